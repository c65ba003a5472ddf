"""What has left a world already, and what its channels must find again after a restart: small notes by name.

What a note says is its channel's. In memory here; a world that is stored keeps its notes with its journal.
"""

from collections.abc import Mapping

FILE = "file "
"""What the names of notes begin with that are files of messages; the rest is the SHA-256 of what is in one."""


class Effects:
    """The notes of one world, such as how far an outbox has come. A reset forgets them, and a fork begins without."""

    def __init__(self, notes: Mapping[str, bytes] | None = None) -> None:
        self._notes = dict(notes or {})

    @property
    def notes(self) -> Mapping[str, bytes]:
        """Every note by its name."""
        return self._notes

    def put(self, name: str, note: bytes) -> None:
        """Write a note, in place of the one of that name."""
        self._notes[name] = note

    def drop(self, name: str) -> None:
        """Take a note away, if it is there."""
        self._notes.pop(name, None)
