"""The quantities people write: durations, instants, percentages and money, as annotated pydantic types.

Parsing and printing only; what a quantity means belongs to the models that use it.
"""

import re
from datetime import date, datetime, time
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

NEVER = (1 << 63) - 1
"""The instant, and the duration, that is never over."""

_LONGEST = 36_525 * DAY

_FIRST_YEAR, _LAST_YEAR = 1971, 2199
_UNITS = {"d": DAY, "h": HOUR, "m": MINUTE, "s": SECOND, "ms": 1}
# Digits are counted, because Python refuses to read endless ones.
_DURATION = re.compile(r"(?:[0-9]{1,9}(?:d|h|ms|m|s))+")
_PART = re.compile(r"([0-9]+)(d|h|ms|m|s)")
_PERCENT = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)\s*%")
_MONEY = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,2})?")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])|24:00")


def parse_duration(written: object) -> int:
    """Whole milliseconds of a duration as people write it: ``90m``, ``3d``, ``1d12h``.

    Raises:
        ValueError: it is not written so, names a unit twice or out of order, or is longer than a hundred years.
    """
    compact = str(written).replace(" ", "")
    if not isinstance(written, str) or not _DURATION.fullmatch(compact):
        raise ValueError(f"{written!r} is not a duration; write 20h, 90m, 3d or 1d12h")
    parts = _PART.findall(compact)
    sizes = [_UNITS[unit] for _, unit in parts]
    if sizes != sorted(set(sizes), reverse=True):
        raise ValueError(f"{written!r} names a unit twice or out of order; write 1d12h")
    milliseconds = sum(int(count) * _UNITS[unit] for count, unit in parts)
    if milliseconds > _LONGEST:
        raise ValueError(f"{written!r} is longer than a hundred years")
    return milliseconds


def parse_duration_or_never(written: object) -> int:
    """A duration, or ``NEVER``.

    Raises:
        ValueError: it is neither.
    """
    return NEVER if written == "never" else parse_duration(written)


def format_duration_or_never(milliseconds: int) -> str:
    """The writing of either."""
    return "never" if milliseconds == NEVER else format_duration(milliseconds)


def format_duration(milliseconds: int) -> str:
    """The shortest writing of a duration: ``format_duration(129_600_000) == "1d12h"``."""
    if milliseconds < 0:
        raise ValueError("a duration is never negative")
    written, rest = "", milliseconds
    for unit, size in _UNITS.items():
        count, rest = divmod(rest, size)
        written += f"{count}{unit}" if count else ""
    return written or "0m"


def parse_share(written: object) -> float:
    """A share between 0 and 1, from ``6 %`` or ``0.06``."""
    value = _share_of(written)
    if value is None or not 0 <= value <= 1:
        raise ValueError(f"{written!r} is not a share; write 6% or a number from 0 to 1")
    return value


def _share_of(written: object) -> float | None:
    if isinstance(written, (int, float)) and not isinstance(written, bool):
        return float(written) if 0 <= written <= 1 else None
    found = _PERCENT.fullmatch(written.strip()) if isinstance(written, str) else None
    return round(float(found[1]) / 100, 12) if found else None


def parse_money(written: object) -> int:
    """Whole cents of an amount written as ``24.90`` (a number or a string)."""
    if isinstance(written, bool) or not _MONEY.fullmatch(str(written)):
        raise ValueError(f"{written!r} is not an amount of money; write 24.90")
    whole, _, part = str(written).partition(".")
    return int(whole) * 100 + int(part.ljust(2, "0") or 0)


def format_money(cents: int) -> str:
    """Cents as a decimal string: ``format_money(2490) == "24.90"``."""
    return f"{cents // 100}.{cents % 100:02d}"


def parse_time_of_day(written: object) -> int:
    """Milliseconds after midnight of ``HH:MM`` (up to ``24:00``)."""
    if not isinstance(written, str) or not _TIME.fullmatch(written):
        raise ValueError(f"{written!r} is not a time of day; write 09:00")
    hours, minutes = written.split(":")
    return int(hours) * HOUR + int(minutes) * MINUTE


def format_time_of_day(milliseconds: int) -> str:
    """``HH:MM`` of milliseconds after midnight."""
    return f"{milliseconds // HOUR:02d}:{milliseconds % HOUR // MINUTE:02d}"


def parse_local(written: object) -> datetime:
    """A local date and time without a zone: ``2026-01-05T09:00`` (the zone stands beside it)."""
    moment = _moment(written)
    if moment is None or moment.tzinfo is not None or not _is_usable(moment):
        raise ValueError(f"{written!s} is not a local date and time; write 2026-01-05T09:00")
    return moment


def parse_date(written: object) -> date:
    """A day: ``2026-12-25``.

    Raises:
        ValueError: it is not written so.
    """
    moment = _moment(written)
    if moment is None or moment.time() != time() or not _is_usable(moment):
        raise ValueError(f"{written!s} is not a date; write 2026-12-25")
    return moment.date()


def _moment(written: object) -> datetime | None:
    if isinstance(written, date) and not isinstance(written, datetime):
        return datetime.combine(written, time())
    if isinstance(written, str):
        return _read_iso(written)
    return written if isinstance(written, datetime) else None


def _is_usable(moment: datetime) -> bool:
    # Whole seconds survive being written down; the years are those a time zone can be asked about.
    return moment.microsecond == 0 and _FIRST_YEAR <= moment.year <= _LAST_YEAR


def _read_iso(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _schema(pattern: str, example: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern, "examples": [example]})


Duration = Annotated[
    int,
    BeforeValidator(parse_duration),
    PlainSerializer(format_duration),
    _schema(r"^(\d+(d|h|m|s|ms))+$", "1d12h"),
]
"""Whole milliseconds, never negative."""

DurationOrNever = Annotated[
    int,
    BeforeValidator(parse_duration_or_never),
    PlainSerializer(format_duration_or_never),
    _schema(r"^(never|(\d+(d|h|m|s|ms))+)$", "never"),
]
"""Whole milliseconds, or ``NEVER``."""

Share = Annotated[
    float,
    BeforeValidator(parse_share),
    WithJsonSchema({"type": ["string", "number"], "examples": ["6%"]}),
]
"""A float from 0 to 1."""

Money = Annotated[
    int,
    BeforeValidator(parse_money),
    PlainSerializer(format_money),
    WithJsonSchema({"type": ["string", "number"], "examples": ["24.90"]}),
]
"""Whole cents; the currency stands beside it."""

TimeOfDay = Annotated[
    int,
    BeforeValidator(parse_time_of_day),
    PlainSerializer(format_time_of_day),
    _schema(r"^\d\d:\d\d$", "09:00"),
]
"""Milliseconds after local midnight."""

LocalInstant = Annotated[
    datetime,
    BeforeValidator(parse_local),
    PlainSerializer(lambda moment: moment.isoformat(timespec="seconds")),
    _schema(r"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$", "2026-01-05T09:00"),
]
"""A date and time without a zone."""

LocalDate = Annotated[
    date,
    BeforeValidator(parse_date),
    PlainSerializer(lambda day: day.isoformat()),
    _schema(r"^\d{4}-\d\d-\d\d$", "2026-12-25"),
]
"""A day of the calendar, without a zone."""
