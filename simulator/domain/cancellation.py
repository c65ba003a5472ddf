"""An order that is to be off, or is: who wants it, whether officially, and who cancelled it."""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Cancellation(msgspec.Struct, frozen=True, gc=False):
    """What was asked and done about one order. Once cancelled it stays cancelled."""

    requested: bool = False
    official: bool = False
    """Whether she asked by the marketplace's own form at least once."""
    declined: bool = False
    """Whether the seller declined her last request."""
    cancelled_at: int | None = None
    by: str = ""
    reason: str = ""
    counts: bool = False

    @property
    def is_done(self) -> bool:
        """Whether the order is off."""
        return self.cancelled_at is not None

    @property
    def is_wanted(self) -> bool:
        """Whether a request waits for the seller."""
        return self.requested and not self.declined and not self.is_done


NOT_CANCELLED = Cancellation()


def _requested(found: Cancellation | None, event: e.CancellationRequested, at: int) -> Cancellation:
    known = found or NOT_CANCELLED
    return msgspec.structs.replace(known, requested=True, official=known.official or event.official, declined=False)


def _declined(found: Cancellation, event: e.CancellationDeclined, at: int) -> Cancellation:
    return msgspec.structs.replace(found, declined=True)


def _cancelled(found: Cancellation | None, event: e.OrderCancelled, at: int) -> Cancellation:
    known = found or NOT_CANCELLED
    return msgspec.structs.replace(known, cancelled_at=at, by=event.by, reason=event.reason, counts=event.counts)


EVOLVE: Mapping[type[e.Event], Callable[..., Cancellation]] = {
    e.CancellationRequested: _requested,
    e.CancellationDeclined: _declined,
    e.OrderCancelled: _cancelled,
}
"""How a cancellation takes in an event."""
