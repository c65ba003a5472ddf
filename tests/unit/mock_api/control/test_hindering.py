"""Fault plans and limits, set and read over the control API."""

from pathlib import Path
from typing import Any

import pytest

from mock_api.pacing import parse_pace
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import faults_of, is_throttled
from tests.drafts import FAULTS, edited, written
from tests.unit.mock_api.control.conftest import Control

RULE = {"fault": "throttled", "operations": ["getOrders"], "first": 2}


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_a_plan_is_set_read_and_taken_away(control: Control) -> None:
    place = f"/worlds/{control.make(seed=5).id}/faults"
    assert control.ask("GET", place).json() == {"seed": None, "rules": [], "struck": []}
    told = {"seed": 5, "rules": [RULE], "struck": [0]}
    assert control.ask("PUT", place, {"rules": [RULE]}).json() == told
    assert control.ask("GET", place).json() == told
    assert control.ask("PUT", place, {"rules": [{"fault": "failed"}], "seed": 9}).json()["seed"] == 9
    assert control.ask("DELETE", place).status_code == 204
    assert control.ask("GET", place).json()["rules"] == []


def test_a_plan_tells_how_often_each_rule_has_struck(control: Control) -> None:
    hosted = control.make()
    place = f"/worlds/{hosted.id}/faults"
    control.ask("PUT", place, {"rules": [RULE, {"fault": "failed", "operations": "reply"}]})
    faults = faults_of(hosted)
    assert faults is not None
    for _ in range(5):
        faults.strike("orders/v0/getOrders", 0)
    assert control.ask("GET", place).json()["struck"] == [2, 0]


def test_a_plan_may_be_named(control: Control) -> None:
    place = f"/worlds/{control.make().id}/faults"
    told = control.ask("PUT", place, {"plan": "first-time-unlucky", "seed": 4}).json()
    assert told == {"seed": 4, "rules": [{"fault": "throttled", "first": 1}], "struck": [0]}


def test_a_plan_may_stand_beside_a_scenario(control: Control) -> None:
    path = written(Path("scenarios"), FAULTS)
    place = f"/worlds/{control.make().id}/faults"
    try:
        assert len(control.ask("PUT", place, {"plan": "a-fault-plan"}).json()["rules"]) == 3
        path.write_text(edited(FAULTS, "first: 2", "frist: 2"), encoding="utf-8")
        answer = control.ask("PUT", place, {"plan": str(path)})
        assert code(answer) == (422, "faults.invalid")
        assert "a-fault-plan.yaml:5:62: error: unknown key 'frist'" in answer.json()["detail"]
    finally:
        path.unlink()


@pytest.mark.parametrize(
    ("body", "expected", "said"),
    [
        ({"rules": [RULE, {"fault": "slow"}]}, (400, "request.invalid"), "{at}rules.1: 'slow' needs 'delay'"),
        (
            {"rules": [RULE | {"share": "2"}]},
            (400, "request.invalid"),
            "{at}rules.0.share: '2' is not a share",
        ),
        ({"rules": [RULE | {"shares": 1}]}, (400, "request.unknown_field"), "'{at}rules.0.shares' is not known here"),
        (
            {"rules": [RULE | {"operations": ["getOrders", "getOders"]}]},
            (400, "request.invalid"),
            "{at}rules.0.operations.1: no operation is called 'getOders'; did you mean 'getOrders'?",
        ),
        ({"rules": []}, (400, "request.invalid"), "{at}rules: there are 0 rules; write 1 to 100"),
        ({}, (400, "request.invalid"), "{body}: write either rules or the name of a plan"),
        ({"plan": "outage", "rules": [RULE]}, (400, "request.invalid"), "{body}: write either rules or the name of a"),
        ({"plan": "outrage"}, (404, "faults.unknown"), "there is no fault plan 'outrage'; did you mean 'outage'?"),
        ({"plan": "a-drill"}, (404, "faults.unknown"), "there is no fault plan 'a-drill'; 'a-drill' is a drill"),
        ({"plan": "./a.txt"}, (422, "faults.not_yaml"), "'./a.txt' does not end in .yaml"),
        ({"plan": "outage", "seed": -1}, (400, "request.invalid"), "{at}seed: Input should be greater"),
    ],
)
def test_what_is_wrong_with_a_plan_is_told_with_its_place(
    control: Control, body: dict[str, Any], expected: tuple[int, str], said: str
) -> None:
    hosted = control.make()
    set_ = control.ask("PUT", f"/worlds/{hosted.id}/faults", body)
    made = control.ask("POST", "/worlds", {"scenario": "a-drill", "faults": body})
    assert [code(set_), code(made)] == [expected, expected]
    assert set_.json()["detail"].startswith(said.format(at="", body="body"))
    assert made.json()["detail"].startswith(said.format(at="faults.", body="faults"))
    assert (hosted.fault_plan, len(control.worlds)) == (None, 1)


def test_a_world_may_begin_with_a_plan_and_limits(control: Control) -> None:
    body = {"scenario": "a-drill", "faults": {"rules": [RULE]}, "throttling": True}
    hosted = control.worlds.by_id(control.ask("POST", "/worlds", body).json()["id"])
    assert hosted is not None
    assert (faults_of(hosted) is not None, is_throttled(hosted, control.worlds)) == (True, True)


def test_limits_are_kept_where_somebody_says_so_or_time_passes_by_itself(control: Control) -> None:
    hosted = control.make()
    place = f"/worlds/{hosted.id}/throttling"
    assert control.ask("GET", place).json() == {"enabled": False, "clock": "wall"}
    assert control.ask("PUT", place, {"enabled": True}).json() == {"enabled": True, "clock": "wall"}
    hosted.own_pace = parse_pace("60x")
    assert control.ask("PUT", place, {"enabled": False}).json() == {"enabled": False, "clock": "simulated"}
    assert control.ask("PUT", place, {"enabled": None}).json() == {"enabled": True, "clock": "simulated"}
    hosted.own_pace = parse_pace("fast")
    assert control.ask("GET", place).json() == {"enabled": True, "clock": "wall"}
    assert code(control.ask("PUT", place, {})) == (400, "request.missing_field")


def test_what_was_said_outlives_forks_and_resets(control: Control) -> None:
    def told(worlds: Worlds, hosted: HostedWorld) -> tuple[bool, bytes | None]:
        return is_throttled(hosted, worlds), hosted.fault_plan

    hosted = control.make()
    control.ask("PUT", f"/worlds/{hosted.id}/faults", {"rules": [RULE]})
    control.ask("PUT", f"/worlds/{hosted.id}/throttling", {"enabled": True})
    before = told(control.worlds, hosted)
    assert before[0]
    assert told(control.worlds, control.worlds.fork(hosted)) == before
    control.ask("POST", f"/worlds/{hosted.id}/reset")
    assert told(control.worlds, hosted) == before


def test_a_world_that_is_not_there_has_no_faults(control: Control) -> None:
    for method, path in (("PUT", "faults"), ("GET", "faults"), ("DELETE", "faults"), ("GET", "requests")):
        assert code(control.ask(method, f"/worlds/nowhere/{path}", {"rules": [RULE]})) == (404, "world.unknown")


def test_what_no_clock_can_hold_is_a_mistake_of_the_request(control: Control) -> None:
    rule = {"fault": "failed", "from": "9999-12-31T23:59:59-14:00"}
    refused = control.ask("PUT", f"/worlds/{control.make().id}/faults", {"rules": [rule]})
    assert code(refused) == (400, "request.invalid")
