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
