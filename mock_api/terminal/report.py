"""A report in a terminal: the same sentences, tables and charts as on the page, in letters.

What it says is the report's.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mock_api.report.content import Report, Section
from mock_api.terminal.console import command_line
from mock_api.terminal.drawings import drawn, tabled

_TONES = {"good": "green", "bad": "red"}


def report_page(report: Report) -> RenderableType:
    """All of it, from the verdict to the command that gives it again."""
    return Group(
        "", *_opening(report), *(line for part in report.sections for line in _section(part)), *_origin(report)
    )


def _opening(report: Report) -> Iterator[RenderableType]:
    colour = _TONES.get(report.headline.tone, "")
    yield Text(report.subject, "dim")
    yield Text(report.headline.sentence, f"bold {colour}")
    yield from report.headline.remarks
    for figure in report.figures:
        note = (figure.note, _TONES.get(figure.tone, "dim"))
        yield Text.assemble((f"  {figure.label:24}", "dim"), f"{figure.value:>14}  ", note)
    yield ""


def _section(section: Section) -> Iterator[RenderableType]:
    yield Text.assemble((section.title, "bold"), (f"  {section.about}", "dim"))
    yield from section.says
    for table in (*section.tables, *section.folded):
        yield _indented(tabled(table))
    for chart in section.charts:
        yield ""
        yield Text.assemble(chart.title, (f"  {chart.description}", "dim"))
        yield _indented(drawn(chart.drawing))
    yield ""


def _indented(part: RenderableType) -> RenderableType:
    return Padding(part, (0, 0, 0, 2))


def _origin(report: Report) -> Iterator[RenderableType]:
    yield Text("Where this comes from", "bold")
    for name, value in report.origin.facts:
        yield Text.assemble((f"  {name:10} ", "dim"), value)
    yield from (Text(f"  {caution}", "dim") for caution in report.origin.cautions)
    yield command_line("again", report.origin.command)
    yield ""
