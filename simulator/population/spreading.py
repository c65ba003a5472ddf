"""Durations as columns, drawn from the spread that each row names.

Normals are drawn for every row; exponentials from a stream of their own, where a spread of the list needs them.
"""

from collections.abc import Sequence

import numpy as np

from scenarios.spread import Spread
from simulator.domain.orders import Column, Whole
from simulator.population.choosing import table
from simulator.population.luck import Draws, Real


def durations(normal: Real, phases: Draws, spreads: Sequence[Spread], which: Column | None = None) -> Whole:
    """Whole milliseconds with the spread each row names, or the only one. Uses ``normal`` up; draws phases if any."""
    index: Column | int = 0 if which is None else which
    normal *= table(spread.sigma for spread in spreads)[index]
    np.exp(normal, out=normal)
    counts = np.array([_phases(spread) for spread in spreads], dtype=np.int64)
    if counts.any():
        summed = _summed(phases, counts[index], int(counts.max()), len(normal))
        np.copyto(normal, summed, where=counts[index] > 0)
    normal *= table(spread.scale / max(_phases(spread), 1) for spread in spreads)[index]
    np.rint(normal, out=normal)
    return normal.astype(np.int64)


def _phases(spread: Spread) -> int:
    """How many exponentials a law is the sum of; 0 for one that is made of normals, or of nothing."""
    return {"exponential": 1, "erlang": spread.phases or 1}.get(spread.law, 0)


def _summed(phases: Draws, wanted: Whole, most: int, count: int) -> Real:
    """For each row the sum of so many exponentials of mean 1; the luck of a phase is every row's."""
    result = np.zeros(count)
    for phase in range(most):
        result += np.where(wanted > phase, phases.exponential(), 0.0)
    return result
