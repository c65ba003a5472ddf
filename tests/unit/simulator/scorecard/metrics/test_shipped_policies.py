"""One history under the shipped policies: of two years, and of three marketplaces."""

from datetime import datetime
from typing import Any

import pytest

from scenarios.loader import load_policy
from scenarios.quantities import DAY, HOUR
from simulator.calendar import Calendar
from simulator.domain import events as e
from simulator.playing import tally_of
from simulator.policy.editions import Editions
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.metrics.taking import Metrics
from tests.casting import book
from tests.unit.simulator.scorecard.ledger import answered, asked, entries

CALENDAR = Calendar(datetime(2026, 7, 6), "Europe/Rome")
"""A Monday of the summer of 2026."""
FRIDAY = 4 * DAY
HISTORY = entries(
    (FRIDAY + 10 * HOUR, asked()),
    (6 * DAY + 11 * HOUR, answered()),
    (9 * DAY, e.SurveyAnswered(1, 1, 3)),
    (9 * DAY, e.OrderCancelled(2, "seller", "no_inventory", True)),
)
"""A question of Friday answered on Sunday, a lukewarm vote and a cancellation among 200 orders."""
ORDERS = book(
    200,
    placed_at=[5 * DAY] * 200,
    shipped_at=[6 * DAY] * 200,
    promised_at=[9 * DAY] * 200,
    delivered_at=[8 * DAY] * 184 + [10 * DAY] * 16,
    reviewed=[1] * 3 + [0] * 197,
)


def shown(policy: str, as_of: int = 11 * DAY) -> dict[str, Figure]:
    editions = Editions(load_policy(policy), CALENDAR)
    found = Metrics(ORDERS, tally_of(HISTORY, as_of), editions).at(as_of, first_windows_only=True)
    return {one.name: one for one in found}


def said(policy: str, name: str, **more: Any) -> tuple[float | None, str]:
    one = shown(policy, **more)[name]
    return one.value, one.status


def test_the_survey_of_2025_and_that_of_2026() -> None:
    """Three of five does not say that the problem was solved; today it is no dissatisfied buyer."""
    assert said("amazon-us@2025-06-01", "buyer_dissatisfaction_rate") == (1.0, "BAD")
    assert said("amazon-us@2026-07-01", "buyer_dissatisfaction_rate") == (0.0, "NONE")
    assert said("amazon-uk", "buyer_dissatisfaction_rate") == (None, "NONE")


def test_on_time_delivery_before_and_after_it_was_required() -> None:
    """184 of 200 are 92 %: too few for the advice of once, enough for what is required now."""
    assert said("amazon-us@2024-06-01", "on_time_delivery_rate") == (0.92, "BAD")
    assert said("amazon-us@2025-06-01", "on_time_delivery_rate", as_of=17 * DAY) == (0.92, "GOOD")
    forces = [shown(f"amazon-us@{day}")["on_time_delivery_rate"].metric.force for day in ("2024-06-01", "2025-06-01")]
    assert forces == ["advisory", "binding"]


@pytest.mark.parametrize(("policy", "rate"), [("amazon-us", 1.0), ("kaufland-de", 0.0), ("walmart-us", 1.0)])
def test_a_weekend_counts_or_does_not(policy: str, rate: float) -> None:
    """49 hours by the calendar; fourteen on working days."""
    assert said(policy, "late_response_rate")[0] == rate


def test_one_cancellation_of_two_hundred() -> None:
    assert said("kaufland-de", "cancellation_rate") == (1 / 200, "GOOD")
    assert said("walmart-us", "cancellation_rate") == (1 / 200, "GOOD")
    assert said("amazon-us", "cancellation_rate", as_of=12 * DAY) == (1 / 200, "GOOD")


def test_item_reviews_are_feedback_at_walmart_only() -> None:
    assert said("walmart-us", "negative_feedback_rate")[0] == 3 / 200
    assert said("amazon-us", "order_defect_rate", as_of=25 * DAY)[0] == 0.0
