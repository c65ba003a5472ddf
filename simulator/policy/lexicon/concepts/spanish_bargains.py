"""What Spanish sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (ganan|gana|por un año|vale de)
            (recibe|recibirá|recibes|recibirás|reciben|obtiene|obtendrá|llevan|lleva|toca) (un|una|unos|unas|otro|otra)
            (deposito|depositamos|transfiero|ingreso|pago|pagamos|doy|damos|abono|mando|regreso|envío) .. (pesos|
              euros|dólares|soles)
            (una|unas) (muestra|muestras) (de|gratis)
            (por la cara|por la patilla|de balde|eurillos|euritos|pesitos|dolaritos|propinita)
            (sumo|añado|pongo|meto|agrego) (otros|otras)
            (ampli*|extend*|alarg*|prolong*|dupli*) .. garantía
            garantía .. (amplío|amplio|ampliamos|extiendo|extendemos|alargo|alargamos|prolongo|prolongamos)
            (meto|añado|agrego|pongo|regalo|repartimos|doy|sumo|incluyo|ponemos|metemos) .. (un|una|unos|unas|algún|
              chocolate)
            (de nuestra parte|de parte nuestra|es suyo|será suyo|será suya|son suyos|contar con un|valdría un)
            (un vale|el vale|este vale|otro vale|vales de|vale de|vale por|vale regalo|cupón|cupones|regal*|bono|bonos|
              descuento|descuentos|descontamos|premi*|recompens*|cashback|
              gratis|gratuit*|sorteo|sorteos|sorte*|rifa|efectivo|paypal|obsequi*|sorpresa*|cheque|detallito|un detalle|
              buen detalle|rebaja|crédito|puntos|muestra gratis|muestras gratis|bonificac*|propina|un extra|
              tarjeta de regalo|tarjeta regalo)
            (sin pagar|sin coste para|corre por|por nuestra cuenta|de nuestra cuenta|invitamos nosotros|lo ponemos
              nosotros|invita la casa|por cuenta de la casa|se queda con los|quedarse con los|quédese con los|un poco
              más|algo más|de más|de propina|a coste cero|sin cargo)
            (no le cuesta|no le costará|ni un peso|ni un céntimo|ni un euro|parche|le sale gratis)
            (gan*) (un|una|premios|fantástic*)
            (envi*|mand*|recib*|ofrec*|damos|doy|añadi*|met*|sum*) .. (segund*|adicional|extra|de más)
            (descont*|rebaj*|quit*) .. (euros|pesos|por ciento|dólares)
            (euros|pesos|dólares|soles) (extra|más|de más|adicionales|en efectivo|de regalo)
            garantía (extendida|ampliada|más larga)
        """,
        unless="""
            (estrella|estrellas) (más|de más|extra)
            contra las normas
            (error|fallo|disculpa|disculpas|descuido|culpa|perdón|despiste) .. de nuestra parte
            no (damos|ofrecemos|regalamos|podemos|hacemos|concedemos)
            (reparación|reposición|cambio) gratuit*
            (caja|papel|bolsa|envoltorio|envolver) .. regalo
            (me|nos) (haría|hace) un .. regalo
        """,
    ),
    "money_back": worded(
        yes="""
            (euros|pesos|dólares|cortesía)
            (reembols*|devol*|devuelv*|reemplaz*|sustitu*|sustituy*|compens*|indemniz*|abon*|dinero|reintegr*|repos*|
              pag*|transferencia|transfer*|deposit*|vuelve|regres*)
            (mitad|totalidad|toda|todo|íntegro|total) .. (precio|cantidad|importe|compra|dinero|pagó|pagado|gasto)
            (envi*|mand*|sale) .. (nuevo|nueva|otro|otra|recambio|repuesto|pieza|paquete|grande)
        """,
    ),
    "exchange": worded(
        yes="""
            (si|cuando|en cuanto|tan pronto|apenas|una vez|tras|a cambio|con la condición|siempre que|a condición|con
              tal|y le|y te|y nosotros|y recib*|y entra*|y tiene|solo si|hasta que|quien|quienes|a quien|a quienes|por
              cada|por una|por la|por su|todo el que|los que|por eliminar|por borrar|por quitar|por retirar|
                como agradecimiento|en agradecimiento|como
              muestra|gratitud|en señal|hagamos esto|trato|el día que|en el instante|en el momento|gana|
              ganan|recibe|reciben|trato hecho|los primeros|las primeras|y recupere|participa*|participe|única
              condición|a los compradores|de nuestra parte|pero (retire|retira|cierre|cierra|quite|quita|
              borre|borra|cambie|cambia|suba|anule|anula|desista)|siempre y cuando|y el segundo|y meto|basta con|basta|
              hay un|cada mes|después de|el día que|
              eligen|entra en|entran en|para quienes|para los que|unas palabras)
        """,
    ),
    "claim_word": worded(
        yes="""
            (reclamación|reclamaciones|reclamo|reclamos|disputa|disputas|contracargo|contracargos|chargeback|queja|
              quejas|a la z|a z|controversia|denuncia)
            (caso|expediente|solicitud|cargo) .. (garantía|amazon|banco|a la z|paypal|tarjeta|disputa*)
        """,
        unless="""
            (luz|botón|piloto) .. (reclamación|reclamo)
            (reclamación|reclamo) (al|con el|ante el) (transportista|mensajer*|courier)
        """,
    ),
    "ended": worded(
        yes="""
            (cierr*|cerr*|cierre|retir*|anul*|cancel*|renunci*|desist*|elimin*|abandon*|levant*|deten*|quit*|suspend*|
              archiv*|finaliz*|termin*|resuel*|desapar*|suelt*|borr*)
            (marque|pare|resuelto|cerrado|olvíde*|olvida|olvidar|zanj*|da por bueno|retractar*|echar atrás|
              se echa atrás)
            (deje|dejar|deja|dejas) sin efecto
            (saque|saca|sacas|no seguir|no sigue|no sigues|no continuar|no continúa)
            (deje|dejar|deja|ponga|poner|eche|echar) .. (correr|estar|caer|fin|marcha atrás|atrás|término)
        """,
        unless="""
            (amazon|banco) .. (decid*|cierr*|cerr*|resuelv*)
            (no hace falta|no tiene que|no es necesario)
            la reclamación la decide
            (el|su|cuando el) banco (cierr*|resuel*|retire)
        """,
    ),
}
"""Name of a family → its phrases."""
