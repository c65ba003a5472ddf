"""Threads as a seller sees them, as frozen types. What can be done with them is the inbox's."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Self

from mockplace.moments import parsed_instant
from mockplace.reading import Document, instant_or_none, picked

Filter = Literal[
    "response_needed", "all", "buyer_messages", "no_response_needed", "replied", "reported", "archived", "over_24h"
]
Status = Literal["response_needed", "replied", "no_response_needed", "unprompted"]


@dataclass(frozen=True)
class Buyer:
    """Whom a thread is with; ``alias`` is her address at the marketplace."""

    name: str
    alias: str
    language: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From the ``buyer`` of a thread."""
        return picked(cls, document)


@dataclass(frozen=True, kw_only=True)
class ThreadItem:
    """A thread as a list shows it. An answer at exactly ``respond_by`` is in time."""

    id: str
    order_id: str
    status: Status
    buyer: Buyer
    item: str
    opened_at: datetime
    last_activity_at: datetime
    last_from: Literal["buyer", "seller"]
    preview: str
    """The beginning of the last message."""
    received: int
    sent: int
    waiting_since: datetime | None
    respond_by: datetime | None
    archived: bool
    closed: bool
    reported: bool
    answered_outside: bool
    """Whether the desk's guard warns: something was answered outside, and the answer here is missing."""

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a thread of a list."""
        return picked(cls, document, **_READERS)


@dataclass(frozen=True)
class Message:
    """One message of a thread, from the ``buyer`` or the ``seller``."""

    id: str
    sender: Literal["buyer", "seller"]
    kind: str
    at: datetime
    text: str
    attachments: tuple[str, ...]
    """Names of the files that went with it."""

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a message of a thread."""
        return picked(cls, {**document, "sender": document["from"]}, at=parsed_instant, attachments=tuple)


@dataclass(frozen=True)
class Template:
    """A text of the desk's; a reply that names it needs none of its own."""

    name: str
    language: str
    text: str
    locked: bool
    needs_note: bool

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a template of a list."""
        return picked(cls, document)


@dataclass(frozen=True, kw_only=True)
class Thread(ThreadItem):
    """A thread with its latest messages, oldest first; ``older`` is the cursor to those before."""

    messages: tuple[Message, ...]
    older: str | None

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a whole thread."""
        return picked(cls, document, messages=_messages, **_READERS)


@dataclass(frozen=True)
class Counters:
    """What needs attention. Waiting counts archived threads as well: archiving stops no clock."""

    received_last_7_days: int
    waiting_under_24h: int
    waiting_over_24h: int
    response_needed: int

    @classmethod
    def of(cls, document: Document) -> Self:
        """From the counters of an inbox."""
        return picked(cls, document)


def _messages(documents: Iterable[Document]) -> tuple[Message, ...]:
    return tuple(map(Message.of, documents))


_READERS: dict[str, Callable[[Any], Any]] = {
    "buyer": Buyer.of,
    "opened_at": parsed_instant,
    "last_activity_at": parsed_instant,
    "waiting_since": instant_or_none,
    "respond_by": instant_or_none,
}
