"""Places to upload a file to, and what came there: a place is a signed ticket, what came is a note of its world.

Nothing is kept of a file but how large it is and how it begins, which is what the marketplace judges it by.
"""

import itertools
from typing import Literal

import msgspec

from mock_api.auth import LIFETIME_SECONDS, sealed, unsealed
from mock_api.pacing import wall_seconds
from mock_api.worlds import HostedWorld

HEAD = 64
"""How many bytes of a file tell what it is."""

_KEPT = 10_000
"""Files a world knows at once; the oldest is forgotten."""

_ID = "amzn1.upload."
_made = itertools.count(1)


class Ticket(msgspec.Struct, frozen=True, array_like=True):
    """One place for one file of one message, until an instant in seconds since 1970. No two are alike."""

    is_for: Literal["upload"]
    world: str
    order: int
    template: str
    md5: bytes
    expires: int
    number: int

    @property
    def is_over(self) -> bool:
        """Whether it has expired."""
        return wall_seconds() >= self.expires

    @property
    def note(self) -> str:
        """The name of the note about what came."""
        return f"upload {self.number % _KEPT}"


class Uploaded(msgspec.Struct, frozen=True, array_like=True):
    """What came: for which ticket, when in the world, how large, and how it begins."""

    number: int
    md5: bytes
    at: int
    size: int
    head: bytes


_tickets = msgspec.msgpack.Decoder(Ticket)
_notes = msgspec.msgpack.Decoder(Uploaded)


def ticket_for(hosted: HostedWorld, order: int, template: str, md5: bytes) -> Ticket:
    """A new place."""
    expires = int(wall_seconds()) + LIFETIME_SECONDS
    return Ticket("upload", hosted.id, order, template, md5, expires, next(_made))


def written(ticket: Ticket, secret: bytes) -> str:
    """A ticket to be handed out."""
    return sealed(msgspec.msgpack.encode(ticket), secret)


def read(handed_out: str, secret: bytes) -> Ticket | None:
    """The ticket that was handed out so, expired or not."""
    payload = unsealed(handed_out, secret)
    if payload is None:
        return None
    try:
        return _tickets.decode(payload)
    except msgspec.DecodeError:
        return None


def destination_id(ticket: Ticket, secret: bytes) -> str:
    """What a message calls the file by."""
    return _ID + written(ticket, secret)


def of_destination(destination: str, secret: bytes) -> Ticket | None:
    """The ticket a message names."""
    return read(destination.removeprefix(_ID), secret) if destination.startswith(_ID) else None


def keep(hosted: HostedWorld, ticket: Ticket, size: int, head: bytes) -> None:
    """Note what came."""
    came = Uploaded(ticket.number, ticket.md5, hosted.world.now, size, head)
    hosted.effects.put(ticket.note, msgspec.msgpack.encode(came))


def what_came(hosted: HostedWorld, ticket: Ticket) -> Uploaded | None:
    """What came there, if anything did."""
    note = hosted.effects.notes.get(ticket.note)
    if note is None:
        return None
    came = _notes.decode(note)
    return came if (came.number, came.md5) == (ticket.number, ticket.md5) else None
