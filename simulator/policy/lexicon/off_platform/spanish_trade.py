"""Drawing a buyer to a shop of one's own, past the marketplace's till, or to an address to be found, in Spanish."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.spanish import DENIAL, PROHIBITION

_SHOP = (
    "(web|página web|página|sitio web|sitio|tienda online|tienda en línea|tienda virtual|tienda|formulario|"
    "formulario de contacto|portal|chat|página de facebook|perfil de instagram|cuenta de instagram|dominio|"
    "web oficial|e commerce|shop|webshop|tienda web|"
    "página oficial|tienda física|instagram~|facebook~|propia web|propia tienda|almacén online)"
)
_PAPER = (
    "(tapa|caja|factura|paquete|embalaje|tarjeta|albarán|etiqueta|folleto|nota|envoltorio|recibo|cartón|hoja|"
    "manual|pegatina|dorso|ticket|tarjetita|instrucciones|sobre|volante|bolsa|producto|reverso|firma|perfil|"
    "perfil de vendedor|librito|catálogo|papel|garantía)"
)
_REACH = (
    "(mail|e mail|email|correo|teléfono|web|contactarnos|escribirnos|localizarnos|encontrarnos|llamarnos|"
    "nombre de la tienda|whatsapp~|nuestro número|mi número|nuestra dirección|mi dirección|nuestro contacto|"
    "mi contacto|nuestros datos|mis datos|datos de contacto|número de contacto|número de teléfono|número de atención|"
    "número de asistencia|número directo|número al que)"
)
_WEB = (
    "(web|página web|sitio web|tienda online|tienda en línea|tienda virtual|tienda física|formulario de contacto|"
    "dominio|web oficial|e commerce|shop|webshop|tienda web|página oficial|página de facebook|perfil de instagram|"
    "cuenta de instagram|propia web|propia tienda|almacén online)"
)

POINTER = listed(
    yes=f"""
        (en|por|con) google
        (en|nuestro|por) (ebay|etsy|shopify|vinted|aliexpress|temu|wallapop|leboncoin|kleinanzeigen|subito|rakuten|
            cdiscount)
        (nuestro|nuestra|nuestros|mi|nuestras) {_WEB}
        (compre|compra|comprar|comprarlo|cómprelo|cómprela|cómpralo|pida|pide|pedir|pedirlo|pídalo|pídala|encargue|
            encargar|
            encargarlo|encárguelo|haga|hacer|entre|entra|entrar|acuda|vaya|diríjase|escriba|escribir|contacte|abra|
            abrir|
            regístrese|busque|búsquelo|descargue|descargar|visite|visita|barato|barata|menos|tramitar|tramite|rellene|
            suba|
            atendemos|atienden|vendemos|vendo|dispone|disponible) .. (nuestro|nuestra|mi) {_SHOP}
        (nuestro|nuestra|mi) (propia|propio|nueva) {_SHOP}
        formulario .. (de|en|del) .. (web|página|sitio|tienda)
        {_REACH} .. (en|dentro|viene|está|figura|al) .. (la|el|su|nuestra|nuestro|cada) .. {_PAPER}
        (en|dentro de|al) (la|el|su|dorso) .. {_PAPER} .. (encontrará|encuentra|viene|vienen|está|están|aparece|
            aparecen|tiene|verá|figura|hay) .. {_REACH}
        (escanee|escanea|escanear|escaneando) .. (qr|código)
        (busque|busca|buscar|búsquenos|búscanos|buscarnos|búsqueme|googlee|googlea|ponga|escriba|teclee|encuentra|
            encontrará|encuéntrenos|encuéntranos|encontrarnos|pon|introduzca) .. (google|internet|la red|web|
            en línea|buscador|online)
        (búsquenos|búscanos|búsqueme|encuéntrenos|encuéntranos|googléenos|googlee|nos encuentra|nos encontrará|
            nos puede encontrar) .. (en|por|con|como|nuestra|fácilmente|online)
        (dirección|número|contacto|correo|teléfono|mail|web) .. (pero|aunque|sin embargo) .. {_PAPER}
        (dirección|número|contacto|correo|teléfono|mail|web) .. (pero|aunque|sin embargo) .. (en|dentro de|
            sobre) (la|el|su|nuestra) {_PAPER}
        (fácil|fáciles) de (encontrar|localizar) .. (en|por|online|internet|google)
        (nombre|marca) .. (tienda|empresa|nuestra|negocio) .. (punto|seguido|google|internet|buscador)
        (nuestro|nuestra|nuestros|mi|mis) (dirección|número|contacto|datos|correo|teléfono) .. (foto|imagen|adjunto|
            adjunta|pdf|archivo)
        (foto|imagen|adjunto) .. (nuestro|nuestra|nuestros|mi) (dirección|número|contacto|datos|correo|teléfono)
    """,
    unless=f"""
        google (home|assistant|play|fit|maps|tv|nest|pay|wallet|calendar|lens|chromecast|cast|account|drive)
        (su|tu) (correo|mail|email|e mail|mensaje)
        (página|web|sitio|tienda|ficha) (dice|decía|indica|indicaba|pone|ponía|especifica|asegura) (que|aún|
            todavía|bien)
        (pone|dice|aparece|figura|escrito|indica|lee) que
        {DENIAL.of(f"({_SHOP}|nuestra|google|buscarnos)")}
        (dirección|número|código) (de envío|de entrega|de devolución|de serie|de pedido|de seguimiento|de lote|
            de modelo|de facturación|del remitente|postal|de factura|de referencia|del modelo|del lote|de la factura|
            de retorno)
        (su|tu) (dirección|número)
        (dirección|número|código|datos) para (la|su|el) (devolución|retorno|recogida)
        (fabricante|transportista)
        (web|teléfono|línea|página|formulario|servicio|número|portal|sitio) (del|de la|de) (fabricante|transportista|
            marca|seur|correos|dhl|ups|gls|mrw|amazon|mensajería)
        (tienda|página|escaparate|perfil|ficha|cuenta|web|portal|app|aplicación|formulario|sección|
            centro de ayuda) (nuestra|
            oficial|propia|de vendedor|del producto|de ayuda|de pedidos|de contacto) (de|en) amazon
        (tienda|página|escaparate|perfil|ficha|cuenta|web|portal|app|aplicación|formulario|sección) (de|en) amazon
        (encontrará|encuentra|encuentras|ver|busque|disponible|disponibles|vendemos) (en|de) amazon
    """,
)

_MONEY = (
    "(paypal~|transferencia|transferencia bancaria|bizum|efectivo|metálico|western union|revolut|bitcoin|"
    "giro postal|nuestra cuenta|ingreso|wise|amigos y familiares|"
    "criptomonedas)"
)

PAYMENT = listed(
    yes=f"""
        (pagar|pague|paga|pago|pagarnos|páguenos|reembolso|reembolsamos|reembolsarle|reembolsar|reembolsaremos|
            devolver|devolvemos|devolverle|devuelvo|devolveremos|importe|diferencia|dinero|enviar|enviamos|abonar|
            abonamos|abonarle|abono|ingresar|ingresamos|mandar|mandamos|resto|compensar|hacemos|hacer|hago) .. (por|
            vía|con|mediante|a través|en|un|una|al|a) .. {_MONEY}
        (por|vía|con|mediante|a través de|un|en) (paypal~|bizum|transferencia|transferencia bancaria|western union)
        (hacer|hacemos|haremos|haga|hágame|háganos|hago|haré|realizar|realizamos|haz|haznos) (una|la|
            un|el) (transferencia|bizum|ingreso|giro)
        (nuestro|mi|su|nuestra) (paypal~|bizum|cuenta de paypal)
        (ingreso|ingresamos|ingresar|ingresarle|transfiero|transferimos|transferir|transferirle|mando|mandamos|
            depositamos|depositar) .. (su|tu|una) cuenta
        en (efectivo|metálico)
        (pague|pagar|pagarnos|pago) .. (con cheque|mediante cheque|por cheque|un cheque)
        (me|nos) (hace|haces|hiciera|haga|hagas|manda|mandas|envía|envías|paga|pagas|pasa|pasas) .. (bizum|paypal~|
            transferencia)
        (dinero|efectivo|billetes) .. (sobre|paquete)
        (pagar|pague|págueme|páguenos) directamente
    """,
    unless=f"""
        (no|nunca|jamás|ni) (nos|me|se|le|podemos|puede|debe|hay que|tiene que|hace falta) (pague|pagar|pagarnos)
        {DENIAL.of(f"({_MONEY}|reembolsar|reembolsos|pagos|transferencias|datos bancarios)")}
        (ha|has) pagado
        (devuelto|reembolsado|abonado|reintegrado) .. su cuenta de paypal~
        en paypal~ .. (figura|figuran|aparece|aparecen|consta|constan|verá)
        (iban|datos bancarios|número de cuenta|cuenta bancaria) .. (transferencia|ingreso)
        pagó
        (disputa|reclamación|caso|contracargo) .. (con|en|de) paypal~
        (cobraron|cobró|cobran|aranceles|aduana|aduanas) .. (efectivo|metálico)
        (efectivo|metálico) .. (aranceles|aduana|aduanas|repartidor|transportista)
        (página de pago|al tramitar|métodos de pago|método de pago|formas de pago|forma de pago)
        (cierra|cierre|cierras|retira|retire|reclamación|disputa|reseña|opinión) .. cheque
        (cheque) (regalo|de regalo|de amazon)
        amazon .. (reembolsa|acepta|abona|realiza|devuelve|hará)
        {PROHIBITION}
    """,
)

_OFF = "(amazon|plataforma|la plataforma|marketplace|el marketplace|esta plataforma)"

DEAL = listed(
    yes=f"""
        (pida|pide|pedir|compre|compra|comprar|haga|hacer|pídalo|cómprelo|cómpralo|comprarlo|pedirlo|pidiendo|
            comprando|encargue|adquirir|adquiera|comprarnos|cómprenos|pídanos) .. (directamente|directo|
            en privado) .. (nosotros|nuestra|nuestro|a nosotros|tienda|a mí|conmigo)
        (compre|compra|comprar|pida|pedir|cómprelo|pídalo) (directamente|directo)
        (directamente|directo) (a nosotros|con nosotros|en nuestra|con nuestra|conmigo|en la tienda|entre nosotros|
            desde nuestra|a través de nuestra)
        (sin|saltarse|saltándose|evitar|evitando|esquivar|saltarnos|evitamos|sorteando|saltando) .. {_OFF}
        sin (pasar por (amazon|la plataforma|aquí|el sitio|la web)|intermediarios|que amazon|comisiones|que se entere|
            involucrar a amazon)
        (fuera|al margen|por fuera|afuera) (de|del) {_OFF}
        (fuera de|al margen de) (la|el|esta|este) (plataforma|marketplace)
        entre (nosotros|usted y yo|usted y nosotros|tú y yo|los dos)
        (acuerdo|arreglo|trato|arreglamos|arreglarlo|acordar) .. (privado|privadamente|entre nosotros|con nosotros|
            directamente|sin amazon|bajo cuerda|amistoso fuera)
        amazon (ni|no) (tiene que|tiene por qué|debe|necesita|hace falta que|tiene nada que) (saber|saberlo|enterarse|
            ver|verlo|meterse|nada)
        (que|sin que) amazon (se entere|lo sepa|lo vea|se meta)
        no (hace falta|tiene|hay por qué|hay que) .. (sepa|se entere|decirle nada|decírselo) .. amazon
        (amazon) .. (no tiene por qué|no tiene que|no hace falta que) .. (saber|saberlo|enterarse|verlo|sepa|entere)
        amazon no (se entera|se enterará|lo sabrá|sabrá)
        (más barato|descuento|ahorra|ahorrará|menos|mejor precio|precio mejor|ahorre) .. (directamente|nuestra web|
            nuestra tienda|sin amazon|a nosotros)
        (próxima vez|próximo pedido|en el futuro|próximas compras|próxima compra|próximos pedidos|a partir de ahora|
            otra vez) .. (directamente|nuestra|nosotros|en la web|a nosotros|en nuestro)
        (cancele|cancela|anule|cancelar) .. (amazon|aquí|pedido) .. (directamente|nuestra|nosotros)
        (ahorr*|evit*|sin pagar) .. (comisión|comisiones) (de|que cobra|que se lleva|a) amazon
        (lo hacemos|lo arreglamos|lo cerramos|hacerlo|hagámoslo|arreglarlo|se lo vendo|te lo vendo|lo tratamos|
            lo gestionamos|nos apañamos|quedamos) (por fuera|fuera de aquí|fuera|por nuestra cuenta)
        (me|nos) (paga|pagas|abona|abonas) .. (cuando le llegue|cuando llegue|al recibirlo|a la entrega|en mano|aparte)
        (cuando llegue|cuando lo reciba|al recibirlo|al recogerlo) (me|nos) (paga|pagas|abona|abonas)
        (me lo|nos lo|me la) (da|das|paga|pagas|abona|abonas) .. en mano
        a espaldas de amazon
        bajo (cuerda|mano)
    """,
    unless=f"""
        {DENIAL.of("(fuera|al margen|directamente|privado|privadamente|vender|ventas|acuerdos|evitar|saltar)")}
        (comprado|pedido|adquirido|vendido) .. (fuera|directamente)
        {PROHIBITION}
        directamente .. (amazon|aquí|fabricante|transportista|este hilo|su cuenta|en este)
        entre (nosotros|los dos) y
        (fuera) .. (está|es|están|sería) (prohibido|prohibida|prohibidos|no|contrario|contra)
    """,
)

LURES = listed(
    yes="""
        (mejor|antes|primero|rápido|mucho antes|atienden|atendemos) .. que (por|en|a través de|desde) (amazon|
            la plataforma|
            esta plataforma|este chat|este medio|aquí)
        (más rápido|más fácil|mejor|antes) que (por|en) (amazon|aquí|la plataforma)
        (seguimos|continuamos|hablamos|seguiremos|continuaremos|lo vemos|le atendemos|le atienden|te atendemos|
            te atienden|
            le contestan|te contestan|le contestamos|te contesto|le contesto|te respondo|le respondo|te digo|
            te paso) (ya|
            siempre|todo|mejor|ya siempre) (por ahí|por allí|ahí|allí)
        (seguimos|continuamos|hablamos|seguiremos|continuaremos|le atendemos|le atienden|te atendemos|te atienden|
            le contestan|te contestan|lo hablamos|lo vemos) (por ahí|por allí|ahí|allí)
        por (ahí|allí) (le|te|os) (atienden|atendemos|atiendo|contestan|contestamos|respondo|respondemos|ayudamos|digo)
        (ahí|allí) (le|te|os) (atienden|atendemos|atiendo|contestan|contestamos|paso)
        (hable|habla|hablen|hablar) con nosotros (en el|al)
        (teléfono|fijo|móvil|número|whatsapp~) (de la tienda|de nuestra tienda|de la oficina|del taller|del local|
            del almacén|
            de mi socio|de mi hijo|de mi marido|de mi mujer)
        no (dude|dudes|duden|dudéis) en .. (llamarnos|llamarme|llamar|telefonear|visitar nuestra|enviarnos un correo|
            escribirnos un correo|mandarnos un)
        (aquí|este chat|este hilo) .. (pero|así que|por eso) .. (llámenos|por whatsapp|escríbanos a|google|
            nuestra web|directamente|por teléfono)
    """,
    unless="""
        en el (chat|hilo|mensaje|apartado|buzón)
        (centro de ayuda|atención al cliente|servicio de atención|fabricante|marca|garantía oficial|transportista|seur|
            correos|oficina de correos|su banco|repartidor|vecino|vecina|portero)
    """,
)
