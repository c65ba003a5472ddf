"""What the columns of orders alone say went wrong, of buyers who never write: rows found once, for every instant."""

from functools import cached_property
from typing import NamedTuple

import numpy as np

from scenarios.goods import TROUBLES
from scenarios.policy.disputes import FeedbackRule
from simulator.domain.orders import NEVER, Column, OrderBook
from simulator.domain.standing import Closure
from simulator.scorecard.runs import Mask, Whole

CANCELLED = 1 + TROUBLES.index("cancelled")
_TARDY = (1 + TROUBLES.index("late"), 1 + TROUBLES.index("lost"))


class Rated(NamedTuple):
    """Rows with stars, and when they were given."""

    rows: Whole
    at: Whole
    stars: Column

    def where(self, mask: Mask) -> "Rated":
        """Some of them."""
        return Rated(*(column[mask] for column in self))


class Quiet:
    """Rows of one order book, each list sorted."""

    def __init__(self, book: OrderBook) -> None:
        self.book = book
        self._rated: dict[tuple[str, ...], Rated] = {}
        self._offered: tuple[tuple[Closure, ...], Mask] = (), np.ones(len(book), dtype=np.bool_)

    def offered(self, closures: tuple[Closure, ...]) -> Mask:
        """For every row, whether its offer was open when it was placed. The mask is shared: nobody changes it."""
        if closures != self._offered[0]:
            offered = np.ones(len(self.book), dtype=np.bool_)
            for closure in closures:
                self._close(offered, closure)
            self._offered = closures, offered
        return self._offered[1]

    def _close(self, offered: Mask, closure: Closure) -> None:
        book = self.book
        first, last = np.searchsorted(book.rising, (closure.since, closure.until))
        span = slice(int(first), len(book.rising) if closure.is_open else int(last))
        covered = np.ones(span.stop - span.start, dtype=np.bool_)
        if closure.fulfilled_by:
            covered &= np.array([by == closure.fulfilled_by for by in book.fulfilments])[book.fulfilled[span]]
        if closure.product:
            covered &= book.product[span] == closure.product - 1
        offered[span] &= ~covered

    @cached_property
    def longest_promise(self) -> int:
        """From the purchase to the promised delivery, at most."""
        return int((self.book.promised_at - self.book.placed_at).max(initial=0))

    def feedback(self, rule: FeedbackRule) -> "Rated":
        """Those with stars for the seller that are not struck through."""
        if rule.strikes not in self._rated:
            rows = np.flatnonzero(self.book.stars > 0)
            rows = rows[~self._struck(rows, rule)]
            self._rated[rule.strikes] = Rated(rows, self.book.stars_at[rows], self.book.stars[rows])
        return self._rated[rule.strikes]

    @cached_property
    def businesses(self) -> Whole:
        """Those of businesses."""
        return np.flatnonzero(self.book.business > 0)

    @cached_property
    def reviewed(self) -> Whole:
        """Those with stars for the product."""
        return np.flatnonzero(self.book.reviewed > 0)

    @cached_property
    def returned(self) -> Whole:
        """Those sent back."""
        return np.flatnonzero(self.book.returned > 0)

    @cached_property
    def cancelled(self) -> Whole:
        """Those the seller could not send, for want of stock."""
        return np.flatnonzero(self.book.trouble == CANCELLED)

    @cached_property
    def overdue(self) -> Whole:
        """Those sent whose parcel comes after the promised instant, or never."""
        book = self.book
        return np.flatnonzero((book.delivered_at > book.promised_at) & (book.shipped_at != NEVER))

    def _struck(self, rows: Whole, rule: FeedbackRule) -> Mask:
        """What is said of whose delays is struck through; of those rows, which."""
        book = self.book
        tardy = np.isin(book.trouble[rows], _TARDY)
        spared = np.zeros(len(rows), dtype=np.bool_)
        if "fulfilled_by_marketplace" in rule.strikes:
            spared |= np.array([by == "marketplace" for by in book.fulfilments])[book.fulfilled[rows]]
        if "protected_label" in rule.strikes:
            spared |= (book.protected[rows] > 0) & (book.shipped_at[rows] <= book.ship_by[rows])
        return tardy & spared
