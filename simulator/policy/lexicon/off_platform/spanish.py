"""Drawing a buyer to mail, an app or the telephone, in Spanish, and the words the other list needs as well."""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|wasap|guasap|wasa|whasap|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|"
    "viber|wechat~|snapchat~|discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal)"
)
_MAIL = "(mail|email|e mail|correo|correo electrónico|dirección de correo|emilio)"
_LINE = (
    "(teléfono|telefónica|telefónicamente|móvil|celular|sms|llamada|mensaje privado|privado|videollamada|"
    "vídeollamada|numero|número|fijo|línea|fax|dm|md|mensaje directo|mensaje de voz|vídeo|video|"
    "videoconferencia|voz)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(por|a través|vía|via|mediante|en|al|a|con|desde)"
_WRITE = (
    "(escríbanos|escríbenos|escríbame|escríbeme|escribirnos|escribirme|escribidnos|nos escribe|nos escriba|"
    "me escriba|me escribe|contáctenos|contáctanos|contactarnos|contáctame|contácteme|contactarme|"
    "contacte con nosotros|contacta con nosotros|contactar con nosotros|"
    "contacte conmigo|contacta conmigo|póngase en contacto|ponte en contacto|ponerse en contacto|"
    "contacto con nosotros|contacte|contacta|contactar|nos encuentra|encuéntrenos|encuéntranos|nos encontrará|"
    "localizarnos|localícenos|respóndanos|diríjase|háblenos|háblanos|"
    "hablarnos|localizables|disponibles|atendemos|comunicarse con nosotros|comuníquese)"
)
_SEND = (
    "(enviara|mandara|enviase|mandase|escribiera|envíenos|envíanos|enviarnos|envíe|envía|enviar|envíeme|"
    "envíame|enviarme|mándenos|mándanos|mandarnos|mande|manda|mandar|mándeme|mándame|mandarme|mandadnos|páselo|"
    "páselas|pásenos|pásanos|pase|remita|remítanos|remitir|reenvíe|reenvíenos|hágalo llegar|"
    "hacernos llegar|háganos llegar|envíelo|envíelas|envíelos|mándelo|mándelas|mándelos|mándalo|mándalas|"
    "escriba|escribe|escribir|déjenos|déjanos)"
)
_TALK = (
    "(hablar|hablemos|hablamos|hablarlo|hablándolo|seguimos|sigamos|seguir|continuar|continuamos|continuemos|"
    "resolver|resolvemos|resolvámoslo|resolverlo|solucionar|solucionarlo|solucionamos|arreglar|arreglamos|"
    "arreglarlo|arreglémoslo|explicar|explicarle|explico|tratar|tratarlo|"
    "tratamos|pasamos|pasemos|pasar|quedamos|vernos|veámoslo|gestionar|gestionarlo|más rápido|más fácil|"
    "más cómodo|más sencillo|más ágil|mejor|antes|rápido|atender|atenderle|ayudar|ayudarle|acordar|"
    "comunicarnos|comentarlo|aclarar|prefiero|preferimos|preferible)"
)
DENIAL = Denial(
    no=(
        "(no|nunca|jamás|sin|ni|ningún|ninguna|tampoco|evite|evita|evitar|lugar|vez|prohibido|prohibida|"
        "prohibidos|imposible)"
    ),
    small=(
        "(intente|intentes|trate|llamarnos|escribirnos|buscar|busque|trabajamos|contestamos|tiene|nos|le|les|me|te|se|lo|la|los|las|el|un|una|podemos|puedo|puede|pueden|podrá|está|están|estamos|"
        "permitido|permite|permiten|autorizados|posible|es|de|del|por|a|al|en|con|vía|través|mediante|y|o|ni|"
        "que|"
        "atendemos|atender|tramitamos|tramitar|gestionamos|gestionar|respondemos|responder|contestar|contestamos|"
        "comunicarnos|comunicar|hablar|escribir|llamar|contactar|ofrecemos|ofrecer|dar|damos|usamos|usar|"
        "utilizamos|"
        "aceptamos|aceptar|reembolsar|reembolsamos|reembolsarle|realizamos|hacemos|hacer|pagos|reembolsos|pedidos|"
        "consultas|asuntos|nuestro|nuestra|su|tu|tenemos|hace|falta|necesita|necesario|debe|debemos|tratar|"
        "tratamos|seguir|soporte|"
        "asistencia|atención|teléfono|correo|electrónico|mail|email|ningún|fuera|vender|vendemos|acuerdos|contacto|"
        "enviar|envíe|envíos|este|ese|otro|ayudarle|resolver|ventas|continuar|aquí|fotos|foto|imágenes|vídeo|"
        "mandar|enviar|clientes|ningún)"
    ),
)
PROHIBITION = (
    "(amazon|normas|reglas|política|plataforma) .. (prohíbe|prohíben|no permite|no permiten|impide|"
    "no autoriza|no deja|no nos deja)"
)
_THIRD = (
    "(transportista|repartidor|mensajero|conductor|cartero|seur|correos|dhl|ups|gls|mrw|nacex|amazon|"
    "fabricante|banco|mensajería|transporte|empresa de reparto)"
)

CONTACT = listed(
    yes=f"""
        (nuestros|mis) (datos|contactos|teléfonos)
        (canal|grupo|número|cuenta|página|perfil|contacto|servicio) (de|en|por) {_APP}
        (canal|grupo|número|cuenta|página|perfil|contacto|servicio) {_APP}
        {_WRITE} .. {_BY} .. {_WAY}
        {_WRITE} .. (directamente|fuera|aparte|otro medio|otra vía|por otro)
        (llámenos|llámanos|llamarnos|llámeme|llámame|llamarme|llamadnos|telefonéenos|nos llama|nos llame|me llama|
            me llame|dénos un toque|denos un toque|un toque|un telefonazo|nos llamas|nos llames|me llames)
        (llame|llama|llamar|llamando|marque|telefonee) .. (al número|al nuestro|a nuestro|a nuestra|a la oficina|
            al taller|a la tienda|cuando quiera|directamente|al móvil|a mi|al mío|nuestro número)
        {_SEND} .. (un|una|las|los|la|el) .. (mail|email|e mail|correo|sms|whatsapp~|mensaje por|mensaje al|audio|
            nota de voz)
        {_SEND} .. (por|vía|a través|al|a|en|mediante) .. ({_MAIL}|{_APP}|sms|móvil|privado)
        {_SEND} .. (a|al|en) (nuestro|nuestra|mi|nuestros)
        {_TALK} .. (por|en|vía|al|a través|con|mediante|una) .. ({_MAIL}|teléfono|{_APP}|sms|videollamada|llamada|
            videoconferencia|móvil|telefónicamente|vídeo|voz)
        {_TALK} .. (en privado|por privado|fuera de aquí|por otro lado|otro canal|otra vía|en otro sitio|aparte|
            de viva voz|fuera|personalmente|por fuera|directamente entre)
        (por|vía|via|con|en|al) {_APP}
        (por|vía) (teléfono|correo electrónico|email|mail|privado) (es|será|sería|lo|vamos|iría|iremos|va|acabamos|nos|
            se) .. (más|
            mejor|fácil|rápido|antes|cómodo|entendemos|arreglamos|hablamos|resolvemos|explico|entendemos|hablo)
        (por|vía) (teléfono|correo electrónico|email|mail|privado) (más|mejor|antes|rápido)
        (nuestro|nuestra|nuestros|mi|mis) ({_APP}|{_MAIL}|número|móvil|teléfono|teléfonos|celular|contacto|línea|
            dirección de email|dirección de contacto|fijo|datos de contacto)
        (en privado|por privado|fuera de aquí) .. (escríbanos|escriba|contacte|hablar|hablamos|hablemos|arreglar|
            arreglamos|contáctenos|seguimos|solucionar)
        (directamente) .. (contactar|escribir|llamar|contacte|escriba|llame)
        (prefiero|preferimos|preferible|mejor|rápido|fácil|cómodo) .. (teléfono|llamada|videollamada|{_APP}|viva voz|
            llamar|llame|llámenos|correo electrónico|email)
        (agréguenos|agréganos|agregue|añádanos|añádame|búsquenos|búscanos|búsqueme|síganos por|hablemos) .. (en|por|
            a) .. {_APP}
        (nos|me) (encuentra|encuentras|encontrará|localiza|tiene|ubica) .. (en|por) .. {_WAY}
        (espero|esperamos) su llamada
        (nos|me) (encuentra|encuentras|localiza|localizas|tiene|tienes) .. (en el taller|en la tienda|en la nave|
            en el local|
            en el despacho|en el puesto|en el mercado|en la oficina|en persona)
        (pásese|pásate|acérquese|acércate|venga|vente|véngase) (por|a|al|hasta) (taller|tienda|nave|local|almacén|
            verme|vernos)
        (pásese|pásate|acérquese|acércate|venga|vente|véngase) (por|a|hasta) (el|la|mi|nuestro|nuestra) (taller|tienda|
            nave|local|
            almacén|negocio)
        (nuestro|nuestra|nuestros) .. (telefónica|telefónico|telefónicos)
        (hable|habla|hablen) con nosotros (al|en el) (teléfono|móvil|fijo|número)
        (nos|me) (llamara|escribiera|llamase|contactara)
        (conectémonos|conectarnos|veámonos|vernos|quedamos|reunirnos|conectamos|reunámonos|unirse|únase) .. (por|en|
            a) .. (teams|zoom|skype|videollamada|videoconferencia|google meet)
    """,
    unless=f"""
        (proveedor|almacén|fábrica) .. (email|e mail|mail|correo|courriel|answers|answer|replies|risponde|antwortet|
            répond|responda|responde)
        (written|write|wrote|scritto|geschrieben|écrit|escrito) .. (proveedor|almacén|fábrica)
        {DENIAL.of(f"({_MAIL}|teléfono|sms|{_APP}|llamar|llame|llamadas|llamada|llamarle|llamarnos|llámenos)")}
        {DENIAL.of("(telefónica|telefónicamente|escribir|escríbanos|contactar|contacte|contacto|fuera|privado)")}
        {DENIAL.of("(directamente|videollamada|videollamadas|número)")}
        {PROHIBITION}
        {_THIRD} .. (llama|llamará|llame|llamar|llamarle|contacta|contactará|contacte|contactar|telefonea|enviará|
            envía|le escribe|podrá|puede)
        (ha|has|nos ha|había) (escrito|llamado|contactado|enviado|mandado)
        nos (escribió|llamó|envió|contactó|mandó)
        (gracias|agradecemos|agradezco) .. (su|tu) (mail|correo|llamada|email|e mail)
        (correo|correos) (ordinario|postal|certificado|express|normal|urgente)
        (correo|email|mail) (de amazon)
        (solo|sólo|únicamente|solamente|exclusivamente) .. (aquí|en este|a través de amazon|en amazon|por mensaje|
            por este|por aquí)
        (llame|llama|llamar|contacte|contactar|diríjase|escriba|póngase) .. (fabricante|transportista|mensajería|
            seur|correos|mrw|marca|banco|amazon)
        (notificaciones|compatible|preinstalado)
        (estamos|enseñamos|subimos|publicamos|compartimos) .. (tiktok|instagram~|facebook~|insta|youtube)
        (servicio|atención) (al cliente de amazon|de amazon)
        (teléfono|línea|servicio técnico|número|web|página|servicio) (del|de la|de) (fabricante|transportista|marca|
            seur|correos|mensajería|mrw|dhl|gls|transporte)
    """,
)

CALL = listed(
    yes="""
        (dígame|díganos|dime|dinos) .. (cuándo|a qué hora) .. (llamar|llamarle|llamo|telefonear|llamamos)
        (nuestro|nuestra|mi|un|una) (técnico|técnica|compañero|compañera|responsable|especialista|encargado|
            agente) .. (le|te|les|os) (llama|llamará|telefonea|telefoneará)
        (le|te|os|les|lo|la) (llamo|llamamos|llamaré|llamaremos|telefoneo|telefoneamos|doy un toque|damos un toque|
            llamará nuestro|llamará un|llamará mi|llamará una)
        (le|te|les|os|la|lo) (llama|llamará|telefonea|telefoneará) (nuestro|nuestra|un|una|mi) (técnico|técnica|
            compañero|
            compañera|responsable|especialista|encargado|encargada|agente|socio|jefe|hijo|hija|marido|mujer)
        (podemos|puedo|podríamos|podría|quiero|queremos|quisiera|me gustaría|vamos a|voy a|para) (llamarle|llamarte|
            llamarla|llamarlo|telefonearle|llamaros|llamarles)
        (denos|dénos|danos|deme|dame|déjenos|déjanos|déjeme|déjame|páseme|pásame|pásenos|pásanos|facilítenos|
            facilíteme|envíenos|envíanos|envíeme|mándenos|mándanos|mándeme|díganos|dígame|indíquenos|indíqueme|
            necesitamos|necesito|cuál es|escriba|dejar|dar|facilitar|darnos|dejarnos|facilitarnos|indique|nos da|
            nos deja|me da|me deja|proporcione|proporciónenos) .. (su|tu|un|vuestro) (número|teléfono|móvil|celular|
            número de teléfono|número de móvil|teléfono de contacto|whatsapp~|contacto|número de contacto)
        (a qué|en qué|qué) (número|teléfono) .. (llamarle|llamar|localizarle|llamarte|podemos|puedo)
        (hacemos|hacer|hagamos|agendar|agendamos|concertar|concertemos|programar|programamos|organizar|propongo|
            proponemos|quedamos) .. (videollamada|llamada|videoconferencia|reunión por)
        (videollamada|videoconferencia|llamada telefónica|vídeollamada) (con|para|y|rápida|mañana|hoy|lo|sería)
        (hablar|hablemos|hablamos) .. (por teléfono|de viva voz|telefónicamente)
        cuándo .. (llamarle|llamarte|podemos llamar|puedo llamar)
    """,
    unless=f"""
        {DENIAL.of("(llamar|llamarle|llamarte|llamamos|llamo|telefonear|teléfono|telefónica|llamada|llamadas)")}
        {DENIAL.of("(videollamada|videollamadas|número|móvil|telefónicamente|videoconferencia)")}
        (solo|sólo|únicamente|solamente|exclusivamente) .. (aquí|en este|a través de amazon|en amazon|por mensaje|
            por este|por aquí)
        {_THIRD} .. (llama|llamará|llamar|llamarle|contacta|contactará|contactar|necesita|pide|requiere|solicita|
            exige|quiere)
        (en|desde) su cuenta de amazon
        {PROHIBITION}
        (la|lo|pieza|botón|piezas) (llamamos|llamo)
        (seguimiento|pedido|lote|serie|nif|tarjeta) .. (número|y)
        número de (seguimiento|pedido|lote|serie|tarjeta|su tarjeta|cuenta|su cuenta)
    """,
)
