"""Rates, weights, season, growth and the spread of days, from processes whose figures are known."""

import numpy as np
import pytest

from scenarios.quantities import DAY
from simulator.fitting.arrivals import overdispersion, parts_ways, rhythm
from simulator.fitting.span import steady_span
from simulator.fitting.wall_clock import weekday_of
from tests.unit.simulator.fitting.desks import MONDAY, UTC, poisson

HOURS = (1, 1, 1, 1, 1, 2, 3, 5, 8, 9, 9, 8, 7, 6, 6, 6, 7, 8, 9, 9, 8, 6, 3, 2)


def thinned(created: np.ndarray, keep: np.ndarray) -> np.ndarray:
    return created[np.random.default_rng(5).random(len(created)) < keep]


def test_rate_and_hours() -> None:
    created = poisson(70, 80, weights=HOURS)
    found = rhythm(created, steady_span(created, UTC))
    assert found.per_day == pytest.approx(80, rel=0.05)
    assert abs(found.per_day - 80) < 4 * found.standard_error * 80
    truth = np.array(HOURS) / sum(HOURS)
    assert np.abs(np.array(found.by_hour) / 24 - truth).sum() / 2 < 0.05
    assert sum(found.by_hour) == pytest.approx(24, abs=0.01)
    assert (found.growth, found.by_month, found.overdispersion) == (None, {}, 0.0)


def test_sparse_hours_are_smoothed() -> None:
    created = poisson(14, 5, weights=HOURS)
    span = steady_span(created, UTC)
    counts = np.bincount((created % DAY) // 3_600_000, minlength=24)
    truth = np.array(HOURS) / sum(HOURS)
    error = np.abs(np.array(rhythm(created, span).by_hour) / 24 - truth).sum()
    assert error < np.abs(counts / counts.sum() - truth).sum()


def test_weekdays_are_told_where_they_differ_and_alike_where_luck_explains_them() -> None:
    created = poisson(84, 60)
    weekend = weekday_of(created // DAY) >= 5
    halved = thinned(created, np.where(weekend, 0.5, 1.0))
    found = rhythm(halved, steady_span(halved, UTC)).by_weekday
    assert found["sat"] / found["tue"] == pytest.approx(0.5, rel=0.15)
    alike = [rhythm(one, steady_span(one, UTC)).by_weekday for one in (poisson(84, 20, seed) for seed in range(8))]
    assert np.mean([np.abs(np.array([*weights.values()]) - 1).mean() for weights in alike]) < 0.04


def test_a_year_tells_the_season_and_two_the_growth() -> None:
    created = poisson(730, 40)
    days = (created - MONDAY) / DAY
    season = np.where((days % 365 > 240) & (days % 365 < 300), 1.0, 0.5)
    grown = thinned(created, season * 1.2 ** (days / 365 - 2))
    found = rhythm(grown, steady_span(grown, UTC))
    assert found.growth == pytest.approx(0.2, abs=0.06)
    assert found.by_month["nov"] / found.by_month["jul"] == pytest.approx(2, rel=0.15)
    assert np.mean([*found.by_month.values()]) == pytest.approx(1, abs=0.01)
    one_year = rhythm(created[days < 364], steady_span(created[days < 364], UTC))
    assert one_year.growth is None
    assert len(one_year.by_month) == 12


@pytest.mark.parametrize("truth", [0.2, 0.4])
def test_days_that_stray_are_told(truth: float) -> None:
    luck = np.random.default_rng(1)
    found = []
    for _ in range(10):
        counts = luck.poisson(50 * luck.gamma(1 / truth**2, truth**2, 120))
        found.append(overdispersion(counts, np.full(120, counts.mean())))
    assert np.mean(found) == pytest.approx(truth, rel=0.2)


def test_days_that_do_not_stray_are_told_to_stray_in_one_of_twenty_exports() -> None:
    luck = np.random.default_rng(2)
    weekdays, found = np.arange(119) % 7, []
    for _ in range(200):
        counts = luck.poisson(50, 119)
        found.append(overdispersion(counts, np.array([counts[weekdays == day].mean() for day in range(7)])[weekdays]))
    assert np.mean(np.array(found) > 0) < 0.1


def test_a_slow_change_is_no_straying() -> None:
    luck = np.random.default_rng(4)
    level = 40 + 20 * np.sin(np.arange(180) / 40)
    found = [overdispersion(luck.poisson(level), np.full(180, 40.0)) for _ in range(20)]
    assert np.median(found) < 0.1


def test_the_last_weeks_are_pointed_out_where_they_differ() -> None:
    created = poisson(112, 60)
    recent = created >= MONDAY + 84 * DAY
    grown = thinned(created, np.where(recent, 1.0, 0.6))
    assert rhythm(grown, steady_span(grown, UTC)).recent > 1.2
    assert rhythm(created, steady_span(created, UTC)).recent == 1.0


def test_weekends_with_other_hours_are_noticed() -> None:
    created = poisson(84, 60, weights=HOURS)
    shifted = np.where(weekday_of(created // DAY) >= 5, (created // DAY) * DAY + (created % DAY) // 3, created)
    assert not parts_ways(created, steady_span(created, UTC))
    assert parts_ways(np.sort(shifted), steady_span(shifted, UTC))
