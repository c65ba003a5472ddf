"""A team seen from its replies alone: how many must have been there, half hour by half hour of the week, and how fast.

For exports that do not say who answered. Where they say how long each answer took, answers that overlap need people
of their own. Where they do not: while questions wait, so many people answer so fast;
one of the two cannot be told without the other. Teams are whole numbers, though: the handle time taken is the one by
which the rates seen come closest to being whole numbers of people.
"""

from dataclasses import dataclass

import numpy as np

from scenarios.quantities import DAY, MINUTE
from simulator.fitting.handling import HandleTime
from simulator.fitting.presence import DeskSeen, Hours, Stretch
from simulator.fitting.wall_clock import Flags, Real, Whole, day_number, weekday_of

_STEP = 30 * MINUTE
_A_DAY = DAY // _STEP
_A_WEEK = 7 * _A_DAY
_BACKLOG = 2.0
_ENOUGH_BUSY = 20
_SPACING = 0.2
_LOOKS = 6
_USUAL = 0.6
_Z90 = 1.2815515655446004
_SHORTEST = 4
"""Half hours of a shift."""


@dataclass(frozen=True)
class Crowd:
    """One entry a person: the first is there whenever anybody is, the second whenever two are, and so on."""

    people: list[Hours]
    handle: HandleTime


@dataclass(frozen=True)
class _Week:
    """Each half hour of the week: whether somebody is there and something waits, and answers per half hour."""

    is_open: Flags
    is_busy: Flags
    answered: Real


def crowd(begun: Whole, desk: DeskSeen, open_hours: Hours, usual: HandleTime, days: int) -> Crowd:
    """The fewest people who could have done it."""
    is_open = _open(open_hours)
    answered = np.bincount(_slot(begun), minlength=_A_WEEK) * 7 / days
    is_busy = is_open & (_backlog(begun, desk) >= _BACKLOG)
    week = _Week(is_open, is_busy, _smooth(answered, is_busy))
    handle = _handle(week, usual)
    heads = _heads(week, answered, _mean(handle) / _STEP)
    return Crowd(_layers(is_open, heads), handle)


def overlapping(begun: Whole, replied: Whole, open_hours: Hours) -> list[Hours]:
    """The people it takes to do what was done at the same time, where it is known how long each answer took."""
    first, last = int(begun.min()) // _STEP, int(replied.max()) // _STEP
    looks = first * _STEP + np.arange((last - first + 1) * _LOOKS) * (_STEP // _LOOKS)
    # Times may be rounded: who answers and begins within a minute does one thing after the other.
    taken = np.searchsorted(np.sort(begun + MINUTE), looks, side="right")
    doing = taken - np.searchsorted(np.sort(np.maximum(replied, begun + MINUTE)), looks, side="right")
    most = doing.reshape(-1, _LOOKS).max(axis=1)
    slots = _slot(looks[::_LOOKS])
    heads = np.array(
        [np.quantile(most[slots == slot], _USUAL) if (slots == slot).any() else 0 for slot in range(_A_WEEK)]
    )
    is_open = _open(open_hours)
    steady = np.median([np.roll(heads, shift) for shift in range(-2, 3)], axis=0)
    return _layers(is_open, np.where(is_open, np.maximum(1, np.rint(steady)), 0).astype(np.int64))


def _layers(is_open: Flags, heads: Whole) -> list[Hours]:
    """One entry a person."""
    layers = [is_open & (heads >= number) for number in range(1, int(heads.max(initial=1)) + 1)]
    found = [Hours(_stretches(layer)) for layer in layers]
    return [hours for hours in found if hours.days]


def _open(hours: Hours) -> Flags:
    week = np.zeros(_A_WEEK, dtype=np.bool_)
    for weekday, stretches in hours.days.items():
        for one in stretches:
            first = weekday * _A_DAY + one.start // _STEP
            week[np.arange(first, first + (one.end - one.start) // _STEP) % _A_WEEK] = True
    return week


def _mean(handle: HandleTime) -> float:
    sigma = float(np.log(handle.p90 / handle.median)) / _Z90
    return handle.median * float(np.exp(sigma**2 / 2))


def _handle(week: _Week, usual: HandleTime) -> HandleTime:
    """The handle time that makes the rates seen nearest to whole numbers of people; the usual one where none does."""
    seen = week.answered[week.is_busy]
    seen = seen[seen > 0]
    if len(seen) < _ENOUGH_BUSY:
        return usual
    best, found = _SPACING, usual
    for minutes in np.arange(2.0, 45.0, 0.25).tolist():
        each = minutes * MINUTE / _STEP
        people = np.maximum(1, np.rint(seen * each))
        # Many people come near any rate: what counts is how near, in parts of a person.
        missed = float(np.abs(seen * each - people).mean())
        if missed < best:
            scale = minutes * MINUTE / _mean(usual)
            best, found = missed, HandleTime(usual.median * scale, usual.p90 * scale, int(seen.sum()), "pace")
    return found


def _heads(week: _Week, answered: Real, each: float) -> Whole:
    """As many as answer at the rate seen while something waits; elsewhere as many as in the rest of that day."""
    heads = np.where(week.is_busy, week.answered * each, np.nan)
    for day in range(7):
        part = heads[day * _A_DAY : (day + 1) * _A_DAY]
        if np.isfinite(part).any():
            part[np.isnan(part)] = np.nanmedian(part)
    heads = np.fmax(np.where(np.isnan(heads), 1.0, heads), np.where(week.is_busy, 0.0, answered * each))
    return np.where(week.is_open, np.maximum(1, np.rint(heads)), 0).astype(np.int64)


def _slot(local: Whole) -> Whole:
    """The half hour of the week."""
    return weekday_of(day_number(local)) * _A_DAY + local % DAY // _STEP


def _backlog(begun: Whole, desk: DeskSeen) -> Real:
    """How many usually wait in each half hour of the week."""
    first, last = int(begun.min()) // _STEP, int(begun.max()) // _STEP
    steps = np.arange(first, last + 1) * _STEP
    waits, slots = desk.waiting(steps), _slot(steps)
    return np.array([np.median(waits[slots == slot]) if (slots == slot).any() else 0.0 for slot in range(_A_WEEK)])


def _smooth(values: Real, which: Flags) -> Real:
    """The mean of a half hour and its neighbours, as far as they count."""
    kept = np.where(which, values, 0.0)
    sums = kept + np.roll(kept, 1) + np.roll(kept, -1)
    counts = which.astype(np.float64) + np.roll(which, 1) + np.roll(which, -1)
    return np.asarray(sums / np.maximum(counts, 1.0))


def _stretches(layer: Flags) -> dict[int, tuple[Stretch, ...]]:
    """The half hours of a week as working hours that begin on a weekday; very short ones are luck."""
    found: dict[int, tuple[Stretch, ...]] = {}
    starts = np.flatnonzero(layer & ~np.roll(layer, 1)).tolist()
    for start in starts or ([0] if layer.all() else []):
        ahead = np.roll(layer, -start)
        length = int(np.argmin(ahead)) if not ahead.all() else _A_WEEK
        for first in range(start, start + length, _A_DAY):
            part = min(_A_DAY, start + length - first)
            if part >= _SHORTEST:
                weekday, begins = divmod(first % _A_WEEK, _A_DAY)
                one = Stretch(begins * _STEP, (begins + part) * _STEP)
                found[weekday] = (*found.get(weekday, ()), one)
    return found
