"""How many answers took how long, and which of them were past the line."""

from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from mock_api.report.charts.canvas import LETTER, Canvas, Sketch
from mock_api.report.charts.scale import Scale, ceiling, step, ticks
from mock_api.report.charts.svg import line, rectangle, text
from mock_api.report.figures import count, hours, share
from mock_api.report.table import Table, table

_TOP, _BOTTOM = 34.0, 44.0


@dataclass(frozen=True)
class Histogram:
    """Observations between rising edges in hours; the last class may have no upper edge.

    Classes are drawn equally wide, for waiting is told in minutes and in days alike.
    """

    caption: str
    edges: tuple[float, ...]
    """Lower edges of all classes but, last, the upper edge of the last one; infinite where it has none."""
    counts: tuple[float, ...]
    due: float
    """From where on an observation is late; it is one of the edges."""
    noun: str = "answer"

    def table(self) -> Table:
        """A row for each class, with what came by its end."""
        whole, so_far, rows = sum(self.counts), 0.0, []
        for (low, high), number in zip(pairwise(self.edges), self.counts, strict=True):
            so_far += number
            part, by_then = (share(number / whole), share(so_far / whole)) if whole else ("", "")
            rows.append([_class(low, high), count(round(number, 1)), part, by_then])
        return table(self.caption, ["Took", f"{self.noun.capitalize()}s", "Share", "By then"], rows)

    def draw(self, canvas: Canvas) -> Sketch:
        """Columns, the late ones in the colour of what is late, and the line."""
        height = 240.0 if canvas.narrow else 300.0
        largest = max(self.counts, default=0.0)
        size = step(largest, 4)
        down = Scale(0, ceiling(largest, size), height - _BOTTOM, _TOP)
        across = Scale(0, len(self.counts), len(count(down.high)) * LETTER + 8, canvas.width - 6)
        marks = [*_grid(down, size, across), *self._columns(across, down)]
        return Sketch(height, [*marks, *self._edges(across, canvas, height), *self._line(across, height)])

    def _columns(self, across: Scale, down: Scale) -> list[Markup]:
        columns = []
        for place, number in enumerate(self.counts):
            start, end = across.at(place) + 0.5, across.at(place + 1) - 0.5
            low, high = self.edges[place], self.edges[place + 1]
            said = f"{_class(low, high)}: {count(round(number, 1))}"
            top = min(down.at(number), down.start - 1) if number else down.start
            kind = "late" if low >= self.due else "fill"
            columns.append(rectangle(start, top, end - start, down.start - top, kind, said))
        return columns

    def _edges(self, across: Scale, canvas: Canvas, height: float) -> list[Markup]:
        """The edges in hours, as many as there is room for, and what the axis is."""
        room = 34.0 if canvas.narrow else 40.0
        middle = (across.start + across.end) / 2
        every = max(-int(-room * len(self.counts) // (across.end - across.start)), 1)
        due = self.edges.index(self.due) if self.due in self.edges else 0
        foot = height - _BOTTOM + 17
        marked = range(due % every, len(self.counts), every)
        return [
            text(f"time to the {self.noun}, hours", middle, height - 6, "label", "middle"),
            *(text(f"{self.edges[place]:g}", across.at(place), foot, "tick", "middle") for place in marked),
        ]

    def _line(self, across: Scale, height: float) -> list[Markup]:
        if self.due not in self.edges:
            return []
        x = across.at(self.edges.index(self.due))
        late = x > (across.start + across.end) / 2
        whole = sum(self.counts)
        beyond = sum(number for edge, number in zip(self.edges, self.counts, strict=False) if edge >= self.due)
        said = f"late after {self.due:g} h: {share(beyond / whole if whole else None)}"
        words = text(said, x - 6 if late else x + 6, _TOP - 12, "strong", "end" if late else "start")
        return [line(x, _TOP - 24, x, height - _BOTTOM, "limit"), words]


def _class(low: float, high: float) -> str:
    if high == float("inf"):
        return f"{hours(low)} or more"
    return f"{hours(low)} to {hours(high)}"


def _grid(down: Scale, size: float, across: Scale) -> list[Markup]:
    marks = []
    for value in ticks(down.low, down.high, size):
        y = down.at(value)
        marks.append(line(across.start, y, across.end, y, "grid"))
        marks.append(text(count(value), across.start - 6, y + 4, "tick", "end"))
    return marks
