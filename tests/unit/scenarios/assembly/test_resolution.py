"""A scenario is complete: everything it names is inside it, and it survives being written down."""

import json
from pathlib import Path

import pytest

from scenarios.loader import load, load_plan
from scenarios.model import Scenario
from tests.drafts import DRILL, MARKET, PLAN, POLICY, edited, written


def test_a_drill_with_everything_inside(tmp_path: Path) -> None:
    scenario = load(str(written(tmp_path, DRILL)))
    assert (scenario.name, scenario.title, scenario.zone) == ("a-drill", "A drill", "Europe/Rome")
    assert scenario.policy.policy == "amazon-us"
    assert {"impatient", "patient"} <= scenario.personas.keys()
    assert {"refund_confirmed", "thanks"} <= scenario.intents.intents.keys()
    assert (scenario.plan, scenario.market) == (None, None)
    assert scenario.drill is not None
    assert [*scenario.drill.story] == ["opening", "claim", "happy", "angry", "resigned"]
    assert scenario.thresholds["late_response_rate"].holds(0.1)


def test_a_market_with_everything_inside(tmp_path: Path) -> None:
    scenario = load(str(written(tmp_path, MARKET)))
    assert scenario.drill is None
    assert scenario.market is not None
    assert scenario.market.stories["lost"].reason == "where_is_my_order"
    assert scenario.plan == load_plan("two-agents-office-hours")


@pytest.mark.parametrize("text", [DRILL, MARKET])
def test_it_survives_being_written_down(tmp_path: Path, text: str) -> None:
    scenario = load(str(written(tmp_path, text)))
    assert Scenario.model_validate(json.loads(json.dumps(scenario.dump()))) == scenario


def test_loading_twice_gives_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, MARKET)
    assert load(str(path)) == load(str(path))
    assert json.dumps(load(str(path)).dump()) == json.dumps(load(str(path)).dump())


@pytest.mark.parametrize(
    ("lines", "begins"),
    [
        ("", "2026-01-05T09:00:00"),
        ("begins: 2026-03-01\n", "2026-03-01T00:00:00"),
        ("starts: Thu 18:40\n", "2026-01-08T18:40:00"),
        ("begins: 2026-03-01T12:00\nstarts: sun 11:00\n", "2026-03-08T11:00:00"),
    ],
)
def test_when_it_begins(tmp_path: Path, lines: str, begins: str) -> None:
    scenario = load(str(written(tmp_path, edited(DRILL, "zone:", f"{lines}zone:"))))
    assert scenario.begins.isoformat() == begins


def test_wishes_go_before_what_the_file_says(tmp_path: Path) -> None:
    path = str(written(tmp_path, edited(MARKET, "zone:", "starts: Thu 18:40\nzone:")))
    own = written(tmp_path, PLAN)
    wished = load(path, plan=str(own), starts="Fri 07:00")
    assert wished.plan is not None
    assert (wished.plan.plan, wished.begins.isoformat()) == ("a-plan", "2026-01-09T07:00:00")
    assert load(path, plan="nobody").plan is None


def test_a_policy_of_ones_own(tmp_path: Path) -> None:
    written(tmp_path, POLICY)
    scenario = load(str(written(tmp_path, edited(DRILL, "zone:", "policy: ./a-policy.yaml\nzone:"))))
    assert scenario.policy.marketplace_id == "EXAMPLE"
