"""What the control API answers, as frozen types: credentials, a world's state, entries of its journal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from mockplace.moments import parsed_instant
from mockplace.reading import Document, picked


@dataclass(frozen=True)
class Credentials:
    """What opens one world, and no other: the SP-API's client and refresh token, and the inbox API's token."""

    client_id: str
    client_secret: str
    refresh_token: str
    inbox_token: str
    marketplace_id: str
    alias_domain: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From the document of a world."""
        return picked(cls, document)


@dataclass(frozen=True)
class WorldState:
    """A world as it was when asked. Equal digests mean that the same things happened."""

    scenario: str
    seed: int
    now: datetime
    entries: int
    digest: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From the document of a world that tells its state too."""
        return picked(cls, document, now=parsed_instant)


@dataclass(frozen=True)
class Entry:
    """One thing that happened, ``at`` so long after the world began. ``event["is"]`` names its kind."""

    seq: int
    at: timedelta
    by: str
    """The channel or actor whose doing it was."""
    event: dict[str, Any]
    cause: int | None
    """The number of the entry it follows from, where there is one."""

    @classmethod
    def of(cls, document: Document) -> Self:
        """From an entry of the journal."""
        return picked(cls, {"cause": None, **document}, at=_milliseconds)


@dataclass(frozen=True)
class Webhook:
    """Somebody who is told of what happens; no events named are all of them, and the secret signs what is told."""

    id: str
    url: str
    events: tuple[str, ...]
    secret: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a webhook of a list."""
        return picked(cls, document, events=tuple)


@dataclass(frozen=True)
class Injected:
    """What was put into a world: the order it is about, its thread where somebody wrote, and what happened."""

    order_id: str
    thread_id: str | None
    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, document: Document) -> Self:
        """From the answer to an injection."""
        return picked(cls, document, entries=_entries)


def _entries(documents: Iterable[Document]) -> tuple[Entry, ...]:
    return tuple(map(Entry.of, documents))


def _milliseconds(count: int) -> timedelta:
    return timedelta(milliseconds=count)
