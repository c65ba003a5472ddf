"""What a fault plan may say, and where it is told what it may not."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.errors import ScenarioError
from scenarios.faults import FaultPlan, FaultRule, FaultRules, fits, operations_of
from scenarios.loader import load_faults
from scenarios.operations import LOGIN, OPERATIONS, PUBLISHED
from scenarios.quantities import HOUR, MINUTE, SECOND
from tests.drafts import FAULTS, edited, found, only, written


def refusals(**rule: Any) -> list[tuple[tuple[int | str, ...], str]]:
    with pytest.raises(ValidationError) as refusal:
        FaultRules.model_validate({"rules": [rule]})
    return [(error["loc"][2:], error["msg"].removeprefix("Value error, ")) for error in refusal.value.errors()]


def test_a_plan_as_it_is_written() -> None:
    rule = FaultRule.model_validate({"fault": "slow", "delay": "1s", "operations": "getOrders", "share": "5%"})
    assert (rule.operations, rule.delay, rule.share) == (("getOrders",), SECOND, 0.05)
    assert FaultRule.model_validate(rule.dump()) == rule
    skewed = FaultRule.model_validate({"fault": "clock_skew", "skew": "-1h30m", "from": "2h", "until": "2026-01-06"})
    assert (skewed.skew, skewed.start) == (-90 * MINUTE, 2 * HOUR)
    assert skewed.end == datetime(2026, 1, 6, tzinfo=UTC)
    assert skewed.dump() == {
        "fault": "clock_skew",
        "skew": "-1h30m",
        "from": "2h",
        "until": "2026-01-06T00:00:00Z",
    }


@pytest.mark.parametrize(
    ("rule", "place", "said"),
    [
        ({"fault": "slow"}, (), "'slow' needs 'delay'"),
        ({"fault": "clock_skew"}, (), "'clock_skew' needs 'skew'"),
        ({"fault": "failed", "delay": "1s"}, (), "'delay' means nothing for 'failed', only for slow"),
        ({"fault": "slow", "delay": "1s", "done": True}, (), "'done' means nothing for 'slow', only for failed"),
        ({"fault": "closed", "keeps": 0.5}, (), "'keeps' means nothing for 'closed', only for truncated"),
        ({"fault": "failed", "from": "2h", "until": "2h"}, (), "the window is empty: 'until' is not after 'from'"),
        ({"fault": "failed", "share": 1.5}, ("share",), "1.5 is not a share"),
        ({"fault": "failed", "share": 0}, ("share",), "Input should be greater than 0"),
        ({"fault": "failed", "first": 0}, ("first",), "Input should be greater than or equal to 1"),
        ({"fault": "slow", "delay": "11m"}, ("delay",), "Input should be less than or equal to 600000"),
        ({"fault": "failed", "operations": "getOder"}, ("operations", 0), "no operation is called 'getOder'; did you"),
        ({"fault": "failed", "operations": ["reply", "nothing/*"]}, ("operations", 1), "no operation is called 'nothi"),
        ({"fault": "failed", "operations": ["\ud800"]}, ("operations", 0), "no operation is called '?'"),
        ({"fault": "failed", "from": "soon"}, ("from",), "soon is neither a time since the world began nor an instant"),
        ({"fault": "clock_skew", "skew": 5}, ("skew",), "5 is not a duration; write 5m for a clock that is ahead and"),
        ({"fault": "broken"}, ("fault",), "Input should be 'throttled'"),
        ({"fault": "failed", "when": "now"}, ("when",), "Extra inputs are not permitted"),
    ],
)
def test_what_makes_no_sense_is_told_where_it_stands(rule: dict[str, Any], place: tuple[Any, ...], said: str) -> None:
    (told,) = refusals(**rule)
    assert told[0] == place
    assert told[1].startswith(said)


@pytest.mark.parametrize("count", [0, 101])
def test_there_are_some_rules_and_not_too_many(count: int) -> None:
    with pytest.raises(ValidationError, match=f"there are {count} rules; write 1 to 100"):
        FaultRules.model_validate({"rules": [{"fault": "failed"}] * count})


def test_a_name_without_a_slash_means_every_operation_of_that_name() -> None:
    assert fits("getOrder", "orders/v0/getOrder")
    assert fits("getOrder", "orders/2026-01-01/getOrder")
    assert not fits("getOrder", "orders/v0/getOrders")
    assert fits("messaging/*", "messaging/v1/sendInvoice")
    assert not fits("v1/sendInvoice", "messaging/v1/sendInvoice")


def test_a_rule_that_names_nothing_is_about_the_published_api_but_the_login() -> None:
    assert operations_of(FaultRule.model_validate({"fault": "failed"})) == PUBLISHED
    assert LOGIN not in PUBLISHED
    assert operations_of(FaultRule.model_validate({"fault": "failed", "operations": "*"})) == frozenset(OPERATIONS)


def test_a_plan_is_loaded_by_its_path_or_refused_with_every_problem(tmp_path: Path) -> None:
    plan = load_faults(str(written(tmp_path, FAULTS)))
    assert isinstance(plan, FaultPlan)
    assert (plan.name, plan.seed, len(plan.rules)) == ("a-fault-plan", 3, 3)
    broken = edited(edited(FAULTS, "first: 2", "first: none"), "25%", "250%")
    with pytest.raises(ScenarioError) as refusal:
        load_faults(str(written(tmp_path, broken)))
    assert [(problem.line, problem.code) for problem in refusal.value.problems] == [
        (5, "scenario.wrong_kind_of_value"),
        (6, "scenario.bad_value"),
    ]


def test_a_fault_that_is_never_told_is_pointed_out(tmp_path: Path) -> None:
    certain = edited(FAULTS, "share: 25%, from: 2h, until: 2026-01-06T09:00Z", "operations: inbox/*")
    shadowed = edited(certain, "fault: slow, operations: inbox/reply, delay: 50ms", "fault: failed, operations: reply")
    problem = only(tmp_path, shadowed)
    assert (problem.code, problem.is_error, problem.line) == ("scenario.shadowed", False, 7)
    assert "line 6" in problem.message
    assert found(tmp_path, edited(shadowed, "operations: inbox/*", "operations: inbox/*, share: 50%")) == []
