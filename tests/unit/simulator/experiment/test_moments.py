"""A running mean and variance are those of the whole series, and memory is bounded."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.experiment.moments import KEPT, Moments, Series

VALUES = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=80)


@given(VALUES)
def test_it_is_the_mean_and_the_variance_of_all_values(values: list[float]) -> None:
    moments = Moments()
    for value in values:
        moments.add(value)
    assert moments.n == len(values)
    assert moments.mean == pytest.approx(statistics.fmean(values), abs=1e-6)
    assert moments.variance == pytest.approx(statistics.variance(values), rel=1e-6, abs=1e-4)
    assert moments.sd**2 == pytest.approx(moments.variance)


def test_fewer_than_two_values_have_no_spread() -> None:
    moments = Moments()
    assert (moments.n, moments.variance) == (0, 0.0)
    moments.add(7.0)
    assert (moments.mean, moments.variance) == (7.0, 0.0)


def test_only_the_first_values_are_kept() -> None:
    series = Series()
    for value in range(KEPT + 50):
        series.add(float(value))
    assert series.first == [float(value) for value in range(KEPT)]
    assert series.n == KEPT + 50
    assert series.mean == pytest.approx((KEPT + 49) / 2)
