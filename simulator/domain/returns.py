"""A return: asked for, allowed or refused, on its way back, and there; until when its money is due.

The money itself is the order's, and so is what it is worth to the buyer.
"""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Return(msgspec.Struct, frozen=True, gc=False):
    """One return. An order has at most one that is not over."""

    number: int
    order: int
    reason: str
    in_policy: bool
    requested_at: int
    respond_by: int
    sends_after: int
    travels: int
    state: str = "requested"
    """requested, authorised, rejected, scanned, received or withdrawn."""
    since: int = 0
    """When it came to that state."""
    authorised_by: str = ""
    """seller or marketplace; the latter also where nobody had to be asked."""
    authorised_at: int = 0
    prepaid: bool = False
    wrongly: bool = False
    """Whether it was refused against the rules."""
    refund_by: int = 0
    """Up to and at which instant the money is due; 0: not yet."""
    satisfied: bool | None = None
    """What the buyer said of it."""

    @property
    def is_under_way(self) -> bool:
        """Whether it is neither refused nor taken back nor there."""
        return self.state in ("requested", "authorised", "scanned")

    @property
    def was_ignored(self) -> bool:
        """Whether the seller did not answer in time, and the marketplace allowed it instead."""
        return self.authorised_by == "marketplace" and self.authorised_at > self.respond_by

    @property
    def was_authorised(self) -> bool:
        """Whether somebody allowed it."""
        return bool(self.authorised_by)


def _requested(found: None, event: e.ReturnRequested, at: int) -> Return:
    asked = (event.return_, event.order, event.reason, event.in_policy)
    return Return(*asked, at, event.respond_by, event.sends_after, event.travels, since=at)


def _authorised(found: Return, event: e.ReturnAuthorised, at: int) -> Return:
    return msgspec.structs.replace(
        found, state="authorised", since=at, authorised_at=at, authorised_by=event.by, prepaid=event.prepaid
    )


def _rejected(found: Return, event: e.ReturnRejected, at: int) -> Return:
    return msgspec.structs.replace(found, state="rejected", since=at, wrongly=event.wrongly)


def _scanned(found: Return, event: e.ReturnScanned, at: int) -> Return:
    return msgspec.structs.replace(found, state="scanned", since=at, refund_by=event.refund_by)


def _received(found: Return, event: e.ReturnReceived, at: int) -> Return:
    return msgspec.structs.replace(found, state="received", since=at, refund_by=event.refund_by)


def _rated(found: Return, event: e.ReturnRated, at: int) -> Return:
    return msgspec.structs.replace(found, satisfied=event.satisfied)


def _withdrawn(found: Return, event: e.ReturnWithdrawn, at: int) -> Return:
    return msgspec.structs.replace(found, state="withdrawn", since=at)


EVOLVE: Mapping[type[e.Event], Callable[..., Return]] = {
    e.ReturnRequested: _requested,
    e.ReturnAuthorised: _authorised,
    e.ReturnRejected: _rejected,
    e.ReturnScanned: _scanned,
    e.ReturnReceived: _received,
    e.ReturnRated: _rated,
    e.ReturnWithdrawn: _withdrawn,
}
"""How a return takes in an event."""
