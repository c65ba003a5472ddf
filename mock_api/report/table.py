"""A table as data: what each column says and what stands in each cell, written for people already.

How it is drawn, a page or a terminal decides.
"""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["", "good", "bad", "quiet"]
"""What a cell wants to be seen as, besides what it says."""


@dataclass(frozen=True)
class Column:
    """The head of a column; figures stand to the right."""

    name: str
    figures: bool = True
    spare: bool = False
    """Whether it may be left out where there is no room."""


@dataclass(frozen=True)
class Cell:
    """A text and its tone; the text says everything the tone does."""

    text: str
    tone: Tone = ""


@dataclass(frozen=True)
class Table:
    """Rows under columns; every row has a cell for each column, and the first one names the row."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"a row of '{self.caption}' has not {len(self.columns)} cells")


def table(caption: str, columns: list[str], rows: list[list[str]]) -> Table:
    """A plain table: the first column words, the others figures."""
    heads = tuple(Column(name, figures=place > 0) for place, name in enumerate(columns))
    return Table(caption, heads, tuple(tuple(map(Cell, row)) for row in rows))
