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

    @property
    def is_frozen(self) -> bool:
        """Whether it lies until the agent's next shift."""
        return self.remaining > 0


def _taken(work: Work | None, event: e.WorkTaken, at: int) -> Work:
    return Work(event.conversation, event.until)


def _frozen(work: Work, event: e.WorkFrozen, at: int) -> Work:
    return Work(event.conversation, work.until, event.remaining)


def _finished(work: Work, event: e.WorkFinished, at: int) -> None:
    return None


Held = dict[int, int]
"""Number of a conversation in somebody's hands → the agent."""


def _in_hand(held: Held, event: e.WorkTaken) -> None:
    held[event.conversation] = event.agent


def _put_down(held: Held, event: e.WorkFinished) -> None:
    held.pop(event.conversation, None)


INDEX: Mapping[type[e.Event], Callable[[Held, Any], None]] = {e.WorkTaken: _in_hand, e.WorkFinished: _put_down}
"""How the index of conversations in somebody's hands takes in an event."""

EVOLVE: Mapping[type[e.Event], Callable[..., Work | None]] = {
    e.WorkTaken: _taken,
    e.WorkFrozen: _frozen,
    e.WorkFinished: _finished,
}
"""How an agent's work takes in an event."""
