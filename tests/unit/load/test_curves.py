"""Tries the curves that numbers of users follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.curves import MONDAY_MORNING, RAMP, Curve, users_at

CURVES = [RAMP, MONDAY_MORNING]


@pytest.mark.parametrize("curve", CURVES)
def test_a_curve_goes_from_beginning_to_end_within_bounds(curve: Curve) -> None:
    times = [time for time, _ in curve]
    assert times == sorted(set(times))
    assert (times[0], times[-1]) == (0.0, 1.0)
    assert all(0 <= height <= 1 for _, height in curve)
    assert max(height for _, height in curve) == 1.0


@pytest.mark.parametrize("curve", CURVES)
@given(progress=st.floats(0, 1), peak=st.integers(1, 10_000))
def test_there_is_somebody_and_never_too_many(curve: Curve, progress: float, peak: int) -> None:
    assert 1 <= users_at(curve, progress, peak) <= peak


@pytest.mark.parametrize("curve", CURVES)
@given(peak=st.integers(1, 10_000))
def test_the_corners_are_on_the_curve(curve: Curve, peak: int) -> None:
    for time, height in curve:
        assert users_at(curve, time, peak) == pytest.approx(max(1, height * peak), abs=1)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_ramp_only_rises(one: float, other: float) -> None:
    assert users_at(RAMP, min(one, other), 100) <= users_at(RAMP, max(one, other), 100)


def test_on_monday_everybody_comes_at_once() -> None:
    assert [users_at(MONDAY_MORNING, progress, 100) for progress in (0, 0.15, 0.2, 0.6, 0.7, 1)] == [
        5,
        10,
        100,
        50,
        60,
        30,
    ]
