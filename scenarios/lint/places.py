"""Rules about the marketplaces of one shop and its official figures: names, clocks, and a window that is full.

In which languages stories are told there is the stories' affair.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.naming import twice
from scenarios.lint.part import keys, length, part
from scenarios.lint.setting import zone
from scenarios.market import Runs
from scenarios.quantities import format_duration
from scenarios.source.marks import Source
from scenarios.surroundings import Surroundings

_OFFICIAL = "order_defect_rate_official"


def places(source: Source) -> Iterator[Problem]:
    """Marketplaces that cannot be told apart, or in no time zone."""
    yield from twice(source, ("marketplaces",), "marketplace", "marketplaces")
    for number in range(length(source, ("marketplaces",))):
        yield from zone(source, ("marketplaces", number, "zone"))


def full_window(source: Source, around: Surroundings) -> Iterator[Problem]:
    """A bound for the official rate over a window that reaches back before the first order."""
    runs = part(source, ("runs",), Runs)
    if around.policy is None or runs is None or _OFFICIAL not in keys(source, ("thresholds",)):
        return
    official = around.policy.metrics.get("order_defect_rate", ())
    window = max((version.windows[0] for version in official), default=0)
    if runs.warm_up < window:
        message = f"'{_OFFICIAL}' looks back {format_duration(window)}, further than orders have come in by then"
        hint = f"write 'warm_up: {format_duration(window)}' under 'runs', or bound 'order_defect_rate'"
        path = ("thresholds", _OFFICIAL)
        yield source.problem("short_warm_up", message, path, hint=hint, on_key=True)
