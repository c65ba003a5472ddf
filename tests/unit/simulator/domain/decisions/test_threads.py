"""Tidying a thread: once is enough, and only a waiting message can be marked."""

import pytest

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.errors import CommandRejected
from tests.casting import state_of

OPENED, ASKED = e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening")


def test_a_waiting_thread_can_be_marked() -> None:
    assert decide(state_of(OPENED, ASKED), c.MarkNoResponseNeeded(1), 9) == (e.NoResponseMarked(1, 1),)


@pytest.mark.parametrize("answer", [e.MessageSent(1, 1, 2, "reply"), e.NoResponseMarked(1, 1), None])
def test_a_thread_that_waits_for_nothing_cannot(answer: e.AnyEvent | None) -> None:
    state = state_of(OPENED, ASKED, answer) if answer else state_of(OPENED)
    with pytest.raises(CommandRejected) as refused:
        decide(state, c.MarkNoResponseNeeded(1), 9)
    assert refused.value.code == "thread.not_waiting"


def test_a_waiting_question_can_be_withdrawn() -> None:
    assert decide(state_of(OPENED, ASKED), c.WithdrawQuestion(1), 9) == (e.QuestionWithdrawn(1, 1),)


@pytest.mark.parametrize("happened", [(), (OPENED,), (OPENED, ASKED, e.MessageSent(1, 1, 2, "reply"))])
def test_without_a_waiting_question_nothing_is_withdrawn(happened: tuple[e.AnyEvent, ...]) -> None:
    assert decide(state_of(*happened), c.WithdrawQuestion(1), 9) == ()


@pytest.mark.parametrize(
    ("command", "event"),
    [
        (c.ArchiveConversation(1), e.ConversationArchived(1, 1)),
        (c.CloseConversation(1), e.ConversationClosed(1, 1)),
        (c.ReportConversation(1), e.ConversationReported(1, 1)),
    ],
)
def test_the_second_time_changes_nothing(command: c.Command, event: e.AnyEvent) -> None:
    state = state_of(OPENED, ASKED)
    assert decide(state, command, 9) == (event,)
    state.apply(event, 9)
    assert decide(state, command, 10) == ()


def test_an_archived_thread_that_came_back_can_be_archived_again() -> None:
    state = state_of(OPENED, ASKED, e.ConversationArchived(1, 1), e.MessageReceived(1, 1, 2, "nag", 1))
    assert decide(state, c.ArchiveConversation(1), 9) == (e.ConversationArchived(1, 1),)


def test_a_note_is_kept_as_it_was_examined() -> None:
    assert decide(state_of(OPENED), c.AddNote(1, "raw"), 9, Examination("clean")) == (e.NoteAdded(1, 1, "clean"),)


@pytest.mark.parametrize("text", ["", "  \n\t"])
def test_a_note_without_text_is_refused(text: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(OPENED), c.AddNote(1, text), 9, Examination(text))
    assert refused.value.code == "note.empty"
