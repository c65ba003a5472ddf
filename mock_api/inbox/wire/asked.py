"""What is asked of the inbox API."""

from typing import Annotated, Literal

from msgspec import Meta

from mock_api.bodies import Asked

OrderMessageKind = Literal[
    "unexpected_problem",
    "confirm_customization_details",
    "confirm_delivery_details",
    "confirm_order_details",
    "confirm_service_details",
    "digital_access_key",
    "legal_disclosure",
    "warranty",
    "invoice",
]
"""The marketplace's reasons to write about an order."""

LONGEST_REASON = 500
LONGEST_NAME = 255


class TextWanted(Asked, frozen=True):
    """A text to be filed beside a thread, or to be sent to the marketplace, a bank or the public."""

    text: str


class AttachmentWanted(Asked, frozen=True):
    """A file to go with a message: what an ``upload`` was called, its ``content`` in base64, or only its ``size``."""

    name: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    size: Annotated[int, Meta(ge=0)] | None = None
    """In bytes; needed where there is neither upload nor content."""
    content: str | None = None
    upload: str | None = None
    """The id an upload was answered with."""


class MessageWanted(Asked, frozen=True):
    """A message to be written in a thread; ``template`` names the desk's own text, whose words may be locked."""

    text: str = ""
    attachments: tuple[AttachmentWanted, ...] = ()
    template: str = ""


class NoteWanted(Asked, frozen=True):
    """An internal note; ``exception``: why a part of the conversation must leave the marketplace, if it must."""

    text: str
    exception: Literal["technical", "safety"] | None = None


class ContactWanted(Asked, frozen=True):
    """A call, or a printed insert in the parcel, to be filed."""

    channel: Literal["call", "insert"]
    text: str


class CancellationWanted(Asked, frozen=True):
    """What to do about an order that has not left: cancel it, or decline what the buyer asked for."""

    reason: Annotated[str, Meta(max_length=LONGEST_REASON)] = ""
    """Needed to cancel."""
    decline: bool = False


class RejectionWanted(Asked, frozen=True):
    """Why a return is refused."""

    reason: Annotated[str, Meta(min_length=1, max_length=LONGEST_REASON)]


class MailWanted(Asked, frozen=True):
    """A mail to be written to an order's buyer."""

    order_id: str
    text: str


class ReplacementWanted(Asked, frozen=True):
    """The order, or what was missing of it, sent again."""

    note: Annotated[str, Meta(max_length=LONGEST_REASON)] = ""
    """What is sent, for the seller's own books."""


class ShipmentWanted(Asked, frozen=True):
    """That an order was sent: with whom, and under which number; it was sent when it is told."""

    carrier: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    tracking: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]


class OrderMessageWanted(Asked, frozen=True):
    """A message about an order under one of the marketplace's reasons, such as ``invoice``; it may open a thread."""

    kind: OrderMessageKind
    text: str = ""
    attachments: tuple[AttachmentWanted, ...] = ()


class RefundWanted(Asked, frozen=True):
    """A refund; without an amount, all that is left."""

    reason: Annotated[str, Meta(min_length=1, max_length=LONGEST_REASON)]
    amount: str | None = None
    """In the order's currency, such as ``12.50``."""
