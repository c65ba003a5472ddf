"""What happened to orders that were cancelled or sent back."""

from simulator.domain.events.event import OrderEvent


class CancellationRequested(OrderEvent, frozen=True, gc=False, tag="cancellation_requested"):
    """The buyer wants the order cancelled: ``official`` by the marketplace's own form, else only in a message."""

    official: bool


class CancellationDeclined(OrderEvent, frozen=True, gc=False, tag="cancellation_declined"):
    """The seller does not cancel: the parcel has left, or is about to."""


class OrderCancelled(OrderEvent, frozen=True, gc=False, tag="order_cancelled"):
    """The order is off, ``by`` seller, buyer or marketplace; ``counts`` says whether against the seller."""

    by: str
    reason: str
    counts: bool


class ReturnRequested(OrderEvent, frozen=True, gc=False, tag="return_requested"):
    """The buyer wants to send something back; the seller may answer up to and at ``respond_by``."""

    return_: int
    reason: str
    in_policy: bool
    respond_by: int
    sends_after: int = 0
    """How long after the authorisation the carrier takes the parcel. Hidden from the seller."""
    travels: int = 0
    """How long it is on its way. Hidden from the seller."""


class ReturnAuthorised(OrderEvent, frozen=True, gc=False, tag="return_authorised"):
    """The return was allowed, ``by`` seller or marketplace; ``prepaid`` with a label of the marketplace's."""

    return_: int
    by: str
    prepaid: bool


class ReturnRejected(OrderEvent, frozen=True, gc=False, tag="return_rejected"):
    """A return was refused, by the seller unless said; ``wrongly`` one that the rules allow."""

    return_: int
    reason: str
    wrongly: bool
    by: str = "seller"
    """``seller``, or ``marketplace`` of what it sent itself."""


class ReturnScanned(OrderEvent, frozen=True, gc=False, tag="return_scanned"):
    """The carrier took the parcel on its way back; if the money is due already, by ``refund_by``."""

    return_: int
    refund_by: int = 0


class ReturnReceived(OrderEvent, frozen=True, gc=False, tag="return_received"):
    """The parcel is back with the seller, whose money is due up to and at ``refund_by``."""

    return_: int
    refund_by: int


class ReturnRated(OrderEvent, frozen=True, gc=False, tag="return_rated"):
    """The buyer said how the return went."""

    return_: int
    satisfied: bool


class ReturnWithdrawn(OrderEvent, frozen=True, gc=False, tag="return_withdrawn"):
    """The buyer keeps it after all."""

    return_: int
