"""Columns of times as they were written, and what they become once the whole export has been seen.

Whether the day or the month comes first, and whose clock a time without a zone is read from, no single row can tell.
"""

from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

import numpy as np

from mock_api.exports.refusal import ExportRefused, listed_rows
from mock_api.exports.written_times import BARE, Written, read_time
from scenarios.quantities import DAY, MINUTE, SECOND
from simulator.fitting.columns import UNKNOWN
from simulator.fitting.wall_clock import Flags, Whole, from_local

_BLANK, _UNREADABLE = 20_000, 20_001
_NO_DAY = -(2**31)
_SECONDS_A_DAY = DAY // SECOND


@dataclass(frozen=True)
class Reading:
    """How times are to be read where they do not say: whose clock, and which of day and month comes first."""

    zone: ZoneInfo | None = None
    day_first: bool | None = None


@dataclass
class Times:
    """One column of times, as written."""

    written: str
    """The column's name in the export."""
    day: "array[int]" = field(default_factory=lambda: array("i"))
    month_first: "array[int]" = field(default_factory=lambda: array("i"))
    second: "array[int]" = field(default_factory=lambda: array("i"))
    offset: "array[int]" = field(default_factory=lambda: array("h"))
    dates_only: int = 0

    def take(self, cell: str) -> bool:
        """Take in one cell; whether a time could be read there."""
        read = read_time(cell) if cell else None
        self._append(read if read is not None else Written(None, None, 0, _UNREADABLE if cell else _BLANK))
        self.dates_only += read is not None and not read.has_clock
        return read is not None

    def skip(self) -> None:
        """A row without a time."""
        self._append(Written(None, None, 0, _BLANK))

    def _append(self, read: Written) -> None:
        self.day.append(_NO_DAY if read.day is None else read.day)
        self.month_first.append(_NO_DAY if read.month_first is None else read.month_first)
        self.second.append(read.second)
        self.offset.append(read.offset)

    @property
    def is_read(self) -> Flags:
        """Rows with a time that could be read."""
        return np.asarray(self.column("offset") < _BLANK)

    @property
    def is_unreadable(self) -> Flags:
        """Rows with something that could not."""
        return np.asarray(self.column("offset") == _UNREADABLE)

    def column(self, name: str) -> Whole:
        """One of the arrays for NumPy."""
        return np.asarray(getattr(self, name), dtype=np.int64)


@dataclass(frozen=True)
class Resolved:
    """The instants of every column in milliseconds since 1970, unknown where none was read, and what was assumed."""

    instants: Mapping[str, Whole]
    assumed: tuple[str, ...]


def resolve(file: str, columns: Mapping[str, Times], rows: Whole, reading: Reading) -> Resolved:
    """Make instants of all time columns of one export together.

    Raises:
        ExportRefused: they name a zone in some rows only, or it cannot be told which of day and month comes first.
    """
    assumed: list[str] = []
    day_first = _day_first(file, columns, rows, reading, assumed)
    has_bare = _check_zones(file, columns, rows, reading)
    if has_bare:
        assumed.append(f"times that name no zone are {reading.zone.key if reading.zone else 'UTC'} times")
    return Resolved({name: _instants(times, day_first, reading.zone) for name, times in columns.items()}, (*assumed,))


def _instants(times: Times, day_first: bool, zone: ZoneInfo | None) -> Whole:
    day = times.column("day" if day_first else "month_first")
    other = times.column("month_first" if day_first else "day")
    day = np.where(day == _NO_DAY, other, day)
    wall = (day * _SECONDS_A_DAY + times.column("second")) * SECOND
    offset = times.column("offset")
    instants = wall - np.where(offset < BARE, offset, 0) * MINUTE
    bare = offset == BARE
    if zone is not None and bare.any():
        instants[bare] = from_local(wall[bare], zone)
    return np.where(times.is_read, instants, UNKNOWN)


def _day_first(file: str, columns: Mapping[str, Times], rows: Whole, reading: Reading, assumed: list[str]) -> bool:
    days, months, open_rows = (_first_rows(columns, rows, how) for how in (_only_day_first, _only_month_first, _either))
    if days.size and months.size:
        problem = (
            f"has dates that only make sense with the day first ({_told(days)}) and others that only "
            f"make sense with the month first ({_told(months)})"
        )
        raise ExportRefused(file, problem, "write all of them as 2026-03-01 09:12")
    against = months if reading.day_first else days if reading.day_first is False else np.empty(0, dtype=np.int64)
    if against.size:
        which = "day" if reading.day_first else "month"
        raise ExportRefused(file, f"has dates that make no sense with the {which} first ({_told(against)})")
    if days.size or months.size:
        if open_rows.size:
            assumed.append(f"dates such as 01/03/2026 have the {'day' if days.size else 'month'} first")
        return bool(days.size)
    if open_rows.size and reading.day_first is None:
        problem = f"has dates that could be read in two ways ({_told(open_rows)})"
        raise ExportRefused(file, problem, "say which comes first: --day-first or --month-first")
    return reading.day_first is not False


def _told(rows: Whole) -> str:
    return listed_rows(rows.tolist())


def _only_day_first(times: Times) -> Flags:
    return np.asarray((times.column("day") != _NO_DAY) & (times.column("month_first") == _NO_DAY))


def _only_month_first(times: Times) -> Flags:
    return np.asarray((times.column("day") == _NO_DAY) & (times.column("month_first") != _NO_DAY))


def _either(times: Times) -> Flags:
    day, month_first = times.column("day"), times.column("month_first")
    return np.asarray((day != _NO_DAY) & (month_first != _NO_DAY) & (day != month_first))


def _first_rows(columns: Mapping[str, Times], rows: Whole, how: Callable[[Times], Flags]) -> Whole:
    hits = [rows[how(times)] for times in columns.values()]
    return np.unique(np.concatenate(hits)) if hits else np.empty(0, dtype=np.int64)


def _check_zones(file: str, columns: Mapping[str, Times], rows: Whole, reading: Reading) -> bool:
    """Whether some times name no zone; all may, and none may, but not some."""
    bare = {name: times.column("offset") == BARE for name, times in columns.items()}
    zoned = {name: times.column("offset") < BARE for name, times in columns.items()}
    bare_count, zoned_count = (sum(int(flags.sum()) for flags in kind.values()) for kind in (bare, zoned))
    if bare_count and zoned_count and reading.zone is None:
        rare, what = (bare, "no zone") if bare_count <= zoned_count else (zoned, "a zone")
        name = next(name for name, flags in rare.items() if flags.any())
        problem = (
            f"mixes time zones: '{columns[name].written}' names {what} in {listed_rows(rows[rare[name]].tolist())}, "
            "other times do" + ("" if what == "no zone" else " not")
        )
        raise ExportRefused(file, problem, "say where times without a zone were written: --zone Europe/Rome")
    return bare_count > 0
