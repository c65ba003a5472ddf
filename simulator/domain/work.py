"""What each agent of the modelled team has in hand."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from simulator.domain import events as e


class Work(msgspec.Struct, frozen=True, gc=False):
    """An answer in the making: in hand until an instant, or frozen with the rest of it to do."""

    conversation: int
    until: int
    remaining: int = 0
    since: int = 0
    """When it was last taken up."""
    again: bool = False
    """Whether it is written anew after the marketplace refused to deliver it."""

    @property
    def is_frozen(self) -> bool:
        """Whether it lies until the agent's next shift."""
        return self.remaining > 0


def _taken(work: Work | None, event: e.WorkTaken, at: int) -> Work:
    return Work(event.conversation, event.until, 0, at, event.again or (work is not None and work.again))


def _frozen(work: Work, event: e.WorkFrozen, at: int) -> Work:
    return Work(event.conversation, work.until, event.remaining, work.since, work.again)


def _put_aside(work: Work, event: e.OrderEvent, at: int) -> None:
    return None


Held = dict[int, int]
"""Number of a conversation in somebody's hands → the agent."""


def _in_hand(held: Held, event: e.WorkTaken) -> None:
    held[event.conversation] = event.agent


def _out_of_hand(held: Held, event: e.WorkFinished | e.WorkHandedOver | e.WorkEscalated) -> None:
    held.pop(event.conversation, None)


INDEX: Mapping[type[e.Event], Callable[[Held, Any], None]] = {
    e.WorkTaken: _in_hand,
    e.WorkHandedOver: _out_of_hand,
    e.WorkEscalated: _out_of_hand,
    e.WorkFinished: _out_of_hand,
}
"""How the index of conversations in somebody's hands takes in an event."""

Rests = dict[int, int]
"""Number of a conversation somebody left to the others → milliseconds of the answer that are still to do."""


def _left(rests: Rests, event: e.WorkHandedOver) -> None:
    rests[event.conversation] = event.remaining


def _settled(rests: Rests, event: e.WorkTaken | e.NoResponseMarked | e.QuestionWithdrawn) -> None:
    rests.pop(event.conversation, None)


def _answered(rests: Rests, event: e.MessageSent) -> None:
    if event.answers:
        rests.pop(event.conversation, None)


RESTS: Mapping[type[e.Event], Callable[[Rests, Any], None]] = {
    e.WorkHandedOver: _left,
    e.WorkTaken: _settled,
    e.MessageSent: _answered,
    e.NoResponseMarked: _settled,
    e.QuestionWithdrawn: _settled,
}
"""How the index of answers somebody began and left takes in an event."""

Practice = dict[int, int]
"""Number of an agent → how many conversations he has finished with."""


def _practised(practice: Practice, event: e.WorkFinished) -> None:
    practice[event.agent] = practice.get(event.agent, 0) + 1


PRACTICE: Mapping[type[e.Event], Callable[[Practice, Any], None]] = {e.WorkFinished: _practised}
"""How everybody's practice takes in an event."""

EVOLVE: Mapping[type[e.Event], Callable[..., Work | None]] = {
    e.WorkTaken: _taken,
    e.WorkFrozen: _frozen,
    e.WorkHandedOver: _put_aside,
    e.WorkEscalated: _put_aside,
    e.WorkFinished: _put_aside,
}
"""How an agent's work takes in an event."""
