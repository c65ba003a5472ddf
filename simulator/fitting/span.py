"""The days an export tells something about: whole local days, without those in which it only begins or ends.

What happened in them is the estimates'.
"""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

import numpy as np

from simulator.fitting.findings import TooLittle, counted
from simulator.fitting.wall_clock import Flags, Whole, date_of, day_number, hour_of, to_local, weekday_of

LEAST_DAYS, LEAST_ROWS = 7, 30

_WEEK = 7
_MOST_CUT = 28
_NORMAL, _SURE = 0.8, 2.0
_WHOLE_DAY, _ENOUGH, _MOST_PARTIAL = 2.5, 10, 7


@dataclass(frozen=True)
class Span:
    """Local days from ``first`` on. ``counts`` are the conversations begun on each of them."""

    zone: ZoneInfo
    first: int
    """The number of the first day."""
    counts: Whole
    before: int
    """Days left out at the beginning, in which the export only began."""
    after: int
    """The same at the end."""

    @property
    def days(self) -> int:
        """How many there are."""
        return len(self.counts)

    @property
    def weekdays(self) -> Whole:
        """The weekday of each day."""
        return weekday_of(self.first + np.arange(self.days))

    @property
    def last(self) -> int:
        """The number of the last day."""
        return self.first + self.days - 1

    def holds(self, local: Whole) -> Flags:
        """Which local times fall into it."""
        day = day_number(local)
        return np.asarray((day >= self.first) & (day <= self.last))

    @property
    def told(self) -> str:
        """``2026-01-05 to 2026-03-29``."""
        return f"{date_of(self.first)} to {date_of(self.last)}"


def steady_span(created: Whole, zone: ZoneInfo, what: str = "ticket") -> Span:
    """The days an export covers as it does on most days.

    Raises:
        TooLittle: there are too few of them, or of conversations.
    """
    if len(created) < LEAST_ROWS:
        raise TooLittle(f"{counted(len(created), what)} can be used; at least {LEAST_ROWS} are needed")
    days = day_number(to_local(created, zone))
    first = int(days.min())
    if int(days.max()) - first > 366 * 50:
        raise TooLittle(f"the {what}s lie between {date_of(first)} and {date_of(int(days.max()))}; is a year misread?")
    counts = np.bincount(days - first)
    begin, end = _edges(counts, first)
    if end - begin < LEAST_DAYS:
        told = f"the {what}s come from {counted(end - begin, 'day')}; at least {LEAST_DAYS} days are needed"
        raise TooLittle(told)
    return Span(zone, first + begin, counts[begin:end], begin, len(counts) - end)


def _edges(counts: Whole, first: int) -> tuple[int, int]:
    """First day and the day after the last, without partial days and without a slow beginning or end."""
    begin, end = 0, len(counts)
    most = min(_MOST_CUT, len(counts) // 4)
    begin += _ramp(counts, most)
    end -= _ramp(counts[::-1], most)
    weekdays = weekday_of(first + np.arange(len(counts)))
    for _ in range(_MOST_PARTIAL if len(counts) > 3 * _WEEK else 0):
        begin += _is_partial(counts[begin:end], weekdays[begin:end], 0)
        end -= _is_partial(counts[begin:end], weekdays[begin:end], end - begin - 1)
    return begin, end


def _is_partial(counts: Whole, weekdays: Whole, day: int) -> bool:
    usual = float(np.median(counts[weekdays == weekdays[day]]))
    return usual >= _ENOUGH and bool(counts[day] < usual - _WHOLE_DAY * usual**0.5)


def _ramp(counts: Whole, most: int) -> int:
    """Days at the beginning in which much less came than usual; none where it never becomes usual: that is a trend."""
    weeks = np.convolve(counts, np.ones(_WEEK, dtype=np.int64), "valid")
    if len(weeks) < 2 * _WEEK:
        return 0
    usual = float(np.median(weeks))
    least = _NORMAL * usual - _SURE * usual**0.5
    reached = np.flatnonzero(weeks >= least)
    first = int(reached[0]) if reached.size else 0
    return first if first <= most else 0


def local_hours(created: Whole, span: Span) -> tuple[Whole, Whole]:
    """Weekday and hour of every conversation within the span."""
    local = to_local(created, span.zone)
    local = local[span.holds(local)]
    return weekday_of(day_number(local)), hour_of(local)
