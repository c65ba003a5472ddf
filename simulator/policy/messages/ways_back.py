"""Whether a text says that what is settled elsewhere is told in the thread again, or that the talk comes back to it.

A sentence says so that speaks of this thread and of an end or a return, in words of five languages; not one that says
what this thread cannot do, or that the talk stays elsewhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from simulator.policy.messages.denials import is_denied
from simulator.policy.messages.finding import Span
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.text import Text

_FEW = r"(?:\s[\w'-]+){0,2}?"
# An address right behind it is what "here" means, not this thread.
_NO_ADDRESS = r"(?!'s\b|\s(?:is|are)\sthe\b|\s?[:(>-]{0,3}\s?(?:https?|www|\+?\d{3}|[\w.]{1,40}@))"
_HERE = (
    rf"\b(?:here|hierher|hierhin|hier|qui|qua|ici|aquí|aqui|acá){_NO_ADDRESS}\b"
    rf"|\b(?:in|to|into|on|within|under|via|through|over|of|as)\s(?:this|these|the|our|your|that|same){_FEW}\s"
    r"(?:thread|conversation|chat|messages?|message\s(?:cent(?:er|re)|log)|messaging|inbox|correspondence|exchange)\b"
    r"|\bthese\smessages\b"
    r"|\bthis(?:\s(?:very|same|amazon|order))?\s(?:thread|conversation|chat|exchange)\b"
    r"|\b(?:on|in|via|through|over|at|to|über|bei|auf|zu|su|tramite|sur|par|en|por|a)\samazon\b|\bamazon\s(?:thread"
    r"|chat)\b"
    rf"|\b(?:in|im|ins|über|auf|zu|zum|zur|an){_FEW}\s(?:\w*verlauf\w*|thread|\w*konversation|unterhaltung|gespräch"
    r"|chat|\w*nachrichten?|\w*postfach|nachrichtencenter|faden|schriftwechsel)\b"
    r"|\bdies\w{1,2}(?:\s\w+)?\s(?:\w*verlauf|thread|unterhaltung|konversation|chat|faden)\b"
    r"|\b(?:in|a|su|di|per|da|nel|nella|nello|nei|al|alla|allo|sul|sulla|tramite|dentro)"
    rf"{_FEW}\s(?:conversazione|thread|chat|discussione|messaggi\w*|corrispondenza|filo)\b"
    r"|\bquest[ao](?:\sstess[ao])?\s(?:conversazione|thread|chat|discussione)\b"
    r"|\b(?:dans|sur|à|au|vers|par|en|via)"
    rf"{_FEW}\s(?:fil|conversation|discussion|messagerie|messages?|échanges?|chat)\b"
    r"|\b(?:ce|cette)(?:\smême)?\s(?:fil|conversation|discussion|messagerie)\b"
    r"|\b(?:en|a|al|por|de|del|dentro)"
    rf"{_FEW}\s(?:hilo|conversación|conversacion|chat|mensajes?|mensajería|charla|medio|vía)\b"
    r"|\best[ea](?:\smism[ao])?\s(?:hilo|conversación|chat)\b"
)
_END = (
    r"final\w*|resol\w+|solut\w+|outcomes?|results?|findings|conclusions?|answer\w*|repl(?:y|ies)|confirm\w*|conclu\w+"
    r"|summar\w+|recap\w*|close|refund\w*|decisions?|diagnos\w+|verdict|post(?:ed|ing|s)?|wr(?:ite(?! (?:to|us|me)\b)"
    r"|iting|itten)|write-?up"
    r"|(?:put|note|jot|noted|putting|noting)|recorded|(?:a|on) record|report\w*|sum(?:med|s)? (?:\w{2,10} )?up"
    r"|documented|tell you|let you know"
    r"|hear\b|read\b|see what|updates?|continu\w+|carr(?:y|ies) on|go(?:es)? (?:on|back)|pick\w* \w* ?up"
    r"|resum\w+|returns?|comes?|coming|back|proceed\w*|stay\w*|remain\w*|happens?|follows?|dealt|handled|wrap\w*"
    r"|finish\w*"
    r"|arrang\w+|logged|share|assess\w+|opinion|evaluation|add(?:ed|ing)?|entered|inform\w*|feedback|settle\w*"
    r"|sort(?:ed)?"
    r"|again|type|leave it|receiv\w+|attached|agreed|(?:will|'ll) find|find (?:it|the|a|our)|the rest|discuss\w*"
    r"|as usual|everything (?:after|further)"
    r"|lösung\w*|ergebnis\w*|abschl\w+|bestätig\w+|antwort\w*|endgültig\w*|entscheid\w+|zusammenfass\w+|fass\w*"
    r"|zusammen\w*|(?:auf|nieder)(?:zu)?schreib\w*|mitzuteil\w*"
    r"|befund\w*|protokoll\w*|bericht\w*|mitteil\w*|mitgeteilt|teile\w*|schreib\w*(?! (?:sie|uns|mir|an)\b)|notier\w*"
    r"|notiz|fest\w*|dokumentier\w*"
    r"|poste\w*|stelle[n]?|nachles\w*|nachlesen|lesen|steht|weiter\w*|wieder|zurück\w*|fort\w*|geht(?:'s)?|läuft|laufen"
    r"|bleib\w*|meld\w*|komm\w*|folgt|erfahren|regeln|halten|rückmeldung|fazit|auskunft|erledig\w*|einträge?|trag\w*"
    r"|trägt"
    r"|einschätz\w*|urteil|auswertung|informier\w*|hinterleg\w*|erhalten|bekomm\w*|finden|vereinbart\w*|besprech\w*"
    r"|beantwort\w*|ergänz\w*|eintrag\w*|nachtrag\w*|treffen"
    r"|soluzion\w+|esito|rispost\w+|conferm\w+|definitiv\w+|risult\w+|riepilog\w+|rispond(?!a\b|i\b|ete\b)\w+"
    r"|chiud\w+|sintesi|riassunt\w+"
    r"|riassum\w+|resoconto|verbale|scriv(?!a\b|i\b|ete\b|im\w+|et\w+)\w+|scritt\w+|riport\w+|riferi\w+|pubblic\w+"
    r"|post(?:o|iamo|eremo|erò|erà)"
    r"|annot\w+|mett\w+|metter\w+|lascer\w+|lasci(?:o|amo)|continu\w+|prosegu\w+|riprend\w+|torn\w+|ritorn\w+"
    r"|rest(?:a|er\w+)"
    r"|di nuovo|trover\w+|legger\w+|aggiorn\w+|comunic\w+|concordato|diagnosi|avanti|gestir\w+|andr\w+|ved\w+"
    r"|conclusion\w+"
    r"|valutazion\w+|parere|verdetto|aggiung\w+|inser\w+|registr(?:o|eremo|erò|iamo)|inform\w*|trov[ai]\w*"
    r"|concordat\w+|decision[ei]|(?:ri)?parl\w+|il resto|relazione|ricev\w+|promemoria|nota|appunt\w+"
    r"|décision|réponse|résultat\w*|résum\w+|répond(?!ez\b)\w+|clôtur\w+|comptes?[- ]rendus?|récapitul\w+|récap"
    r"|synthèse|bilan"
    r"|diagnostic|conclusions?|écri(?!vez\b)\w+|noter\w*|notons|note|publi\w+|poster\w*|posterons|posterai|postons"
    r"|poste|repren\w+"
    r"|reprise|revien\w+|reven\w+|reviendr\w+|retour\w*|retrouv\w+|continu\w+|poursui\w+|(?<!tout de )suite|reste\w*"
    r"|de nouveau|à nouveau|trouver\w+|lir\w+|informer\w*|indiquer\w*|déposer(?:ai|ons|a)|consign\w+|confirmer\w*"
    r"|retracer\w*"
    r"|laisser\w+|dirai|dirons|communiquer\w*|régl\w+|rendr\w+|transmettr\w+|mettr\w+|tiendr\w+"
    r"|avis|évaluation|ajout\w+|rapport\w*|inscri\w+|reporter\w*|relater\w*|trouv\w+|discut\w+|le reste|jointe?s?"
    r"|recevr\w+|repass\w+|mets|mettons|convenue?s?|par écrit|mise au point"
    r"|solución|resultados?|respuesta|decisión|respond(?!a\b|an\b)\w+|cerra\w+|resumen|resumir\w*|conclusi\w+"
    r"|diagnóstico|acta"
    r"|escrib(?!a\b|an\b|e\b|ame\b|anos\b)\w+|escrit\w+|public\w+|pondr\w+|pong\w+|dejar\w+|dej(?:o|amos)|anot\w+"
    r"|registrad\w+|constancia|continu\w+"
    r"|segui\w+|sigue|sigo|proseg\w+|retom\w+|volv\w+|vuelv\w+|vuelt\w+|regres\w+|de nuevo|otra vez|contest\w+"
    r"|comunic\w+"
    r"|inform\w+|leer\w*|acordado|hablado|qued\w+|dir(?:é|emos)|contar\w+|cont(?:aré|aremos)|confirmar\w*|colgar\w+"
    r"|valoración|opinión|veredicto|añad\w+|incluir\w+|recog\w+|recoj\w+|balance|relatar\w+|encontr\w+|habl(?:amos"
    r"|aremos|ar)|lo demás|el resto|recibir\w+|acordad\w+|van|apunt\w+|transcri\w+|dictamen"
)
# What this thread cannot do, what was said in it before, and what is done instead of it.
_BARRED = LatePattern(
    r"\b(?:too|limit\w*|exceed\w*|bigger|larger|at most|max\w*|outside|instead|rather"
    r"|leav(?:e|ing) (?:this|the|amazon)"
    r"|thanks?|as (?:agreed|announced|discussed|(?:you|we|i) (?:said|told|agreed|wrote|discussed|explained))"
    r"|you(?:'ve| have)? (?:wrote|written|said|sent|posted|asked|told|describ\w+"
    r"|report\w+)|zu (?:groß|gross|schwer|lang|umfangreich)\w*|höchstens|\w*grenze|statt|anstatt"
    r"|außerhalb"
    r"|danke?|vielen dank|(?:haben|hatten) sie|sie (?:haben|hatten)|wie (?:\w+ )?(?:vereinbart|besprochen|angekündigt)"
    r"|troppo|limite|massim\w*|supera\w*|fuori|invece|anziché|grazie|come (?:d'accordo|detto"
    r"|concordato)"
    r"|(?:ci |mi )?ha (?:scritto|mandato|inviato)|trop|dépass\w*|hors|au lieu|plutôt|merci"
    r"|comme (?:convenu|annoncé)|vous (?:nous )?avez|demasiado|límite|máximo|excede\w*|fuera|en vez|en lugar"
    r"|gracias"
    r"|como (?:acordamos|acordado|hablamos)|(?:nos |me )?ha (?:escrito|enviado|contado))\b",
    re.IGNORECASE,
)
_ELSEWHERE = LatePattern(
    r"\b((?:not|\w{1,12}n't|nicht|non|pas|no)\s(?:\w{1,20}\s)?)?"
    r"(?:(?:by|via|per|over|on) (?:the )?(?:e-?mail|mail|phone|telephone|whatsapp|telegram|app)|there|elsewhere"
    r"|telefonisch|dort|da drüben|per (?:posta|telefono|mail|e-?mail)|via mail|lì|laggiù|par (?:e-?mail|mail|courriel"
    r"|téléphone|là)|là-bas|là|por (?:correo|mail|e-?mail|teléfono|whatsapp)|allí|allá|ahí)\b",
    re.IGNORECASE,
)
_PLACE = LatePattern(_HERE, re.IGNORECASE)
_TOLD = LatePattern(rf"\b(?:{_END})\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[,;:()\n]|\s-\s|\s(?:and|but|so|und|aber|sondern|e|ed|ma|così|quindi|et|mais|donc|y|pero|sino|then|dann)\s",
    re.IGNORECASE,
)
_FAR = 120
_BEHIND = 25
_WINDOW = 200
_MOST_PLACES = 30
"""In one sentence; nobody speaks of this thread more often in it."""


def tells_way_back(text: Text) -> bool:
    """Whether some sentence says so."""
    return any(_returns(text.plain, start, end) for start, end, _ in text.sentences)


def _returns(plain: str, start: int, end: int) -> bool:
    places = [*_places(plain, start, end)]
    if not places:
        return False
    told = [found.span() for found in _TOLD.compiled.finditer(plain, start, end)]
    return any(_is_told_there(plain, place, told, end) for place in places)


def _places(plain: str, start: int, end: int) -> Iterator[Span]:
    """Where a sentence speaks of this thread, but for what it cannot or will not do and what was said in it."""
    for found in islice(_PLACE.compiled.finditer(plain, start, end), _MOST_PLACES):
        before = _CLAUSE.split(plain[max(start, found.start() - _WINDOW) : found.start()])
        after, *later = _CLAUSE.split(plain[found.end() : min(end, found.end() + _WINDOW)])
        if later and not before[-1].strip() and not after.strip():
            after = later[0]
        if not any(_BARRED.compiled.search(part) for part in (before[-1], after)) and not is_denied(before, after):
            yield found.span()


def _is_told_there(plain: str, place: Span, told: list[Span], end: int) -> bool:
    """Whether an end or a return is told close to it, on either side, and nothing in between leads away again."""
    first, last = place
    following = bisect_left(told, (last, last))
    preceding = bisect_left(told, (first, first)) - 1
    while preceding >= 0 and told[preceding][1] > first:
        preceding -= 1
    beside = []
    if preceding >= 0 and first - told[preceding][1] <= _FAR:
        beside.append(plain[told[preceding][1] : first])
    if following < len(told) and told[following][0] - last <= _FAR:
        beside.append(plain[last : min(told[following][1] + _BEHIND, end)])
    return any(not _leads_away(between) for between in beside)


def _leads_away(between: str) -> bool:
    return any(found[1] is None for found in _ELSEWHERE.compiled.finditer(between))
