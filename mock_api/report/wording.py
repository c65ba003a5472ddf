"""What measures, costs and causes are called in a report, and what each means to somebody who knows no glossary.

Names only; the figures are the simulator's.
"""

from typing import NamedTuple

from scenarios.bounds import Bound
from scenarios.model import Scenario
from scenarios.quantities import DAY
from scenarios.vocabulary import MEASURES


class Words(NamedTuple):
    """What a measure is called, what it means, and what it is counted in."""

    label: str
    meaning: str
    unit: str


_SHARE, _HOURS, _COUNT = "share", "hours", "count"

_MEASURES = {
    "late_response_rate": Words(
        "Late answers", "Of all questions, the share answered late, or overdue and open still.", _SHARE
    ),
    "response_hours_mean": Words(
        "Time to the answer, mean", "From the buyer's first unanswered message, nights counted.", _HOURS
    ),
    "response_hours_p50": Words("Time to the answer, median", "Half of the answers take no longer than this.", _HOURS),
    "response_hours_p90": Words(
        "Time to the answer, slowest tenth", "Nine answers in ten take no longer than this.", _HOURS
    ),
    "wait_hours_mean": Words("Wait for an agent, mean", "Until somebody begins to work on the question.", _HOURS),
    "wait_hours_p90": Words(
        "Wait for an agent, slowest tenth", "Nine questions in ten are begun no later than this.", _HOURS
    ),
    "utilisation": Words("How busy agents are", "Work as a share of the time at work.", _SHARE),
    "backlog_mean": Words(
        "Questions waiting, mean", "Questions nobody has begun to answer, over day and night.", "number"
    ),
    "order_defect_rate": Words(
        "Order defect rate", "Of this run's orders, the share with bad feedback or a lost claim, in the end.", _SHARE
    ),
    "order_defect_rate_official": Words(
        "Order defect rate, official", "The same, as the marketplace takes it over its own window.", _SHARE
    ),
    "claim_rate": Words(
        "Orders with a claim", "Of this run's orders, the share whose buyer opened an A-to-z claim.", _SHARE
    ),
    "chargeback_rate": Words(
        "Orders with a chargeback", "Of this run's orders, the share whose buyer's bank took the money back.", _SHARE
    ),
    "negative_feedback_rate": Words("Negative feedback", "Of the feedback left, the share with few stars.", _SHARE),
    "feedback_score": Words("Stars", "The mean of the feedback left.", "stars"),
    "dissatisfaction_rate": Words(
        "Dissatisfied buyers", "Of the last votes on the shop's replies, the share of 1 or 2 out of 5.", _SHARE
    ),
    "return_dissatisfaction_rate": Words(
        "Returns gone badly", "Of return requests, those answered late, rejected wrongly or rated badly.", _SHARE
    ),
    "policy_findings": Words(
        "Message rules broken", "Messages of the shop that a rule of the marketplace forbids.", _COUNT
    ),
    "cancellation_rate": Words("Orders cancelled", "By the shop, of those it sends itself.", _SHARE),
    "late_shipment_rate": Words("Parcels sent late", "Of those the shop sends itself, after the ship date.", _SHARE),
    "valid_tracking_rate": Words("Parcels tracked", "Of those the shop sends itself, scanned by the carrier.", _SHARE),
    "on_time_delivery_rate": Words("Parcels in time", "Of those the shop sends itself, by the day promised.", _SHARE),
    "return_rate": Words("Orders sent back", "By buyers who never wrote.", _SHARE),
    "cost": Words(
        "Total cost", "Wages, refunds, replacements, claims, chargebacks, fees, returns and lost sales.", "money"
    ),
}
"""In the order in which a report tells them."""

_CAUSES = {"lateness": "late answers", "wording": "what was answered", "parcel": "the parcel itself"}

_OPERATORS = {"<=": "at most", ">=": "at least", "<": "below", ">": "above"}

_SPANS = {"week": (6, 8), "month": (27, 32), "quarter": (84, 98), "year": (358, 373)}
"""Spans people have a word for, in days."""


def words_of(measure: str) -> Words:
    """What a measure is called; one without words of its own is called by its name."""
    return _MEASURES.get(measure) or Words(plain(measure), MEASURES.get(measure, "").capitalize(), _COUNT)


def ordered(measures: list[str]) -> list[str]:
    """Measures as a report tells them, one after the other."""
    places = {name: place for place, name in enumerate(_MEASURES)}
    return sorted(measures, key=lambda name: (places.get(name, len(places)), name))


def cause(name: str) -> str:
    """What brought a claim about."""
    return _CAUSES.get(name, plain(name))


def plain(name: str) -> str:
    """A name as words: ``lost_sales`` is ``Lost sales``."""
    return name.replace("_", " ").replace(".", ", ").capitalize()


def lowered(label: str) -> str:
    """A label in the middle of a sentence; abbreviations stay."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def bound_said(bound: Bound, written: str) -> str:
    """``at most 10 %``."""
    return f"{_OPERATORS[bound.operator]} {written}"


def span_of(scenario: Scenario) -> str:
    """What one run is: a week, a month, a year, or just a run."""
    if scenario.market is None:
        return "run"
    days = scenario.market.runs.horizon / DAY
    return next((name for name, (least, most) in _SPANS.items() if least <= days <= most), "run")
