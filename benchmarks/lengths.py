"""Whether a request is slower in a world with a hundred thousand messages than in one with a thousand."""

from collections.abc import Iterator
from statistics import median

from benchmarks.budget import Budget
from benchmarks.crowd import KINDS, crowd

_FEW, _MANY = 1_000, 100_000
_ASKED_ABOUT = 800
_ROUNDS = 9
"""Many short loads in turn: the machine changes its speed, and both sides of a pair should meet the same."""
_NOISE = 1.2
"""What two measurements of the same may be apart on a machine that does other things too."""
_CHANGES_NOTHING = ("GET threads", "GET one thread", "POST refund", "POST a 200-character message")
"""A thread can be marked once only, and the small world has few."""


def budgets() -> Iterator[Budget]:
    """A line for each kind of request."""
    with crowd(_FEW, most=_ASKED_ABOUT) as small, crowd(_MANY, most=_ASKED_ABOUT) as large:
        for name in _CHANGES_NOTHING:
            few, many = KINDS[name](small), KINDS[name](large)
            pairs = [(small.cost(few), large.cost(many)) for _ in range(_ROUNDS)]
            ratio = median(in_large / in_small for in_small, in_large in pairs)
            told = f"{median(cost for _, cost in pairs):.0f} µs, with 1,000 {median(cost for cost, _ in pairs):.0f} µs"
            yield Budget(f"{name}, at 100,000 messages / at 1,000", ratio, _NOISE, "at most", remark=told)
