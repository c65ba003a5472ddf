"""The sheet a chart is drawn on: wide for a desk, narrow for a phone, each readable where it is shown.

A picture that merely shrinks has letters nobody can read; so every chart is laid out twice and the page shows one.
"""

from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from mock_api.report.charts.svg import element
from mock_api.report.table import Table

LETTER = 7.8
"""What a letter of the charts' type takes on average, in the widest of the faces the page asks for."""


@dataclass(frozen=True)
class Canvas:
    """A sheet of a width in units of the drawing; a unit is at least a pixel where the sheet is shown."""

    kind: str
    width: float

    @property
    def narrow(self) -> bool:
        """Whether it is a phone's."""
        return self.kind == "narrow"


WIDE = Canvas("wide", 760.0)
NARROW = Canvas("narrow", 328.0)


def fitted(words: str, room: float) -> str:
    """Words that take no more room than there is; what is cut off is cut with a sign."""
    most = int(room / LETTER)
    return words if len(words) <= most else f"{words[: max(most - 1, 1)]}…"


@dataclass(frozen=True)
class Sketch:
    """What was drawn, and how high it came."""

    height: float
    marks: list[Markup]


class Drawing(Protocol):
    """Figures that can be drawn, and told in a table."""

    def draw(self, canvas: Canvas) -> Sketch:
        """The chart on a sheet."""
        ...

    def table(self) -> Table:
        """The same figures in words and numbers."""
        ...


def svg(name: str, title: str, description: str, drawing: Drawing, canvas: Canvas) -> Markup:
    """A whole image that says what it is to those who do not see it."""
    sketch = drawing.draw(canvas)
    ids = [f"{name}-{canvas.kind}-title", f"{name}-{canvas.kind}-about"]
    return element(
        "svg",
        element("title", title, id=ids[0]),
        element("desc", description, id=ids[1]),
        *sketch.marks,
        viewBox=f"0 0 {canvas.width:g} {sketch.height:g}",
        role="img",
        aria_labelledby=" ".join(ids),
        class_=f"chart {canvas.kind}",
    )
