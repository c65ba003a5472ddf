"""The shop's orders at an instant, from columns alone: which are there, how far they are, and which changed when.

Everything is found by binary search; a page looks at no more rows than a bound, or as far as its first order, if that
is farther. What an order is called and who bought it is the storefront's.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Literal, Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from simulator.domain.orders import NEVER, OrderBook, Whole
from simulator.domain.parcels import CANCELLED, PENDING

Truths = NDArray[np.bool_]
Wanted = Callable[[Whole], Truths]
"""Which of some rows a listing is about."""

OrderStatus = Literal["Pending", "Unshipped", "Shipped", "Canceled"]

_STRETCH = 1_000
_FARTHEST = 20_000


class OrderShown(msgspec.Struct, frozen=True, gc=False):
    """One order at an instant; an instant that has not come is not told."""

    number: int
    status: OrderStatus
    placed_at: int
    promised_at: int
    updated_at: int
    shipped_at: int | None
    delivered_at: int | None


class Portion(msgspec.Struct, frozen=True, gc=False):
    """A part of a listing: numbers of orders, and where to go on; nothing to go on with: the end."""

    orders: list[int]
    next: int | None


class Fates(Protocol):
    """What became of orders beyond their columns."""

    @property
    def offers_were_closed(self) -> bool:
        """Whether any sale may have been lost to a closed offer."""

    @property
    def cancelled(self) -> Mapping[int, int]:
        """Order → when it was cancelled, for those that somebody cancelled."""

    @property
    def dispatched(self) -> Mapping[int, int]:
        """Order → when it left by the seller's word, for those that had not left before."""

    def is_lost(self, order: int) -> bool:
        """Whether a sale was never made."""


class AsDrawn:
    """Nothing became of any order but what the columns say."""

    offers_were_closed = False
    cancelled: Mapping[int, int] = {}
    dispatched: Mapping[int, int] = {}

    def is_lost(self, order: int) -> bool:
        """No sale is lost."""
        return False


def any_order(rows: Whole) -> Truths:
    """All of some rows."""
    return np.ones(len(rows), dtype=np.bool_)


class OrdersView:
    """One world's orders as time goes by. An order that is not placed yet, or never was, does not exist."""

    def __init__(self, book: OrderBook, fates: Fates | None = None) -> None:
        self._book = book
        self._fates: Fates = fates or AsDrawn()

    def order(self, number: int, now: int) -> OrderShown | None:
        """The order of a number as it is at an instant."""
        row = number - 1
        if not 0 <= row < len(self._book) or self._book.placed_at[row] > now or self._fates.is_lost(number):
            return None
        placed = int(self._book.placed_at[row])
        shipped = min(int(self._book.shipped_at[row]), self._fates.dispatched.get(number, NEVER))
        delivered = int(self._book.delivered_at[row])
        cancelled = self._fates.cancelled.get(number)
        if cancelled is None:
            status, updated = _state(placed, shipped, now, is_off=self._book.trouble[row] == CANCELLED)
        else:
            status, updated, shipped, delivered = "Canceled", cancelled, NEVER, NEVER
        return OrderShown(
            number,
            status,
            placed,
            int(self._book.promised_at[row]),
            updated,
            shipped if shipped <= now else None,
            delivered if delivered <= now else None,
        )

    def created(
        self,
        first: int,
        last: int,
        now: int,
        statuses: frozenset[str],
        after: int,
        limit: int,
        wanted: Wanted = any_order,
    ) -> Portion:
        """Orders placed from an instant up to another, oldest first, with numbers above ``after``."""
        placed = self._book.placed_at
        low, high = self._placed_between(first, last)
        found = _Gathering(limit)
        for start in found.stretches(max(low, after), high):
            rows = np.arange(start, min(start + _STRETCH, high))
            inside = (placed[rows] >= first) & (placed[rows] <= last)
            found.add(rows, inside & wanted(rows) & self._matching(rows, now, statuses) & self._made(rows))
        return Portion([row + 1 for row in found.rows], found.reached if found.reached < high else None)

    def shipped(self, first: int, last: int, after: int, limit: int, wanted: Wanted = any_order) -> Portion:
        """Orders shipped from an instant up to another, in that order, from a place on; none by the seller's word."""
        by_shipping, shipped = self._by_shipping
        low, high = np.searchsorted(shipped, first), int(np.searchsorted(shipped, last, side="right"))
        found = _Gathering(limit)
        for start in found.stretches(max(int(low), after), high):
            places = np.arange(start, min(start + _STRETCH, high))
            rows = by_shipping[places]
            moved = _among(rows, self._fates.cancelled) | _among(rows, self._fates.dispatched)
            found.add(places, ~moved & wanted(rows) & self._made(rows))
        orders = [int(by_shipping[place]) + 1 for place in found.rows]
        return Portion(orders, found.reached if found.reached < high else None)

    def unshipped(
        self,
        first: int,
        last: int,
        now: int,
        statuses: frozenset[str],
        after: int,
        limit: int,
        wanted: Wanted = any_order,
    ) -> Portion:
        """Orders not shipped yet that changed from an instant up to another, oldest first, numbers above ``after``.

        With them come those that left by the seller's word, which are not where their columns say.
        """
        placed = self._book.placed_at
        low, high = self._placed_between(first - PENDING, last)
        fates = (*self._fates.cancelled.items(), *self._fates.dispatched.items())
        off = [order - 1 for order, at in fates if first <= at <= last]
        begin = min([low, *off])
        found = _Gathering(limit)
        for start in found.stretches(max(begin, after), high):
            rows = np.arange(start, min(start + _STRETCH, high))
            updated = np.where(placed[rows] + PENDING <= now, placed[rows] + PENDING, placed[rows])
            _put(rows, updated, self._fates.cancelled)
            _put(rows, updated, self._fates.dispatched)
            here = (self._shipped_at(rows) > now) | _among(rows, self._fates.dispatched)
            changed = (updated >= first) & (updated <= last) & here
            found.add(rows, changed & wanted(rows) & self._matching(rows, now, statuses) & self._made(rows))
        return Portion([row + 1 for row in found.rows], found.reached if found.reached < high else None)

    def _placed_between(self, first: int, last: int) -> tuple[int, int]:
        """The rows among which the orders are that were placed from an instant up to another.

        Those that were placed from outside, before others that were to come, stand at the end.
        """
        placed = self._book.rising
        low, high = np.searchsorted(placed, first), np.searchsorted(placed, last, side="right")
        return int(low), int(high) if len(placed) == len(self._book) else len(self._book)

    def _matching(self, rows: Whole, now: int, statuses: frozenset[str]) -> Truths:
        """Which rows have one of these statuses; none named: any."""
        shipped, off = self._shipped_at(rows) <= now, _among(rows, self._fates.cancelled)
        pending = ~shipped & ~off & (self._book.placed_at[rows] + PENDING > now)
        cancelled = off | (~pending & (self._book.trouble[rows] == CANCELLED))
        unshipped = ~shipped & ~pending & ~cancelled
        known = {"Shipped": shipped, "Pending": pending, "Unshipped": unshipped, "Canceled": cancelled}
        masks = [known[status] for status in known if status in statuses or not statuses]
        return np.any(masks, axis=0) if masks else np.zeros(len(rows), dtype=np.bool_)

    def _made(self, rows: Whole) -> Truths:
        """Which rows are no lost sales; only those that may be are looked at one by one."""
        made = np.ones(len(rows), dtype=np.bool_)
        doubtful = (
            range(len(rows)) if self._fates.offers_were_closed else np.flatnonzero(self._book.earlier[rows]).tolist()
        )
        for place in doubtful:
            made[place] = not self._fates.is_lost(int(rows[place]) + 1)
        return made

    def _shipped_at(self, rows: Whole) -> Whole:
        """When parcels leave; what was cancelled never does."""
        shipped = self._book.shipped_at[rows]
        _put(rows, shipped, self._fates.dispatched)
        shipped[_among(rows, self._fates.cancelled)] = NEVER
        return shipped

    @cached_property
    def _by_shipping(self) -> tuple[Whole, Whole]:
        """Rows by the instant they were shipped, and those instants."""
        rows = np.argsort(self._book.shipped_at, kind="stable").astype(np.int64)
        return rows, self._book.shipped_at[rows]


class _Gathering:
    """Rows gathered stretch by stretch until there are enough, or some and enough were looked at."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.rows: list[int] = []
        self.reached = 0

    def stretches(self, low: int, high: int) -> Iterator[int]:
        """Where each stretch to look at begins."""
        self.reached = low
        farthest = min(high, low + _FARTHEST)
        while self.reached < (farthest if self.rows else high) and len(self.rows) < self._limit:
            yield self.reached

    def add(self, rows: Whole, wanted: Truths) -> None:
        """Keep the wanted rows of a stretch, and remember how far it was looked at."""
        chosen = rows[wanted][: self._limit - len(self.rows)]
        self.rows.extend(chosen.tolist())
        self.reached = int(chosen[-1] if len(self.rows) == self._limit else rows[-1]) + 1


def _among(rows: Whole, orders: Mapping[int, int]) -> Truths:
    """Which rows are those of some orders."""
    if not orders:
        return np.zeros(len(rows), dtype=np.bool_)
    return np.array([row + 1 in orders for row in rows.tolist()], dtype=np.bool_)


def _put(rows: Whole, column: Whole, instants: Mapping[int, int]) -> None:
    """Put the instant of each order that has one."""
    for place in np.flatnonzero(_among(rows, instants)).tolist():
        column[place] = instants[int(rows[place]) + 1]


def _state(placed: int, shipped: int, now: int, *, is_off: bool) -> tuple[OrderStatus, int]:
    """How far an order is, and since when."""
    if shipped <= now:
        return "Shipped", shipped
    if now < placed + PENDING:
        return "Pending", placed
    return "Canceled" if is_off else "Unshipped", placed + PENDING
