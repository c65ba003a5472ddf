"""The desk worked by hand: waits, handle times, utilisation, backlog, and what each reason got."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import events as e
from simulator.scorecard.waiting import DeskFigures
from tests.casting import book, market
from tests.unit.simulator.scorecard.ledger import Happened, answered, asked, scored

WEEK = 7 * DAY
STAFFED = (5 * 8 + 4 * 8) * HOUR
"""Ada and Bo in the week that begins on Monday at nine."""


def taken(thread: int = 1, agent: int = 0, **more: Any) -> e.WorkTaken:
    return e.WorkTaken(thread, agent, thread, 0, **more)


def done(thread: int = 1, agent: int = 0) -> e.WorkFinished:
    return e.WorkFinished(thread, agent, thread)


def desk(*happened: Happened, as_of: int = 30 * DAY, **more: Any) -> DeskFigures:
    found = scored(*happened, as_of=as_of, **more).desk
    assert found is not None
    return found


def test_one_question_answered_after_an_hour_in_ten_minutes() -> None:
    at, end = HOUR, HOUR + 10 * MINUTE
    found = desk((0, asked()), (at, taken()), (end, answered()), (end, done()))
    assert (found.questions, found.answers, found.withdrawn) == (1, 1, 0)
    assert (found.wait_hours_mean, found.wait_hours_p50, found.wait_hours_p90) == (1.0, 1.0, 1.0)
    assert (found.waited_rate, found.late_start_rate) == (1.0, 0.0)
    assert found.handle_hours_mean == pytest.approx(1 / 6)
    assert found.utilisation == 10 * MINUTE / STAFFED
    assert found.backlog_mean == HOUR / WEEK


def test_work_that_begins_at_once_is_no_wait() -> None:
    told = (0, asked()), (0, taken()), (5, answered()), (5, done()), (9, asked(2)), (10, taken(2))
    found = desk(*told)
    assert (found.waited_rate, found.wait_hours_mean) == (0.5, 0.5 / HOUR)


def test_a_wait_goes_to_the_first_start_from_the_oldest_message() -> None:
    frozen = e.WorkFrozen(1, 0, 1, MINUTE)
    told = (0, asked()), (HOUR, asked(message=2)), (2 * HOUR, taken()), (3 * HOUR, frozen), (20 * HOUR, taken())
    found = desk(*told, (21 * HOUR, answered()), (21 * HOUR, done()))
    assert found.wait_hours_mean == 2.0
    assert found.handle_hours_mean == 2.0
    assert found.utilisation == 2 * HOUR / STAFFED
    assert found.backlog_mean == 2 * HOUR / WEEK


@pytest.mark.parametrize(
    ("passed_on", "escalated"), [(e.WorkHandedOver(1, 0, 1, 5), 0), (e.WorkEscalated(1, 0, 1, 2), 1)]
)
def test_an_answer_two_people_worked_on_has_both_their_times(passed_on: e.AnyEvent, escalated: int) -> None:
    told = (0, asked()), (HOUR, taken()), (2 * HOUR, passed_on), (5 * HOUR, taken(agent=1))
    card = scored(*told, (8 * HOUR, answered()), (8 * HOUR, done(agent=1)))
    assert card.desk is not None
    assert (card.desk.wait_hours_mean, card.desk.handle_hours_mean) == (1.0, 4.0)
    assert card.counts["escalated"] == escalated


def test_what_is_written_anew_is_work_without_a_gap() -> None:
    blocked = e.MessageBlocked(1, "reply", "x", ("email_address",))
    told = (0, asked()), (0, taken()), (HOUR, blocked), (HOUR, taken(again=True))
    found = desk(*told, (3 * HOUR, answered()), (3 * HOUR, done()))
    assert (found.handle_hours_mean, found.wait_hours_mean) == (3.0, 0.0)
    assert found.utilisation == 3 * HOUR / STAFFED


def test_a_question_is_abandoned_if_nobody_had_begun() -> None:
    told = (0, asked()), (HOUR, e.QuestionWithdrawn(1, 1)), (2 * HOUR, asked(2)), (3 * HOUR, taken(2))
    found = desk(*told, (4 * HOUR, e.QuestionWithdrawn(2, 2)), (5 * HOUR, done(2)))
    assert (found.withdrawn, found.abandoned_rate) == (2, 0.5)
    assert desk().abandoned_rate is None


def test_a_withdrawn_question_has_waited_as_long_as_it_did() -> None:
    found = desk((0, asked()), (3 * HOUR, e.QuestionWithdrawn(1, 1)), (4 * HOUR, asked()), (5 * HOUR, taken()))
    assert (found.questions, found.answers, found.withdrawn) == (2, 0, 1)
    assert found.wait_hours_mean == 2.0
    assert found.backlog_mean == 4 * HOUR / WEEK
    assert found.handle_hours_mean is None


def test_what_somebody_else_answered_waited_until_then() -> None:
    found = desk((0, asked()), (2 * HOUR, answered()), (2 * HOUR, asked(2)), (6 * HOUR, e.NoResponseMarked(2, 2)))
    assert (found.wait_hours_mean, found.answers, found.utilisation) == (3.0, 1, 0.0)


@pytest.mark.parametrize(("waited", "rate"), [(24 * HOUR, 0.0), (24 * HOUR + 1, 1.0)])
def test_a_start_at_exactly_24_hours_is_in_time(waited: int, rate: float) -> None:
    assert desk((5, asked()), (5 + waited, taken())).late_start_rate == rate


@pytest.mark.parametrize(("waited", "rate"), [(24 * HOUR, None), (24 * HOUR + 1, 1.0)])
def test_what_still_waits_is_late_once_it_is_overdue_and_in_the_backlog_always(waited: int, rate: float | None) -> None:
    found = desk((5, asked()), as_of=5 + waited)
    assert (found.late_start_rate, found.wait_hours_mean) == (rate, None)
    assert found.backlog_mean == waited / (5 + waited)


def test_work_in_hand_is_busy_so_far() -> None:
    found = desk((0, asked()), (0, taken()), as_of=HOUR)
    assert (found.utilisation, found.handle_hours_mean) == (1.0, None)


def test_averages_over_time_keep_to_the_horizon_and_waits_do_not() -> None:
    late = (WEEK, asked()), (WEEK + 4 * HOUR, taken()), (WEEK + 5 * HOUR, answered()), (WEEK + 5 * HOUR, done())
    found = desk(*late)
    assert (found.utilisation, found.backlog_mean, found.wait_hours_mean) == (0.0, 0.0, 4.0)


def test_each_reason_has_its_figures() -> None:
    told = (0, asked(1)), (0, asked(2)), (0, asked(3)), (HOUR, taken(1)), (3 * HOUR, taken(2, 1))
    late = (25 * HOUR, answered(2)), (25 * HOUR, done(2, 1))
    found = desk(*told, (2 * HOUR, answered(1)), (2 * HOUR, done(1)), *late, orders=book(3, story=[0, 0, 1]), as_of=DAY)
    assert {reason: vars(figures) for reason, figures in found.by_reason.items()} == {
        "lost_parcel": {"answers": 1, "wait_hours_mean": 2.0, "late_response_rate": 0.0},
        "damaged": {"answers": 0, "wait_hours_mean": None, "late_response_rate": None},
    }
    later = desk(*told, (2 * HOUR, answered(1)), (2 * HOUR, done(1)), *late, orders=book(3, story=[0, 0, 1]))
    assert [figures.late_response_rate for figures in later.by_reason.values()] == [0.5, 1.0]


def test_without_a_team_there_is_no_desk() -> None:
    card = scored((0, asked()), (HOUR, answered()), scenario=market(plan=None))
    assert card.desk is None
    assert card.as_json()["desk"] is None
    names = "wait_hours_mean", "wait_hours_p90", "utilisation", "backlog_mean", "cost"
    assert [card.measures[name].value for name in names] == [None] * 5


def test_measures_are_the_desks_figures_and_name_what_waited() -> None:
    told = (0, asked()), (HOUR, taken()), (2 * HOUR, answered()), (2 * HOUR, done()), (3 * HOUR, asked(2))
    card = scored(*told)
    assert card.desk is not None
    for name in ("wait_hours_mean", "wait_hours_p90", "utilisation", "backlog_mean"):
        assert card.measures[name].value == getattr(card.desk, name)
    assert card.measures["wait_hours_mean"].evidence() == {"entries": [1], "orders": []}
    assert card.measures["utilisation"].evidence() == {"entries": [], "orders": []}


def test_before_anything_has_happened_there_is_nothing_to_measure() -> None:
    found = desk(as_of=0)
    rates = found.waited_rate, found.wait_hours_mean, found.late_start_rate, found.utilisation, found.backlog_mean
    assert rates == (None,) * 5
    assert (found.questions, found.by_reason) == (0, {})
