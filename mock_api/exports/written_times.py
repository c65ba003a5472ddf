"""One time as it is written in an export, read without deciding yet what only the whole column can tell.

Day or month first, and the zone of times that name none, are decided by ``instants``.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from scenarios.quantities import MINUTE, SECOND

BARE = 10_000
"""The offset of a time that names none."""

_FIRST, _LAST = 1990, 2100
_DAY_LONG = 24 * 60
_DAY_ONE = date(1970, 1, 1).toordinal()
_ZONES = {"utc": 0, "gmt": 0, "z": 0, "cet": 60, "cest": 120, "bst": 60, "est": -300, "edt": -240}
_ZONES |= {"cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420}
_ZONE = r"(?P<zone>z|[a-z]{3,4}|[+-]\d\d:?(?:\d\d)?)?"
_CLOCK = r"(?:(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\.?)?\s*)?"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*\.?"
_SHAPES = [
    re.compile(rf"{day},?(?:\s+at)?[\sT]*{_CLOCK}{_ZONE}", re.IGNORECASE)
    for day in (
        r"(?P<year>\d{4})[/.-](?P<month>\d{1,2})[/.-](?P<day>\d{1,2})",
        r"(?P<one>\d{1,2})(?P<sign>[/.-])(?P<other>\d{1,2})[/.-](?P<year>\d{4}|\d\d)",
        rf"(?:[a-z]{{3,9}},?\s+)?(?P<day>\d{{1,2}})[\s-]{_NAME}[\s,-]+(?P<year>\d{{4}})",
        rf"(?:[a-z]{{3,9}},?\s+)?{_NAME}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})",
    )
]
_COUNTED = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})")
_LONGEST = 60


class Written(NamedTuple):
    """A time read: its day, its day if the month is written first, its second of the day and its minutes off UTC.

    The two days differ where day and month could be changed about; None: it is no day that way.
    """

    day: int | None
    month_first: int | None
    second: int
    offset: int
    has_clock: bool = True


def read_time(written: str) -> Written | None:
    """A time written in one of the usual ways, or None."""
    text = written.strip()
    if len(text) > _LONGEST:
        return None
    try:
        return _of_moment(datetime.fromisoformat(text), ":" in text or len(text) > 12)
    except ValueError:
        pass
    counted = _COUNTED.fullmatch(text)
    if counted:
        return _of_seconds(int(counted[1]) if counted[1] else int(counted[2]) // SECOND)
    return next((read for shape in _SHAPES if (hit := shape.fullmatch(text)) and (read := _of_shape(hit))), None)


def _of_moment(moment: datetime, has_clock: bool) -> Written | None:
    if not _FIRST <= moment.year <= _LAST:
        return None
    offset = moment.utcoffset()
    minutes = BARE if offset is None else round(offset / timedelta(milliseconds=MINUTE))
    day = moment.toordinal() - _DAY_ONE
    return Written(day, day, moment.hour * 3600 + moment.minute * 60 + moment.second, minutes, has_clock)


def _of_seconds(seconds: int) -> Written | None:
    return _of_moment(datetime.fromtimestamp(seconds, UTC), True)


def _of_shape(hit: "re.Match[str]") -> Written | None:
    parts = hit.groupdict()
    offset, second = _offset(parts.get("zone")), _second(parts)
    if offset is None or second is None:
        return None
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    if "one" not in parts:
        month = _MONTHS.index(parts["name"].lower()) + 1 if "name" in parts else int(parts["month"])
        day = month_first = _day(year, month, int(parts["day"]))
    else:
        one, other = int(parts["one"]), int(parts["other"])
        day = _day(year, other, one)
        # Who parts day, month and year by dots writes the day first.
        month_first = None if parts["sign"] == "." and day is not None else _day(year, one, other)
    if day is None and month_first is None:
        return None
    return Written(day, month_first, second, offset, parts["hour"] is not None)


def _day(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).toordinal() - _DAY_ONE if _FIRST <= year <= _LAST else None
    except ValueError:
        return None


def _second(parts: dict[str, str | None]) -> int | None:
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    half = (parts["half"] or "").replace(".", "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    return hour * 3600 + minute * 60 + second if hour < 24 and minute < 60 and second < 61 else None


def _offset(zone: str | None) -> int | None:
    """Minutes off UTC; None for a zone nobody knows."""
    if not zone:
        return BARE
    if zone[0] not in "+-":
        return _ZONES.get(zone.lower())
    digits = zone[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes >= _DAY_LONG:
        return None
    return -minutes if zone[0] == "-" else minutes
