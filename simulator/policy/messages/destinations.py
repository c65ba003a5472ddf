"""Where a link may lead: to the marketplace and to the page that tracks a parcel, safely and openly.

Judges one link; finding them is ``links``'.
"""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.links import links
from simulator.policy.messages.migration import is_allowed_migration
from simulator.policy.messages.text import Text

_LINK = re.compile(
    r"(?:(?P<scheme>[a-z]+):)?(?://)?(?:(?P<user>[^/?#@]*)@)?(?P<host>[^/?#:\\@]*)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ANOTHER_INSIDE = re.compile(r"https?(?:://|%3a%2f%2f)", re.IGNORECASE)
_SPELT_DOT = re.compile(r"[\s(\[{<*_~|]*(?:\b(?:dot|punto|punkt|point)\b|\.)[\s)\]}>*_~|]*", re.IGNORECASE)


def external_link(text: Text, context: Context) -> list[Span]:
    """Links, as they are written, that lead outside, or are not safe, or pretend to lead elsewhere."""
    outside = [span for span in links(text) if not _may_be_followed(text, span, context)]
    return [text.spot(*span) for span in outside]


def _may_be_followed(text: Text, span: Span, context: Context) -> bool:
    link = text.plain[slice(*span)]
    parts = _LINK.fullmatch(link)
    if parts is None or parts["user"] is not None or _is_disguised(text, span):
        return False
    scheme = (parts["scheme"] or "").lower()
    if scheme not in {"", "https"}:
        return False
    host = _SPELT_DOT.sub(".", parts["host"]).lower().rstrip(".")
    if _belongs(host, (*context.own_domains, *context.carrier_domains)):
        return not _ANOTHER_INSIDE.search(parts["rest"])
    return is_allowed_migration(text, context)


def _belongs(host: str, allowed: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in allowed)


def _is_disguised(text: Text, span: Span) -> bool:
    """Whether it was written with letters that only look like those it seems to hold."""
    start, end = text.spot(*span)
    return text.written[start:end] != text.plain[slice(*span)]
