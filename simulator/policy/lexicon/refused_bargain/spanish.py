"""How Spanish sellers turn down a bargain about a review."""

from simulator.policy.lexicon.phrases import Phrases, worded

_REVIEW = (
    "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|evaluación|calificación|"
    "estrella|estrellas|feedback|puntuación|nota|notas|crítica)"
)

_NO = "(no|nunca|jamás|ningún|ninguna|nada|ni|tampoco)"

_GIVE = (
    "(pagamos|pago|pagar|pagaremos|ofrecemos|ofrezco|ofrecer|ofrecerle|damos|doy|dar|darle|daremos|regalamos|regalar|"
    "compramos|compro|comprar|hacemos|hago|hacer|haremos|haré|aceptamos|acepto|aceptar|cambiamos|cambio|canjeamos|"
    "canjear|reembolsamos|reembolso|reembolsar|devolvemos|concedemos|prometemos|prometo|premiamos|negociamos|negocio|"
    "regateamos|regateo|vendemos|vinculamos|enviamos|envío|enviarle|puedo|podemos|proponemos|habrá|hay|intercambiamos|"
    "vamos a|voy a)"
)

_WORTH = (
    "(dinero|descuento|descuentos|vale|vales|regalo|regalos|reembolso|reembolsos|pago|pagos|compensación|premio|"
    "premios|"
    "bono|bonos|cupón|cupones|trato|tratos|trueque|intercambio|contrapartida|recompensa|recompensas|ventaja|ventajas|"
    "euros|incentivos|sustitución|negocio|algo|nada|cambio)"
)

_FOR = "(por|a cambio|contra|a cambio de|en función|en pago|según)"

_HELP = (
    "(reembols*|sustitu*|sustituy*|dinero|recambio|reemplaz*|ayud*|repar*|ocupamos|ocupo|devol*|devuelv*|recib*|envi*|"
    "recuper*|sale)"
)

_CHANGE = (
    "(cambiar|modificar|quitar|borrar|eliminar|retirar|tocar|corregir|mejorar|subir|reescribir|actualizar|cambie|"
    "modifique|quite|borre|toque)"
)

_FORBIDDEN = (
    "(prohibid*|no está* permitid*|no se permit*|no están permitid*|contra las normas|contra la política|imposible*|"
    "no es "
    "posible|no se puede*|vetad*)"
)

PHRASES: Phrases = worded(
    yes=f"""
        {_NO} .. {_GIVE} .. {_FOR} .. {_REVIEW}
        (no|nunca|jamás|tampoco) .. {_GIVE} .. {_WORTH} .. {_FOR} .. {_REVIEW}
        (ningún|ninguna|nada de|ni) {_WORTH} .. {_FOR} .. {_REVIEW}
        no .. {_GIVE} .. (por|a cambio de) (cambiar|modificar|quitar|borrar|eliminar|retirar|eso|ello|la retirada)
        no (compramos|compro|vendemos|pagamos|canjeamos|cambiamos) .. {_REVIEW}
        {_REVIEW} no (lo|la|las|se) (hago|hacemos|haremos|haré|compramos|venden|compran|aceptamos|acepto|pagamos|pagan)
        {_WORTH} .. {_FOR} .. {_REVIEW} ... {_FORBIDDEN}
        (prohíbe|prohíben|no permite|no permiten|impide) .. (dar|ofrecer|pagar|regalar|cambiar|premiar|comprar|
          vincular) ..
          {_REVIEW}
        (decir que no|rechaz*|declin*|negarme|negarnos) ... {_FOR} .. {_REVIEW}
        (deshonesto|incorrecto|injusto|ilegal|mal|prohibido|desleal) .. (dar|darle|enviar|enviarle|pagar|pagarle|
          ofrecer|
          ofrecerle|regalar) .. {_FOR} .. {_REVIEW}
        no (depende|dependen|dependerá|dependía) .. {_REVIEW}
        no .. (ligad*|vinculad*|condicionad*|supeditad*|sujet*|atad*|unid*) .. {_REVIEW}
        {_REVIEW} no (influye|influyen|cuenta|cuentan|cambia|cambian|afecta|afectan|importa|decide|tiene nada|pesa)
        (diga|dice|ponga|pone|escriba) .. {_REVIEW} no (cuenta|cambia|afecta|importa|influye)
        {_REVIEW} .. nada que ver
        nada que ver con .. {_REVIEW}
        (independientemente|sin importar|al margen|con independencia|da igual|sea cual sea|cualquiera que sea) ..
          ({_REVIEW}|escrib*|opine|diga|ponga)
        (escriba|diga|ponga|opine) lo que .. (escriba|diga|ponga|opine|quiera)
        (cambie|modifique|deje|mantenga|quite|borre|retire) .. o no
        (una|dos|tres|1|2|3) (estrella|estrellas) o (cinco|5|cuatro|no)
        no (por|a causa) .. {_REVIEW}
        (aunque|incluso si) .. {_REVIEW}
        {_REVIEW} (puede|pueden) (quedarse|quedar|seguir|permanecer|mantenerse)
        {_REVIEW} (queda|sigue|se queda|se quedan|permanece) (como|donde|tal|igual|ahí)
        (deje|mantenga|conserve|deja|mantén) .. {_REVIEW} .. (tal|como|donde|así|intact*)
        (puede|puedes|libre de) (mantener|dejar|conservar|quedarse con) .. {_REVIEW}
        no (tiene que|tienes que|tiene por qué|debe|debes|está obligad*|hace falta|es necesario|necesita|hay que|hay
          necesidad de) .. {_CHANGE} .. {_REVIEW}
        sin {_CHANGE} .. {_REVIEW}
        no (le|te|les|os) .. (pid*|pedi*|exig*|solicit*|reclam*) .. {_REVIEW}
        no (pedimos|pido|exigimos|exijo|reclamamos|esperamos) .. {_REVIEW}
        {_REVIEW} (es suya|es cosa suya|es asunto suyo|le pertenece|es solo suya)
        {_HELP} .. (de todos modos|de todas formas|igualmente|igual|en cualquier caso|en todo caso|en ambos casos|
          de todas
          maneras)
        (de todos modos|de todas formas|igualmente|en cualquier caso|en todo caso) .. {_HELP}
        la misma (ayuda|asistencia|atención)
        (mi|nuestra|la) respuesta (es|sigue) .. no
        {_REVIEW} (cambiada|modificada|mejor|nueva|distinta|más alta) no .. (da|dan|dará|darán|trae*|consigue|vale|
          supone|proporciona*)
        (mejor|nueva|otra) {_REVIEW} no .. (da|dan|dará|darán|trae*|consigue|vale|supone|proporciona*)
        (comprar|pagar) .. {_REVIEW} .. (costaría|sería|supondría|es)
        no (lo|la) (hacemos|hago|haremos|haré|haríamos|haría)
        no .. (mezclar|juntar|unir|mezclo|mezclamos) .. {_REVIEW}
        no .. (quita|cambia|resta|afecta) .. (derecho|derechos)
        no (se preocupe|te preocupes) .. {_REVIEW}
        no (cambie|suba|modifique|quite|borre|retire|toque|elimine) .. {_REVIEW}
        nunca por .. {_REVIEW}
        {_REVIEW} ... (aunque no|incluso sin|también sin)
        (sería|es) .. (un soborno|soborno)
        no (premiamos|recompensamos|premio) .. {_REVIEW}
        (ponga|pongan|den|dé) .. {_REVIEW} que .. (ponga|pongan|den|dé)
        no trabajamos (así|de esa manera|de ese modo)
        (eso|esto) no .. (puede|podemos|puedo|funciona|hacemos|es posible)
        no (es posible|podemos hacerlo|puedo hacerlo|podemos hacer eso)
        no .. {_WORTH} .. para que .. {_REVIEW}
        (sería|iría) contra .. (normas|reglas|política)
        así que no
        cinco estrellas o (una|con una|dos)
        {_REVIEW} ... no .. {_GIVE} .. {_WORTH} .. por (ellas|ella|eso|ello)
    """,
    unless=f"""
        (oficialmente|extraoficialmente|entre nosotros|en teoría|sobre el papel|guiño|discretamente|en confianza)
        (a menos que|solo si|solo cuando|hasta que|mientras|siempre que|a condición|no solo|en cuanto|antes de|salvo)
        {_NO} .. {_HELP} .. sin
        si .. {_REVIEW} .. (sigue|se queda|no cambia|desaparece|cambia)
        (pero|sin embargo|aunque|no obstante) ... (si usted|si (cambia|quita|nos|le)|sorpres*|detallito|quién sabe|
          sería (
          bonito|amable|estupendo)|agradecer*|nos encantaría|nos alegraría|llegará|algo especial)
        (entonces|así que|por favor|y|ahora) (cambie|modifique|quite|borre|elimine|retire|ponga|déjenos|corrija|suba)
        (podría|podrías|puede) (cambiar|modificar|quitar|borrar|eliminar|retirar|poner|escribir|corregir) .. ?
        solo (cinco|5) estrellas
        (entonces|si no) .. no .. ({_HELP}|{_WORTH})
        si .. (renunci*|no quiere) .. ({_HELP}|{_WORTH})
        (basta|bastan) y
        y (le|te) (mando|mandamos|envío|enviamos|doy|damos|regalo|regalamos)
        (quite|borre|elimine|retire|suba|corrija) (la|su|el|esa|ese|las) .. {_REVIEW} y
        (cambie|modifique) (la|su|el) .. {_REVIEW} y
        pero .. (solo después|luego|solo entonces)
        (nuestra|nuestro|mi) (tienda|web|boletín|instagram|catálogo)
        no es .. soborno
        (pónganos|póngame|denos|deme|ponga|dé) .. (cinco|5) estrellas
        (retírela|bórrela|elimínela|quítela|cámbiela|súbala)
        (solo|únicamente) (cinco|5)
        estrellas (basta|bastan|salvarían|ayudarían)
    """,
)
