"""Drawing a buyer away, in Spanish.

Phrases only; that a complete migration message may do it is the predicate's.
"""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|wasap|guasap|wasa|whasap|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|wechat~|snapchat~|discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal)"
)
_MAIL = "(mail|email|e mail|correo|correo electrónico|dirección de correo|emilio)"
_LINE = (
    "(teléfono|telefónica|telefónicamente|móvil|celular|sms|llamada|mensaje privado|privado|videollamada|vídeollamada|numero|número|fijo|línea|fax|dm|md|mensaje directo|mensaje de voz|vídeo|video|videoconferencia|voz)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(por|a través|vía|via|mediante|en|al|a|con|desde)"
_WRITE = (
    "(escríbanos|escríbenos|escríbame|escríbeme|escribirnos|escribirme|escribidnos|nos escribe|nos escriba|me escriba|me escribe|contáctenos|contáctanos|contactarnos|contáctame|contácteme|contactarme|contacte con nosotros|contacta con nosotros|contactar con nosotros|"
    "contacte conmigo|contacta conmigo|póngase en contacto|ponte en contacto|ponerse en contacto|contacto con nosotros|contacte|contacta|contactar|nos encuentra|encuéntrenos|encuéntranos|nos encontrará|localizarnos|localícenos|respóndanos|diríjase|háblenos|háblanos|"
    "hablarnos|localizables|disponibles|atendemos|comunicarse con nosotros|comuníquese)"
)
_SEND = (
    "(envíenos|envíanos|enviarnos|envíe|envía|enviar|envíeme|envíame|enviarme|mándenos|mándanos|mandarnos|mande|manda|mandar|mándeme|mándame|mandarme|mandadnos|páselo|páselas|pásenos|pásanos|pase|remita|remítanos|remitir|reenvíe|reenvíenos|hágalo llegar|"
    "hacernos llegar|háganos llegar|envíelo|envíelas|envíelos|mándelo|mándelas|mándelos|mándalo|mándalas|escriba|escribe|escribir|déjenos|déjanos)"
)
_TALK = (
    "(hablar|hablemos|hablamos|hablarlo|hablándolo|seguimos|sigamos|seguir|continuar|continuamos|continuemos|resolver|resolvemos|resolvámoslo|resolverlo|solucionar|solucionarlo|solucionamos|arreglar|arreglamos|arreglarlo|arreglémoslo|explicar|explicarle|explico|tratar|tratarlo|"
    "tratamos|pasamos|pasemos|pasar|quedamos|vernos|veámoslo|gestionar|gestionarlo|más rápido|más fácil|más cómodo|más sencillo|más ágil|mejor|antes|rápido|atender|atenderle|ayudar|ayudarle|acordar|comunicarnos|comentarlo|aclarar|prefiero|preferimos|preferible)"
)
_DENIAL = Denial(
    no="(no|nunca|jamás|sin|ni|ningún|ninguna|tampoco|evite|evita|evitar|lugar|vez|prohibido|prohibida|prohibidos|imposible)",
    small="(nos|le|les|me|te|se|lo|la|los|las|el|un|una|podemos|puedo|puede|pueden|podrá|está|están|estamos|permitido|permite|permiten|autorizados|posible|es|de|del|por|a|al|en|con|vía|través|mediante|y|o|ni|que|"
    "atendemos|atender|tramitamos|tramitar|gestionamos|gestionar|respondemos|responder|contestar|contestamos|comunicarnos|comunicar|hablar|escribir|llamar|contactar|ofrecemos|ofrecer|dar|damos|usamos|usar|utilizamos|"
    "aceptamos|aceptar|reembolsar|reembolsamos|reembolsarle|realizamos|hacemos|hacer|pagos|reembolsos|pedidos|consultas|asuntos|nuestro|nuestra|su|tu|tenemos|hace|falta|necesita|necesario|debe|debemos|tratar|tratamos|seguir|soporte|"
    "asistencia|atención|teléfono|correo|electrónico|mail|email|ningún|fuera|vender|vendemos|acuerdos|contacto|enviar|envíe|envíos|este|ese|otro|ayudarle|resolver|ventas|continuar|aquí)",
)
_PROHIBITION = "(amazon|normas|reglas|política|plataforma) ... (prohíbe|prohíben|no permite|no permiten|impide|no autoriza|no deja|no nos deja)"
_THIRD = "(transportista|repartidor|mensajero|conductor|cartero|seur|correos|dhl|ups|gls|mrw|nacex|amazon|fabricante|banco|mensajería|transporte|empresa de reparto)"

CONTACT = listed(
    yes=f"""
        {_WRITE} ... {_BY} ... {_WAY}
        {_WRITE} ... (directamente|fuera|aparte|otro medio|otra vía|ahí|allí|por otro)
        (llámenos|llámanos|llamarnos|llámeme|llámame|llamarme|llamadnos|telefonéenos|nos llama|nos llame|me llama|me llame|dénos un toque|denos un toque|un toque|un telefonazo|nos llamas|nos llames|me llames)
        (llame|llama|llamar|llamando|marque|telefonee) ... (al número|al nuestro|a nuestro|a nuestra|a la oficina|al taller|a la tienda|cuando quiera|directamente|al móvil|a mi|al mío|nuestro número)
        {_SEND} ... (un|una|las|los|la|el) ... (mail|email|e mail|correo|sms|whatsapp~|mensaje por|mensaje al|audio|nota de voz)
        {_SEND} ... (por|vía|a través|al|a|en|mediante) ... ({_MAIL}|{_APP}|sms|móvil|privado)
        {_SEND} ... (a|al|en) (nuestro|nuestra|mi|nuestros) 
        {_TALK} ... (por|en|vía|al|a través|con|mediante|una) ... ({_MAIL}|teléfono|{_APP}|sms|videollamada|llamada|videoconferencia|móvil|telefónicamente|vídeo|voz)
        {_TALK} ... (en privado|por privado|fuera de aquí|por otro lado|otro canal|otra vía|en otro sitio|aparte|de viva voz|fuera|personalmente|por fuera|directamente entre)
        (por|vía|via|con|en|al) {_APP}
        (por|vía) (teléfono|correo electrónico|email|mail|privado|correo) ... (más|mejor|facil|fácil|rápido|antes|cómodo|es|será|sería|lo)
        (nuestro|nuestra|nuestros|mi|mis) ({_APP}|{_MAIL}|número|móvil|teléfono|teléfonos|celular|contacto|línea|dirección de email|dirección de contacto|fijo|datos de contacto)
        (en privado|por privado|fuera de aquí) ... (escríbanos|escriba|contacte|hablar|hablamos|hablemos|arreglar|arreglamos|contáctenos|seguimos|solucionar)
        (directamente) ... (contactar|escribir|llamar|contacte|escriba|llame) 
        (prefiero|preferimos|preferible|mejor|rápido|fácil|cómodo) ... (teléfono|llamada|videollamada|{_APP}|viva voz|llamar|llame|llámenos|correo electrónico|email)
        (agréguenos|agréganos|agregue|añádanos|añádame|búsquenos|búscanos|búsqueme|síganos por|hablemos) ... (en|por|a) ... {_APP}
        (nos|me) (encuentra|encuentras|encontrará|localiza|tiene|ubica) ... (en|por) ... {_WAY}
        espero su llamada
        (conectémonos|conectarnos|veámonos|vernos|quedamos|reunirnos|conectamos|reunámonos|unirse|únase) ... (por|en|a) ... (teams|zoom|skype|videollamada|videoconferencia|google meet)
    """,
    unless=f"""
        {_DENIAL.of(f"({_MAIL}|teléfono|sms|{_APP}|llamar|llame|llamadas|llamada|llamarle|llamarnos|llámenos|telefónica|telefónicamente|escribir|escríbanos|contactar|contacte|contacto|fuera|privado|directamente|videollamada|videollamadas|número)")}
        {_PROHIBITION}
        {_THIRD} ... (llama|llamará|llame|llamar|llamarle|contacta|contactará|contacte|contactar|telefonea|enviará|envía|le escribe|podrá|puede)
        (ha|has|nos ha|había) (escrito|llamado|contactado|enviado|mandado)
        nos (escribió|llamó|envió|contactó|mandó)
        (gracias|agradecemos|agradezco) ... (su|tu) (mail|correo|llamada|email|e mail)
        (correo|correos) (ordinario|postal|certificado|express|normal|urgente)
        (correo|email|mail) (de amazon)
        (notificaciones|compatible|preinstalado)
        (servicio|atención) (al cliente de amazon|de amazon)
        (teléfono|línea|servicio técnico|número|web|página|servicio) (del|de la|de) (fabricante|transportista|marca|seur|correos|mensajería|mrw|dhl|gls|transporte)
    """,
)

CALL = listed(
    yes="""
        (le|te|os|les|lo|la) (llamo|llamamos|llamaré|llamaremos|telefoneo|telefoneamos|doy un toque|damos un toque|llamará nuestro|llamará un|llamará mi|llamará una)
        (podemos|puedo|podríamos|podría|quiero|queremos|quisiera|me gustaría|vamos a|voy a|para) (llamarle|llamarte|llamarla|llamarlo|telefonearle|llamaros|llamarles)
        (denos|dénos|danos|deme|dame|déjenos|déjanos|déjeme|déjame|páseme|pásame|pásenos|pásanos|facilítenos|facilíteme|envíenos|envíanos|envíeme|mándenos|mándanos|mándeme|díganos|dígame|indíquenos|indíqueme|necesitamos|necesito|cuál es|escriba|dejar|dar|facilitar|darnos|dejarnos|facilitarnos|indique|nos da|nos deja|me da|me deja|proporcione|proporciónenos) ... (su|tu|un|vuestro) (número|teléfono|móvil|celular|número de teléfono|número de móvil|teléfono de contacto|whatsapp~|contacto|número de contacto)
        (a qué|en qué|qué) (número|teléfono) ... (llamarle|llamar|localizarle|llamarte|podemos|puedo)
        (hacemos|hacer|hagamos|agendar|agendamos|concertar|concertemos|programar|programamos|organizar|propongo|proponemos|quedamos) ... (videollamada|llamada|videoconferencia|reunión por)
        (videollamada|videoconferencia|llamada telefónica|vídeollamada) (con|para|y|rápida|mañana|hoy|lo|sería)
        (hablar|hablemos|hablamos) ... (por teléfono|de viva voz|telefónicamente)
        cuándo ... (llamarle|llamarte|podemos llamar|puedo llamar)
    """,
    unless=f"""
        {_DENIAL.of("(llamar|llamarle|llamarte|llamamos|llamo|telefonear|teléfono|telefónica|llamada|llamadas|videollamada|videollamadas|número|móvil|telefónicamente|videoconferencia)")}
        {_THIRD} ... (llama|llamará|llamar|llamarle|contacta|contactará|contactar|necesita|pide|requiere|solicita|exige|quiere)
        (en|desde) su cuenta de amazon
        {_PROHIBITION}
        (la|lo|pieza|botón|piezas) (llamamos|llamo) 
        (seguimiento|pedido|lote|serie|nif)
    """,
)

_SHOP = (
    "(web|página web|página|sitio web|sitio|tienda online|tienda en línea|tienda virtual|tienda|formulario|formulario de contacto|portal|chat|página de facebook|perfil de instagram|cuenta de instagram|dominio|web oficial|e commerce|shop|webshop|tienda web|"
    "página oficial|tienda física|instagram~|facebook~|propia web|propia tienda|almacén online)"
)
_PAPER = (
    "(caja|factura|paquete|embalaje|tarjeta|albarán|etiqueta|folleto|nota|envoltorio|recibo|cartón|hoja|manual|pegatina|dorso|ticket|tarjetita|instrucciones|sobre|volante|bolsa|producto|reverso|firma|perfil|perfil de vendedor|librito|catálogo|papel|garantía)"
)
_REACH = "(dirección|mail|e mail|email|correo|número|contacto|contactos|teléfono|datos|web|contactarnos|escribirnos|localizarnos|encontrarnos|llamarnos|nombre de la tienda|whatsapp~|contactar)"

POINTER = listed(
    yes=f"""
        (nuestro|nuestra|nuestros|mi|nuestras) {_SHOP}
        (nuestro|nuestra|mi) (propia|propio|nueva|pequeña) {_SHOP}
        formulario ... (de|en|del) ... (web|página|sitio|tienda)
        {_REACH} ... (en|dentro|viene|está|figura|al) ... (la|el|su|nuestra|nuestro|cada) ... {_PAPER}
        (en|dentro de|al) (la|el|su|dorso) ... {_PAPER} ... (encontrará|encuentra|viene|vienen|está|están|aparece|aparecen|tiene|verá|figura|hay) ... {_REACH}
        (escanee|escanea|escanear|escaneando) ... (qr|código)
        (busque|busca|buscar|búsquenos|búscanos|buscarnos|búsqueme|googlee|googlea|ponga|escriba|teclee|encuentra|encontrará|encuéntrenos|encuéntranos|encontrarnos|pon|introduzca) ... (google|internet|la red|web|en línea|buscador|online)
        (búsquenos|búscanos|búsqueme|encuéntrenos|encuéntranos|googléenos|googlee|nos encuentra|nos encontrará|nos puede encontrar) ... (en|por|con|como|nuestra|fácilmente|online)
        (fácil|fáciles) de (encontrar|localizar) ... (en|por|online|internet|google)
        (nombre|marca) ... (tienda|empresa|nuestra|negocio) ... (punto|seguido|google|internet|buscador)
        punto (com|es|net|eu|shop)
        (nuestro|nuestra|nuestros|mi|mis) (dirección|número|contacto|datos|correo|teléfono) ... (foto|imagen|adjunto|adjunta|pdf|archivo)
        (foto|imagen|adjunto) ... (nuestro|nuestra|nuestros|mi) (dirección|número|contacto|datos|correo|teléfono)
    """,
    unless=f"""
        {_DENIAL.of(f"({_SHOP}|nuestra|google|buscarnos)")}
        (dirección|número|código) (de envío|de entrega|de devolución|de serie|de pedido|de seguimiento|de lote|de modelo|de facturación|del remitente|postal|de factura|de referencia|del modelo|del lote|de la factura|de retorno)
        (su|tu) (dirección|número)
        (web|teléfono|línea|página|formulario|servicio|número|portal|sitio) (del|de la|de) (fabricante|transportista|marca|seur|correos|dhl|ups|gls|mrw|amazon|mensajería)
        (tienda|página|escaparate) (de|en) amazon
        (en|de) amazon
    """,
)

_MONEY = "(paypal~|transferencia|transferencia bancaria|bizum|efectivo|metálico|western union|revolut|bitcoin|giro postal|cheque|su cuenta bancaria|nuestra cuenta|cuenta bancaria|ingreso|wise|amigos y familiares|criptomonedas)"

PAYMENT = listed(
    yes=f"""
        (pagar|pague|paga|pago|pagarnos|páguenos|reembolso|reembolsamos|reembolsarle|reembolsar|reembolsaremos|devolver|devolvemos|devolverle|devuelvo|devolveremos|importe|diferencia|dinero|enviar|enviamos|abonar|abonamos|abonarle|abono|ingresar|ingresamos|mandar|mandamos|resto|compensar|hacemos|hacer|hago) ... (por|vía|con|mediante|a través|en|un|una|al|a) ... {_MONEY}
        (por|vía|con|mediante|a través de|un|en) (paypal~|bizum|transferencia|transferencia bancaria|western union)
        (hacer|hacemos|haremos|haga|hágame|háganos|hago|haré|realizar|realizamos|haz|haznos) (una|la|un) (transferencia|bizum|ingreso|giro)
        (nuestro|mi|su|nuestra) (paypal~|bizum|cuenta de paypal)
        en (efectivo|metálico)
        (dinero|efectivo|billetes) ... (sobre|paquete)
        (pagar|pague|págueme|páguenos) directamente
    """,
    unless=f"""
        {_DENIAL.of(f"({_MONEY}|pagar|reembolsar|reembolsos|pagos|transferencias|datos bancarios)")}
        (ha|has) pagado
        pagó
        amazon ... (reembolsa|acepta|abona|realiza|devuelve|hará)
        {_PROHIBITION}
    """,
)

_OFF = "(amazon|plataforma|la plataforma|marketplace|el marketplace|esta plataforma)"

DEAL = listed(
    yes=f"""
        (pida|pide|pedir|compre|compra|comprar|haga|hacer|pídalo|cómprelo|cómpralo|comprarlo|pedirlo|pidiendo|comprando|encargue|adquirir|adquiera|comprarnos|cómprenos|pídanos) ... (directamente|directo|en privado) ... (nosotros|nuestra|nuestro|a nosotros|tienda|a mí|conmigo)
        (compre|compra|comprar|pida|pedir|cómprelo|pídalo) (directamente|directo)
        (directamente|directo) (a nosotros|con nosotros|en nuestra|con nuestra|conmigo|en la tienda|entre nosotros|desde nuestra|a través de nuestra)
        (sin|saltarse|saltándose|evitar|evitando|esquivar|saltarnos|evitamos|sorteando|saltando) ... {_OFF}
        sin (pasar|intermediarios|abrir|que amazon|comisiones|que se entere|involucrar|contar con)
        (fuera|al margen|por fuera|afuera) (de|del) {_OFF}
        (fuera de|al margen de) (la|el|esta|este) (plataforma|marketplace)
        entre (nosotros|usted y yo|usted y nosotros|tú y yo|los dos)
        (acuerdo|arreglo|trato|arreglamos|arreglarlo|acordar) ... (privado|privadamente|nosotros|directamente|sin amazon|bajo cuerda|amistoso fuera)
        amazon ... (no tiene|no debe|no necesita|no se entera|no se enterará|no hace falta|no sabrá|no lo sabrá|no tiene por qué) ... (saber|enterarse|saberlo|ver|nada|que)
        amazon no (se entera|se enterará|lo sabrá|sabrá)
        (más barato|descuento|ahorra|ahorrará|menos|mejor precio|precio mejor|ahorre) ... (directamente|nuestra web|nuestra tienda|sin amazon|a nosotros)
        (próxima vez|próximo pedido|en el futuro|próximas compras|próxima compra|próximos pedidos|a partir de ahora|otra vez) ... (directamente|nuestra|nosotros|en la web|a nosotros|en nuestro)
        (cancele|cancela|anule|cancelar) ... (amazon|aquí|pedido) ... (directamente|nuestra|nosotros)
        a espaldas de amazon
        bajo (cuerda|mano)
    """,
    unless=f"""
        {_DENIAL.of("(fuera|al margen|directamente|privado|privadamente|vender|ventas|acuerdos|evitar|saltar)")}
        (comprado|pedido|adquirido|vendido) ... (fuera|directamente)
        {_PROHIBITION}
        directamente ... (amazon|aquí|fabricante|transportista|este hilo|su cuenta|en este)
        (fuera) ... (está|es|están|sería) (prohibido|prohibida|prohibidos|no|contrario|contra)
    """,
)

LURES = listed(
    yes="""
        no (dude|dudes|duden|dudéis) en ... (llamarnos|llamarme|llamar|telefonear|visitar nuestra|enviarnos un correo|escribirnos un correo|mandarnos un)
        (aquí|este chat|este hilo) ... (pero|así que|por eso) ... (llámenos|por whatsapp|escríbanos a|google|nuestra web|directamente|por teléfono)
    """,
)
