"""What an agent has in hand: taken, put down, taken up again, passed on, finished."""

import pytest

from simulator.domain import events as e
from simulator.domain.work import Work
from tests.casting import state_of

ASKED = (e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening"))
TAKEN, FROZEN = e.WorkTaken(1, 0, 1, 50), e.WorkFrozen(1, 0, 1, 20)
HANDED_OVER, ESCALATED = e.WorkHandedOver(1, 0, 1, 20), e.WorkEscalated(1, 0, 1, 2)


def test_work_is_in_hand_until_an_instant() -> None:
    state = state_of(TAKEN, at=7)
    assert state.work == {0: Work(1, 50, since=7)}
    assert not state.work[0].is_frozen


def test_frozen_work_keeps_the_rest_of_it() -> None:
    state = state_of(TAKEN, FROZEN)
    assert state.work[0].is_frozen
    assert (state.work[0].conversation, state.work[0].remaining) == (1, 20)


def test_taken_up_again_it_has_a_new_end() -> None:
    state = state_of(TAKEN, FROZEN)
    state.apply(e.WorkTaken(1, 0, 1, 90), 70)
    assert state.work == {0: Work(1, 90, since=70)}


def test_what_is_written_again_stays_so_until_it_is_done() -> None:
    again = e.WorkTaken(1, 0, 1, 90, again=True)
    assert [work.again for work in state_of(TAKEN).work.values()] == [False]
    for events in ((TAKEN, again), (TAKEN, again, FROZEN), (TAKEN, again, FROZEN, TAKEN)):
        assert state_of(*events).work[0].again
    assert not state_of(TAKEN, again, e.WorkFinished(1, 0, 1), TAKEN).work[0].again


@pytest.mark.parametrize("end", [e.WorkFinished(1, 0, 1), HANDED_OVER, ESCALATED])
def test_out_of_hand_it_is_gone_and_the_others_stay(end: e.AnyEvent) -> None:
    state = state_of(*ASKED, TAKEN, e.WorkTaken(2, 1, 2, 60), end)
    assert state.work == {1: Work(2, 60)}
    assert state.held == {2: 1}


def test_a_frozen_conversation_is_in_somebodys_hands_still() -> None:
    assert state_of(TAKEN, FROZEN).held == {1: 0}
    assert state_of().held == {}


def test_the_rest_of_what_is_handed_over_is_done_once() -> None:
    assert state_of(TAKEN, HANDED_OVER).rests == {1: 20}
    assert state_of(TAKEN, HANDED_OVER, e.WorkTaken(1, 3, 1, 90)).rests == {}


@pytest.mark.parametrize(
    ("end", "rests"),
    [
        (e.MessageSent(1, 1, 2, "reply"), {}),
        (e.MessageSent(1, 1, 2, "notice", answers=False), {1: 20}),
        (e.NoResponseMarked(1, 1), {}),
        (e.QuestionWithdrawn(1, 1), {}),
    ],
)
def test_what_needs_no_answer_any_more_has_no_rest(end: e.AnyEvent, rests: dict[int, int]) -> None:
    assert state_of(*ASKED, TAKEN, HANDED_OVER, end).rests == rests


def test_practice_is_what_was_finished() -> None:
    finished = e.WorkFinished(1, 0, 1)
    assert state_of(TAKEN, finished, TAKEN, finished, TAKEN).practice == {0: 2}
    assert state_of(*ASKED, TAKEN, ESCALATED, TAKEN, HANDED_OVER, TAKEN, FROZEN).practice == {}
