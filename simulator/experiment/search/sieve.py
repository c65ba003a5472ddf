"""The candidates of a search by rank of cost, and which of them are still worth a run.

Keeps the books; what rules one out is told to it.
"""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from simulator.experiment.search.candidates import Heads
from simulator.experiment.search.findings import Sifted

WAVE = 6
"""So many rosters race at a time: enough to share the drawing of orders, few enough to learn from the last wave."""


class Fate(IntEnum):
    """What became of a candidate."""

    OPEN = 0
    TOO_FEW_HOURS = 1
    NO_MORE_HEADS = 2
    RACED = 3


class Sieve:
    """Rosters, the cheapest first, each with its fate. A place is a row."""

    def __init__(self, rows: Heads) -> None:
        self.rows = rows
        self._fates = np.zeros(len(rows), dtype=np.int8)

    def without_hours(self, hopeless: NDArray[np.bool_]) -> None:
        """These cannot do the work."""
        self._fates[hopeless] = Fate.TOO_FEW_HOURS

    def raced(self, place: int) -> None:
        """This one ran."""
        self._fates[place] = Fate.RACED

    def failed(self, heads: Heads) -> None:
        """A roster failed that more heads would only have helped: so would all with no more than it in any group."""
        self._fates[(self.rows <= heads).all(axis=1) & (self._fates == Fate.OPEN)] = Fate.NO_MORE_HEADS

    def open(self, below: int | None = None) -> NDArray[np.intp]:
        """Places still open that cost less than a place, or all."""
        return np.flatnonzero(self._fates[:below] == Fate.OPEN)

    def wave(self, below: int | None) -> list[int]:
        """The next to race: spread evenly over what is open, its dearest among them, so that each verdict says much."""
        places = self.open(below)
        if len(places) <= WAVE:
            return [int(place) for place in places]
        return [int(places[len(places) * (part + 1) // WAVE - 1]) for part in range(WAVE)]

    def first(self, heads: int) -> list[int]:
        """The cheapest open roster of so many heads or more, if there is one."""
        places = self.open()
        enough = places[self.rows[places].sum(axis=1) >= heads]
        return [int(enough[0])] if len(enough) else []

    def neighbours(self, place: int) -> list[int]:
        """The rosters with one head more or one head less."""
        away = np.abs(self.rows - self.rows[place]).sum(axis=1)
        return [int(near) for near in np.flatnonzero(away == 1)]

    def count(self) -> Sifted:
        """How many met which fate."""
        met = {fate: int((self._fates == fate).sum()) for fate in Fate}
        return Sifted(len(self.rows), met[Fate.TOO_FEW_HOURS], met[Fate.NO_MORE_HEADS], met[Fate.RACED])
