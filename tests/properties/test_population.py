"""Laws of the orders drawn from any market: whose luck moves, what is sold, who speaks what and who comes again."""

from collections import defaultdict
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.calendar import Calendar
from simulator.domain.orders import NEVER
from tests.casting import PLAN, market
from tests.drawing import CANCELLED, LATE, LOST, changed, differing, drawn, writers
from tests.properties.markets import markets, shares

seeds = st.integers(0, 2**32 - 1)
law = settings(max_examples=40)
HORIZON = 7 * DAY


@law
@given(markets(), seeds)
def test_equal_luck_draws_equal_columns(scenario: Scenario, seed: int) -> None:
    assert differing(drawn(scenario, seed), drawn(scenario, seed)) == set()


@law
@given(markets(), seeds)
def test_the_plan_is_never_looked_at(scenario: Scenario, seed: int) -> None:
    planned = Scenario.model_validate({**scenario.dump(), "plan": PLAN})
    assert differing(drawn(scenario, seed), drawn(planned, seed)) == set()


@law
@given(markets(), seeds)
def test_columns_are_as_long_as_each_other_and_sorted_by_time(scenario: Scenario, seed: int) -> None:
    orders = drawn(scenario, seed)
    assert {len(column) for column in orders.columns().values()} == {len(orders)}
    assert (np.diff(orders.placed_at) >= 0).all()
    assert ((orders.placed_at >= 0) & (orders.placed_at < HORIZON)).all()
    assert (orders.writes_at >= orders.placed_at).all()
    assert (orders.shipped_at >= orders.placed_at).all()
    assert (orders.delivered_at >= orders.shipped_at).all()


@law
@given(markets(repeats=False), shares, seeds)
def test_another_contact_rate_moves_nobody_elses_luck(scenario: Scenario, rate: float, seed: int) -> None:
    before, after = drawn(scenario, seed), drawn(changed(scenario, contact_rate=rate), seed)
    assert differing(before, after) <= {"story", "stars", "stars_at", "reviewed", "returned"}
    both = writers(before) & writers(after)
    assert (before.story[both] == after.story[both]).all()
    neither = ~writers(before) & ~writers(after)
    for name in ("stars", "stars_at", "reviewed", "returned"):
        assert (before.columns()[name][neither] == after.columns()[name][neither]).all()
    if not scenario.market or rate >= scenario.market.contact_rate:
        assert (writers(after) | ~writers(before)).all()


@law
@given(markets(), seeds)
def test_stock_is_never_oversold_and_nobody_is_cancelled_while_there_is_some(scenario: Scenario, seed: int) -> None:
    orders = drawn(scenario, seed)
    assert scenario.market is not None
    sold: dict[int, int] = defaultdict(int)
    for row, (at, product) in enumerate(zip(orders.placed_at.tolist(), orders.product.tolist(), strict=True)):
        stock = scenario.market.catalog[product].stock
        if stock is None:
            assert orders.trouble[row] != CANCELLED
            continue
        left = stock.units + (at // stock.every) * stock.restock - sold[product]
        assert (orders.trouble[row] == CANCELLED) == (left == 0)
        sold[product] += left > 0


@law
@given(markets(), seeds)
def test_late_is_what_comes_after_the_promise(scenario: Scenario, seed: int) -> None:
    orders = drawn(scenario, seed)
    behind, fine = orders.delivered_at > orders.promised_at, orders.trouble == 0
    assert not (fine & behind).any()
    assert behind[orders.trouble == LATE].all()
    assert ((orders.shipped_at == NEVER) == (orders.trouble == CANCELLED)).all()
    assert ((orders.delivered_at == NEVER) == np.isin(orders.trouble, (CANCELLED, LOST))).all()


@law
@given(markets(), seeds)
def test_a_buyer_has_one_language_and_one_marketplace(scenario: Scenario, seed: int) -> None:
    orders = drawn(scenario, seed)
    for column in (orders.language, orders.marketplace):
        pairs = {*zip(orders.buyer.tolist(), column.tolist(), strict=True)}
        assert len(pairs) == len(set(orders.buyer.tolist()))


@law
@given(markets(), seeds)
def test_who_writes_leaves_nothing_by_herself_and_what_never_came_is_not_sent_back(
    scenario: Scenario, seed: int
) -> None:
    orders = drawn(scenario, seed)
    for column in (orders.stars, orders.reviewed, orders.returned):
        assert not (column > 0)[writers(orders)].any()
    never = orders.delivered_at == NEVER
    assert not orders.reviewed[never].any()
    assert not orders.returned[never].any()
    assert ((orders.stars_at > 0) == (orders.stars > 0)).all()


@law
@given(markets(), seeds)
def test_a_sale_hangs_on_an_earlier_order_of_the_same_buyer(scenario: Scenario, seed: int) -> None:
    orders = drawn(scenario, seed)
    for sale in orders.hanging:
        earlier = int(orders.earlier[sale - 1])
        assert 1 <= earlier < sale
        assert orders.placed_at[earlier - 1] < orders.placed_at[sale - 1]
        assert orders.buyer[earlier - 1] == orders.buyer[sale - 1]
        assert writers(orders)[earlier - 1] or orders.earlier[earlier - 1]


@law
@given(markets(), seeds)
def test_who_is_never_disappointed_or_does_not_mind_hangs_on_nothing(scenario: Scenario, seed: int) -> None:
    rate = {"repeat": {"rate": 0.4, "when_disappointed": 0.4, "after": {"law": "constant", "always": "2d"}}}
    assert drawn(changed(scenario, demand=rate), seed).hanging == []
    assert drawn(changed(scenario, demand={"repeat": None}), seed).hanging == []


@law
@given(markets(repeats=False), seeds)
def test_who_comes_again_moves_nobody_elses_luck(scenario: Scenario, seed: int) -> None:
    """Orders of the demand stay what they are but for stock, which the others may take."""
    rate = {"repeat": {"rate": 0.5, "after": {"law": "exponential", "mean": "2d"}}}
    dumped: Any = scenario.dump()
    scenario = changed(scenario, catalog=[{**product, "stock": None} for product in dumped["market"]["catalog"]])
    alone, together = drawn(scenario, seed), drawn(changed(scenario, demand=rate), seed)
    names = ("placed_at", "buyer", "language", "product", "trouble", "story", "writes_at", "stars", "returned")
    kept = {*zip(*(alone.columns()[name].tolist() for name in names), strict=True)}
    assert kept <= {*zip(*(together.columns()[name].tolist() for name in names), strict=True)}
    assert len(together) >= len(alone)


@pytest.mark.parametrize(("law", "deviation"), [("poisson", 1.0), ("regular", 0.1)])
def test_mean_counts_match_the_integral_of_the_rate(law: str, deviation: float) -> None:
    """Hour by hour, with everything that moves the rate; z < 4 for the sum and for each hour of the week."""
    scenario = _eventful(law)
    books = [drawn(scenario, seed) for seed in range(40)]
    expected = np.array([_rate(scenario, hour) for hour in range(14 * 24)]) * len(books)
    counts = np.sum([np.bincount(book.placed_at // 3_600_000, minlength=14 * 24) for book in books], axis=0)
    assert abs(counts.sum() - expected.sum()) < 4 * deviation * np.sqrt(expected.sum())
    assert (np.abs(counts - expected) < 4 * np.sqrt(expected) + 1).all()


def _eventful(law: str) -> Scenario:
    demand: dict[str, Any] = {
        "orders_per_day": 300,
        "arrivals": law,
        "by_hour": [1.0] * 8 + [3.0] * 12 + [2.0] * 4,
        "by_weekday": {"sun": 0.5, "mon": 2.0},
        "by_month": {"jan": 1.5, "feb": 0.5},
        "growth": 1.0,
        "campaigns": [
            {"campaign": "prime", "from": "2026-01-30T00:00", "lasts": "2d", "factor": 2.0},
            {"campaign": "mugs", "from": "2026-01-31T12:00", "lasts": "1d", "factor": 4.0, "item": "mug"},
        ],
    }
    grown = changed(market(plan=None), demand=demand, runs={"warm_up": "7d", "horizon": "7d"})
    return Scenario.model_validate({**grown.dump(), "begins": "2026-01-26T09:00:00"})


def _rate(scenario: Scenario, hour: int) -> float:
    """Orders expected in an hour of the world, by the calendar on the wall."""
    assert scenario.market is not None
    demand, at = scenario.market.demand, Calendar(scenario.begins, scenario.zone).local(hour * 3_600_000)
    weekdays = [2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5]
    rate = demand.orders_per_day * demand.by_hour[at.hour] / sum(demand.by_hour)
    rate *= weekdays[at.weekday()] / (sum(weekdays) / 7) * (1.5 if at.month == 1 else 0.5) * 2 ** (hour / 24 / 365)
    if (at.month, at.day) in ((1, 30), (1, 31)):
        rate *= 2
    if (at.month, at.day, at.hour >= 12) in ((1, 31, True), (2, 1, False)):
        rate *= 1 / 3 + 4 * 2 / 3
    return rate


@settings(max_examples=20)
@given(seeds)
def test_the_one_marketplace_named_is_the_one_not_named(seed: int) -> None:
    place = [{"marketplace": "US", "share": 3}]
    plain = market(30)
    assert differing(drawn(plain, seed), drawn(changed(plain, marketplaces=place), seed)) == set()


def test_feedback_steps_with_lateness_and_does_not_slope() -> None:
    quiet = {"feedback_rate_when": {"late": 0.3}, "stars_when": {"late": {1: 0.8, 5: 0.2}}}
    scenario = changed(market(3_000, contact_rate="0%"), quiet=quiet)
    orders = drawn(scenario)
    behind = orders.delivered_at - orders.promised_at
    on_time, days = orders.stars[behind <= 0] > 0, behind / DAY
    groups = [orders.stars[(behind > 0) & (days <= 1)], orders.stars[(days > 1) & (days <= 3)], orders.stars[days > 3]]
    assert on_time.mean() == pytest.approx(0.05, abs=0.01)
    for stars in groups:
        deviation = np.sqrt(0.3 * 0.7 / len(stars))
        assert abs((stars > 0).mean() - 0.3) < 4 * deviation
        assert abs((stars[stars > 0] == 1).mean() - 0.8) < 4 * np.sqrt(0.8 * 0.2 / (stars > 0).sum())


@law
@given(markets(), shares, seeds)
def test_what_is_marked_moves_nobody_elses_luck(scenario: Scenario, share: float, seed: int) -> None:
    before = drawn(scenario, seed)
    dumped: Any = scenario.dump()
    marked = {"tracked": share, "signed": share, "protected": share}
    fulfilment = [way | marked for way in dumped["market"]["fulfilment"]]
    after = drawn(changed(scenario, fulfilment=fulfilment, business=share, opts_out=share), seed)
    marks = {"tracked", "signed", "protected", "business", "opted_out", "invoiced_at"}
    assert differing(before, after) <= marks
    columns = after.columns()
    assert all(set(columns[mark].tolist()) <= {0, 1} for mark in marks - {"invoiced_at"})
    wanted = after.business > 0
    assert (after.invoiced_at[wanted] == after.shipped_at[wanted]).all()
    assert not after.invoiced_at[~wanted].any()
