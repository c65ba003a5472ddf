"""Several plans side by side: what each comes to, and what is beyond doubt between them.

Shows figures; what they are is the experiment's.
"""

from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.text import Text

from mock_api.terminal.figures import counted
from mock_api.terminal.intervals import change, change_interval, interval, mean, rate, unit_of
from mock_api.terminal.replications import footer, grid
from scenarios.model import Scenario
from simulator.experiment.results import MEASURES, MONEY, Compared, Difference, PlanResult

_SHOWN = {
    MEASURES: (
        "late_response_rate",
        "response_hours_mean",
        "response_hours_p90",
        "order_defect_rate",
        "claim_rate",
        "feedback_score",
        "utilisation",
    ),
    MONEY: ("wages", "total"),
}
"""What people look at first; the JSON has all of it."""


def compared_page(found: Compared, scenario: Scenario, again: Mapping[str, str | None]) -> RenderableType:
    """The whole page; ``again`` says what a command or a file is good for."""
    count = found.plans[0].replications
    told = [counted(count, "replication"), f"seed {found.seed}", "every plan meets the same orders and buyers"]
    return Group(
        "",
        Text.assemble((scenario.title, "bold"), "  ", (found.scenario, "cyan")),
        Text(", ".join(told), "dim"),
        *(part for plan in found.plans for part in _plan(plan)),
        *(part for difference in found.against_first() for part in _difference(difference)),
        "",
        *_remarks(found),
        *footer(found.ending, found.digest, again),
    )


def _shown(found: PlanResult | Difference) -> Iterator[tuple[str, str]]:
    """Group and name of what is shown: the few, and whatever a threshold is about."""
    wanted = [held.name for held in found.thresholds] if isinstance(found, PlanResult) else []
    for group, names in _SHOWN.items():
        known = found.figures.get(group, {})
        extra = [name for name in wanted if name not in names] if group == MEASURES else []
        yield from ((group, name) for name in (*names, *extra) if name in known and known[name].n)


def _plan(result: PlanResult) -> Iterator[RenderableType]:
    table = grid(f"{'measure':22}", "mean", "95 % interval")
    for group, name in _shown(result):
        estimate, unit = result.figures[group][name], unit_of(name, group)
        table.add_row(name, mean(estimate, unit), interval(estimate, unit))
    kept = f"{rate(result.passed)} kept every threshold" if result.thresholds else ""
    yield Group("", Text.assemble((result.label, "bold"), "  ", (kept, "dim")), table)


def _difference(difference: Difference) -> Iterator[RenderableType]:
    table = grid(f"{'measure':22}", "difference", "interval", "")
    for group, name in _shown(difference):
        estimate, unit = difference.figures[group][name], unit_of(name, group)
        said = Text("beyond doubt", "green") if estimate.is_beyond_doubt else Text("may be chance", "dim")
        table.add_row(name, change(estimate.mean, unit), change_interval(estimate, unit), said)
    heading = Text.assemble((difference.label, "bold"), " against ", (difference.against, "bold"))
    yield Group("", heading, table)


def _remarks(found: Compared) -> Iterator[RenderableType]:
    pairs = counted(len(found.differences), "pair")
    yield f"Intervals of differences hold all at once with {found.confidence:.0%}: adjusted for {pairs} of plans."
    if found.variance_ratio is not None:
        ratio = f"{found.variance_ratio:,.1f}"
        yield f"The same luck for all shrank the variance of a difference in {found.measure} {ratio} times."
