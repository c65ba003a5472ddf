"""Who orders again: sales that follow from sales, on top of the demand, and those that never come.

Candidates are drawn generation after generation, as if everybody were served well. Which of them come is known only
once it is drawn what goes wrong; where the buyer writes, only the run can tell.
"""

from dataclasses import dataclass

import numpy as np

from scenarios.demand import Repeat
from simulator.domain.orders import Column, Whole
from simulator.errors import BudgetExceeded
from simulator.population.arrivals import Arrivals, check_count
from simulator.population.luck import Draws, Streams, Truths
from simulator.population.spreading import durations
from simulator.randomness import Stream

NOBODY = -1
_MOST_GENERATIONS = 10_000


@dataclass(frozen=True)
class Sales:
    """Sales in the order of their birth: those of the demand by time, then their children, then theirs."""

    placed_at: Whole
    marketplace: Column
    root: Column
    """Row of the demand's sale each descends from."""
    parent: Column
    """Row of the sale before, or ``NOBODY``."""
    faithful: Truths
    """Whether it comes even after bad service."""
    generations: tuple[int, ...]
    """The row at which each generation begins, and the end."""

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many were born in each generation."""
        return tuple(np.diff(self.generations).tolist())


def sales(came: Arrivals, repeat: Repeat | None, end: int, streams: Streams) -> Sales:
    """The orders of the demand with every candidate to follow them before ``end``.

    Raises:
        BudgetExceeded: there would be too many, or no end of them.
    """
    count = len(came.placed_at)
    rows = np.arange(count, dtype=np.int32)
    born = [(came.placed_at, rows, np.full(count, NOBODY, dtype=np.int32), np.ones(count, dtype=np.bool_))]
    generations = [0, count]
    while repeat is not None and generations[-1] > generations[-2]:
        placed, root, _, _ = born[-1]
        parents, after, faithful = _children(placed, repeat, end, streams, len(born))
        born.append((after, root[parents], (parents + generations[-2]).astype(np.int32), faithful))
        generations.append(generations[-1] + len(parents))
        check_count(generations[-1])
        if len(born) > _MOST_GENERATIONS:
            raise BudgetExceeded("repeat purchases of one buyer", _MOST_GENERATIONS)
    placed, root, parent, faithful = (np.concatenate(columns) for columns in zip(*born, strict=True))
    return Sales(placed, came.marketplace[root], root, parent, faithful, tuple(generations))


def _children(placed: Whole, repeat: Repeat, end: int, streams: Streams, born: int) -> tuple[Whole, Whole, Truths]:
    """Rows of those who order again if all goes well, when they do, and whether they do so anyway."""
    count = len(placed)
    luck, normal = streams.of(Stream.REPEATS, 0, born).random(count), streams.of(Stream.REPEATS, 1, born)
    phases = Draws([streams.of(Stream.REPEATS, 2, born)], [count])
    after = placed + np.maximum(durations(normal.standard_normal(count), phases, [repeat.after]), 1)
    rows = np.flatnonzero((luck < repeat.rate) & (after < end))
    return rows, after[rows], luck[rows] < repeat.when_disappointed


def coming(sales: Sales, writes: Truths, disappointed: Truths) -> tuple[Truths, Truths]:
    """Which sales come as far as can be known, and which of them hang on how the one before will be served."""
    comes, hangs = np.ones(len(writes), dtype=np.bool_), np.zeros(len(writes), dtype=np.bool_)
    for start, end in zip(sales.generations[1:-1], sales.generations[2:], strict=True):
        rows = slice(start, end)
        parent, faithful = sales.parent[rows], sales.faithful[rows]
        comes[rows] = comes[parent] & (faithful | writes[parent] | ~disappointed[parent])
        hangs[rows] = comes[rows] & (hangs[parent] | (writes[parent] & ~faithful))
    return comes, hangs
