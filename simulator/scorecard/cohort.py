"""Measures of the scored orders that a marketplace's metrics have words for: the same counts, without its windows."""

from collections.abc import Mapping

from scenarios.policy import Metric
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.measure import Measure
from simulator.scorecard.metrics.of_orders import ORDER_POPULATIONS
from simulator.scorecard.metrics.of_sheets import taken
from simulator.scorecard.metrics.sheets import SHEETS
from simulator.scorecard.metrics.windowed import Span

_ALWAYS = -(1 << 62)
_THEIRS = "fulfilled_by_marketplace"


def _metric(of: str, by: str, **said: object) -> Metric:
    return Metric.model_validate({"of": of, "by": by, "windows": ["1d"], **said})


_MEASURES: Mapping[str, Metric] = {
    "cancellation_rate": _metric(
        "orders", "placed", share="cancelled_by_seller", excludes=[_THEIRS, "requested_cancellation"]
    ),
    "late_shipment_rate": _metric("orders", "placed", share="shipped_late", excludes=[_THEIRS, "cancelled"]),
    "valid_tracking_rate": _metric("parcels", "placed", share="validly_tracked", excludes=[_THEIRS], target=">=1"),
    "on_time_delivery_rate": _metric(
        "parcels", "placed", share="on_time", excludes=[_THEIRS, "under_way"], target=">=1"
    ),
    "negative_feedback_rate": _metric("feedback", "received", share="negative"),
    "feedback_score": _metric("feedback", "received", mean="stars"),
    "dissatisfaction_rate": _metric("surveys", "voted", share="dissatisfied", excludes=["outvoted_in_conversation"]),
    "return_dissatisfaction_rate": _metric(
        "returns", "requested", share="dissatisfying", excludes=["out_of_policy", "withdrawn"]
    ),
}
"""Measure → what it counts; where a target says that more is better, those that fall short are the evidence."""


def cohort_measure(name: str, ledger: Ledger) -> Measure:
    """One of them over the scored orders."""
    metric, known = _MEASURES[name], ledger.known
    if metric.of in ORDER_POPULATIONS:
        scope = ledger.scope.placed
        found = ledger.metrics.take(known, metric, Span(scope.start - 1, min(scope.end - 1, ledger.as_of)))
    else:
        sheet = SHEETS[metric.of](known, _ALWAYS)
        found = taken(known, sheet, metric, metric.excludes, ledger.holds_each(sheet.order))
    unit = "share" if metric.share else "stars"
    return Measure(name, found.value, unit, found.entries, found.orders)
