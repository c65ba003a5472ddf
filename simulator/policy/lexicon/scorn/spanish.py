"""Scorn without a swear word in Spanish, and the books and mugs that may say anything."""

from simulator.policy.lexicon.listing import listed

SCORN = listed(
    yes="""
        (cliente|persona|clienta) .. más (tonta|tonto|ignorante|estúpida|maleducada|ridícula|pesada|inútil)
        (cerebro|inteligencia|ci|educación|neuronas) (de|de un|de una) (mosquito|gallina|mosca|ameba|piedra|hámster|
            chorlito|mono|burro)
        (tonto|tonta|bobo|boba|sordo|sorda|ciego|ciega|lerdo|lerda) o (se|te|qué|lo|está|es|solo)
        (se|te) lo hace
        (hágaselo|háztelo|hágase|vaya a que le|que la vea|que lo vea) .. (mirar|ver|miren|médico|psiquiatra|psicólogo)
        (hágaselo mirar|háztelo mirar)
        (váyase|vete|vuélvase|regrese|vuelva|lárguese|lárgate|márchese) .. (su país|tu país|escuela|colegio|de donde|
            su tierra|paseo|mierda|infierno|diablo|cueva|párvulos|porra|aquí)
        (váyase a|vete a) (su país|la porra|paseo|freír|la mierda|tomar)
        (gente|personas|clientes|tipos|gentuza|individuos) como (usted|tú|ustedes)
        (me|nos) (da|dan|das) (asco|pena|vergüenza ajena|lástima|risa)
        (cállese|cállate|cierre la boca|cierra el pico|piérdase|piérdete|esfúmese|deje de molestar|no moleste más)
        (aprenda|aprende) .. (leer|español|modales|educación|escribir|hablar)
        (sé|sabemos|conozco) dónde (vive|vives|trabaja|encontrarla|encontrarlo|encontrarle)
        (piénselo|piénsalo|piense) .. (bien|dos veces) .. (antes|opinar|reseña|dirección|valorar)
        (mando|mandamos|mandaré|mandaremos|envío|enviaré|iré|paso|pasaré) .. (alguien|su casa|a tu casa|unos amigos|
            a visitarla|a visitarle|su puerta)
        (otra|menuda|vaya|típica) (lista|listilla) que
        (listilla|listillo|caradura|jeta|gorrón|gorrona|aprovechada|aprovechado|muerto de hambre|muerta de hambre|
            pobre diablo|pobre desgraciada|pobre desgraciado|payaso|payasa|gentuza|chusma|llorona|llorón|bruja|
            vieja loca|vieja bruja|loca|paleto|paleta|inútil|inútiles|sinvergüenza|mentirosa|mentiroso|cuentista|
            pelmaza|pelmazo|mamarracho|fracasada|fracasado|burro|burra|zoquete|zopenco|mequetrefe|palurdo|cateto|
            cateta|bobo|boba|naco|naca|güey|boludo|boluda|pelotudo|pelotuda|huevón|gil|gila|sudaca|impresentable|
            desgraciada|desgraciado|parásito) .. (usted|es|que|de|como|y|lo|la|quiere|aprenda|deje|siempre)
        (es|eres|son|sois) .. (mentirosa|mentiroso|ladrona|ladrón|estafadora|estafador|inútil|patética|patético|
            ridícula|ridículo|sinvergüenza|tonta|tonto|caradura|ignorante|parásito|payaso|loca|loco|burro|burra|
            vergüenza)
        (inventa|inventan|inventarse) .. (cuentos|historias|excusas|mentiras|películas)
        (lo quiere|quieren|quiere) todo (gratis|regalado)
        (no sea|no seas|no sean) (ridícula|ridículo|ridículos|tonta|tonto|burra|burro|mentirosa|mentiroso|payasa|
            payaso|necia|necio|
            cínica|cínico|infantil|patética|patético)
        (para|con|a) (tontos|burros|inútiles|zoquetes|ignorantes|idiotas) que (no|ni)
        (le|te) (van|vamos|voy) a hacer una (visita|visitita)
        lo que (quiere|busca|pretende|quieres|buscas) .. (es) .. (gratis|por la cara|por el morro|regalado)
        (no le|no te) (enseñaron|han enseñado|educaron) .. (leer|educación|modales|colegio|escuela|casa|nada)
        (cuesta|cuesta tanto) (leer|entender|pensar|comprender) o
        (deje|dejen|deja) de (mentir|inventar|lloriquear|llorar|hacerse|hacer el ridículo)
        (miente|mientes|mienten) .. (más|como|siempre|descaradamente|bellaco|usted)
        (mujeres|mujer|viejos|extranjeros|moros|gitanos|jubilados|rubias|inmigrantes) .. (técnica|volante|siempre|
            entienden|cocina|tenían que|herramientas|todos iguales|todas iguales)
        (son todos iguales|todos iguales|todas iguales|los de su|los de tu|su raza|su calaña|gente de su)
        (hasta|incluso) (un|mi) (niño|mono|bebé|perro|burro|abuela) .. (entiende|entendería|sabe|sabría|puede|podría|
            lo hace)
        (niño|niña|crío) .. años .. (logrado|conseguido|entendido|entendería|sabría|podría|hecho)
        (niño|niña|mono|bebé|perro|abuela) .. (logrado|conseguido|hecho|entendido|montado|sabido|podido|armado)
        (no) (entiende|entiendes|se entera|te enteras|comprende) (usted|de|ni|nada) .. (nada|papa|jota|leer)
        no (sabe|sabes) (usted|ni) (nada|papa|jota|leer)
        no (sabe|sabes) nada de nada
        no entiende nada
        pobre (mujer|hombre|señora|señor|infeliz|ignorante|imbécil|tonto|tonta)
        (pedazo|panda|hatajo|cacho|banda|sarta) de (inútil|inútiles|ladrones|mentirosos|vagos|ignorante|ignorantes|
            burro|burros|sinvergüenza|sinvergüenzas|caradura|animal|bestia|basura|mentiroso|mentirosa|tramposos)
        (vaca|cerda|cerdo|perra|víbora|rata|foca) (estúpida|estúpido|asquerosa|asqueroso|gorda|gordo|tonta|inmunda|
            vieja)
        (vaya|menuda|menudo|qué) (mentiroso|mentirosa|ladrón|ladrona|caradura|sinvergüenza|ignorante|tramposo|tramposa|
            cara más|jeta|personaje|inútil|fantasma)
        (siempre|tan) (lenta|lento|tonta|tonto|torpe|corta|corto|cerrada) .. (hoy|o)
        (histérica|histéricas|histérico|histéricos|fracasado|fracasada|perdedor|perdedora|escoria|basura humana|
            desecho|adefesio)
        pobre de su (marido|mujer|familia|madre)
        (qué pena|menuda|menudo|vaya|qué asco|qué desgracia|qué clase) de (persona|cliente|clienta|señora|señor|tipo|
            tipa|
            individuo|gente|elemento|personaje|tía|tío)
        (nadie|ni dios|ni su madre|ni su marido|ni su mujer|ni en su casa|tampoco) .. (la|lo|le|te) (aguanta|soporta|
            aguantan|soportan|quiere)
        (la|lo|te) (aguanta|soporta|aguantan) (nadie|ni)
        (gente|cliente|clientes|clientas|personas|clienta|persona|señora|señor|tía|tío|alguien) (tan|más) (inútiles|
            cortos|cortas|torpes|
            tontos|tontas|ignorantes|burros|falsos|ineptos|necios|necias|inútil|inepta|inepto|torpe|corta|corto|
            cortita|cortito|tonta|tonto|ignorante|estúpida|estúpido|obtusa|obtuso|zoquete|falsa|falso|miserable|
            ruin|lista|listo|mezquina)
        (como a|para) (un niño|una niña|los niños|niños|un crío|un párvulo|párvulos|un bebé) .. (años|guardería|
            parvulario|entra|entiende|entera|pequeños|tontos|cabeza)
        a ver si (así|de una vez|por fin|ahora) .. (entra|entera|enteras|entiende|entiendes|comprende|aprende)
        (esa|en esa|su|tu) (cabecita|cabezota|cabeza hueca|cabeza de|mollera|sesera)
        (hay que ser|hace falta ser|se necesita ser|hay que estar) (muy|bastante|un poco|realmente) (corto|corta|
            cortito|cortita|tonto|tonta|torpe|inútil|necio|burro|zoquete|limitado|lerdo|lelo|lela)
        (si es que|suponiendo que|en caso de que) (sabe|sepa|sabes|sepas) (leer|escribir|pensar|contar)
        (muy|bastante|un poco) (cortito|cortita|justito|justita|limitadito|limitadita) (de|para|usted|es)
        (le|te) (falta|faltan) (un hervor|un tornillo|luces|dos dedos|un verano|una tuerca|neuronas|cerebro)
        (no le|no te) (llega|alcanza|da) (la cabeza|el cerebro|el riego|el coco|la neurona|la inteligencia|
            el coeficiente)
        (corto|corta|cortos|cortas) de (mente|miras|entendederas|luces|mollera)
        (vaya|menuda|qué) cara (más dura|tan dura|de cemento|tiene)
        (pocas|escasas) (luces|entendederas|neuronas)
        (no da|no das|no le da|no te da) .. (para más|más de sí|la cabeza|el cerebro)
        (pobre|pobres) (marido|hijos|familia) .. (suyo|suyos|aguantar|aguantarla)
        (yo que usted|yo de usted|en su lugar) .. (cuidado|noche|vigilaría|miraría|pensaría)
        (su|tu|sus|tus) (nombre|dirección|foto|datos|cara) .. (foros|foro|grupos|facebook|internet|redes|todos los|
            todas las)
        (váyase|vete|ande) .. (llorar|lloriquear|quejarse) .. (otro|mamá|lado|parte)
        (aténgase|asuma|sufrirá|pagará|atenerse) .. consecuencias
        (su|tu) (madre|familia|educación) .. (avergonz*|vergüenza|educó|enseñó)
        más (cerebro|luces|seso|sentido común|educación) que usted
        (niño|mono|burro) .. (lo entiende|lo entendería|sabría|lo haría)
        (aténgase|se va a enterar|se va a acordar|se acordará|verá lo que|ya verá|va a ver|nos veremos las caras|
            le va a pesar|le pesará|cuídese|ándese con|lo va a pagar|la va a pagar|sería una lástima que le|
            sería una pena que le|no responda de|le haré la vida|amargarle|arruinarle|hundirle|le hundo|la hundo|
            la escracho|lo escracho|escrachar|escracho|quemarle)
        (llevo|llevamos|llevaré|llevaremos|veremos|vemos|denuncio|denunciaré) .. (tribunales|juicio|juzgado|policía|
            abogado)
        (ojalá|espero) .. (le explote|se muera|se ahogue|reviente|se queme|le caiga|se electrocute|se atragante)
        (use|encienda|conecte|utilice) .. (cerebro|neuronas|cabeza para)
        (vergüenza debería|debería darle vergüenza|qué poca vergüenza|poca vergüenza|no tiene vergüenza|qué cara más|
            qué morro|tiene mucha cara)
        (cuelgo|colgaré|publico|publicaré|subo|subiré|pongo|pondré|difundo|reparto) en .. (grupo|grupos|foros|foro|
            redes|internet|
            facebook|portal|barrio|todas partes) .. (su|tu) (nombre|foto|dirección|portal|cara|casa|teléfono)
        (su|tu) (jefe|jefa|familia|marido|mujer|empresa|novio|novia|vecinos) .. (se entera|se enteran|se enterará|
            va a saber|lo sabrá|se va a enterar|van a saber)
        (cuelgo|colgaré|publico|publicaré|subo|subiré|pongo|pondré|difundo|difundiré|comparto|compartiré|reparto|
            repartiré|mando|mandaré|filtro|filtraré|circulará|hago público|haré público|hago públicos|
            colgamos) .. (su nombre|tu nombre|su portal|su foto|tu foto|sus datos|
            tus datos|su cara|tu cara|quién es usted|dónde vive|su domicilio) .. (grupo|grupos|foro|foros|redes|
            facebook|internet|barrio|vendedores|todos|vecinos|todas partes|portal|público|twitter|tiktok|y)
        (o|u|si no|como no) (cuelgo|colgaré|publico|publicaré|subo|subiré|difundo|difundiré|comparto|reparto|filtro|
            hago público|colgamos|publicamos) .. (su|tu|sus|tus|quién|dónde)
        (su|tu|sus|tus) (nombre|dirección|foto|datos|cara|domicilio) .. (acabará|acabarán|terminará|terminarán|
            circulará|circularán|saldrá|saldrán|rodará|rularán) .. (foro|foros|grupo|grupos|internet|redes|facebook|
            todas partes|barrio)
        (sé|sabemos|conozco|conocemos) (en qué calle|qué calle|en qué portal|dónde|donde|en qué barrio|en qué pueblo|
            muy bien dónde|perfectamente dónde|de sobra dónde) .. (vive|vives|trabaja|trabajas|aparca|aparcas|duerme|
            para)
        (tengo|tenemos|guardo) (su|tu) (dirección|domicilio) .. (visita|recordarlo|recuérdelo|pasarme|acuérdese)
        (haré|haremos|voy a hacer|vamos a hacer) que .. (sepa|sepan|se entere|se enteren|arrepienta|arrepientas|
            lo pague|la echen|lo echen|
            le cierren|le cancelen|nadie le)
        (voy|vamos|iré|iremos|voy a ir|vamos a ir) a por (usted|ti|ustedes|vosotros)
        (su|tu) dirección .. (la|lo) (tengo|tenemos|guardo|guardamos|conozco|sé)
        (vivo|vivimos|paso|estoy|ando) (muy cerca|cerca|al lado|a dos calles|a diez minutos) de (su|tu) (casa|calle)
        (dirección|casa|calle|dónde vive) .. (vivo|vivimos) cerca
        (cuidadito|ojito|mucho ojo|mucho ojito) con (lo|usted|volver|seguir|reclamar|decir)
        (hacerle|hacerte|le hago|te hago|le haremos|te haremos|le haré|te haré) una (visita|visitita)
        (no vuelva|no vuelvas|no se le ocurra|no se te ocurra) .. (enterar|enterará|enteras|lamentará|
            lamentar|pesará|arrepentirá)
        (piénselo|piénsalo|piénseselo|piénsatelo) (dos veces|muy bien|bien) antes de (volver|reclamar|abrir|escribir|
            poner|opinar|publicar|denunciar)
        (sé|sabemos|conozco|conocemos) .. (dónde está|donde está|dónde queda) (su|tu) (casa|trabajo|negocio|oficina)
        (o|u|si no) (tendrá|tendrás|recibirá|recibirás|va a tener|vas a tener|habrá) (visita|una visita|
            noticias nuestras|
            noticias mías|problemas|un problema)
        (verá|verás|ya verá) (dónde|cómo|lo que) (acaba|acaban|termina|le pasa|le espera|le va a pasar)
    """,
    unless="""
        (no|nunca|ni|sin|ningún|ninguna|tampoco) .. (tonta|tonto|mentirosa|inútil|ridículo|vergüenza|abogado|policía|
            loca|denuncio)
        (somos|fuimos|nuestro|nuestra|hemos sido|error) .. (tonto|tonta|tontos|inútil|inútiles|ridículo|torpes|
            vergüenza)
        (película|libro|novela|historia|juego|personaje|disfraz|peluche|máscara|cuento) .. (bruja|loca|payaso|burro|
            ladrón|mentiroso|abogado|policía|bobo)
        (bruja|payaso|burro|loca|lista|boba) .. (disfraz|peluche|compra|precios|espera|piezas|casa|playa|para|está|
            enviar|recoger)
        (repartidor|transportista|mensajero|cartero|técnico|paquete) .. (casa|puerta)
        (mando|mandamos|envío|paso) .. (repuesto|pieza|reemplazo|otro|otra|etiqueta|nuevo|nueva)
        (sin|más) (gente|clientes|personas) como (usted|ustedes)
        (gente|clientes|personas) como (usted|ustedes) .. (gusto|gracias|suerte|encanta|placer)
    """,
)

FICTION = listed(
    yes="""
        (libro|película|novela|historia|canción|álbum|cómic|serie|juego|personaje|título|cuento) .. (trata|cuenta|va|
            es|se titula|habla|narra|de|donde)
        (taza|camiseta|pegatina|póster|cartel|felpudo) .. (dice|pone|lleva|con|frase)
    """,
    unless="(usted|tú) (es|eres)",
)
