"""The scored orders of a run, with everything known about them as of an instant."""

from array import array
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scenarios.model import Account
from simulator.domain.orders import OrderBook
from simulator.scorecard.metrics.known import NO_ENTRY, Found, Known
from simulator.scorecard.metrics.taking import Metrics
from simulator.scorecard.records import ClaimRecord
from simulator.scorecard.runs import Mask, Whole
from simulator.scorecard.scope import Scope
from simulator.scorecard.tally import Tally


@dataclass(frozen=True)
class Ledger:
    """Orders, past and tally of one run, seen as of an instant; scored are the orders of its scope."""

    book: OrderBook
    past: Account
    tally: Tally
    metrics: Metrics
    scope: Scope
    as_of: int

    @cached_property
    def known(self) -> Known:
        """What is known of all orders, scored or not."""
        return self.metrics.known(self.as_of)

    @cached_property
    def first(self) -> int:
        """The first row that is scored."""
        return int(np.searchsorted(self.book.rising, self.scope.placed.start, side="left"))

    @cached_property
    def last(self) -> int:
        """The row after the last one that is scored and placed so far."""
        end = min(self.scope.placed.end, self.as_of + 1)
        return max(self.first, int(np.searchsorted(self.book.rising, end, side="left")))

    @cached_property
    def beside(self) -> Whole:
        """Rows behind all the others that are scored as well: placed from outside, before others that were to come."""
        book = self.book
        behind = len(book.rising)
        end = min(self.scope.placed.end, self.as_of + 1)
        placed = book.placed_at[behind:]
        return behind + np.flatnonzero((placed >= self.scope.placed.start) & (placed < end))

    @cached_property
    def span(self) -> slice | Whole:
        """The rows that are scored, rising, lost sales among them."""
        if not len(self.beside):
            return slice(self.first, self.last)
        return np.concatenate([np.arange(self.first, self.last), self.beside])

    def rows(self, mask: Mask) -> Whole:
        """The rows of the span that a mask over it names."""
        places = np.flatnonzero(mask)
        return self.first + places if isinstance(self.span, slice) else self.span[places]

    def places(self, rows: Whole) -> Whole:
        """Where rows of the span stand in it."""
        return rows - self.first if isinstance(self.span, slice) else np.searchsorted(self.span, rows)

    @property
    def is_sold(self) -> Mask:
        """For the rows of the span, whether each is an order: a lost sale is none."""
        return self.known.is_sold[self.span]

    @property
    def lost_sales(self) -> Whole:
        """Rows of the span that were never placed after all."""
        return self.rows(~self.is_sold)

    @cached_property
    def orders(self) -> int:
        """Scored orders placed so far, with those of the account's past."""
        return int(np.count_nonzero(self.is_sold)) + self.past.orders

    def holds(self, order: int) -> bool:
        """Whether an order is scored."""
        return self.first < order <= self.last or bool(np.any(self.beside == order - 1))

    def holds_each(self, orders: Whole) -> Mask:
        """Which of some orders are scored."""
        held: Mask = (orders > self.first) & (orders <= self.last)
        return held | np.isin(orders - 1, self.beside) if len(self.beside) else held

    def count(self, orders: "array[int]") -> int:
        """How many of some orders are scored."""
        return int(np.count_nonzero(self.holds_each(np.array(orders, dtype=np.int64))))

    @cached_property
    def claims(self) -> list[ClaimRecord]:
        """Claims about scored orders."""
        return [claim for claim in self.tally.charges.claims.values() if self.holds(claim.order)]

    def scored(self, found: Found) -> "ScoredRows":
        """Those among some orders that are scored."""
        held = self.holds_each(found.rows + 1)
        return ScoredRows(found.rows[held], found.seqs[held])


@dataclass(frozen=True)
class ScoredRows:
    """Rows of scored orders, some of them twice, and the entry for which each is there."""

    rows: Whole
    seqs: Whole

    def distinct(self) -> Whole:
        """Every row once."""
        return np.unique(self.rows)

    def entries(self) -> list[int]:
        """The entries."""
        entries: list[int] = self.seqs[self.seqs != NO_ENTRY].tolist()
        return entries

    def quiet_orders(self) -> list[int]:
        """Orders that are there without any entry."""
        orders: list[int] = (np.setdiff1d(self.rows, self.rows[self.seqs != NO_ENTRY]) + 1).tolist()
        return orders
