"""Parts of an invitation to leave, in Spanish: a way out, a place, a paper, money, and what is said beside them."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.spanish import DENIAL, PROHIBITION

_APP = (
    "(whatsapp~|whats app|wasap|guasap|wasa|whasap|wsp|telegram~|messenger~|instagram~|insta|facebook~|el face|"
    "al face|por face|skype|viber|facetime~|twitter|discord|google meet|threema|snapchat~)"
)
_WIRE = (
    "(teléfono|telefónica|móvil|celular|cel|sms|llamada|llamadita|videollamada|vídeollamada|mail|email|e mail|correo|"
    "correo electrónico|mensaje privado|privado|mensaje de voz|nota de voz|audio|fijo|voz|toque|telefonazo)"
)
_OUR = "(nuestro|nuestra|nuestros|nuestras|mi|mis)"
_THIRD = (
    "(repartidor|transportista|mensajero|mensajería|cartero|dhl|ups|gls|seur|mrw|correos|correos express|nacex|"
    "oficina de correos|fabricante|marca|banco|seguro|policía|editorial|médico|electricista|vecino|vecina|proveedor|"
    "atención al cliente de amazon|servicio de amazon|instalador|conductor|chófer)"
)
_PLACES = (
    "(web|página|página web|sitio|tienda|tienda online|tienda física|tienda en línea|taller|oficina|local|portal|"
    "portal de clientes|formulario|buzón|bandeja|chat|showroom|mostrador|sede|área de clientes|negocio|sucursal)"
)
_MONEY = (
    "(paypal~|bizum|transferencia|transferencia bancaria|efectivo|western union|revolut|bitcoin|giro|depósito|"
    "depositar|nuestra cuenta|mi cuenta|mercado pago|oxxo|amigos y familiares|contra reembolso|contado|nequi|spei)"
)
_DENIED = f"({_WIRE}|{_APP}|número|llamar|hablar|fuera|directamente|teléfono)"

PARTS = {
    "way_out": listed(
        yes=f"""
            {_APP}
            (por|vía|en|a) (signal|teams|zoom|fb|slack)
            (por|al|vía|mediante|una|un|en|breve|rápida|mi|nuestro) {_WIRE}
            nos llamamos
            (llámenos|llámeme|llámanos|llámame|llamarnos|llamarme|telefonearle|telefonéenos|telefonear|márqueme|
                márquenos|márcame|videollamada|telefonazo|buzón de voz)
            (le|te|la|lo) (llamo|llamamos|llamaré|llamaremos|marco|telefoneo|telefoneamos|telefonearé)
            (llamarle|llamarla|llamarlo|llamarte|marcarle|devolverle la llamada)
            (tiene|tienes|usa|está en) {_APP}
            (le|la|te) (puede|puedo|podría|podemos|pueden) .. (llamar|telefonear|marcar)
            (a|la|nuestra) central
            {_OUR} .. (correo|mail|email|buzón|número|teléfono|móvil|celular|fijo|línea|contacto|datos de contacto)
        """,
        unless=f"""
            (notificación|notificaciones|tecla|botón|icono|símbolo|compatible|preinstalado|funda|batería|pantalla|
                bluetooth|cargador|soporte|auricular|auriculares|novela|película|tono|ajustes)
            (llama|llamará|contactará|avisará|telefoneará) .. {_THIRD}
            {_THIRD} .. (llama|llamará|contacta|contactará|teléfono|número|sms|avisa|llamarle|localizarle)
            (número|teléfono|llame|llamar|contacte|contactar|móvil|celular|correo|línea) .. {_THIRD}
            {DENIAL.of(_DENIED)}
            {DENIAL.after(_DENIED)}
            (no|ni) .. (número|llamar|teléfono|hablar) .. (ni|por aquí|aquí|por acá|acá)
            (ha|has|había|nos) .. (escrito|escribió|llamó|llamado|enviado|mandado|avisado)
            (su|tu|sus) (correo|mail|email|llamada|mensaje|móvil|celular|teléfono)
            (código|número de serie|dígitos|iban|dni)
            https
            (de|desde) amazon
            (app|aplicación|impresora|cámara|reloj|dispositivo|báscula) .. (pide|pedirá|solicita|exige|quiere)
            (le|te|les) (avisará|avisarán) (por|con|al)
            (siga|síganos|síguenos|sígueme|suscríbase)
            (estamos|enseñamos|subimos|publicamos|compartimos) .. (tiktok|instagram~|facebook~|insta|youtube)
            (hemos|he) (llamado|hablado|escrito|contactado) .. (almacén|proveedor|transportista|compañero|taller)
        """,
    ),
    "elsewhere": listed(
        yes="""
            (otro lado|otro sitio|otra parte|otro canal|otros canales|otra vía|otra aplicación|fuera de aquí|
                fuera de acá|fuera de esta|fuera de este|en privado|más privado|de forma privada|por privado|a solas)
            (lee|leen|vigila|revisa|escucha) .. (plataforma|amazon)
        """,
        unless=f"""
            {DENIAL.of("(otro lado|otra parte|fuera|privado)")}
            (comprado|compró|pedido|colgar|poner|colocar|coloque) .. (otro lado|otro sitio|otra parte)
            (por) (otro lado|otra parte)
        """,
    ),
    "own_place": listed(
        yes=f"""
            {_OUR} {_PLACES}
            {_OUR} (propia|propio|nueva|nuevo) {_PLACES}
            (pase|pásese|pasarse|acercarse|pasar|traerlo|traer|venga|ven|pasa|venir|acérquese|acércate|tráigalo|
                dese una vuelta) .. (tienda|taller|oficina|local|nuestra|mostrador|sede|sucursal|vernos)
            (busque|búsquenos|buscar|busca|teclee|ponga|búscanos) .. (nombre|internet|google|red|online|línea|taller|
                tienda|web)
            (google|googlee|googlea|googléenos)
            (escanee|escanea|escanear|enfoque) .. (código|qr)
            (qr|código qr) .. (tapa|caja|tarjeta|chat|servicio|equipo)
            (encontrarnos|nos encuentra|encuentra) .. (internet|en línea|online|red|fácilmente|google)
        """,
        unless=f"""
            google (home|assistant|play|fit|maps|tv|nest|pay|wallet|chromecast)
            {DENIAL.of(f"({_PLACES}|google|buscar)")}
            {_THIRD}
            (en|de) amazon
            {_PLACES} (dice|decía|indica|indicaba|pone|ponía|especifica|asegura) (que|aún|todavía|bien)
            (pone|dice|aparece|figura|escrito|indica|lee) que
            (etiqueta de devolución|wifi|app|vincular|configuración|manual)
            {_OUR} (almacén|taller|oficina|tienda) (cierra|abre|ha|está cerrado|está cerrada|está revisando|
                está preparando|va|revisará|revisa|comprueba|confirma|tiene|
                han)
            (de|en|a) nuestro almacén
            (llegado|salido|revisado|comprobado|vuelto|entrado) .. (nuestro|nuestra)
        """,
    ),
    "paper": listed(
        yes="""
            (tarjeta de visita|tarjetita|tarjeta que|tarjeta del paquete|tarjeta en|tarjeta de la caja|tarjeta dentro|
                folleto|papel|papelito|factura|albarán|recibo|ticket|etiqueta|tapa|caja|pegatina|reverso|adjunto|pdf|
                membrete|firma|perfil|embalaje|cartón|nota de entrega|libreto|díptico|tarjeta de agradecimiento)
        """,
        unless=f"""
            {_THIRD}
            (número de serie|número de pedido|lote|dirección de devolución|nif|cif|dirección de envío|dígitos|
                tarjeta de crédito|su tarjeta|contraseña|seguimiento|montaje|número de factura)
            {DENIAL.of("(número|dirección|teléfono|contacto|correo)")}
            de amazon
        """,
    ),
    "outside_money": listed(
        yes=f"""
            {_MONEY}
        """,
        unless=f"""
            {DENIAL.of(f"({_MONEY}|transferencias)")}
            (no|nunca|jamás|ni) (nos|me|se|le|podemos|puede|debe|hay que|tiene que|hace falta) (pague|pagar|pagarnos)
            (ha|has|había) (pagado|usado|elegido)
            (devuelto|reembolsado|abonado|reintegrado) .. su cuenta de paypal~
            en paypal~ .. (figura|figuran|aparece|aparecen|consta|constan|verá)
            (iban|número de cuenta|número de su cuenta|titular|dni|documento|datos bancarios|nacimiento|su cuenta|
                dígitos|clabe)
            (amazon|banco|bancos) .. (transfiere|reembolsa|abona|transferencia|devuelve|tarda|tardan|festivo|cierran)
            (transferencia|ingreso) (de su reembolso|del reembolso|interna|de amazon|de archivos|de datos)
            (festivo|festivos|días hábiles)
            (cierra|cierre|cierras|retira|retire|reclamación|disputa|reseña|opinión) .. cheque
            (retire|cierre|quite|borre|reseña|reclamo|reclamación|opinión) .. (deposito|transferencia|bizum|paypal~|
                cheque)
            giro (de|del|a la)
            (disputa|reclamación|caso|contracargo) .. (con|en|de) paypal~
            (cobraron|cobró|cobran|aranceles|aduana|aduanas) .. efectivo
            (página de pago|al tramitar|métodos de pago|método de pago|formas de pago|forma de pago)
            telegrama
            depósito (de agua|del|de combustible)
            cambios efectivo
        """,
    ),
    "way_round": listed(
        yes="""
            (compra|venta|pedido) (directa|directo|privada|privado)
            (directamente|directo|en privado|entre nosotros|entre usted y yo|entre los dos|sin la plataforma|
                sin amazon|sin pasar por|sin intermediarios|sin el sitio|fuera de amazon|fuera de la plataforma|
                fuera de esta página|fuera de la web|fuera a amazon|por fuera|saltándonos|esquivar|evitando|
                la comisión|las comisiones|por debajo de la mesa|extraoficial|a mí en)
        """,
        unless=f"""
            {DENIAL.of("(directamente|directo|fuera|privado)")}
            {_THIRD}
            (directamente|directo) (en esta|en este|en la conversación|en el hilo|por esta|debajo|sobre|bajo|detrás|
                junto|en la|en el|al sol|a la toma|aquí|de amazon|
                a amazon|en amazon|a su|a casa|desde su|por aquí|por este)
            (comprado|compró|enviado|entregado|pedido|llega|llegará) .. directamente
            (amazon) (cobra|descuenta)
            (directamente|directo) (se lo|se la|le|les|te|te lo|te la)
            (se lo|se la|le|te lo|te la) (cambio|cambiamos|cambiaremos|mando|mandamos|mandaremos|envío|enviamos|
                enviaremos|
                reembolso|reembolsamos|abonamos|devolvemos|descuento) (directamente|directo)
            (reembolso|devolución|abonado|abono) .. (directamente|directo)
        """,
    ),
    "turn": listed(
        yes="""
            (escriba|escribe|escribir|escríbame|escríbanos|escríbenos|contacte|contactar|hablar|hablamos|hablarlo|
                hablemos|explicar|explico|explica|explicarle|seguir|seguimos|sigamos|continuar|continuamos|continuemos|
                pasamos|pasemos|resolver|resolvemos|vemos|verlo|ver|agrégame|agrégueme|añádame|añádeme|encuentra|mejor|
                rápido|fácil|sencillo|cómodo|prefiero|preferimos|prefiere|mande|manda|mándenos|mándeme|mandar|envíe|
                envíenos|enviar|contesto|contestan|contestamos|respondo|responden|respondemos|le atiendo|le atienden|
                le atendemos|llama|llame|llámeme|llamar|marco|entenderíamos|entendemos|atender|deme|déjeme|conversar|
                platicar|quedamos|localizar|localizarnos|disponible|disponibles|le parece|te parece|si quiere|
                si quieres|
                lo hablamos|lo vemos|lo arreglamos|
                lo resolvemos|lo miramos|mucho antes|atienden antes|atendemos antes|contesto antes|
                acabamos antes|vamos antes|tiene (usted|whatsapp~|telegram~|wasap)|usa (usted|whatsapp~|telegram~|
                wasap)|
                esta tarde|mañana mismo|cuando quiera|cuando quieras|cuando pueda)
        """,
    ),
    "use": listed(
        yes="""
            (pase|pásese|venga|acercarse|traer|traiga|tráigalo|cambiamos|cambio|compre|comprar|cómprenos|pida|pedir|
                encargue|abra (incidencia|un ticket|allí)|incidencia|ticket|regístrese|suba|subir|allí|ahí|allá|
                le esperamos|
                encontrará|encuentra|escriba|escribir|contacte|contacto|formulario|vaya|visite|entre|entra|ahorra|
                diríjase|
                tramitamos|rellene|se lo cambian|se lo cambiamos|se la cambian|se la cambiamos|se lo arreglan|
                se lo arreglamos|se lo miran|se lo miramos|le atienden|le atendemos|te atendemos)
        """,
    ),
    "reach": listed(
        yes="""
            el número (está|viene|aparece|para)
            (número de teléfono|nuestro número|mi número|teléfono|móvil|celular|nuestro contacto|datos de contacto|
                dirección de correo|correo|mail|email|e mail|nuestra web|web nuestra|llame|llámenos|llamar|escríbanos|
                escríbenos|escriba|
                contáctenos|contactarnos|localizarnos|encontrarnos|whatsapp~|la dirección|nuestra dirección)
        """,
        unless=f"""
            {_THIRD}
            (su correo|su mensaje|amazon|dirección de envío|dirección de entrega|su dirección|su número|pedido|serie|
                iva|devolución|aquí|acá|contraseña|dígitos)
        """,
    ),
    "pay": listed(
        yes="""
            (pague|pagar|pago|págueme|abone|abonar|diferencia|suplemento|mandar|mande|enviar|envíe|hacer|haga|
                reembolsar|reembolso|dinero|importe|monto|depositar|deposite|mejor|rápido|puede|prefiero|aceptamos|
                anticipo|saldo|resto|recogida|transferir|portes|devolver)
        """,
    ),
    "trade": listed(
        yes="""
            (compre|comprar|cómpreme|cómpremelo|cómprenos|pida|pedir|encargue|cancele|cancelar|cancela|arreglamos|
                arreglar|arreglémoslo|acuerdo|acordamos|solucionamos|solucionar|resolvemos|vender|vendemos|vendo|
                contacte|contactar|escriba|diríjase|hable|pague|pagar|ahorra|descuento|descuente|precio|barato|
                económico|tratamos|tratar|mando|le mando|gestionamos|reembolso|negocio|quedamos|trato|por ciento)
        """,
    ),
    "goes_on": listed(
        yes="""
            (cambiamos|reparamos|respondemos|cambiarlo|sustituimos)
            (llamo|llamamos|llamaré|llamaremos|llamarle|llamarla|llame|marco|marcamos|hablar|hablamos|hablemos|
                hablarlo|whatsapp~|wasap|seguimos|seguir|continuamos|conversar|platicar|explico|explicarle|
                directamente|allí|escribo|localizarle)
        """,
        unless=f"""
            {_THIRD}
        """,
    ),
    "third_party": listed(
        yes="""
            (fabricante|garantía|marca|servicio técnico de)
        """,
    ),
    "ourselves": listed(
        yes="""
            (nosotros|nos|nuestro|nuestra|nuestros|mi|me|mis)
        """,
    ),
    "stays": listed(
        yes=f"""
            (como|tal como) (hablamos|acordamos|quedamos|acordado|convenido|dijimos|hablado|prometido)
            (hablamos|acordamos) (ayer|el|la semana)
            (no|nunca|jamás) (envíe|mande|pague|transfiera|envíes|mandes|enviar) .. fuera de
            (síganos|síguenos|sígannos|suscríbase)
            (hágase|hazte|háganse) (fan|seguidor|seguidora|miembro|amigo|amiga)
            (dele|dale|denos|danos|déjenos|déjanos) (a me gusta|un me gusta|me gusta|like|un like)
            (escriba|responda|sigamos|seguimos|continuemos|escríbanos|conteste|responder|quedémonos|
                contestando) .. (aquí|por aquí|por acá|acá|en este hilo|en esta conversación|por amazon|
                a través de amazon|a este mensaje|en este chat)
            (solo|únicamente|exclusivamente) .. (aquí|amazon|mensaje|escrito|acá)
            {PROHIBITION}
            {_THIRD} .. (web|número|teléfono|servicio|página|línea)
            (pregunta|preguntaba|preguntó|propone|proponía|sugiere|pide|pedía) (usted|si|que|por|pagar|recoger)
            (su|tu) (idea|propuesta|sugerencia) (de|que)
            (su|tu) (petición|propuesta|pregunta|idea|deseo) .. (no|imposible|lamentablemente)
            {_THIRD} .. (contactarle|localizarle|llamarle|contactarla|le llamará|le llama|por teléfono)
            (bolso|mochila|bandolera) messenger
            (dieciséis dígitos|tres dígitos|número de tarjeta|número de la tarjeta|número de su tarjeta)
        """,
        unless="""
            (a|por|en) (nuestro|mi) (whatsapp~|telegram~|correo)
            (escriba|mensaje|privado|respondemos) .. (instagram~|facebook~|insta|telegram~|tiktok)
            (instagram~|facebook~|insta|telegram~|tiktok) .. (escriba|mensaje|privado|respondemos)
            (pero|así que|entonces) .. (google|tarjeta|web|whatsapp~|teléfono|llame|número|correo|factura|caja)
            (aquí|acá) .. (no|poco|lío|lento|casi|tarde|nunca|raro)
            (no|poco|en vez de) .. (aquí|acá)
        """,
    ),
}
