"""When each agent of a staffing plan is at work: shifts in local time as instants of the world.

Knows the plan's hours and who misses some of them; what an agent does in them is the team's.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple
from zoneinfo import ZoneInfo

from scenarios.quantities import DAY, MINUTE
from scenarios.staffing import WEEKDAYS, Agent, Shift, StaffingPlan
from simulator.calendar import Calendar
from simulator.randomness import Luck, Purpose

BLOCK = 30 * MINUTE
"""What shrinkage takes away at a time; blocks are counted from the world's beginning."""

_NEVER = 1 << 62
_SHIFTS_AHEAD = 1_000
"""After so many shifts in which an agent is never there, she never is."""


class Span(NamedTuple):
    """A stretch of time: from ``start`` on, and no more at ``end``."""

    start: int
    end: int


class _Ahead(NamedTuple):
    """What was found ahead of an instant; true until the span's end."""

    since: int
    span: Span


class Roster:
    """The hours of every agent of a plan, by the agent's number from 0; one of several heads is an agent each.

    Equal shifts are worked out once. Where two shifts of an agent overlap, the time they share belongs to the earlier
    one. Without luck nobody misses any time but breaks.
    """

    def __init__(self, plan: StaffingPlan, calendar: Calendar, luck: Luck | None = None) -> None:
        self.agents: tuple[Agent, ...] = tuple(agent for agent in plan.agents for _ in range(agent.heads))
        self._shrinkage = plan.shrinkage
        self._luck = luck
        made: dict[tuple[tuple[Shift, ...], str], _Hours] = {}
        for agent in plan.agents:
            key = agent.shifts, agent.zone or plan.zone
            if key not in made:
                zone = ZoneInfo(key[1]) if key[1] else calendar.zone
                made[key] = _Hours(agent.shifts, frozenset(plan.holidays), calendar, zone)
        self._hours = [made[agent.shifts, agent.zone or plan.zone] for agent in self.agents]
        self._ahead: dict[int, _Ahead] = {}

    @property
    def heads(self) -> int:
        """How many agents there are."""
        return len(self.agents)

    def shift(self, agent: int, instant: int) -> Span:
        """The shift an agent is in at an instant, or the next one: the first that has not ended."""
        hours = self._hours[agent]
        return hours.shift(hours.first(instant))

    def presence(self, agent: int, instant: int) -> Span:
        """The stretch in which an agent takes questions, without a break, at an instant; or the next one."""
        known = self._ahead.get(agent)
        if known is None or not known.since <= instant < known.span.end:
            first = self._hours[agent].first(instant)
            found = chain.from_iterable(self._there(agent, number) for number in range(first, first + _SHIFTS_AHEAD))
            span = next((span for span in found if span.end > instant), Span(_NEVER, _NEVER))
            known = self._ahead[agent] = _Ahead(instant, span)
        return known.span

    def is_working(self, agent: int, instant: int) -> bool:
        """Whether an agent is at work and takes questions."""
        return self.presence(agent, instant).start <= instant

    def spans(self, agent: int, start: int, end: int) -> Iterator[Span]:
        """When an agent takes questions within some time: shifts without breaks and what else is missed."""
        for number in self._hours[agent].numbers(start, end):
            yield from _within(self._there(agent, number), start, end)

    def paid_ms(self, agent: int, start: int, end: int) -> int:
        """How long an agent's shifts last within some time, breaks and all."""
        hours = self._hours[agent]
        parts = _within((hours.shift(number) for number in hours.numbers(start, end)), start, end)
        return sum(part.end - part.start for part in parts)

    def _there(self, agent: int, number: int) -> Iterable[Span]:
        """When an agent takes questions in a shift."""
        stretches = self._hours[agent].stretches(number)
        if self._luck is None or not self._shrinkage:
            return stretches
        return chain.from_iterable(_without(span, self._missed(agent, span)) for span in stretches)

    def _missed(self, agent: int, span: Span) -> Iterator[Span]:
        """The blocks an agent misses. They are hers, whoever else is on the roster."""
        assert self._luck is not None  # without luck nothing is missed
        for block in range(span.start // BLOCK, -(-span.end // BLOCK)):
            if self._luck.uniform(block, Purpose.SHRINKAGE, agent) < self._shrinkage:
                yield Span(block * BLOCK, (block + 1) * BLOCK)


class _Hours:
    """The shifts of one pattern in one zone, by number, worked out as far ahead as they were asked for."""

    def __init__(
        self, shifts: tuple[Shift, ...], holidays: frozenset[date], calendar: Calendar, zone: ZoneInfo
    ) -> None:
        self._pattern = shifts
        self._holidays = holidays
        self._calendar = calendar
        self._zone = zone
        # A shift that began the day before may still go on.
        self._day = calendar.moment(0).astimezone(zone).date() - timedelta(days=1)
        self._shifts: list[Span] = []
        self._ends: list[int] = []
        self._stretches: list[tuple[Span, ...]] = []

    def first(self, instant: int) -> int:
        """The number of the first shift that has not ended at an instant."""
        while not self._ends or self._ends[-1] <= instant:
            self._add_day()
        return bisect_right(self._ends, instant)

    def numbers(self, start: int, end: int) -> Iterator[int]:
        """The numbers of the shifts that have something in common with some time."""
        number = self.first(start)
        while self.shift(number).start < end:
            yield number
            number += 1

    def shift(self, number: int) -> Span:
        """From the shift's start to its end."""
        while number >= len(self._shifts):
            self._add_day()
        return self._shifts[number]

    def stretches(self, number: int) -> tuple[Span, ...]:
        """The shift without its breaks."""
        self.shift(number)
        return self._stretches[number]

    def _add_day(self) -> None:
        day, self._day = self._day, self._day + timedelta(days=1)
        if day in self._holidays:
            return
        today = [shift for shift in self._pattern if WEEKDAYS[day.weekday()] in shift.days]
        for shift in sorted(today, key=lambda shift: shift.start):
            self._add(day, shift)

    def _add(self, day: date, shift: Shift) -> None:
        last = day if shift.end > shift.start else day + timedelta(days=1)
        before = self._ends[-1] if self._ends else -_NEVER
        span = Span(max(before, self._at(day, shift.start)), self._at(last, shift.end))
        if span.start >= span.end:
            return
        breaks = (
            Span(at, at + pause.lasts)
            for pause in shift.breaks
            for at in (self._at(day if pause.at >= shift.start else last, pause.at),)
        )
        self._shifts.append(span)
        self._ends.append(span.end)
        self._stretches.append(tuple(_without(span, sorted(breaks))))

    def _at(self, day: date, time_of_day: int) -> int:
        if time_of_day == DAY:
            day, time_of_day = day + timedelta(days=1), 0
        return self._calendar.at_local(day, time_of_day, self._zone)


def _without(span: Span, gaps: Iterable[Span]) -> Iterator[Span]:
    """What is left of a stretch of time; the gaps come in order."""
    start = span.start
    for gap in gaps:
        if start < gap.start < span.end:
            yield Span(start, gap.start)
        start = max(start, gap.end) if gap.start < span.end else start
    if start < span.end:
        yield Span(start, span.end)


def _within(spans: Iterable[Span], start: int, end: int) -> Iterator[Span]:
    """The parts of some stretches of time that lie within another."""
    for span in spans:
        part = Span(max(span.start, start), min(span.end, end))
        if part.start < part.end:
            yield part
