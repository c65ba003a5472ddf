"""Lying bars made of parts: how much each thing came to, and of what."""

from dataclasses import dataclass

from markupsafe import Markup

from mock_api.report.charts.canvas import LETTER, Canvas, Sketch, fitted
from mock_api.report.charts.scale import Scale
from mock_api.report.charts.svg import group, rectangle, text
from mock_api.report.figures import count, money
from mock_api.report.table import Table, table

_BAR, _ROW, _LEGEND_ROW = 20.0, 30.0, 20.0
_BESIDE_AT_MOST = 260.0


@dataclass(frozen=True)
class Bars:
    """A bar for each label, made of one amount for each part; none of them below nothing."""

    caption: str
    thing: str
    """What the labels are, as the head of their column."""
    parts: tuple[str, ...]
    labels: tuple[str, ...]
    amounts: tuple[tuple[float, ...], ...]
    """Label → part → amount."""
    currency: str = ""
    """Of amounts that are money, in cents."""

    def told(self, amount: float) -> str:
        """An amount as people read it."""
        return money(amount, self.currency) if self.currency else count(round(amount, 1))

    def table(self) -> Table:
        """A row for each bar, with its sum where there is more than one part."""
        several = len(self.parts) > 1
        rows = [
            [label, *map(self.told, amounts), *([self.told(sum(amounts))] if several else [])]
            for label, amounts in zip(self.labels, self.amounts, strict=True)
        ]
        return table(self.caption, [self.thing, *self.parts, *(["Total"] if several else [])], rows)

    def draw(self, canvas: Canvas) -> Sketch:
        """Each bar with its label before it, or above it on a phone, and its sum behind."""
        legend, top = self._legend(canvas)
        longest = max(map(len, self.labels), default=0) * LETTER + 12
        above = canvas.narrow or longest > _BESIDE_AT_MOST
        beside, lead = (0.0, 16.0) if above else (longest, 0.0)
        largest = max(map(sum, self.amounts), default=0.0)
        room = max((len(self.told(sum(amounts))) for amounts in self.amounts), default=0) * LETTER * 1.1 + 12
        across = Scale(0, largest or 1.0, beside, canvas.width - room)
        marks = legend
        for place, label in enumerate(self.labels):
            y = top + place * (_ROW + lead) + lead
            middle = y + _BAR / 2 + 4.5
            at = (0.0, y - 5, "start") if above else (beside - 10, middle, "end")
            marks.append(text(fitted(label, canvas.width), at[0], at[1], "label", at[2]))
            marks += self._bar(place, across, y, middle)
        return Sketch(top + len(self.labels) * (_ROW + lead) + 4, marks)

    def _bar(self, place: int, across: Scale, y: float, middle: float) -> list[Markup]:
        marks, so_far = [], 0.0
        for part, amount in enumerate(self.amounts[place]):
            start, end = across.at(so_far), across.at(so_far + amount)
            said = f"{self.labels[place]}, {self.parts[part]}: {self.told(amount)}"
            if amount:
                marks.append(rectangle(start, y, max(end - start - 1, 1), _BAR, f"part-{part % 6}", said))
            so_far += amount
        return [*marks, text(self.told(so_far), across.at(so_far) + 6, middle, "strong")]

    def _legend(self, canvas: Canvas) -> tuple[list[Markup], float]:
        """Which tone is which part, in as many lines as it takes, and how far down they go."""
        if len(self.parts) < 2:
            return [], 2.0
        marks, x, y = [], 0.0, 0.0
        for place, part in enumerate(self.parts):
            wide = len(part) * LETTER + 34
            if x and x + wide > canvas.width:
                x, y = 0.0, y + _LEGEND_ROW
            field = rectangle(x, y + 2, 12, 12, f"part-{place % 6}")
            marks.append(group([field, text(part, x + 17, y + 12.5, "tick")]))
            x += wide
        return marks, y + _LEGEND_ROW + 10
