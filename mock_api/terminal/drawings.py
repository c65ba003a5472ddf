"""A report's charts in letters: bars of blocks, and a line of blocks for each day of a week.

The figures are the charts' own; nothing is counted here.
"""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table as Grid
from rich.text import Text

from mock_api.report.charts.bars import Bars
from mock_api.report.charts.canvas import Drawing
from mock_api.report.charts.heat_map import DAYS, HOURS, HeatMap
from mock_api.report.charts.histogram import Histogram
from mock_api.report.charts.line import Course
from mock_api.report.figures import figure, share
from mock_api.report.table import Table
from mock_api.terminal.figures import bar

_LEVELS = "▁▂▃▄▅▆▇█"
_ABSENT = "·"
_BAR = 24
_WEEKS = 60
_TONES = {"good": "green", "bad": "red", "quiet": "dim"}


def drawn(drawing: Drawing) -> RenderableType:
    """A chart as letters; one that has no shape in letters, as its table."""
    match drawing:
        case HeatMap():
            return Group(*strip(drawing))
        case Histogram():
            return _rows(drawing.table(), drawing.counts)
        case Bars():
            return _rows(drawing.table(), [sum(amounts) for amounts in drawing.amounts])
        case Course():
            return _course(drawing)
        case _:
            return tabled(drawing.table())


def strip(field: HeatMap) -> Iterator[Text]:
    """A line for each day, a block for each hour; the tallest block is the largest figure of the week."""
    known = [value for value in field.values if value is not None]
    largest = 1.0 if field.unit == "share" else max(known, default=0.0)
    for day, name in enumerate(DAYS):
        values = [field.value(day, hour) for hour in range(HOURS)]
        there = [value for value in values if value is not None]
        most = figure(round(max(there), 3), field.unit) if there else field.absent
        yield Text.assemble((f"{name} ", "dim"), blocks(values, largest), (f"  {most}", "dim"))
    yield Text(f"    {'0':6}{'6':6}{'12':6}{'18':6}  most", "dim")


def blocks(values: Sequence[float | None], largest: float) -> str:
    """A block for each figure, as high as its part of the largest."""
    return "".join(_ABSENT if value is None else _block(value, largest) for value in values)


def tabled(table: Table) -> RenderableType:
    """A table as it stands on the page, but for what may be left out."""
    kept = [place for place, column in enumerate(table.columns) if not column.spare]
    grid = Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in (table.columns[place] for place in kept):
        grid.add_column(column.name, justify="right" if column.figures else "left", overflow="fold")
    for row in table.rows:
        grid.add_row(*(Text(row[place].text, _TONES.get(row[place].tone, "")) for place in kept))
    return grid


def _block(value: float, largest: float) -> str:
    part = min(max(value / largest, 0.0), 1.0) if largest else 0.0
    return _LEVELS[round(part * (len(_LEVELS) - 1))]


def _rows(table: Table, amounts: Sequence[float]) -> RenderableType:
    """The cells of each row, and a bar behind them."""
    grid = Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in table.columns:
        grid.add_column(column.name, justify="right" if column.figures else "left")
    grid.add_column()
    largest = max(amounts, default=0.0)
    for row, amount in zip(table.rows, amounts, strict=True):
        grid.add_row(*(cell.text for cell in row), bar(amount, largest, _BAR))
    return grid


def _course(course: Course) -> RenderableType:
    """The last weeks, as high as their part of the limit or of the highest."""
    values = course.values[-_WEEKS:]
    known = [value for value in values if value is not None]
    largest = max([course.limit, *known])
    first, last = course.when[-len(values)], course.when[-1]
    return Text.assemble(blocks(values, largest), (f"  {first} to {last}; a full block is {share(largest)}", "dim"))
