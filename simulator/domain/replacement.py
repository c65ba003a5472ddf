"""What a seller sent a second time: when, and whether the marketplace has told the buyer so."""

from collections.abc import Callable, Mapping

import msgspec

from scenarios.quantities import HOUR
from simulator.domain import events as e

NOTIFIED_AFTER = 4 * HOUR
"""From the sending of a replacement to the marketplace's shipping notice. No source says how long it takes: ours."""


class Replacement(msgspec.Struct, frozen=True, gc=False):
    """One replacement, the only one of its order. The buyer knows of it once she was told."""

    order: int
    sent_at: int
    notify_at: int
    notified: bool = False


def _sent(found: None, event: e.ReplacementSent, at: int) -> Replacement:
    return Replacement(event.order, at, event.notify_at)


def _notified(found: Replacement, event: e.ReplacementNotified, at: int) -> Replacement:
    return msgspec.structs.replace(found, notified=True)


EVOLVE: Mapping[type[e.Event], Callable[..., Replacement]] = {
    e.ReplacementSent: _sent,
    e.ReplacementNotified: _notified,
}
"""How a replacement takes in an event."""
