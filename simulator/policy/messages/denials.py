"""Whether the words around a place deny what is told of it, in five languages.

Takes a place's clause, and those before it, apart; which place it is and what is told of it is ``ways_back``'s.
"""

import re

from simulator.policy.messages.patterns import LatePattern

# A word of denial that denies nothing.
_HARMLESS = LatePattern(
    r"\b(?:not? later than|no (?:matter|doubt|worries|problem)|without fail|not (?:only|just|merely)"
    r"|(?:not|\w{1,12}n't|never|cannot) (?:forget|fail|omit|neglect|hesitate)\w*"
    r"|nothing (?:gets|is|will be) lost|nichts geht verloren"
    r"|nicht (?:nur|später|bloß|allein|zuletzt|vergessen|versäumen)|(?:vergessen?|versäumen?) nicht"
    r"|non (?:appena|solo|soltanto|manch\w+|dimentic\w+|tard\w+|esit\w+|oltre|più tardi)|niente paura"
    r"|(?:ne |n')?(?:manqu|oubli|tard|hésit)\w+ pas|pas (?:seulement|plus tard)|non seulement"
    r"|no (?:sol[oa]mente|s[oó]lo|dejar\w* de|dejo de|olvid\w+|tard\w+|dud\w+|más tarde)|nada más \w+r)\b",
    re.IGNORECASE,
)
# After these the denial before them is lifted: nothing counts until it is written here, nowhere but here.
_LIFTED = LatePattern(
    r"^\s*(?:without|ohne|sans|senza|sin) (?:\w{1,20} ){0,2}?(?:confirm\w{2,5}|bestätigung|conferma)\b"
    r"|\b(?:until(?! (?:then|further|now))|till|unless|before|except"
    r"|(?:as|so) long as[^,;]{0,40}?\b(?:not|nothing|n't)"
    r"|bis (?:es|sie|wir|ich|das|die|der|dies\w{0,2}|alles|$)|bevor|ehe|außer"
    r"|solange(?:[^,;]{0,40}?\b(?:nicht|nichts|kein\w{0,2}))?"
    r"|(?:finché|fin quando|fino a quando|fino a che|a meno che)(?: non)?|se non|prima (?:di|che)|tranne|salvo"
    r"|tant qu(?:e\b|')(?:[^,;]{0,40}?\b(?:pas|rien))?|(?:avant|à moins) (?:que\b|qu'|de\b|d')|jusqu'à ce qu\w?|sauf"
    r"|hasta que(?: no)?|mientras(?: \w+)? no|antes de|a menos que|si no|excepto"
    r"|(?:nothing|no|not|never|\w{1,12}n't|nichts|nicht|kein\w{0,2}|nulla|niente|nessun\w?|non|rien|aucune?|ne|n'\w+"
    r"|nada|ningún|ninguna)\b[^,;]{0,80}\b(?:without|ohne|senza|sans|sin)"
    r"|(?:else|nowhere|anywhere|anders|sonst|nirgend\w{0,3}|altr\w{1,2}|ailleurs|autres?|otr[oa]s?|más)(?: \w{1,20})?"
    r" (?:than|als|che|que|qu')\s?$"
    r"|(?:ne|n'\w{1,20})\b(?:(?!\bpas\b)[^,;]){0,80}\bqu(?:e\s|')$)",
    re.IGNORECASE,
)
_DENIAL = LatePattern(
    r"\b(?:not|never|cannot|\w{1,12}n't|no|nothing|none|nobody|neither|nor|nowhere|zero|unnecessary|needless"
    r"|superfluous|pointless|out of the question|in vain|(?:we|i|they) (?:\w{1,12} )?(?:refuse|decline)d? to"
    r"|(?<!to )avoid\w{0,3} \w{1,20}ing|refrain\w{0,3}"
    r"|without (?:\w{1,20}ing|an?y? (?:\w{1,20} )?(?:summary|confirmation|answer|reply|record|note|word|return))"
    r"|nicht|kein\w{0,8}|nie|niemals|nichts|nix|niemand\w{0,2}|nirgend\w{0,3}|weder|entfäll\w{1,3}|entfallen"
    r"|verzicht\w{0,3}|weiger\w{1,3}|unterbleib\w{1,2}|überflüssig|unnötig|vergeblich|ohne(?=(?: \w{1,20})?\s?$)"
    r"|ohne (?:es|das|dass|etwas|irgend\w{0,4})"
    r"|non|nessun\w?|mai|nulla|niente|né|neanche|nemmeno|neppure|rifiut\w{1,6} di|evit\w{1,6} di|rinunc\w{1,6}|inutile"
    r"|superflu\w?|invano|senza (?:\w{1,20}[aei]r(?:e|l[oa])|che|nulla|niente|alcun\w?)"
    # The Italian "ne" is "of it", not "not".
    r"|ne(?! \w{1,20}(?:o|rò|rà)\b)|n'\w{1,20}|pas|jamais|rien|aucune?|nulle part|ni|zéro|superflue|en vain|personne n"
    r"|refus\w{1,6} de|(?<!pour )évit\w{1,6} de|renon[cç]\w{1,6}|sans (?:\w{1,20}(?:er|ir|re)|que|rien)"
    r"|nunca|nada|nadie|ning[uú]n\w{0,2}|jamás|tampoco|cero|innecesari\w|en vano|renunci\w{1,6}|neg\w{1,6} a|niego a"
    r"|(?<!para )evit\w{1,6} \w{1,20}r|sin (?:\w{1,20}[aei]r|que|nada))\b",
    re.IGNORECASE,
)
# A reason or a purpose is a clause of its own: told here, so that nothing is lost.
_WHY = LatePattern(
    r"\b(?:so that|because(?! of)|since|damit|weil|perché|in modo che|affinché|poiché|para que|porque|pour que|afin que"
    r"|parce que|puisque)\b",
    re.IGNORECASE,
)
# Whom or what a whole sentence denies, and how it goes on behind words put in between.
_NO_SUBJECT = LatePattern(
    r"\s*(?:nothing|none|no|nobody|neither|nichts|kein\w{0,5}|niemand|weder|nulla|niente|nessun\w?|né|rien|aucune?|ni"
    r"|nada|nadie|ning\w{1,4})\b",
    re.IGNORECASE,
)
_PREDICATE = LatePattern(
    r"\s*(?:will|is|are|gets?|can|wird|werden|ist|sind|kann|sarà|saranno|verrà|verranno|viene|è|(?:ne )?ser(?:a|ont)"
    r"|est|será|serán|quedará|se \w{1,20}rán?)\b",
    re.IGNORECASE,
)
# What goes on behind a denial that is broken off, or lists what is denied.
_LISTED = LatePattern(
    r"\s*(?:be(?! (?:assured|sure|certain))|been|werden|essere|être|ser|\w{1,20} (?:or|oder|o|ou|ni))\b", re.IGNORECASE
)
# In German the refusal stands in a clause of its own.
_REFUSAL = LatePattern(
    r"\b(?:weiger\w{1,3} (?:uns|mich)|verzichte\w? darauf|vermeide\w? es|unterlassen es|lehnen? es ab)\s*$",
    re.IGNORECASE,
)


def is_denied(clauses: list[str], after: str) -> bool:
    """Whether a place is denied, by the sentence's clauses up to it and the rest of its own behind it."""
    *earlier, before = (_HARMLESS.compiled.sub(" ", clause) for clause in clauses)
    behind = _WHY.compiled.split(_HARMLESS.compiled.sub(" ", after))[0]
    return _is_carried_on(earlier, before) or _denies(_WHY.compiled.split(before)[-1], behind)


def _denies(before: str, after: str) -> bool:
    lifted = 0
    for found in _LIFTED.compiled.finditer(before):
        lifted = found.end()
    if lifted:
        return _DENIAL.compiled.search(before, lifted) is not None
    return any(_DENIAL.compiled.search(part) for part in (before, after))


def _is_carried_on(earlier: list[str], before: str) -> bool:
    """Whether the denial stands in a clause before it."""
    if not earlier:
        return False
    if _REFUSAL.compiled.search(earlier[-1]):
        return True
    if _LISTED.compiled.match(before):
        return any(_DENIAL.compiled.search(clause) for clause in earlier[-2:])
    return _NO_SUBJECT.compiled.match(earlier[0]) is not None and _PREDICATE.compiled.match(before) is not None
