"""Where two runs differ, aligned by order and by the how-manieth event about it, not by the clock.

So that one late answer shows as one difference, and not as everything after it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from simulator.journal.entry import Entry

# Numbers are given in the order things happen in a whole world, so they shift without anything being different.
_SHIFTING = frozenset({"conversation", "message", "previous", "mail", "claim", "order"})


@dataclass(frozen=True)
class Difference:
    """One place where two runs part: the event of each side, or None where a side has no such event."""

    order: int
    ordinal: int
    """How many events about the order came before, in either run."""
    left: Entry | None
    right: Entry | None


def compare(left: Iterable[Entry], right: Iterable[Entry]) -> Iterator[Difference]:
    """The first difference about each order, by order."""
    ours, theirs = _by_order(left), _by_order(right)
    for order in sorted(ours.keys() | theirs.keys()):
        yield from _first(order, ours.get(order, []), theirs.get(order, []))


def _first(order: int, ours: list[Entry], theirs: list[Entry]) -> Iterator[Difference]:
    for ordinal in range(max(len(ours), len(theirs))):
        left = ours[ordinal] if ordinal < len(ours) else None
        right = theirs[ordinal] if ordinal < len(theirs) else None
        if left is None or right is None or _essence(left) != _essence(right):
            yield Difference(order, ordinal, left, right)
            return


def _by_order(entries: Iterable[Entry]) -> dict[int, list[Entry]]:
    grouped: dict[int, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(entry.event.order, []).append(entry)
    return grouped


def _essence(entry: Entry) -> tuple[object, ...]:
    fields = msgspec.structs.asdict(entry.event)
    told = tuple(value for name, value in fields.items() if name not in _SHIFTING)
    return (entry.at, type(entry.event), told)
