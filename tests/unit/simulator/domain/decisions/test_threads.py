"""Tidying a thread: once is enough, and only a waiting message can be marked."""

import pytest

from scenarios.guards import DeskGuards
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.errors import CommandRejected
from tests.casting import guarded_state_of, state_of

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


@pytest.mark.parametrize(
    ("named", "read", "kept"),
    [
        ("", "", ""),
        ("", "technical", "technical"),
        ("technical", "", "technical"),
        ("safety", "technical", "safety"),
        ("", "everyday", ""),
        ("safety", "everyday", ""),
    ],
)
def test_a_note_names_a_reason_or_its_words_do_but_never_an_everyday_one(named: str, read: str, kept: str) -> None:
    note = c.AddNote(1, "raw", named)  # type: ignore[arg-type]
    assert decide(state_of(OPENED), note, 9, Examination("clean", reason=read)) == (e.NoteAdded(1, 1, "clean", kept),)


def test_a_summary_is_filed() -> None:
    assert decide(state_of(OPENED), c.AddSummary(1, "raw"), 9, Examination("clean")) == (e.SummaryAdded(1, 1, "clean"),)
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(OPENED), c.AddSummary(1, " "), 9, Examination(" "))
    assert refused.value.code == "summary.empty"


MAILED, FILED = e.MailSent(1, 1, "here"), e.SummaryAdded(1, 1, "done")
TOLD = e.MessageSent(1, 1, 2, "reply", 1, facts=("resolution_summarised",))


def test_a_close_without_an_end_in_the_thread_is_noticed() -> None:
    close = c.CloseConversation(1)
    assert decide(state_of(OPENED, MAILED), close, 9) == (e.ConversationClosed(1, 1, ("closed_without_summary",)),)
    assert decide(state_of(OPENED, MAILED, FILED), close, 9) == (
        e.ConversationClosed(1, 1, ("closed_without_summary",)),
    )
    assert decide(state_of(OPENED, MAILED, TOLD), close, 9) == (e.ConversationClosed(1, 1),)


def test_a_required_summary_is_asked_for_where_there_were_contacts_outside() -> None:
    guards, close = DeskGuards(required_summary=True), c.CloseConversation(1)
    assert decide(guarded_state_of(guards, OPENED, ASKED), close, 9)
    with pytest.raises(CommandRejected) as refused:
        decide(guarded_state_of(guards, OPENED, MAILED), close, 9)
    assert refused.value.code == "desk.summary_required"
    assert decide(guarded_state_of(guards, OPENED, MAILED, FILED), close, 9)
    with pytest.raises(CommandRejected):
        decide(guarded_state_of(guards, OPENED, MAILED, FILED, MAILED), close, 9)


@pytest.mark.parametrize("command", [c.CloseConversation(1), c.ArchiveConversation(1)])
def test_a_thread_that_waits_is_kept_open_by_the_guard(command: c.Command) -> None:
    guards = DeskGuards(sla_guard=True)
    with pytest.raises(CommandRejected) as refused:
        decide(guarded_state_of(guards, OPENED, ASKED, MAILED), command, 9)
    assert refused.value.code == "desk.thread_waiting"
    assert decide(guarded_state_of(guards, OPENED, ASKED, e.MessageSent(1, 1, 2, "reply", 1)), command, 9)
    assert decide(guarded_state_of(guards, OPENED, ASKED, e.NoResponseMarked(1, 1)), command, 9)
