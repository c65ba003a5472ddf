"""A role: which step since when, and what she has not read while she waits."""

from simulator.domain import events as e
from simulator.domain.buyer import Role
from simulator.domain.facts import facts_of
from simulator.domain.state import State
from tests.casting import state_of

OPENED = e.StepEntered(1, "opening", begins=True)
HEARD: tuple[e.AnyEvent, ...] = (
    e.MessageSent(1, 1, 2, "reply", intents=("tracking_explained",)),
    e.MailSent(1, 1, "x", ("refund_confirmed",)),
    e.RefundIssued(1, 5, "x", full=False),
    e.ClaimAnswered(1, 1, "x", 50),
    e.ClaimDecided(1, 1, True, (), True, "seller"),
    e.ShipmentConfirmed(1, "UPS", "1Z9", 5),
    e.ReplacementNotified(1),
)


def played(*happened: tuple[int, e.AnyEvent]) -> State:
    state = state_of(e.ConversationOpened(1, 1), e.ClaimOpened(1, 1, "not_received", (), 9), e.ReplacementSent(1, 9))
    for at, event in happened:
        state.apply(event, at)
    return state


def test_a_story_begins_with_its_first_step() -> None:
    assert played((10, OPENED)).roles == {1: Role("opening", since=10, started=10)}


def test_the_next_step_keeps_when_the_story_began() -> None:
    role = played((10, OPENED), (30, e.StepEntered(1, "nagging"))).roles[1]
    assert (role.step, role.since, role.started, role.at_once) == ("nagging", 30, 10, 0)


def test_steps_at_one_instant_are_counted_until_time_passes() -> None:
    steps = [e.StepEntered(1, name) for name in "abc"]
    role = played((10, OPENED), (10, steps[0]), (10, steps[1])).roles[1]
    assert role.at_once == 2
    role = played((10, OPENED), (10, steps[0]), (11, steps[1])).roles[1]
    assert role.at_once == 0
    role = played((10, OPENED), (10, steps[0]), (11, steps[1]), (11, steps[2])).roles[1]
    assert role.at_once == 1


def test_who_waits_keeps_what_comes_in_order_for_later() -> None:
    waiting = e.StepEntered(1, "happy", waits=True)
    events = [(20 + number, event) for number, event in enumerate(HEARD)]
    role = played((10, OPENED), (15, waiting), *events).roles[1]
    assert role.waits
    assert role.unread == tuple(facts_of(event) for event in HEARD)
    woke = played((10, OPENED), (15, waiting), *events, (90, e.BuyerWoke(1))).roles[1]
    assert not woke.waits
    assert (woke.step, woke.since) == ("happy", 15)


def test_a_mark_is_kept_for_later_too() -> None:
    state = played((10, OPENED), (15, e.StepEntered(1, "happy", waits=True)), (20, e.NoResponseMarked(1, 1)))
    assert state.roles[1].unread == (frozenset({"no_response_needed"}),)


def test_who_does_not_wait_keeps_nothing() -> None:
    role = played((10, OPENED), *((20, event) for event in HEARD)).roles[1]
    assert role.unread == ()


def test_nobody_hears_what_is_about_another_order() -> None:
    state = played((10, OPENED), (15, e.StepEntered(1, "happy", waits=True)), (20, e.MailSent(2, 1, "x")))
    assert state.roles[1].unread == ()
    assert set(state.roles) == {1}


def test_her_own_deeds_are_no_news_to_her() -> None:
    own = (e.MessageReceived(1, 1, 9, "x"), e.FeedbackLeft(1, 5), e.ClaimWithdrawn(1, 1), e.MailReceived(1, 1, "x"))
    role = played((10, e.StepEntered(1, "happy", begins=True, waits=True)), *((20, event) for event in own)).roles[1]
    assert role.unread == ()


def test_a_story_that_ended_leaves_nobody() -> None:
    assert played((10, OPENED), (20, e.StoryEnded(1, "resolved"))).roles == {}
    assert played((10, OPENED), (20, e.StoryEnded(1, "resolved")), (30, HEARD[0])).roles == {}
