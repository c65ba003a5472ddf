"""What looks like a breach in Spanish and is none, by what it looks like."""

from simulator.policy.lexicon.listing import listed

PARTS = {
    "no_diversion": listed(
        yes="""
            (prefiero|preferimos|preferiría|preferiríamos) .. (aquí|en (este|esta) (hilo|conversación|chat)) .. (que|
                antes que|y no|en vez de|en lugar de) (por|vía|al) (mail|e mail|email|correo|teléfono)
            (llamarnos|llamarle|llamarme|telefonearnos|telefonearle) (no|lamentablemente no|por desgracia no) (es|está|
                nos es) (posible|permitido|previsto)
            (como|tal como|según) (hablamos|acordamos|quedamos|acordado|hablado|convenido|comentamos|comentado|
                prometido|lo hablado) (por teléfono|
                por llamada|al teléfono|en la llamada|por correo|de palabra)
            (teléfono|número|línea) .. (servicio técnico|fabricante|atención al cliente de)
            servicio técnico (oficial|de|está|figura)
            (no hace falta|no es necesario|no tiene) que (nos|me) (mande|envíe|dé|facilite|escriba|pase)
            (no hace falta|no es necesario) (mandarnos|enviarnos|darnos|facilitarnos|escribirnos)
            (no|ni|nunca|tampoco) (intente|intentes|trate de|busque|busques|hace falta|es necesario|se moleste en|
                pierda tiempo en) .. (llame|llames|llamar|llamarnos|llámenos|buscar|escribir|escribirnos|
                contactar|contactarnos|correo|teléfono|whatsapp~|wasap|número|fuera)
            (todo|toda|todas|todos) .. (por este hilo|en este hilo|en esta conversación|por esta conversación|
                por los mensajes de amazon|dentro de amazon)
            (bolso|bolsa|mochila|bandolera|maletín|cartera) .. messenger
            (gracias|agradecemos|agradecidos) .. por (comprar|su compra|tu compra|confiar|su confianza|elegir|visitar)
            (correo|correos) (certificado|ordinario|postal|express|urgente|normal)
            en (el|su) buzón
            (muestra|mostrar|recibir|recibe|avisa|avisos|alertas|widget|compatible|integración|instalar|descargar|
                iniciar|
                emoji|publicó|vio|viste|vimos|foto de|vídeo de|funciona con|sirve para|atajo|botón de|
                trae) .. (whatsapp~|
                telegram~|messenger~|facebook~|instagram~|skype|zoom|teams|signal|tiktok)
            (usa|usaba|decía|preguntaba|pregunta|comenta|mencionaba) .. (si el reloj|si la app|si el altavoz|
                si la tablet)
            (número|teléfono) .. (detrás|en|al|dentro) .. (manual|libro|instrucciones|librito)
            (nuestra|la) (tienda|oficina) (cerró|estuvo cerrada|estaba cerrada|está cerrada|cierra|permaneció)
            qué (número|código) (pone|aparece|ve|figura|lleva|hay|viene)
            según nuestros (datos|registros)
            no (podemos|puedo|podremos) (atenderle|atenderla|atenderlo|atender) por teléfono
            (teléfono|manguera|mango) de la ducha
            por teléfono no (podemos|puedo|atendemos|contestamos)
            (nuestro|el) (nif|cif|número de iva|número fiscal)
            (texto|mensaje|dedicatoria|frase) (de|para|en) la (tarjeta|tarjetita)
            (grabado|grabar|caracteres)
            (correo|mensaje|sms|mail) .. no (es|viene|procede) (nuestro|de nosotros|nuestra)
            no (es nuestro|viene de nosotros|es de nosotros|lo enviamos nosotros)
            (sale|viene|parte|procede|salió) de nuestra cuenta
            (en|de|a|desde) nuestro almacén
        """,
        unless="""
            (whatsapp~|telegram~|instagram~|facebook~|signal|skype|paypal~|bizum)
            (llámenos|llámeme|llame|escríbanos a|contáctenos|contácteme|búsquenos|pásese|venga|recoger)
            (nuestro|mi) número (está|figura|aparece|viene|en)
            (nuestro|nuestra) (servicio|asistencia|técnico) .. (atiende|responde|contesta)
            (nuestro|mi) (teléfono|número de teléfono|móvil|correo|whatsapp~)
            (nuestra|mi) (web|página|línea)
            (le|te) (llamo|llamamos|llamaré|llamaremos)
        """,
    ),
    "mentioned": listed(
        yes="""
            (como|tal como) .. (escribimos|escribí|escrito|dijimos|dicho|anunciamos|explicamos|prometimos|
                indicamos) .. en (nuestro|mi) .. (mail|email|e mail|correo)
            (nuestro|mi) (mail|email|e mail|correo) (de|del) .. (decía|indicaba|era|tenía|contenía)
        """,
        unless="""
            (llame|llámenos|llamar|llamarnos|escriba|escríbanos|escribir|contacte|contáctenos|teléfono|responda|envíe|
                envíenos|mande|mándenos|use|hablemos|por favor|mejor|número|dirección|web|sitio|allí|ahí|rápido|fácil|
                whatsapp~|telegram~)
        """,
    ),
    "window": listed(
        yes="""
            (visite|visita|visitar|vea|mire|dese|vuelta|vistazo|eche|pase|pásese|descubra|explore|curiosee|
                curiosear|encontrará|
                espera|esperan|venga) .. (nuestra|mi|nuestro) (tienda|escaparate|catálogo|shop)
            (descuento|código|cupón|vale) .. (próxima|próximo) (compra|pedido) (con|en) (nosotros)
            (nuestra|nuestro) (tienda|escaparate|catálogo) (encontrará|encontrarás|hay|tiene|tenemos|verá)
            (síganos|síguenos|sígannos) .. (instagram~|insta|facebook~|tiktok)
        """,
        unless="""
            (web|online|línea|internet|sitio|directamente|directo|google|fuera|sin|física|propia|en vez|escriba|
                llame|contacte|correo|recoger|efectivo|pague|
                calle|dirección|comisión|comisiones|compre en|pida en|más barato que|whatsapp~)
        """,
    ),
    "no_request": listed(
        yes="""
            (nunca|nadie|jamás|ningún) .. (pide|pedimos|pediremos|necesita|necesitamos|solicita|solicitamos|pedirá)
            no (pedimos|pediremos|necesitamos|hace falta|solicitamos|precisamos|nos hace falta|le pedimos|
                le pediremos)
            (es|son) (el nuestro|la nuestra|nuestro|nuestra|los nuestros|de nuestra cuenta)
            qué (móvil|teléfono|celular) (tiene|usa|es|tienes)
            (guarde|conserve|quédese) .. para usted
        """,
        unless="""
            (pero|solo|sólo|salvo|excepto|únicamente|aunque)
            (envíe|mande|diga|dé|facilite|escriba) (nos|me|su|el|la)
        """,
    ),
    "no_bargain": listed(
        yes="""
            (pegatina|etiqueta|adhesivo|logotipo|logo|sello|hotel|congelador|dibujo) .. (estrella|estrellas)
            (gracias|agradecemos|agradezco) .. por (las|la|su|sus|los|esas) .. (estrellas|estrella|reseña|
                valoración|opinión)
            no (damos|ofrecemos|pagamos|regalamos|podemos|puedo|doy|enviamos|hacemos) .. (a cambio|
                por) .. (reseñas|reseña|opiniones|valoraciones|
                estrellas|opinión)
            no (damos|ofrecemos|pagamos|regalamos|podemos|puedo|doy) (nada|dinero|regalos|ni)
            (nunca|jamás|tampoco|ni) (damos|ofrecemos|pagamos|regalamos|compramos|premiamos|pedimos|doy|
                pago|compro|pido|incentivamos|recompensamos|condicionamos|solicitamos)
            (nos pregunta|me pregunta|nos preguntaba|me preguntaba|pregunta usted|preguntaba usted) si
            no (vamos a|queremos|pretendemos|voy a|pensamos|es nuestra intención) (insistir*|presionar*|pedir*|influir|
                condicionar*)
            (está|estás) (usted en|en) su derecho
            (denúncielo|repórtelo|repórtalo|denúncialo|avise|avísenos) .. amazon
            (otro vendedor|otra tienda|alguien) .. (ofreció|pidió|prometió|ha ofrecido|ofrece)
            (grabación|grabado|bordado|impreso|inscripción|llavero|taza|camiseta|placa) .. (estrella|estrellas)
            (será|pone|pondrá|dirá|texto) .. para (el|la|mi) (mejor|mejores) .. (estrella|estrellas)
            no (le|te|les|os) (pido|pedimos|pediré|pediremos|pediría|estoy pidiendo|estamos pidiendo) (que|nada|ni)
            (nunca|jamás|tampoco|ni) (le|les|te|os|nos) (damos|ofrecemos|pagamos|regalamos|pedimos|pediremos|
                pediríamos|pido)
            (prohibido|prohíbe|prohíben|no se puede|no está permitido|no nos está permitido|contra las normas|
                va contra) .. (reseñas|reseña|opiniones|opinión|valoraciones|valoración|estrellas)
            (reseñas|reseña|opiniones|opinión|valoraciones|valoración|estrellas) .. (prohibido|está prohibido|
                no está permitido|
                contra las normas|van contra las normas|va contra las normas)
            (trasladamos|trasladaremos|trasladado|trasladaré|pasamos|pasaré|remitimos|remitiremos|transmitimos|
                transmitiremos|transmitido|haremos llegar|hemos pasado|he pasado|hago llegar) .. (comentario|
                comentarios|
                opinión|observación|sugerencia|valoración|feedback)
            (tipo de opinión|su opinión sobre el embalaje|su opinión les|opinión que les)
            (nos escribe usted|nos escribía|usted escribía|usted escribió|usted decía|usted nos decía|nos decía usted|
                copio literalmente|y copio|cito textualmente|textualmente|literalmente|le cito|cito sus palabras|
                sus palabras)
            (independientemente|al margen) de (su|la|tu|lo que) .. (valoración|reseña|opinión|opine|valore|nota|
                puntuación)
            (valore|opine|escriba|ponga|diga|puntúe) lo que (valore|opine|escriba|ponga|diga|puntúe|quiera)
            (opinar|opine|decir|diga|escribir|escriba|valorar|poner) lo que (quiera|quieras|le parezca|considere|piense)
            (nada|ningún regalo|ningún descuento) .. (a cambio|por) .. (reseñas|reseña|opiniones|valoraciones|
                estrellas)
            estrellas .. (bordadas|impresas|grabadas|cosidas|pintadas)
            (hotel|hoteles|motel|restaurante|restaurantes|etiqueta energética|balneario) .. (estrellas|estrella)
            (congelador|congelación|congeladores) .. (estrellas|estrella)
            estrellas (de|en|del) (la|el|congelador) .. (caja|etiqueta|embalaje|escudo|envase|aislamiento|energía)
            (con su nota|su nota sin|nota de regalo|nota dentro)
        """,
        unless="""
            (pero|aunque|oficialmente|entre nosotros|guiño|salvo|sin embargo|excepto|si no|más que|solo si|mejor si)
        """,
    ),
    "no_advert": listed(
        yes="""
            (rebajas|promoción|descuento|oferta) .. (terminado|terminó|acabado|acabó|caducado)
            (mañana|hoy|lunes|martes|miércoles|jueves|viernes) (sale|salen) (un|una|el|la|su|uno|otro|otra|la nueva|
                el nuevo)
            (otro|otros) (vendedor|vendedores|comercio)
            durante un tiempo limitado
            (quédese|quédate|quedarse|quedarte|conserve|guarde) .. (segundo|segunda|otro|otra|ambos|ambas|dos|
                duplicado)
            (segundo|segunda) (paquete|bulto|envío|caja|entrega)
            (segundo|segunda) .. (por (el retraso|las molestias|la espera|el error)|como disculpa|a modo de disculpa)
            (devolver|devuelva|devuélvanos|enviar de vuelta) .. (segundo|segunda|duplicado)
            (segundo|segunda) .. (quédese|quédate|quedarse|devolver|devuélval*|conserve)
            (oferta|promoción) .. (fija|gestiona|decide|pone) amazon
            hemos abierto (una|un) (reclamación|expediente|investigación|incidencia|caso|reclamo|consulta|disputa)
            en (su|tu|la|el) (tarjeta|cuenta|extracto|saldo|método de pago|medio de pago|banco|paypal|visa|mastercard)
        """,
        unless="""
            (rebaja*|nueva colección|más descuento|tienda|colección|cupón)
        """,
    ),
    "no_abuse": listed(
        yes="""
            (vuelva|vuelve) a (escribirme|escribirnos|escribir|intentarlo|probar|decirme|decirnos|contactar|
                contactarnos)
            (saco de boxeo)
            (muñeco|muñeca|disfraz|disfraces|peluche|máscara|careta|figura|marioneta|títere|títeres|guiñol|estatuilla|
                vinilo) .. (
                payaso|payasa|bruja|ladrón|burro|loca|loco|rata|cerdo|zorra|bobo|mierda)
            (piel|leche|carne|cuero|cerdas|pelo|jamón|crin|orejas|hueso) de (burro|burra|cerdo|vaca|rata|zorro|zorra)
        """,
    ),
}
