"""Estimates as people read them: a mean, and the two ends of its interval, each in its unit.

Text only; where it stands on the page is the page's.
"""

from mock_api.report.wording import words_of
from mock_api.terminal.figures import NOTHING, figure, share
from simulator.experiment.results import MEASURES, MONEY, Estimate, Rate


def unit_of(name: str, group: str = MEASURES) -> str:
    """What a figure is counted in."""
    if group == MEASURES:
        return words_of(name).unit
    return "money" if group == MONEY else "number"


def mean(estimate: Estimate, unit: str) -> str:
    """The mean."""
    return figure(estimate.mean, unit)


def interval(estimate: Estimate, unit: str) -> str:
    """``3.1% to 4.0%``; a dash where there is none."""
    if estimate.low is None or estimate.high is None:
        return NOTHING
    return f"{signed(estimate.low, unit)} to {signed(estimate.high, unit)}"


def signed(value: float | None, unit: str, *, plus: bool = False) -> str:
    """A figure that may be below nothing; with ``plus``, one above it says so too."""
    if value is None:
        return NOTHING
    written = figure(abs(value), unit)
    is_nothing = written == figure(0.0, unit)
    sign = "" if is_nothing else "−" if value < 0 else "+" if plus else ""
    return sign + written


def change(value: float | None, unit: str) -> str:
    """A difference with its sign; between two shares in percentage points, which are no per cent of anything."""
    if value is None or unit != "share":
        return signed(value, unit, plus=True)
    points = f"{abs(value) * 100:.2f}"
    return ("" if points == "0.00" else "−" if value < 0 else "+") + points + " pts"


def change_interval(estimate: Estimate, unit: str) -> str:
    """``+0.12 pts to +0.40 pts``; a dash where there is none."""
    if estimate.low is None or estimate.high is None:
        return NOTHING
    return f"{change(estimate.low, unit)} to {change(estimate.high, unit)}"


def rate(held: Rate) -> str:
    """``38 of 40 (83.5% to 98.6%)``."""
    told = f"{held.count:,} of {held.of:,}"
    return told if held.low is None else f"{told} ({share(held.low)} to {share(held.high)})"
