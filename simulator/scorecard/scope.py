"""Which part of a run is scored: orders placed, questions asked and desk hours between two instants.

With a warm-up that is the horizon after it. Without one a run is a cohort, followed to settlement: every order and
every question counts, and only the desk's averages over time and its wages keep to the horizon.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from scenarios.model import Scenario

_LONG = 1 << 62


class Window(NamedTuple):
    """From an instant on, up to and without another."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How long it lasts."""
        return max(0, self.end - self.start)

    def holds(self, instants: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which instants lie in it."""
        return (instants >= self.start) & (instants < self.end)

    def count(self, instants: ArrayLike) -> int:
        """How many instants lie in it."""
        return int(np.count_nonzero(self.holds(np.array(instants, dtype=np.int64))))

    def rows(self, rising: NDArray[np.int64]) -> tuple[int, int]:
        """First and last (exclusive) row of rising instants in it."""
        first, last = np.searchsorted(rising, (self.start, self.end), side="left")
        return int(first), int(last)


ALWAYS = Window(-_LONG, _LONG)


@dataclass(frozen=True)
class Scope:
    """What is scored of a run as of an instant."""

    placed: Window
    """Orders, with their claims, feedback, refunds and stories."""
    asked: Window
    """Questions and messages, by the instant of the (oldest) message."""
    desk: Window
    """Averages over time of the desk, and wages."""
    official: int
    """The instant at which the marketplace's own windowed rates are taken."""


def scope_of(scenario: Scenario, as_of: int) -> Scope:
    """The scored part of what has happened up to an instant."""
    if scenario.market is None:
        return Scope(ALWAYS, ALWAYS, Window(0, as_of), as_of)
    runs = scenario.market.runs
    scored = Window(runs.warm_up, runs.last_order)
    desk = Window(min(scored.start, as_of), min(scored.end, as_of))
    if not runs.warm_up:
        return Scope(ALWAYS, ALWAYS, desk, as_of)
    return Scope(scored, scored, desk, min(scored.end, as_of))
