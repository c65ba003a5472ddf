"""Name-calling and obscenities in Spanish."""

from simulator.policy.lexicon.listing import listed

INSULTS = listed(
    yes="""
        (neurona|neuronas)
        (me|nos) (da|das|dan|dais) .. asco
        (pelotudo|pelotuda|boludo|boluda|huevón|huevona|culero|pinche (cliente|vieja|viejo|rata)|malparido|
            malparida|gonorrea|
            garca|forro|conchudo|tarúpido|mamerto|baboso de|sos un|sos una) .. (usted|vos|flaco|de|que|no|y|
            importante|
            como|desastre|chanta|caradura|mentiroso|ladrón|inútil)
        (pelotudo|pelotuda|boludo|boluda|malparido|malparida|conchudo|chupasangre|chupóptero)
        (idiota|idiotas|imbécil~|imbéciles|gilipollas~|cabrón|cabrona|cabrones|hijo de puta|hija de puta|
            hijo de perra|puta|puto|pendejo~|pendeja|pendejos|estúpido imbécil|subnormal|retrasado|retrasada|
            mongólico|cretino|cretina|capullo|zorra|maricón|mierdoso|
        sinvergüenza~|sinvergüenzas|canalla|desgraciado|desgraciada|escoria|basura humana|parásito|
            muerto de hambre|muerta de hambre|analfabeto|analfabeta|payaso|payasa|malnacido|malnacida|anormal|
            tarado|tarada|zopenco|mamón|comemierda|gentuza|necio|necia|cateto|cateta|bobo inútil|
        majadero|majadera|inútil total|rata inmunda|pelmazo|cerdo asqueroso|lerdo|lerda|burra)
        (mierda|joder|coño|carajo|a tomar por|vete a la|váyase a la|que te den|que le den|que te jodan|
            vete al infierno|váyase al infierno|váyase al diablo|cállese|cállate|cierra la boca|cierre la boca|
            cierra el pico|muérase|muérete|ojalá se muera|váyase al cuerno|chinga)
        (es|eres|sos|son|usted|ustedes|tú|vos|sois|clientes) .. (estúpido|estúpida|estúpidos|tonto|tonta|tontos|
            mentiroso|mentirosa|mentirosos|ladrón|ladrona|ladrones|estafador|estafadora|estafadores|ignorante|
            ignorantes|patético|patética|ridículo|ridícula|loco|loca|tramposo|
        tramposa|inútil|incapaz|miserable|sordo o|ciego o|ciega o|enfermo mental|enferma mental|corto de|corta de|
            burro|asqueroso|asquerosa|caradura|vergüenza|delincuente|timador|timadora|cobarde|falso y|lamentable|
            loco de remate|jeta|bobo|boba|deficiente|aprovechado|aprovechada|cerdo|cerda|rata)
        (so|pedazo de|maldito|maldita|pobre|vaya|menudo|menuda|viejo|vieja|sucio|sucia|asqueroso|asquerosa|
            panda de) (idiota|estúpido|estúpida|tonto|tonta|mentiroso|mentirosa|ladrón|ladrona|ladrones|estafador|
            estafadora|ignorante|imbécil|burro|caradura|loca|loco|diablo|infeliz|inútil|bruja|tramposo|mierda|
            animal)
        (su|tu|vuestra|tanta|semejante) (estupidez|ignorancia|idiotez|tontería|desfachatez|caradura)
        (sus|tus) (mentiras|estupideces|tonterías|chorradas)
        (hasta|incluso) un (niño|mono|bebé|perro|idiota|tonto) .. (entiende|entendería|sabe|sabría|puede|podría|
            lo|comprende)
        (aprenda|aprende) .. leer (antes|primero|un poco|de una)
        (sabe|sabes) (usted leer|leer)
        (use|usa|utilice|encienda|compre|tiene|tienes|no tiene) .. (cerebro|neuronas|dos dedos)
        (tan|demasiado|más) (tonto|tonta|estúpido|estúpida|burro|corto|idiota|ignorante) .. (es|eres|como|para|
            que|usted|ser|se puede)
        (mentiroso|mentirosa|estafador|estafadora)
        (caraduras|gorrones|gorronas|listillos|listillas|vividores|jetas|aprovechados|aprovechadas)
        ser tan (tonto|tonta|estúpido|estúpida|burro|idiota|ignorante)
        (mentirosos|ladrones|estafadores|tramposos|timadores|parásitos|aprovechados) como (usted|tú|ustedes)
        (vergüenza) (debería|le|te)
        (debería|deberías) .. (darle|darte|avergonzarse) .. (vergüenza)
        avergüéncese
    """,
    unless="""
        (qué|que) (tonto|tonta|idiota|bobo|burro|torpe|despiste|estúpido) (soy|fui|he|de mí|de mi|por mi|somos|
            fallo)
        (soy|somos|mi|nuestro|nuestra|yo|me siento|he sido|fui|nosotros) .. (tonto|tonta|idiota|estúpido|burro|
            torpe|tontos|estúpida|inútil|ridículo|vergüenza)
        (error|fallo|pregunta|confusión|despiste) .. (tonto|tonta|estúpido|estúpida|ridículo|idiota)
        (no|nunca|nadie|ninguna|tampoco) .. (tonto|tonta|mentiroso|mentirosa|ladrón|loco|loca|estúpido|estúpida|
            ignorante|ridículo|inútil|idiota)
    """,
)
