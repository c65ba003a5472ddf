"""Orders, and what is done about them, as the inbox API tells it."""

from typing import Literal

import msgspec

from mock_api.inbox.wire.parties import Buyer, Money
from simulator.views.orders import OrderStatus


class Cancellation(msgspec.Struct, frozen=True):
    """What was asked, by the marketplace's form, and done; ``counts``: whether against the seller."""

    requested_at: str | None
    declined_at: str | None
    cancelled_at: str | None
    by: str | None
    reason: str | None
    counts: bool | None


class Replacement(msgspec.Struct, frozen=True):
    """What was sent again; ``notified_at``: when the marketplace told the buyer so, null until it has."""

    sent_at: str
    note: str
    notified_at: str | None


class Shipment(msgspec.Struct, frozen=True):
    """The parcel of an order as the seller confirmed it."""

    order_id: str
    carrier: str
    tracking: str
    sent_at: str
    confirmed_at: str


class Order(msgspec.Struct, frozen=True):
    """An order as it is now; an instant that has not come is null."""

    id: str
    status: OrderStatus
    item: str
    total: Money
    refunded: Money
    buyer: Buyer
    fulfilment: Literal["merchant", "marketplace"]
    placed_at: str
    promised_at: str
    shipped_at: str | None
    delivered_at: str | None
    thread_id: str | None
    claim_id: str | None
    cancellation: Cancellation | None
    replacement: Replacement | None


class Refund(msgspec.Struct, frozen=True):
    """Money paid back; ``full`` when nothing of the order's total is left."""

    order_id: str
    amount: Money
    refunded: Money
    """All that was paid back of the order."""
    full: bool
    reason: str
    at: str


class Contact(msgspec.Struct, frozen=True):
    """A contact outside the marketplace, as the seller filed it."""

    order_id: str
    channel: Literal["call", "insert"]
    at: str
    text: str


class ReviewRequest(msgspec.Struct, frozen=True):
    """The marketplace asked for a review, in its own words."""

    order_id: str
    at: str
