"""Response times by hand, after section C of the rules: what is late, what is left out, and by which clock."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from tests.unit.simulator.scorecard.ledger import Happened, answered, asked
from tests.unit.simulator.scorecard.metrics.measuring import figure, figures, metric, ratio

LATE = metric("questions", "answered_late", "asked", "7d", excludes=["no_response_needed"], target="<=10%")
HOURS = {"of": "questions", "mean": "response_hours", "by": "asked", "windows": ["7d"], "excludes": []}
KAUFLAND = {"due": "48h", "clock": "working_days", "target": "10%", "answers": ["reply"]}
FRIDAY = 4 * DAY


def late(*happened: Happened, as_of: int = 6 * DAY, **more: Any) -> tuple[int, int]:
    return ratio(LATE, *happened, as_of=as_of, **more)


@pytest.mark.parametrize(("after", "counted"), [(24 * HOUR, 0), (24 * HOUR + 1, 1)])
def test_at_exactly_24_hours_an_answer_is_in_time(after: int, counted: int) -> None:
    assert late((DAY, asked()), (DAY + after, answered())) == (counted, 1)


def test_what_may_still_be_answered_in_time_is_no_observation() -> None:
    told = (DAY, asked())
    assert [late(told, as_of=2 * DAY + more) for more in (0, 1)] == [(0, 0), (1, 1)]


def test_what_needs_no_response_is_left_out_where_the_policy_says_so() -> None:
    told = (DAY, asked()), (2 * DAY, e.NoResponseMarked(1, 1)), (DAY, asked(2)), (DAY + 1, answered(2))
    assert late(*told) == (0, 1)
    assert ratio(LATE | {"excludes": []}, *told, as_of=6 * DAY) == (0, 2)


def test_a_machine_stops_no_clock_and_a_withdrawn_question_is_none() -> None:
    machine = e.MessageSent(1, 1, 99, "acknowledgement", answers=False)
    assert late((DAY, asked()), (DAY, machine), (3 * DAY, answered())) == (1, 1)
    assert late((DAY, asked()), (5 * DAY, e.QuestionWithdrawn(1, 1))) == (0, 0)


def test_messages_in_a_row_are_one_question_from_the_first_on() -> None:
    told = (DAY, asked()), (DAY + 23 * HOUR, asked(message=2)), (2 * DAY + 1, answered())
    assert late(*told) == (1, 1)


def test_every_window_looks_back_from_now_and_the_first_one_has_the_target() -> None:
    told = tuple(happened for at in (0, 80 * DAY, 88 * DAY) for happened in _answered_late(at, 1 + at // DAY))
    found = figures(LATE | {"windows": ["7d", "30d", "90d"]}, *told, as_of=90 * DAY + HOUR)
    assert [(one.written_window, one.counted, one.status) for one in found] == [
        ("7d", 1, "BAD"),
        ("30d", 2, "NONE"),
        ("90d", 2, "NONE"),
    ]


def _answered_late(at: int, thread: int) -> tuple[Happened, ...]:
    return (at, asked(thread)), (at + 30 * HOUR, answered(thread))


@pytest.mark.parametrize(("lates", "status"), [(1, "GOOD"), (2, "BAD")])
def test_exactly_ten_per_cent_late_keeps_the_target(lates: int, status: str) -> None:
    told: list[Happened] = []
    for thread in range(1, 11):
        told += [(DAY, asked(thread)), (DAY + (30 if thread <= lates else 1) * HOUR, answered(thread))]
    assert figure(LATE, *sorted(told, key=lambda one: one[0]), as_of=6 * DAY).status == status


def test_a_small_number_says_nothing() -> None:
    enough = LATE | {"at_least": 2}
    first, second = ((DAY, asked()), (DAY, answered())), ((2 * DAY, asked(2)), (2 * DAY, answered(2)))
    one = figure(enough, *first, as_of=6 * DAY)
    assert (one.value, one.of, one.status) == (None, 1, "NONE")
    assert figure(enough, *first, *second, as_of=6 * DAY).value == 0.0


def test_48_hours_on_working_days_pass_over_a_weekend() -> None:
    """Asked on Friday at ten: in time until Tuesday at ten."""
    due, question = 8 * DAY + 10 * HOUR, (FRIDAY + 10 * HOUR, asked())
    for at, counted in ((due, 0), (due + 1, 1)):
        assert late(question, (at, answered()), as_of=9 * DAY, response=KAUFLAND) == (counted, 1)
    assert late(question, as_of=due, response=KAUFLAND) == (0, 0)
    assert late(question, as_of=due + 1, response=KAUFLAND) == (1, 1)


def test_a_holiday_is_no_working_day() -> None:
    told = (FRIDAY + 10 * HOUR, asked()), (9 * DAY + 10 * HOUR, answered())
    assert late(*told, as_of=10 * DAY, response=KAUFLAND) == (1, 1)
    assert late(*told, as_of=10 * DAY, response=KAUFLAND, holidays=["2026-01-12"]) == (0, 1)


def test_the_due_time_in_force_when_it_was_asked_counts() -> None:
    """From 8 January on, twelve hours only."""
    versions = [
        {"due": "24h", "target": "10%", "answers": ["reply"], "valid_until": "2026-01-08"},
        {"due": "12h", "target": "10%", "answers": ["reply"], "valid_from": "2026-01-08"},
    ]
    before, after = 3 * DAY - 1, 3 * DAY
    told = (before, asked(1)), (after, asked(2)), (before + 20 * HOUR, answered(1)), (after + 20 * HOUR, answered(2))
    one = figure(LATE, *told, as_of=6 * DAY, response=versions)
    assert (one.counted, one.of, one.measure.evidence()["entries"]) == (1, 2, [4])


def test_the_mean_is_over_answers_alone() -> None:
    told: tuple[Happened, ...] = (
        (DAY, asked(1)),
        (DAY + 2 * HOUR, answered(1)),
        (DAY, asked(2)),
        (DAY + 7 * HOUR, answered(2)),
        (DAY, asked(3)),
    )
    one = figure(HOURS, *sorted(told, key=lambda one: one[0]), as_of=6 * DAY)
    assert (one.value, one.of, one.measure.unit) == (4.5, 2, "hours")
    assert figure(HOURS, as_of=6 * DAY).value is None


def test_in_time_and_late_add_up() -> None:
    told = (DAY, asked(1)), (DAY + HOUR, answered(1)), (DAY + HOUR, asked(2)), (4 * DAY, answered(2))
    in_time = metric("questions", "answered_in_time", "asked", "7d", target=">=90%")
    one = figure(in_time, *told, as_of=6 * DAY)
    assert (one.counted, one.of, one.status, one.measure.evidence()["entries"]) == (1, 2, "BAD", [4])
