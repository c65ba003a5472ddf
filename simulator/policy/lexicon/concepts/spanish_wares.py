"""What Spanish sentences about other wares speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

WARES: Mapping[str, Phrases] = {
    "ours": worded(
        yes="""
            (nuestros|nuestras|nuestro|nuestra)
            (la|el|una|un|los|las) (versión|modelo|edición|gama|serie|set|tapa|funda|variante|colección|kit|talla)
              (deluxe|premium|pro|xl|con|a juego|superior|limitad*|más grande|grande|nuev*)
            (a juego|combina con)
            (también|ahora|además) (vendemos|tenemos|hacemos|fabricamos|ofrecemos|traemos)
            (nuev*|otr*) (modelo*|gama*|serie*|colección|colecciones|versión|edición|línea|llegad*)
            (nuev*|otro) (color|colores|aroma|sabor|talla|diseño|estampado)
            (color|modelo|aroma) nuev*
            también vendemos
            (compre|lleve|pida) .. (dos|tres|2|3)
            mejores clientes
            (escaparate|catálogo|vitrina|sucesor)
            (los|las) (otros|otras|demás|restantes) .. (colores|modelos|sabores|aromas|diseños|estampados)
            (en la tienda|en el catálogo|en tienda) (hay|tenemos|tiene|encontrará|verá|encuentra)
            (acab*|recién) (de entrar|de llegar|entrad*|llegad*) (uno|una|unos|unas)
        """,
        unless="""
            (nuestr*) (transportist*|técnic*|colega*|compañer*|condiciones|disculp*|error*|servicio|proveedor*|
              repartidor*|respuesta|mensaje|sistema*|registro*|archivo*|oficina*|equipo|consejo*|instruccion*|manual|
              política|parte|banco|depósito)
        """,
    ),
    "cheap": worded(
        yes="""
            (buen precio|precio de lanzamiento|precio inmejorable|rebajad*|de rebaja|en rebaja*|rebajas|mitad de
              precio|a mitad|menos de la mitad|baratísim*|barat*|más barat*|más económic*|precio especial|precios
              especiales|precio mini|precios bajos|precios locos|buen precio|ganga*|chollo*|oferta|ofertas|promo|
              promoción|promociones|liquidación|liquidamos|vaciamos|descuentazo*|remate*|súper precio|superprecio|
              precio de)
            (tercio|cuarto|mitad|quinto|por ciento|euros|pesos|5|10|12|15|20|25|30|40|50|60|70) (menos|de descuento|
              más barat*|de rebaja|de ahorro)
            (cuest*|vale|valen|sale|salen|pag*) .. (menos|la mitad|un tercio|barat*|gratis)
            (quita|descuenta|resta) .. (quinta|quinto|cuarta|cuarto|tercio|mitad|euros|pesos)
            (tercera|tercero|segunda|segundo|cuarta) .. (regalo|gratis|mitad|sin coste)
            (desde|por|a) (solo|sólo|apenas) (1|2|3|4|5|9|10|12|15|19|20|25|29|30|39|40|49|50|59|69|79|89|99)
            (ahorr*) (los|cinco|diez|hasta|5|10|15|20|dinero|un|dos)
            (envío|porte|portes|entrega) (le sale|va|es|gratis|lo ponemos|va por|sin coste) .. (gratis|nosotros|nuestra
              cuenta|cuenta)
            (tres|dos|3|2) (por|al precio) (dos|2|1|de|uno)
        """,
        unless="""
            (aduana|aduanas|aranceles)
            (amazon|terminó|terminad*|acabó|porque|equivocad*|repuesto|fabricante|reembols*|diferencia|pagad*|bajó|
              cobr*|ya|no|caducad*|venci*|molestia*|disculp*|rayad*|daño|quedarse|compensac*|devol*)
        """,
    ),
    "novel": worded(
        yes="""
            (acab*|recién) (de salir|de llegar|de entrar|de lanzar|salid*|llegad*|entrad*|lanzad*|de estrenar)
            (tenemos|han llegado|llegaron|hay|traemos|entraron|estrenamos) .. (nuevo|nueva|nuevas|nuevos|novedades)
            (adelanto|ya se puede|ya están en|reservar ya|novedad*|nuevísim*|en primicia|preestreno|edición limitada|
              serie limitada|próximamente|muy pronto|ya disponible*|de vuelta|nueva colección|nueva gama|nueva
              temporada|desde mañana|desde hoy|enterarse de lo nuevo|llegó el|llegó la|llegaron)
        """,
    ),
    "soon": worded(
        yes="""
            (esta semana|este mes|este fin de semana|solo hoy|hoy|por unos días|ahora|ahorita|hasta el (domingo|
              sábado|lunes|viernes)|hasta agotar|estos días|actualmente)
            (vuelan|se agotan|últimas unidades|últimas piezas|mientras duren)
        """,
    ),
    "enticing": worded(
        yes="""
            (ha visto|has visto|ya probó|ha probado|conoce ya)
            (pruébe*|pruebe*|prueba la|descubr*|admire|aprovech*|eche un|echar un|vistazo|date|dese el|dese un|
              regálese|no se pierda|no te pierdas|venga|pase a ver|mire nuestr*|pídal*|encontrará|anímese|anímate|
              llévese|conozca|enamór*)
            (aconsej*|recomiend*|recomend*|sugier*|suger*|tient*|tentar*|tentador*|tentación|antoja*)
            (le|te|les|os|podría|podrían|puede que|quizá|quizás|seguro que) (interese|interesa|interesar*|interesen|
              interesan|
              gustar*|guste|gusten|apetezca|apetece)
            (no pueden vivir|vivir sin|preciosidad|acuérdese de nosotros|pásese|chifl*|encanta|encantan|encantará*|
              encantaría|adoran|enloquec*|
              favorit*|más vendid*|superventas|best seller*|no se resiste*|resiste|combina*|queda* genial|quedan de
              maravilla|queda de maravilla|idea de regalo|regalo ideal|regalo perfecto|precioso|preciosa|preciosos|
                preciosas|preciosidades|bellísim*|hermos*|
              espectacular*|irresistible*|imperdible*|divin*)
            (ya que estamos|de paso|por cierto|a propósito|ps|p d|pd|dicho sea de paso|por si le)
            (una maravilla|a tiro de clic|de vicio|una delicia|una pasada|una gozada)
            (causando furor|arrasa|arrasan|arrasando|quitan de las manos|se lo dejo caer|hace tilín|hará tilín|
              de perlas|anillo al
              dedo|que ni pintad*|le irá genial|le irán genial|le irá perfecto|le irán perfectos|le irán perfectas)
            (quien|a quien|si le) (gusta|tienta|interesa|gustó|apetece|encanta)
            (recibir|apunt*|suscrib*) .. (ofertas|novedades)
        """,
        unless="""
            (aconsej*|recomend*|recomiend*) (que|contact*|devol*|usar|use|revis*|probar|lav*|no)
            pruebe (a|primero|de nuevo|otra vez|con)
        """,
    ),
    "again": worded(
        yes="""
            (próxim*|siguiente*|futur*|segunda|nueva) (compra|compras|pedido|pedidos|vez|carrito|visita|entrega)
            (otra|nueva|segunda) (oportunidad|chance)
            (por si|si) (repite|repites|vuelve a|vuelves a|se anima|te animas)
            (cuando|para cuando) (se|se le|se te) (acabe|termine|gaste|agote)
            (téngalo|tenlo|téngalos|lo tiene|recuérdelo|acuérdese) (en mente|en cuenta|presente) (para|la próxima)
            (verle pronto|verlo pronto|verla pronto|verte pronto|vuelva pronto|vuelva a|de vuelta por aquí|le
              esperamos de nuevo)
            (código|clave|palabra|palabra mágica|cupón|contraseña) .. (compra|carrito|caja|pedido|envío|pagar|vez)
            (con|use|usando|ingrese|introduzca|ponga|aplique) .. (código|clave|palabra|cupón)
            (traiga|trae|invite|invita|recomiend*|refiera) .. (amig*|conocid*|colega*)
            (desde|a partir de|más de|superior*) (20|25|30|35|40|50|60|75|80|100|200|500) .. (euros|pesos|de compra|
              dólares)
            (client* (fiel*|habitual*|frecuente*))
        """,
    ),
    "advert": worded(
        yes="""
            (ya está aquí|ya llegó|ha llegado|han llegado|acaba de llegar|acaban de llegar|por fin llegó) (la|el|las|
              los|nuestra|nuestras|nuestro|nuestros) .. (colección|temporada|gama|línea|novedades|modelos|serie)
            (nueva) (colección|gama|línea|edición|serie) .. (llega*|ya está|desde|sale|disponible*|con|de playa|
              estren*)
            (desde mañana|estrenamos|presentamos|llega|ya llegó|conozca) .. (colección|gama|línea)
            (rebajas) .. (empez*|empiez*|llega*|de verano|de invierno|ya)
            (vaciamos|liquidamos|liquidación|todo debe irse|remate total|(el|del|llegó el|este) buen fin|cierre de
              temporada)
            (boletín|newsletter) .. (apunt*|suscrib*|recibir|ofertas|novedades|gustaría|promociones)
            (apunt*|suscrib*|recibir|gustaría) .. (boletín|newsletter|nuestras ofertas|nuestras promociones)
            (nuestro|nuestra) (instagram|tiktok|facebook|youtube|pinterest|canal de|página de facebook|
              página de instagram)
            (estamos|síganos|síguenos|encuéntrenos|búsquenos|danos like|dele like|denos like) .. (tiktok|instagram|
              facebook|youtube|pinterest|insta)
            (miembro|parte|socio) de nuestr* .. (club|comunidad|programa)
        """,
        unless="""
            (dado de baja|no enviamos|no es nuestro|no mandamos)
        """,
    ),
}
"""Name of a family → its phrases."""
