"""The file of a store: its tables, how it is made, recognised and opened, and which formats this release reads.

What is written into the tables is in the modules beside it.
"""

import os
import sqlite3
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from mock_api.store.refusals import StoreRefused, refused

FORMAT = 1
"""Raised when a release that knows only the format before would misread a store."""

APPLICATION = 0x6D6F_636B
"""What marks a database as a store of ours."""

BUSY_SECONDS = 5.0
"""How long a program that looks into the file may keep it from us."""

RELEASE = version("mockplace")

_TABLES = f"""
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {FORMAT};
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE scenarios (digest TEXT PRIMARY KEY, text BLOB NOT NULL);
CREATE TABLE strands (
    number INTEGER PRIMARY KEY,
    parent INTEGER,
    shared INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    header BLOB NOT NULL,
    length INTEGER NOT NULL,
    now INTEGER NOT NULL,
    digest TEXT NOT NULL
);
CREATE INDEX strands_by_parent ON strands (parent);
CREATE INDEX strands_by_scenario ON strands (scenario);
CREATE TABLE entries (strand INTEGER NOT NULL, first INTEGER NOT NULL, lines BLOB NOT NULL);
CREATE UNIQUE INDEX entries_in_order ON entries (strand, first);
CREATE TABLE worlds (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, strand INTEGER NOT NULL);
CREATE INDEX worlds_by_strand ON worlds (strand);
CREATE TABLE effects (
    world INTEGER NOT NULL, name TEXT NOT NULL, note BLOB NOT NULL, PRIMARY KEY (world, name)
) WITHOUT ROWID;
"""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_FORMAT_AT, _APPLICATION_AT = 60, 68


class Mark(NamedTuple):
    """What the first bytes of a file say it is."""

    is_store: bool
    is_empty: bool
    format: int


def mark_of(path: Path) -> Mark | None:
    """What a file says it is; nothing where there is none.

    Raises:
        StoreRefused: it cannot be read.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise StoreRefused(str(path), "this is no ordinary file; it was left as it is", "store.not_a_store")
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise StoreRefused(str(path), f"cannot be read: {problem.strerror}", "store.unreadable") from None
    number, marked = (int.from_bytes(head[at : at + 4], "big") for at in (_FORMAT_AT, _APPLICATION_AT))
    return Mark(head.startswith(_MAGIC) and marked == APPLICATION, not head, number)


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that begins no transaction by itself and may be handed to another thread."""
    address = f"file:{quote(str(path))}?{mode}"
    return sqlite3.connect(address, BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True)


def check_mark(path: Path, mark: Mark) -> None:
    """Refuse a file that is no store, or one of a format this release does not know.

    Raises:
        StoreRefused: ``store.not_a_store`` or ``store.format``.
    """
    if not mark.is_store:
        raise StoreRefused(str(path), "this is no store of mockplace; it was left as it is", "store.not_a_store")
    if mark.format != FORMAT:
        said = (
            f"the store has format {mark.format}, written by mockplace {_written_by(path)}; mockplace {RELEASE} reads "
            f"format {FORMAT}; serve it with the release that wrote it"
        )
        raise StoreRefused(str(path), said, "store.format")


def make(path: Path, secret: bytes) -> None:
    """A new store, there as a whole or not at all.

    Raises:
        StoreRefused: it cannot be written there.
    """
    unfinished = path.with_name(f"{path.name}-new")
    try:
        unfinished.unlink(missing_ok=True)
        connection = connected(unfinished, "mode=rwc")
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.executescript(f"BEGIN; {_TABLES} COMMIT;")
            rows = {"secret": secret, "made": 0, "first_release": RELEASE, "last_release": RELEASE}
            connection.executemany("INSERT INTO meta VALUES (?, ?)", rows.items())
        finally:
            connection.close()
        unfinished.replace(path)
        _sync_folder(path.parent)
    except sqlite3.Error as error:
        raise refused(path, error) from None
    except OSError as problem:
        raise StoreRefused(str(path), f"cannot be made: {problem.strerror}", "store.read_only") from None


def open_to_write(path: Path) -> sqlite3.Connection:
    """A store as its server opens it: every commit is on the disk before it is done.

    Raises:
        StoreRefused: it cannot be written.
    """
    try:
        connection = connected(path, "mode=rw")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # Whether it may be written shows in nothing less.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE meta SET value = value")
        connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        raise refused(path, error) from None
    return connection


def sign(connection: sqlite3.Connection) -> None:
    """Say that this release writes from now on."""
    connection.execute("UPDATE meta SET value = ? WHERE name = 'last_release'", (RELEASE,))


def open_to_read(path: Path) -> sqlite3.Connection:
    """A store as the commands open it, which leave it alone; its server may be running.

    Raises:
        StoreRefused: it is no store, or cannot be read.
    """
    mark = mark_of(path)
    if mark is None:
        raise StoreRefused(str(path), "there is no such file", "store.unreadable")
    check_mark(path, mark)
    try:
        return _as_it_is(connected(path, "mode=ro"))
    except sqlite3.Error as error:
        if path.with_name(f"{path.name}-wal").exists():
            raise refused(path, error) from None
    # Nobody can write there, so nobody does: SQLite need not look for the traces of those who might.
    return connected(path, "immutable=1")


def _as_it_is(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A connection that sees nothing of what is committed from now on."""
    connection.execute("BEGIN")
    connection.execute("SELECT * FROM meta").fetchone()
    return connection


def _written_by(path: Path) -> str:
    """The release that wrote a store last, as far as this one can tell."""
    try:
        connection = connected(path, "mode=ro")
        try:
            return str(connection.execute("SELECT value FROM meta WHERE name = 'last_release'").fetchone()[0])
        finally:
            connection.close()
    except (sqlite3.Error, TypeError):
        return "of another age"


def _sync_folder(folder: Path) -> None:
    """Let the name of a new file outlive the machine as well."""
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
