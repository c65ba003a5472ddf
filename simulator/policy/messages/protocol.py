"""What is written before and after a migration: why a note lets a part leave, and how its end is told in the thread.

Looks at words in five languages at once; the message in between is ``migration``'s, and the order of all three the
domain's.
"""

import re
from functools import cache
from typing import Literal

from simulator.policy.messages.exceptions import gives_reason
from simulator.policy.messages.text import Text

NoteReason = Literal["", "technical", "safety", "everyday"]
"""Why a note says that something leaves the marketplace: ``everyday`` reasons never are enough."""

# Kinds of file that are large: in a note no more needs to be said.
_LARGE = (
    r"\bvid[eé]os?\b|videos?\b|filmat\w+|vídeos?|(?:drawing|blueprint|schematic|cad)s?\b|zeichnung\w*"
    r"|disegn[oi] tecnic[oi]|plans? techniques?|plano técnico"
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
    if gives_reason(plain, "safety"):
        return "safety"
    if gives_reason(plain, "technical") or _pattern(_LARGE).search(plain):
        return "technical"
    return "everyday" if _pattern(_EVERYDAY).search(plain) else ""


def tells_resolution(written: str) -> bool:
    """Whether a message says what was done and that it is settled: how much, when, or that nothing is left to do."""
    plain = Text(written).plain
    return _pattern(_DONE).search(plain) is not None and _pattern(_SETTLED).search(plain) is not None
