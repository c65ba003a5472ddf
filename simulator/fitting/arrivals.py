"""How often something begins: a rate over hours, weekdays, months and years, and how far days stray from it.

Knows counts only; whether they are questions or orders is the caller's.
"""

from dataclasses import dataclass

import numpy as np
from scipy import stats

from scenarios.demand import MONTHS, Month
from scenarios.staffing import WEEKDAYS, Weekday
from simulator.fitting.span import Span, local_hours
from simulator.fitting.wall_clock import Real, Whole, date_of

_YEAR = 365.25
_LEAST_FOR_SEASON = 360
_LEAST_IN_MONTH = 20
_LEAST_PAIRS = 6
_SMOOTH = 200
_SURE = 0.95
_LEVEL_DAYS = 29
_LEAST_FOR_LEVEL = 42
_RECENT = 28
_NOTICED, _SIGMAS = 0.1, 3.0


@dataclass(frozen=True)
class Rhythm:
    """When something begins. ``by_hour`` and ``by_weekday`` have a mean of 1, as has ``by_month`` where it is told."""

    per_day: float
    """The mean over a week, in a month of weight 1, at the end of the export."""
    by_hour: tuple[float, ...]
    by_weekday: dict[Weekday, float]
    by_month: dict[Month, float]
    growth: float | None
    """In a year; None: the export is too short to tell."""
    overdispersion: float
    standard_error: float
    """Of ``per_day``, as a share of it."""
    recent: float
    """The last four weeks against the whole, where they differ more than by luck; else 1."""


def rhythm(created: Whole, span: Span) -> Rhythm:
    """The rhythm of what began within a span."""
    weekdays = span.weekdays
    means = np.array([span.counts[weekdays == day].mean() for day in range(7)])
    overall = float(means.mean())
    factors = _shrunk(means / overall, span, overall)
    growth, months = _season(span, factors)
    expected = _expected(span, overall * factors, growth or 0.0, months)
    strayed = overdispersion(span.counts, expected)
    _, hours = local_hours(created, span)
    return Rhythm(
        per_day=_level_at_end(span, overall, growth or 0.0, months),
        by_hour=tuple(_profile(np.bincount(hours, minlength=24))),
        by_weekday={day: round(float(factor), 3) for day, factor in zip(WEEKDAYS, factors, strict=True)},
        by_month=months,
        growth=growth,
        overdispersion=strayed,
        standard_error=float(np.sqrt((1 / overall + strayed**2) / span.days)),
        recent=_recent(span, expected),
    )


def _shrunk(factors: Real, span: Span, overall: float) -> Real:
    """Weekdays drawn towards each other by as much as luck alone would part them."""
    noise = 7 / (overall * span.days)
    parted = float(((factors - 1) ** 2).sum()) / 6
    keep = max(0.0, 1 - noise / parted) if parted > 0 else 0.0
    return np.asarray(1 + keep * (factors - 1))


def _profile(counts: Whole) -> list[float]:
    """Weights of the hours, smoothed over their neighbours where there is little to go by."""
    shares = counts / counts.sum()
    smooth = (np.roll(shares, 1) + 2 * shares + np.roll(shares, -1)) / 4
    keep = counts.sum() / (counts.sum() + _SMOOTH)
    return [round(float(weight), 4) for weight in 24 * (keep * shares + (1 - keep) * smooth)]


def _season(span: Span, factors: Real) -> tuple[float | None, dict[Month, float]]:
    """Growth in a year, and the weight of each month; neither from less than a year."""
    if span.days < _LEAST_FOR_SEASON:
        return None, {}
    dates = [date_of(span.first + day) for day in range(span.days)]
    month = np.array([moment.month - 1 for moment in dates])
    serial = np.array([moment.year * 12 for moment in dates]) + month
    level = span.counts / np.maximum(factors[span.weekdays], 1e-9)
    growth = _growth(serial, level)
    detrended = level / (1 + (growth or 0.0)) ** (np.arange(span.days) / _YEAR)
    means = np.array([detrended[month == number].mean() if (month == number).any() else np.nan for number in range(12)])
    means = np.where(np.isnan(means), np.nanmean(means), means)
    return growth, {name: round(float(weight), 3) for name, weight in zip(MONTHS, means / means.mean(), strict=True)}


def _growth(serial: Whole, level: Real) -> float | None:
    """From the same months a year apart."""
    months = [number for number in np.unique(serial) if (serial == number).sum() >= _LEAST_IN_MONTH]
    means = {int(number): float(level[serial == number].mean()) for number in months}
    ratios = [means[number + 12] / means[number] for number in means if means.get(number + 12) and means[number]]
    if len(ratios) < _LEAST_PAIRS:
        return None
    return round(float(np.exp(np.mean(np.log(ratios)))) - 1, 3)


def _expected(span: Span, by_weekday: Real, growth: float, months: dict[Month, float]) -> Real:
    """What each day would hold without luck, up to one common factor."""
    expected = by_weekday[span.weekdays] * (1 + growth) ** (np.arange(span.days) / _YEAR) * _by_month(span, months)
    return np.asarray(expected * span.counts.sum() / expected.sum())


def _by_month(span: Span, months: dict[Month, float]) -> Real:
    if not months:
        return np.ones(span.days)
    return np.array([months[MONTHS[date_of(span.first + day).month - 1]] for day in range(span.days)])


def _level_at_end(span: Span, overall: float, growth: float, months: dict[Month, float]) -> float:
    ahead = span.days - np.arange(span.days)
    relative = (1 + growth) ** (-ahead / _YEAR) * _by_month(span, months)
    return float(overall / relative.mean())


def overdispersion(counts: Whole, expected: Real) -> float:
    """Standard deviation of a day's own factor: what is left of the spread of days after luck and slow change.

    By the method of moments; 0 where days stray no further than a Poisson process lets them.
    """
    level, lost = _slow_level(counts, expected)
    mean = expected * level
    free = len(counts) - 7 - lost
    if free < 7 or not mean.sum():
        return 0.0
    kept = mean > 0
    inflated = (counts[kept] - mean[kept]) ** 2 * len(counts) / free
    if float((inflated / mean[kept]).sum()) * free / len(counts) <= stats.chi2.ppf(_SURE, free):
        return 0.0
    variance = float((inflated - mean[kept]).sum()) / float((mean[kept] ** 2).sum())
    return float(round(max(0.0, variance) ** 0.5, 3))


def _slow_level(counts: Whole, expected: Real) -> tuple[Real, float]:
    """How the weeks around each day compare with the whole, and the degrees of freedom that takes."""
    if len(counts) < _LEAST_FOR_LEVEL:
        return np.ones(len(counts)), 0.0
    window = np.ones(_LEVEL_DAYS)
    seen = np.convolve(counts, window, "same")
    usual = np.convolve(expected, window, "same")
    return np.asarray(np.where(usual > 0, seen / np.maximum(usual, 1e-9), 1.0)), len(counts) / _LEVEL_DAYS


def _recent(span: Span, expected: Real) -> float:
    if span.days < 3 * _RECENT:
        return 1.0
    seen, usual = float(span.counts[-_RECENT:].sum()), float(expected[-_RECENT:].sum())
    ratio = seen / usual if usual else 1.0
    return ratio if abs(ratio - 1) > _NOTICED and abs(seen - usual) > _SIGMAS * usual**0.5 else 1.0


def parts_ways(created: Whole, span: Span) -> bool:
    """Whether the hours of weekends differ clearly from those of other days: a market has one profile for both."""
    weekday, hour = local_hours(created, span)
    table = np.array([np.bincount(hour[flags] // 3, minlength=8) for flags in (weekday < 5, weekday >= 5)])
    if table.sum(axis=1).min() < 8 * 5:
        return False
    shares = table / table.sum(axis=1, keepdims=True)
    tested = table[:, table.sum(axis=0) > 0]
    p_value = float(stats.chi2_contingency(tested).pvalue)
    return bool(p_value < 1e-3 and np.abs(shares[0] - shares[1]).sum() / 2 > 0.15)
