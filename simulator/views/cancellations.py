"""Orders that are to be off, or are, as the seller sees it."""

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


class Cancellation(msgspec.Struct, frozen=True, gc=False):
    """What was asked, by the marketplace's form, and done about one order."""

    requested_at: int | None = None
    declined_at: int | None = None
    cancelled_at: int | None = None
    by: str | None = None
    reason: str | None = None
    counts: bool | None = None
    """Whether it counts against the seller; known once the order is cancelled."""


_NOTHING = Cancellation()


class Cancellations:
    """Cancellations by order. What a buyer only wrote in a message is no request here: she is to use the form."""

    def __init__(self) -> None:
        self.cancelled: dict[int, int] = {}
        """Order → when it was cancelled."""
        self._of: dict[int, Cancellation] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.CancellationRequested: self._requested,
            e.CancellationDeclined: self._declined,
            e.OrderCancelled: self._cancelled,
        }

    def copy(self) -> "Cancellations":
        """The same ones, free to go their own way."""
        twin = Cancellations()
        twin.cancelled = self.cancelled.copy()
        twin._of = self._of.copy()
        return twin

    def of(self, order: int) -> Cancellation | None:
        """What is known of an order's cancellation."""
        return self._of.get(order)

    def _requested(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.CancellationRequested)
        if event.official:
            known = self._of.get(event.order, _NOTHING)
            asked = msgspec.structs.replace(known, requested_at=entry.at, declined_at=None)
            self._of[event.order] = asked

    def _declined(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.CancellationDeclined)
        known = self._of.get(event.order, _NOTHING)
        self._of[event.order] = msgspec.structs.replace(known, declined_at=entry.at)

    def _cancelled(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.OrderCancelled)
        known = self._of.get(event.order, _NOTHING)
        self._of[event.order] = msgspec.structs.replace(
            known, cancelled_at=entry.at, by=event.by, reason=event.reason, counts=event.counts
        )
        self.cancelled[event.order] = entry.at
