"""How the signs of addresses are spelt out in five languages: ``at``, ``punto``, ``Klammeraffe``, ``dot com``.

Pieces of patterns; addresses and links are made of them elsewhere.
"""

OPEN, CLOSE = r"[(\[{<*_~|#]{1,2}\s?", r"\s?[)\]}>*_~|#]{1,2}"

DOT_WORD = r"(?:d[o0]t|punto|punkt|point|pkt|ponto|pt|period|full\sstop)"
"""A dot as a word."""

SPELT_DOT = (
    rf"(?:\s{{0,2}}{OPEN}(?:{DOT_WORD}|\.){CLOSE}\s{{0,2}}|[\s,-]{{1,3}}{DOT_WORD}[\s,-]{{1,3}}"
    r"|\s?[\U0001f4cd\U0001f534\U0001f535\u25cf\u26ab\u2022]\ufe0f?\s?)"
)
"""A dot in brackets, as a word between blanks, or painted."""

LOOSE_DOT = r"(?:\s{1,2}\.\s{0,2}|\.\s{1,2})"
"""A dot with blanks around it: one only where a known ending follows."""

AT_WORD = (
    r"(?:chiocciol(?:a|ina|etta)|arrobita|(?:the\s)?(?:curly|swirly|circled|round)\sa|a\s(?:with|in|mit|im|con|en"
    r"|avec|dans)\s(?:(?:a|an|the|einem|la|il|el|un|une|le)\s)?(?:tail|curl|ring|circle|swirl|kringel|kreis|schwanz"
    r"|coda|ricciolo|cerchio|rabito|círculo|circulo|rond|queue|cercle)|kringel-?a|at-?zeichen"
    r"|klammeraffe|affenschwanz|arobas[e]?|arrobase?|arroba|@rroba|a-rroba|chiocc\.?|klammeraffen|affe|äffchen"
    r"|affenohr|a\s(?:entouré|cerclé|enroulé|rodeada|cerchiata)|a\scommerciale?|ät"
    r"|at[\s-](?:sign|symbol|zeichen))"
)
"""An at sign as a word that means nothing else beside an address."""

_THEN = (
    r"(?:then|next|followed\sby|poi|seguit[oa]\sda(?:lla)?|puis|ensuite|suivi\s(?:de|d)|dann|danach|gefolgt\svon"
    r"|luego|después|despues|seguido\sde)"
)
_LINK_WORD = (
    rf"(?:(?:and|e|y|et|und)\s)?(?:{_THEN}\s)?(?:(?:comes\s)?(?:the|an|la|il|el|una?|une|das|ein|der|mit|con)\s|l')?"
)
TOLD_AT = rf"\s{{0,2}},?\s{{1,2}}{_LINK_WORD}{AT_WORD},?\s{{1,2}}(?:(?:and|e|y|et|und)\s)?(?:{_THEN}\s)?"
"""An at sign as it is told: ``then the at sign, then``."""

COMMON_ENDINGS = (
    "com|c0m|net|org|info|biz|eu|it|de|fr|es|uk|us|at|ch|be|nl|pt|io|co|me|tv|cc|pl|ie|lu|at|se|dk|ca|au|jp|in|ru|cn"
    "|br|mx"
    "|scot|cymru|shop|store|online|site|app|dev|xyz|club|email|mail|cat|pro|name|web|example|test"
)
"""What the last part of a domain is when it is spelt out: the usual ones only, for speech is full of dots."""

MAIL_PROVIDERS = (
    r"(?:g(?:ee)?[\s-]?mail|googlemail|hot[\s-]mail|out[\s-]look|hotmail|outlook|yahoo|icloud|gmx|aol|live|msn|libero"
    r"|tiscali|virgilio|alice|orange|wanadoo"
    r"|laposte|sfr|web\.de|freenet|t-online|protonmail|proton|posteo|yandex|zoho|fastmail|tutanota|bluewin|mail)"
)
"""Hosts of mailboxes that everybody knows, so that their ending may be missing."""

SPELT_HYPHEN = r"\s(?:trattino|bindestrich|minus|tiret|gui[oó]n|hyphen|dash)\s"
"""A hyphen as a word."""
