"""Hours of the week in local time, also where clocks change and where zones are not whole hours away."""

from datetime import datetime

import numpy as np
import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.calendar import Calendar
from simulator.scorecard.scope import Window
from simulator.scorecard.weeks import HourGrid, hour_grid

MONDAY = Calendar(datetime(2026, 1, 5), "Europe/Rome")
SUNDAY = 6 * 24


def grid(span: Window, calendar: Calendar = MONDAY, zone: str = "") -> HourGrid:
    return hour_grid(calendar, zone, span)


def test_a_week_from_monday_midnight_has_every_hour_once() -> None:
    whole = grid(Window(0, 7 * DAY))
    assert whole.observed() == (HOUR,) * 168
    assert whole.hour.tolist() == list(range(168))


def test_a_span_may_begin_and_end_within_an_hour() -> None:
    part = grid(Window(30 * MINUTE, 2 * HOUR + 15 * MINUTE))
    assert part.observed()[:4] == (30 * MINUTE, HOUR, 15 * MINUTE, 0)


def test_the_hour_is_that_of_the_zone() -> None:
    """Midnight in Rome is 18:00 of the Sunday before in New York, and half past four in the morning in India."""
    assert grid(Window(0, HOUR), zone="America/New_York").hour.tolist() == [SUNDAY + 18]
    india = grid(Window(0, HOUR), zone="Asia/Kolkata")
    assert (india.hour.tolist(), np.diff(india.cuts).tolist()) == ([4, 5], [30 * MINUTE] * 2)


@pytest.mark.parametrize(("sunday", "hours"), [("2026-03-29", [1, 0, 1]), ("2026-10-25", [1, 2, 1])])
def test_an_hour_is_skipped_in_spring_and_comes_twice_in_autumn(sunday: str, hours: list[int]) -> None:
    day = Calendar(datetime.fromisoformat(sunday), "Europe/Rome")
    found = grid(Window(0, 6 * HOUR), day).observed()[SUNDAY + 1 : SUNDAY + 4]
    assert [lasted // HOUR for lasted in found] == hours


def test_instants_and_stretches_fall_into_their_hours() -> None:
    day = grid(Window(0, DAY))
    assert day.counted(np.array([0, HOUR - 1, HOUR, 5 * HOUR, DAY]))[:6] == (2, 1, 0, 0, 0, 1)
    lasted = day.lasted(np.array([30 * MINUTE, -DAY]), np.array([90 * MINUTE, 45 * MINUTE]))
    assert lasted[:3] == (75 * MINUTE, 30 * MINUTE, 0)
    assert sum(lasted) == HOUR + 45 * MINUTE


def test_no_time_at_all_is_no_hour() -> None:
    nothing = grid(Window(HOUR, HOUR))
    assert sum(nothing.observed()) == 0
    assert sum(nothing.counted(np.array([HOUR]))) == 0
