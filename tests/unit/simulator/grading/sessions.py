"""Sessions made in code of the small graded drills."""

from typing import Any

from scenarios.model import Scenario
from scenarios.quantities import format_duration
from tests.unit.simulator.grading.drills import graded

ASKED: tuple[dict[str, Any], ...] = (
    {"criterion": "told", "points": 60, "must": "said.tracking_explained"},
    {"criterion": "in_time", "points": 40, "reply_within": "24h"},
)


def session_of(*drills: Scenario, ats: tuple[int, ...], enough: str = "100%") -> Scenario:
    """Drills in one queue, each at its instant."""
    told: dict[str, Any] = drills[0].dump()
    parts = [
        {"name": drill.name, "at": format_duration(at), "drill": drill.dump()["drill"]}
        for drill, at in zip(drills, ats, strict=True)
    ]
    told["session"] = {"parts": parts, "enough": enough}
    del told["drill"]
    return Scenario.model_validate(told)


def asked() -> Scenario:
    """A drill that wants the tracking explained, in time."""
    return graded(*ASKED)
