"""Places in a text, put in order.

What stands there is others'.
"""

from collections.abc import Iterable

Span = tuple[int, int]
"""Start and end in a text."""

NOWHERE: Span = (0, 0)
"""Where something stands that is missing, or is no text."""


def apart(spans: Iterable[Span]) -> list[Span]:
    """In order; of those that overlap, the one that begins first, of two that begin together the longer."""
    kept: list[Span] = []
    for start, end in sorted(spans, key=_longest_first):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def merged(spans: Iterable[Span]) -> list[Span]:
    """In order; those that overlap made one."""
    whole: list[Span] = []
    for start, end in sorted(set(spans)):
        if whole and start < whole[-1][1]:
            whole[-1] = whole[-1][0], max(whole[-1][1], end)
        else:
            whole.append((start, end))
    return whole


def beside(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Those that overlap none of the others."""
    taken = merged(others)
    clear: list[Span] = []
    place = 0
    for start, end in sorted(spans):
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        if place == len(taken) or end <= taken[place][0]:
            clear.append((start, end))
    return clear


def _longest_first(span: Span) -> Span:
    return span[0], -span[1]
