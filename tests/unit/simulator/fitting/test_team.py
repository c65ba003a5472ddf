"""Shifts, heads, skills and handle times, from desks whose roster is known."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.competence import answered_languages, answered_reasons
from simulator.fitting.handling import handling
from simulator.fitting.presence import EXACT, DeskSeen, Stretch, presence
from simulator.fitting.span import steady_span
from simulator.fitting.starts import work_starts
from simulator.fitting.team import RosterShift, TeamSeen, team_seen, unnamed
from tests.unit.simulator.fitting.desks import MONDAY, UTC, Shifts, conversations, poisson, served

NINE_TO_FIVE = dict.fromkeys(range(5), ((9.0, 17.0),))
LATE = dict.fromkeys((1, 2, 3, 5), ((14.0, 22.0),))
NIGHT = dict.fromkeys((0, 1, 6), ((22.0, 30.0),))
SIESTA = dict.fromkeys(range(5), ((9.0, 13.0), (16.0, 20.0)))


def desk(*shifts: Shifts, named: bool = True, timed: bool = True) -> Conversations:
    created = poisson(70, 60)
    begun, replied, agents = served(created, shifts)
    columns = {"agent": agents} if named else {}
    spent = {"handle": replied - begun} if timed else {}
    return conversations(created, replied=replied, until=int(replied.max()), **columns, **spent)


def seen(found: Conversations) -> TeamSeen:
    return team_seen(found, work_starts(found, handling(found)), steady_span(found.created, UTC))


def hours(*pairs: tuple[str, float, float]) -> set[RosterShift]:
    return {RosterShift((day,), int(start * HOUR), int(end * HOUR)) for day, start, end in pairs}  # type: ignore[arg-type]


def by_day(team: TeamSeen, line: int) -> set[RosterShift]:
    return {RosterShift((day,), one.start, one.end) for one in team.lines[line].shifts for day in one.days}


@pytest.mark.parametrize("timed", [True, False])
def test_shifts_of_several_kinds_are_found(timed: bool) -> None:
    team = seen(desk(NINE_TO_FIVE, LATE, NIGHT, timed=timed))
    week = ("mon", "tue", "wed", "thu", "fri")
    assert by_day(team, 0) == hours(*((day, 9, 17) for day in week))
    assert by_day(team, 1) == hours(*((day, 14, 22) for day in ("tue", "wed", "thu", "sat")))
    assert by_day(team, 2) == hours(*((day, 22, 6) for day in ("mon", "tue", "sun")))
    assert (team.heads, team.hours) == (3, 40 + 32 + 24)


def test_those_alike_are_one_line_with_heads() -> None:
    team = seen(desk(NINE_TO_FIVE, NINE_TO_FIVE, LATE))
    assert [line.name for line in team.lines] == ["Agents 1 and 2", "Agent 3"]
    assert team.heads == 3


def test_a_long_break_parts_a_shift() -> None:
    team = seen(desk(SIESTA, NINE_TO_FIVE))
    assert hours(("mon", 9, 13), ("mon", 16, 20)) <= by_day(team, 0)
    assert hours(("mon", 9, 17)) <= by_day(team, 1)


def test_people_without_names_are_told_apart_by_what_overlaps() -> None:
    team = seen(desk(NINE_TO_FIVE, NINE_TO_FIVE, LATE, named=False))
    assert not team.are_named
    assert team.hours == pytest.approx(40 + 40 + 32, rel=0.25)
    assert hours(("sat", 14, 22)) <= by_day(team, 0)


def test_the_pace_tells_heads_and_handle_time_together() -> None:
    found = desk(NINE_TO_FIVE, NINE_TO_FIVE, LATE, named=False, timed=False)
    handle, span = handling(found), steady_span(found.created, UTC)
    assert handle.overall.source == "default"
    team, told = unnamed(found, work_starts(found, handle), handle, span)
    assert told.overall.source == "pace"
    assert told.overall.median == pytest.approx(8 * MINUTE, rel=0.35)
    assert 2 <= team.heads <= 3


def test_somebody_who_left_or_hardly_answers_is_left_out_and_said_so() -> None:
    found = desk(NINE_TO_FIVE, LATE)
    agents = found.agent.copy()
    agents[(agents == 1) & (found.replied > MONDAY + 20 * DAY)] = 0
    agents[:2] = 2
    team = seen(conversations(found.created, replied=found.replied, agent=agents, handle=found.handle))
    assert [line.agents for line in team.lines] == [(1,)]
    assert any(note.startswith("agent 2 wrote nothing after 2026-03-") for note in team.notes)
    assert any("agent 3 wrote 2 first replies in all" in note for note in team.notes)


def test_nobody_is_no_team() -> None:
    team = seen(conversations(poisson(20, 10)))
    assert team.lines == ()
    assert team.notes == ("nobody answered anything",)


def test_hours_that_move_from_week_to_week_are_said_to() -> None:
    weeks = np.arange(20)
    days = [MONDAY + (7 * week + day) * DAY + (9 + 4 * (week % 2)) * HOUR for week in weeks for day in range(5)]
    local = np.sort(np.concatenate([day + np.arange(0, 8 * HOUR, 20 * MINUTE) for day in days]))
    found = presence(local, DeskSeen(local, local, local + MINUTE))
    assert found.wanders
    assert found.per_week == pytest.approx(40, rel=0.2)


@settings(max_examples=40)
@given(
    st.integers(0, 47),
    st.integers(2, 20),
    st.sets(st.integers(0, 6), min_size=1, max_size=6),
    st.integers(1, 2**16),
)
def test_any_shift_is_found_from_what_is_begun_in_it(start: int, length: int, weekdays: set[int], seed: int) -> None:
    """Ten beginnings a day, spread over it by luck, for ten weeks."""
    luck = np.random.default_rng(seed)
    begins = [MONDAY + (7 * week + day) * DAY + start * 30 * MINUTE for week in range(10) for day in weekdays]
    local = np.sort(np.concatenate([day + luck.random(10) * length * 30 * MINUTE for day in begins])).astype(np.int64)
    found = presence(local, DeskSeen(local, local, local), EXACT)
    wanted = {day: (Stretch(start * 30 * MINUTE, (start + length) * 30 * MINUTE),) for day in weekdays}
    missing = sum(one.end - one.start for day in wanted.values() for one in day) / HOUR - found.per_week
    assert set(found.days) == weekdays
    assert abs(missing) <= len(weekdays)
    assert all(one.start % (30 * MINUTE) == 0 == one.end % (30 * MINUTE) for day in found.days.values() for one in day)


def test_what_somebody_never_answers_is_not_their_skill() -> None:
    rows = 400
    reason, language = np.arange(rows) % 3, np.arange(rows) % 2
    found = conversations(
        np.arange(rows), reason=reason, language=language, reasons=("a", "b", "c"), languages=("en", "it")
    )
    mine, everybody = np.flatnonzero(reason != 1), np.arange(rows)
    assert answered_reasons(found, mine, everybody) == ("a", "c")
    assert answered_languages(found, mine, everybody) == ()
    assert answered_reasons(found, mine[:6], everybody) == ()


def test_handle_times_are_those_written_of_answered_once() -> None:
    rows = 200
    handle = np.where(np.arange(rows) % 2, 10 * MINUTE, 40 * MINUTE)
    replies = np.where(np.arange(rows) % 2, 1, 3)
    created = MONDAY + np.arange(rows) * HOUR
    found = handling(conversations(created, replied=created + HOUR, handle=handle, replies=replies))
    assert (found.overall.median, found.overall.source) == (10 * MINUTE, "column")


def test_handle_times_are_told_by_replies_that_follow_each_other() -> None:
    found = handling(desk(NINE_TO_FIVE, timed=False))
    assert found.overall.source == "busy"
    assert found.overall.median == pytest.approx(8 * MINUTE, rel=0.1)
    assert found.overall.p90 == pytest.approx(8 * MINUTE * np.exp(0.6 * 1.2816), rel=0.15)


def test_what_tells_no_handle_time_has_a_default() -> None:
    created = poisson(20, 10)
    found = handling(conversations(created, replied=np.full(len(created), UNKNOWN)))
    assert (found.overall.source, found.overall.median) == ("default", 6 * MINUTE)
