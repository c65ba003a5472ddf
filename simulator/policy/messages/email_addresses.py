"""E-mail addresses in a text, written plainly or spelt out to slip through: ``anna (at) example dot com``.

Says where they stand; whether they may is the message rules'.
"""

import re
from collections.abc import Iterator

# Looked for first, so that a text without them costs next to nothing.
_HINT = re.compile(r"[@＠﹫]|[(\[{<]\s?at\s?[)\]}>]|\b(?:dot|punto|chiocciola)\b", re.IGNORECASE)

# Where the name ends and the domain begins. " at " counts only if the domain's dot is spelt out as well.
_AT = re.compile(
    r"(?<=\w)\s{0,2}(?P<sign>[@＠﹫]|[(\[{<]\s?(?:at|@|chiocciola)\s?[)\]}>]|(?<=\s)chiocciola(?=\s))\s{0,2}(?=\w)"
    r"|(?<=\w)\s(?:at)\s(?=\w)",
    re.IGNORECASE,
)
_LONGEST_NAME = 64
_LONGEST_DOMAIN = 255
_NAME_BACKWARDS = re.compile(r"[^\W_][\w.+%-]*")
_SPELT_DOT = r"(?:\s?[(\[{<]\s?(?:dot|punto|\.)\s?[)\]}>]\s?|\s(?:dot|punto)\s)"
_LABEL = r"[^\W_][\w-]{0,62}"
_LAST = r"[^\W\d_]{2,24}(?!\w)"
_DOMAIN = re.compile(rf"(?:{_LABEL}(?:\.|{_SPELT_DOT})){{1,5}}{_LAST}", re.IGNORECASE)
_SPELT_DOMAIN = re.compile(rf"(?!(?:the|a|an|our|your|this|that)\b){_LABEL}{_SPELT_DOT}{_LAST}", re.IGNORECASE)
_FILE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|pdf|docx?|txt)\Z", re.IGNORECASE)


def email_addresses(text: str) -> list[tuple[int, int]]:
    """Start and end of each address, in order, none inside another."""
    return list(_addresses(text)) if _HINT.search(text) else []


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    done = 0
    for at in _AT.finditer(text):
        name = _name_before(text, max(done, at.start() - _LONGEST_NAME), at.start())
        domain = _domain_after(text, at)
        if name and domain and not _FILE.search(text, at.end(), domain):
            yield at.start() - name, domain
            done = domain


def _name_before(text: str, start: int, end: int) -> int:
    """How many characters of a name stand before the sign."""
    found = _NAME_BACKWARDS.match(text[start:end][::-1])
    return len(found[0].rstrip(".%+-")) if found else 0


def _domain_after(text: str, at: re.Match[str]) -> int:
    """Where the domain after the sign ends; 0 if there is none."""
    grammar = _DOMAIN if at["sign"] else _SPELT_DOMAIN
    found = grammar.match(text, at.end(), at.end() + _LONGEST_DOMAIN)
    return found.end() if found else 0
