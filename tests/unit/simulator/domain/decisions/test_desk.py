"""The modelled team at its desk: taking, freezing and finishing."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from tests.casting import state_of

THREAD = (e.ConversationOpened(2, 1), e.MessageReceived(2, 1, 1, "opening"))
TAKEN = e.WorkTaken(2, 0, 1, 50)


def test_work_names_the_order_of_its_thread() -> None:
    assert decide(state_of(*THREAD), c.TakeWork(0, 1, 50), 9) == (TAKEN,)
    assert decide(state_of(*THREAD, TAKEN), c.FinishWork(0), 50) == (e.WorkFinished(2, 0, 1),)


def test_what_is_left_of_it_is_frozen() -> None:
    assert decide(state_of(*THREAD, TAKEN), c.FreezeWork(0), 30) == (e.WorkFrozen(2, 0, 1, 20),)


def test_what_is_left_of_it_is_handed_over() -> None:
    assert decide(state_of(*THREAD, TAKEN), c.HandOverWork(0), 30) == (e.WorkHandedOver(2, 0, 1, 20),)


def test_it_is_escalated_by_one_tier_at_a_time() -> None:
    state = state_of(*THREAD, TAKEN)
    (first,) = decide(state, c.EscalateWork(0), 50)
    assert first == e.WorkEscalated(2, 0, 1, 2)
    for event in (first, e.WorkTaken(2, 5, 1, 90)):
        state.apply(event, 50)
    assert decide(state, c.EscalateWork(5), 90) == (e.WorkEscalated(2, 5, 1, 3),)


def test_what_was_refused_is_taken_up_again() -> None:
    state = state_of(*THREAD, TAKEN)
    assert decide(state, c.TakeWork(0, 1, 99, again=True), 50) == (e.WorkTaken(2, 0, 1, 99, again=True),)
