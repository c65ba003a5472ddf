"""The files there are, kind by kind, as a table.

Which files those are, the loader knows.
"""

from collections.abc import Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from scenarios.loader import Shelved

_MANY = {
    "policy": "policies",
    "faults": "fault plans",
    "personas": "personas",
    "intents": "intents",
    "stories": "stories",
}


def shelves(files: Sequence[Shelved]) -> RenderableType:
    """A table for each kind of file, with columns that stand under each other."""
    widest = max((len(file.name) for file in files), default=0)
    return Group(*(_shelf(kind, [*found], widest) for kind, found in groupby(files, lambda file: file.kind)))


def _shelf(kind: str, files: list[Shelved], widest: int) -> RenderableType:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.title = Text(_MANY.get(kind, f"{kind}s").capitalize(), "bold")
    table.title_justify = "left"
    table.add_column(style="cyan", min_width=widest, no_wrap=True)
    table.add_column(overflow="fold")
    for file in files:
        table.add_row(file.name, file.title)
    return Group(table, "")
