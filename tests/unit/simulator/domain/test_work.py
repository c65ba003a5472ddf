"""What an agent has in hand: taken, frozen, taken up again, finished."""

from simulator.domain import events as e
from simulator.domain.work import Work
from tests.casting import state_of

TAKEN, FROZEN = e.WorkTaken(1, 0, 1, 50), e.WorkFrozen(1, 0, 1, 20)


def test_work_is_in_hand_until_an_instant() -> None:
    state = state_of(TAKEN)
    assert state.work == {0: Work(1, 50)}
    assert not state.work[0].is_frozen


def test_frozen_work_keeps_the_rest_of_it() -> None:
    state = state_of(TAKEN, FROZEN)
    assert state.work[0].is_frozen
    assert (state.work[0].conversation, state.work[0].remaining) == (1, 20)


def test_taken_up_again_it_has_a_new_end() -> None:
    assert state_of(TAKEN, FROZEN, e.WorkTaken(1, 0, 1, 90)).work == {0: Work(1, 90)}


def test_finished_it_is_gone_and_the_others_stay() -> None:
    state = state_of(TAKEN, e.WorkTaken(2, 1, 2, 60), e.WorkFinished(1, 0, 1))
    assert state.work == {1: Work(2, 60)}
    assert state.held == {2: 1}


def test_a_frozen_conversation_is_in_somebodys_hands_still() -> None:
    assert state_of(TAKEN, FROZEN).held == {1: 0}
    assert state_of().held == {}
