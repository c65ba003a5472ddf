"""Threads, messages, notes, counters and mails, as the inbox API tells them."""

from typing import Literal

import msgspec

from mock_api.inbox.wire.parties import Buyer
from simulator.views.thread import Status


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
    answered_outside: bool
    """Whether the desk's guard warns: something was answered outside, and the answer here is missing."""


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
    attachments: list[str]
    """Names of the files that went with it."""


class Upload(msgspec.Struct, frozen=True):
    """A file that was taken; messages name it by its ``id``."""

    id: str
    name: str
    size: int


class Template(msgspec.Struct, frozen=True):
    """A text of the desk's; a message that names it and has no text of its own gets this one."""

    name: str
    language: str
    text: str
    locked: bool
    """Whether its words may not be edited."""
    needs_note: bool
    """Whether an internal note must say first why a part leaves the marketplace."""


class Templates(msgspec.Struct, frozen=True):
    """Every text of the desk's, in one language."""

    items: list[Template]


class Note(msgspec.Struct, frozen=True):
    """An internal note; no buyer sees it. ``exception``: why a part may leave the marketplace, if the note says so."""

    at: str
    text: str
    exception: Literal["technical", "safety"] | None


class Summary(msgspec.Struct, frozen=True):
    """How a conversation was resolved, as the desk filed it; no buyer sees it."""

    at: str
    text: str


class Thread(ThreadItem, frozen=True, kw_only=True):
    """A thread with its latest messages, oldest first; ``older`` is the cursor to those before."""

    messages: list[Message]
    older: str | None
    notes: list[Note]
    summary: Summary | None


class Counters(msgspec.Struct, frozen=True):
    """What needs attention. Waiting counts archived threads as well: archiving stops no clock."""

    received_last_7_days: int
    waiting_under_24h: int
    waiting_over_24h: int
    response_needed: int


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
