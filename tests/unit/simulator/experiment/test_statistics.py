"""Published and exact values of every interval, and what must hold of them whatever the numbers."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from simulator.experiment import statistics
from simulator.experiment.moments import Moments

BANK = [1.53, 1.66, 1.24, 2.34, 2.0, 1.69, 2.69, 2.86, 1.7, 2.6]
"""Law's ten replications of a bank."""


def moments(values: list[float]) -> Moments:
    found = Moments()
    for value in values:
        found.add(value)
    return found


def test_the_t_interval_of_laws_bank() -> None:
    seen = moments(BANK)
    assert seen.mean == pytest.approx(2.031)
    assert seen.variance == pytest.approx(0.3090988889)
    assert statistics.half_width(seen.sd, seen.n, 0.90) == pytest.approx(0.3222834049)
    low, high = statistics.t_interval(seen.mean, seen.sd, seen.n, 0.90)
    assert (low, high) == pytest.approx((2.031 - 0.3222834049, 2.031 + 0.3222834049))


def test_the_rate_of_twelve_defects_in_a_thousand_orders() -> None:
    assert statistics.wilson(12, 1000) == pytest.approx((0.006877647806, 0.02085726848))
    assert statistics.exact(12, 1000) == pytest.approx((0.00621552556, 0.02086767959))


def test_a_quantile_lies_between_order_statistics() -> None:
    low, high = statistics.quantile_interval([float(rank) for rank in range(1, 101)], 0.9)
    coverage = binom.cdf(high - 1, 100, 0.9) - binom.cdf(low - 1, 100, 0.9)
    assert 84 <= low < 90 < high <= 97
    assert coverage >= 0.95


def test_square_root_staffing_is_within_one_agent_of_exact() -> None:
    assert statistics.halfin_whitt(0.2) == pytest.approx(1.061516275)
    assert [statistics.square_root_staffing(load, 0.2) for load in (10, 100, 1000)] == [14, 111, 1034]


@given(st.integers(0, 500), st.integers(1, 500))
def test_a_rate_lies_in_both_of_its_intervals_and_they_in_zero_to_one(count: int, more: int) -> None:
    of = count + more
    for low, high in (statistics.wilson(count, of), statistics.exact(count, of)):
        assert 0 <= low <= count / of <= high <= 1 + 1e-12


@given(st.floats(0.5, 0.999), st.integers(1, 60))
def test_intervals_adjusted_for_several_miss_no_more_often_together_than_one(confidence: float, several: int) -> None:
    each = statistics.adjusted(confidence, several)
    assert each >= confidence - 1e-12
    assert several * (1 - each) == pytest.approx(1 - confidence)


def test_one_comparison_needs_no_adjustment() -> None:
    assert statistics.adjusted(0.95, 1) == pytest.approx(0.95)
    assert statistics.adjusted(0.95, 0) == pytest.approx(0.95)


def test_an_interval_needs_two_values_and_zeros_have_no_width() -> None:
    with pytest.raises(ValueError, match="two values"):
        statistics.half_width(1.0, 1)
    assert statistics.half_width(0.0, 2) == 0.0


def test_nineteen_intervals_in_twenty_hold_the_mean() -> None:
    draws = np.random.Generator(np.random.PCG64(5))
    held = 0
    for _ in range(1_000):
        seen = moments(draws.normal(3.0, 2.0, 12).tolist())
        low, high = statistics.t_interval(seen.mean, seen.sd, seen.n)
        held += low <= 3.0 <= high
    assert abs(held - 950) < 4 * sqrt(1_000 * 0.95 * 0.05)


def test_one_sided_bounds_are_the_ends_of_a_wider_interval_turned_narrow() -> None:
    assert statistics.one_sided(0.0, 1.0, 10, 0.95) == pytest.approx(statistics.t_interval(0.0, 1.0, 10, 0.90))
