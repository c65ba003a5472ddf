"""Journals on disk: one line of JSON for the header, one an entry, and a footer that says the file is whole.

The only module of the simulator that opens files.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from simulator.errors import JournalError
from simulator.journal.codec import decode, decode_footer, decode_header, encode_footer, encode_header
from simulator.journal.entry import FORMAT, Entry, Footer, Header
from simulator.journal.journal import Journal

_GARBLED = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""How the decoder says that something is not what it should be, too deep or not UTF-8."""


@dataclass(frozen=True)
class Recording:
    """A whole journal as read: its digest is the one its footer states."""

    header: Header
    entries: tuple[Entry, ...]
    footer: Footer
    name: str = "journal"


class JournalWriter:
    """An open file; its ``take`` is the sink of a journal, which writes the header first."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.take = file.write

    def end(self, journal: Journal, now: int) -> None:
        """Write the last line; a file without it was cut."""
        journal.flush()
        self._file.write(encode_footer(footer_of(journal, now)) + b"\n")


def footer_of(journal: Journal, now: int) -> Footer:
    """The footer of a journal whose world has reached an instant."""
    return Footer(journal.length, now, journal.digest)


@contextmanager
def writing(path: Path) -> Iterator[JournalWriter]:
    """A writer on a new file.

    Raises:
        JournalError: ``journal.unwritable``.
    """
    try:
        file = path.open("wb")
    except OSError as problem:
        raise JournalError(str(path), 1, f"cannot be written: {problem.strerror}", "journal.unwritable") from None
    with file:
        yield JournalWriter(file)


def whole(journal: Journal, now: int) -> bytes:
    """A kept journal as the bytes of its file."""
    lines = [encode_header(journal.header), *journal.lines(), encode_footer(footer_of(journal, now))]
    return b"\n".join(lines) + b"\n"


def read(path: Path) -> Recording:
    """A journal from disk, checked from its first line to its digest.

    Raises:
        JournalError: with the line where it stops making sense, and a stable code.
    """
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise JournalError(str(path), 1, f"cannot be read: {problem.strerror}", "journal.unreadable") from None
    return parse(content, str(path))


def parse(content: bytes, name: str) -> Recording:
    """A journal from the bytes of its file, checked like ``read``.

    Raises:
        JournalError: with the line where it stops making sense, and a stable code.
    """
    lines = content.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    return assembled(_header(lines, name), lines[1:-1], _footer(lines, name), name)


def assembled(header: Header, lines: list[bytes], footer: Footer, name: str) -> Recording:
    """A journal from its parts, wherever they were kept; every entry and the whole are checked.

    Raises:
        JournalError: with the line a file would have it on, and a stable code.
    """
    entries = tuple(_entries(lines, name))
    _check(header, lines, footer, name)
    _check_end(entries, footer, name, len(lines) + 2)
    return Recording(header, entries, footer, name)


def check_format(header: Header, name: str) -> None:
    """Refuse a header whose entries this version would misread.

    Raises:
        JournalError: ``journal.format``.
    """
    if header.format != FORMAT:
        problem = f"the journal has format {header.format}; this version reads format {FORMAT}"
        raise JournalError(name, 1, problem, "journal.format")


def _header(lines: list[bytes], name: str) -> Header:
    try:
        header = decode_header(lines[0] if lines else b"")
    except _GARBLED:
        raise JournalError(name, 1, "this is not a journal: its first line is no header", "journal.header") from None
    check_format(header, name)
    return header


def _footer(lines: list[bytes], name: str) -> Footer:
    try:
        return decode_footer(lines[-1])
    except _GARBLED:
        problem = "the journal ends without its footer: the file was cut or is still being written"
        raise JournalError(name, len(lines), problem, "journal.truncated") from None


def _entries(lines: list[bytes], name: str) -> Iterator[Entry]:
    for seq, line in enumerate(lines, start=1):
        try:
            entry = decode(line)
        except _GARBLED as problem:
            raise JournalError(name, seq + 1, f"this is no entry: {problem}", "journal.entry") from None
        if entry.seq != seq:
            problem_ = f"entry {entry.seq} stands where entry {seq} must be"
            raise JournalError(name, seq + 1, problem_, "journal.gap")
        yield entry


def _check_end(entries: tuple[Entry, ...], footer: Footer, name: str, line: int) -> None:
    """A world never stands before its last entry."""
    if footer.now < (entries[-1].at if entries else 0):
        raise JournalError(name, line, "the footer's instant lies before the last entry", "journal.footer")


def _check(header: Header, lines: list[bytes], footer: Footer, name: str) -> None:
    journal = Journal(header, keep=False)
    for line in lines:
        journal.take(line)
    if journal.length != footer.entries or journal.digest != footer.digest:
        problem = "the entries are not those the footer speaks of: the file was changed or cut"
        raise JournalError(name, len(lines) + 2, problem, "journal.digest")
