"""Places to upload a file to, and what came there: a place is a signed word, what came is a note of its world.

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


class UploadPlace(msgspec.Struct, frozen=True, array_like=True):
    """One place for one file of messages of a kind about an order, until a second since 1970. No two are alike."""

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
    """What came: for which place, when in the world, how large, and how it begins."""

    number: int
    md5: bytes
    at: int
    size: int
    head: bytes


_places = msgspec.msgpack.Decoder(UploadPlace)
_notes = msgspec.msgpack.Decoder(Uploaded)


def place_for(hosted: HostedWorld, order: int, template: str, md5: bytes) -> UploadPlace:
    """A new place."""
    expires = int(wall_seconds()) + LIFETIME_SECONDS
    return UploadPlace("upload", hosted.id, order, template, md5, expires, next(_made))


def written(place: UploadPlace, secret: bytes) -> str:
    """A place to be handed out."""
    return sealed(msgspec.msgpack.encode(place), secret)


def read(handed_out: str, secret: bytes) -> UploadPlace | None:
    """The place that was handed out so, expired or not."""
    payload = unsealed(handed_out, secret)
    if payload is None:
        return None
    try:
        return _places.decode(payload)
    except msgspec.DecodeError:
        return None


def destination_id(place: UploadPlace, secret: bytes) -> str:
    """What a message calls the file by."""
    return _ID + written(place, secret)


def of_destination(destination: str, secret: bytes) -> UploadPlace | None:
    """The place a message names."""
    return read(destination.removeprefix(_ID), secret) if destination.startswith(_ID) else None


def keep(hosted: HostedWorld, place: UploadPlace, size: int, head: bytes) -> None:
    """Note what came."""
    came = Uploaded(place.number, place.md5, hosted.world.now, size, head)
    hosted.effects.put(place.note, msgspec.msgpack.encode(came))


def what_came(hosted: HostedWorld, place: UploadPlace) -> Uploaded | None:
    """What came there, if anything did."""
    note = hosted.effects.notes.get(place.note)
    if note is None:
        return None
    came = _notes.decode(note)
    return came if (came.number, came.md5) == (place.number, place.md5) else None
