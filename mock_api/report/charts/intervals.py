"""Differences with what is sure about them: a point, the interval around it, and the line of no difference."""

from dataclasses import dataclass

from markupsafe import Markup

from mock_api.report.charts.canvas import LETTER, Canvas, Sketch, fitted
from mock_api.report.charts.scale import Scale, step, ticks
from mock_api.report.charts.svg import element, line, text
from mock_api.report.figures import decimal, figure, money, points, signed
from mock_api.report.table import Table, table

_TOP, _BOTTOM = 8.0, 44.0
_IN_HUNDREDTHS = 100.0
_BESIDE_AT_MOST = 300.0
_LINE = 17.0
_LESS = "\N{MINUS SIGN} "


@dataclass(frozen=True)
class Interval:
    """A difference, and the bounds it surely lies between; bounds that nobody can tell are absent."""

    label: str
    value: float
    low: float | None = None
    high: float | None = None
    against: str = ""

    @property
    def name(self) -> str:
        """What is compared with what."""
        return f"{self.label} {_LESS}{self.against}" if self.against else self.label

    def lines(self, room: float) -> list[str]:
        """The name in one line, or in two where it is too long for one."""
        if not self.against or len(self.name) * LETTER <= room:
            return [fitted(self.name, room)]
        return [fitted(self.label, room), fitted(_LESS + self.against, room)]

    @property
    def sure(self) -> bool:
        """Whether the interval lies on one side of nothing."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)

    @property
    def ends(self) -> tuple[float, float]:
        """From where to where it goes."""
        return (self.value if self.low is None else self.low, self.value if self.high is None else self.high)


@dataclass(frozen=True)
class Intervals:
    """Differences of one measure, each named by what is compared."""

    caption: str
    axis: str
    """What a figure to the right of nothing means."""
    unit: str
    """A measure's unit, or a currency where the figures are cents."""
    rows: tuple[Interval, ...]

    def told(self, value: float) -> str:
        """A difference as people read it."""
        if self.unit.isupper():
            return signed(money(value, self.unit))
        return signed(points(value) if self.unit == "share" else figure(value, self.unit))

    def _mark(self, value: float, size: float) -> str:
        """A figure on the axis, which says itself what it is counted in."""
        if abs(value) < size / 2:
            return "0"
        by = _IN_HUNDREDTHS if self.unit == "share" else 1 / _IN_HUNDREDTHS if self.unit.isupper() else 1.0
        return signed(decimal(value * by, size * by))

    def table(self) -> Table:
        """A row for each difference, with what to make of it."""
        rows = [[row.name, self.told(row.value), *map(self.told, row.ends), _verdict(row)] for row in self.rows]
        return table(self.caption, ["Compared", "Difference", "From", "To", "Reading"], rows)

    def draw(self, canvas: Canvas) -> Sketch:
        """A line for each difference; filled points are beyond doubt, hollow ones within chance."""
        beside = max(len(row.name) for row in self.rows) * LETTER + 20
        if canvas.narrow or beside > _BESIDE_AT_MOST:
            return self._below(canvas)
        height = _TOP + len(self.rows) * 2 * _LINE + _BOTTOM
        across, size = self._scale(beside, canvas)
        marks = self._axis(across, size, height)
        for place, row in enumerate(self.rows):
            y = _TOP + (2 * place + 1) * _LINE
            marks += [text(row.name, across.start - 14, y + 4.5, "label", "end"), *_whisker(row, across, y)]
        return Sketch(height, marks)

    def _below(self, canvas: Canvas) -> Sketch:
        """Each difference below its name, which has the whole width."""
        named = [(row, row.lines(canvas.width)) for row in self.rows]
        height = _TOP + sum((len(lines) + 1.6) * _LINE for _, lines in named) + _BOTTOM
        across, size = self._scale(14.0, canvas)
        marks, y = self._axis(across, size, height), _TOP
        for row, lines in named:
            marks += [text(said, 0, y + (place + 0.7) * _LINE, "label") for place, said in enumerate(lines)]
            marks += _whisker(row, across, y + (len(lines) + 0.6) * _LINE)
            y += (len(lines) + 1.6) * _LINE
        return Sketch(height, marks)

    def _scale(self, beside: float, canvas: Canvas) -> tuple[Scale, float]:
        ends = [end for row in self.rows for end in row.ends]
        low, high = min([0.0, *ends]), max([0.0, *ends])
        size = step((high - low) or 1.0, 3 if canvas.narrow else 6)
        margin = (high - low) * 0.04 or 0.5
        return Scale(low - margin, high + margin, beside, canvas.width - 24), size

    def _axis(self, across: Scale, size: float, height: float) -> list[Markup]:
        foot = height - _BOTTOM
        middle = (across.start + across.end) / 2
        marks = [text(self.axis, middle, height - 6, "label", "middle")]
        for value in ticks(across.low, across.high, size):
            x = across.at(value)
            marks.append(line(x, _TOP, x, foot, "nought" if abs(value) < size / 2 else "grid"))
            marks.append(text(self._mark(value, size), x, foot + 17, "tick", "middle"))
        return marks


def _whisker(row: Interval, across: Scale, y: float) -> list[Markup]:
    low, high = (across.at(end) for end in row.ends)
    kind = "sure" if row.sure else "unsure"
    return [
        line(low, y, high, y, f"whisker {kind}"),
        *(line(x, y - 5, x, y + 5, f"whisker {kind}") for x in (low, high)),
        element("circle", cx=across.at(row.value), cy=y, r=5, class_=f"point {kind}"),
    ]


def _verdict(row: Interval) -> str:
    if row.low is None or row.high is None:
        return "one run cannot tell"
    return "beyond doubt" if row.sure else "within chance"
