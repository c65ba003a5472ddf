"""Links and bare domains in a text, written plainly or spelt out: ``https://…``, ``my-shop.com``, ``shop dot com``.

Says where they stand; whether they may lead there is ``destinations``'. What a link looks like, linkify-it-py knows, and
what a domain ends in, tldextract; both only see the few characters around a dot or a slash that may be one.
"""

import re
from collections.abc import Iterator

from simulator.policy.messages.file_names import is_file_name
from simulator.policy.messages.finding import Span
from simulator.policy.messages.libraries import domains, linkifier
from simulator.policy.messages.spacing import spaced_out
from simulator.policy.messages.spelling import CLOSE, OPEN
from simulator.policy.messages.text import Text

_HINT_WORDS = frozenset("www dot dotcom punto punkt point http https hxxp hxxps".split())
# A dot between a letter and two more, or the slashes of a scheme; their literal beginning makes the search cheap.
_DOTTED = re.compile(r"\.(?<=[^\W_]\.)[^\W\d_]{2}")
_SLASHES = re.compile(r"//(?=[^\s/])")
_LOOSE_HINT = re.compile(r"\.(?:(?<=\s\.)|(?<=[(\[{]\.)|(?=\scom\b|\snet\b|\sorg\b))")
_LONGEST = 1000

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_NO_LABEL = (
    r"(?!(?:the|an?|our|your|this|that|my|its|one|il|la|lo|un|una|el|este|ese|cada|otro|primer|al|del|le|les|ce|cet|au"
    r"|du|der|die|das|den|dem|ein|eine|einen|zum|am|im|jeder|letzte|ultimo|primo|questo|ogni|mismo|su|mi|por|per|nel)\b)"
)
_WITHOUT_COUNTRY = "com|net|org|biz|eu|shop|store|online|io"
_END = r"(?![\w-])"
_SPELT = (
    rf"\s{{1,2}}dot\s{{1,2}}(?:{_WITHOUT_COUNTRY}|info|co|uk|us|de|fr|es|it|ch|ca|au|tv|app|site|xyz|test|example){_END}",
    rf"\s{{1,2}}punto\s{{1,2}}(?:{_WITHOUT_COUNTRY}|info|it|cat|mx|es(?=\s*(?:$|[,.;:!?)/\n])|\s[yo]\s)){_END}",
    rf"\s{{1,2}}punkt\s{{1,2}}(?:{_WITHOUT_COUNTRY}|info|de|at|ch){_END}",
    rf"\s{{1,2}}point\s{{1,2}}(?:{_WITHOUT_COUNTRY}|fr|be|ch){_END}",
)
_BRACKETED = rf"\s?{OPEN}(?:dot|punto|punkt|point|\.){CLOSE}\s?[a-z]{{2,12}}{_END}"
_ENDINGS = rf"(?:{_WITHOUT_COUNTRY}|info|de|it|fr|es|co\.uk){_END}"
_LOOSE = rf"(?:\s\.\s?{_ENDINGS}|\.\s(?:com|net|org){_END})"
_MORE = r"(?:\s?\.\s?|\s(?:dot|punto|punkt|point)\s|[(\[]\.[)\]])"
_PATH = r"(?:/\S{1,200}|(?:\s(?:slash|barra|schrägstrich)\s[\w-]{1,60}){1,3})?"
_DISGUISED = re.compile(
    rf"(?<![\w@.-])(?:www{_MORE})?{_NO_LABEL}(?:{_LABEL}{_MORE}){{0,2}}?{_LABEL}"
    rf"(?:{'|'.join((*_SPELT, _BRACKETED, _LOOSE))}){_PATH}"
    rf"|(?<!\w)h(?:xx|\*\*)ps?\[?:\]?//\S{{1,300}}"
    rf"|(?<!\w)www\s{_LABEL}\s{_ENDINGS}"
    r"|(?<!\w)[a-z0-9-]{3,40}dotcom(?!\w)",
    re.IGNORECASE,
)

_ABBREVIATIONS = frozenset(
    "art item part ref tel nr no ca inkl zzgl ggf bzw evtl usw etc dott sig gent preg ill egr avv ing spett cod fatt ord"
    " asp max min mr mrs ms dr st ecc pag tab abb num est ph vs approx incl excl"
    # the ends of sentences after which somebody forgot the blank
    " thanks thank ok okay yes sorry please refund refunded order ordered today tomorrow now here item parcel package"
    " money back soon well you me it this that us them him her done sent shipped delivered arrived received good great"
    " fine grazie ordine pacco oggi domani qui bene rimborso spedito consegnato arrivato danke bestellung paket heute"
    " morgen hier gut ja nein merci commande colis bien oui ici gracias pedido paquete hoy aquí vale".split()
)
_HAS_LETTER = re.compile(r"[^\W\d_]")
_WELL_KNOWN = frozenset({"com", "net", "org"})
_PLAINLY_A_LINK = re.compile(r"(?:[a-z]+:)?//|www\.|[^/]*/\w", re.IGNORECASE)


def links(text: Text) -> list[Span]:
    """Start and end of each link in ``plain``, in order, none inside another. Addresses of mail are none."""
    plain = text.plain
    found = set(_plain_links(plain))
    if not _HINT_WORDS.isdisjoint(text.words) or _LOOSE_HINT.search(plain):
        found.update(match.span() for match in _DISGUISED.finditer(plain))
    for stretch in spaced_out(plain):
        found.update(stretch.spot(*span) for span in _plain_links(stretch.compact))
    return _apart(found)


def _apart(found: set[Span]) -> list[Span]:
    """In order; of two that overlap, the one that begins first, of two that begin together, the longer."""
    apart: list[Span] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def _plain_links(plain: str) -> Iterator[Span]:
    for start, end in _tokens(plain):
        for link in linkifier().match(plain[start:end]) or ():
            span = start + link.index, start + link.last_index
            if _is_meant(plain[slice(*span)]):
                yield span


def _tokens(plain: str) -> Iterator[Span]:
    """Stretches without a blank around what may be a link; an endless one is looked at piece by piece."""
    done = 0
    hints = sorted(found.start() for gate in (_DOTTED, _SLASHES) for found in gate.finditer(plain))
    for hint in hints:
        if hint >= done:
            start = max(done, hint - _LONGEST)
            before = plain[start:hint]
            start += len(before) - len(before.split()[-1]) if before.split() and not before[-1].isspace() else len(before)
            rest = plain[hint : hint + _LONGEST].split(maxsplit=1)[0]
            done = hint + len(rest)
            yield start, done


def _is_meant(link: str) -> bool:
    """Whether it is a link, and no file, abbreviation, number or two sentences without a blank between."""
    if link.lower().startswith("mailto:"):
        return False
    if _PLAINLY_A_LINK.match(link):
        return True
    parts = domains()(link)
    label, ending = parts.domain, link.rpartition(".")[2]
    if not _HAS_LETTER.search(label):
        return ending in _WELL_KNOWN
    joined = ending[:1].isupper() and not ending.isupper() and ending.lower() not in _WELL_KNOWN
    return not (len(label) < 2 or joined or label.lower() in _ABBREVIATIONS or is_file_name(link))
