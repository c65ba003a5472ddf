"""One figure a marketplace takes of a seller, and how it stands against its target."""

from dataclasses import dataclass
from typing import Any, Literal

from scenarios.policy import Metric
from scenarios.quantities import DAY, format_duration
from simulator.scorecard.measure import Entries, Measure, nobody

Status = Literal["GOOD", "BAD", "NONE"]

_LIFETIME = 50 * 365 * DAY
"""A window so long reaches back over everything there was."""


@dataclass(frozen=True)
class Figure:
    """A metric over one window and, where it is split, one part of it."""

    name: str
    metric: Metric
    window: int
    fulfilment: str | None
    """Who sends the orders it is about; None: whoever."""
    counted: int
    """Members that count, or that are averaged."""
    of: int
    measure: Measure
    """Its value, None where it says nothing, and what is behind it: the members that count; where a share is to be
    reached, those that do not."""
    members: Entries = nobody
    """Orders it is about that count, or do not where a share is to be reached."""

    @property
    def value(self) -> float | None:
        """The share or the mean."""
        return self.measure.value

    @property
    def is_first(self) -> bool:
        """Whether it is over the window that the target is about."""
        return self.window == self.metric.windows[0]

    @property
    def status(self) -> Status:
        """GOOD or BAD against its target; NONE where it has none, or says nothing."""
        if self.metric.target is None or not self.is_first or self.value is None:
            return "NONE"
        return "GOOD" if self.metric.target.holds(self.value) else "BAD"

    @property
    def written_window(self) -> str:
        """``30d``, or ``lifetime``."""
        return written_window(self.window)

    @property
    def label(self) -> str:
        """What tells it from all others: ``late_shipment_rate:30d`` or ``order_defect_rate:60d:merchant``."""
        return self.measure.name

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        target = self.metric.target if self.is_first else None
        return {
            "window": self.written_window,
            "fulfilment": self.fulfilment,
            "value": self.value,
            "counted": self.counted,
            "of": self.of,
            "target": None if target is None else target.written,
            "force": self.metric.force,
            "status": self.status,
        }


def written_window(window: int) -> str:
    """``30d``, or ``lifetime``."""
    return "lifetime" if window >= _LIFETIME else format_duration(window)
