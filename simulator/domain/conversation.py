"""A thread between the buyer and the seller about one order: what may be done in it and what it becomes.

Texts stay in the events; a conversation holds counts and the number of its last message, so nothing grows with it.
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from simulator.domain import events as e
from simulator.domain.facts import ACKNOWLEDGEMENT


class Conversation(msgspec.Struct, frozen=True, gc=False):
    """One thread. ``unanswered`` is the oldest buyer's message no answer followed, 0 for none; it waits since then."""

    number: int
    order: int
    opened_at: int
    last_message: int = 0
    last_at: int = 0
    received: int = 0
    sent: int = 0
    """Messages of the seller, but for those a machine sent."""
    unanswered: int = 0
    waiting_since: int = 0
    intents: tuple[str, ...] = ()
    """What the buyer's last message says."""
    archived: bool = False
    closed: bool = False
    reported: bool = False
    slowest: int = 0
    """The longest a buyer's message has waited for its answer."""
    asks: int = 0
    """How many messages of the buyer no answer followed."""
    tier: int = 1
    """Which tier of the team is to answer."""

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
        c.slowest,
        c.asks + 1 if waiting else 1,
        c.tier,
    )


def _sent(c: Conversation, event: e.MessageSent, at: int) -> Conversation:
    return Conversation(
        c.number,
        c.order,
        c.opened_at,
        event.message,
        at,
        c.received,
        c.sent + (event.kind != ACKNOWLEDGEMENT),
        0 if event.answers else c.unanswered,
        c.waiting_since,
        c.intents,
        c.archived,
        c.closed,
        c.reported,
        max(c.slowest, at - c.waiting_since) if event.answers and c.unanswered else c.slowest,
        0 if event.answers else c.asks,
        1 if event.answers else c.tier,
    )


def _waits_for_nothing(c: Conversation, event: e.NoResponseMarked | e.QuestionWithdrawn, at: int) -> Conversation:
    return msgspec.structs.replace(c, unanswered=0, asks=0, tier=1)


def _escalated(c: Conversation, event: e.WorkEscalated, at: int) -> Conversation:
    return msgspec.structs.replace(c, tier=event.tier)


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
    e.NoResponseMarked: _waits_for_nothing,
    e.QuestionWithdrawn: _waits_for_nothing,
    e.WorkEscalated: _escalated,
    e.ConversationArchived: _archived,
    e.ConversationClosed: _closed,
    e.ConversationReported: _reported,
}
"""How a conversation takes in an event."""


Waiting = dict[int, int]
"""Number of a waiting conversation → its oldest unanswered message."""


def _waits(waiting: Waiting, event: e.MessageReceived) -> None:
    waiting.setdefault(event.conversation, event.message)


def _waits_no_more(waiting: Waiting, event: e.NoResponseMarked | e.QuestionWithdrawn) -> None:
    waiting.pop(event.conversation, None)


def _is_answered(waiting: Waiting, event: e.MessageSent) -> None:
    if event.answers:
        waiting.pop(event.conversation, None)


INDEX: Mapping[type[e.Event], Callable[[Waiting, Any], None]] = {
    e.MessageReceived: _waits,
    e.MessageSent: _is_answered,
    e.NoResponseMarked: _waits_no_more,
    e.QuestionWithdrawn: _waits_no_more,
}
"""How the index of waiting conversations takes in an event."""
