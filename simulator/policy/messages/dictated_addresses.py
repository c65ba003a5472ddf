"""E-mail addresses told in pieces: ``gmail com, user name is anna``, ``put an @ between anna and shop.com``.

Says where they stand; those with a sign in the middle are ``email_addresses``'.
"""

import re
from collections.abc import Iterator

from simulator.policy.messages.finding import Span
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.spelling import COMMON_ENDINGS, DOT_WORD
from simulator.policy.messages.text import Text

_BOX = r"(?:g[\s-]?mail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|gmx)"
_BOXED = ("gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail", "gmx", "g mail", "g-mail")
_DOMAIN_WORDS = frozenset(
    ["domain", "dominio", "domaine", "host", "server", "between", "zwischen", "tra", "fra", "entre", "moc"]
)
_IS = r"(?:\W{1,3}(?:is|es|è|est|ist|lautet|account|user|konto|adresse|address|now|also))*"
_SMALL = (
    r"(?:\W{1,3}(?:and|e|y|et|und|with|con|avec|mit|my|the|mi|mio|il|el|le|la|mon|mein|der|your|under|is|es|è|at|on))*"
)
_NAMED = (
    r"(?:user\s?name|user|login|name|nome(?:\sutente)?|nombre|usuario|nom|pseudo|benutzername|account|mailbox|utente)"
)
_ENDING = rf"(?:{COMMON_ENDINGS})(?![\w-])"
_DOMAIN = rf"[^\W_][\w-]{{1,62}}(?:\s?\.|[\s(\[]{{1,2}}{DOT_WORD}[\s)\]]{{1,2}})\s?{_ENDING}"
_PERSON = r"[^\W_][\w.-]{1,40}"

_BOXES = LatePattern(
    rf"(?<!\w){_BOX}(?:[\s.]{{1,2}}|\s?dot\s)(?:com|net|de|it|fr|es){_SMALL}\W{{1,3}}{_NAMED}{_IS}\W{{1,3}}{_PERSON}"
    rf"|(?<!\w)(?:my|our|mio|nostro|il|mein|unser|mon|notre|mi|nuestro)\s(?P<box>{_BOX}"
    rf"(?:\s?[:=]\s?|\s(?:is|es|è|est|ist|account|user|konto|lautet|name|handle|id|box)(?:\s?:|\sis)?\s)(?!the\b"
    rf"|not\b|full\b){_PERSON})"
    rf"|(?<!\w){_BOX}\s(?:account|user|name|konto|cuenta|compte)\s?:?\s(?=\w*\d){_PERSON}"
    rf"|(?<!\w){_PERSON}\s?\({_BOX}\)"
    rf"|(?<!\w){_PERSON}[\"']?\W{{1,3}}(?:(?:at|bei|chez|su|en|plus|più|más|and|e|und|et|y|followed|by|seguito|da"
    rf"|suivi|de|gefolgt|von|add)"
    rf"\W{{1,3}}){{0,3}}@?{_BOX}\s?(?:\.|\s{DOT_WORD}\s)\s?(?:com|de|net|it|fr|es|co\.uk)(?![\w-])",
    re.IGNORECASE,
)
_DOMAINS = LatePattern(
    rf"(?<!\w){_NAMED}\W{{1,3}}(?:is\s|:\s)?{_PERSON}{_SMALL}\W{{1,3}}(?:host|domain|dominio|domaine|server)"
    rf"{_IS}\W{{1,3}}{_DOMAIN}"
    rf"|(?<!\w){_PERSON}\s(?:at|bei|chez|su|en|on)\s(?:the\s|our\s|unserer\s|nostro\s|notre\s|nuestro\s)?(?:domain"
    rf"|dominio|domaine)"
    rf"\W{{1,3}}{_DOMAIN}"
    r"|(?:@|\bat(?:\ssign)?|chiocciola|arroba|arobase|klammeraffe)\s(?:in\s)?(?:between|zwischen|tra|fra|entre)\s"
    rf"{_PERSON}\s(?:and|und|e|et|y)\s{_DOMAIN}"
    r"|(?<!\w)moc\.\w{2,40}@\w{2,40}",
    re.IGNORECASE,
)


def dictated_addresses(text: Text) -> Iterator[Span]:
    """Start and end of each in ``plain``."""
    if any(box in text.lowered for box in _BOXED):
        yield from (found.span("box" if found["box"] else 0) for found in _BOXES.compiled.finditer(text.plain))
    if not _DOMAIN_WORDS.isdisjoint(text.vocabulary) and ("." in text.plain or "dot" in text.vocabulary):
        yield from (found.span() for found in _DOMAINS.compiled.finditer(text.plain))
