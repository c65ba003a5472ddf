"""The second step of a migration: a message that says why a part leaves the marketplace, and that the end comes back.

Where an exception holds, such a message may name a channel. Whether a text that names none draws the buyer away is
``off_platform``'s to say.
"""

import re
from functools import cache

from simulator.policy.messages.context import Context
from simulator.policy.messages.text import Text

# What the messages cannot carry: a size, a limit, a kind of file.
_TECHNICAL = (
    r"\d\s?(?:[kmg]b|mo|go|mega|giga)\b|megabytes?|gigabytes?|mégaoctets?"
    r"|(?:too|zu|troppo|trop|demasiado|muy)\s(?:big|large|heavy|long|groß|gross|grande|grandi|pesant\w*|lourde?s?"
    r"|volumineu\w+|pesad\w+|grandes)"
    r"|exceeds?|over the limit|size limit|file limit|übersteig\w+|überschreit\w+|größenbeschränk\w+|dateigröße|supera\w*"
    r"|limite di dimension\w*|dépass\w+|taille (?:limite|maximale)|supera\w*|excede\w*|límite de tamaño|tamaño máximo"
    r"|(?:high|full)[\s-]resolution|alta (?:resolución|risoluzione|definizione|definición)|haute (?:résolution|définition)"
    r"|hochauflösend\w*|hoher auflösung|voller auflösung|(?:cannot|can't|can not|unable to) (?:be )?(?:attach|carry|upload)\w*"
    r"|(?:large|long) (?:video|drawing|file)s?"
)
# What must not wait: a recall, a danger, an authority.
_SAFETY = (
    r"recalls?|safety|hazards?|danger\w*|authorit(?:y|ies)|regulat\w+|compliance|rückruf\w*|sicherheit\w*|gefahr\w*|gefähr\w*"
    r"|behörd\w+|richiam\w+|sicurezza|pericol\w+|autorità|normativ\w+|rappels?|sécurité|dang(?:er|ereu)\w*|autorités?"
    r"|réglement\w+|retirada|seguridad|peligr\w+|autoridad\w*|normativa|reglament\w+|retiro"
)
_HERE = (
    r"(?:here|back|this|same)\b[^.!?\n]{0,40}\b(?:thread|conversation|chat|message centre|message center|messages?|amazon)"
    r"|hier\b[^.!?\n]{0,40}(?:verlauf|thread|konversation|unterhaltung|amazon|nachricht\w*|chat)"
    r"|(?:diese[mnr]?|denselben|demselben)\b[^.!?\n]{0,30}(?:verlauf|thread|konversation|unterhaltung|nachricht\w*|chat)"
    r"|(?:qui|quest[ao]|stess[ao])\b[^.!?\n]{0,40}\b(?:conversazione|thread|chat|discussione|messaggi\w*|amazon)"
    r"|(?:ici|ce|cette|même)\b[^.!?\n]{0,40}\b(?:fil|conversation|discussion|messagerie|messages?|amazon)"
    r"|(?:aquí|est[ea]|mism[ao])\b[^.!?\n]{0,40}\b(?:hilo|conversación|chat|mensajes?|mensajería|amazon)"
)
_END = (
    r"final\w*|resol\w+|solut\w+|outcome|result\w*|answer\w*|confirm\w*|conclu\w+|summar\w+|close|refund|decision"
    r"|lösung\w*|ergebnis\w*|abschlie\w+|abschluss\w*|bestätig\w+|antwort\w*|endgültig\w*|entscheid\w+|zusammenfass\w+"
    r"|soluzion\w+|esito|risposta|conferm\w+|definitiv\w+|risult\w+|riepilog\w+|rispond\w+|chiud\w+|décision|réponse|finale?"
    r"|confirm\w+|conclusion|résultat\w*|résum\w+|répond\w+|clôtur\w+|solución|resultado|respuesta|decisión|respond\w+|cerra\w+"
)
_SENTENCE = r"[^.!?\n]{0,160}"


@cache
def _reason(exception: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_SAFETY if exception == 'safety' else _TECHNICAL})|{_MEGABYTES}", re.IGNORECASE)


@cache
def _way_back() -> re.Pattern[str]:
    ends, here = rf"\b(?:{_END})\b", rf"\b(?:{_HERE})"
    return re.compile(rf"{ends}{_SENTENCE}?{here}|{here}{_SENTENCE}?{ends}", re.IGNORECASE)


_MEGABYTES = r"\b\d+(?:[.,]\d+)?\s?(?:[kmg]b|mo|go)\b"


def may_leave(text: Text, context: Context) -> bool:
    """Whether this text may name a channel outside: an exception holds, and the message says all that it must."""
    if context.exception is None or context.strict:
        return False
    return _reason(context.exception).search(text.plain) is not None and _way_back().search(text.plain) is not None
