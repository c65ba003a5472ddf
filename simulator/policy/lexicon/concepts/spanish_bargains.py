"""What Spanish sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (ganan|gana|por un año|vale de)
            (meto|añado|agrego|pongo|regalo|repartimos|doy|sumo|incluyo|ponemos|metemos) ... (un|una|unos|unas|algún|
              chocolate)
            (de nuestra parte|de parte nuestra|es suyo|es suya|contar con|valdría|nuestros)
            (vale|vales|cupón|cupones|regal*|bono|bonos|descuento|descuentos|descontamos|premi*|recompens*|cashback|
              gratis|gratuit*|sorteo|sorteos|sorte*|rifa|efectivo|paypal|obsequi*|sorpresa*|cheque|detallito|detalle|
              rebaja|crédito|puntos|muestra|muestras|bonificac*|propina|extra|tarjeta de regalo|tarjeta regalo)
            (sin pagar|sin coste para|corre por|por nuestra cuenta|de nuestra cuenta|invitamos nosotros|lo ponemos
              nosotros|invita la casa|por cuenta de la casa|se queda con los|quedarse con los|quédese con los|un poco
              más|algo más|de más|de propina|a coste cero|sin cargo)
            (no le cuesta|no le costará|ni un peso|ni un céntimo|ni un euro|parche|le sale gratis)
            (gan*) (un|una|premios|fantástic*)
            (envi*|mand*|recib*|ofrec*|damos|doy|añadi*|met*|sum*) ... (segund*|otro|otra|adicional|extra|más)
            (descont*|rebaj*|quit*) ... (euros|pesos|por ciento|dólares)
            (euros|pesos|dólares|soles) (extra|más|de más|adicionales|en efectivo|de regalo)
            garantía (extendida|ampliada|más larga)
        """,
        unless="""
            (estrella|estrellas) (más|de más|extra)
            contra las normas
            no (damos|ofrecemos|regalamos|podemos|hacemos|concedemos)
            (reparación|reposición|cambio) gratuit*
            (caja|papel|bolsa|envoltorio|envolver) ... regalo
            (me|nos) (haría|hace) un ... regalo
        """,
    ),
    "money_back": worded(
        yes="""
            (euros|pesos|dólares|cortesía)
            (reembols*|devol*|devuelv*|reemplaz*|sustitu*|sustituy*|compens*|indemniz*|abon*|dinero|reintegr*|repos*|
              pag*|transferencia|transfer*|deposit*|vuelve|regres*)
            (mitad|totalidad|toda|todo|íntegro|total) ... (precio|cantidad|importe|compra|dinero|pagó|pagado|gasto)
            (envi*|mand*|sale) ... (nuevo|nueva|otro|otra|recambio|repuesto|pieza|paquete|grande)
        """,
    ),
    "exchange": worded(
        yes="""
            (si|cuando|en cuanto|tan pronto|apenas|una vez|después|tras|a cambio|con la condición|siempre que|a
              condición|con tal|y le|y te|y nosotros|y recib*|y en el|y entra*|y la|y el|y tiene|y sale|solo si|hasta
              que|entonces|luego|antes|quien|quienes|a quien|a quienes|por cada|cada|por una|por la|por su|todo el
              que|los que|por eliminar|por borrar|por quitar|por retirar|como agradecimiento|en agradecimiento|como
              muestra|gratitud|en señal|hagamos esto|trato|acuerdo|hecho|el día que|en el instante|en el momento|vale|
              gana|ganan|recibe|entra|nosotros|primero|trato hecho|los primeros|las primeras|eligen|quédese|y
              recupere|pero solo|participa*|participe|única condición|de acuerdo|de nuestra parte|nuestros|a los
              compradores|y el segundo|y meto|y le|para mí|para usted|basta con|basta|hay un|para usted|para ti|
              después|el día)
        """,
    ),
    "claim_word": worded(
        yes="""
            (reclamación|reclamaciones|reclamo|reclamos|disputa|disputas|contracargo|contracargos|chargeback|queja|
              quejas|a la z|a z|controversia|denuncia)
            (caso|expediente|solicitud|cargo) ... (garantía|amazon|banco|a la z|paypal|tarjeta|disputa*)
        """,
        unless="""
            (luz|botón|piloto) ... (reclamación|reclamo)
            (reclamación|reclamo) (al|con el|ante el) (transportista|mensajer*|courier)
        """,
    ),
    "ended": worded(
        yes="""
            (cierr*|cerr*|cierre|retir*|anul*|cancel*|renunci*|desist*|elimin*|abandon*|levant*|deten*|quit*|suspend*|
              archiv*|finaliz*|termin*|resuel*|desapar*|suelt*|borr*)
            (marque|pare|resuelto|cerrado)
            (deje|dejar|deja|ponga|poner|dé|eche|echar) ... (caer|fin|marcha atrás|atrás|término)
        """,
        unless="""
            (amazon|banco) ... (decid*|cierr*|cerr*|resuelv*)
            (no hace falta|no tiene que|no es necesario)
            la reclamación la decide
            (el|su|cuando el) banco (cierr*|resuel*|retire)
        """,
    ),
}
"""Name of a family → its phrases."""
