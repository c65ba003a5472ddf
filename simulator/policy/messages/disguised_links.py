"""Links spelt out or broken up so that nobody finds them: ``shop dot com``, ``shop[.]com``, ``hxxps://shop.com``.

Says where they stand; plain links are ``links``'.
"""

import re

from simulator.policy.messages.finding import Span
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.spelling import CLOSE, OPEN, SPELT_HYPHEN
from simulator.policy.messages.text import Text

_HINT_WORDS = frozenset({"www", "dot", "punto", "punkt", "point", "hxxp", "hxxps", "d0t", "dotcom", "p", "ps"})
_GLUED_ENDINGS = (",com", ",net", ",org", "dotcom")
_ODD_SCHEME = re.compile(r"https?(?:\s?:\s|\s:|:/[^/]|:/?\\)")
_LOOSE_HINT = re.compile(r"\.(?:(?<=\s\.)|(?<=[(\[{]\.)|(?=\scom\b|\snet\b|\sorg\b))")

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_NO_LABEL = (
    r"(?!(?:the|an?|our|your|this|that|my|its|one|il|la|lo|un|una|el|este|ese|cada|otro|primer|al|del|le|les|ce|cet|au"
    r"|du|der|die|das|den|dem|ein|eine|einen|zum|am|im|jeder|letzte|ultimo|primo|questo|ogni|mismo|su|mi|por|per"
    r"|nel)(?![\w-]))"
)
_WITHOUT_COUNTRY = "com|net|org|biz|eu|shop|store|online|io"
_END = r"(?![\w-])"
_BLANK = r"(?:\s{1,2}|-)"
_SPELT = (
    rf"{_BLANK}dot{_BLANK}(?:{_WITHOUT_COUNTRY}|info|co|uk|us|de|fr|es|it|ch|ca|au|tv|app|site|xyz|test|example){_END}",
    rf"{_BLANK}punto{_BLANK}(?:{_WITHOUT_COUNTRY}|info|it|cat|mx|es(?=\s*(?:$|[,.;:!?)/\n])|\s[yo]\s)){_END}",
    rf"{_BLANK}punkt{_BLANK}(?:{_WITHOUT_COUNTRY}|info|de|at|ch){_END}",
    rf"{_BLANK}point{_BLANK}(?:{_WITHOUT_COUNTRY}|fr|be|ch){_END}",
)
_SURE = r"\s{1,2}d0t\s{1,2}[a-z]{2,12}" + _END
_BRACKETED = rf"\s?{OPEN}(?:dot|punto|punkt|point|\.){CLOSE}\s?[a-z]{{2,12}}{_END}"
_ENDINGS = rf"(?:{_WITHOUT_COUNTRY}|info|de|it|fr|es|co\.uk){_END}"
_SPACED_ENDINGS = rf"(?:co\s?\.\s?uk|f\sr|d\se|i\st|e\ss|c\so\sm|n\se\st){_END}"
_LOOSE = rf"(?:\s\.\s?{_ENDINGS}|\s\.\s{_SPACED_ENDINGS}|\.\s(?:com|net|org){_END}|,(?:com|net|org){_END})"
_MORE = rf"(?:\s?\.\s?|{SPELT_HYPHEN}|\s(?:dot|punto|punkt|point)\s|[(\[]\.[)\]])"
_PATH = r"(?:/\S{0,200}[^\s.,;:!?)\]]|(?:\s(?:slash|barra|schrägstrich)\s[\w-]{1,60}){1,3})?"
_DISGUISED = LatePattern(
    rf"(?<![\w@.-])(?:www{_MORE})?{_NO_LABEL}(?:{_LABEL}{_MORE}){{0,2}}?{_LABEL}"
    rf"(?:{'|'.join((*_SPELT, _SURE, _BRACKETED, _LOOSE))}){_PATH}"
    rf"|(?<!\w)h(?:xx|\*\*)ps?\[?:\]?//\S{{1,300}}"
    rf"|(?<!\w)https?\s?:\s?[/\\]{{1,3}}\s?(?:{_LABEL}\.){{1,4}}{_LABEL}\S{{0,300}}"
    rf"|(?<!\w)www\s{_LABEL}\s{_ENDINGS}"
    r"|(?<!\w)[a-z0-9-]{3,40}dotcom(?!\w)",
    re.IGNORECASE,
)


def disguised_links(text: Text) -> list[Span]:
    """Start and end of each in ``plain``; they may overlap with plain ones."""
    return [found.span() for found in _DISGUISED.compiled.finditer(text.plain)] if _may_hold_one(text) else []


def _may_hold_one(text: Text) -> bool:
    lowered = text.lowered
    return (
        not _HINT_WORDS.isdisjoint(text.vocabulary)
        or any(map(lowered.__contains__, _GLUED_ENDINGS))
        or _LOOSE_HINT.search(lowered) is not None
        or ("http" in lowered and _ODD_SCHEME.search(lowered) is not None)
    )
