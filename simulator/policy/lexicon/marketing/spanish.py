"""Advertising in Spanish."""

from simulator.policy.lexicon.phrases import worded

_SHOP = "(tienda|tiendas|shop|escaparate|store|boutique|outlet|showroom|web|página|local)"

_GOODS = (
    "(productos|artículos|colección|colecciones|catálogo|gama|línea|líneas|novedades|modelos|accesorios|ofertas|"
    "promociones|surtido|rebajas|creaciones|diseños|selección|cortinas|mantas|complementos|descuentos|lanzamientos|"
    "series)"
)

_SALE = (
    "(oferta|ofertas|promoción|promociones|promo|rebaja|rebajas|descuento|descuentos|liquidación|ganga|gangas|"
    "oportunidad|2x1|3x2|saldos|chollo|chollos)"
)

_SOCIAL = (
    "(facebook|instagram|tiktok|tik tok|twitter|youtube|pinterest|linkedin|insta|redes|redes sociales|canal|página)"
)

SPANISH = worded(
    yes=f"""
        (una|la|auténtica|verdadera) ganga
        (ahorr*) (dinero|un|hasta|más|mucho|todavía)
        (3 por 2|2 por 1|4 por 3|tres por dos)
        (lanzamos|lanzaremos|sacamos|sale|estrenamos) .. (edición|colección|nuev*|línea|gama|modelo)
        (ya puede|ya puedes|ya se puede) (reservar*|encargar*|pedir*|comprar*)
        (ahora también|ya también) (tenemos|vendemos|ofrecemos) .. (pídal*|pídel*|talla|aprovech*|pronto|disponible)
        (nuestro|en el) outlet
        (descubr*|conozc*|deguste*|saboree*|prueb*) .. (nuestr*|nuev*)
        (nuestr*) (nuev*) (modelo|versión|producto|gama|línea|colección|tienda|web)
        (está|están) (rebajad*|ahora rebajad*|todas rebajad*|en oferta|en promoción|de oferta)
        (por el precio|al precio) de (uno|una|1|dos)
        (regalo|detalle|regalos) (perfecto|ideal|perfectos|ideales)
        (día de la madre|día del padre|san valentín|navidad|reyes) .. (nuestr*|regal*|estuche*|oferta*)
        (en|de) (oferta|promoción|rebaja) (a|por|hasta|ahora|esta|con)
        (recomiénd*) .. (amig*|conocid*|famili*)
        (compre|compra|comprando|lleve|llévese|lleva|pida|pide) .. (segund*|tercer*) .. (regal*|gratis)
        (el|la) (segundo|segunda|tercero|tercera|tercer) .. (gratis|mitad de precio|sin coste|le sale|de
          regalo)
        (resto|demás) (de|del) .. (nuestra tienda|nuestro catálogo|nuestra colección|nuestros productos|
          nuestros artículos|nuestras cosas|
          nuestras piezas|nuestra gama|
          catálogo|colección)
        (visit*|descubr*|explor*|mir*|vea|ve|vean|ven|venga|pase*|pásese|pásate|eche|echa|echen|entre|entra|entren|
          naveg*|compr*|encontr*|conozc*|conoce|ped*|pid*|dese|date|busque|acérquese|dar) .. (nuestr*|mi) ..
          {_SHOP} (y|para|de|amazon|online|en|donde|con|hay|tenemos|encontr*|oficial|virtual|cuando|que|
          física)
        (visit*|descubr*|explor*|pase*|entre|entra|echa|eche|conozc*|conoce|pásese|pásate) .. (nuestr*|mi) ..
          {_SHOP}
        (visit*|descubr*|explor*|mir*|vea|ve|vean|eche|echa|echar|consult*|aprovech*|present*|lanz*|recomend*|encant*|
          pierd*|conozc*|conoce|conocer|ofrec*|interes*|disfrut*|prueb*|sugier*|gust*|invit*) .. (nuestr*|tod*|otr*|
          nuev*|mis|más) .. {_GOODS}
        (nuestr*) (nuev*|últim*|otr*|próxim*) .. {_GOODS}
        (nuestr*) .. a juego
        (nuev*) (colección|línea|catálogo|gama|temporada|modelo|modelos|productos) (ya|está|están|de|para|ha|
          disponible|llegó|primavera|verano|otoño|invierno|en)
        (eche|echa|echar|echen|échele|échale|darle) (un|una) (vistazo|ojo|ojeada) .. (nuestr*|lo último|lo nuevo|
          novedades|
          tienda|catálogo|colección|escaparate|ofertas|otr*)
        (tiene que|tienes que|debería|deberías|anímese a|hay que) probar .. nuestr*
        (acabamos de|hemos) (lanzar|lanzado|inaugur*|abrir|abierto|sacar|sacado|estren*|ampliado|recibir)
        (podría|podrían|pueden|puede|quizá|quizás|también|tal vez) (también|le|te|interesar*|gustar*) .. (interes*|
          gust*|nuestr*|encant*)
        (clientes|quienes|muchos) (que|también) .. (compraron|compran|comprado|pidieron)
        (la mayoría|mucha gente|muchos|otros clientes|otras clientas|quienes|los que|las que|casi todos|casi todas|
          nuestros clientes) .. (compr*|llev*|cog*|pid*|añad*|eli*) (también|además) .. (nuestr*|el|la|los|las|un|una)
        (suelen|suele) (llevarse|coger|comprar|pedir|añadir|combinarl*|acompañarl*) .. (nuestr*|con|también|el|la|un|
          una|otro|otra)
        (si busca|si le gusta|si te gusta|si buscas|si le interesa|si le interesan|si anda buscando|si le gustan|
          si te gustan) ..
          (tenemos|vendemos|fabricamos|también|encontrará)
        (5|10|12|15|20|25|30|35|40|50|60|70) (en|sobre) (todo|toda|todos|todas) (el|la|los|las|nuestr*)
        (5|10|12|15|20|25|30) (para|en) (lo que quiera|lo que quieras|cualquier)
        (5|10|12|15|20|25|30) .. (lo siguiente|lo próximo|la siguiente|el siguiente|la próxima|el próximo|lo que) ..
          (pida|compre|pidas|compres|compra|pedido|encargue)
        (dese|date|darse|darte|dar|den|vale la pena) .. (vuelta|vueltecita|vueltita|garbeo|paseo|
          paseíto) .. (nuestr*|mi) ..
          (tienda|escaparate|catálogo|artículos|productos|cosas|perfil|colección)
        (rinconcito|rincón|sección|apartado|cajón|mesa) de (ofertas|oportunidades|rebajas|chollos|saldos)
        (todo|toda|todos|todas) .. (catálogo|tienda|gama|surtido|herramientas|productos|web) (al|a un|con un|con el|con
          hasta) (5|10|15|20|25|30|35|40|50|60|70)
        (black week|black november|semana negra|cyber week|viernes negro|día sin iva|días sin iva|hot sale|navidades
          adelantadas)
        (acab*|hemos|acabamos de) (sacar|sacado|lanzar|lanzado|incorporar|incorporado|ampliar|ampliado) .. (modelo|
          modelos|gama|línea|colección|versión|sabores|colores|tallas|talla)
        (hay|tenemos|encontrará|encontrarás|verá|verás) (más|muchas más|otras|muchos más|otros) (cosas|modelos|piezas|
          diseños|productos|artículos|cositas) .. (tienda|catálogo|escaparate|perfil|amazon|vender|gust*)
        (échele|échale|eche|echa|dele|dale) un (vistazo|ojo) .. (a|al|nuestr*|tienda|perfil|escaparate|catálogo)
        (ideal|perfect*) (para|como|de) (regal*|complement*|combin*|regalo|acompañar)
        (idea de regalo|ideas de regalo|ideas para regalar|combina perfectamente|combinan perfectamente|queda perfecto
          con|quedan perfectos con)
        (también|además) (vendemos|tenemos|ofrecemos|disponemos) .. (otr*|a juego|accesorios|más|gran|amplia|línea|
          nuev*|conjunto)
        (nuestr*|gran|grandes|super|hay|nuestras|mejores|tenemos|lanzamos|empiezan las|llegan las|vuelven las) {_SALE}
          (hasta|esta|este|por|de|en|solo|sólo|para|especial*|exclusiv*|flash|increíbl*|limitad*|única|hoy|ahora|del|
          válid*|y|navideñ*|imperdibl*|irresistibl*|durante|todo|toda|que|a)
        (aprovech*|hay|pierd*|disfrut*|consig*|obten*|empiezan|comienzan|llegan|ofrecemos|beneficí*|están|está) ..
          {_SALE}
        (aproveche|aprovecha|aprovechen|aprovéchelo|aprovéchalo) .. (oferta*|promo*|descuento*|precio*|nuestr*|ahora|
          ya|rebaja*|esta|hoy|oportunidad)
        (black friday|cyber monday|prime day|rebajas|2x1|3x2|mitad de precio|precio de lanzamiento|venta flash|precios
          de locura|dos por uno|tres por dos|el buen fin)
        (código|códigos|cupón|cupones) (promo*|descuento|de descuento|promocional)
        (use|usa|utilic*|utiliz*|introduc*|introduzc*|con|aplique|aplica|ingres*|canje*) .. (código|cupón|vale) ..
          (para|en|y|de|obten*|ahorr*|próxim*|descuento)
        (5|10|12|15|20|25|30|35|40|50|60|70) (de descuento|menos|de rebaja|más barato|dto|por ciento de descuento|por
          ciento menos|en toda|en todo|en tu|en su|de ahorro|off|descuento)
        (descuento|rebaja|ahorr*) (del|de|de un|hasta|un|de hasta|el) .. (5|10|12|15|20|25|30|35|40|50|60|70) ..
          (en|sobre|para|si|hasta|próxim*|con|al|este|esta)
        (descuento|código|cupón|vale|regalo|gratis|menos|oferta|bono|ahorr*|crédito|rebaja|ventaja) .. (próxim*|
          siguiente*|futur*|segund*) .. (compra*|pedido*|vez)
        (próxim*|siguiente*|futur*) (compra*|pedido*) .. (descuento|código|cupón|vale|regalo|gratis|menos|ahorr*|
          rebaja|barato)
        (próxima vez|en el futuro|para la próxima) .. (compr*|pid*|ped*|haga su pedido|haz tu pedido) ..
          (directamente|nuestr*|con nosotros|en la web)
        (envío|envíos) (gratis|gratuito|gratuitos) (en|a partir|desde|para|por) .. (pedido*|compra*|euros|próxim*|
          tod*|su)
        (hasta agotar|hasta fin de existencias|últimas unidades|por tiempo limitado|solo por hoy|no se
          lo pierda|no te lo pierdas|no se la pierda|no te la pierdas|compre ahora|compra ahora|compre ya|pida ya|
          corra|corre que|dese un capricho|date un capricho|últimos días|no lo deje escapar|reserve ya)
        no (se|te) (pierda*|lo pierda*|las pierda*|los pierda*) .. (nuestr*|oferta*|rebaja*|descuento*|estas|esta|
          las)
        (suscrib*|suscríb*|inscrib*|inscríb*|apúnt*|apunt*|únete|únase|unirse|unir*) ..
          (newsletter|boletín|lista|club|comunidad|canal|programa|grupo|vip)
        (registr*|regístr*) .. nuestr* .. (newsletter|boletín|lista|club|comunidad|canal|programa|grupo|vip|web)
        (nuestr*) (newsletter|boletín|comunidad|blog|programa de fidelidad|club|app|programa de puntos)
        (sig*|sígu*|síg*|segu*|encuént*|dele|dale|etiquét*|etiquet*|compart*|únete|visít*|búsc*|visit*) .. (nos|en|
          nuestr*|a|like) .. {_SOCIAL}
        (síganos|síguenos|seguirnos|dele me gusta|dale me gusta|dale like|sigan nuestr*|siga nuestr*)
        (puntos de fidelidad|tarjeta de fidelidad|programa de fidelidad|programa de puntos|recomiende a un amigo|
          invita a un amigo|trae a un amigo)
        (recom*|cuént*|habl*) .. (a|con) (sus|tus) (amigos|amigas|conocidos|familiares)
    """,
    unless="""
        (se (la|lo|las|los) queda|quedarse|quedárs*|quédese|mismo precio|precio es igual)
        (es|viene|son) (de amazon|del fabricante)
        formulario
        (rebajado|rebajada|descuento|oferta) .. (golpe|caja|rayado|rayada|tara|exposición|defecto|abierto|abierta)
        (oferta|ofertas|promoción|promociones|descuento|vale) .. (amazon|terminó|terminad*|acabó|fabricante)
        (prueb*) .. (pasos|método|solución|reinici*|procedimiento)
        (nuestr*) (nuev*) (transportista|almacén|dirección|envío|etiqueta|lote)
        (ya|fue|está|ha sido) (descontad*|aplicad*|incluid*|restad*|reflejad*)
        (ya se) (aplicó|descontó|incluyó|restó)
        (estaba|estaban|estuvo) (en|de|rebajad*) (oferta|promoción|rebajas|rebaja)
        (descuento|código|cupón|promoción|oferta|vale|rebaja) .. (ya|estaba|fue|figura|aparece|incluid*|aplicad*|
          caducad*|no|restad*|usado|utiliz*|descontad*|consta)
        (ya|no|ningún|lamentablemente) .. (descontad*|aplicad*|incluid*|descuento|descuentos|rebaj*|acumul*)
        (dad* de baja|eliminad* de|baja del) .. (boletín|lista|newsletter)
        (reembols*|parcial|molestia*|disculpa*|compens*|daño|quedarse|quedar|queda|retraso|inconveniente*|rasguño|
          defecto) .. (descuento|vale|cupón|10|15|20|25|30|40|50)
        (descuento|vale|cupón|10|15|20|25|30|40|50) .. (molestia*|disculpa*|compens*|reembols*|inconveniente*|si se
          queda|si se lo queda|daño)
        (debido|a causa|por culpa|durante|tras) (a|al|a la|del|de|de la|de las|el|las|la|los)
        (ha|has|nos) (preguntado|pedido|comprado|consultado|usado|utilizado|preguntaba|solicitado)
        (política|condiciones) (de|del)
    """,
)
