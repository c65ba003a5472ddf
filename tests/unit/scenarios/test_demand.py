"""Demand: months, campaigns, growth and buyers who come again."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.demand import MONTHS, Campaign, Demand, Repeat
from scenarios.quantities import DAY

SALE = {"campaign": "sale", "from": "2026-11-27", "lasts": "3d", "factor": 2}
AGAIN = {"rate": "10%", "after": {"law": "exponential", "mean": "90d"}}


def demand(**written: Any) -> Demand:
    return Demand.model_validate({"orders_per_day": 10, **written})


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"arrivals": "regular"},
        {"by_month": {"dec": 2.5, "jan": 0}},
        {"growth": -0.5, "overdispersion": 0.3},
        {"campaigns": [SALE, SALE | {"campaign": "mugs", "item": "mug"}]},
        {"repeat": AGAIN | {"when_disappointed": "10%"}},
    ],
)
def test_it_survives_being_written(written: dict[str, Any]) -> None:
    assert Demand.model_validate(demand(**written).dump()) == demand(**written)


@pytest.mark.parametrize(
    "written",
    [
        {"arrivals": "bursts"},
        {"by_month": {"december": 2}},
        {"growth": -1},
        {"growth": 101},
        {"overdispersion": -0.1},
        {"overdispersion": 11},
        {"campaigns": [SALE | {"factor": 0}]},
        {"campaigns": [SALE | {"factor": 1_001}]},
        {"campaigns": [SALE | {"lasts": "0m"}]},
        {"repeat": {"rate": "10%"}},
    ],
)
def test_bounds(written: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(written))):
        demand(**written)


@pytest.mark.parametrize(
    "written",
    [{"by_month": {"dec": -1}}, {"by_month": dict.fromkeys(MONTHS, 0)}, {"by_weekday": dict.fromkeys(("mon",), -1)}],
)
def test_weights_of_months_and_weekdays(written: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="are not negative, and not all zero"):
        demand(**written)


def test_a_week_without_any_day() -> None:
    with pytest.raises(ValidationError, match="not all zero"):
        demand(by_weekday=dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), 0))


def test_good_service_never_loses_a_sale() -> None:
    assert Repeat.model_validate(AGAIN).when_disappointed == 0
    with pytest.raises(ValidationError, match="when_disappointed is not above rate"):
        Repeat.model_validate(AGAIN | {"when_disappointed": "11%"})


def test_a_campaign_of_the_whole_shop_names_no_item() -> None:
    campaign = Campaign.model_validate(SALE)
    assert (campaign.item, campaign.lasts, campaign.start.day) == ("", 3 * DAY, 27)
