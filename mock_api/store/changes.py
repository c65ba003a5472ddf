"""What is to be written: worlds that begin, grow, stand later or end, and their notes, gathered for one transaction.

A *strand* is one uninterrupted journal. A fork is a strand that shares the first entries of another; a reset gives a
world a new one. When they are written is ``commits``'.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple


class StoredScenario(NamedTuple):
    """A scenario as it is stored: once, however many worlds are made of it."""

    digest: str
    text: bytes


class Begun(NamedTuple):
    """A world that begins, for the first time or again, on a strand of its own."""

    world: int
    id: str
    strand: int
    parent: int | None
    """The strand whose first ``shared`` entries are also this one's."""
    shared: int
    scenario: StoredScenario
    header: bytes
    """The journal's header without the scenario."""


class Grown(NamedTuple):
    """A strand as long as it is now; its new entries begin with the number ``first``."""

    first: int
    lines: list[bytes]
    length: int
    now: int
    digest: str


@dataclass
class Changes:
    """Everything one transaction writes. The order is within: what begins, what grows, what ends, what is noted."""

    begun: list[Begun] = field(default_factory=list)
    grown: dict[int, Grown] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    freed: list[int] = field(default_factory=list)
    """Strands no world stands on any more."""
    ended: list[int] = field(default_factory=list)
    notes: dict[tuple[int, str], bytes | None] = field(default_factory=dict)

    def grow(self, strand: int, grown: Grown) -> None:
        """Add entries to what a strand has grown by already."""
        before = self.grown.get(strand)
        if before is not None:
            before.lines.extend(grown.lines)
            grown = grown._replace(first=before.first, lines=before.lines)
        self.grown[strand] = grown
        self.moved.pop(strand, None)

    def begin(self, begun: Begun) -> None:
        """Begin a world; notes of it that were to be written are not."""
        self.begun.append(begun)
        self._forget_notes(begun.world)

    def end(self, world: int, strand: int) -> None:
        """End a world."""
        self.ended.append(world)
        self.freed.append(strand)
        self._forget_notes(world)

    def write(self, connection: sqlite3.Connection) -> None:
        """Commit everything or nothing.

        Raises:
            sqlite3.Error: it was nothing.
        """
        connection.execute("BEGIN IMMEDIATE")
        try:
            self._write(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _forget_notes(self, world: int) -> None:
        self.notes = {key: note for key, note in self.notes.items() if key[0] != world}

    def _write(self, connection: sqlite3.Connection) -> None:
        many = connection.executemany
        if self.begun:
            self._begin(connection)
        grown = self.grown
        new = [(strand, g.first, b"\n".join(g.lines)) for strand, g in grown.items() if g.lines]
        many("INSERT INTO entries VALUES (?, ?, ?)", new)
        stands = [(g.length, g.now, g.digest, strand) for strand, g in grown.items()]
        many("UPDATE strands SET length = ?, now = ?, digest = ? WHERE number = ?", stands)
        many("UPDATE strands SET now = ? WHERE number = ?", [(now, strand) for strand, now in self.moved.items()])
        ended = [(world,) for world in self.ended]
        many("DELETE FROM worlds WHERE number = ?", ended)
        for strand in self.freed:
            free(connection, strand)
        again = [(begun.world,) for begun in self.begun]
        many("DELETE FROM effects WHERE world = ?", again + ended)
        self._note(connection)

    def _begin(self, connection: sqlite3.Connection) -> None:
        many = connection.executemany
        many("INSERT OR IGNORE INTO scenarios VALUES (?, ?)", [b.scenario for b in self.begun])
        strands = [(b.strand, b.parent, b.shared, b.scenario.digest, b.header, b.shared) for b in self.begun]
        many("INSERT INTO strands VALUES (?, ?, ?, ?, ?, ?, 0, '')", strands)
        many("INSERT OR REPLACE INTO worlds VALUES (?, ?, ?)", [(b.world, b.id, b.strand) for b in self.begun])
        last = max(begun.world for begun in self.begun)
        connection.execute("UPDATE meta SET value = max(value, ?) WHERE name = 'made'", (last,))

    def _note(self, connection: sqlite3.Connection) -> None:
        written = [(world, name, note) for (world, name), note in self.notes.items() if note is not None]
        connection.executemany("INSERT OR REPLACE INTO effects VALUES (?, ?, ?)", written)
        dropped = [key for key, note in self.notes.items() if note is None]
        connection.executemany("DELETE FROM effects WHERE world = ? AND name = ?", dropped)


Change = Callable[[Changes], object]
"""What somebody adds to a transaction."""


def free(connection: sqlite3.Connection, strand: int | None) -> None:
    """Delete a strand that nobody stands on or shares, and then the one it shared, if that was all who did."""
    while strand is not None and not _is_needed(connection, strand):
        row = connection.execute("SELECT parent, scenario FROM strands WHERE number = ?", (strand,)).fetchone()
        if row is None:
            return
        connection.execute("DELETE FROM entries WHERE strand = ?", (strand,))
        connection.execute("DELETE FROM strands WHERE number = ?", (strand,))
        connection.execute(_FREE_SCENARIO, {"digest": row[1]})
        strand = row[0]


_FREE_SCENARIO = """
DELETE FROM scenarios
WHERE digest = :digest AND NOT EXISTS (SELECT 1 FROM strands WHERE scenario = :digest)
"""


def _is_needed(connection: sqlite3.Connection, strand: int) -> bool:
    needed = "SELECT 1 FROM worlds WHERE strand = :strand UNION ALL SELECT 1 FROM strands WHERE parent = :strand"
    return connection.execute(needed, {"strand": strand}).fetchone() is not None
