"""Orders drawn from a market's demand, and the one order of a drill: counts, weights, shares, luck."""

from typing import Any

import numpy as np
import pytest

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from simulator.calendar import Calendar
from simulator.domain.orders import NO_STORY, OrderBook
from tests.casting import drill, market
from tests.drawing import SPREAD, changed, differing, drawn


def locals_of(scenario: Scenario, orders: OrderBook) -> list[Any]:
    calendar = Calendar(scenario.begins, scenario.zone)
    return [calendar.local(at) for at in orders.placed_at.tolist()]


BIG = market(3_000)
BOOK = drawn(BIG)


def test_about_as_many_orders_as_demanded() -> None:
    counts = [len(drawn(market(500), seed)) for seed in range(12)]
    assert np.mean(counts) == pytest.approx(3_500, rel=0.015)
    assert len(set(counts)) > 1
    assert 20 < np.std(counts) < 130


def test_orders_come_sorted_and_within_the_horizon() -> None:
    assert (np.diff(BOOK.placed_at) >= 0).all()
    assert BOOK.placed_at[0] >= 0
    assert BOOK.placed_at[-1] < 7 * DAY
    assert len({len(column) for column in BOOK.columns().values()}) == 1


def test_a_horizon_may_end_within_an_hour() -> None:
    orders = drawn(changed(BIG, runs={"horizon": "90m"}))
    assert 60 * 60_000 < orders.placed_at[-1] < 90 * 60_000
    assert len(orders) == pytest.approx(3_000 * 1.5 / 24, rel=0.2)


def test_hours_of_the_day_have_their_local_weights() -> None:
    weights = [0.0] * 8 + [3.0] * 4 + [1.0] * 12
    scenario = changed(BIG, demand={"by_hour": weights})
    hours = np.bincount([moment.hour for moment in locals_of(scenario, drawn(scenario))], minlength=24)
    assert hours[:8].sum() == 0
    assert hours / hours.sum() == pytest.approx(np.array(weights) / sum(weights), abs=0.008)
    assert hours.sum() == pytest.approx(21_000, rel=0.03)


def test_weekdays_have_their_weights_and_the_mean_stays() -> None:
    scenario = changed(BIG, demand={"by_weekday": {"sun": 0.0, "mon": 2.0}})
    days = np.bincount([moment.weekday() for moment in locals_of(scenario, drawn(scenario))], minlength=7)
    assert days[6] == 0
    assert days / days.sum() == pytest.approx(np.array([2, 1, 1, 1, 1, 1, 0]) / 7, abs=0.01)
    assert days.sum() == pytest.approx(21_000, rel=0.03)


def test_the_week_is_the_local_one() -> None:
    """The world begins on Monday at nine, so Monday's weight is met twice: at its beginning and at its end."""
    scenario = changed(BIG, demand={"by_weekday": dict.fromkeys(("tue", "wed", "thu", "fri", "sat", "sun"), 0.0)})
    placed = drawn(scenario).placed_at
    assert ((placed < 15 * HOUR) | (placed >= 6 * DAY + 15 * HOUR)).all()
    assert (placed < 15 * HOUR).any()
    assert (placed >= 6 * DAY + 15 * HOUR).any()


def test_the_contact_rate_is_met() -> None:
    writes = BOOK.story != NO_STORY
    assert writes.mean() == pytest.approx(0.3, abs=0.01)
    assert len(BOOK.arrivals) == writes.sum()
    assert (drawn(market(200, contact_rate="0%")).story == NO_STORY).all()
    assert (drawn(market(200, contact_rate="100%")).story != NO_STORY).all()


def test_the_mix_is_met() -> None:
    stories = BOOK.story[BOOK.story != NO_STORY]
    assert (stories == 0).mean() == pytest.approx(0.7, abs=0.02)
    assert set(stories.tolist()) == {0, 1}


def test_stories_are_numbered_as_they_are_told_and_not_as_they_are_mixed() -> None:
    mix = [
        {"story": "broken", "share": "90%", "patience": SPREAD, "writes": SPREAD},
        {"story": "lost", "share": "10%", "patience": SPREAD, "writes": SPREAD},
    ]
    orders = drawn(changed(BIG, mix=mix))
    stories = orders.story[orders.story != NO_STORY]
    assert (stories == 1).mean() == pytest.approx(0.9, abs=0.02)


def test_spreads_have_their_median_and_their_90th_percentile() -> None:
    lost, broken = BOOK.story == 0, BOOK.story == 1
    after = BOOK.writes_at - BOOK.placed_at
    assert np.median(after[lost]) == pytest.approx(3 * DAY, rel=0.06)
    assert np.quantile(after[lost], 0.9) == pytest.approx(6 * DAY, rel=0.06)
    assert np.median(after[broken]) == pytest.approx(4 * DAY, rel=0.08)
    assert np.median(BOOK.patience) == pytest.approx(12 * HOUR, rel=0.05)
    assert np.quantile(BOOK.patience, 0.9) == pytest.approx(30 * HOUR, rel=0.05)
    assert np.median(BOOK.shipped_at - BOOK.placed_at) == pytest.approx(DAY, rel=0.05)
    assert np.median(BOOK.delivered_at - BOOK.shipped_at) == pytest.approx(2 * DAY, rel=0.05)
    assert (BOOK.promised_at - BOOK.placed_at == 5 * DAY).all()
    assert after.min() > 0


def test_what_is_sold_has_its_price_and_its_share() -> None:
    assert (BOOK.product == 0).mean() == pytest.approx(2 / 3, abs=0.015)
    assert (BOOK.total == np.where(BOOK.product == 0, 2490, 6000)).all()


def test_quiet_buyers_leave_feedback_after_delivery_and_writers_do_not() -> None:
    quiet, rated = BOOK.story == NO_STORY, BOOK.stars > 0
    assert not (rated & ~quiet).any()
    assert rated[quiet].mean() == pytest.approx(0.05, abs=0.006)
    assert set(BOOK.stars[rated].tolist()) == {1, 5}
    assert (BOOK.stars[rated] == 5).mean() == pytest.approx(0.9, abs=0.04)
    assert (BOOK.stars_at[rated] > BOOK.delivered_at[rated]).all()
    assert (BOOK.stars_at[~rated] == 0).all()


def test_languages_follow_the_story() -> None:
    mix = [
        {"story": "lost", "share": "50%", "patience": SPREAD, "writes": SPREAD, "languages": {"it": 0.8, "en": 0.2}},
        {"story": "broken", "share": "50%", "patience": SPREAD, "writes": SPREAD, "languages": {"de": 1.0}},
    ]
    orders = drawn(changed(BIG, mix=mix))
    assert orders.languages == ("it", "en", "de")
    lost = orders.language[orders.story == 0]
    assert (lost == 0).mean() == pytest.approx(0.8, abs=0.02)
    assert set(lost.tolist()) == {0, 1}
    assert set(orders.language[orders.story == 1].tolist()) == {2}


@pytest.mark.parametrize(("per_buyer", "buyers"), [(1.0, None), (2.0, 10_500), (7.0, 3_000)])
def test_some_buyers_come_again(per_buyer: float, buyers: int | None) -> None:
    orders = drawn(changed(BIG, demand={"orders_per_buyer": per_buyer}))
    if buyers is None:
        assert orders.buyer.tolist() == list(range(1, len(orders) + 1))
        return
    assert orders.buyer.min() >= 1
    assert orders.buyer.max() <= round(len(orders) / per_buyer)
    assert orders.buyer.max() == pytest.approx(buyers, rel=0.03)
    assert len(orders) / len(set(orders.buyer.tolist())) > per_buyer


def moved(scenario: Scenario) -> set[str]:
    """The columns that differ from those of the plain market."""
    return differing(BOOK, drawn(scenario))


def test_equal_luck_draws_equal_columns() -> None:
    assert moved(market(3_000)) == set()
    assert moved(market(3_000, plan=None)) == set()
    for other in (drawn(BIG, seed=8), drawn(BIG, replication=1)):
        assert len(other) != len(BOOK) or not np.array_equal(other.placed_at, BOOK.placed_at)


def test_another_contact_rate_moves_nobody_elses_luck() -> None:
    more = market(3_000, contact_rate="40%")
    assert moved(more) == {"story", "stars", "stars_at"}
    book = drawn(more)
    wrote, quiet = BOOK.story != NO_STORY, book.story == NO_STORY
    assert (book.story[wrote] == BOOK.story[wrote]).all()
    assert (book.stars[quiet] == BOOK.stars[quiet]).all()
    assert (book.stars_at[quiet] == BOOK.stars_at[quiet]).all()
    assert (~quiet).sum() > wrote.sum()


@pytest.mark.parametrize(
    ("change", "columns"),
    [
        ({"catalog": [{"item": "mug", "price": "24.90"}]}, {"product", "total"}),
        ({"fulfilment": {"promise": "6d"}}, {"promised_at", "trouble"}),
        ({"fulfilment": {"transit": {"median": "3d", "p90": "5d"}}}, {"delivered_at", "trouble", "stars_at"}),
        (
            {"fulfilment": {"handling": {"median": "2d", "p90": "3d"}}},
            {"shipped_at", "delivered_at", "trouble", "stars_at"},
        ),
        ({"demand": {"orders_per_buyer": 1.5}}, {"buyer"}),
        ({"quiet": {"feedback_rate": "6%"}}, {"stars", "stars_at"}),
        ({"quiet": {"stars": {"5": "80%", "1": "20%"}}}, {"stars"}),
    ],
)
def test_a_change_moves_only_what_it_is_about(change: dict[str, Any], columns: set[str]) -> None:
    assert moved(changed(BIG, **change)) == columns


def test_a_shop_that_sells_nothing_has_no_orders() -> None:
    empty = changed(BIG, demand={"orders_per_day": 1e-9})
    assert len(drawn(empty)) == 0
    assert drawn(empty).arrivals == []


def test_a_drill_casts_one_order() -> None:
    orders = drawn(drill())
    assert {name: column.tolist() for name, column in orders.columns().items()} == {
        "placed_at": [-5 * DAY],
        "promised_at": [-DAY],
        "shipped_at": [-4 * DAY],
        "delivered_at": [-DAY],
        "total": [2490],
        "product": [0],
        "buyer": [1],
        "language": [0],
        "marketplace": [0],
        "fulfilled": [0],
        "trouble": [0],
        "story": [0],
        "writes_at": [0],
        "patience": [0],
        "stars": [0],
        "stars_at": [0],
        "reviewed": [0],
        "returned": [0],
        "earlier": [0],
        "tracked": [1],
        "signed": [0],
        "protected": [0],
        "business": [0],
        "invoiced_at": [0],
        "opted_out": [0],
    }
    assert (orders.languages, orders.arrivals) == (("en",), [1])


def test_the_luck_of_a_drill_is_nobodys() -> None:
    for seed in (1, 2):
        for name, column in drawn(drill(), seed, replication=seed).columns().items():
            assert column.tolist() == drawn(drill()).columns()[name].tolist()
