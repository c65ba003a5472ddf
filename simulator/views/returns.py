"""What buyers want to send back, as the seller sees it: who allowed it, where it is, and until when money is due.

When a parcel that has not left will be back is nobody's to know; whether a refusal was wrong the marketplace keeps to
itself.
"""

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.views.docket import Docket

ReturnStatus = Literal["requested", "authorised", "rejected", "on_its_way", "received", "withdrawn"]


class Return(msgspec.Struct, frozen=True, gc=False):
    """One return. Open until it is refused, taken back by the buyer or there."""

    number: int
    order: int
    reason: str
    in_policy: bool
    requested_at: int
    respond_by: int
    status: ReturnStatus = "requested"
    authorised_by: str | None = None
    prepaid: bool | None = None
    """Whether it travels with a label of the marketplace's; known once it is allowed."""
    rejected_because: str | None = None
    refund_by: int | None = None
    """The last instant at which a refund is in time; known once it is due."""
    received_at: int | None = None
    satisfied: bool | None = None


class Returns:
    """Every return by its number."""

    def __init__(self) -> None:
        self.docket: Docket[Return] = Docket()

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.ReturnRequested: self._requested,
            e.ReturnAuthorised: self._changes(_authorised),
            e.ReturnRejected: self._changes(_rejected, closes=True),
            e.ReturnScanned: self._changes(_scanned),
            e.ReturnReceived: self._changes(_received, closes=True),
            e.ReturnWithdrawn: self._changes(_withdrawn, closes=True),
            e.ReturnRated: self._changes(_rated),
        }

    def copy(self) -> "Returns":
        """The same ones, free to go their own way."""
        twin = Returns()
        twin.docket = self.docket.copy()
        return twin

    def _requested(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ReturnRequested)
        asked = Return(event.return_, event.order, event.reason, event.in_policy, entry.at, event.respond_by)
        self.docket.open(asked.number, asked.order, asked)

    def _changes(
        self, change: Callable[[Return, Any, int], Return], *, closes: bool = False
    ) -> Callable[[Entry], None]:
        def take(entry: Entry) -> None:
            number: int = entry.event.return_  # type: ignore[union-attr]
            changed = change(self.docket[number], entry.event, entry.at)
            (self.docket.close if closes else self.docket.put)(number, changed)

        return take


def _authorised(known: Return, event: e.ReturnAuthorised, at: int) -> Return:
    return msgspec.structs.replace(known, status="authorised", authorised_by=event.by, prepaid=event.prepaid)


def _rejected(known: Return, event: e.ReturnRejected, at: int) -> Return:
    return msgspec.structs.replace(known, status="rejected", rejected_because=event.reason)


def _scanned(known: Return, event: e.ReturnScanned, at: int) -> Return:
    return msgspec.structs.replace(known, status="on_its_way", refund_by=event.refund_by or None)


def _received(known: Return, event: e.ReturnReceived, at: int) -> Return:
    return msgspec.structs.replace(known, status="received", received_at=at, refund_by=event.refund_by)


def _withdrawn(known: Return, event: e.ReturnWithdrawn, at: int) -> Return:
    return msgspec.structs.replace(known, status="withdrawn")


def _rated(known: Return, event: e.ReturnRated, at: int) -> Return:
    return msgspec.structs.replace(known, satisfied=event.satisfied)
