"""Links and bare domains in a text, written plainly or spelt out: ``https://…``, ``my-shop.com``, ``shop dot com``.

Says where they stand; whether they may lead there is ``destinations``'. What a link looks like, linkify-it-py knows,
and what a domain ends in, tldextract; both only see the few characters around a dot or a slash that may be one.
"""

import re
from collections.abc import Iterator

from simulator.policy.messages.disguised_links import disguised_links
from simulator.policy.messages.email_addresses import addresses_of_mail
from simulator.policy.messages.file_names import is_file_name
from simulator.policy.messages.finding import Span
from simulator.policy.messages.libraries import domain_label, links_in
from simulator.policy.messages.spans import apart, beside
from simulator.policy.messages.text import Text

# A dot between a letter and two more, or the slashes of a scheme; their literal beginning makes the search cheap.
_DOTTED = re.compile(r"\.(?<=[^\W_]\.)[^\W\d_]{2}")
_SLASHES = re.compile(r"//(?=[^\s/])")
_LONGEST = 1000

_SHORTENED = (
    "art item part ref tel nr no ca inkl zzgl ggf bzw evtl usw etc dott sig gent preg ill egr avv ing spett cod fatt"
    " ord asp max min mr mrs ms dr st ecc pag tab abb num est ph vs approx incl excl"
)
# The ends of sentences after which somebody forgot the blank.
_LAST_WORDS = (
    "thanks thank ok okay yes sorry please refund refunded order ordered today tomorrow now here item parcel package"
    " money back soon well you me it this that us them him her done sent shipped delivered arrived received good great"
    " fine grazie ordine pacco oggi domani qui bene rimborso spedito consegnato arrivato danke bestellung paket heute"
    " morgen hier gut ja nein merci commande colis bien oui ici gracias pedido paquete hoy aquí vale"
)
_NO_LABELS = frozenset([*_SHORTENED.split(), *_LAST_WORDS.split()])
_HAS_LETTER = re.compile(r"[^\W\d_]")
_WELL_KNOWN = frozenset({"com", "net", "org"})
_PLAINLY_A_LINK = re.compile(r"(?:[a-z]+:)?//|www\.|[^/]*/\w", re.IGNORECASE)


def links(text: Text) -> list[Span]:
    """Start and end of each link in ``plain``, in order, none inside another. Addresses of mail are none."""
    found = [*_plain_links(text.plain), *disguised_links(text)]
    for stretch in text.spaced:
        found += (stretch.spot(*span) for span in _plain_links(stretch.compact))
    return beside(apart(found), addresses_of_mail(text)) if found else []


def _plain_links(plain: str) -> Iterator[Span]:
    for start, end in _tokens(plain):
        for first, last in links_in(plain[start:end]):
            if _is_meant(plain[start + first : start + last]):
                yield start + first, start + last


def _tokens(plain: str) -> Iterator[Span]:
    """Stretches without a blank around what may be a link; an endless one is looked at piece by piece."""
    done = 0
    hints = sorted(found.start() for gate in (_DOTTED, _SLASHES) for found in gate.finditer(plain))
    for hint in hints:
        if hint >= done:
            before = plain[max(done, hint - _LONGEST) : hint]
            start = hint - len(before) + 1 + max(map(before.rfind, " \n\t"))
            rest = plain[hint : hint + _LONGEST].split(maxsplit=1)[0]
            done = hint + len(rest)
            yield start, done


def _is_meant(link: str) -> bool:
    """Whether it is a link, and no file, abbreviation, number or two sentences without a blank between."""
    if link.lower().startswith("mailto:"):
        return False
    if _PLAINLY_A_LINK.match(link):
        return True
    label, ending = domain_label(link), link.rpartition(".")[2]
    if not _HAS_LETTER.search(label):
        return ending in _WELL_KNOWN
    joined = ending[:1].isupper() and not ending.isupper() and ending.lower() not in _WELL_KNOWN
    return not (len(label) < 2 or joined or label.lower() in _NO_LABELS or is_file_name(link))
