"""What is committed, read back: which worlds there are, and the journal of each, checked from end to end.

Folding a journal to a world is the simulator's.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from mock_api.store.file import RELEASE
from mock_api.store.refusals import StoreRefused, refused
from simulator.errors import JournalError
from simulator.journal.codec import decode_header
from simulator.journal.entry import Footer, Header
from simulator.journal.storage import Recording, assembled, check_format


class Listed(NamedTuple):
    """One world of a store."""

    number: int
    id: str
    strand: int
    scenario: str
    """The digest of its scenario."""
    length: int
    now: int
    digest: str


_LISTED = """
SELECT worlds.number, id, strand, scenario, length, now, digest
FROM worlds JOIN strands ON strands.number = worlds.strand
"""


class Found(NamedTuple):
    """All that is stored of one world."""

    listed: Listed
    recording: Recording
    notes: dict[str, bytes]


class Shelf:
    """Reads one store. Every world is whole or refused with a reason."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._scenarios: dict[str, msgspec.Raw] = {}

    def meta(self) -> Mapping[str, Any]:
        """What is said of the store as a whole."""
        with self._telling():
            return dict(self._connection.execute("SELECT name, value FROM meta").fetchall())

    def worlds(self) -> list[Listed]:
        """Every world, in the order they were made."""
        with self._telling():
            rows = self._connection.execute(_LISTED + "ORDER BY worlds.number").fetchall()
        return [Listed(*row) for row in rows]

    def numbers(self) -> list[int]:
        """The number of every world, in the order they were made."""
        return [listed.number for listed in self.worlds()]

    def found(self, number: int) -> Found | None:
        """The world of a number, if it is stored.

        Raises:
            StoreRefused: it is, but not whole.
        """
        with self._telling():
            row = self._connection.execute(_LISTED + "WHERE worlds.number = ?", (number,)).fetchone()
        if row is None:
            return None
        listed = Listed(*row)
        return Found(listed, self.recording(listed), self.notes(number))

    def last_strand(self) -> int:
        """The highest number of a strand."""
        with self._telling():
            return int(self._connection.execute("SELECT coalesce(max(number), 0) FROM strands").fetchone()[0])

    def notes(self, number: int) -> dict[str, bytes]:
        """The notes of a world by name."""
        with self._telling():
            return dict(
                self._connection.execute("SELECT name, note FROM effects WHERE world = ?", (number,)).fetchall()
            )

    def recording(self, listed: Listed) -> Recording:
        """The journal of a world.

        Raises:
            StoreRefused: it is not what was written, or this release cannot read it.
        """
        name = f"{self.path}#{listed.id}"
        footer = Footer(listed.length, listed.now, listed.digest)
        with self._telling():
            header, lines = self._header(listed), self._lines(listed.strand, listed.length)
            try:
                check_format(header, name)
                return assembled(header, lines, footer, name)
            except JournalError as problem:
                raise self.unreadable(problem) from None

    def unreadable(self, problem: JournalError) -> StoreRefused:
        """A journal that makes no sense to this release, with the release that wrote it."""
        writer = self.meta().get("last_release", "unknown")
        said = f"{problem.problem} (entry {problem.line - 1}; last written by mockplace {writer}, this is {RELEASE})"
        return StoreRefused(problem.path, said, problem.code)

    def _header(self, listed: Listed) -> Header:
        known = self._scenarios.get(listed.scenario)
        execute = self._connection.execute
        if known is None:
            (text,) = execute("SELECT text FROM scenarios WHERE digest = ?", (listed.scenario,)).fetchone()
            known = self._scenarios[listed.scenario] = msgspec.Raw(text)
        (header,) = execute("SELECT header FROM strands WHERE number = ?", (listed.strand,)).fetchone()
        return msgspec.structs.replace(decode_header(header), scenario=known)

    def _lines(self, strand: int | None, length: int) -> list[bytes]:
        """The first entries of a strand: those it shares, from where they are, and its own."""
        parts: list[list[bytes]] = []
        execute = self._connection.execute
        while strand is not None:
            parent, shared = execute("SELECT parent, shared FROM strands WHERE number = ?", (strand,)).fetchone()
            rows = execute("SELECT lines FROM entries WHERE strand = ? ORDER BY first", (strand,))
            own = [line for (lines,) in rows for line in lines.split(b"\n")]
            parts.append(own[: max(0, length - shared)])
            strand, length = parent, min(length, shared)
        return [line for part in reversed(parts) for line in part]

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Say in a sentence what the database said, or that something is missing in it."""
        try:
            yield
        except sqlite3.Error as error:
            raise refused(self.path, error) from None
        except (TypeError, ValueError, msgspec.DecodeError):
            raise StoreRefused(str(self.path), "is damaged: a part of a world is missing", "store.damaged") from None
