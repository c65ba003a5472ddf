"""When a world begins, as people say it: a weekday and a time, from some day on.

Local moments only; the zone and the clock are the simulator's.
"""

import re
from datetime import datetime, timedelta

from scenarios.quantities import parse_time_of_day
from scenarios.staffing import WEEKDAYS

_DAYS: tuple[str, ...] = WEEKDAYS
_START = re.compile(r"(?P<day>[A-Za-z]{3}) +(?P<time>([01]\d|2[0-3]):[0-5]\d)")


def parse_start(written: object) -> tuple[int, timedelta]:
    """The weekday (Monday is 0) and the time since midnight of ``Thu 18:40``.

    Raises:
        ValueError: it is not written so.
    """
    found = _START.fullmatch(written.strip()) if isinstance(written, str) else None
    if found is None or found["day"].lower() not in _DAYS:
        raise ValueError(f"'{written}' is no weekday and time; write Thu 18:40")
    return _DAYS.index(found["day"].lower()), timedelta(milliseconds=parse_time_of_day(found["time"]))


def first_moment(begins: datetime, starts: str) -> datetime:
    """The first local moment that ``starts`` names and that is not before ``begins``."""
    weekday, time = parse_start(starts)
    midnight = begins.replace(hour=0, minute=0, second=0, microsecond=0)
    moment = midnight + timedelta(days=(weekday - begins.weekday()) % 7) + time
    return moment if moment >= begins else moment + timedelta(days=7)
