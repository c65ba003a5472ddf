"""A run of a market ends: the orders to expect are counted about as the simulator draws them."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.demand import Demand
from scenarios.lint.demand import MOST_ORDERS, expected_orders
from tests.drafts import MARKET, edited, found, only, pointed

_BEGINS = datetime(2026, 1, 5)
_AFTER = {"law": "constant", "always": "10d"}


def expected(days: float, **written: Any) -> float:
    demand = Demand.model_validate({"orders_per_day": 100, **written})
    return expected_orders(demand, {"mug": 0.25, "pot": 0.75}, (_BEGINS, _BEGINS + timedelta(days=days)))


@pytest.mark.parametrize(
    ("days", "written", "orders"),
    [
        (7, {}, 700),
        (0.5, {}, 50),
        (0, {}, 0),
        (365, {"growth": 0}, 36_500),
        (366, {"growth": 1}, 36_500 / 0.6931 + 200),
        (27, {"by_month": {"jan": 2}}, 5_400),
        (10, {"campaigns": [{"campaign": "a", "from": "2026-01-06", "lasts": "2d", "factor": 5}]}, 1_800),
        (
            10,
            {"campaigns": [{"campaign": "a", "from": "2026-01-06", "lasts": "2d", "factor": 5, "item": "mug"}]},
            1_200,
        ),
        (10, {"campaigns": [{"campaign": "a", "from": "2026-01-06", "lasts": "6h", "factor": 5}]}, 1_100),
        (10, {"campaigns": [{"campaign": "a", "from": "2020-01-06", "lasts": "2d", "factor": 5}]}, 1_000),
        (100, {"repeat": {"rate": "50%", "after": _AFTER}}, 20_000),
        (100, {"repeat": {"rate": "100%", "after": _AFTER}}, 110_000),
    ],
)
def test_orders_to_expect(days: float, written: dict[str, Any], orders: float) -> None:
    assert expected(days, **written) == pytest.approx(orders, rel=0.01)


@given(st.floats(-0.99, 100), st.floats(1e-300, 1_000), st.integers(0, 36_525))
def test_counting_ends(growth: float, factor: float, days: int) -> None:
    campaign = {"campaign": "a", "from": "2026-01-06", "lasts": "36525d", "factor": factor}
    assert expected(days, growth=growth, campaigns=[campaign] * 3) >= 0


@pytest.mark.parametrize(
    "demand",
    [
        "orders_per_day: 1000000",
        "orders_per_day: 50, growth: 100",
        "orders_per_day: 1000, campaigns: [{campaign: a, from: 2026-01-05, lasts: 900d, factor: 1000}]",
        "orders_per_day: 10000, repeat: {rate: 100%, after: {law: constant, always: 1h}}",
    ],
)
def test_a_horizon_that_would_not_end(tmp_path: Path, demand: str) -> None:
    text = edited(MARKET, "horizon: 7d", "horizon: 2000d")
    problem = only(tmp_path, edited(text, "orders_per_day: 50", demand))
    assert (problem.code, pointed(problem)) == ("scenario.endless", "2000d")
    assert problem.message == f"the run would not end: more than {MOST_ORDERS:,} orders would come in"


def test_a_large_run_is_none_that_would_not_end(tmp_path: Path) -> None:
    text = edited(MARKET, "horizon: 7d", "horizon: 40d")
    assert found(tmp_path, edited(text, "orders_per_day: 50", "orders_per_day: 1000000")) == []
