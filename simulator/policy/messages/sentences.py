"""Which sentences of a text speak from some lexica, and which of them follow one another.

Sets of places only; what they mean is the predicates'.
"""

import re
from collections.abc import Iterable

from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown

_BLANKS = re.compile(r"\s*")
_NEAR = 90
"""So many characters apart, two sentences may still be about the same thing."""


def sentences(found: Shown, names: Iterable[str]) -> set[Span]:
    """The sentences that speak from any of some lexica."""
    return {span for name in names for span in found.get(name, ())} if found else set()


def behind(text: Text, before: Iterable[Span], spans: Iterable[Span]) -> set[Span]:
    """Those sentences that come directly after one of some others."""
    following = {end + len(_blanks(text.written, end)) for _, end in before}
    return {span for span in spans if span[0] in following}


def near(named: Iterable[Span], spans: Iterable[Span]) -> set[Span]:
    """Those sentences that stand not far from one of some others, on either side."""
    reach = [(start - _NEAR, end + _NEAR) for start, end in named]
    return {span for span in spans if any(start <= span[1] and span[0] <= end for start, end in reach)}


def _blanks(written: str, at: int) -> str:
    found = _BLANKS.match(written, at)
    return found[0] if found else ""
