"""Defects worked by hand: an order counts once, by its own date, and quiet buyers count too."""

from typing import Any

import pytest

from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.scorecard.measure import Measure
from tests.casting import book, drill
from tests.unit.simulator.scorecard.ledger import Happened, claimed, decided, scored


def measured(name: str, *happened: Happened, **more: Any) -> Measure:
    return scored(*happened, **more).measures[name]


def rate(*happened: Happened, **more: Any) -> float | None:
    return measured("order_defect_rate", *happened, **more).value


@pytest.mark.parametrize(("stars", "defects"), [(1, 1), (2, 1), (3, 0), (4, 0), (5, 0)])
def test_few_stars_are_a_defect(stars: int, defects: int) -> None:
    assert rate((5, e.FeedbackLeft(1, stars))) == defects / 10


def test_a_granted_claim_is_a_defect() -> None:
    assert rate((1, claimed(1, 1)), (2, decided(1, 1, granted=True))) == 0.1


@pytest.mark.parametrize("end", [decided(1, 1, granted=False), e.ClaimWithdrawn(1, 1), None])
def test_a_claim_that_is_open_denied_or_withdrawn_is_none(end: e.AnyEvent | None) -> None:
    ended: tuple[Happened, ...] = ((2, end),) if end else ()
    assert rate((1, claimed(1, 1)), *ended) == 0.0


def test_an_order_with_two_defects_counts_once() -> None:
    told = (1, claimed(1, 1)), (2, decided(1, 1, granted=True)), (3, e.FeedbackLeft(1, 1))
    assert rate(*told) == 0.1
    assert measured("order_defect_rate", *told).evidence() == {"entries": [2, 3], "orders": []}
    assert rate(*told, (4, e.FeedbackLeft(2, 1))) == 0.2


def test_two_claims_of_one_order_count_once() -> None:
    told = [(1, claimed(1, 1)), (2, decided(1, 1, granted=True)), (3, claimed(1, 2)), (4, decided(1, 2, granted=True))]
    assert rate(*told) == 0.1  # type: ignore[arg-type]


def test_quiet_buyers_count_from_the_columns() -> None:
    orders = book(4, stars=[1, 5, 2, 0], stars_at=[5, 5, 20, 0])
    assert rate(orders=orders, as_of=4) == 0.0
    assert rate(orders=orders, as_of=5) == 0.25
    assert rate(orders=orders, as_of=20) == 0.5
    found = measured("order_defect_rate", (5, e.FeedbackLeft(4, 1)), orders=orders, as_of=20)
    assert found.value == 0.75
    assert found.evidence() == {"entries": [1], "orders": [1, 3]}


def test_the_accounts_past_is_added() -> None:
    """The drill's seller has had 412 orders with 4 defects: one more of each is 5 of 413."""
    past = drill()
    assert rate(orders=book(1), scenario=past) == pytest.approx(4 / 413)
    assert rate((1, e.FeedbackLeft(1, 1)), orders=book(1), scenario=past) == pytest.approx(5 / 413)
    assert rate((1, e.FeedbackLeft(1, 1)), orders=book(1), scenario=past) > 0.01  # type: ignore[operator]


def test_without_orders_there_is_no_rate() -> None:
    measures = scored(orders=book(0)).measures
    for name in ("order_defect_rate", "order_defect_rate_official", "claim_rate", "negative_feedback_rate"):
        assert measures[name].value is None


def test_only_orders_placed_by_then_count() -> None:
    orders = book(4, placed_at=[0, 10, 20, 30])
    assert rate((5, e.FeedbackLeft(1, 1)), orders=orders, as_of=10) == 0.5
    assert rate((5, e.FeedbackLeft(1, 1)), orders=orders, as_of=30) == 0.25
    assert scored(orders=orders, as_of=20).counts["orders"] == 3


def official(*happened: Happened, **more: Any) -> Measure:
    return measured("order_defect_rate_official", *happened, **more)


def test_the_official_rate_is_by_order_date_within_its_window() -> None:
    """Sixty days that end fifteen days ago: orders of day 5 (exclusive) to day 65 (inclusive), seen on day 80."""
    orders = book(5, placed_at=[5 * DAY, 5 * DAY + 1, 30 * DAY, 65 * DAY, 65 * DAY + 1])
    now = 80 * DAY
    assert official(orders=orders, as_of=now).value == 0.0
    for order, counted in ((1, 0), (2, 1), (3, 1), (4, 1), (5, 0)):
        found = official((now, e.FeedbackLeft(order, 1)), orders=orders, as_of=now)
        assert found.value == pytest.approx(counted / 3)
        assert found.evidence() == {"entries": [1] * counted, "orders": []}


def test_the_official_rate_counts_quiet_buyers_of_its_window() -> None:
    orders = book(4, placed_at=[0, 20 * DAY, 30 * DAY, 70 * DAY], stars=[1, 1, 5, 1], stars_at=[75 * DAY] * 4)
    found = official(orders=orders, as_of=80 * DAY)
    assert found.value == 0.5
    assert found.evidence() == {"entries": [], "orders": [2]}


def test_young_orders_have_no_official_rate_yet() -> None:
    orders = book(3, placed_at=[DAY] * 3)
    assert official(orders=orders, as_of=16 * DAY - 1).value is None
    assert official(orders=orders, as_of=16 * DAY).value == 0.0


def test_the_official_rate_takes_the_past_of_a_drill_into_its_window() -> None:
    """412 orders with 4 defects, and one more that is old enough."""
    old = book(1, placed_at=[-30 * DAY])
    assert official(orders=old, scenario=drill(), as_of=0).value == pytest.approx(4 / 413)
    spoilt = official((0, e.FeedbackLeft(1, 1)), orders=old, scenario=drill(), as_of=0)
    assert spoilt.value == pytest.approx(5 / 413)
    young = official((0, e.FeedbackLeft(1, 1)), orders=book(1), scenario=drill(), as_of=0)
    assert young.value == pytest.approx(4 / 412)
    assert young.evidence() == {"entries": [], "orders": []}


def test_claims_are_counted_by_order() -> None:
    told = (1, claimed(1, 1)), (2, e.ClaimWithdrawn(1, 1)), (3, claimed(1, 2)), (4, claimed(2, 3))
    found = measured("claim_rate", *told)
    assert found.value == 0.2
    assert found.evidence() == {"entries": [1, 3, 4], "orders": []}


def test_feedback_is_rated_over_those_who_left_it() -> None:
    orders = book(10, stars=[0] * 8 + [5, 1], stars_at=[5] * 10)
    told = (1, e.FeedbackLeft(1, 2)), (2, e.FeedbackLeft(2, 4))
    negative, score = (measured(name, *told, orders=orders) for name in ("negative_feedback_rate", "feedback_score"))
    assert negative.value == 0.5
    assert negative.evidence() == {"entries": [1], "orders": [10]}
    assert score.value == 3.0
    assert score.evidence() == {"entries": [1, 2], "orders": [9, 10]}
    assert scored(*told, orders=orders).feedback == {"1": 1, "2": 1, "3": 0, "4": 1, "5": 1}


def test_the_policy_says_how_few_stars_are_negative() -> None:
    rule = drill().rules.order_defects.model_copy(update={"negative_stars": 1})
    milder = drill().policy.model_copy(update={"order_defects": (rule,)})
    assert rate((1, e.FeedbackLeft(1, 2)), policy=milder) == 0.0
    assert measured("negative_feedback_rate", (1, e.FeedbackLeft(1, 2)), policy=milder).value == 0.0
