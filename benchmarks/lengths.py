"""Whether a request is slower in a world with a hundred thousand messages than in one with a thousand."""

from collections.abc import Iterator
from functools import partial

from benchmarks.budget import Budget
from benchmarks.crowd import KINDS, crowd
from benchmarks.pairs import in_turn

_FEW, _MANY = 1_000, 100_000
_ASKED_ABOUT = 800
_NOISE = 1.2
"""What two measurements of the same may be apart on a machine that does other things too."""
_CHANGES_NOTHING = ("GET threads", "GET one thread", "POST refund", "POST a 200-character message")
"""A thread can be marked once only, and the small world has few."""


def budgets() -> Iterator[Budget]:
    """A line for each kind of request."""
    with crowd(_FEW, most=_ASKED_ABOUT) as small, crowd(_MANY, most=_ASKED_ABOUT) as large:
        for name in _CHANGES_NOTHING:
            kind = KINDS[name]
            found = in_turn(partial(large.cost, kind(large)), partial(small.cost, kind(small)))
            told = f"{found.first:.0f} µs, with 1,000 {found.second:.0f} µs"
            yield Budget(f"{name}, at 100,000 messages / at 1,000", found.ratio, _NOISE, "at most", remark=told)
