"""Whether a business got its invoice in time: the one word of an order that has a term of its own.

The term runs from the dispatch. An invoice comes when the columns say so, or when the seller sends one before.
"""

from functools import partial

import numpy as np

from scenarios.policy.terms import Term
from simulator.domain.orders import NEVER
from simulator.scorecard.metrics.known import Found, Known, quietly
from simulator.scorecard.metrics.words import Rows, Word
from simulator.scorecard.runs import Mask, Whole

_LONG = 60 * 24 * 3_600_000


def invoice_missing_or_late(within: Term) -> Word:
    """Whether the invoice did not come within a term after dispatch."""
    return Word(partial(_by_columns, within), partial(_after_all, within), partial(_not_so, within))


def _by_columns(within: Term, known: Known, rows: Rows) -> Mask:
    shipped, invoiced = known.book.shipped_at[rows], known.book.invoiced_at[rows]
    wanted = np.flatnonzero((known.book.business[rows] > 0) & (shipped != NEVER))
    late = np.zeros(len(shipped), dtype=np.bool_)
    late[wanted] = _is_late(within, known, shipped[wanted], invoiced[wanted])
    return late


def _is_late(within: Term, known: Known, shipped: Whole, invoiced: Whole) -> Mask:
    """Of invoices that come at some instants, or never."""
    late: Mask = invoiced == NEVER
    came = np.flatnonzero(~late)
    after = known.editions.clocks.elapsed_each(shipped[came], np.maximum(invoiced, shipped)[came], within.clock)
    late[came] = after > within.length
    return late


def _after_all(within: Term, known: Known) -> Found:
    """Sent by the seller's word, and without an invoice for too long."""
    rows, late = _told(within, known)
    return quietly(rows[late])


def _not_so(within: Term, known: Known) -> Whole:
    """Invoices that may still come in time, and those that did because the seller sent them."""
    rows, late = _told(within, known)
    return np.concatenate([_may_come(within, known), rows[~late]])


def _told(within: Term, known: Known) -> tuple[Whole, Mask]:
    """Businesses' orders of which entries say more than the columns, and whether theirs is missing or late by now."""
    book, sent = known.book, known.sent
    first = known.tally.matters.invoiced.until(known.instant)
    rows = np.union1d(sent.order, first.order) - 1
    rows = rows[book.business[rows] > 0]
    if not len(rows):
        return rows, np.zeros(0, dtype=np.bool_)
    shipped, invoiced = book.shipped_at.copy(), book.invoiced_at.astype(np.int64)
    # What is drawn to come with the parcel, or so long after it, comes so when the parcel leaves earlier.
    moved = sent.order - 1
    drawn = (shipped[moved] != NEVER) & (invoiced[moved] != NEVER)
    invoiced[moved[drawn]] += sent.at[drawn] - shipped[moved[drawn]]
    shipped[moved] = sent.at
    np.minimum.at(invoiced, first.order - 1, first.at)
    rows = rows[shipped[rows] <= known.instant]
    return rows, _is_late(within, known, shipped[rows], np.minimum(invoiced[rows], known.instant))


def _may_come(within: Term, known: Known) -> Whole:
    rows, shipped = known.quiet.businesses, known.book.shipped_at
    rows = rows[(shipped[rows] <= known.instant) & (shipped[rows] > known.instant - _LONG - within.length)]
    now = np.full(len(rows), known.instant)
    may: Mask = known.editions.clocks.elapsed_each(shipped[rows], now, within.clock) <= within.length
    return rows[may]
