"""What follows when the seller tidies a thread, or the buyer wants no answer in it any more."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.conversation import Conversation
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.migration import CLOSED_WITHOUT_SUMMARY
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]


def mark(state: State, command: c.MarkNoResponseNeeded, _: Examination, now: int) -> Events:
    """Takes the waiting message out of the response times."""
    thread = lookup.conversation(state, command.conversation)
    if not thread.is_waiting:
        raise CommandRejected("thread.not_waiting", "no message of this thread waits for a response")
    return (e.NoResponseMarked(thread.order, thread.number),)


def withdraw(state: State, command: c.WithdrawQuestion, _: Examination, now: int) -> Events:
    """Nothing where no message of the buyer waits."""
    known = lookup.order(state, command.order)
    thread = state.conversations.get(known.conversation)
    if thread is None or not thread.is_waiting:
        return ()
    return (e.QuestionWithdrawn(command.order, thread.number),)


def archive(state: State, command: c.ArchiveConversation, _: Examination, now: int) -> Events:
    """Once; a second time changes nothing."""
    thread = lookup.conversation(state, command.conversation)
    if thread.archived:
        return ()
    _check_answered(state, thread, "archived")
    return (e.ConversationArchived(thread.order, thread.number),)


def close(state: State, command: c.CloseConversation, _: Examination, now: int) -> Events:
    """Once; a second time changes nothing. What was dealt with outside and has no end in the thread is noticed."""
    thread = lookup.conversation(state, command.conversation)
    if thread.closed:
        return ()
    outside = state.dealings(thread.order)
    _check_answered(state, thread, "closed")
    if state.guards.required_summary and outside.owes_filing:
        raise CommandRejected(
            "desk.summary_required", "there were contacts outside: file how it was resolved before the thread is closed"
        )
    return (e.ConversationClosed(thread.order, thread.number, (CLOSED_WITHOUT_SUMMARY,) * outside.owes_summary),)


def report(state: State, command: c.ReportConversation, _: Examination, now: int) -> Events:
    """Once; a second time changes nothing."""
    thread = lookup.conversation(state, command.conversation)
    return () if thread.reported else (e.ConversationReported(thread.order, thread.number),)


def annotate(state: State, command: c.AddNote, examined: Examination, now: int) -> Events:
    """An internal note, read by no buyer and judged by no rule; its words may say why a part must leave."""
    thread = lookup.conversation(state, command.conversation)
    if not examined.text.strip():
        raise CommandRejected("note.empty", "the note has no text")
    return (e.NoteAdded(thread.order, thread.number, examined.text, _exception(command.exception, examined.reason)),)


def _exception(named: str, written: str) -> str:
    """Why a part may leave: what the note names, if its words do not show that it is about everyday things."""
    if written == "everyday":
        return ""
    return named or written


def summarise(state: State, command: c.AddSummary, examined: Examination, now: int) -> Events:
    """How it was resolved, for the desk; the buyer and the marketplace see only what the thread says."""
    thread = lookup.conversation(state, command.conversation)
    if not examined.text.strip():
        raise CommandRejected("summary.empty", "the summary has no text")
    return (e.SummaryAdded(thread.order, thread.number, examined.text),)


def _check_answered(state: State, thread: Conversation, done: str) -> None:
    if state.guards.sla_guard and thread.is_waiting:
        raise CommandRejected(
            "desk.thread_waiting", f"the thread waits for an answer and is not {done} before it has one"
        )
