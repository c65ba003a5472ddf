"""Deadlines and ages by a marketplace's clock: by the calendar, or on working days only, which have 24 hours each.

Which clock a rule goes by, and which days are holidays, is in its policy.
"""

from bisect import bisect_right
from datetime import date, timedelta
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scenarios.policy.terms import Term
from simulator.calendar import Calendar

Whole = NDArray[np.int64]
ClockName = Literal["calendar", "working_days"]

_SATURDAY = 5
_DAY = timedelta(days=1)
_MARGIN = timedelta(days=60)


class _Days(NamedTuple):
    """Some days in a row, as columns: when each begins, whether it is a working day, and working time before it."""

    first: date
    midnight: Whole
    works: Whole
    before: Whole


class Clocks:
    """The clocks of one marketplace in a world's place. What has passed never exceeds what the calendar says."""

    def __init__(self, calendar: Calendar, holidays: tuple[date, ...] = ()) -> None:
        self._calendar = calendar
        self._holidays = frozenset(holidays)
        self._days = self._counted(calendar.first_day, calendar.first_day + _DAY)

    def elapsed(self, start: int, end: int, clock: ClockName = "working_days") -> int:
        """How much time has passed between two instants."""
        if clock == "calendar":
            return end - start
        self._reach(min(start, end), max(start, end))
        return self._by(end) - self._by(start)

    def elapsed_each(self, starts: Whole, ends: Whole, clock: ClockName = "working_days") -> Whole:
        """The same for many pairs of instants at once."""
        if clock == "calendar" or not len(starts):
            return ends - starts
        self._reach(int(min(starts.min(), ends.min())), int(max(starts.max(), ends.max())))
        return self._by_each(ends) - self._by_each(starts)

    def deadline(self, start: int, term: Term) -> int:
        """The last instant at which a term that began is not over.

        Working time stands still on other days, so a term that a Friday fills up is over on Monday.
        """
        if term.clock == "calendar":
            return start + term.length
        self._reach(start, start + 2 * term.length)
        while self._by(int(self._days.midnight[-1])) <= self._by(start) + term.length:
            self._reach(start, int(self._days.midnight[-1]) + 1)
        due = self._by(start) + term.length
        row = bisect_right(self._days.before, due) - 1
        return int(self._days.midnight[row]) + due - int(self._days.before[row])

    def _by(self, instant: int) -> int:
        """Working time up to an instant within the days that are counted."""
        days = self._days
        row = bisect_right(days.midnight, instant) - 1
        return int(days.before[row]) + int(days.works[row]) * (instant - int(days.midnight[row]))

    def _by_each(self, instants: Whole) -> Whole:
        days = self._days
        rows = np.searchsorted(days.midnight, instants, side="right") - 1
        return days.before[rows] + days.works[rows] * (instants - days.midnight[rows])

    def _reach(self, start: int, end: int) -> None:
        """Count so many days that both instants lie among them."""
        midnight = self._days.midnight
        if start < midnight[0] or end >= midnight[-1]:
            first = min(self._days.first, self._calendar.day_of(start))
            last = max(self._days.first + _DAY * len(midnight), self._calendar.day_of(end))
            self._days = self._counted(first - _MARGIN, last + _MARGIN)

    def _counted(self, first: date, last: date) -> _Days:
        """The days up to and without the last one."""
        dates = [first + _DAY * number for number in range((last - first).days)]
        midnight = np.array([self._calendar.at_local(day, 0) for day in dates], dtype=np.int64)
        works = np.array([self._is_working_day(day) for day in dates], dtype=np.int64)
        lasted = np.diff(midnight) * works[:-1]
        return _Days(first, midnight, works, np.concatenate(([0], np.cumsum(lasted))))

    def _is_working_day(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self._holidays
