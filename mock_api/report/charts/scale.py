"""From figures to places on a chart, and the round figures an axis is marked with."""

import math
from dataclasses import dataclass

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Scale:
    """A straight way from the figures ``low`` to ``high`` to the places ``start`` to ``end``."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a figure; what lies outside is put at the edge."""
        if self.high <= self.low:
            return self.start
        inside = min(max(value, self.low), self.high)
        return self.start + (inside - self.low) / (self.high - self.low) * (self.end - self.start)


def step(span: float, most: int) -> float:
    """The smallest round step that marks a span with no more than ``most`` steps."""
    if span <= 0:
        return 1.0
    rough = span / most
    size: float = 10.0 ** math.floor(math.log10(rough))
    return next((size * part for part in _ROUND if size * part >= rough * (1 - 1e-9)), size * 10)


def ticks(low: float, high: float, size: float) -> list[float]:
    """The multiples of a step from ``low`` to ``high``."""
    first, last = math.ceil(low / size - 1e-9), math.floor(high / size + 1e-9)
    return [number * size for number in range(first, last + 1)]


def ceiling(value: float, size: float) -> float:
    """The first multiple of a step that is not below a figure."""
    return max(math.ceil(value / size - 1e-9), 1) * size
