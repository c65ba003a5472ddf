"""What the marketplace measures of the account, as a table: each metric over the window its target is about.

Shows figures; what they are is the simulator's.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mock_api.terminal.figures import figure, limit
from simulator.scorecard.metrics.figure import Figure

_COLOURS = {"GOOD": "green", "BAD": "red"}
_MUTED = "dim"


def metrics_table(figures: tuple[Figure, ...]) -> Iterator[RenderableType]:
    """A row for each metric that says something; those that say nothing yet are only named. Nothing without any."""
    shown = [one for one in figures if one.is_first]
    if not shown:
        return
    heading = Text.assemble(("Account", "bold"), ("  as the marketplace measures it", _MUTED))
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=False)
    table.add_column()
    table.add_column(no_wrap=True, justify="right", style=_MUTED)
    table.add_column(no_wrap=True, justify="right")
    table.add_column(no_wrap=True, style=_MUTED)
    table.add_column()
    for one in shown:
        if one.value is not None:
            table.add_row(*_row(one))
    silent = list(dict.fromkeys(_name(one) for one in shown if one.value is None))
    rest = [Text(f"Nothing to measure yet: {', '.join(silent)}", _MUTED)] if silent else []
    yield Group(heading, table, *rest, "")


def _row(one: Figure) -> tuple[str | Text, ...]:
    metric, unit = one.metric, one.measure.unit
    target = limit(metric.target.operator, metric.target.value, unit) if metric.target else ""
    return _name(one), one.written_window, figure(one.value, unit), target, _status(one)


def _name(one: Figure) -> str:
    """``order defect rate, merchant``."""
    return ", ".join([one.name.replace("_", " "), *([one.fulfilment] if one.fulfilment else [])])


def _status(one: Figure) -> Text:
    if one.status == "NONE":
        return Text("")
    advisory = "" if one.metric.force == "binding" or one.status == "GOOD" else f" ({one.metric.force})"
    return Text.assemble((one.status, _COLOURS[one.status]), (advisory, _MUTED))
