"""What follows when a buyer or the seller writes, in the thread or outside it."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.facts import ACKNOWLEDGEMENT
from simulator.domain.numbering import Numbered
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]


def write_message(state: State, command: c.WriteMessage, _: Examination, now: int) -> Events:
    """The buyer's message; her first opens the thread."""
    known = state.orders.get(command.order)
    thread = known.conversation if known else 0
    if not thread:
        thread = len(state.conversations) + 1
        return (
            e.ConversationOpened(command.order, thread),
            e.MessageReceived(command.order, thread, _next(state), command.line, 0, command.intents),
        )
    previous = state.conversations[thread].last_message
    return (e.MessageReceived(command.order, thread, _next(state), command.line, previous, command.intents),)


def write_mail(state: State, command: c.WriteMail, _: Examination, now: int) -> Events:
    """The buyer's mail to the shop's own mailbox."""
    return (e.MailReceived(command.order, state.last(Numbered.MAIL) + 1, command.line, command.intents),)


def reply(state: State, command: c.Reply, examined: Examination, now: int) -> Events:
    """The seller's answer in a thread, delivered or blocked."""
    thread = lookup.conversation(state, command.conversation)
    if command.intents and not command.text:
        examined = _declared(state, command, now)
    else:
        _check_text(state, "reply", examined.text, now)
    if examined.blocking:
        return (_blocked(thread.order, "reply", examined),)
    return (_sent(state, thread.order, thread.number, "reply", thread.last_message, examined, now, command.mistake),)


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
    _check_text(state, command.kind, examined.text, now)
    if examined.blocking:
        return (_blocked(command.order, command.kind, examined),)
    if known.conversation:
        previous = state.conversations[known.conversation].last_message
        return (_sent(state, command.order, known.conversation, command.kind, previous, examined, now),)
    thread = len(state.conversations) + 1
    opened = e.ConversationOpened(command.order, thread)
    return (opened, _sent(state, command.order, thread, command.kind, 0, examined, now))


def send_mail(state: State, command: c.SendMail, examined: Examination, now: int) -> Events:
    """The shop's mail to the buyer, which no rule of the marketplace sees."""
    lookup.order(state, command.order)
    _check_text(state, "email", examined.text, now)
    mail = state.last(Numbered.MAIL) + 1
    return (e.MailSent(command.order, mail, examined.text, examined.intents),)


def _next(state: State) -> int:
    return state.last(Numbered.MESSAGE) + 1


def _declared(state: State, command: c.Reply, now: int) -> Examination:
    """What examining would have found in a reply that says what it holds instead of holding it."""
    if not command.breaks:
        return Examination(intents=command.intents)
    broken = [rule for rule in state.rules(now).message_rules if rule.rule in command.breaks]
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
    mistake: str = "",
) -> e.MessageSent:
    return e.MessageSent(
        order,
        thread,
        _next(state),
        kind,
        previous,
        examined.text,
        examined.intents,
        examined.noted,
        examined.facts,
        kind in state.rules(now).response.answers,
        mistake,
    )


def _blocked(order: int, kind: str, examined: Examination) -> e.MessageBlocked:
    return e.MessageBlocked(order, kind, examined.text, examined.blocking, examined.facts)


def _check_text(state: State, kind: str, text: str, now: int) -> None:
    longest = state.rules(now).limits.longest.get(kind)
    if not text.strip():
        raise CommandRejected("message.empty", "the message has no text")
    if longest is not None and len(text) > longest:
        raise CommandRejected("message.too_long", f"the message has {len(text):,} characters; {longest:,} is the most")
