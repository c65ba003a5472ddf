"""What is written before and after a migration: why a note lets a part leave, and how its end is told in the thread.

Looks at words in five languages at once; the message in between is ``migration``'s, and the order of all three the
domain's.
"""

import re
from functools import cache
from typing import Literal

from simulator.policy.messages.text import Text

NoteReason = Literal["", "technical", "safety", "everyday"]
"""Why a note says that something leaves the marketplace: ``everyday`` reasons never are enough."""

# What the messages cannot carry: a size, or a kind of file that is large.
_TECHNICAL = (
    r"\d\s?(?:[mg]b|mo|go)\b|megabyte\w*|gigabyte\w*|mégaoctet\w*|\bvid[eé]os?\b|videos?\b|filmat\w+|vídeos?"
    r"|high.resolution|hochauflösend\w*|alta risoluzione|haute résolution|alta resolución"
    r"|(?:drawing|blueprint|schematic|cad)s?\b|zeichnung\w*|disegn[oi] tecnic[oi]|plans? techniques?|plano técnico"
    r"|too (?:large|big)|zu groß|troppo grand[ei]|trop (?:lourd|volumineu)\w*|demasiado grande"
)
# What must not wait, or what an authority asks for.
_SAFETY = (
    r"\brecall\w*|safety|hazard\w*|danger\w*|injur\w+|fire risk|overheat\w*|regulat\w+|authorit\w+"
    r"|rückruf\w*|sicherheit\w*|gefahr\w*|gefähr\w+|verletz\w+|behörd\w+|brandgefahr"
    r"|richiam\w+|sicurezza|pericol\w+|ferit\w+|autorità|normativ\w+|surriscald\w+"
    r"|rappel (?:de|du|produit)\w*|sécurité|dangere\w+|bless\w+|autorités|réglementa\w+"
    r"|retirada|seguridad|peligr\w+|autoridad\w*|reglament\w+"
)
_EVERYDAY = (
    r"tracking|where (?:is|s) (?:it|the|her|his|my)|refund\w*|return\w*|sendungs\w+|rücksend\w+|retoure\w*|erstatt\w+"
    r"|tracciament\w+|rimbors\w+|\bres[oi]\b|\bsuivi\b|rembours\w+|retour\w*|seguimiento|reembols\w+|devoluci\w+"
)

# What was done, told as done.
_DONE = (
    r"\b(?:have|has|had|was|were|been|is now|are now)\b[^.!?\n]{0,40}\b(?:refunded|sent|replaced|resolved|shipped"
    r"|issued|paid|fixed|repaired|collected|agreed|explained|solved|settled|completed|exchanged|cancelled|received)\b"
    r"|\bas (?:agreed|discussed|explained) (?:by|on|over|in)\b"
    r"|\bwe (?:refunded|sent|replaced|agreed|resolved|shipped)\b"
    r"|\b(?:haben|hat|wurden?|ist|sind)\b[^.!?\n]{0,60}\b(?:erstattet|gesendet|geschickt|ersetzt|gelöst|versandt"
    r"|ausgetauscht|abgeholt|vereinbart|erklärt|geklärt|erledigt|abgeschlossen|überwiesen)\b|\bwie (?:\w+ ){0,3}"
    r"(?:besprochen|vereinbart)"
    r"|\b(?:abbiamo|è stat[oa]|sono stat[ie]|ho)\b[^.!?\n]{0,40}\b(?:rimborsat|inviat|spedit|sostituit|risolt|concordat"
    r"|spiegat|ritirat|emess|chius|conclus)\w*|\bcome (?:concordato|d'accordo|spiegato|detto)\b"
    r"|\b(?:avons|a été|ont été|est)\b[^.!?\n]{0,40}\b(?:rembours|envoy|remplac|résolu|expédi|convenu|expliqu|régl"
    r"|clôtur)\w*|\bcomme (?:convenu|expliqué)\b"
    r"|\b(?:hemos|ha sido|han sido|se ha|está)\b[^.!?\n]{0,40}\b(?:reembols|enviad|sustituid|resuelt|acordad|explicad"
    r"|recogid|cerrad|solucionad)\w*|\bcomo (?:acordamos|acordado|hablamos)\b"
)
# How much, when, or that nothing is left.
_SETTLED = (
    r"\d|no further action|nothing (?:more|else|further)|case (?:is )?closed|\btoday\b|\byesterday\b"
    r"|\bheute\b|\bgestern\b|nichts (?:mehr|weiter)|keine weiteren? (?:schritt|maßnahm)\w*"
    r"|\boggi\b|\bieri\b|nessun\w* (?:ulteriore|altra)|non (?:deve|devi|occorre|serve)\b[^.!?\n]{0,30}\baltro"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|merc)di"
    r"|(?:luned|marted|mercoled|gioved|venerd)ì|(?:jeu|vendre|same)di|lunes|martes|miércoles|jueves|viernes"
    r"|aujourd'hui|\bhier\b|aucune autre|rien (?:d'autre|de plus)|\bhoy\b|\bayer\b|ning\w+ (?:otra|más)|nada más"
)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def reason_in(note: str) -> NoteReason:
    """Why a note says that a part must leave, if it does; danger goes before size, and either before what is usual."""
    plain = Text(note).plain
    if _pattern(_SAFETY).search(plain):
        return "safety"
    if _pattern(_TECHNICAL).search(plain):
        return "technical"
    return "everyday" if _pattern(_EVERYDAY).search(plain) else ""


def tells_resolution(written: str) -> bool:
    """Whether a message says what was done and that it is settled: how much, when, or that nothing is left to do."""
    plain = Text(written).plain
    return _pattern(_DONE).search(plain) is not None and _pattern(_SETTLED).search(plain) is not None
