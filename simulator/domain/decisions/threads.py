"""What follows when the seller tidies a thread, or the buyer wants no answer in it any more."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
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
    return () if thread.archived else (e.ConversationArchived(thread.order, thread.number),)


def close(state: State, command: c.CloseConversation, _: Examination, now: int) -> Events:
    """Once; a second time changes nothing."""
    thread = lookup.conversation(state, command.conversation)
    return () if thread.closed else (e.ConversationClosed(thread.order, thread.number),)


def report(state: State, command: c.ReportConversation, _: Examination, now: int) -> Events:
    """Once; a second time changes nothing."""
    thread = lookup.conversation(state, command.conversation)
    return () if thread.reported else (e.ConversationReported(thread.order, thread.number),)


def annotate(state: State, command: c.AddNote, examined: Examination, now: int) -> Events:
    """An internal note, read by no buyer and judged by no rule."""
    thread = lookup.conversation(state, command.conversation)
    if not examined.text.strip():
        raise CommandRejected("note.empty", "the note has no text")
    return (e.NoteAdded(thread.order, thread.number, examined.text),)
