"""The days an export tells something about: whole local days, without those in which it only begins or ends.

What happened in them is the estimates'.
"""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

import numpy as np

from simulator.fitting.findings import TooLittle, counted
from simulator.fitting.wall_clock import Flags, Real, Whole, date_of, day_number, hour_of, to_local, weekday_of

LEAST_DAYS, LEAST_ROWS = 7, 30

_LONGEST_EDGE = 35
_LEAST_FOR_EDGES = 21
_ROUNDS = 4
_MUCH_LESS, _HARDLY = 0.6, 0.2
_LIKELY = 7.0
_FOLLOWING = 28
_STEADY = 0.8


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
    """First day and the day after the last, without the days in which the export only begins or ends."""
    weekdays = weekday_of(first + np.arange(len(counts)))
    usual = np.array([counts[weekdays == day].mean() if (weekdays == day).any() else 0.0 for day in range(7)])[weekdays]
    begin, end, most = 0, len(counts), min(_LONGEST_EDGE, len(counts) // 3)
    for _ in range(_ROUNDS if len(counts) > _LEAST_FOR_EDGES else 0):
        begin += _slow(counts[begin:end], usual[begin:end], most - begin)
        end -= _slow(counts[begin:end][::-1], usual[begin:end][::-1], most - (len(counts) - end))
    return begin, end


def _slow(counts: Whole, usual: Real, most: int) -> int:
    """Days at the beginning, at most so many, in which much less came than afterwards: the likeliest number of them.

    None where luck explains it, or where it goes on to rise after them: that is a trend, unless hardly anything came
    in them.
    """
    number = np.arange(1, 1 + min(most, len(counts) - LEAST_DAYS))
    came, expected = np.cumsum(counts)[number - 1], np.cumsum(usual)[number - 1]
    later, later_expected = counts.sum() - came, usual.sum() - expected
    if not later.size or not later.min() or not expected.max():
        return 0
    ratio = (came / np.maximum(expected, 1e-9)) / (later / later_expected)
    whole = counts.sum() / usual.sum()
    gain = _likelihood(came, expected, whole) + _likelihood(later, later_expected, whole)
    gain = np.where((ratio <= _MUCH_LESS) & (expected > 0), gain, 0.0)
    best = int(number[np.argmax(gain)])
    following = slice(best, best + _FOLLOWING)
    level = counts[following].sum() / max(1e-9, usual[following].sum()) / (later[best - 1] / later_expected[best - 1])
    is_edge = level >= _STEADY or ratio[best - 1] <= _HARDLY
    return best if gain.max() >= _LIKELY and is_edge else 0


def _likelihood(came: Whole, expected: Real, whole: float) -> Real:
    """How much likelier a Poisson count is at its own rate than at that of the whole."""
    rate = np.maximum(came, 1e-9) / np.maximum(expected * whole, 1e-9)
    return np.asarray(came * np.log(rate) - came + expected * whole)


def local_hours(created: Whole, span: Span) -> tuple[Whole, Whole]:
    """Weekday and hour of every conversation within the span."""
    local = to_local(created, span.zone)
    local = local[span.holds(local)]
    return weekday_of(day_number(local)), hour_of(local)
