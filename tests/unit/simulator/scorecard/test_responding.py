"""Response times worked by hand: what is late, what is not yet, and what does not count at all."""

import pytest

from scenarios.policy import ResponseRule
from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from tests.casting import POLICY
from tests.unit.simulator.scorecard.ledger import MARKET, Happened, answered, asked, scored


def late(*happened: Happened, as_of: int = 10 * DAY) -> float | None:
    return scored(*happened, as_of=as_of).measures["late_response_rate"].value


def hours(*happened: Happened) -> list[float | None]:
    measures = scored(*happened).measures
    return [measures[f"response_hours_{name}"].value for name in ("mean", "p50", "p90")]


@pytest.mark.parametrize(
    ("waited", "rate"), [(0, 0.0), (1, 0.0), (24 * HOUR, 0.0), (24 * HOUR + 1, 1.0), (9 * DAY, 1.0)]
)
def test_an_answer_at_exactly_24_hours_is_in_time(waited: int, rate: float) -> None:
    assert late((HOUR, asked()), (HOUR + waited, answered())) == rate


@pytest.mark.parametrize(("waited", "rate"), [(0, None), (24 * HOUR, None), (24 * HOUR + 1, 1.0), (9 * DAY, 1.0)])
def test_what_is_unanswered_counts_as_late_once_it_is_overdue_and_not_before(waited: int, rate: float | None) -> None:
    assert late((HOUR, asked()), as_of=HOUR + waited) == rate


def test_where_nobody_wrote_there_is_nothing_to_measure() -> None:
    assert late() is None
    assert hours() == [None, None, None]


def test_weekends_and_nights_count() -> None:
    """The world begins on a Monday; an answer on Monday to a question of Friday evening is late."""
    friday, monday = 4 * DAY + 8 * HOUR, 7 * DAY
    assert late((friday, asked()), (monday, answered())) == 1.0
    assert hours((friday, asked()), (monday, answered())) == [64.0, 64.0, 64.0]


def test_one_observation_a_run_of_messages_from_the_first_of_them() -> None:
    told = (0, asked()), (20 * HOUR, asked(message=2)), (25 * HOUR, answered()), (26 * HOUR, answered())
    assert late(*told) == 1.0
    assert hours(*told) == [25.0, 25.0, 25.0]
    assert scored(*told).counts["responses"] == 1


def test_the_next_question_is_the_next_observation() -> None:
    told = (0, asked()), (HOUR, answered()), (2 * HOUR, asked(message=2)), (5 * HOUR, answered())
    assert hours(*told) == [2.0, 2.0, pytest.approx(2.8)]
    assert scored(*told).counts["responses"] == 2


def test_no_response_needed_takes_a_run_out() -> None:
    marked = (9 * DAY, e.NoResponseMarked(1, 1))
    assert late((0, asked()), marked) is None
    assert hours((0, asked()), marked) == [None, None, None]
    assert late((0, asked()), (HOUR, asked(2)), (HOUR, answered(2)), marked) == 0.0
    assert scored((0, asked()), marked).counts["no_response_needed"] == 1


def test_a_kind_that_does_not_answer_stops_nothing() -> None:
    told = (0, asked()), (HOUR, answered(answers=False)), (30 * HOUR, answered())
    assert late(*told) == 1.0
    assert hours(*told) == [30.0, 30.0, 30.0]


def test_a_message_to_a_thread_that_waits_for_nothing_is_no_response() -> None:
    assert late((0, e.ConversationOpened(1, 1)), (HOUR, answered())) is None


def test_the_share_is_over_answered_and_overdue_together() -> None:
    in_time, tardy, overdue, fresh = 1, 2, 3, 4
    told = (
        (0, asked(in_time)),
        (0, asked(tardy)),
        (0, asked(overdue)),
        (HOUR, answered(in_time)),
        (25 * HOUR, answered(tardy)),
        (47 * HOUR, asked(fresh)),
    )
    card = scored(*told, as_of=48 * HOUR)
    assert card.measures["late_response_rate"].value == pytest.approx(2 / 3)
    assert card.measures["late_response_rate"].evidence() == {"entries": [3, 5], "orders": []}
    assert card.measures["response_hours_mean"].evidence() == {"entries": [4, 5], "orders": []}
    assert card.counts["unanswered"] == 2


def test_percentiles_of_ten_answers() -> None:
    told = [(0, asked(thread)) for thread in range(1, 11)]
    told += [(thread * HOUR, answered(thread)) for thread in range(1, 11)]  # type: ignore[misc]
    assert hours(*told) == [pytest.approx(5.5), pytest.approx(5.5), pytest.approx(9.1)]


def test_as_it_stood_before_the_answer() -> None:
    told = (0, asked()), (30 * HOUR, answered())
    assert late(*told, as_of=24 * HOUR) is None
    assert late(*told, as_of=30 * HOUR - 1) == 1.0
    assert scored(*told, as_of=30 * HOUR - 1).counts["messages_sent"] == 0
    assert scored(*told, as_of=30 * HOUR).counts["messages_sent"] == 1


def test_another_policy_judges_the_same_run_otherwise() -> None:
    rule = ResponseRule.model_validate(POLICY["response"] | {"due": "2h"})
    stricter = MARKET.policy.model_copy(update={"response": (rule,)})
    card = scored((0, asked()), (3 * HOUR, answered()), policy=stricter)
    assert card.measures["late_response_rate"].value == 1.0
    assert late((0, asked()), (3 * HOUR, answered())) == 0.0


def test_another_policy_takes_other_kinds_of_message_for_answers() -> None:
    """Sent under rules by which the first is one, and the second is none; a machine never answers."""
    told = (
        (0, asked(1)),
        (0, asked(2)),
        (0, asked(3)),
        (HOUR, answered(1)),
        (HOUR, e.MessageSent(2, 2, 9, "unexpected_problem", answers=False)),
        (HOUR, e.MessageSent(3, 3, 9, "acknowledgement", answers=False)),
    )
    rule = MARKET.rules.response.model_copy(update={"answers": ("unexpected_problem", "acknowledgement")})
    other = MARKET.policy.model_copy(update={"response": (rule,)})
    as_sent, seen_otherwise = scored(*told).measures, scored(*told, policy=other).measures
    assert as_sent["late_response_rate"].evidence()["entries"] == [2, 3]
    assert seen_otherwise["late_response_rate"].evidence()["entries"] == [1, 3]
