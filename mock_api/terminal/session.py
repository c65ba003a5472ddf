"""The grade of a session as a page: the debrief of every drill, and which of them were passed.

Shows grades; how they come about is the simulator's.
"""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from mock_api.report.evidence import spaced, zone_said
from mock_api.terminal.debrief import debrief
from simulator.grading.session import PartGrade, SessionGrade

_SIGNS = {True: ("✔", "green"), False: ("✘", "red")}


def session_debrief(session: SessionGrade, zone: str) -> Iterator[RenderableType]:
    """Drill by drill, then all of them together."""
    yield Text(zone_said(zone), "dim")
    for place, part in enumerate(session.parts, start=1):
        if part.grade is not None:
            yield Text.assemble((f"{place}  {part.drill}", "bold cyan"))
            yield debrief(part.grade, zone, names_zone=False)
    wanted = f"; {session.wanted} {'is' if session.wanted == 1 else 'are'} enough"
    passed = f"  {session.number_passed} of {len(session.parts)} passed"
    yield Text.assemble(("Drills", "bold"), passed, (wanted, "dim"))
    grid = Table.grid(padding=(0, 2))
    grid.add_column()
    grid.add_column()
    grid.add_column(justify="right")
    grid.add_column()
    for part in session.parts:
        grid.add_row(
            Text(*_SIGNS[part.passed]), part.drill, _score(part), Text(spaced(part.ending) or "not over", "dim")
        )
    yield grid
    yield ""


def _score(part: PartGrade) -> str:
    return "" if part.grade is None else f"{part.grade.score} of 100"
