"""Scorn without a swear word in Spanish, and the books and mugs that may say anything."""

from simulator.policy.lexicon.listing import listed

SCORN = listed(
    yes="""
        (cliente|persona|clienta) ... más (tonta|tonto|ignorante|estúpida|maleducada|ridícula|pesada|inútil)
        (cerebro|inteligencia|ci|educación|neuronas) (de|de un|de una) (mosquito|gallina|mosca|ameba|piedra|hámster|
            chorlito|mono|burro)
        (tonto|tonta|bobo|boba|sordo|sorda|ciego|ciega|lerdo|lerda) o (se|te|qué|lo|está|es|solo)
        (se|te) lo hace
        (hágaselo|háztelo|hágase|vaya a que le|que la vea|que lo vea) ... (mirar|ver|miren|médico|psiquiatra|psicólogo)
        (hágaselo mirar|háztelo mirar)
        (váyase|vete|vuélvase|regrese|vuelva|lárguese|lárgate|márchese) ... (su país|tu país|escuela|colegio|de donde|
            su tierra|paseo|mierda|infierno|diablo|cueva|párvulos|porra|aquí)
        (váyase a|vete a) (su país|la porra|paseo|freír|la mierda|tomar)
        (gente|personas|clientes|tipos|gentuza|individuos) como (usted|tú|ustedes)
        (me|nos) (da|dan|das) (asco|pena|vergüenza ajena|lástima|risa)
        (cállese|cállate|cierre la boca|cierra el pico|piérdase|piérdete|esfúmese|deje de molestar|no moleste más)
        (aprenda|aprende) ... (leer|español|modales|educación|escribir|hablar)
        (sé|sabemos|conozco) dónde (vive|vives|trabaja|encontrarla|encontrarlo|encontrarle)
        (piénselo|piénsalo|piense) ... (bien|dos veces) ... (antes|opinar|reseña|dirección|valorar)
        (mando|mandamos|mandaré|mandaremos|envío|enviaré|iré|paso|pasaré) ... (alguien|su casa|a tu casa|unos amigos|
            a visitarla|a visitarle|su puerta)
        (otra|menuda|vaya|típica) (lista|listilla) que
        (listilla|listillo|caradura|jeta|gorrón|gorrona|aprovechada|aprovechado|muerto de hambre|muerta de hambre|
            pobre diablo|pobre desgraciada|pobre desgraciado|payaso|payasa|gentuza|chusma|llorona|llorón|bruja|
            vieja loca|vieja bruja|loca|paleto|paleta|inútil|inútiles|sinvergüenza|mentirosa|mentiroso|cuentista|
            pelmaza|pelmazo|mamarracho|fracasada|fracasado|burro|burra|zoquete|zopenco|mequetrefe|palurdo|cateto|
            cateta|bobo|boba|naco|naca|güey|boludo|boluda|pelotudo|pelotuda|huevón|gil|gila|sudaca|impresentable|
            desgraciada|desgraciado|parásito) ... (usted|es|que|de|como|y|lo|la|quiere|aprenda|deje|siempre)
        (es|eres|son|sois) ... (mentirosa|mentiroso|ladrona|ladrón|estafadora|estafador|inútil|patética|patético|
            ridícula|ridículo|sinvergüenza|tonta|tonto|caradura|ignorante|parásito|payaso|loca|loco|burro|burra|
            vergüenza)
        (inventa|inventan|inventarse) ... (cuentos|historias|excusas|mentiras|películas)
        (lo quiere|quieren|quiere) todo (gratis|regalado)
        (deje|dejen|deja) de (mentir|inventar|lloriquear|llorar|hacerse|hacer el ridículo)
        (miente|mientes|mienten) ... (más|como|siempre|descaradamente|bellaco|usted)
        (mujeres|mujer|viejos|extranjeros|moros|gitanos|jubilados|rubias|inmigrantes) ... (técnica|volante|siempre|
            entienden|cocina|tenían que|herramientas|todos iguales|todas iguales)
        (son todos iguales|todos iguales|todas iguales|los de su|los de tu|su raza|su calaña|gente de su)
        (hasta|incluso) (un|mi) (niño|mono|bebé|perro|burro|abuela) ... (entiende|entendería|sabe|sabría|puede|podría|
            lo hace)
        (niño|niña|crío) ... años ... (logrado|conseguido|entendido|entendería|sabría|podría|hecho)
        (niño|niña|mono|bebé|perro|abuela) ... (logrado|conseguido|hecho|entendido|montado|sabido|podido|armado)
        (no) (entiende|entiendes|se entera|te enteras|sabe|comprende) (usted|de|ni|nada) ... (nada|papa|jota|leer)
        no entiende nada
        pobre (mujer|hombre|señora|señor|infeliz|ignorante|imbécil|tonto|tonta)
        (pedazo|panda|hatajo|cacho|banda|sarta) de (inútil|inútiles|ladrones|mentirosos|vagos|ignorante|ignorantes|
            burro|burros|sinvergüenza|sinvergüenzas|caradura|animal|bestia|basura|mentiroso|mentirosa|tramposos)
        (vaca|cerda|cerdo|perra|víbora|rata|foca) (estúpida|estúpido|asquerosa|asqueroso|gorda|gordo|tonta|inmunda|
            vieja)
        (vaya|menuda|menudo|qué) (mentiroso|mentirosa|ladrón|ladrona|caradura|sinvergüenza|ignorante|tramposo|tramposa|
            cara más|jeta|personaje|inútil|fantasma)
        (siempre|tan) (lenta|lento|tonta|tonto|torpe|corta|corto|cerrada) ... (hoy|o)
        (histérica|histéricas|histérico|histéricos|fracasado|fracasada|perdedor|perdedora|escoria|basura humana|
            desecho|adefesio)
        pobre de su (marido|mujer|familia|madre)
        (pobre|pobres) (marido|hijos|familia) ... (suyo|suyos|aguantar|aguantarla)
        (yo que usted|yo de usted|en su lugar) ... (cuidado|noche|vigilaría|miraría|pensaría)
        (su|tu|sus|tus) (nombre|dirección|foto|datos|cara) ... (foros|foro|grupos|facebook|internet|redes|todos los|
            todas las)
        (váyase|vete|ande) ... (llorar|lloriquear|quejarse) ... (otro|mamá|lado|parte)
        (aténgase|asuma|sufrirá|pagará|atenerse) ... consecuencias
        (su|tu) (madre|familia|educación) ... (avergonz*|vergüenza|educó|enseñó)
        más (cerebro|luces|seso|sentido común|educación) que usted
        (niño|mono|burro) ... (lo entiende|lo entendería|sabría|lo haría)
        (aténgase|se va a enterar|se va a acordar|se acordará|verá lo que|ya verá|va a ver|nos veremos las caras|
            le va a pesar|le pesará|cuídese|ándese con|lo va a pagar|la va a pagar|sería una lástima que le|
            sería una pena que le|no responda de|le haré la vida|amargarle|arruinarle|hundirle|le hundo|la hundo|
            la escracho|lo escracho|escrachar|escracho|quemarle)
        (llevo|llevamos|llevaré|llevaremos|veremos|vemos|denuncio|denunciaré) ... (tribunales|juicio|juzgado|policía|
            abogado)
        (ojalá|espero) ... (le explote|se muera|se ahogue|reviente|se queme|le caiga|se electrocute|se atragante)
        (use|encienda|conecte|utilice) ... (cerebro|neuronas|cabeza para)
        (vergüenza debería|debería darle vergüenza|qué poca vergüenza|poca vergüenza|no tiene vergüenza|qué cara más|
            qué morro|tiene mucha cara)
    """,
    unless="""
        (no|nunca|ni|sin|ningún|ninguna|tampoco) ... (tonta|tonto|mentirosa|inútil|ridículo|vergüenza|abogado|policía|
            loca|denuncio)
        (somos|fuimos|nuestro|nuestra|hemos sido|error) ... (tonto|tonta|tontos|inútil|inútiles|ridículo|torpes|
            vergüenza)
        (película|libro|novela|historia|juego|personaje|disfraz|peluche|máscara|cuento) ... (bruja|loca|payaso|burro|
            ladrón|mentiroso|abogado|policía|bobo)
        (bruja|payaso|burro|loca|lista|boba) ... (disfraz|peluche|compra|precios|espera|piezas|casa|playa|para|está|
            enviar|recoger)
        (repartidor|transportista|mensajero|cartero|técnico|paquete) ... (casa|puerta)
        (mando|mandamos|envío|paso) ... (repuesto|pieza|reemplazo|otro|otra|etiqueta|nuevo|nueva)
        (gente|clientes|personas) como (usted|ustedes) ... (gusto|gracias|suerte|encanta|placer)
    """,
)

FICTION = listed(
    yes="""
        (libro|película|novela|historia|canción|álbum|cómic|serie|juego|personaje|título|cuento) ... (trata|cuenta|va|
            es|se titula|habla|narra|de|donde)
        (taza|camiseta|pegatina|póster|cartel|felpudo) ... (dice|pone|lleva|con|frase)
    """,
    unless="(usted|tú) (es|eres)",
)
