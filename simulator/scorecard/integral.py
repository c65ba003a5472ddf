"""How much of some stretches of time falls between two instants: exact sums over whole milliseconds."""

import numpy as np

from simulator.scorecard.runs import Whole


def lengths_before(instants: Whole, starts: Whole, ends: Whole) -> Whole:
    """For each instant, how long all stretches together have lasted by then.

    The time-integral of the number of stretches that are under way; Little's law is its value after the last end.
    """
    return _since(instants, np.sort(starts)) - _since(instants, np.sort(ends))


def length_within(start: int, end: int, starts: Whole, ends: Whole) -> int:
    """How long all stretches together last between two instants."""
    before, after = lengths_before(np.array([start, end], dtype=np.int64), starts, ends)
    return int(after - before)


def _since(instants: Whole, rising: Whole) -> Whole:
    """The sum of how long ago each moment lies, of those that have come by an instant."""
    # Sums are taken from the first moment on, so that they stay far below 64 bits.
    origin = rising[0] if len(rising) else 0
    sums = np.concatenate(([0], np.cumsum(rising - origin)))
    count = np.searchsorted(rising, instants, side="right")
    return count * (instants - origin) - sums[count]
