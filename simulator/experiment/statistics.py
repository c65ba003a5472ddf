"""Intervals: of means, rates and quantiles, and square-root staffing. The formulas are scipy's.

Numbers in, numbers out; what they are about is the caller's.
"""

from collections.abc import Sequence
from math import ceil, sqrt
from typing import NamedTuple

from scipy.optimize import brentq
from scipy.stats import binomtest, norm, quantile_test, t

CONFIDENCE = 0.95


class Interval(NamedTuple):
    """From ``low`` to ``high``."""

    low: float
    high: float


def half_width(sd: float, n: int, confidence: float = CONFIDENCE) -> float:
    """Half the t interval of a mean of ``n`` independent values; 0 where they do not differ.

    Raises:
        ValueError: fewer than two values say nothing of their spread.
    """
    if n < 2:
        raise ValueError("an interval needs two values")
    return float(t.ppf((1 + confidence) / 2, n - 1)) * sd / sqrt(n) if sd else 0.0


def t_interval(mean: float, sd: float, n: int, confidence: float = CONFIDENCE) -> Interval:
    """The t interval of a mean."""
    half = half_width(sd, n, confidence)
    return Interval(mean - half, mean + half)


def one_sided(mean: float, sd: float, n: int, confidence: float) -> Interval:
    """Below ``high`` with this confidence, and above ``low`` with the same."""
    return t_interval(mean, sd, n, 2 * confidence - 1)


def adjusted(confidence: float, comparisons: int) -> float:
    """The confidence of each of several intervals that all hold at once with the one given (Bonferroni)."""
    return 1 - (1 - confidence) / max(1, comparisons)


def wilson(count: int, of: int, confidence: float = CONFIDENCE) -> Interval:
    """The Wilson interval of a rate."""
    found = binomtest(count, of).proportion_ci(confidence, "wilson")
    return Interval(float(found.low), float(found.high))


def exact(count: int, of: int, confidence: float = CONFIDENCE) -> Interval:
    """The interval of a rate that never holds less often than it says (Clopper-Pearson)."""
    found = binomtest(count, of).proportion_ci(confidence, "exact")
    return Interval(float(found.low), float(found.high))


def quantile_interval(values: Sequence[float], quantile: float, confidence: float = CONFIDENCE) -> Interval:
    """An interval of a quantile from order statistics, whatever the law; nan where there are too few values."""
    found = quantile_test(values, p=quantile).confidence_interval(confidence)
    return Interval(float(found.low), float(found.high))


def halfin_whitt(p_wait: float) -> float:
    """The beta of square-root staffing at which a share ``p_wait`` of a large desk's questions has to wait."""
    return float(brentq(lambda beta: 1 / (1 + beta * norm.cdf(beta) / norm.pdf(beta)) - p_wait, 0.0, 30.0))


def square_root_staffing(offered: float, p_wait: float) -> int:
    """Agents for an offered load, in agents who work without pause: the load and beta times its root."""
    return ceil(offered + halfin_whitt(p_wait) * sqrt(offered))
