"""What went wrong with orders: defects by order date, claims and feedback.

An order counts once however many defects it has. Feedback of buyers who never wrote comes from the columns.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scenarios.model import Account
from scenarios.policy import DefectRule
from simulator.domain.orders import OrderBook
from simulator.scorecard.measure import Measure
from simulator.scorecard.tally import Tally

Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Ledger:
    """Orders, past and tally of one run, seen as of an instant."""

    book: OrderBook
    past: Account
    tally: Tally
    rule: DefectRule
    as_of: int

    @property
    def orders(self) -> int:
        """Orders placed so far, with those of the account's past."""
        return int(np.searchsorted(self.book.placed_at, self.as_of, side="right")) + self.past.orders

    def quiet_feedback(self) -> Rows:
        """Rows of buyers who never wrote and had left feedback."""
        return np.flatnonzero((self.book.stars > 0) & (self.book.stars_at <= self.as_of))

    def quiet_defects(self) -> Rows:
        """Rows among them with few stars."""
        rows = self.quiet_feedback()
        return rows[self.book.stars[rows] <= self.rule.negative_stars]

    def defects(self) -> dict[int, list[int]]:
        """Defective order → the entries that make it so."""
        found: dict[int, list[int]] = {}
        for order, (stars, seq) in self.tally.feedback.items():
            if stars <= self.rule.negative_stars:
                found.setdefault(order, []).append(seq)
        for claim in self.tally.claims.values():
            if claim.counts_in_odr:
                found.setdefault(claim.order, []).append(claim.ended)
        return found

    def stars(self) -> dict[str, int]:
        """How many left 1 to 5 stars."""
        quiet = np.bincount(self.book.stars[self.quiet_feedback()], minlength=6)
        counts = {stars: int(quiet[stars]) for stars in range(1, 6)}
        for stars, _ in self.tally.feedback.values():
            counts[stars] += 1
        return {str(stars): count for stars, count in counts.items()}


def defect_measures(ledger: Ledger) -> list[Measure]:
    """``order_defect_rate`` of the run's cohort and the official windowed one."""
    defects, quiet = ledger.defects(), ledger.quiet_defects()
    count = len(defects) + len(quiet) + ledger.past.defects
    rate = count / ledger.orders if ledger.orders else None
    return [
        Measure("order_defect_rate", rate, "share", lambda: _flat(defects), (quiet + 1).tolist),
        _official(ledger, defects, quiet),
    ]


def _official(ledger: Ledger, defects: dict[int, list[int]], quiet: Rows) -> Measure:
    """Orders placed in the policy's window, which ends its lag before the instant of the scorecard.

    The account's past has no dates of its own and is taken to lie in the window.
    """
    placed, last = ledger.book.placed_at, ledger.as_of - ledger.rule.lag
    start = int(np.searchsorted(placed, last - ledger.rule.window, side="right"))
    end = int(np.searchsorted(placed, last, side="right"))
    within = {order: seqs for order, seqs in defects.items() if start < order <= end}
    rows = quiet[(quiet >= start) & (quiet < end)]
    orders = end - start + ledger.past.orders
    rate = (len(within) + len(rows) + ledger.past.defects) / orders if orders else None
    return Measure("order_defect_rate_official", rate, "share", lambda: _flat(within), (rows + 1).tolist)


def claim_measures(ledger: Ledger) -> list[Measure]:
    """``claim_rate`` over the run's orders."""
    claims = ledger.tally.claims.values()
    orders = {claim.order for claim in claims}
    rate = len(orders) / ledger.orders if ledger.orders else None
    return [Measure("claim_rate", rate, "share", lambda: [claim.opened for claim in claims])]


def feedback_measures(ledger: Ledger) -> list[Measure]:
    """``negative_feedback_rate`` and ``feedback_score`` over the feedback left."""
    stars = ledger.stars()
    count = sum(stars.values())
    negative = sum(number for star, number in stars.items() if int(star) <= ledger.rule.negative_stars)
    total = sum(int(star) * number for star, number in stars.items())
    written = ledger.tally.feedback.values()
    low = [seq for stars_, seq in written if stars_ <= ledger.rule.negative_stars]
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
            lambda: [seq for _, seq in written],
            (ledger.quiet_feedback() + 1).tolist,
        ),
    ]


def _flat(defects: dict[int, list[int]]) -> Iterable[int]:
    return (seq for seqs in defects.values() for seq in seqs)
