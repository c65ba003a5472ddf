"""Between instants in UTC and what clocks on the wall showed, for whole columns at once.

Instants here are milliseconds since the beginning of 1970: the past has no world to begin with.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from scenarios.quantities import DAY, HOUR

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
Flags = NDArray[np.bool_]

_FIRST_DAY = date(1970, 1, 1)
_FIRST_MOMENT = datetime(1970, 1, 1)
_FIRST_WEEKDAY = _FIRST_DAY.weekday()
_MILLISECOND = timedelta(milliseconds=1)


def to_local(instants: Whole, zone: ZoneInfo) -> Whole:
    """What the clock on the wall shows, counted as if it were UTC."""
    return instants + _offsets(instants, lambda moment: moment.replace(tzinfo=UTC).astimezone(zone))


def from_local(walls: Whole, zone: ZoneInfo) -> Whole:
    """The instant at which the clock on the wall shows this; the earlier one of two."""
    return walls - _offsets(walls, lambda moment: moment.replace(tzinfo=zone))


def _offsets(column: Whole, aware: Callable[[datetime], datetime]) -> Whole:
    hours, which = np.unique(column // HOUR, return_inverse=True)
    moments = [_FIRST_MOMENT + timedelta(hours=hour) for hour in hours.tolist()]
    offsets = [(aware(moment).utcoffset() or timedelta()) // _MILLISECOND for moment in moments]
    return np.array(offsets, dtype=np.int64)[which]


def day_number(local: Whole) -> Whole:
    """Days since 1 January 1970."""
    return local // DAY


def weekday_of(days: Whole) -> Whole:
    """0 for a Monday."""
    return (days + _FIRST_WEEKDAY) % 7


def hour_of(local: Whole) -> Whole:
    """0 to 23."""
    return local % DAY // HOUR


def date_of(day: int) -> date:
    """The date of a day's number."""
    return _FIRST_DAY + timedelta(days=day)


def number_of(day: date) -> int:
    """The number of a date."""
    return (day - _FIRST_DAY).days
