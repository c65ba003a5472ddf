"""What the columns say will happen, in time: orders placed, paid for, sent, delivered and rated without a word.

None of it leaves an entry. Whether it came about after all (a lost sale, a cancelled order) others know.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, NamedTuple, get_args

import numpy as np

from simulator.domain.orders import NEVER, Column, OrderBook, Whole
from simulator.domain.parcels import PENDING

MilestoneKind = Literal["placed", "paid", "sent", "delivered", "rated"]

MILESTONES: tuple[MilestoneKind, ...] = get_args(MilestoneKind)


class Milestone(NamedTuple):
    """Something about an order that only its columns tell."""

    kind: MilestoneKind
    order: int


class Milestones:
    """One order book's milestones of each kind in time. Never changes; sorted when somebody looks."""

    def __init__(self, book: OrderBook) -> None:
        self._book = book

    def passed(self, kind: MilestoneKind, now: int) -> int:
        """How many there were by an instant."""
        return int(np.searchsorted(self._sorted[kind][1], now, side="right"))

    def after(self, kind: MilestoneKind, number: int, now: int, limit: int) -> list[tuple[int, Milestone]]:
        """Those by an instant that come after the first ``number``, with their instants."""
        rows, times = self._sorted[kind]
        end = min(self.passed(kind, now), number + limit)
        orders, instants = (rows[number:end] + 1).tolist(), times[number:end].tolist()
        return [(at, Milestone(kind, order)) for at, order in zip(instants, orders, strict=True)]

    @cached_property
    def _sorted(self) -> Mapping[MilestoneKind, tuple[Whole, Whole]]:
        book = self._book
        every = np.arange(len(book), dtype=np.int64)
        rated = np.flatnonzero(book.stars).astype(np.int64)
        return {
            "placed": _in_time(every, book.placed_at),
            "paid": _in_time(every, book.placed_at + PENDING),
            "sent": _in_time(every, book.shipped_at),
            "delivered": _in_time(every, book.delivered_at),
            "rated": _in_time(rated, book.stars_at[rated]),
        }


def _in_time(rows: Whole, times: Column) -> tuple[Whole, Whole]:
    """Rows and their instants by instant, without those that never come."""
    coming = times < NEVER
    rows, times = rows[coming], times[coming].astype(np.int64)
    order = np.lexsort((rows, times))
    return rows[order], times[order]
