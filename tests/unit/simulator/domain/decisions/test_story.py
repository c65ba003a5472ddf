"""A buyer moving on in her story."""

import pytest

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from tests.casting import state_of


def test_the_first_step_begins_the_story_and_no_other_does() -> None:
    first = e.StepEntered(1, "opening", begins=True)
    assert decide(state_of(), c.EnterStep(1, "opening"), 9) == (first,)
    assert decide(state_of(first), c.EnterStep(1, "nagging", waits=True), 9) == (
        e.StepEntered(1, "nagging", begins=False, waits=True),
    )
    assert decide(state_of(first), c.EnterStep(2, "opening"), 9) == (e.StepEntered(2, "opening", begins=True),)


def test_waking_and_ending() -> None:
    state = state_of(e.StepEntered(1, "opening", begins=True, waits=True))
    assert decide(state, c.Wake(1), 9) == (e.BuyerWoke(1),)
    assert decide(state, c.EndStory(1, "resolved"), 9) == (e.StoryEnded(1, "resolved"),)


@pytest.mark.parametrize("stars", [1, 5])
def test_an_order_is_rated_once(stars: int) -> None:
    state = state_of()
    assert decide(state, c.LeaveFeedback(1, stars, "won"), 9) == (e.FeedbackLeft(1, stars, "won"),)
    state.apply(e.FeedbackLeft(1, stars), 9)
    assert decide(state, c.LeaveFeedback(1, 5), 10) == ()
    assert decide(state, c.LeaveFeedback(2, 5), 10) == (e.FeedbackLeft(2, 5),)
