"""The terminal as we write to it: 80 to 120 columns, a drill's pages from 40 on, colours only where a person looks.

What is written is the other modules' affair.
"""

import sys
from io import StringIO
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.text import Text

NARROWEST, WIDEST = 80, 120
NARROWEST_GAME = 40
NARROWEST_MARKET = 60


def show(renderable: RenderableType, file: TextIO | None = None, narrowest: int = NARROWEST) -> None:
    """Print to standard output, or elsewhere; only where a person looks it is narrower than a page."""
    file = file or sys.stdout
    console = Console(file=file, highlight=False, emoji=False, markup=False)
    console.width = min(max(console.width, narrowest if is_watched(file) else NARROWEST), WIDEST)
    if is_watched(file):
        console.print(renderable, crop=False)
    else:
        file.write(text_of(renderable, console.width))


def text_of(renderable: RenderableType, width: int = NARROWEST) -> str:
    """What is printed where no terminal is: no colours, and no blanks at the end of a line."""
    written = StringIO()
    plain = Console(
        file=written, width=width, force_terminal=False, color_system=None, highlight=False, emoji=False, markup=False
    )
    plain.print(renderable, crop=False)
    return "".join(line.rstrip() + "\n" for line in written.getvalue().splitlines())


def command_line(label: str, command: str) -> RenderableType:
    """A command to be copied, below others: never broken, however long it is."""
    line = Text.assemble((f"{label:10}", "dim"), (command, "cyan"))
    line.no_wrap, line.overflow = True, "ignore"
    # Printed by itself a text would be joined to a new one, which breaks.
    return Group(line)


def is_watched(file: TextIO) -> bool:
    """Whether a person looks at a stream, and no pipe or file takes it."""
    return file.isatty()
