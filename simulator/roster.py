"""When each agent of a staffing plan is at work: shifts in local time as instants of the world."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from scenarios.quantities import DAY
from scenarios.staffing import WEEKDAYS, StaffingPlan
from simulator.calendar import Calendar

_DAYS_AHEAD = 9


class Span(NamedTuple):
    """One shift: at work from ``start`` on, and no more at ``end``."""

    start: int
    end: int


class _Ahead(NamedTuple):
    """What was found ahead of an instant; true until the span's end."""

    since: int
    span: Span


class Roster:
    """The shifts of every agent of a plan, by the agent's number (from 0); equal shifts are worked out once."""

    def __init__(self, plan: StaffingPlan, calendar: Calendar) -> None:
        patterns = list(dict.fromkeys(agent.shifts for agent in plan.agents))
        self._pattern_of = [patterns.index(agent.shifts) for agent in plan.agents]
        self._patterns = patterns
        self._calendar = calendar
        self._zone = ZoneInfo(plan.zone) if plan.zone else calendar.zone
        self._ahead: dict[int, _Ahead] = {}

    def shift(self, agent: int, instant: int) -> Span:
        """The shift an agent is in at an instant, or the next one: the first that has not ended."""
        pattern = self._pattern_of[agent]
        known = self._ahead.get(pattern)
        if known is None or not known.since <= instant < known.span.end:
            span = min(span for span in self._around(pattern, instant) if span.end > instant)
            known = self._ahead[pattern] = _Ahead(instant, span)
        return known.span

    def is_working(self, agent: int, instant: int) -> bool:
        """Whether an agent is at work."""
        return self.shift(agent, instant).start <= instant

    def _around(self, pattern: int, instant: int) -> Iterator[Span]:
        """Every shift from the day before on, for a little more than a week."""
        yesterday = self._calendar.moment(instant).astimezone(self._zone).date() - timedelta(days=1)
        for ahead in range(_DAYS_AHEAD):
            day = yesterday + timedelta(days=ahead)
            for shift in self._patterns[pattern]:
                if WEEKDAYS[day.weekday()] in shift.days:
                    yield self._span(day, shift.start, shift.end)

    def _span(self, day: date, start: int, end: int) -> Span:
        last = day if end > start else day + timedelta(days=1)
        if end == DAY:
            last, end = last + timedelta(days=1), 0
        return Span(self._calendar.at_local(day, start, self._zone), self._calendar.at_local(last, end, self._zone))
