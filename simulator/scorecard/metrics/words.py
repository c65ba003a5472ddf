"""What can be true of an order: the words by which metrics of orders, parcels and invoices count or leave out.

A word holds of the orders whose columns say so, but for those that something happened to or that are too young.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from simulator.domain.orders import NEVER, Column
from simulator.scorecard.matters import TRACKED
from simulator.scorecard.metrics.known import NOTHING, Found, Known, noted, quietly
from simulator.scorecard.metrics.quiet import CANCELLED
from simulator.scorecard.runs import Mask, Whole

Rows = Whole | slice
Fixed = Callable[[Known, Rows], Mask]

_NO_ROWS = NOTHING.rows


@dataclass(frozen=True)
class Word:
    """Of which orders something is true at an instant."""

    fixed: Fixed | None = None
    """By the columns alone, which never change; none: of no order."""
    more: Callable[[Known], Found] = lambda known: NOTHING
    """Those beside, by what is known."""
    less: Callable[[Known], Whole] = lambda known: _NO_ROWS
    """Rows of which the columns say so and it is not, or not yet, true."""

    def by_columns(self, known: Known, rows: Rows) -> Mask:
        """Of which of some rows the columns say so."""
        if self.fixed is not None:
            return self.fixed(known, rows)
        return np.zeros(len(known.book.placed_at[rows]), dtype=np.bool_)


def recent(known: Known, within: int) -> Whole:
    """Rows of the orders placed not longer ago than so."""
    placed = known.book.placed_at
    if not known.book.is_rising:
        return np.flatnonzero((placed >= known.instant - within) & (placed <= known.instant))
    first, last = np.searchsorted(placed, (known.instant - within, known.instant + 1))
    return np.arange(first, last)


def _by(name: str) -> Fixed:
    """Whether somebody sends the parcel."""
    return lambda known, rows: np.array([by == name for by in known.book.fulfilments])[known.book.fulfilled[rows]]


def _unsold(known: Known, rows: Rows) -> Mask:
    return ~known.quiet.offered(known.tally.closures)[rows]


def _is_set(column: Column) -> Mask:
    mask: Mask = column > 0
    return mask


def _never_sent(known: Known, rows: Rows) -> Mask:
    mask: Mask = (known.book.shipped_at[rows] == NEVER) | (known.book.trouble[rows] == CANCELLED)
    return mask


def _sent_late(known: Known) -> Found:
    """What left by the seller's word after its date."""
    told = known.sent
    return noted(told.where(told.at > known.book.ship_by[told.order - 1]))


def _numbered(known: Known) -> Found:
    """Parcels whose number the seller confirmed."""
    told = known.tally.matters.shipped.until(known.instant)
    return noted(told.where((told.says & TRACKED) > 0))


def _ships_late(known: Known, rows: Rows) -> Mask:
    book = known.book
    late: Mask = (book.shipped_at[rows] > book.ship_by[rows]) & (book.trouble[rows] != CANCELLED)
    return late


def _may_ship_in_time(known: Known) -> Whole:
    """Orders whose ship date is not over, and those that were off, or sent by the seller's word, before it was."""
    book, stopped, sent = known.book, known.stopped, known.sent
    rows = recent(known, max(book.ship_within))
    off = stopped.order[stopped.at <= book.ship_by[stopped.order - 1]] - 1
    in_time = sent.order[sent.at <= book.ship_by[sent.order - 1]] - 1
    return np.concatenate([rows[book.ship_by[rows] >= known.instant], off, in_time])


def _comes_in_time(known: Known, rows: Rows) -> Mask:
    in_time: Mask = known.book.delivered_at[rows] <= known.book.promised_at[rows]
    return in_time


def _not_there_yet(known: Known) -> Whole:
    """Parcels under way whose promise is not over."""
    book = known.book
    rows = recent(known, known.quiet.longest_promise)
    return rows[(book.promised_at[rows] >= known.instant) & (book.delivered_at[rows] > known.instant)]


def _may_be_cancelled(known: Known) -> Found:
    rows = recent(known, known.rules.cancellations.self_service)
    young = known.book.placed_at[rows] > known.instant - known.rules.cancellations.self_service
    return quietly(rows[young])


UNSOLD = Word(_unsold, more=lambda known: quietly(known.lost))
NEVER_SENT = Word(_never_sent, more=lambda known: noted(known.stopped), less=lambda known: known.sent.order - 1)
NO_BUSINESS = Word(lambda known, rows: ~_is_set(known.book.business[rows]))

ORDER_WORDS: Mapping[str, Word] = {
    "defective": Word(more=lambda known: known.defects),
    "negative_feedback": Word(more=lambda known: known.negative_feedback),
    "negative_feedback_or_review": Word(more=lambda known: known.negative_feedback + known.negative_reviews),
    "claimed": Word(more=lambda known: known.claimed),
    "claim_counted": Word(more=lambda known: known.counted_claims),
    "charged_back": Word(more=lambda known: known.charged_back),
    "chargeback_counted": Word(more=lambda known: known.counted_chargebacks),
    "cancelled_by_seller": Word(more=lambda known: known.cancelled_by_seller),
    "shipped_late": Word(_ships_late, more=_sent_late, less=_may_ship_in_time),
    "returned": Word(more=lambda known: known.returned),
    "not_received": Word(more=lambda known: known.not_received),
    "validly_tracked": Word(lambda known, rows: _is_set(known.book.tracked[rows]), more=_numbered),
    "on_time": Word(_comes_in_time, less=_not_there_yet),
    "fulfilled_by_marketplace": Word(_by("marketplace")),
    "fulfilled_by_merchant": Word(_by("merchant")),
    "cancelled": Word(more=lambda known: known.cancelled),
    "requested_cancellation": Word(more=lambda known: known.cancelled_by_request),
    "pending": Word(more=_may_be_cancelled),
    "untracked": Word(lambda known, rows: ~_is_set(known.book.tracked[rows]), less=lambda known: _numbered(known).rows),
    "under_way": Word(more=lambda known: quietly(_not_there_yet(known))),
}
"""Every word that needs nothing but the orders."""
