"""Guards of a help desk: written as a list or a mapping, switched on by a plan or a scenario."""

import pytest
from pydantic import TypeAdapter, ValidationError

from scenarios.guards import DeskGuards, Guards
from scenarios.model import Scenario
from tests.casting import PLAN, drill, market

ADAPTER: TypeAdapter[DeskGuards] = TypeAdapter(Guards)
BOTH = DeskGuards(locked_macro=True, sla_guard=True)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ([], DeskGuards()),
        (["locked_macro", "sla_guard"], BOTH),
        ({"locked_macro": None, "sla_guard": True}, BOTH),
        ({"locked_macro": False}, DeskGuards()),
    ],
)
def test_a_list_is_enough(written: object, read: DeskGuards) -> None:
    assert ADAPTER.validate_python(written) == read


@pytest.mark.parametrize("written", [["watchdog"], {"watchdog": True}, "locked_macro", {"locked_macro": "perhaps"}])
def test_what_is_no_guard_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        ADAPTER.validate_python(written)


def test_what_either_has_both_have() -> None:
    assert DeskGuards(locked_macro=True) | DeskGuards(sla_guard=True) == BOTH
    assert DeskGuards() | DeskGuards() == DeskGuards()


def test_a_scenario_and_its_plan_switch_them_on() -> None:
    assert drill().desk == DeskGuards()
    assert drill(guards=["sla_guard"]).desk == DeskGuards(sla_guard=True)
    guarded = market(plan=PLAN | {"guards": ["locked_macro"]}, guards=["sla_guard"])
    assert guarded.desk == BOTH
    assert Scenario.model_validate(guarded.dump()).desk == BOTH
