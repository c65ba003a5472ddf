"""What became of parcels, by hand: cancelled, late, returned, reviewed, and feedback that is struck through."""

from dataclasses import replace
from typing import Any

import pytest

from scenarios.goods import TROUBLES
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.domain.orders import NEVER, OrderBook
from simulator.scorecard.measure import Measure
from tests.casting import book, drill
from tests.unit.simulator.scorecard.ledger import Happened, scored

NOW = 30 * DAY
CODE: dict[str, int] = {str(trouble): number for number, trouble in enumerate(TROUBLES, start=1)}


def shop(count: int, fulfilled: list[int] | None = None, **columns: Any) -> OrderBook:
    """Orders of which some are fulfilled by the marketplace (1)."""
    orders = book(count, fulfilled=fulfilled or [0] * count, **columns)
    return replace(orders, fulfilments=("merchant", "marketplace"), ship_within=(2 * DAY, 2 * DAY))


def measured(name: str, orders: OrderBook, *happened: Happened, **more: Any) -> Measure:
    return scored(*happened, orders=orders, **{"as_of": NOW, **more}).measures[name]


def test_cancellations_are_counted_over_what_the_seller_fulfils() -> None:
    orders = shop(5, [0, 0, 0, 0, 1], trouble=[CODE["cancelled"], 0, CODE["late"], 0, 0])
    found = measured("cancellation_rate", orders)
    assert (found.value, found.evidence()) == (0.25, {"entries": [], "orders": [1]})
    assert scored(orders=orders).counts["cancelled"] == 1


def test_a_lost_sale_is_no_order() -> None:
    orders = shop(5, trouble=[CODE["cancelled"], 0, 0, 0, 0], stars=[0, 0, 1, 0, 0], returned=[0, 0, 1, 0, 0])
    card = scored((1, e.SaleLost(3, 1)), orders=orders, as_of=NOW)
    assert (card.counts["orders"], card.counts["lost_sales"], card.counts["returns"]) == (4, 1, 0)
    assert card.measures["cancellation_rate"].value == 0.25
    assert card.measures["order_defect_rate"].value == 0.0
    assert card.measures["order_defect_rate_official"].value == 0.0
    assert sum(card.feedback.values()) == 0


@pytest.mark.parametrize(("delivered", "rate"), [(5 * DAY, 1.0), (5 * DAY + 1, 0.0), (NEVER, 0.0)])
def test_at_exactly_the_promised_instant_is_on_time(delivered: int, rate: float) -> None:
    orders = shop(1, promised_at=[5 * DAY], delivered_at=[delivered])
    card = scored(orders=orders, as_of=NOW)
    assert card.measures["on_time_delivery_rate"].value == rate
    assert card.counts["late_orders"] == 1 - rate


def test_what_is_promised_for_later_or_cancelled_is_neither() -> None:
    late = {"delivered_at": [NEVER] * 3, "promised_at": [DAY, DAY, NOW]}
    orders = shop(3, trouble=[CODE["lost"], CODE["cancelled"], 0], **late)
    found = measured("on_time_delivery_rate", orders)
    assert (found.value, found.evidence()["orders"]) == (0.0, [1])
    assert measured("on_time_delivery_rate", orders, as_of=DAY).value is None


def test_the_marketplaces_parcels_are_not_the_sellers_but_late_all_the_same() -> None:
    orders = shop(4, [0, 0, 1, 1], promised_at=[DAY] * 4, delivered_at=[0, 2 * DAY, 2 * DAY, 0])
    assert measured("on_time_delivery_rate", orders).value == 0.5
    assert scored(orders=orders, as_of=NOW).counts["late_orders"] == 2


def test_returns_are_counted_over_quiet_orders_that_were_sent() -> None:
    orders = shop(5, returned=[1, 1, 0, 0, 0], story=[-1, -1, -1, 0, -1], trouble=[0, 0, 0, 0, CODE["cancelled"]])
    found = measured("return_rate", orders)
    assert found.value == pytest.approx(2 / 3)
    assert found.evidence()["orders"] == [1, 2]


def test_nothing_comes_back_and_is_reviewed_before_it_arrives() -> None:
    orders = shop(2, returned=[1, 1], reviewed=[5, 3], delivered_at=[DAY, 2 * DAY])
    counts = [scored(orders=orders, as_of=at).counts for at in (DAY - 1, DAY, 2 * DAY)]
    assert [(count["returns"], count["product_reviews"]) for count in counts] == [(0, 0), (1, 1), (2, 2)]


def test_a_drills_parcel_is_no_figure() -> None:
    for name in ("cancellation_rate", "on_time_delivery_rate", "return_rate"):
        assert measured(name, book(1), scenario=drill()).value is None


@pytest.mark.parametrize(("trouble", "stands"), [("late", 0), ("lost", 0), ("damaged", 1), ("not_as_described", 1)])
def test_what_is_said_of_the_marketplaces_own_delivery_is_struck_through(trouble: str, stands: int) -> None:
    orders = shop(2, [1, 0], trouble=[CODE[trouble]] * 2, stars=[1, 1])
    card = scored(orders=orders)
    assert card.measures["order_defect_rate"].value == (1 + stands) / 2
    assert card.feedback["1"] == 1 + stands
    assert card.measures["order_defect_rate"].evidence()["orders"] == ([1, 2] if stands else [2])
