"""What taking a metric over a span comes to, before it has a name."""

from typing import NamedTuple

from simulator.scorecard.measure import Entries, nobody


class Taken(NamedTuple):
    """So many of so many, or a mean over so many, with what is behind it."""

    counted: int
    of: int
    value: float | None
    entries: Entries
    orders: Entries
    members: Entries = nobody
    """Every order that counts, with an entry or without."""
