"""Estimates as people read them."""

import pytest

from mock_api.terminal.intervals import change, change_interval, interval, mean, rate, signed, unit_of
from simulator.experiment.results import Estimate, Rate

LATE = Estimate(0.071, 0.068, 0.074, 0.01, 40)
UNKNOWN = Estimate(0.071, None, None, None, 1)


def test_a_mean_and_both_ends() -> None:
    assert (mean(LATE, "share"), interval(LATE, "share")) == ("7.1%", "6.8% to 7.4%")
    assert (interval(UNKNOWN, "share"), change_interval(UNKNOWN, "hours")) == ("–", "–")


def test_an_end_may_lie_below_nothing() -> None:
    assert interval(Estimate(0.001, -0.02, 0.022, 0.1, 9), "share") == "−2.0% to 2.2%"


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0.0123, "share", "+1.23 pts"),
        (-0.2, "share", "−20.00 pts"),
        (0.000001, "share", "0.00 pts"),
        (-1.5, "hours", "−1h 30m"),
        (0.001, "hours", "0m"),
        (12.5, "money", "+12.50"),
        (None, "share", "–"),
    ],
)
def test_a_difference_has_a_sign_and_shares_differ_in_points(value: float | None, unit: str, said: str) -> None:
    assert change(value, unit) == said


def test_nothing_measured_is_a_dash() -> None:
    assert signed(None, "hours") == "–"


def test_how_often_something_held() -> None:
    assert rate(Rate(38, 40, 0.95, 0.835, 0.986)) == "38 of 40 (83.5% to 98.6%)"
    assert rate(Rate(0, 0, None, None, None)) == "0 of 0"


def test_units_follow_the_group() -> None:
    assert [unit_of("late_response_rate"), unit_of("total", "money"), unit_of("orders", "counts")] == [
        "share",
        "money",
        "number",
    ]
