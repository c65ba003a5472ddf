"""Two costs measured in turn, so that both meet the same machine."""

from collections.abc import Callable
from statistics import median
from typing import NamedTuple

_ROUNDS = 9
"""Many short loads: the machine changes its speed, and both sides of a pair should meet the same."""


class Paired(NamedTuple):
    """The medians of two costs, and of the first as a multiple of the second."""

    first: float
    second: float
    ratio: float


def in_turn(first: Callable[[], float], second: Callable[[], float]) -> Paired:
    """Both, again and again."""
    pairs = [(first(), second()) for _ in range(_ROUNDS)]
    ratio = median(one / other for one, other in pairs)
    return Paired(median(one for one, _ in pairs), median(other for _, other in pairs), ratio)
