"""A CSV file as headings and a stream of rows: encoding, delimiter and quoting are found out.

Which heading means what is ``headings``'; nothing here keeps more than one row.
"""

import codecs
import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TextIO

from mock_api.exports.refusal import ExportRefused

LARGEST = 2**30
"""Bytes of a file that is read at all."""

MOST_ROWS = 2_000_000

_CHUNK = 1 << 20
_LONGEST_CELL = 4 << 20
_HEAD = 1 << 16
_DELIMITERS = ",;\t|"
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_FOREIGN = {
    b"PK\x03\x04": "a spreadsheet or a ZIP archive",
    b"\xd0\xcf\x11\xe0": "an old spreadsheet",
    b"\x1f\x8b": "a compressed file",
    b"%PDF": "a PDF",
}
_CUT = "export a shorter time, such as the last year"


@dataclass(frozen=True)
class Sheet:
    """An open export. ``rows`` may be gone through once; every row has its number, as a spreadsheet shows it."""

    file: str
    headings: tuple[str, ...]
    rows: Iterator[tuple[int, list[str]]]


@contextmanager
def opened(path: Path) -> Iterator[Sheet]:
    """A CSV file, open.

    Raises:
        ExportRefused: it is none, or too large; also while its rows are gone through.
    """
    encoding = _encoding(path)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            yield _sheet(path, file)
    except OSError as problem:
        raise ExportRefused(str(path), f"cannot be read: {problem.strerror or problem}") from None
    finally:
        csv.field_size_limit(before)


def _encoding(path: Path) -> str:
    """UTF-8 if every byte says so, else what spreadsheets in Western Europe write."""
    _check_size(path)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            first = file.read(_CHUNK)
            marked = next((name for mark, name in _MARKS.items() if first.startswith(mark)), "")
            _check_kind(path, first)
            for chunk in () if marked else chain([first], iter(lambda: file.read(_CHUNK), b"")):
                decoder.decode(chunk)
            return marked or "utf-8"
    except UnicodeDecodeError:
        return "cp1252"
    except OSError as problem:
        raise ExportRefused(str(path), f"cannot be read: {problem.strerror or problem}") from None


def _check_size(path: Path) -> None:
    try:
        size, is_file = path.stat().st_size, path.is_file()
    except (OSError, ValueError) as problem:
        raise ExportRefused(str(path), f"cannot be read: {getattr(problem, 'strerror', None) or problem}") from None
    if not is_file:
        raise ExportRefused(str(path), "is no file", "give the path of an exported CSV file")
    if size > LARGEST:
        raise ExportRefused(str(path), f"is {size / 2**30:.1f} GiB large; at most {LARGEST // 2**30} GiB is read", _CUT)


def _check_kind(path: Path, first: bytes) -> None:
    kind = next((kind for mark, kind in _FOREIGN.items() if first.startswith(mark)), None)
    if kind is not None:
        raise ExportRefused(str(path), f"is {kind}, no CSV file", "save or export it as CSV")


def _sheet(path: Path, file: TextIO) -> Sheet:
    head = file.read(_HEAD)
    file.seek(0)
    reader = csv.reader(file, delimiter=_delimiter(head))
    rows = _numbered(str(path), reader)
    for _, cells in rows:
        if cells[0].strip().lower().startswith("sep="):
            continue
        return Sheet(str(path), tuple(cell.strip().lstrip("\ufeff") for cell in cells), rows)
    raise ExportRefused(str(path), "is empty", "the first row holds the names of the columns, each other row a ticket")


def _delimiter(head: str) -> str:
    """What parts the names of the columns: the likeliest character outside quotes in the first line that has any."""
    for line in head.splitlines():
        declared = line.strip().lower().removeprefix("sep=")
        if declared != line.strip().lower() and declared[:1] in tuple(_DELIMITERS):
            return declared[:1]
        plain = "".join(line.split('"')[::2])
        counts = {plain.count(delimiter): delimiter for delimiter in reversed(_DELIMITERS)}
        if line.strip():
            return counts[max(counts)] if max(counts) else ","
    return ","


def _numbered(file: str, reader: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """Rows with anything in them, counted from 1 as a spreadsheet does."""
    number = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnicodeError):
            hint = "a quoted text in it, or in a row before, may not be closed"
            raise ExportRefused(file, f"row {number + 1} cannot be read", hint) from None
        number += 1
        if number > MOST_ROWS:
            raise ExportRefused(file, f"has more than {MOST_ROWS:,} rows", _CUT)
        if any(cell.strip() for cell in cells):
            yield number, cells
