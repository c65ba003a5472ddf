"""Which keys a part of a file may have."""

import pytest
from pydantic import BaseModel

from scenarios.files import DrillFile, MarketFile
from scenarios.policy import Policy
from scenarios.shape.keys import keys_at
from scenarios.source.marks import Path
from scenarios.staffing import StaffingPlan


@pytest.mark.parametrize(
    ("model", "path", "some"),
    [
        (DrillFile, (), {"scenario", "title", "stops_after", "story", "good_endings"}),
        (DrillFile, ("cast", "buyer"), {"is", "name", "language"}),
        (DrillFile, ("story", "any-step"), {"says", "waits", "reacts", "ends"}),
        (DrillFile, ("story", "any-step", "reacts", 4), {"hears", "go", "provided"}),
        (DrillFile, ("story", "any-step", "opens"), {"claim", "reason", "defended_by"}),
        (DrillFile, ("thresholds", "order_defect_rate"), {"operator", "value"}),
        (MarketFile, ("stories", "x", "story", "y", "leaves"), {"feedback", "chance"}),
        (MarketFile, ("mix", 0, "patience"), {"median", "p90"}),
        (StaffingPlan, ("agents", 0, "shifts", 1), {"days", "from", "to"}),
        (StaffingPlan, ("answers", "thanks"), {"says", "refunds"}),
        (Policy, ("message_rules", 2), {"rule", "primitive"}),
    ],
)
def test_keys(model: type[BaseModel], path: Path, some: set[str]) -> None:
    assert some <= set(keys_at(model, path))


@pytest.mark.parametrize("path", [("story",), ("title",), ("title", "x"), ("nothing", 3, "x"), ("good_endings", 0)])
def test_where_keys_are_free_or_there_are_none(path: Path) -> None:
    assert keys_at(DrillFile, path) == ()
