"""Ages and deadlines by the calendar and on working days."""

from datetime import date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.policy.terms import Term
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.calendar import Calendar
from simulator.policy.clocks import ClockName, Clocks

CALENDAR = Calendar(datetime(2026, 1, 5), "Europe/Rome")
"""A world that begins with a Monday."""
CLOCKS = Clocks(CALENDAR, holidays=(date(2026, 1, 6),))
FRIDAY = 4 * DAY


def working(**length: int) -> Term:
    return Term(length=length.get("days", 0) * DAY + length.get("hours", 0) * HOUR, clock="working_days")


def test_the_calendar_counts_every_hour() -> None:
    assert CLOCKS.elapsed(FRIDAY, 7 * DAY, "calendar") == 3 * DAY
    assert CLOCKS.deadline(FRIDAY, Term(length=48 * HOUR)) == 6 * DAY


@pytest.mark.parametrize(
    ("start", "end", "passed"),
    [
        (FRIDAY + 10 * HOUR, FRIDAY + 15 * HOUR, 5 * HOUR),
        (FRIDAY + 10 * HOUR, 7 * DAY + 10 * HOUR, DAY),
        (5 * DAY + HOUR, 6 * DAY + 23 * HOUR, 0),
        (0, 2 * DAY, DAY),
        (-DAY, 0, 0),
        (-3 * DAY, 0, DAY),
    ],
    ids=["within_a_friday", "over_a_weekend", "within_a_weekend", "over_a_holiday", "a_sunday_before", "days_before"],
)
def test_time_passes_on_working_days_only(start: int, end: int, passed: int) -> None:
    assert CLOCKS.elapsed(start, end) == passed


@pytest.mark.parametrize(
    ("start", "term", "due"),
    [
        (FRIDAY + 10 * HOUR, working(days=1), 7 * DAY + 10 * HOUR),
        (FRIDAY + 10 * HOUR, working(hours=48), 8 * DAY + 10 * HOUR),
        (HOUR, working(days=1), 2 * DAY + HOUR),
        (5 * DAY + 7 * HOUR, working(days=1), 8 * DAY),
        (3 * DAY, working(days=2), 7 * DAY),
    ],
    ids=["friday_to_monday", "48_working_hours", "over_a_holiday", "from_a_saturday", "a_weekend_fills_it_up"],
)
def test_a_deadline_is_the_last_instant_in_time(start: int, term: Term, due: int) -> None:
    assert CLOCKS.deadline(start, term) == due
    assert CLOCKS.elapsed(start, due) == term.length
    assert CLOCKS.elapsed(start, due + MINUTE) > term.length


def test_a_day_that_daylight_saving_shortens_has_the_hours_it_has() -> None:
    there = Clocks(Calendar(datetime(2026, 3, 27), "Asia/Jerusalem"))
    assert there.elapsed(0, 23 * HOUR) == 23 * HOUR
    assert there.elapsed(0, 24 * HOUR) == 23 * HOUR


instants = st.integers(-400 * DAY, 400 * DAY)


@settings(max_examples=60)
@given(st.lists(st.tuples(instants, instants), max_size=8), st.sampled_from(["calendar", "working_days"]))
def test_many_at_once_are_each_alone(pairs: list[tuple[int, int]], clock: ClockName) -> None:
    fresh = Clocks(CALENDAR, holidays=(date(2026, 1, 6),))
    starts, ends = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    assert fresh.elapsed_each(starts, ends, clock).tolist() == [CLOCKS.elapsed(*pair, clock) for pair in pairs]


@settings(max_examples=60)
@given(instants, st.integers(0, 30 * DAY))
def test_at_its_deadline_a_term_is_not_over_and_right_after_it_is(start: int, length: int) -> None:
    due = CLOCKS.deadline(start, Term(length=length, clock="working_days"))
    assert CLOCKS.elapsed(start, due) == length
    assert CLOCKS.elapsed(start, due + 1) == length + 1
    assert due >= start + length


@settings(max_examples=60)
@given(instants, instants, instants)
def test_working_time_adds_up_and_never_exceeds_the_calendars(first: int, second: int, third: int) -> None:
    a, b, c = sorted((first, second, third))
    assert CLOCKS.elapsed(a, b) + CLOCKS.elapsed(b, c) == CLOCKS.elapsed(a, c)
    assert 0 <= CLOCKS.elapsed(a, b) <= b - a
