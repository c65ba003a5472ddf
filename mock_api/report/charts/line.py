"""A share over time against a limit."""

from dataclasses import dataclass

from markupsafe import Markup

from mock_api.report.charts.canvas import LETTER, Canvas, Sketch
from mock_api.report.charts.scale import Scale, ceiling, step, ticks
from mock_api.report.charts.svg import element, line, path, text
from mock_api.report.figures import share
from mock_api.report.table import Table, table

_TOP, _BOTTOM = 18.0, 30.0


@dataclass(frozen=True)
class Course:
    """A share at points of time, told by name; None where nothing was measured yet."""

    caption: str
    when: tuple[str, ...]
    values: tuple[float | None, ...]
    limit: float
    limit_said: str

    def table(self) -> Table:
        """A row for each point of time."""
        rows = [[when, share(value)] for when, value in zip(self.when, self.values, strict=True)]
        return table(self.caption, ["Week to", "Share"], rows)

    def draw(self, canvas: Canvas) -> Sketch:
        """The line, and the limit above it."""
        height = 220.0 if canvas.narrow else 260.0
        across = Scale(0, max(len(self.when) - 1, 1), 52, canvas.width - 12)
        highest = max([self.limit * 1.25, *(value for value in self.values if value is not None)])
        size = step(highest, 5)
        down = Scale(0, ceiling(highest, size), height - _BOTTOM, _TOP)
        marks = [*_grid(down, size, across), *self._lines(across, down)]
        return Sketch(height, [*marks, *self._limit(across, down), *self._dates(across, canvas, height)])

    def _lines(self, across: Scale, down: Scale) -> list[Markup]:
        """One line for each stretch without a gap; a point that stands alone is a dot."""
        stretches: list[list[tuple[float, float]]] = [[]]
        for at, value in enumerate(self.values):
            if value is None:
                stretches.append([])
            else:
                stretches[-1].append((across.at(at), down.at(value)))
        dots = [
            element("circle", cx=x, cy=y, r=3.5, class_="dot") for one in stretches if len(one) == 1 for x, y in one
        ]
        return [path(stretch, "course") for stretch in stretches if len(stretch) > 1] + dots

    def _limit(self, across: Scale, down: Scale) -> list[Markup]:
        """The limit, told at the end from which the line keeps away."""
        y = down.at(self.limit)
        known = [value for value in self.values if value is not None] or [0.0]
        right = abs(known[-1] - self.limit) > abs(known[0] - self.limit)
        x, anchor = (across.end, "end") if right else (across.start + 6, "start")
        return [line(across.start, y, across.end, y, "limit"), text(self.limit_said, x, y - 6, "strong", anchor)]

    def _dates(self, across: Scale, canvas: Canvas, height: float) -> list[Markup]:
        """As many dates as there is room for, the first one always."""
        if not self.when:
            return []
        widest = max(map(len, self.when)) * LETTER + 14
        room = max(int((across.end - across.start) / widest), 1)
        every = max(-(-len(self.when) // room), 1)
        marks = []
        for at in range(0, len(self.when), every):
            x = min(max(across.at(at), widest / 2 - 7), canvas.width - widest / 2 + 7)
            marks.append(text(self.when[at], x, height - 8, "tick", "middle"))
        return marks


def _grid(down: Scale, size: float, across: Scale) -> list[Markup]:
    marks = []
    for value in ticks(down.low, down.high, size):
        y = down.at(value)
        marks += [line(across.start, y, across.end, y, "grid"), text(_per_cent(value), 46, y + 4, "tick", "end")]
    return marks


def _per_cent(value: float) -> str:
    return f"{value * 100:.4g} %"
