"""A thread: one wait a run of unanswered messages, and what tidying it does and does not."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from simulator.domain import events as e
from simulator.domain.conversation import Conversation
from simulator.domain.state import State
from tests.casting import state_of

ASKED = e.MessageReceived(1, 1, 1, "opening", 0, ("asks_where_is_order",))
NAGGED = e.MessageReceived(1, 1, 2, "nagging", 1)
ANSWERED = e.MessageSent(1, 1, 3, "reply", 2, "soon")


def after(*happened: tuple[int, e.AnyEvent]) -> State:
    """A thread opened at 5, and what came after."""
    state = state_of(e.ConversationOpened(1, 1), at=5)
    for at, event in happened:
        state.apply(event, at)
    return state


def thread(*happened: tuple[int, e.AnyEvent]) -> Conversation:
    return after(*happened).conversations[1]


def test_a_new_thread_waits_for_nothing() -> None:
    assert thread() == Conversation(1, 1, opened_at=5)
    assert not thread().is_waiting


def test_a_message_begins_to_wait() -> None:
    found = thread((10, ASKED))
    assert found.is_waiting
    assert (found.unanswered, found.waiting_since) == (1, 10)
    assert (found.last_message, found.last_at, found.received, found.sent) == (1, 10, 1, 0)
    assert found.intents == ("asks_where_is_order",)


def test_a_nag_does_not_restart_the_wait() -> None:
    found = thread((10, ASKED), (99, NAGGED))
    assert (found.unanswered, found.waiting_since) == (1, 10)
    assert (found.last_message, found.last_at, found.received) == (2, 99, 2)
    assert found.intents == ()


def test_one_answer_ends_the_whole_run_of_messages() -> None:
    state = after((10, ASKED), (99, NAGGED), (120, ANSWERED))
    found = state.conversations[1]
    assert not found.is_waiting
    assert (found.received, found.sent, found.last_message, found.last_at) == (2, 1, 3, 120)
    assert state.waiting == {}


def test_the_next_message_begins_a_new_wait() -> None:
    state = after((10, ASKED), (20, ANSWERED), (30, e.MessageReceived(1, 1, 4, "again", 3)))
    assert (state.conversations[1].unanswered, state.conversations[1].waiting_since) == (4, 30)
    assert state.waiting == {1: 4}


def test_a_second_answer_changes_no_wait() -> None:
    found = thread((10, ASKED), (20, ANSWERED), (30, e.MessageSent(1, 1, 4, "reply", 3, "more")))
    assert not found.is_waiting
    assert found.sent == 2


def test_a_kind_that_does_not_answer_lets_it_wait() -> None:
    """Whether a kind of message stops the clock is the policy's word, and the event holds it."""
    state = after((10, ASKED), (20, e.MessageSent(1, 1, 2, "notice", 1, "soon", answers=False)))
    found = state.conversations[1]
    assert (found.unanswered, found.waiting_since, found.sent, found.last_message) == (1, 10, 1, 2)
    assert state.waiting == {1: 1}


def test_an_acknowledgement_is_a_message_that_nobody_wrote() -> None:
    state = after((10, ASKED), (10, e.MessageSent(1, 1, 2, "acknowledgement", 1, answers=False)), (30, NAGGED))
    found = state.conversations[1]
    assert (found.unanswered, found.waiting_since, found.sent, found.asks) == (1, 10, 0, 2)
    assert state.waiting == {1: 1}


def test_it_is_known_how_many_messages_want_the_answer() -> None:
    asks = [thread(*((10, event) for event in (ASKED, NAGGED, ANSWERED, NAGGED)[:count])).asks for count in range(5)]
    assert asks == [0, 1, 2, 0, 1]


def test_who_is_escalated_to_answers_until_there_is_an_answer() -> None:
    escalated = e.WorkEscalated(1, 0, 1, 2)
    assert thread((10, ASKED)).tier == 1
    assert thread((10, ASKED), (20, escalated)).tier == 2
    assert thread((10, ASKED), (20, escalated), (30, NAGGED)).tier == 2
    for end in (ANSWERED, e.NoResponseMarked(1, 1), e.QuestionWithdrawn(1, 1)):
        assert thread((10, ASKED), (20, escalated), (30, end)).tier == 1


def test_who_wants_no_answer_any_more_does_not_wait() -> None:
    state = after((10, ASKED), (20, e.QuestionWithdrawn(1, 1)))
    assert not state.conversations[1].is_waiting
    assert state.waiting == {}


def test_no_response_needed_ends_the_wait_without_a_message() -> None:
    state = after((10, ASKED), (20, e.NoResponseMarked(1, 1)))
    found = state.conversations[1]
    assert not found.is_waiting
    assert (found.sent, found.received, found.last_at) == (0, 1, 10)
    assert state.waiting == {}


def test_a_message_brings_an_archived_and_a_closed_thread_back() -> None:
    away = ((10, ASKED), (20, e.ConversationArchived(1, 1)), (21, e.ConversationClosed(1, 1)))
    assert (thread(*away).archived, thread(*away).closed) == (True, True)
    back = thread(*away, (30, NAGGED))
    assert (back.archived, back.closed) == (False, False)


def test_the_sellers_own_message_leaves_it_where_it_is() -> None:
    away = ((10, ASKED), (20, e.ConversationArchived(1, 1)), (21, e.ConversationClosed(1, 1)), (22, ANSWERED))
    assert (thread(*away).archived, thread(*away).closed) == (True, True)


def test_tidying_stops_no_clock() -> None:
    tidy: list[e.AnyEvent] = [
        e.ConversationArchived(1, 1),
        e.ConversationClosed(1, 1),
        e.ConversationReported(1, 1),
        e.NoteAdded(1, 1, "hm"),
    ]
    for event in tidy:
        state = after((10, ASKED), (20, event))
        assert (state.conversations[1].unanswered, state.conversations[1].waiting_since) == (1, 10)
        assert state.waiting == {1: 1}


def test_a_report_stays() -> None:
    assert thread((10, ASKED), (20, e.ConversationReported(1, 1)), (30, NAGGED), (40, ANSWERED)).reported


def test_threads_do_not_mix() -> None:
    state = after((10, ASKED))
    state.apply(e.ConversationOpened(2, 2), 11)
    state.apply(e.MessageReceived(2, 2, 2, "opening"), 11)
    state.apply(e.NoResponseMarked(2, 2), 12)
    assert state.waiting == {1: 1}
    assert state.conversations[1].received == 1


DEEDS: st.SearchStrategy[list[str]] = st.lists(st.sampled_from(["ask", "answer", "notice", "mark", "archive"]))


@given(DEEDS)
def test_the_index_of_what_waits_agrees_with_the_threads(deeds: list[str]) -> None:
    state, run, message = after(), 0, 0
    makers: dict[str, Any] = {
        "ask": lambda number: e.MessageReceived(1, 1, number, "line"),
        "answer": lambda number: e.MessageSent(1, 1, number, "reply"),
        "notice": lambda number: e.MessageSent(1, 1, number, "notice", answers=False),
        "mark": lambda number: e.NoResponseMarked(1, 1),
        "archive": lambda number: e.ConversationArchived(1, 1),
    }
    for at, deed in enumerate(deeds):
        message += deed in {"ask", "answer", "notice"}
        state.apply(makers[deed](message), at)
        if deed == "ask":
            run = run or message
        elif deed in {"answer", "mark"}:
            run = 0
        assert state.conversations[1].unanswered == run
        assert state.waiting == ({1: run} if run else {})


def test_the_slowest_answer_is_remembered_and_only_answers_count() -> None:
    holding = e.MessageSent(1, 1, 2, "holding", 1, "soon", answers=False)
    assert thread((10, ASKED), (500, holding)).slowest == 0
    assert thread((10, ASKED), (15, NAGGED), (60, ANSWERED)).slowest == 50
    assert thread((10, ASKED), (60, ANSWERED), (70, ASKED), (75, ANSWERED), (900, ANSWERED)).slowest == 50
    assert thread((10, ASKED), (60, e.NoResponseMarked(1, 1))).slowest == 0
