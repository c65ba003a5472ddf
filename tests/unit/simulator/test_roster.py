"""Shifts as instants: today's, the next one, overnight, up to midnight, and across changes of the clock."""

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import WEEKDAYS, StaffingPlan
from simulator.calendar import Calendar
from simulator.randomness import Luck
from simulator.roster import BLOCK, Roster, Span
from tests.casting import PLAN

MONDAY = Calendar(datetime(2026, 1, 5), "Europe/Rome")
EVERY_DAY: list[str] = [*WEEKDAYS]
WORKDAYS = EVERY_DAY[:5]


def shift(days: list[str], start: str, end: str, *breaks: tuple[str, str]) -> dict[str, object]:
    told = [{"at": at, "lasts": lasts} for at, lasts in breaks]
    return {"days": days, "from": start, "to": end, "breaks": told}


def roster(*shifts: dict[str, object], calendar: Calendar = MONDAY, luck: Luck | None = None, **plan: object) -> Roster:
    agents = [{"name": "Ada", "shifts": list(shifts)}]
    return Roster(StaffingPlan.model_validate(PLAN | {"agents": agents} | plan), calendar, luck)


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


def test_of_two_shifts_that_overlap_the_earlier_has_what_they_share() -> None:
    desk = roster(shift(["mon"], "09:00", "14:00"), shift(["mon"], "12:00", "18:00"), shift(["mon"], "13:00", "13:30"))
    assert desk.shift(0, 13 * HOUR) == Span(9 * HOUR, 14 * HOUR)
    assert desk.shift(0, 14 * HOUR) == Span(14 * HOUR, 18 * HOUR)
    assert desk.paid_ms(0, 0, DAY) == 9 * HOUR


def test_heads_are_agents_of_their_own_and_no_heads_are_none() -> None:
    monday = [shift(["mon"], "09:00", "17:00")]
    told = [{"name": name, "heads": heads, "shifts": monday} for name, heads in (("Ada", 2), ("Bo", 0), ("Cy", 1))]
    desk = roster(agents=told)
    assert [agent.name for agent in desk.agents] == ["Ada", "Ada", "Cy"]
    assert desk.heads == 3
    assert desk.shift(2, 0) == Span(9 * HOUR, 17 * HOUR)


def test_an_agent_may_live_in_a_zone_of_her_own() -> None:
    monday = [shift(["mon"], "09:00", "17:00")]
    told = [{"name": "Ada", "shifts": monday}, {"name": "Bo", "zone": "America/New_York", "shifts": monday}]
    desk = roster(agents=told, zone="Europe/London")
    assert desk.shift(0, 0).start == 10 * HOUR
    assert desk.shift(1, 0).start == 15 * HOUR


def test_no_shift_begins_on_a_holiday_but_one_may_end() -> None:
    desk = roster(shift(EVERY_DAY, "22:00", "06:00"), holidays=["2026-01-06", "2026-01-07"])
    assert desk.shift(0, 12 * HOUR) == Span(22 * HOUR, 30 * HOUR)
    assert desk.shift(0, 30 * HOUR) == Span(3 * DAY + 22 * HOUR, 4 * DAY + 6 * HOUR)


def test_a_holiday_is_a_date_of_the_agents_zone() -> None:
    calendar = Calendar(datetime(2026, 1, 4, 12), "America/New_York")
    desk = roster(shift(["mon"], "00:00", "05:00"), calendar=calendar, zone="Europe/Rome", holidays=["2026-01-05"])
    assert by_local(calendar, desk.shift(0, 0)) == ("Sun 11 18:00", "Sun 11 23:00")


def test_a_break_is_in_the_shift_but_nobody_takes_anything() -> None:
    desk = roster(shift(["mon"], "09:00", "17:00", ("12:00", "30m"), ("10:00", "10m")))
    assert desk.shift(0, 0) == Span(9 * HOUR, 17 * HOUR)
    ten = 10 * HOUR
    wanted = [Span(9 * HOUR, ten), Span(ten + 10 * MINUTE, 12 * HOUR), Span(12 * HOUR + 30 * MINUTE, 17 * HOUR)]
    assert list(desk.spans(0, 0, DAY)) == wanted
    assert [desk.is_working(0, at) for at in (ten - 1, ten, ten + 10 * MINUTE - 1, ten + 10 * MINUTE)] == [1, 0, 0, 1]
    assert desk.presence(0, ten) == wanted[1]
    assert desk.paid_ms(0, 0, DAY) == 8 * HOUR


def test_a_break_of_the_night_is_on_the_next_day() -> None:
    desk = roster(shift(["mon"], "22:00", "06:00", ("02:00", "1h")))
    assert list(desk.spans(0, 0, 2 * DAY)) == [Span(22 * HOUR, 26 * HOUR), Span(27 * HOUR, 30 * HOUR)]


@pytest.mark.parametrize(
    ("pause", "left"),
    [
        (("08:00", "2h"), [(10, 17)]),
        (("16:00", "2h"), [(9, 16)]),
        (("09:00", "8h"), []),
        (("18:00", "1h"), [(9, 17)]),
        (("07:00", "1h"), [(9, 17)]),
    ],
)
def test_a_break_counts_as_far_as_it_lies_in_the_shift(pause: tuple[str, str], left: list[tuple[int, int]]) -> None:
    desk = roster(shift(["mon"], "09:00", "17:00", pause))
    assert list(desk.spans(0, 0, DAY)) == [Span(start * HOUR, end * HOUR) for start, end in left]


def test_breaks_that_overlap_are_one() -> None:
    desk = roster(shift(["mon"], "09:00", "17:00", ("12:00", "2h"), ("13:00", "2h"), ("12:30", "5m")))
    assert list(desk.spans(0, 0, DAY)) == [Span(9 * HOUR, 12 * HOUR), Span(15 * HOUR, 17 * HOUR)]


def test_who_is_never_there_is_there_at_no_time() -> None:
    desk = roster(shift(["mon"], "09:00", "17:00", ("09:00", "8h")))
    assert desk.presence(0, 0).start > 10_000 * DAY
    assert not desk.is_working(0, 10 * HOUR)


def missed(desk: Roster, agent: int, days: int = 200) -> float:
    there = sum(span.end - span.start for span in desk.spans(agent, 0, days * DAY))
    return 1 - there / desk.paid_ms(agent, 0, days * DAY)


def test_shrinkage_takes_half_hours_away() -> None:
    desk = roster(shift(EVERY_DAY, "09:00", "17:00"), luck=Luck(7, 0), shrinkage="30%")
    spans = list(desk.spans(0, 0, 200 * DAY))
    assert all(at % BLOCK == 0 for span in spans for at in span)
    assert missed(desk, 0) == pytest.approx(0.3, abs=0.03)
    assert desk.paid_ms(0, 0, 200 * DAY) == 1_600 * HOUR
    assert desk.shift(0, 0) == Span(9 * HOUR, 17 * HOUR)


def test_without_luck_nobody_misses_anything() -> None:
    assert missed(roster(shift(EVERY_DAY, "09:00", "17:00"), shrinkage="30%"), 0) == 0


def test_what_is_missed_is_the_agents_own_whatever_the_shifts() -> None:
    """So that two plans share their luck: where both have the agent at work, both miss her or neither does."""
    long, short = (
        roster(shift(EVERY_DAY, start, end), luck=Luck(7, 0), shrinkage="30%")
        for start, end in (("08:00", "20:00"), ("12:00", "16:00"))
    )
    instants = [day * DAY + at for day in range(20) for at in range(12 * HOUR, 16 * HOUR, 10 * MINUTE)]
    found = [short.is_working(0, at) for at in instants]
    assert found == [long.is_working(0, at) for at in instants]
    assert set(found) == {True, False}
    days = [{"name": name, "shifts": [shift(EVERY_DAY, "09:00", "17:00")]} for name in ("Ada", "Bo")]
    both = roster(agents=days, luck=Luck(7, 0), shrinkage="30%")
    assert list(both.spans(0, 0, 9 * DAY)) != list(both.spans(1, 0, 9 * DAY))
    assert missed(both, 1) == pytest.approx(0.3, abs=0.03)


DAYS = st.sampled_from(
    [
        (shift(WORKDAYS, "09:30", "12:00"), shift(["mon", "thu"], "22:00", "06:00", ("01:00", "45m"))),
        (shift(EVERY_DAY, "00:00", "24:00", ("12:15", "1h")),),
        (shift(["sun"], "20:00", "04:30"), shift(["mon"], "02:00", "08:00")),
    ]
)


@given(DAYS, st.sampled_from([0.0, 0.4, 0.9]), st.integers(0, 20 * DAY), st.integers(0, 20 * DAY))
def test_the_hours_told_one_way_are_those_told_another(
    shifts: tuple[dict[str, object], ...], shrinkage: float, one: int, other: int
) -> None:
    start, end = sorted((one, other))
    desk = roster(*shifts, luck=Luck(3, 0), shrinkage=shrinkage)
    spans = list(desk.spans(0, start, end))
    assert spans == sorted(spans)
    assert all(start <= span.start < span.end <= end for span in spans)
    assert all(earlier.end <= later.start for earlier, later in pairwise(spans))
    assert sum(span.end - span.start for span in spans) <= desk.paid_ms(0, start, end) <= end - start
    asked = roster(*shifts, luck=Luck(3, 0), shrinkage=shrinkage)
    for at in (start, (start + end) // 2, *(at + by for span in spans[:5] for at in span for by in (-1, 0))):
        if start <= at < end:
            inside = next((span for span in spans if span.start <= at < span.end), None)
            assert asked.is_working(0, at) == (inside is not None)
            assert asked.presence(0, at).end > at
