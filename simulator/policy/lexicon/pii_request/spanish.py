"""Asking for what a seller may not have, in Spanish: what an order needs is taken back."""

from simulator.policy.lexicon.listing import Denial, listed

_ASK = (
    "(léame|léanos|lea|envíe|envía|enviar|envíenos|envíanos|enviarnos|envíeme|envíame|enviarme|mande|manda|"
    "mandar|mándenos|"
    "mándanos|mándeme|mándame|mandarnos|nos dé|me dé|me da|nos da|me das|nos das|"
    "me dice|nos dice|me pasa|nos pasa|me deja|nos deja|denos|dénos|danos|deme|dame|dar|darnos|facilite|facilítenos|"
    "facilítanos|facilitar|facilitarnos|facilíteme|proporcione|proporcionar|proporciónenos|proporcionarnos|"
    "indique|indíquenos|indicar|indicarnos|"
    "indíqueme|comunique|comunicar|escriba|escribir|confirme|confirmar|confírmenos|necesitamos|necesito|"
    "necesita|necesario|necesaria|hace falta|hacen falta|falta|faltan|requiere|requerimos|cuál|cuáles|dígame|"
    "díganos|decirnos|decirme|adjunte|adjuntar|suba|queremos|esperamos|comparta|compartir|foto|fotos|copia|"
    "fotografía|escaneo|captura|pase|páseme|pásenos|"
    "puede|podría|podrías|precisamos|verificar|verifique|por favor|introduzca|deje|remita|remítanos|pedimos|"
    "solicitamos|fotografíe|haga|hágame|tener|responda con|dicte)"
)
_HARD = (
    "(número de tarjeta|número de su tarjeta|número de la tarjeta|números de tarjeta|tarjeta de crédito|"
    "tarjeta de débito|tarjeta bancaria|datos de la tarjeta|datos de su tarjeta|datos de tarjeta|su tarjeta|"
    "cvv|cvc|código de seguridad|fecha de caducidad de|caducidad de la tarjeta|iban|bic|swift|número de cuenta|"
    "cuenta bancaria|cuenta corriente|datos bancarios|titular de la cuenta|"
    "contraseña|contraseñas|clave|claves|datos de acceso|credenciales|"
    "código de verificación|código sms|código que ha recibido|código que le|código recibido|"
    "código de un solo uso|otp|pin|documento de identidad|documento nacional|carné de identidad|"
    "carnet de identidad|cédula|pasaporte|carné de conducir|permiso de conducir|carnet de conducir|"
    "licencia de conducir|"
    "número de la seguridad social|seguridad social|tarjeta sanitaria|fecha de nacimiento|lugar de nacimiento|"
    "apellido de soltera|nómina|permiso de residencia|banca online|banca en línea|tres dígitos|"
    "tres cifras|dorso de la tarjeta|identificación|código de acceso|inicio de sesión|usuario y)"
)
_SOFT = (
    "((correo|email|e mail|mail|teléfono|móvil|número|correo electrónico|dirección de correo) (personal|"
    "privado|particular|privada)|(su|tu|vuestro) (correo|email|e mail|mail|correo electrónico|teléfono|móvil|"
    "número|número de teléfono|número de móvil|celular|whatsapp~|dirección de correo|dirección de email|"
    "teléfono móvil|número de whatsapp))"
)
_DENY = Denial(
    no="(no|nunca|jamás|ningún|ninguna|ni|tampoco)",
    small=(
        "(nos|le|me|se|te|lo|la|el|los|las|un|una|su|sus|de|del|por|mensaje|pedimos|pediremos|pedirá|pedir|"
        "necesitamos|necesita|necesario|hace|falta|hacen|envíe|enviar|mande|comparta|compartir|escriba|"
        "dar|facilite|facilitar|solicitamos|requerimos|ningún|ninguna|dato|datos|número|ni|o|y|vemos|tenemos|"
        "que|nunca|es|son|para|aquí|en|este|indique|debe|tarjeta|bancarios|copia|foto|fotos|documentos)"
    ),
)
_PASSWORD = "(contraseña|contraseñas|credenciales|datos de acceso|código de verificación|otp|código de un solo uso)"


REQUEST = listed(
    yes=f"""
        (dígitos|cifras|números) (de|en) (su|tu) tarjeta
        {_ASK} .. {_HARD}
        {_ASK} .. (y|o|de|del|con|más|e|así) .. {_HARD}
        {_HARD} .. (por favor|para poder|para hacer|gracias|necesario|para el|aquí|y le|y lo|para que|
            para proceder|hace falta|requerido)
        (su|sus|tu|tus|vuestro) {_HARD}
        {_ASK} .. {_SOFT}
        (foto|copia|escaneo|captura|fotografía|imagen|pantallazo) .. (tarjeta|dni|pasaporte|carné|carnet|cuenta|
            extracto|documento|banco|permiso)
        (envíe|envía|enviar|envíenos|envíanos|enviarnos|envíeme|mande|manda|mandar|mándenos|mándanos|mándeme|mandarnos|
            adjunte|adjuntar|suba|subir|necesitamos|necesito|facilite|facilítenos|remita|comparta|pase|páseme|
            pásenos) .. (extracto|extractos)
        {_ASK} .. un extracto (bancario|de cuenta|de su cuenta)
        {_ASK} .. (fecha|día) de (cumpleaños|su cumpleaños|tu cumpleaños)
        (cuándo|qué día) (es|cae) (su|tu) cumpleaños
        (a nombre de quién) .. (tarjeta|cuenta|iban)
        {_ASK} .. (su|tu) (instagram~|facebook~|tiktok|insta|twitter|linkedin~|perfil de|usuario de)
        (cuándo|dónde|qué día|en qué año|en qué fecha) (nació|naciste|nace|nacieron)
        (cuándo|qué día|en qué fecha) (cumple|cumples) (años|los años)
        (cómo|con qué nombre|qué nombre|bajo qué nombre) .. (sales|sale|aparece|apareces|está|estás|se llama|te llamas|
            figura|la encuentro|lo encuentro|te encuentro) .. (instagram~|facebook~|tiktok|insta|redes|linkedin~|
            twitter)
        (su|tu|el) (usuario|perfil|nick|nombre de usuario|cuenta|arroba) (de|en) (instagram~|facebook~|tiktok|insta|
            linkedin~|twitter|redes sociales)
        (qué edad|cuántos años) (tiene|tienes)
    """,
    unless=f"""
        {_DENY.of(f"({_HARD}|{_SOFT}|datos)")}
        (no|nunca|tampoco|jamás) .. (envíe|mande|adjunte|comparta|suba|escriba) .. (dni|pasaporte|documento|
            documentos|tarjeta)
        sin (necesidad|que|enviar|pedir|dar|facilitar) .. {_HARD}
        (en|a|con|hacia) (su|la|tu|la misma|el|una) (tarjeta|cuenta|tarjeta de crédito|cuenta bancaria|correo|
            email|correo electrónico|tarjeta de débito|tarjeta bancaria|móvil|banco)
        (restablecer|restablezca|cambiar|cambie|olvidado|wifi|wi fi|router|dispositivo|por defecto|de fábrica|
            predeterminada|bluetooth|red|emparejamiento|configurar) .. (contraseña|clave|pin|código)
        (contraseña|clave|pin|código) .. (del|de la|de los|para el) (router|dispositivo|cámara|candado|
            aplicación|app|caja fuerte|wifi|wi fi|cerradura|maleta|red|lote|artículo)
        (amazon|banco) .. (pide|pedirá|puede pedir|solicita|exige)
        (factura|facturación) .. (nif|dni|cif|iva|datos|nie)
        (nif|cif|dni|nie) .. factura
        (tarjeta) (regalo|sd|de memoria|gráfica|de visita|de garantía|sim|de felicitación|postal|de regalo|
            de agradecimiento|de sonido)
        (en|desde) su cuenta de amazon
        (funda|porta|estuche|carcasa|protector|cartera) .. (pasaporte|tarjetas|tarjeta|documentos|móvil|teléfono|
            dni)
        (grabado|grabar|bordar|bordado|imprimir|impresión|personalizar|personalización|grabarle|placa) .. (fecha|
            nacimiento|cumpleaños|nombre)
        (fecha|nacimiento|cumpleaños) .. (grabado|grabar|bordar|bordado|imprimir|personalizar|personalización|
            placa|manta|pulsera|lámina)
        (feliz|para el|antes del|regalo de|a tiempo para el|por su) cumpleaños
        (gracias|agradecemos|recibido|recibimos|respuesta|respondemos|respondo) .. (su|tu) (correo|email|e mail|
            mail)
        (su|tu) (teléfono|móvil|celular) .. (compatible|modelo|carga|bluetooth|pantalla|es|conecta|aplicación|
            funda)
        (modelo|compatible|conectar|conecte|cargar|marca|con) .. (su|tu) (teléfono|móvil|celular)
        (número|código) (de pedido|de serie|de seguimiento|de lote|de modelo|del lote|del pedido|de artículo|
            de envío|de referencia)
        (identificación) (del|de) (producto|lote|modelo)
        (clave) (está|es que|del)
        (niña|niño|hijo|hija|bebé|nieto|nieta|perro|perra|gato|gata|cumpleañera|cumpleañero)
        (juguete|jugar|cartón|imitación|simulador|funda|monedero|cartera|billetera|tarjetero)
        (amazon|banco) .. (lo|la|los|las) (guarda|tiene|protege|cifra|gestiona)
    """,
)

TAX_NUMBER = listed(
    yes=f"""
        {_ASK} .. (dni|nie|nif)
        (foto|copia|fotografía|escaneo|imagen) .. (dni|nie|nif)
        (dni|nie|nif) .. (por favor|para|y)
    """,
    unless=f"""
        (factura|facturación|iva|razón social|empresa|autónomo|aduana|aduanas)
        (recoger|recogerlo|recogida|oficina|mensajero|repartidor|transportista|muestre|enseñe|presente|lleve)
        {_DENY.of("(dni|nie|nif)")}
    """,
)

LOGIN = listed(
    yes=f"""
        {_ASK} .. {_PASSWORD}
        (su|sus|tu|tus) {_PASSWORD}
    """,
    unless=f"""
        {_DENY.of(_PASSWORD)}
        (contraseña|código|credenciales) .. (router|dispositivo|cámara|candado|aplicación|app|caja fuerte|wifi|wi fi|
            cerradura|maleta|red|menú)
        (restablecer|restablezca|cambiar|cambie|olvidado|router|dispositivo|fábrica|bluetooth|red|aplicación|ajustes|
            menú) .. (contraseña|código)
        (amazon|banco|aplicación|app|dispositivo) (pide|pedirá|solicita)
    """,
)
