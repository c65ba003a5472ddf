"""Many runs of one scenario as a page: every figure with its interval, and how often the thresholds held.

Shows figures; what they are is the experiment's.
"""

from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mock_api.terminal.console import command_line
from mock_api.terminal.figures import counted, limit
from mock_api.terminal.intervals import interval, mean, rate, unit_of
from scenarios.model import Scenario
from simulator.experiment.results import MEASURES, MONEY, Ending, PlanResult, Replicated

_PASSED = {True: ("✔", "green"), False: ("✘", "red")}


def replicated_page(found: Replicated, scenario: Scenario, again: Mapping[str, str | None]) -> RenderableType:
    """The whole page; ``again`` says what a command or a file is good for."""
    result = found.result
    told = [counted(result.replications, "replication"), f"seed {found.seed}", result.label]
    return Group(
        "",
        Text.assemble((scenario.title, "bold"), "  ", (found.scenario, "cyan")),
        Text(", ".join(told), "dim"),
        "",
        _figures(result),
        "",
        *_thresholds(result, scenario),
        *_verdict(result),
        *footer(found.ending, result.digest, again),
    )


def _figures(result: PlanResult) -> RenderableType:
    table = grid("measure", "mean", "95 % interval")
    for group in (MEASURES, MONEY):
        for name, estimate in result.figures.get(group, {}).items():
            unit = unit_of(name, group)
            if estimate.n:
                table.add_row(name, mean(estimate, unit), interval(estimate, unit))
    return table


def grid(*columns: str) -> Table:
    """A table whose first column is names and whose others are figures."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for place, column in enumerate(columns):
        table.add_column(column, justify="right" if place else "left", header_style="dim", overflow="fold")
    return table


def _thresholds(result: PlanResult, scenario: Scenario) -> Iterator[RenderableType]:
    if not result.thresholds:
        return
    table = grid("threshold", "mean", "limit", "held in")
    for held in result.thresholds:
        sign, colour = _PASSED[held.passed]
        unit, bound = unit_of(held.name), scenario.thresholds[held.name]
        figures = result.figures[MEASURES]
        said = mean(figures[held.name], unit) if held.name in figures else ""
        name = Text.assemble((sign, colour), " ", held.name)
        table.add_row(name, said, limit(bound.operator, bound.value, unit), rate(held.held))
    yield Group(table, "")


def _verdict(result: PlanResult) -> Iterator[RenderableType]:
    if result.passed.of:
        kept = "kept every threshold" if result.thresholds else "passed"
        yield f"{rate(result.passed)} replications {kept}"
    sign, colour = _PASSED[result.verdict == "passed"]
    yield Text(f"{sign} {result.verdict}", f"bold {colour}")


def footer(ending: Ending, digest: str, again: Mapping[str, str | None]) -> Iterator[RenderableType]:
    """Why it stopped, the digest, and how to see it again."""
    yield Text(ending.said, "dim" if ending.by in ("count", "precision", "found") else "yellow")
    if digest:
        yield Text(digest, "dim")
    for label, command in again.items():
        if command:
            yield command_line(label, command)
    yield ""
