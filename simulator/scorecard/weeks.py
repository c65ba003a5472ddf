"""Time folded into hours of the week: which hour every moment of a span belongs to, in some place's local time."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from scenarios.quantities import HOUR, MINUTE, SECOND
from simulator.calendar import Calendar
from simulator.scorecard.integral import lengths_before
from simulator.scorecard.profile import HOURS_OF_WEEK, Counts
from simulator.scorecard.runs import Whole
from simulator.scorecard.scope import Window


@dataclass(frozen=True, eq=False)
class HourGrid:
    """A span cut where local hours begin: the cuts, and the hour of the week after each but the last."""

    cuts: Whole
    hour: Whole

    def observed(self) -> Counts:
        """How long each hour of the week was looked at."""
        return self._folded(np.diff(self.cuts))

    def counted(self, instants: Whole) -> Counts:
        """How many instants fell into each hour of the week."""
        return self._folded(np.diff(np.searchsorted(np.sort(instants), self.cuts, side="left")))

    def lasted(self, starts: Whole, ends: Whole) -> Counts:
        """How long some stretches of time lasted in each hour of the week."""
        return self._folded(np.diff(lengths_before(self.cuts, starts, ends)))

    def _folded(self, amounts: Whole) -> Counts:
        sums = np.zeros(HOURS_OF_WEEK, dtype=np.int64)
        np.add.at(sums, self.hour, amounts)
        return tuple(sums.tolist())


def hour_grid(calendar: Calendar, zone: str, span: Window) -> HourGrid:
    """The grid of a span in a zone, or in the world's where it is empty."""
    return _grid(calendar.begins, zone or calendar.zone.key, span)


@lru_cache(maxsize=8)
def _grid(begins: datetime, zone: str, span: Window) -> HourGrid:
    """Cut anew where a zone's hour begins; replications share it."""
    calendar, place = Calendar(begins.replace(tzinfo=None), "UTC"), ZoneInfo(zone)
    local = calendar.moment(span.start).astimezone(place)
    into_hour = local.minute * MINUTE + local.second * SECOND + local.microsecond // 1_000
    cuts = np.array([span.start, *range(span.start - into_hour + HOUR, span.end, HOUR), span.end], dtype=np.int64)
    moments = [calendar.moment(cut).astimezone(place) for cut in cuts[:-1].tolist()]
    hours = np.array([moment.weekday() * 24 + moment.hour for moment in moments], dtype=np.int64)
    return HourGrid(cuts, hours)
