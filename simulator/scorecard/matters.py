"""What happens about orders beside their messages: feedback, claims, chargebacks, surveys, returns, cancellations.

Only written down, entry by entry, so that it can be seen as it was at any instant; what it is worth is the metrics'.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

import numpy as np

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.scorecard.runs import Mask, Whole, instants, numbers

SERVICE, FRAUD = 0, 1
"""What is said of a chargeback when it is filed."""

BY_SELLER, BY_BUYER, BY_MARKETPLACE = 0, 1, 2
"""Who cancelled an order; with ``COUNTS`` added where it counts against the seller."""
COUNTS = 4

LEAVES, TRACKED = 1, 2
"""What is said of a parcel the seller spoke of: it had not left before and counts as sent; its number is known."""

WRONGLY, BY_ITSELF = 1, 2
"""What is said of an answer to a return request: it refused what the rules allow; the marketplace gave it."""

_CANCELLERS = {"seller": BY_SELLER, "buyer": BY_BUYER, "marketplace": BY_MARKETPLACE}


class Told(NamedTuple):
    """Entries of one kind as columns, oldest first."""

    at: Whole
    seq: Whole
    order: Whole
    matter: Whole
    says: Whole

    def where(self, which: Mask | Whole) -> "Told":
        """Some of them."""
        return Told(*(column[which] for column in self))

    def last_words(self, matter: Whole | None = None) -> "Told":
        """Of each matter, or of what else is given, only the last entry."""
        about = self.matter if matter is None else matter
        number, last = np.arange(len(about)), np.zeros(int(about.max(initial=0)) + 1, dtype=np.int64)
        last[about] = number  # of several, the last one stays
        return self.where(last[about] == number)


@dataclass
class Notes:
    """Entries of one kind: when, which, about which order and which matter of it, and the one number each says."""

    at: "array[int]" = field(default_factory=instants)
    seq: "array[int]" = field(default_factory=numbers)
    order: "array[int]" = field(default_factory=numbers)
    matter: "array[int]" = field(default_factory=numbers)
    says: "array[int]" = field(default_factory=instants)

    def note(self, entry: Entry, order: int, matter: int, says: int) -> None:
        """Write one down."""
        self.at.append(entry.at)
        self.seq.append(entry.seq)
        self.order.append(order)
        self.matter.append(matter)
        self.says.append(says)

    def until(self, instant: int) -> Told:
        """Those up to and at an instant."""
        count = bisect_right(self.at, instant)
        columns = (self.at, self.seq, self.order, self.matter, self.says)
        return Told(*(np.array(column[:count], dtype=np.int64) for column in columns))

    def copy(self) -> "Notes":
        """The same ones."""
        return Notes(self.at[:], self.seq[:], self.order[:], self.matter[:], self.says[:])


@dataclass
class Matters:
    """The notes of every kind. What a note says of its matter stands beside each."""

    feedback: Notes = field(default_factory=Notes)
    """Stars."""
    feedback_gone: Notes = field(default_factory=Notes)
    """The instant from which it counts no more."""
    feedback_answered: Notes = field(default_factory=Notes)
    claimed: Notes = field(default_factory=Notes)
    claim_words: Notes = field(default_factory=Notes)
    """1 where the claim counts as an order defect from now on, else 0."""
    charged_back: Notes = field(default_factory=Notes)
    """Its kind."""
    chargeback_words: Notes = field(default_factory=Notes)
    """1 where it counts as an order defect, else 0."""
    surveyed: Notes = field(default_factory=Notes)
    """The vote on a conversation."""
    cancellation_requested: Notes = field(default_factory=Notes)
    """1 by the marketplace's form, 0 in a message."""
    cancelled: Notes = field(default_factory=Notes)
    """By whom, and whether it counts."""
    shipped: Notes = field(default_factory=Notes)
    """Whether it left by that, and whether it is tracked."""
    invoiced: Notes = field(default_factory=Notes)
    """Invoices the seller sent in a message."""
    return_requested: Notes = field(default_factory=Notes)
    """1 for one within the rules, else 0."""
    return_answered: Notes = field(default_factory=Notes)
    """Whether it was refused wrongly, and whether the marketplace answered."""
    return_rated: Notes = field(default_factory=Notes)
    """1 where the buyer was satisfied, else 0."""
    return_withdrawn: Notes = field(default_factory=Notes)

    def handlers(self) -> Handlers:
        """One note for each entry."""
        return {
            e.FeedbackLeft: _noting(self.feedback, says=lambda event: event.stars),
            e.FeedbackRemoved: _noting(self.feedback_gone, says=lambda event: event.leaves_metrics_at),
            e.FeedbackStruck: _noting(self.feedback_gone),
            e.FeedbackAnswered: _noting(self.feedback_answered),
            e.ClaimOpened: _noting(self.claimed, "claim"),
            e.ClaimDecided: _noting(self.claim_words, "claim", _counts),
            e.ClaimAppealDecided: _noting(self.claim_words, "claim", _counts),
            e.ClaimWithdrawn: _noting(self.claim_words, "claim"),
            e.ChargebackFiled: _noting(self.charged_back, "chargeback", lambda event: int(event.kind == "fraud")),
            e.ChargebackDecided: _noting(self.chargeback_words, "chargeback", _counts),
            e.SurveyAnswered: _noting(self.surveyed, "conversation", lambda event: event.rating),
            e.CancellationRequested: _noting(self.cancellation_requested, says=lambda event: int(event.official)),
            e.OrderCancelled: _noting(self.cancelled, says=_cancelled),
            e.ShipmentConfirmed: _noting(self.shipped, says=lambda event: TRACKED + LEAVES * event.leaves),
            e.PickupUpdated: _noting(self.shipped, says=lambda event: LEAVES * event.leaves),
            e.ReturnRequested: _noting(self.return_requested, "return_", lambda event: int(event.in_policy)),
            e.ReturnAuthorised: _noting(self.return_answered, "return_", _answered),
            e.ReturnRejected: _noting(
                self.return_answered, "return_", lambda event: WRONGLY * event.wrongly + _answered(event)
            ),
            e.ReturnRated: _noting(self.return_rated, "return_", lambda event: int(event.satisfied)),
            e.ReturnWithdrawn: _noting(self.return_withdrawn, "return_"),
        }

    def copy(self) -> "Matters":
        """The same notes."""
        return Matters(**{one.name: getattr(self, one.name).copy() for one in fields(self)})


def _nothing(event: Any) -> int:
    return 0


def _counts(event: Any) -> int:
    return int(event.counts_in_odr)


def _answered(event: e.ReturnAuthorised | e.ReturnRejected) -> int:
    return BY_ITSELF * (event.by == "marketplace")


def _cancelled(event: e.OrderCancelled) -> int:
    return _CANCELLERS[event.by] + COUNTS * event.counts


def _noting(notes: Notes, matter: str = "order", says: Callable[[Any], int] = _nothing) -> Callable[[Entry], None]:
    """What takes in entries of one kind."""

    def take(entry: Entry) -> None:
        event: Any = entry.event
        notes.note(entry, event.order, getattr(event, matter), says(event))

    return take
