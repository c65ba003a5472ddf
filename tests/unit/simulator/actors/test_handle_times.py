"""Handle times: the law's luck is the conversation's; pace and practice are the agent's."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.quantities import MINUTE
from scenarios.spread import Spread
from scenarios.staffing import Learning, StaffingPlan
from simulator.actors.handle_times import HandleTimes, learned
from simulator.domain.conversation import Conversation
from simulator.randomness import Law, Luck
from tests.casting import PLAN

TEN = Law.of(Spread.model_validate({"law": "constant", "always": "10m"}))
DRAWN = Law.of(Spread.model_validate({"median": "8m", "p90": "30m"}))
SLOW_START: dict[str, Any] = {"begins_at": 3, "halves_after": 50}


def times(plan: dict[str, Any] | None = None, **agent: Any) -> HandleTimes:
    told = StaffingPlan.model_validate(PLAN | (plan or {}) | {"agents": [PLAN["agents"][0] | agent, PLAN["agents"][1]]})
    return HandleTimes(told, told.agents, Luck(7, 0))


def thread(order: int = 1, sent: int = 0) -> Conversation:
    return Conversation(order, order, 0, sent=sent)


def test_a_pace_is_a_factor() -> None:
    both = times(pace=0.5)
    assert [both.of(agent, thread(), TEN, 0) for agent in (0, 1)] == [5 * MINUTE, 10 * MINUTE]


def test_luck_is_the_conversations_and_not_the_agents() -> None:
    desk = times()
    assert desk.of(0, thread(1), DRAWN, 0) == desk.of(1, thread(1), DRAWN, 99)
    found = {desk.of(0, thread(order, sent), DRAWN, 0) for order in range(1, 9) for sent in range(3)}
    assert len(found) == 24


def test_nothing_takes_no_time() -> None:
    moment = Law.of(Spread.model_validate({"law": "constant", "always": "1ms"}))
    assert times(pace=0.01).of(0, thread(), moment, 0) == 1


@pytest.mark.parametrize(("practice", "minutes"), [(0, 30), (50, 20), (100, 15), (150, 12.5), (5_000, 10)])
def test_half_of_what_is_too_much_goes_with_so_many_answers(practice: int, minutes: float) -> None:
    assert times({"learning": SLOW_START}).of(1, thread(), TEN, practice) == round(minutes * MINUTE)


def test_an_agents_own_learning_goes_before_the_plans() -> None:
    desk = times({"learning": SLOW_START}, learning={"begins_at": 2, "halves_after": 1}, pace=2)
    assert [desk.of(0, thread(), TEN, practice) for practice in (0, 1)] == [40 * MINUTE, 30 * MINUTE]
    assert desk.of(1, thread(), TEN, 0) == 30 * MINUTE


@given(st.floats(1, 100), st.integers(1, 10_000), st.integers(0, 10**6), st.integers(0, 10**6))
def test_practice_never_makes_slower_nor_faster_than_the_law(
    begins_at: float, halves_after: int, practice: int, more: int
) -> None:
    learning = Learning(begins_at=begins_at, halves_after=halves_after)
    assert 1 <= learned(learning, practice + more) <= learned(learning, practice) <= begins_at
