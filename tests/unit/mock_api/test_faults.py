"""Which rules of a plan strike which request."""

from datetime import UTC, datetime
from typing import Any

import pytest

from mock_api.faults import UNHARMED, Faults
from scenarios.faults import FaultRules
from scenarios.quantities import HOUR, MINUTE

ORDERS, ORDER, LOGIN, REPLY = "orders/v0/getOrders", "orders/v0/getOrder", "auth/getAccessToken", "inbox/reply"


def faults(*rules: dict[str, Any], seed: int = 7) -> Faults:
    plan = FaultRules.model_validate({"rules": rules, "seed": seed})
    return Faults(plan, 1, lambda moment: int((moment - datetime(2026, 1, 5, 9, tzinfo=UTC)).total_seconds() * 1000))


def answers(plan: Faults, operation: str, times: int, now: int = 0) -> list[str | None]:
    return [plan.strike(operation, now).answer for _ in range(times)]


def test_a_rule_without_operations_is_about_the_published_api_alone() -> None:
    plan = faults({"fault": "failed"})
    assert [plan.strike(name, 0).answer for name in (ORDERS, LOGIN, REPLY)] == ["failed", None, None]
    assert plan.strike(LOGIN, 0) is UNHARMED


def test_the_first_requests_of_each_operation() -> None:
    plan = faults({"fault": "throttled", "operations": "orders/*", "first": 2})
    assert answers(plan, ORDERS, 4) == ["throttled", "throttled", None, None]
    assert answers(plan, ORDER, 3) == ["throttled", "throttled", None]
    assert plan.struck == (4,)


def test_the_first_requests_are_counted_from_the_beginning_of_the_window() -> None:
    plan = faults({"fault": "failed", "first": 1, "from": "1h", "until": "2h"})
    assert answers(plan, ORDERS, 3, HOUR - 1) == [None] * 3
    assert answers(plan, ORDERS, 2, HOUR) == ["failed", None]
    assert answers(plan, ORDER, 1, 2 * HOUR) == [None]


def test_a_window_may_be_said_in_dates() -> None:
    plan = faults({"fault": "unavailable", "from": "2026-01-05T10:00Z", "until": "2026-01-05T11:00+01:00"})
    assert answers(plan, ORDERS, 1, HOUR) == [None]
    plan = faults({"fault": "unavailable", "from": "2026-01-05T10:00Z", "until": "2026-01-05T12:00+01:00"})
    assert [plan.strike(ORDERS, at).answer for at in (HOUR - 1, HOUR, 2 * HOUR - 1, 2 * HOUR)] == [
        None,
        "unavailable",
        "unavailable",
        None,
    ]


def test_a_share_is_about_as_large_as_it_says_and_depends_on_the_seed() -> None:
    first, second = (answers(faults({"fault": "failed", "share": "20%"}, seed=seed), ORDERS, 2_000) for seed in (1, 2))
    assert 340 < first.count("failed") < 460
    assert 340 < second.count("failed") < 460
    assert first != second


def test_two_rules_have_luck_of_their_own() -> None:
    plan = faults({"fault": "slow", "delay": "1s", "share": 0.5}, {"fault": "slow", "delay": "2s", "share": 0.5})
    assert {plan.strike(ORDERS, 0).delay for _ in range(60)} == {0, 1000, 2000, 3000}


def test_without_a_seed_of_its_own_a_plan_takes_the_worlds() -> None:
    plan = FaultRules.model_validate({"rules": [{"fault": "failed"}]})
    assert Faults(plan, 42, lambda moment: 0).seed == 42
    assert Faults(plan.model_copy(update={"seed": 0}), 42, lambda moment: 0).seed == 0


def test_what_strikes_together() -> None:
    plan = faults(
        {"fault": "slow", "delay": "1s"},
        {"fault": "clock_skew", "skew": "-5m"},
        {"fault": "unavailable", "done": True},
        {"fault": "failed"},
        {"fault": "truncated", "keeps": 0.2},
    )
    strike = plan.strike(ORDERS, 0)
    assert strike.struck == ("slow", "clock_skew", "unavailable", "failed", "truncated")
    assert (strike.answer, strike.done, strike.damage, strike.keeps) == ("unavailable", True, "truncated", 0.2)
    assert (strike.delay, strike.skew) == (1000, -5 * MINUTE)


@pytest.mark.parametrize("done", [True, False])
def test_a_connection_is_closed_before_or_after_the_deed(done: bool) -> None:
    strike = faults({"fault": "truncated"}, {"fault": "closed", "done": done}).strike(ORDERS, 0)
    assert (strike.damage, strike.done, strike.answer) == ("closed", done, None)
