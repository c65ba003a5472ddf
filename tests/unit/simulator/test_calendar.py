"""Between instants and dates: daylight saving on both sides of the Atlantic, and the time before the beginning."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.calendar import Calendar

ROME = Calendar(datetime(2026, 1, 5, 9), "Europe/Rome")
NEW_YORK = Calendar(datetime(2026, 1, 5, 9), "America/New_York")

# Days on which the clocks change in 2026, with the hours that day has.
CHANGES = [
    ("Europe/Rome", date(2026, 3, 29), 23),
    ("Europe/Rome", date(2026, 10, 25), 25),
    ("America/New_York", date(2026, 3, 8), 23),
    ("America/New_York", date(2026, 11, 1), 25),
]


def test_a_world_begins_at_a_local_time_of_its_place() -> None:
    assert ROME.iso(0) == "2026-01-05T08:00:00Z"
    assert NEW_YORK.iso(0) == "2026-01-05T14:00:00Z"
    assert ROME.local(0).isoformat() == "2026-01-05T09:00:00+01:00"
    assert ROME.moment(0) == datetime(2026, 1, 5, 8, tzinfo=UTC)


@given(st.integers(-200 * 365 * DAY, 200 * 365 * DAY))
def test_instants_and_moments_are_inverse(instant: int) -> None:
    assert NEW_YORK.instant(NEW_YORK.moment(instant)) == instant
    assert NEW_YORK.instant(NEW_YORK.local(instant)) == instant


@pytest.mark.parametrize(
    ("instant", "written"),
    [
        (1, "2026-01-05T08:00:00.001Z"),
        (999, "2026-01-05T08:00:00.999Z"),
        (1_000, "2026-01-05T08:00:01Z"),
        (DAY, "2026-01-06T08:00:00Z"),
        (DAY + 20, "2026-01-06T08:00:00.020Z"),
        (-1, "2026-01-05T07:59:59.999Z"),
        (-DAY, "2026-01-04T08:00:00Z"),
        (-6 * DAY, "2025-12-30T08:00:00Z"),
    ],
)
def test_iso_is_to_the_second_or_to_the_millisecond_where_there_is_one(instant: int, written: str) -> None:
    assert ROME.iso(instant) == written
    assert ROME.instant(datetime.fromisoformat(written)) == instant


@pytest.mark.parametrize("micros", [1, 999])
@pytest.mark.parametrize("instant", [0, 5, -5])
def test_a_fraction_of_a_millisecond_is_dropped_on_either_side_of_the_beginning(instant: int, micros: int) -> None:
    assert ROME.instant(ROME.moment(instant) + timedelta(microseconds=micros)) == instant


def test_the_day_is_the_local_one() -> None:
    assert ROME.day_of(15 * HOUR - 1) == date(2026, 1, 5)
    assert ROME.day_of(15 * HOUR) == date(2026, 1, 6)
    assert ROME.day_of(-9 * HOUR) == date(2026, 1, 5)
    assert ROME.day_of(-9 * HOUR - 1) == date(2026, 1, 4)
    assert ROME.first_day == date(2026, 1, 5)


def test_the_first_day_is_local_too() -> None:
    assert Calendar(datetime(2026, 1, 5, 0, 30), "Europe/Rome").first_day == date(2026, 1, 5)
    assert Calendar(datetime(2026, 1, 5, 23, 30), "America/New_York").first_day == date(2026, 1, 5)


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_a_day_on_which_the_clocks_change_is_shorter_or_longer(zone: str, day: date, hours: int) -> None:
    calendar = Calendar(datetime(2026, 1, 5, 9), zone)
    midnight = calendar.at_local(day, 0)
    assert calendar.at_local(day + timedelta(days=1), 0) - midnight == hours * HOUR
    assert calendar.at_local(day, DAY) - midnight == hours * HOUR
    assert calendar.local(midnight).replace(tzinfo=None) == datetime(day.year, day.month, day.day)


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_a_shift_across_the_change_keeps_its_wall_clock_times(zone: str, day: date, hours: int) -> None:
    calendar = Calendar(datetime(2026, 1, 5, 9), zone)
    evening, morning = calendar.at_local(day - timedelta(days=1), 22 * HOUR), calendar.at_local(day, 6 * HOUR)
    assert morning - evening == (hours - 24 + 8) * HOUR
    assert (calendar.local(evening).hour, calendar.local(morning).hour) == (22, 6)


def test_a_time_skipped_by_daylight_saving_comes_out_an_hour_later() -> None:
    skipped = ROME.at_local(date(2026, 3, 29), 2 * HOUR + 30 * MINUTE)
    assert ROME.local(skipped).isoformat() == "2026-03-29T03:30:00+02:00"


def test_a_time_that_comes_twice_is_the_first_of_the_two() -> None:
    first = NEW_YORK.at_local(date(2026, 11, 1), HOUR + 30 * MINUTE)
    assert NEW_YORK.iso(first) == "2026-11-01T05:30:00Z"
    assert NEW_YORK.local(first + HOUR).hour == NEW_YORK.local(first).hour == 1


def test_another_zone_can_be_named() -> None:
    here = NEW_YORK.at_local(date(2026, 1, 6), 9 * HOUR)
    there = NEW_YORK.at_local(date(2026, 1, 6), 9 * HOUR, ZoneInfo("Europe/Rome"))
    assert here - there == 6 * HOUR


def test_a_world_may_begin_in_summer() -> None:
    summer = Calendar(datetime(2026, 7, 1, 9), "Europe/Rome")
    assert summer.iso(0) == "2026-07-01T07:00:00Z"
    assert summer.local(200 * DAY).hour == 8
