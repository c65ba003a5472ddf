"""What each agent of the modelled team has in hand."""

from collections.abc import Callable, Mapping

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


def _in_hand(agent: int | None, event: e.WorkTaken, at: int) -> int:
    return event.agent


def _put_down(agent: int, event: e.WorkFinished, at: int) -> None:
    return None


HELD: Mapping[type[e.Event], Callable[..., int | None]] = {e.WorkTaken: _in_hand, e.WorkFinished: _put_down}
"""How the index of conversations in somebody's hands (number → agent) takes in an event."""

EVOLVE: Mapping[type[e.Event], Callable[..., Work | None]] = {
    e.WorkTaken: _taken,
    e.WorkFrozen: _frozen,
    e.WorkFinished: _finished,
}
"""How an agent's work takes in an event."""
