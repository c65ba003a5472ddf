"""What a seller asks for through a channel."""

from typing import Literal

import msgspec

from simulator.domain.commands.command import Command

MessageKind = Literal[
    "reply",
    "unexpected_problem",
    "confirm_customization_details",
    "confirm_delivery_details",
    "confirm_order_details",
    "confirm_service_details",
    "digital_access_key",
    "legal_disclosure",
    "warranty",
    "invoice",
    "negative_feedback_removal",
    "amazon_motors",
]
"""By hand, or one of the marketplace's own contact reasons."""


class Attachment(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A file that goes with a message: ``size`` in bytes, and its first bytes in hexadecimal."""

    name: str
    size: int
    head: str = ""
    digest: str = ""
    """SHA-256 of the whole, where somebody keeps it."""


class Reply(Command, frozen=True, gc=False, tag="reply"):
    """Answer in a thread."""

    conversation: int
    text: str = ""
    intents: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    """Message rules that a reply without text breaks."""
    mistake: str = ""
    """What kind of mistake it is, if it is one."""
    attachments: tuple[Attachment, ...] = ()
    macro: str = ""
    """Name of the desk's own text it was made from, if any."""


class SendMessage(Command, frozen=True, gc=False, tag="send_message"):
    """Write about an order through the marketplace's API, which opens a thread where there is none."""

    order: int
    kind: MessageKind
    text: str
    subject: str = ""
    attachments: tuple[Attachment, ...] = ()


class MarkNoResponseNeeded(Command, frozen=True, gc=False, tag="mark_no_response_needed"):
    """Say that the buyer's last message wants no answer."""

    conversation: int


class ArchiveConversation(Command, frozen=True, gc=False, tag="archive_conversation"):
    """Put a thread away; the next message brings it back."""

    conversation: int


class CloseConversation(Command, frozen=True, gc=False, tag="close_conversation"):
    """Close a thread at the help desk; it stops no clock."""

    conversation: int


class ReportConversation(Command, frozen=True, gc=False, tag="report_conversation"):
    """Report a buyer's message to the marketplace."""

    conversation: int


class AddNote(Command, frozen=True, gc=False, tag="add_note"):
    """Write an internal note beside a thread; no buyer sees it. ``exception``: why part of it must leave, if so."""

    conversation: int
    text: str
    exception: Literal["", "technical", "safety"] = ""


class AddSummary(Command, frozen=True, gc=False, tag="add_summary"):
    """File how a conversation was resolved."""

    conversation: int
    text: str


class SendMail(Command, frozen=True, gc=False, tag="send_mail"):
    """Write to the buyer from the shop's own mailbox, outside the marketplace."""

    order: int
    text: str


class LogContact(Command, frozen=True, gc=False, tag="log_contact"):
    """File a contact outside the marketplace: a call, or an insert in the parcel."""

    order: int
    channel: Literal["call", "insert"]
    text: str


class RequestReview(Command, frozen=True, gc=False, tag="request_review"):
    """Have the marketplace ask the buyer for a review, within days counted from the delivery or from its promise."""

    order: int
    since: Literal["delivery", "promise"] = "delivery"
    """The marketplace's button counts from the one, its API from the other."""
