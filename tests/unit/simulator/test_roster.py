"""Shifts as instants: today's, the next one, overnight, up to midnight, and across changes of the clock."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import WEEKDAYS, StaffingPlan
from simulator.calendar import Calendar
from simulator.roster import Roster, Span
from tests.casting import PLAN

MONDAY = Calendar(datetime(2026, 1, 5), "Europe/Rome")
EVERY_DAY: list[str] = [*WEEKDAYS]
WORKDAYS = EVERY_DAY[:5]


def shift(days: list[str], start: str, end: str) -> dict[str, object]:
    return {"days": days, "from": start, "to": end}


def roster(*shifts: dict[str, object], calendar: Calendar = MONDAY, zone: str = "") -> Roster:
    agents = [{"name": "Ada", "shifts": list(shifts)}]
    return Roster(StaffingPlan.model_validate(PLAN | {"agents": agents, "zone": zone}), calendar)


def by_local(calendar: Calendar, span: Span) -> tuple[str, str]:
    """The wall-clock times of a shift."""
    return tuple(calendar.local(at).strftime("%a %d %H:%M") for at in span)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("instant", "start", "end"),
    [
        (0, 9 * HOUR, 17 * HOUR),
        (9 * HOUR - 1, 9 * HOUR, 17 * HOUR),
        (9 * HOUR, 9 * HOUR, 17 * HOUR),
        (17 * HOUR - 1, 9 * HOUR, 17 * HOUR),
        (17 * HOUR, DAY + 9 * HOUR, DAY + 17 * HOUR),
        (4 * DAY + 17 * HOUR, 7 * DAY + 9 * HOUR, 7 * DAY + 17 * HOUR),
        (5 * DAY, 7 * DAY + 9 * HOUR, 7 * DAY + 17 * HOUR),
    ],
)
def test_the_shift_at_an_instant_or_the_next_one(instant: int, start: int, end: int) -> None:
    assert roster(shift(WORKDAYS, "09:00", "17:00")).shift(0, instant) == Span(start, end)


def test_at_work_from_the_start_on_and_no_more_at_the_end() -> None:
    desk = roster(shift(["mon"], "09:00", "17:00"))
    found = [desk.is_working(0, at) for at in (9 * HOUR - 1, 9 * HOUR, 17 * HOUR - 1, 17 * HOUR, DAY + 9 * HOUR)]
    assert found == [False, True, True, False, False]


def test_once_a_week_is_next_week() -> None:
    desk = roster(shift(["mon"], "09:00", "17:00"))
    assert desk.shift(0, 17 * HOUR) == Span(7 * DAY + 9 * HOUR, 7 * DAY + 17 * HOUR)


def test_overnight_belongs_to_the_day_it_begins_on() -> None:
    desk = roster(shift(["sun"], "22:00", "06:00"))
    night = Span(6 * DAY + 22 * HOUR, 7 * DAY + 6 * HOUR)
    assert desk.shift(0, 0) == Span(-2 * HOUR, 6 * HOUR)
    assert desk.shift(0, 6 * HOUR) == night
    assert desk.shift(0, 7 * DAY + 5 * HOUR) == night
    assert desk.is_working(0, 7 * DAY + 6 * HOUR - 1)
    assert not desk.is_working(0, 7 * DAY + 6 * HOUR)


def test_to_midnight_is_the_end_of_the_day() -> None:
    desk = roster(shift(["mon"], "18:00", "24:00"))
    assert desk.shift(0, 0) == Span(18 * HOUR, DAY)
    assert roster(shift(["mon"], "18:00", "00:00")).shift(0, 0) == Span(18 * HOUR, DAY)
    assert roster(shift(["mon"], "00:00", "24:00")).shift(0, 5) == Span(0, DAY)


def test_several_shifts_a_day() -> None:
    desk = roster(shift(["mon"], "14:00", "18:00"), shift(["mon", "tue"], "08:00", "12:00"))
    spans = [desk.shift(0, at) for at in (0, 12 * HOUR, 18 * HOUR)]
    assert spans == [Span(8 * HOUR, 12 * HOUR), Span(14 * HOUR, 18 * HOUR), Span(DAY + 8 * HOUR, DAY + 12 * HOUR)]


def test_agents_have_their_own_shifts() -> None:
    desk = Roster(StaffingPlan.model_validate(PLAN), MONDAY)
    assert desk.shift(0, 0) == Span(9 * HOUR, 17 * HOUR)
    assert desk.shift(1, 0) == Span(12 * HOUR, 20 * HOUR)
    assert desk.shift(1, 20 * HOUR) == Span(2 * DAY + 12 * HOUR, 2 * DAY + 20 * HOUR)


@pytest.mark.parametrize(
    ("zone", "begins", "hours", "before"),
    [
        ("Europe/Rome", datetime(2026, 3, 28, 12), 7, "+0100"),
        ("Europe/Rome", datetime(2026, 10, 24, 12), 9, "+0200"),
        ("America/New_York", datetime(2026, 3, 7, 12), 7, "-0500"),
        ("America/New_York", datetime(2026, 10, 31, 12), 9, "-0400"),
    ],
)
def test_a_night_on_which_the_clocks_change_is_shorter_or_longer(
    zone: str, begins: datetime, hours: int, before: str
) -> None:
    calendar = Calendar(begins, zone)
    desk = roster(shift(EVERY_DAY, "22:00", "06:00"), calendar=calendar)
    night = desk.shift(0, 0)
    assert night.end - night.start == hours * HOUR
    assert calendar.local(night.start).strftime("%H:%M %z") == f"22:00 {before}"
    assert calendar.local(night.end).strftime("%H:%M") == "06:00"


def test_every_day_keeps_its_wall_clock_times_through_the_year() -> None:
    desk = roster(shift(EVERY_DAY, "09:00", "17:00"))
    for day in range(366):
        span = desk.shift(0, MONDAY.at_local(MONDAY.day_of(day * DAY + 12 * HOUR), 10 * HOUR))
        assert {MONDAY.local(span.start).hour, MONDAY.local(span.end).hour} == {9, 17}


def test_a_plan_may_live_in_another_zone() -> None:
    """Rome's nine o'clock is three in the morning in New York, and its Monday begins on New York's Sunday."""
    calendar = Calendar(datetime(2026, 1, 4, 12), "America/New_York")
    desk = roster(shift(["mon"], "09:00", "17:00"), calendar=calendar, zone="Europe/Rome")
    assert by_local(calendar, desk.shift(0, 0)) == ("Mon 05 03:00", "Mon 05 11:00")
    early = roster(shift(["mon"], "00:00", "05:00"), calendar=calendar, zone="Europe/Rome")
    assert by_local(calendar, early.shift(0, 0)) == ("Sun 04 18:00", "Sun 04 23:00")
    assert roster(shift(["mon"], "09:00", "17:00"), calendar=calendar).shift(0, 0) == Span(21 * HOUR, 29 * HOUR)


@given(st.integers(0, 20 * DAY), st.integers(0, 20 * DAY))
def test_what_was_asked_before_changes_no_answer(first: int, then: int) -> None:
    shifts = (shift(["mon", "thu"], "22:00", "06:00"), shift(WORKDAYS, "09:30", "12:00"))
    desk = roster(*shifts)
    desk.shift(0, first)
    found = desk.shift(0, then)
    assert found == roster(*shifts).shift(0, then)
    assert found.end > then
    assert found.end - found.start in {8 * HOUR, 150 * MINUTE}
