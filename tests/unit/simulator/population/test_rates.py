"""The rate of orders: marketplaces by their own clocks, days with their moods."""

import numpy as np
import pytest

from scenarios.quantities import DAY, HOUR
from simulator.errors import BudgetExceeded
from tests.casting import market
from tests.drawing import changed, drawn, z_of

NIGHTLY = [1.0] * 6 + [0.0] * 18


def test_each_marketplace_keeps_its_own_hours() -> None:
    places = [{"marketplace": "IT", "share": 3}, {"marketplace": "IN", "share": 1, "zone": "Asia/Kolkata"}]
    orders = drawn(changed(market(2_000), marketplaces=places, demand={"by_hour": NIGHTLY}))
    hour = (9 + orders.placed_at / HOUR) % 24
    italy, india = hour[orders.marketplace == 0], hour[orders.marketplace == 1]
    assert italy.max() < 6
    assert ((india >= 19.5) | (india < 1.5)).all()
    assert abs(z_of(len(italy), len(orders), 0.75)) < 4
    assert orders.marketplaces == ("IT", "IN")


def test_regular_orders_are_evenly_apart() -> None:
    orders = drawn(changed(market(48), demand={"arrivals": "regular"}))
    assert set(np.diff(orders.placed_at).tolist()) == {HOUR // 2}
    assert len(orders) == 48 * 7


def test_overdispersion_is_that_of_days() -> None:
    scenario = changed(market(200), demand={"overdispersion": 0.4}, runs={"horizon": "200d"})
    days = np.bincount((drawn(scenario).placed_at + 9 * HOUR) // DAY)[1:-1]
    assert days.mean() == pytest.approx(200, rel=0.1)
    assert days.var() == pytest.approx(200 + (0.4 * 200) ** 2, rel=0.35)


def test_growth_compounds() -> None:
    scenario = changed(market(200), demand={"growth": 1.0}, runs={"horizon": "730d"})
    first, second = np.bincount(drawn(scenario).placed_at // (365 * DAY))
    assert second / first == pytest.approx(2, rel=0.02)


def test_a_campaign_of_a_product_raises_only_that_product() -> None:
    campaign = {"campaign": "lamps", "from": "2026-01-06T00:00", "lasts": "2d", "factor": 7, "item": "lamp"}
    orders = drawn(changed(market(2_000), demand={"campaigns": [campaign]}))
    during = (orders.placed_at >= 15 * HOUR) & (orders.placed_at < 63 * HOUR)
    lamps = orders.product == 1
    assert (during & ~lamps).sum() == pytest.approx(2_000 * 2 * 2 / 3, rel=0.06)
    assert (during & lamps).sum() == pytest.approx(2_000 * 2 * 7 / 3, rel=0.06)
    assert (~during & lamps).sum() == pytest.approx(2_000 * 5 / 3, rel=0.06)


def test_orders_come_in_while_the_run_warms_up() -> None:
    orders = drawn(changed(market(100), runs={"warm_up": "7d", "horizon": "7d"}))
    assert 13 * DAY < orders.placed_at[-1] < 14 * DAY


def test_more_orders_than_fit_are_refused() -> None:
    with pytest.raises(BudgetExceeded, match="orders of one market"):
        drawn(changed(market(1_000_000), runs={"horizon": "365d"}))
