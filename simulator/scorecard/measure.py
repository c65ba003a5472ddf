"""One figure of a scorecard, with the entries that made it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

Entries = Callable[[], Iterable[int]]


def nobody() -> Iterable[int]:
    """Nothing is behind it."""
    return ()


@dataclass(frozen=True)
class Measure:
    """A named figure. ``value`` is None where there is nothing to measure.

    ``unit`` is share, hours, stars, count, number (one with decimals) or money (in units of the currency).
    """

    name: str
    value: float | None
    unit: str
    entries: Entries = nobody
    """Numbers of the journal entries that made the figure what it is, looked up when asked for."""
    orders: Entries = nobody
    """Orders that count without any entry: those of buyers who never wrote."""

    def evidence(self) -> dict[str, list[int]]:
        """The entries, and the quiet orders, behind the figure."""
        return {"entries": sorted(self.entries()), "orders": sorted(self.orders())}
