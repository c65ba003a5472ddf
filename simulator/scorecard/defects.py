"""What went wrong with orders: defects by order date, claims and feedback.

An order counts once however many defects it has. Feedback of buyers who never wrote comes from the columns.
"""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scenarios.goods import TROUBLES
from scenarios.model import Account
from scenarios.policy import DefectRule, Metric
from simulator.domain.orders import OrderBook
from simulator.scorecard.measure import Measure
from simulator.scorecard.records import ClaimRecord, FeedbackRecord
from simulator.scorecard.runs import Mask, Whole
from simulator.scorecard.scope import Scope
from simulator.scorecard.tally import Tally

_TARDY = (1 + TROUBLES.index("late"), 1 + TROUBLES.index("lost"))


@dataclass(frozen=True)
class Ledger:
    """Orders, past and tally of one run, seen as of an instant; scored are the orders of its scope."""

    book: OrderBook
    past: Account
    tally: Tally
    rule: DefectRule
    official: Metric | None
    """How the marketplace takes the order defect rate, if it does."""
    scope: Scope
    as_of: int

    @cached_property
    def first(self) -> int:
        """The first row that is scored."""
        return int(np.searchsorted(self.book.placed_at, self.scope.placed.start, side="left"))

    @cached_property
    def last(self) -> int:
        """The row after the last one that is scored and placed so far."""
        end = min(self.scope.placed.end, self.as_of + 1)
        return max(self.first, int(np.searchsorted(self.book.placed_at, end, side="left")))

    @cached_property
    def is_placed(self) -> Mask:
        """For every row, whether the order is one: a lost sale is none."""
        placed = np.ones(len(self.book), dtype=np.bool_)
        placed[np.array(self.tally.lost, dtype=np.int64) - 1] = False
        return placed

    @property
    def span(self) -> slice:
        """The rows in between, lost sales among them."""
        return slice(self.first, self.last)

    @property
    def lost_sales(self) -> Whole:
        """Rows in between that were never placed after all."""
        return self.first + np.flatnonzero(~self.is_placed[self.span])

    @cached_property
    def orders(self) -> int:
        """Scored orders placed so far, with those of the account's past."""
        return int(np.count_nonzero(self.is_placed[self.span])) + self.past.orders

    def holds(self, order: int) -> bool:
        """Whether an order is scored."""
        return self.first < order <= self.last

    def count(self, orders: "array[int]") -> int:
        """How many of some orders are scored."""
        numbers = np.array(orders, dtype=np.int64)
        return int(np.count_nonzero((numbers > self.first) & (numbers <= self.last)))

    @cached_property
    def claims(self) -> list[ClaimRecord]:
        """Claims about scored orders."""
        return [claim for claim in self.tally.claims.values() if self.holds(claim.order)]

    @cached_property
    def written(self) -> list[FeedbackRecord]:
        """Written feedback about scored orders."""
        return [left for order, left in self.tally.feedback.items() if self.holds(order)]

    @cached_property
    def every_quiet_feedback(self) -> Whole:
        """Rows of buyers who never wrote and had left feedback that stands.

        What is said of the marketplace's own parcel that came late or got lost is struck through.
        """
        book = self.book
        left = np.flatnonzero((book.stars > 0) & (book.stars_at <= self.as_of) & self.is_placed)
        if "marketplace" not in book.fulfilments:
            return left
        theirs: Mask = book.fulfilled[left] == book.fulfilments.index("marketplace")
        stands: Mask = ~(theirs & np.isin(book.trouble[left], _TARDY))
        return left[stands]

    @cached_property
    def every_quiet_defect(self) -> Whole:
        """Rows among them with few stars."""
        rows = self.every_quiet_feedback
        few: Mask = self.book.stars[rows] <= self.rule.negative_stars
        return rows[few]

    def quiet_feedback(self) -> Whole:
        """Scored rows among those with feedback."""
        return self._scored(self.every_quiet_feedback)

    def quiet_defects(self) -> Whole:
        """Scored rows among those with few stars."""
        return self._scored(self.every_quiet_defect)

    def _scored(self, rows: Whole) -> Whole:
        first, last = np.searchsorted(rows, (self.first, self.last))
        return rows[first:last]

    @cached_property
    def defects(self) -> dict[int, list[int]]:
        """Defective order → the entries that make it so."""
        found: dict[int, list[int]] = {}
        for order, left in self.tally.feedback.items():
            if left.stars <= self.rule.negative_stars:
                found.setdefault(order, []).append(left.seq)
        for claim in self.tally.claims.values():
            if claim.counts_in_odr:
                found.setdefault(claim.order, []).append(claim.ended)
        return found

    def stars(self) -> dict[str, int]:
        """How many left 1 to 5 stars."""
        quiet = np.bincount(self.book.stars[self.quiet_feedback()], minlength=6)
        counts = {stars: int(quiet[stars]) for stars in range(1, 6)}
        for left in self.written:
            counts[left.stars] += 1
        return {str(stars): count for stars, count in counts.items()}


def defect_measures(ledger: Ledger) -> list[Measure]:
    """``order_defect_rate`` of the scored cohort and the official windowed one."""
    defects = {order: seqs for order, seqs in ledger.defects.items() if ledger.holds(order)}
    quiet = ledger.quiet_defects()
    count = len(defects) + len(quiet) + ledger.past.defects
    rate = count / ledger.orders if ledger.orders else None
    return [
        Measure("order_defect_rate", rate, "share", lambda: _flat(defects), (quiet + 1).tolist),
        _official(ledger),
    ]


def _official(ledger: Ledger) -> Measure:
    """Orders placed in the policy's window, those of a warm-up too, with the defects known so far.

    The window ends its lag before the end of the scored time, or before the instant of the scorecard where there is
    no warm-up. The account's past has no dates of its own and is taken to lie in the window.
    """
    official = ledger.official
    if official is None:
        return Measure("order_defect_rate_official", None, "share")
    placed, last = ledger.book.placed_at, ledger.scope.official - official.lag
    start = int(np.searchsorted(placed, last - official.windows[0], side="right"))
    end = int(np.searchsorted(placed, last, side="right"))
    within = {order: seqs for order, seqs in ledger.defects.items() if start < order <= end}
    quiet = ledger.every_quiet_defect
    rows = quiet[(quiet >= start) & (quiet < end)]
    orders = int(np.count_nonzero(ledger.is_placed[start:end])) + ledger.past.orders
    rate = (len(within) + len(rows) + ledger.past.defects) / orders if orders else None
    return Measure("order_defect_rate_official", rate, "share", lambda: _flat(within), (rows + 1).tolist)


def claim_measures(ledger: Ledger) -> list[Measure]:
    """``claim_rate`` over the scored orders."""
    orders = {claim.order for claim in ledger.claims}
    rate = len(orders) / ledger.orders if ledger.orders else None
    return [Measure("claim_rate", rate, "share", lambda: [claim.opened for claim in ledger.claims])]


def feedback_measures(ledger: Ledger) -> list[Measure]:
    """``negative_feedback_rate`` and ``feedback_score`` over the feedback left."""
    stars = ledger.stars()
    count = sum(stars.values())
    negative = sum(number for star, number in stars.items() if int(star) <= ledger.rule.negative_stars)
    total = sum(int(star) * number for star, number in stars.items())
    low = [left.seq for left in ledger.written if left.stars <= ledger.rule.negative_stars]
    return [
        Measure(
            "negative_feedback_rate",
            negative / count if count else None,
            "share",
            lambda: low,
            (ledger.quiet_defects() + 1).tolist,
        ),
        Measure(
            "feedback_score",
            total / count if count else None,
            "stars",
            lambda: [left.seq for left in ledger.written],
            (ledger.quiet_feedback() + 1).tolist,
        ),
    ]


def _flat(defects: dict[int, list[int]]) -> Iterable[int]:
    return (seq for seqs in defects.values() for seq in seqs)
