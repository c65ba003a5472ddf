"""What follows when a buyer or the seller writes in the marketplace's thread."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.decisions.texts import check_length, check_text
from simulator.domain.examination import Examination
from simulator.domain.facts import ACKNOWLEDGEMENT
from simulator.domain.migration import facts_in_thread
from simulator.domain.numbering import Numbered
from simulator.domain.standing import RESTRICTED
from simulator.domain.state import State
from simulator.errors import CommandRejected
from simulator.wording.macros import MOVE_OFF_PLATFORM
from simulator.wording.templates import TEMPLATES

Events = tuple[e.AnyEvent, ...]

_WITH_FILES = ("invoice", "warranty", "amazon_motors")
"""Kinds of message that come with a file at least."""

_FILES_ARE_ENOUGH = (*_WITH_FILES, "legal_disclosure")
"""Kinds that need no text beside their files."""

_WITHOUT_WORDS = ("negative_feedback_removal",)
"""Kinds that the marketplace words itself."""


def write_message(state: State, command: c.WriteMessage, _: Examination, now: int) -> Events:
    """The line of a step, in the thread."""
    return received(state, command.order, command.line, command.intents, attachments=command.attachments)


def received(
    state: State,
    order: int,
    line: str,
    intents: tuple[str, ...],
    text: str = "",
    attachments: tuple[str, ...] = (),
) -> Events:
    """A buyer's message, from a line or as a text; her first opens the thread."""
    known = state.orders.get(order)
    thread = known.conversation if known else 0
    if not thread:
        thread = len(state.conversations) + 1
        return (
            e.ConversationOpened(order, thread),
            e.MessageReceived(order, thread, _next(state), line, 0, intents, text, attachments),
        )
    previous = state.conversations[thread].last_message
    return (e.MessageReceived(order, thread, _next(state), line, previous, intents, text, attachments),)


def reply(state: State, command: c.Reply, examined: Examination, now: int) -> Events:
    """The seller's answer in a thread, delivered or blocked."""
    thread = lookup.conversation(state, command.conversation)
    if command.intents and not command.text:
        examined = _declared(state, command, now)
    else:
        _check_macro(state, command, thread.order)
        check_text(state, "reply", examined.text, now)
    _check_permitted(state, now, reactive=thread.received > 0)
    if examined.blocking:
        return (_blocked(state, thread.order, "reply", examined),)
    files, last = command.attachments, thread.last_message
    return (_sent(state, thread.order, thread.number, "reply", last, examined, now, command.mistake, files),)


def acknowledge(state: State, command: c.Acknowledge, _: Examination, now: int) -> Events:
    """A message that answers nothing, whatever the policy counts as an answer."""
    thread = lookup.conversation(state, command.conversation)
    sent = e.MessageSent(
        thread.order,
        thread.number,
        _next(state),
        ACKNOWLEDGEMENT,
        thread.last_message,
        intents=command.intents,
        answers=False,
    )
    return (sent,)


def send_message(state: State, command: c.SendMessage, examined: Examination, now: int) -> Events:
    """The seller's message about an order by API, delivered or blocked; it opens a thread where there is none."""
    known = lookup.order(state, command.order)
    _check_contents(state, command, examined.text, now)
    thread = state.conversations.get(known.conversation)
    _check_permitted(state, now, reactive=thread is not None and thread.received > 0)
    if examined.blocking:
        return (_blocked(state, command.order, command.kind, examined),)
    files = command.attachments
    if thread is not None:
        previous = thread.last_message
        return (_sent(state, command.order, thread.number, command.kind, previous, examined, now, "", files),)
    number = len(state.conversations) + 1
    opened = e.ConversationOpened(command.order, number)
    return (opened, _sent(state, command.order, number, command.kind, 0, examined, now, "", files))


def _next(state: State) -> int:
    return state.last(Numbered.MESSAGE) + 1


def _declared(state: State, command: c.Reply, now: int) -> Examination:
    """What examining would have found in a reply that says what it holds instead of holding it.

    Where the desk has a locked macro, nobody draws a buyer away in words of her own.
    """
    if not command.breaks:
        return Examination(intents=command.intents)
    kept_from = "off_platform" if state.guards.locked_macro else ""
    rules = state.rules(now).message_rules
    broken = [rule for rule in rules if rule.rule in command.breaks and rule.primitive != kept_from]
    return Examination(
        intents=command.intents,
        blocking=tuple(rule.rule for rule in broken if rule.action == "block"),
        noted=tuple(rule.rule for rule in broken if rule.action == "note"),
        facts=tuple(dict.fromkeys(rule.fact for rule in broken)),
    )


def _sent(
    state: State,
    order: int,
    thread: int,
    kind: str,
    previous: int,
    examined: Examination,
    now: int,
    mistake: str,
    files: tuple[c.Attachment, ...],
) -> e.MessageSent:
    contents = tuple(file.digest for file in files)
    return e.MessageSent(
        order,
        thread,
        _next(state),
        kind,
        previous,
        examined.text,
        examined.intents,
        examined.noted,
        _facts(state, order, examined, delivered=True),
        kind in state.rules(now).response.answers,
        mistake,
        tuple(file.name for file in files),
        contents if any(contents) else (),
    )


def _blocked(state: State, order: int, kind: str, examined: Examination) -> e.MessageBlocked:
    facts = _facts(state, order, examined, delivered=False)
    return e.MessageBlocked(order, kind, examined.text, examined.blocking, facts)


def _facts(state: State, order: int, examined: Examination, *, delivered: bool) -> tuple[str, ...]:
    if not examined.announces and not examined.summarises:
        return examined.facts
    moved = facts_in_thread(state.dealings(order), examined, delivered=delivered)
    return tuple(dict.fromkeys((*examined.facts, *moved)))


def _check_permitted(state: State, now: int, *, reactive: bool) -> None:
    standing = state.standing
    if not standing.may_write(now, reactive=reactive):
        limit = (
            "it may send nothing" if standing.messaging == RESTRICTED else "it may only answer buyers who wrote before"
        )
        raise CommandRejected("messaging.restricted", f"the seller's messaging is restricted: {limit}")


def _check_contents(state: State, command: c.SendMessage, text: str, now: int) -> None:
    if command.kind in _WITH_FILES and not command.attachments:
        raise CommandRejected("message.attachment_missing", f"a message of kind '{command.kind}' comes with a file")
    if (command.kind in _FILES_ARE_ENOUGH and command.attachments) or command.kind in _WITHOUT_WORDS:
        check_length(state, command.kind, text, now)
    else:
        check_text(state, command.kind, text, now)


def _check_macro(state: State, command: c.Reply, order: int) -> None:
    """Refuse a locked macro that is edited, or used without a note before; a text may name any other it was made from.

    Raises:
        CommandRejected: ``desk.macro_locked``, ``desk.macro_unknown`` or ``desk.note_required``.
    """
    locked = state.guards.locked_macro and command.macro == MOVE_OFF_PLATFORM
    if locked and command.text:
        raise CommandRejected(
            "desk.macro_locked", "the text of this macro is locked; send it without a text of your own"
        )
    if command.macro and not command.text and not locked and command.macro not in TEMPLATES:
        raise CommandRejected("desk.macro_unknown", f"the desk has no macro '{command.macro}' with a text of its own")
    if locked and not state.dealings(order).exception:
        raise CommandRejected(
            "desk.note_required",
            "first write an internal note that says why a part must leave the marketplace: technical or safety",
        )
