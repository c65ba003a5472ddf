"""Markets: demand with weights, something to sell, somebody to write."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.demand import Demand
from scenarios.goods import Product
from scenarios.market import Market, MixedStory, QuietBuyers
from scenarios.quantities import DAY
from tests.casting import market

SPREAD = {"median": "1d", "p90": "2d"}


def demand(**written: Any) -> Demand:
    return Demand.model_validate({"orders_per_day": 10, **written})


def test_a_plain_demand_is_the_same_at_every_hour() -> None:
    assert demand().by_hour == (1.0,) * 24
    assert (demand().by_weekday, demand().orders_per_buyer) == ({}, 1.0)


@pytest.mark.parametrize("orders", [0, -1, 1_000_001, float("nan"), float("inf")])
def test_a_demand_is_something_and_finite(orders: float) -> None:
    with pytest.raises(ValidationError, match="orders_per_day"):
        demand(orders_per_day=orders)


@pytest.mark.parametrize(
    "written",
    [
        {"by_hour": [0] * 24},
        {"by_hour": [-1] + [2] * 23},
        {"by_weekday": {"mon": -1}},
    ],
)
def test_weights_are_not_negative_and_not_all_zero(written: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="are not negative, and not all zero"):
        demand(**written)


@pytest.mark.parametrize("hours", [[1] * 23, [1] * 25, []])
def test_a_day_has_24_hours(hours: list[int]) -> None:
    with pytest.raises(ValidationError, match="by_hour"):
        demand(by_hour=hours)


def test_a_weekday_is_one() -> None:
    assert demand(by_weekday={"sun": 0}).by_weekday == {"sun": 0.0}
    with pytest.raises(ValidationError, match="by_weekday"):
        demand(by_weekday={"sunday": 0})


def test_a_buyer_has_an_order_at_least() -> None:
    with pytest.raises(ValidationError, match="orders_per_buyer"):
        demand(orders_per_buyer=0.9)


def test_a_product_is_sold() -> None:
    assert Product.model_validate({"item": "mug", "price": "24.90"}).price == 2490
    with pytest.raises(ValidationError, match="share"):
        Product.model_validate({"item": "mug", "price": "24.90", "share": 0})


@pytest.mark.parametrize("stars", [0, 6, "many"])
def test_stars_are_one_to_five(stars: object) -> None:
    with pytest.raises(ValidationError, match="stars"):
        QuietBuyers.model_validate({"stars": {stars: "100%"}, "after": SPREAD})


def test_stars_may_be_written_as_words_of_a_document() -> None:
    quiet = QuietBuyers.model_validate({"stars": {"5": "90%", "1": "10%"}, "after": SPREAD})
    assert quiet.stars == {5: 0.9, 1: 0.1}
    assert QuietBuyers.model_validate(quiet.dump()) == quiet


def test_a_market_survives_being_written() -> None:
    shop = market().market
    assert shop is not None
    assert Market.model_validate(shop.dump()) == shop
    assert (shop.runs.horizon, shop.runs.settle) == (7 * DAY, 30 * DAY)
    assert shop.contact_rate == 0.3


@pytest.mark.parametrize("part", ["catalog", "mix"])
def test_a_market_has_something_to_sell_and_somebody_to_write(part: str) -> None:
    shop = market().market
    assert shop is not None
    with pytest.raises(ValidationError, match=part):
        Market.model_validate(shop.dump() | {part: []})


LINE = {"story": "lost", "share": "50%", "patience": SPREAD, "writes": SPREAD}


def test_one_trouble_and_one_fulfilment_need_no_list() -> None:
    assert MixedStory.model_validate(LINE | {"when": "late"}).when == ("late",)
    assert MixedStory.model_validate(LINE).when == ()
    shop = market().market
    assert shop is not None
    way = {"handling": SPREAD, "transit": SPREAD, "promise": "5d"}
    one, several = (Market.model_validate(shop.dump() | {"fulfilment": written}) for written in (way, [way]))
    assert one == several


@pytest.mark.parametrize("change", [{"when": "broken"}, {"since": "birth"}, {"share": 2}, {"writes": "2d"}])
def test_bounds_of_a_line_of_the_mix(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(change))):
        MixedStory.model_validate(LINE | change)


@pytest.mark.parametrize(
    "change",
    [
        {"margin": "120%"},
        {"contact_rate_when": {"broken": "5%"}},
        {"marketplaces": [{"marketplace": "one", "share": 0}]},
        {"quiet": {"after": SPREAD, "stars_when": {"late": {6: "100%"}}}},
        {"quiet": {"after": SPREAD, "review_requests": {"share": "50%", "feedback": 0.5}}},
        {"runs": {"horizon": "7d"}},
        {"incidents": [{"incident": "strike"}]},
    ],
)
def test_bounds_of_a_market(change: dict[str, Any]) -> None:
    shop = market().market
    assert shop is not None
    with pytest.raises(ValidationError, match=next(iter(change))):
        Market.model_validate(shop.dump() | change)
