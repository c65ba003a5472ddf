"""What went wrong with the scored orders: defects, claims, chargebacks, feedback, surveys and returns.

An order counts once however many defects it has. Feedback of buyers who never wrote comes from the columns.
"""

import numpy as np

from simulator.scorecard.cohort import cohort_measure
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.measure import Measure
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.metrics.known import Found
from simulator.scorecard.metrics.sheets import SHEETS
from simulator.scorecard.metrics.taking import Metrics

OFFICIAL = "order_defect_rate"
_BEFORE_EVERYTHING = -(1 << 62)


def defect_measures(ledger: Ledger) -> list[Measure]:
    """``order_defect_rate`` of the scored cohort and the official windowed one."""
    found = ledger.scored(ledger.known.defects)
    rate = (len(found.distinct()) + ledger.past.defects) / ledger.orders if ledger.orders else None
    figure = official(ledger.metrics, ledger.scope.official)
    behind = figure.measure if figure else Measure("", None, "share")
    return [
        Measure("order_defect_rate", rate, "share", found.entries, found.quiet_orders),
        Measure("order_defect_rate_official", behind.value, "share", behind.entries, behind.orders),
    ]


def official(metrics: Metrics, instant: int) -> Figure | None:
    """The policy's own order defect rate at an instant; of one that is taken apart, the seller's part."""
    return next(metrics.at(instant, (OFFICIAL,), first_windows_only=True), None)


def claim_measures(ledger: Ledger) -> list[Measure]:
    """``claim_rate`` and ``chargeback_rate`` over the scored orders."""
    return [
        _of_orders("claim_rate", ledger, ledger.known.claimed),
        _of_orders("chargeback_rate", ledger, ledger.known.charged_back),
    ]


def _of_orders(name: str, ledger: Ledger, found: Found) -> Measure:
    scored = ledger.scored(found)
    rate = len(scored.distinct()) / ledger.orders if ledger.orders else None
    return Measure(name, rate, "share", scored.entries, scored.quiet_orders)


def feedback_measures(ledger: Ledger) -> list[Measure]:
    """``negative_feedback_rate`` and ``feedback_score`` over the feedback left."""
    return [cohort_measure(name, ledger) for name in ("negative_feedback_rate", "feedback_score")]


def satisfaction_measures(ledger: Ledger) -> list[Measure]:
    """``dissatisfaction_rate`` over last votes, and ``return_dissatisfaction_rate`` over requests."""
    return [cohort_measure(name, ledger) for name in ("dissatisfaction_rate", "return_dissatisfaction_rate")]


def stars(ledger: Ledger) -> dict[str, int]:
    """How many left 1 to 5 stars for the seller."""
    sheet = SHEETS["feedback"](ledger.known, _BEFORE_EVERYTHING)
    given = sheet.figures["stars"][ledger.holds_each(sheet.order)].astype(np.int64)
    counts = np.bincount(given, minlength=6)
    return {str(star): int(counts[star]) for star in range(1, 6)}
