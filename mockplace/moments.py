"""How instants and durations are written for the server, and read from it. What they mean there is the world's."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

_MILLISECOND = timedelta(milliseconds=1)
_UNITS = {"d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}
_PART = re.compile(r"(\d+)(d|h|ms|m|s)")


def written_duration(duration: timedelta | str) -> str:
    """A duration as the server reads it; what is written already (``90m``) is left to the server to judge.

    Raises:
        ValueError: it is negative.
    """
    if isinstance(duration, str):
        return duration
    _check_is_duration(duration)
    if duration < timedelta():
        raise ValueError(f"time only goes forward: {duration} is negative")
    written, rest = "", round(duration / _MILLISECOND)
    for unit, size in _UNITS.items():
        count, rest = divmod(rest, size)
        written += f"{count}{unit}" if count else ""
    return written or "0m"


def parsed_duration(written: str) -> timedelta:
    """The duration of a text such as ``1d12h`` or ``90m``.

    Raises:
        ValueError: it is none.
    """
    if not written or _PART.sub("", written):
        raise ValueError(f"'{written}' is no duration; write 90m, 24h or 1d12h")
    return sum((int(count) * _UNITS[unit] * _MILLISECOND for count, unit in _PART.findall(written)), timedelta())


def whole_duration(duration: timedelta | str) -> timedelta:
    """A duration, whether it is written or not.

    Raises:
        ValueError: it is none.
    """
    if isinstance(duration, str):
        return parsed_duration(duration)
    _check_is_duration(duration)
    return duration


def _check_is_duration(duration: object) -> None:
    if not isinstance(duration, timedelta):
        raise ValueError(f"{duration!r} is no duration; write it with its unit, as '24h', '90m' or '1s'")


def written_instant(instant: datetime | str) -> str:
    """An instant in UTC as the server reads it; what is written already is left to the server to judge.

    Raises:
        ValueError: it says no zone, so nobody knows which instant it is.
    """
    if isinstance(instant, str):
        return instant
    if instant.tzinfo is None:
        raise ValueError(f"{instant} has no zone; write datetime({instant:%Y, %-m, %-d, %-H, %-M}, tzinfo=UTC)")
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def written_wish(value: object) -> object:
    """A value of a wish as the server reads it: durations and amounts are written out, the rest is left as it is."""
    if isinstance(value, timedelta):
        return written_duration(value)
    return str(value) if isinstance(value, Decimal) else value


def parsed_instant(written: str) -> datetime:
    """The instant of an ISO 8601 text, in UTC.

    Raises:
        ValueError: it is none.
    """
    return datetime.fromisoformat(written).astimezone(UTC)
