"""What is known at one instant about orders: rows about which something is true, with the entries that say so.

Buyers who never write leave no entry; of them the columns tell. Which of it counts in what is the populations'.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from scenarios.policy import Rules
from simulator.domain.orders import Column, OrderBook
from simulator.policy.editions import Editions
from simulator.scorecard.matters import BY_BUYER, COUNTS, LEAVES, Told
from simulator.scorecard.metrics.quiet import Quiet, Rated
from simulator.scorecard.runs import Mask, Whole
from simulator.scorecard.tally import Tally

NO_ENTRY = 0


class Found(NamedTuple):
    """Rows of orders, some of them twice, and the entry for which each was found; ``NO_ENTRY`` for a quiet one."""

    rows: Whole
    seqs: Whole

    def __add__(self, other: "Found") -> "Found":  # type: ignore[override]
        """Both."""
        return Found(np.concatenate([self.rows, other.rows]), np.concatenate([self.seqs, other.seqs]))


def quietly(rows: Whole) -> Found:
    """Rows of orders without any entry."""
    return Found(rows, np.full(len(rows), NO_ENTRY))


def noted(told: Told) -> Found:
    """Orders that entries are about."""
    return Found(told.order - 1, told.seq)


NOTHING = quietly(np.zeros(0, dtype=np.int64))


@dataclass(frozen=True, eq=False)
class Known:
    """Everything known at an instant of one seller's orders, under the rules of its time."""

    book: OrderBook
    quiet: Quiet
    tally: Tally
    editions: Editions
    instant: int

    @cached_property
    def rules(self) -> Rules:
        """The rules in force."""
        return self.editions.at(self.instant)

    @cached_property
    def lost(self) -> Whole:
        """Rows of sales that were never made."""
        return np.array(self.tally.lost, dtype=np.int64) - 1

    @cached_property
    def is_sold(self) -> Mask:
        """For every row, whether it is an order: neither a lost sale nor one of an offer that was closed."""
        offered = self.quiet.offered(self.tally.closures)
        if not len(self.lost):
            return offered
        sold = offered.copy()
        sold[self.lost] = False
        return sold

    @cached_property
    def feedback(self) -> Told:
        """What was left in writing and stands."""
        left = self.tally.matters.feedback.until(self.instant)
        gone = self.tally.matters.feedback_gone.until(self.instant)
        removed = gone.order[gone.says <= self.instant]
        return left.where(~np.isin(left.order, removed)) if len(removed) else left

    @cached_property
    def quiet_feedback(self) -> Rated:
        """What buyers who never wrote left and stands."""
        rated = self.quiet.feedback(self.rules.feedback)
        rated = rated.where(rated.at <= self.instant)
        return rated.where(self.is_sold[rated.rows])

    def is_negative(self, stars: Column) -> Mask:
        """Which stars are few enough to be a defect."""
        few: Mask = stars <= self.rules.order_defects.negative_stars
        return few

    @cached_property
    def negative_feedback(self) -> Found:
        """Few stars for the seller."""
        quiet = self.quiet_feedback
        written = self.feedback.where(self.is_negative(self.feedback.says))
        return noted(written) + quietly(quiet.rows[self.is_negative(quiet.stars)])

    @cached_property
    def negative_reviews(self) -> Found:
        """Few stars for the product."""
        rows = self.quiet.reviewed
        rows = rows[self.is_negative(self.book.reviewed[rows]) & (self.book.delivered_at[rows] <= self.instant)]
        return quietly(self._sold(rows))

    @cached_property
    def claimed(self) -> Found:
        """An A-to-z claim was opened."""
        return noted(self.tally.matters.claimed.until(self.instant))

    @cached_property
    def counted_claims(self) -> Found:
        """The last word on a claim is that it counts."""
        said = self.tally.matters.claim_words.until(self.instant).last_words()
        return noted(said.where(said.says > 0))

    @cached_property
    def charged_back(self) -> Found:
        """A bank took the money back, for whatever reason."""
        return noted(self.tally.matters.charged_back.until(self.instant))

    @cached_property
    def counted_chargebacks(self) -> Found:
        """The last word on a chargeback is that it counts."""
        said = self.tally.matters.chargeback_words.until(self.instant).last_words()
        return noted(said.where(said.says > 0))

    @cached_property
    def sent(self) -> Told:
        """What left by the seller's word before its time."""
        told = self.tally.matters.shipped.until(self.instant)
        return told.where((told.says & LEAVES) > 0)

    @cached_property
    def cancellations(self) -> Told:
        """What was cancelled with an entry."""
        return self.tally.matters.cancelled.until(self.instant)

    @cached_property
    def stopped(self) -> Told:
        """Cancellations of what had not left."""
        told = self.cancellations
        return told.where(told.at < self.book.shipped_at[told.order - 1])

    @cached_property
    def out_of_stock(self) -> Whole:
        """Rows of orders that were cancelled without a word, for want of stock."""
        rows = self.quiet.cancelled
        told = self.cancellations.order - 1
        return self._sold(rows[~np.isin(rows, told)] if len(told) else rows)

    @cached_property
    def cancelled(self) -> Found:
        """By whomever."""
        return noted(self.cancellations) + quietly(self.out_of_stock)

    @cached_property
    def cancelled_by_seller(self) -> Found:
        """A cancellation that counts against the seller."""
        return noted(self.cancellations.where(self.cancellations.says >= COUNTS)) + quietly(self.out_of_stock)

    @cached_property
    def cancelled_by_request(self) -> Found:
        """Cancelled by the buyer herself, or after she had asked for it by the marketplace's form."""
        asked = self.tally.matters.cancellation_requested.until(self.instant)
        told, official = self.cancellations, asked.order[asked.says > 0]
        return noted(told.where(np.isin(told.order, official) | (told.says % COUNTS == BY_BUYER)))

    @cached_property
    def returned(self) -> Found:
        """The buyer asked to send it back and did not think better of it, or did so without a word."""
        matters = self.tally.matters
        asked = matters.return_requested.until(self.instant)
        kept = matters.return_withdrawn.until(self.instant).matter
        rows = self.quiet.returned
        quiet = self._sold(rows[self.book.delivered_at[rows] <= self.instant])
        return noted(asked.where(~np.isin(asked.matter, kept))) + quietly(quiet)

    @cached_property
    def not_received(self) -> Found:
        """Sent and not there although the time is over after which a parcel counts as not arrived."""
        book, said = self.book, self.sent.order - 1
        rows = np.setdiff1d(self.quiet.overdue, self.stopped.order - 1)
        rows = np.union1d(rows, said[book.delivered_at[said] > book.promised_at[said]])
        given_up = book.promised_at[rows] + self.rules.claims.not_received_after
        missing = (given_up < self.instant) & (book.delivered_at[rows] > self.instant)
        return quietly(self._sold(rows[missing]))

    @cached_property
    def defects(self) -> Found:
        """Every defect that the rules name."""
        found = NOTHING
        for kind in self.rules.order_defects.defects:
            found += {
                "negative_feedback": lambda: self.negative_feedback,
                "negative_product_review": lambda: self.negative_reviews,
                "claim": lambda: self.counted_claims,
                "service_chargeback": lambda: self.counted_chargebacks,
                "item_not_received": lambda: self.not_received,
                "return": lambda: self.returned,
                "cancellation": lambda: self.cancelled_by_seller,
            }[kind]()
        return found

    def _sold(self, rows: Whole) -> Whole:
        """Those among some rows that are orders."""
        return rows[self.is_sold[rows]]
