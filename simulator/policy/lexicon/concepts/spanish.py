"""What Spanish sentences about reviews speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

_PUBLIC = (
    "(de nosotros|sobre nosotros|página del producto|ficha del producto|en la ficha|en la página|en público|"
    "públicamente|en línea|a todos|a todo el mundo|al mundo|otros clientes|otros compradores|en nuestro perfil|sobre "
    "el producto|sobre el artículo|sobre la|sobre el|del producto)"
)

REVIEWS: Mapping[str, Phrases] = {
    "review_word": worded(
        yes=f"""
            (cuént*|diga*|hable*|habl*|corra) .. (a todos|a los demás|de nosotros|la voz|lo contento|solo a nosotros)
            (texto|líneas|experiencia|palabras) .. (ficha|página|sobre nosotros|estrella*|producto)
            (solo a nosotros|sólo a nosotros)
            (cuent*|cuént*|habl*|diga*|public*|escrib*) .. (en internet|en redes|en las redes|en foros|en el foro|
              por internet|
              a la gente|a los demás|a los cuatro vientos)
            (cuént*|dígal*|publíquel*|póngal*|cuent*) en amazon
            (los|las|quienes|clientes) .. que (valoren|opinen|reseñen|puntúen|califiquen|comenten)
            (nos|me) (han|ha|has|habéis) (puntuado|valorado|calificado|reseñado)
            (cinco de cinco|5 de 5|5 sobre 5|diez de diez|10 de 10)
            (una|la|su|tu|esa) calificación
            (su|tu|esa) nota (en|nos|de|sobre|actual|anterior|tan)
            (ajust*|cambi*|modific*|sub*|revis*|mejor*|correg*|reconsider*) .. (su|tu|esa|la) nota
            (pedimos|pido|pedirle|esperamos|espero) .. nota
            (ponernos|nos pone|nos puso|nos pusiste|nos ponga) .. nota
            (reseña|reseñas|reseñar*|reseñe*|valoración|valoraciones|valórenos|valóranos|calificación|calificaciones|
              puntuación|puntuaciones|puntaje|puntajes|feedback|review|reviews|testimonio*|evaluación|evaluaciones)
            (valor*|calific*|califiq*|puntú*|puntu*|evalú*) .. (compra|producto|pedido|artículo|vendedor|tienda|
              experiencia|nosotros|nos)
            (opinión|opiniones) (sobre|del|de la|honest*|sincer*|entusiast*|positiv*|negativ*|vale|pública*|en|cuenta)
            (su|tu|una|buena|cada|vuestra|mala|esa|la) (opinión|opiniones|crítica|críticas|experiencia|impresión)
            (su|tu|ese|este|un|el|ningún|cada|sus|algún|los) (comentario|comentarios)
            (comentario|comentarios|opinión|crítica|experiencia|palabra|palabras|líneas|juicio|nota) (positiv*|
              negativ*|amable*|bonit*|buen*|tan|sobre|publicad*|con estrella*|dur*|sever*|favorable*|del|lind*|ya no)
            (estrella|estrellas|estrellita*) .. (producto|perfil|vendedor|pas*|convier*|pong*|perjudic*|tienda)
            (una|dos|tres|cuatro|cinco|1|2|3|4|5|única|sola|las|sus|con|todas las|unas|de|esas|tus|quinta|más)
              (estrella|estrellas|estrellita*)
            (nota|notas) (baja|bajas|alta|altas|máxima|mala|malas|buena|perfecta)
            (baja|mala|buena|máxima|mejor|alta|cada) (nota|notas|puntuación|puntaje)
            (ese|su|este|un) (juicio|voto|veredicto)
            (palabra|palabras|líneas|frase|frases|mensajito) (amable*|bonit*|lind*|buen*|sobre|positiv*|cariños*)
            (buenas|lindas|bonitas) (palabras|líneas|frases)
            (compart*|cuent*|cuént*|dej*|escrib*|public*) .. (opinión|experiencia|impresion*|parecer|líneas|palabras|
              comentario|crítica)
            (escrib*|escribió|puso|dijo|diga*|dígaselo|decir|public*|cuent*|cuént*|habl*) .. {_PUBLIC}
            (lo que|eso que) .. (publicó|escribió|puso|dijo|dejó|ha puesto|ha escrito|publicaste|escribiste|pusiste|
              dejaste|has puesto|has escrito|publicaron|pusieron)
            (esa|su|tu|única|aquella|solitaria) (estrella|estrellita)
            (estrella|estrellas|estrellita) (que|solitaria) .. (puso|pusiste|dejó|dejaste|dio|diste|publicó)
            (puntuación|nota|calificación) (más|amable)
            (cada|buen|un|el) comentario
            (opiniones|opinión) (soleadas|buenas|lindas|bonitas)
            (nada|ni una palabra) (de|sobre) (la|el)
            (valore|califique|puntúe|reseñar|reseñador*|impresiones)
            (algo|lo que|nada) .. (desagradable|negativ*|bonito|positivo|lindo|escribió|puso|bueno)
        """,
        unless="""
            (en mi|en nuestra|a nuestra|mi) opinión
            (estamos|hemos|vamos|técnico|técnicos) .. (valor*|evalu*) .. (daño*|caso|fotos|avería|incidencia)
            (gracias|agradec*) .. por (su|tu|el|la|sus|los) .. (comentario*|opinión|valoración|reseña|palabras)
            (comentarios|comentario|opinión) (del|de la) (transportista|proveedor|fabricante|almacén)
            estrella* (de la|del) (lámpara|motor|logo|caja|etiqueta)
            (hotel|hoteles|etiqueta energética|eficiencia|congelador|congeladores|árbol|bandera|estampado) ..
              (estrella|estrellas)
            (estrella|estrellas) .. (hotel|hoteles|congelador|árbol|bandera|estampado|bordado)
            (valore|valora) lo que
            (escrib*|diga*|decir) .. (aquí|acá|este hilo|esta conversación|al repartidor|al transportista|al
              fabricante)
        """,
    ),
    "high_score": worded(
        yes="""
            (cinco|5|todas las|máximo de|quinta) (estrella|estrellas|estrellitas)
            (puntuación|nota|puntaje|calificación|valoración) (perfecta|máxima|alta|más alta|excelente|completa|
              perfecto|máximo)
            (máxima|mejor|perfecta|alta|excelente|buena|linda) (puntuación|nota|calificación|valoración|reseña|
              opinión)
            (entusiast*|elogios*|excelente*|favorable*|halagador*|positiv*|estupend*|generos*|fantástic*|caluros*)
            (amable*|bonit*|buen*|lind*|bell*) (palabra*|reseña*|comentario*|opinión|opiniones|líneas|puntuación|
              frase*)
            (palabra|palabras|comentario|líneas|algo|cosas) (amable*|bonit*|lind*|buen*|agradable*)
            (menos de|ni una menos|inferior a|por debajo) .. (cinco|5|menos)
            (cinco de cinco|5 de 5|5 sobre 5|10 de 10|diez de diez|pulgar arriba)
        """,
        unless="""
            (positiv*|buen*) (o|y|como) (negativ*|mal*)
            (favorable*|positiv*|buen*|content*) o (no|menos)
            (sea cual sea|cualquiera que|sea buena|sea positiva)
            (ha|has|haber) (dejado|escrito|puesto|dado)
            (gracias|agradec*) por (sus|su|tu|tus|las)
        """,
    ),
    "contented": worded(
        yes="""
            (si|cuando|siempre que|solo si|sólo si|en caso de|quien|como|ya que|ahora que) .. (satisfech*|content*|
              gust*|feliz|encant*|positiv*|agradado|complacid*|convenc*|disfrut*|conquist*|entusiasm*|enamor*|fascin*|
              todo bien|perfecto)
            (si|cuando) .. (experiencia|compra|todo) .. (de diez|fenomenal|genial|estupend*|perfect*|maravill*|buena)
            (está|estás|quedó|quedaste) .. (satisfech*|content*|feliz) .. ?
            (le|te|os) (gusta|gustó|ha gustado|encanta|encantó) .. ?
            (satisfech*|content*|feliz) ?
            clientes (contentos|satisfechos|felices) (escrib*|valor*|dej*)
            si .. (divirt*|divert*)
            (solo|sólo|únicamente|solamente) .. (entusiasm*|satisfech*|content*|feliz|encant*|gust*|positiv*|
              conquist*)
        """,
        unless="""
            si (quiere|quieres|lo desea|le apetece|gusta)
            si (le|te) (gustaría|parece bien|apetece)
            (o no|buena o mala|bueno o malo|positiv* o negativ*|sincer*|honest*)
        """,
    ),
    "plea": worded(
        yes="""
            (día triste|triste|lástima|esta noche)
            (último|segundo|tercer|tercero|amable|enésimo) (recordatorio|aviso|mensaje|intento)
            (última|segunda|tercera|enésima) (petición|vez|llamada|solicitud)
            (aún|todavía|sigue*|seguimos) (no|sin|esperando|pendiente)
            no .. (ha dejado|hemos recibido|ha escrito|vemos|ha valorado) .. (aún|todavía)
            (record*|recuerd*|de nuevo|otra vez|nuevamente|una vez más|prometi*|insist*|olvid*)
            (contamos con|cuento con|depend*|vivimos|sobreviv*|sueldo*|salario*|empleo*|cerrar el|cerrar la|quebrar|
              quiebra|perder clientes|alimentar|pagar|hijos|arruin*|perjudic*|daña|dañan|cuesta|hund*|castig*|
              sancion*|mi jefe|la central|hace la diferencia|marca la diferencia|vital|apenas somos|solo somos|somos
              tres|nos quita)
            (pequeñ*|joven|modest*|diminut*) (empresa|negocio|tienda|comercio|equipo|emprendimiento|taller|familia|
              artesan*|pyme|local)
            (empresa|negocio|tienda|taller) (familiar|artesanal)
            (sea|sé|sean) (benévol*|generos*|bueno|buena|amable|compasiv*|indulgente)
            (da de comer|dan de comer|injust*|más just*|más amable*|lo justo|dolió|dolido|merec*|piénselo|soleadas|
              hacen volar|suplic*|implor*|rog*|ruego|desesperad*|por lo que más|urgente*|hoy mismo|antes de (esta
              noche|mañana)|cuanto antes|inmediatamente|de inmediato|debe|tiene que|exijo|exigimos|imprescindible|no
              nos falle|ni una menos)
        """,
        unless="""
            (buena o mala|bueno o malo)
            (sin (compromiso|obligación|prisa)|ninguna obligación|no se sienta)
            (tiene|tienen) que ver
            (todavía no|aún no) (ha llegado|llegó|lo ha recibido)
            (paquete|envío|reembolso|devolución|transportista) .. (aún|todavía|sigue)
            (aún|todavía|sigue) .. (paquete|envío|reembolso|devolución|transportista)
        """,
    ),
    "undoing": worded(
        yes="""
            (esfum*|contarían mejor|no verl*|dejar de ver)
            (modific*|modifiq*|modifíq*|cambia*|cambie*|cámbi*|elimin*|elimín*|borr*|bórr*|quit*|quít*|retir*|
              actualiz*|actualic*|corrig*|correg*|corríj*|edit*|revis*|reconsider*|rectific*|rectifiq*|supr*|desapar*|
              suaviz*|suavic*|matiz*|matic*|reescrib*|repens*|oculta*|oculte*|retoc*|retoq*|replante*|cambiarl*)
            ajust* .. (nota|puntuación|reseña|valoración|opinión|calificación)
            (mejore|mejorar|anule|anular) (la|su|tu|esa|el|ese) (nota|puntuación|reseña|valoración|calificación|
              opinión|comentario|estrella)
            (volver|vuelva|vuelvas|volvieras|volviera|vuelve) a (escribir*|puntuar*|valorar*|opinar|calificar*)
            (otro tono|con otras palabras|dejar sin efecto)
            (pas*) .. (cinco|cuatro|estrella*|positiv*)
            (sub*|aument*|convert*|convier*|convirt*|elev*|alz*|transform*|ponga|pongas|ponernos) .. (estrella*|cinco|
              cuatro|nota|puntuación|puntaje|positiv*)
            (estrella|estrellas|estrellita) (más|de más|extra)
            (suba|subas|subes|subir|subiera|subieras|desaparecier*|más just*|más amable*|más alt*|generos*)
            (otra|segunda|nueva) (mirada|ojeada|vuelta)
            (ya no esté|ya no está|que no esté|otra mirada|segunda mirada|al alza|hacia arriba|de dos a|de una a|de
              tres a|pensarlo mejor|dar marcha atrás|más positiv*|más amable|pensárselo)
        """,
        unless="""
            (hemos|he|vamos|modificaremos|cambiaremos|actualizaremos|podemos|puedo|amazon|taller|fábrica|le|nosotros)
              (cambiamos|modificamos|actualizamos|ya|modificad*|cambiado|corregido|actualizad*|revisad*|quitado|
              retirado)
            no (pedimos|podemos|pido|exigimos|hace|es necesario|tiene)
            (corregimos|cambiamos|modificamos|actualizamos|revisamos|quitamos|retiramos|eliminamos)
            (cosa suya|su decisión|si lo desea|se puede|puede (siempre|también))
        """,
    ),
    "undoing_it": worded(
        yes="""
            (modificarl*|borrarl*|quitarl*|reescribirl*|cambiarl*|eliminarl*|corregirl*|retirarl*|actualizarl*|
              subirl*|reconsiderarl*|suavizarl*|la cierre|lo cierre|la retire|lo retire|la anule|cerrarl*|ciérrel*|
              anularl*|anúlel*|la retira ?|la retiras ?|la quita ?|la quitas ?|la borra ?|la borras ?|la cambia ?|
              la cambias ?|
              la sube ?|la subes ?|lo borra ?|lo quita ?|lo borras ?|lo quitas ?|lo retira ?|otra mirada|otra ojeada|
              piénselo|mejorarl*|ocultarl*|rectificarl*|elevarl*|repensarl*|
              revisarl*)
            (modifíquel*|bórrel*|quítel*|reescríbal*|cámbiel*|elimínel*|corríjal*|retírel*|actualícel*|bórral*|
              quítal*|cámbial*|súbal*|mejórel*|corríjal*|rectifíquel*)
        """,
        unless="(podemos|puedo|vamos a|hemos|la pieza|la batería)",
    ),
}
"""Name of a family → its phrases."""
