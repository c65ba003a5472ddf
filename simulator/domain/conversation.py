"""A thread between the buyer and the seller about one order: what may be done in it and what it becomes.

Texts stay in the events; a conversation holds counts and the number of its last message, so nothing grows with it.
"""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Conversation(msgspec.Struct, frozen=True, gc=False):
    """One thread. ``unanswered`` is the oldest buyer's message no answer followed, 0 for none; it waits since then."""

    number: int
    order: int
    opened_at: int
    last_message: int = 0
    last_at: int = 0
    received: int = 0
    sent: int = 0
    unanswered: int = 0
    waiting_since: int = 0
    intents: tuple[str, ...] = ()
    """What the buyer's last message says."""
    archived: bool = False
    closed: bool = False
    reported: bool = False

    @property
    def is_waiting(self) -> bool:
        """Whether a buyer's message wants an answer."""
        return self.unanswered != 0


def _opened(conversation: None, event: e.ConversationOpened, at: int) -> Conversation:
    return Conversation(event.conversation, event.order, at)


def _received(c: Conversation, event: e.MessageReceived, at: int) -> Conversation:
    waiting = c.unanswered != 0
    return Conversation(
        c.number,
        c.order,
        c.opened_at,
        event.message,
        at,
        c.received + 1,
        c.sent,
        c.unanswered if waiting else event.message,
        c.waiting_since if waiting else at,
        event.intents,
        False,
        False,
        c.reported,
    )


def _sent(c: Conversation, event: e.MessageSent, at: int) -> Conversation:
    return Conversation(
        c.number,
        c.order,
        c.opened_at,
        event.message,
        at,
        c.received,
        c.sent + 1,
        0 if event.answers else c.unanswered,
        c.waiting_since,
        c.intents,
        c.archived,
        c.closed,
        c.reported,
    )


def _marked(c: Conversation, event: e.NoResponseMarked, at: int) -> Conversation:
    return msgspec.structs.replace(c, unanswered=0)


def _archived(c: Conversation, event: e.ConversationArchived, at: int) -> Conversation:
    return msgspec.structs.replace(c, archived=True)


def _closed(c: Conversation, event: e.ConversationClosed, at: int) -> Conversation:
    return msgspec.structs.replace(c, closed=True)


def _reported(c: Conversation, event: e.ConversationReported, at: int) -> Conversation:
    return msgspec.structs.replace(c, reported=True)


EVOLVE: Mapping[type[e.Event], Callable[..., Conversation]] = {
    e.ConversationOpened: _opened,
    e.MessageReceived: _received,
    e.MessageSent: _sent,
    e.NoResponseMarked: _marked,
    e.ConversationArchived: _archived,
    e.ConversationClosed: _closed,
    e.ConversationReported: _reported,
}
"""How a conversation takes in an event."""


def _now_waiting(oldest: int | None, event: e.MessageReceived, at: int) -> int:
    return oldest or event.message


def _no_longer(oldest: int | None, event: e.NoResponseMarked, at: int) -> None:
    return None


def _answered(oldest: int | None, event: e.MessageSent, at: int) -> int | None:
    return None if event.answers else oldest


WAITING: Mapping[type[e.Event], Callable[..., int | None]] = {
    e.MessageReceived: _now_waiting,
    e.MessageSent: _answered,
    e.NoResponseMarked: _no_longer,
}
"""How the index of waiting conversations (number → oldest unanswered message) takes in an event."""
