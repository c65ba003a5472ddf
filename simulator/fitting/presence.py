"""When one agent is at work: the hours of each weekday in which work is begun, to the half hour.

Work is begun within a shift and never after it, so beginnings show shifts better than replies do.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.fitting.wall_clock import Flags, Real, Whole, weekday_of

_STEP = 30 * MINUTE
_USUAL = 0.5
_SURE = 4.0
_RARE = 0.1
_LULL, _SURE_LULL = HOUR, 10.0
_BUSY_DAY, _ENOUGH_DAYS, _WANDERS = 4.0, 8, 2 * HOUR
_BINS = 48


class Care(NamedTuple):
    """How far the times at which work was begun can be trusted."""

    slack: int = 10 * MINUTE
    """Milliseconds by which they may be wrong."""
    stray: int = 20
    """Of so many days one may reach beyond the usual."""


CARE = Care()
EXACT = Care(slack=2 * MINUTE)
GUESSED = Care(stray=4)


class Stretch(NamedTuple):
    """Working hours in milliseconds after midnight; an end beyond a day lies on the next one."""

    start: int
    end: int


@dataclass(frozen=True)
class Hours:
    """Stretches of one agent by weekday, 0 for Monday. ``wanders``: they differ from week to week."""

    days: dict[int, tuple[Stretch, ...]]
    wanders: bool = False

    @property
    def per_week(self) -> float:
        """Hours in a week."""
        return sum(one.end - one.start for day in self.days.values() for one in day) / HOUR


@dataclass(frozen=True)
class _Days:
    """An agent's beginnings: the day each belongs to, counted from a time of day at which nobody works, and how far
    into that day it lies."""

    cut: int
    care: Care
    day: Whole
    into: Whole
    first: int
    last: int

    @property
    def weekday(self) -> Whole:
        return weekday_of(self.day)

    def number(self, weekdays: list[int]) -> int:
        """How many such weekdays there were while the agent was there."""
        all_days = weekday_of(np.arange(self.first, self.last + 1))
        return int(np.isin(all_days, weekdays).sum())

    def on(self, weekdays: list[int]) -> Flags:
        return np.isin(self.weekday, weekdays)


def presence(local: Whole, desk: "DeskSeen", care: Care = CARE) -> Hours:
    """The usual hours of an agent, from the local times at which work was begun."""
    days = _days(local, care)
    groups = _alike(days, _worked(days))
    found: dict[int, tuple[Stretch, ...]] = {}
    wanders = False
    for weekdays in groups:
        stretch = _edges(days, weekdays)
        moving = _wandering(days, weekdays)
        wanders = wanders or moving is not None
        parts = (moving,) if moving is not None else _parts(days, weekdays, stretch, desk)
        for weekday in weekdays:
            for part in parts:
                place, one = _placed(weekday, part, days.cut)
                found[place] = (*found.get(place, ()), one)
    return Hours(_apart(found), wanders)


def _days(local: Whole, care: Care) -> _Days:
    cut = _quiet(local % DAY)
    day, into = (local - cut) // DAY, (local - cut) % DAY
    return _Days(cut, care, day, into, int(day.min()), int(day.max()))


def _quiet(times_of_day: Whole) -> int:
    """The middle of the longest time of day in which work is hardly ever begun."""
    counts = np.bincount(times_of_day // _STEP, minlength=_BINS)
    empty = counts <= max(int(counts.min()), len(times_of_day) // 200)
    best, length = 0, 0
    for start in range(_BINS):
        run = 0
        while run < _BINS and empty[(start + run) % _BINS]:
            run += 1
        if run > length:
            best, length = start, run
    return (best * _STEP + length * _STEP // 2) % DAY


def _worked(days: _Days) -> list[int]:
    """Weekdays with work in most weeks, the busiest first; rarely busy agents are given the benefit of the doubt."""
    counts = np.bincount(days.weekday, minlength=7)
    numbers = [max(1, days.number([weekday])) for weekday in range(7)]
    active = [len(np.unique(days.day[days.weekday == weekday])) for weekday in range(7)]
    busiest = max(count / number for count, number in zip(counts.tolist(), numbers, strict=True))
    least = _USUAL * (1 - float(np.exp(-busiest)))
    kept = [weekday for weekday in range(7) if active[weekday] / numbers[weekday] >= least and active[weekday] > 1]
    some = [weekday for weekday in range(7) if active[weekday]]
    return sorted(kept if kept else some, key=lambda weekday: -int(counts[weekday]))


def _alike(days: _Days, weekdays: list[int]) -> list[list[int]]:
    """Weekdays with the same hours, as far as can be told."""
    groups: list[list[int]] = []
    for weekday in weekdays:
        group = next((group for group in groups if _could_be_same(days, group, weekday)), None)
        if group is None:
            groups.append([weekday])
        else:
            group.append(weekday)
    return groups


def _could_be_same(days: _Days, group: list[int], weekday: int) -> bool:
    one, other = _edges(days, group), _edges(days, [weekday])
    windows = (
        (min(one.start, other.start), max(one.start, other.start)),
        (min(one.end, other.end), max(one.end, other.end)),
    )
    return all(_even(days, group, [weekday], window) for window in windows)


def _even(days: _Days, group: list[int], weekdays: list[int], window: tuple[int, int]) -> bool:
    """Whether no work in a window on some days could be luck, when there is work on the others."""
    inside = (days.into >= window[0]) & (days.into < window[1])
    rates = [(int((inside & days.on(some)).sum()), _active(days, some)) for some in (group, weekdays)]
    (many, many_days), (few, few_days) = sorted(rates, key=lambda rate: -rate[0] / max(1, rate[1]))
    expected = many / max(1, many_days) * few_days
    return min(many, expected) < _SURE or few > _RARE * expected


def _active(days: _Days, weekdays: list[int]) -> int:
    return len(np.unique(days.day[days.on(weekdays)]))


def _edges(days: _Days, weekdays: list[int]) -> Stretch:
    """Where the usual day begins and ends, to the half hour."""
    first, last = _daily(days, weekdays)
    stray = len(first) // days.care.stray
    start, end = int(np.sort(first)[stray]), int(np.sort(last)[-1 - stray])
    return _rounded(start, end, days)


def _daily(days: _Days, weekdays: list[int]) -> tuple[Whole, Whole]:
    """The first and the last beginning of every day."""
    chosen = days.on(weekdays)
    order = np.lexsort((days.into[chosen], days.day[chosen]))
    day, into = days.day[chosen][order], days.into[chosen][order]
    changes = np.flatnonzero(np.diff(day)) + 1
    return into[np.concatenate([[0], changes])], into[np.concatenate([changes - 1, [len(day) - 1]])]


def _rounded(start: int, end: int, days: _Days) -> Stretch:
    """To half hours of the clock on the wall; at least one of them."""
    slack, cut = days.care.slack, days.cut
    rounded_start = (start + cut + slack) // _STEP * _STEP - cut
    rounded_end = -(-(end + cut - slack) // _STEP) * _STEP - cut
    return Stretch(rounded_start, max(rounded_end, rounded_start + _STEP))


def _wandering(days: _Days, weekdays: list[int]) -> Stretch | None:
    """The typical day of an agent whose days begin and end now early, now late; None for a steady one."""
    first, last = _daily(days, weekdays)
    number = int(days.on(weekdays).sum()) / len(first)
    if number < _BUSY_DAY or len(first) < _ENOUGH_DAYS:
        return None
    spread = [float(np.subtract(*np.quantile(edge, (0.75, 0.25)))) for edge in (first, last)]
    if min(spread) < _WANDERS or np.corrcoef(first, last)[0, 1] < 0.5:
        return None
    usual = float(np.median(last - first)) * (number + 1) / (number - 1)
    middle = float(np.median((first + last) / 2))
    return _rounded(int(middle - usual / 2), int(middle + usual / 2), days)


@dataclass(frozen=True)
class DeskSeen:
    """What the whole desk did, in sorted local times: questions come in, work on them is begun, answers go out."""

    created: Whole
    begun: Whole
    replied: Whole

    def waiting(self, instants: Whole) -> Real:
        """How many conversations wait for their first reply."""
        came = np.searchsorted(self.created, instants, side="right")
        done = np.searchsorted(self.replied, instants, side="right")
        return np.asarray(came - done, dtype=np.float64)

    def begun_in(self, starts: Whole, ends: Whole) -> int:
        """On how many of them work was begun in some times."""
        return int((np.searchsorted(self.begun, ends) - np.searchsorted(self.begun, starts)).sum())


def _parts(days: _Days, weekdays: list[int], stretch: Stretch, desk: DeskSeen) -> tuple[Stretch, ...]:
    """The stretch without times in which the agent begins nothing, though something waits or the others do."""
    chosen = days.on(weekdays) & (days.into >= stretch.start) & (days.into < stretch.end)
    into = np.sort(days.into[chosen])
    midnights = np.unique(days.day[chosen]) * DAY + days.cut
    parts, start = [], stretch.start
    for before, after in zip(into[:-1].tolist(), into[1:].tolist(), strict=True):
        if after - before < _LULL:
            continue
        if _is_away(into, midnights, (before, after), desk):
            parts.append(_rounded(start, before, days))
            start = _rounded(after, stretch.end, days).start
    return (*parts, Stretch(start, stretch.end))


def _is_away(into: Whole, midnights: Whole, lull: tuple[int, int], desk: DeskSeen) -> bool:
    """Whether an agent would have begun something in a lull: by how much goes on in it, or waits, and is the agent's
    in the hours around it."""
    before, after = lull
    own, shares = [], []
    for start, end in ((before - _LULL, before + 1), (after, after + _LULL)):
        own.append(int(((into >= start) & (into < end)).sum()))
        shares.append(own[-1] / max(1, desk.begun_in(midnights + start, midnights + end)))
    by_desk = min(shares) * desk.begun_in(midnights + before + 1, midnights + after)
    waits = float(np.median(desk.waiting(midnights + (before + after) // 2))) >= 1
    by_time = min(own) * (after - before) / _LULL if waits else 0.0
    return max(by_desk, by_time) >= _SURE_LULL


def _placed(weekday: int, stretch: Stretch, cut: int) -> tuple[int, Stretch]:
    """The stretch on the day on which it begins."""
    start, end = stretch.start + cut, stretch.end + cut
    days = start // DAY
    return (weekday + days) % 7, Stretch(start - days * DAY, min(end - days * DAY, start - days * DAY + DAY))


def _apart(days: dict[int, tuple[Stretch, ...]]) -> dict[int, tuple[Stretch, ...]]:
    """The same days, none of whose stretches runs into the next."""
    found: dict[int, tuple[Stretch, ...]] = {}
    for weekday in sorted(days):
        stretches = sorted(days[weekday])
        following = sorted(days.get((weekday + 1) % 7, ()))
        bounds = [one.start for one in stretches[1:]] + [following[0].start + DAY if following else 2 * DAY]
        ended = [Stretch(one.start, min(one.end, bound)) for one, bound in zip(stretches, bounds, strict=True)]
        found[weekday] = tuple(one for one in ended if one.end > one.start)
    return found
