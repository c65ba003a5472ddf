"""The bodies of the inbox API: what is asked and what is answered.

Instants are ISO 8601 in UTC, money is a decimal string with its currency; nothing a seller may not see has a field.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from mock_api.bodies import Asked
from simulator.views.ledger import ClaimStatus
from simulator.views.orders import OrderStatus
from simulator.views.thread import Status

LONGEST_REASON = 500


class Money(msgspec.Struct, frozen=True):
    """An amount such as ``24.90``, and its currency."""

    amount: str
    currency: str


class Buyer(msgspec.Struct, frozen=True):
    """Whom a thread or an order is with; ``alias`` is her address at the marketplace."""

    name: str
    alias: str
    language: str


class ThreadItem(msgspec.Struct, frozen=True, kw_only=True):
    """A thread as a list shows it."""

    id: str
    order_id: str
    status: Status
    buyer: Buyer
    item: str
    opened_at: str
    last_activity_at: str
    last_from: Literal["buyer", "seller"]
    preview: str
    """The beginning of the last message."""
    received: int
    sent: int
    waiting_since: str | None
    respond_by: str | None
    """An answer at exactly this instant is in time."""
    archived: bool
    closed: bool
    reported: bool


class ThreadPage(msgspec.Struct, frozen=True):
    """Threads, newest activity first; ``next`` is the cursor of the next page, null at the end."""

    items: list[ThreadItem]
    next: str | None


class Message(msgspec.Struct, frozen=True):
    """One message of a thread."""

    id: str
    from_: Literal["buyer", "seller"] = msgspec.field(name="from")
    kind: str
    at: str
    text: str


class Note(msgspec.Struct, frozen=True):
    """An internal note; no buyer sees it."""

    at: str
    text: str


class Thread(ThreadItem, frozen=True, kw_only=True):
    """A thread with its latest messages, oldest first; ``older`` is the cursor to those before."""

    messages: list[Message]
    older: str | None
    notes: list[Note]


class Counters(msgspec.Struct, frozen=True):
    """What needs attention. Waiting counts archived threads as well: archiving stops no clock."""

    received_last_7_days: int
    waiting_under_24h: int
    waiting_over_24h: int
    response_needed: int


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


class Refund(msgspec.Struct, frozen=True):
    """Money paid back; ``full`` when nothing of the order's total is left."""

    order_id: str
    amount: Money
    refunded: Money
    """All that was paid back of the order."""
    full: bool
    reason: str
    at: str


class Claim(msgspec.Struct, frozen=True):
    """An A-to-z claim; a response at exactly ``respond_by`` is in time."""

    id: str
    order_id: str
    status: ClaimStatus
    reason: str
    opened_at: str
    respond_by: str
    response: str | None
    responded_at: str | None
    closed_at: str | None
    counts_in_odr: bool | None
    """Whether it makes the order defective; known once it is decided."""
    funded_by: str | None


class ClaimPage(msgspec.Struct, frozen=True):
    """Claims, newest first."""

    items: list[Claim]
    next: str | None


class Mail(msgspec.Struct, frozen=True):
    """One mail of the shop's own mailbox, outside the marketplace."""

    id: str
    order_id: str
    buyer_name: str
    from_: Literal["buyer", "shop"] = msgspec.field(name="from")
    at: str
    text: str


class MailPage(msgspec.Struct, frozen=True):
    """Mails, newest first."""

    items: list[Mail]
    next: str | None


class TextWanted(Asked, frozen=True):
    """A text to be written in a thread, beside it, or to a claim."""

    text: str


class MailWanted(Asked, frozen=True):
    """A mail to be written to an order's buyer."""

    order_id: str
    text: str


class RefundWanted(Asked, frozen=True):
    """A refund; without an amount, all that is left."""

    reason: Annotated[str, Meta(min_length=1, max_length=LONGEST_REASON)]
    amount: str | None = None
    """In the order's currency, such as ``12.50``."""
