"""What a fit found as a page: what was told and by what, what could not be told, and a backtest.

The figures are the simulator's.
"""

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mock_api.terminal.figures import hours, share
from simulator.fitting.backtest import Compared
from simulator.fitting.findings import Told, Untold

_NAMES = {
    "late_first_replies": "late first replies",
    "first_reply_hours_p50": "first reply, median",
    "first_reply_hours_p90": "first reply, 90 % within",
}


def fitted_page(title: str, told: Iterable[Told], untold: Iterable[Untold], remarks: Sequence[str]) -> RenderableType:
    """The page of a fit."""
    grid = _table("what", "value", "by")
    for one in told:
        grid.add_row(one.what, one.value, Text(one.by, "dim"))
    lacking = _table("what", "instead")
    for missing in untold:
        lacking.add_row(missing.what, Text(missing.instead, "dim"))
    parts = (Text(title, "bold"), "", _bold("Told"), grid, "", _bold("Could not tell"), lacking, "")
    return Group("", *parts, *_listed("Mind", remarks))


def backtest_page(told: str, replications: int, compared: Sequence[Compared]) -> RenderableType:
    """The page of a backtest."""
    grid = _table("", "actual", "simulated", "95 % band", "")
    for one in compared:
        written = share if one.name == "late_first_replies" else hours
        sign = Text("✔ inside", "green") if one.is_inside else Text("✘ outside", "red")
        band = f"{written(one.low)} to {written(one.high)}"
        grid.add_row(_NAMES[one.name], written(one.actual), written(one.mean), band, sign)
    note = f"Late: more than a day. The band is of one such time, from {replications} replications."
    return Group(_bold(f"Backtest on {told}, which the fit did not see"), grid, Text(note, "dim"), "")


def _bold(title: str) -> Text:
    return Text(title, "bold")


def _table(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 1))
    table.pad_edge = False
    table.show_header = not columns[0]
    for column in columns:
        table.add_column(column, header_style="dim", overflow="fold")
    return table


def _listed(title: str, lines: Sequence[str]) -> Iterable[RenderableType]:
    if not lines:
        return
    yield _bold(title)
    yield from (Padding(Text(f"- {line}"), (0, 0, 0, 0)) for line in lines)
    yield ""
