"""The days an export tells something about, and what is left out at its ends."""

import numpy as np
import pytest

from scenarios.quantities import DAY, HOUR
from simulator.fitting.findings import TooLittle
from simulator.fitting.span import steady_span
from simulator.fitting.wall_clock import date_of
from tests.unit.simulator.fitting.desks import MONDAY, UTC, poisson


def test_whole_days_are_counted_also_empty_ones() -> None:
    created = np.concatenate([MONDAY + np.arange(40) * HOUR, MONDAY + 9 * DAY + np.arange(5) * HOUR])
    span = steady_span(created, UTC)
    assert span.counts.tolist() == [24, 16, 0, 0, 0, 0, 0, 0, 0, 5]
    assert date_of(span.first).isoformat() == "2026-03-02"
    assert (span.before, span.after) == (0, 0)


def test_a_slow_beginning_and_a_cut_end_are_left_out() -> None:
    created = poisson(60, 50)
    ramp = np.random.default_rng(3).random(len(created)) < np.minimum(1, (created - MONDAY) / (12 * DAY))
    span = steady_span(created[ramp & (created < MONDAY + 59 * DAY + 6 * HOUR)], UTC)
    assert 4 <= span.before <= 12
    assert span.after == 1
    assert span.counts.mean() == pytest.approx(50, rel=0.05)


def test_an_even_export_is_taken_whole_but_for_a_day_of_bad_luck() -> None:
    for seed in range(20):
        span = steady_span(poisson(60, 40, seed), UTC)
        assert span.before + span.after <= 2


def test_growth_is_no_slow_beginning() -> None:
    created = poisson(120, 60)
    grown = np.random.default_rng(3).random(len(created)) < 0.3 + 0.7 * (created - MONDAY) / (120 * DAY)
    assert steady_span(created[grown], UTC).before <= 7


@pytest.mark.parametrize(
    ("created", "said"),
    [
        (MONDAY + np.arange(12) * DAY, "12 tickets can be used"),
        (MONDAY + np.arange(50) * HOUR, "3 days"),
        (np.append(MONDAY - 60 * 366 * DAY, MONDAY + np.arange(50) * DAY), "is a year misread"),
    ],
)
def test_too_little_is_said(created: np.ndarray, said: str) -> None:
    with pytest.raises(TooLittle, match=said):
        steady_span(created, UTC)
