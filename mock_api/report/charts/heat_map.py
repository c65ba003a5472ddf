"""A figure for each hour of the week, as a field of 7 × 24; on a phone the days stand side by side.

The field is told by the tone and by the number in it, so that nobody has to tell colours apart.
"""

import math
from dataclasses import dataclass

from markupsafe import Markup

from mock_api.report.charts.canvas import Canvas, Sketch
from mock_api.report.charts.svg import group, rectangle, text
from mock_api.report.figures import NOTHING, count, share
from mock_api.report.table import Table, table

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HOURS = 24
TONES = 6

_HEAD, _LEGEND = 22.0, 54.0
_SIZES = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)
_FINEST = 0.1
_SMALL = 10.0


@dataclass(frozen=True)
class HeatMap:
    """168 figures, from Monday midnight on; None where there was nothing to measure."""

    caption: str
    values: tuple[float | None, ...]
    unit: str
    """``share`` or ``count``."""
    absent: str
    """What a field without a figure means."""

    def __post_init__(self) -> None:
        if len(self.values) != len(DAYS) * HOURS:
            raise ValueError(f"a week has {len(DAYS) * HOURS} hours, and not {len(self.values)}")

    def value(self, day: int, hour: int) -> float | None:
        """The figure of an hour."""
        return self.values[day * HOURS + hour]

    @property
    def size(self) -> float:
        """How much one tone stands for."""
        if self.unit == "share":
            return 0.2
        least = max(self._largest / TONES, _FINEST)
        power = 10.0 ** math.floor(math.log10(least))
        return next((size * power for size in _SIZES if size * power >= least * (1 - 1e-9)), 10 * power)

    @property
    def _largest(self) -> float:
        return max((value for value in self.values if value is not None), default=0.0)

    def tone(self, value: float) -> int:
        """0 for the least, 5 for the most."""
        return min(int(value / self.size + 1e-9), TONES - 1)

    def table(self) -> Table:
        """A row for each hour, a column for each day."""
        rows = [[f"{hour:02d}:00", *(self._told(self.value(day, hour)) for day in range(7))] for hour in range(HOURS)]
        return table(self.caption, ["Hour", *DAYS], rows)

    def draw(self, canvas: Canvas) -> Sketch:
        """The field, its heads and what the tones stand for."""
        grid = _Grid(34.0, canvas.width, 20.0, turned=True) if canvas.narrow else _Grid(38.0, canvas.width, 26.0)
        fields = [self._field(grid, day, hour) for day in range(len(DAYS)) for hour in range(HOURS)]
        return Sketch(
            grid.end + (_LEGEND + 18 if canvas.narrow else _LEGEND - 18),
            [*grid.heads(), *fields, *self._legend(canvas, grid.end + 12)],
        )

    def _field(self, grid: "_Grid", day: int, hour: int) -> Markup:
        value = self.value(day, hour)
        x, y = grid.corner(day, hour)
        said = f"{DAYS[day]} {hour:02d}:00: {self.absent if value is None else self._told(value)}"
        kind = "none" if value is None else f"tone-{self.tone(value)}"
        marks = [rectangle(x, y, grid.width - 1, grid.height - 1, "field", said)]
        middle, base = x + (grid.width - 1) / 2, y + (grid.height - 1) / 2 + 4
        return group([*marks, text(self._short(value), middle, base, "number", "middle")], kind)

    def _told(self, value: float | None) -> str:
        if value is None:
            return NOTHING
        return share(value) if self.unit == "share" else count(round(value, 1))

    def _short(self, value: float | None) -> str:
        """What fits into a field."""
        if value is None:
            return "·"
        if self.unit == "share":
            return f"{value * 100:.0f}"
        if self._largest < _SMALL:
            return f"{value:.1f}"
        return f"{value:.0f}" if value < 1000 else f"{value / 1000:.0f}k"

    def _legend(self, canvas: Canvas, y: float) -> list[Markup]:
        columns = 3 if canvas.narrow else TONES + 1
        wide = canvas.width / columns
        told = [(f"tone-{tone}", self._bounds(tone)) for tone in range(TONES)]
        if None in self.values:
            told.append(("none", self.absent))
        marks = []
        for place, (kind, words) in enumerate(told):
            x, top = place % columns * wide, y + place // columns * 18
            marks.append(group([rectangle(x, top, 12, 12, "field")], kind))
            marks.append(text(words, x + 17, top + 10.5, "tick"))
        return marks

    def _bounds(self, tone: int) -> str:
        low = tone * self.size
        high = low + self.size
        if self.unit == "share":
            return f"{low * 100:.0f}–{high * 100:.0f} %" if tone < TONES - 1 else "100 %"
        return f"{low:g}–{high:g}" if tone < TONES - 1 else f"{low:g} or more"


@dataclass(frozen=True)
class _Grid:
    """Where the fields lie: days below each other, or, turned, side by side."""

    left: float
    right: float
    height: float
    turned: bool = False

    @property
    def width(self) -> float:
        return (self.right - self.left) / (len(DAYS) if self.turned else HOURS)

    @property
    def end(self) -> float:
        return _HEAD + self.height * (HOURS if self.turned else len(DAYS))

    def corner(self, day: int, hour: int) -> tuple[float, float]:
        column, row = (day, hour) if self.turned else (hour, day)
        return self.left + column * self.width, _HEAD + row * self.height

    def heads(self) -> list[Markup]:
        hours = [f"{hour:02d}" for hour in range(HOURS)]
        across, down = (DAYS, hours) if self.turned else (hours, DAYS)
        above = [
            text(word, self.left + (place + 0.5) * self.width, _HEAD - 7, "tick", "middle")
            for place, word in enumerate(across)
        ]
        beside = [
            text(word, self.left - 7, _HEAD + (place + 0.5) * self.height + 4, "tick", "end")
            for place, word in enumerate(down)
        ]
        return [*above, *beside]
