"""What follows from how long a metric has been off its target, from violations, and from bad figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.policy.standing import ConductRule, Ladder
from scenarios.quantities import DAY
from simulator.policy.ladder import Consequence, conduct_rung, consequences, fee_share, part_of

ODR = Ladder.model_validate(
    {
        "metric": "order_defect_rate",
        "rungs": [
            {"then": "at_risk"},
            {"after": "3d", "then": "offers_closed"},
            {"after": "30d", "then": "deactivated"},
        ],
    }
)
CONDUCT = ConductRule.model_validate(
    {
        "window": "90d",
        "rungs": [
            {"violations": 3, "then": "templates_only"},
            {"violations": 6, "then": "restricted", "lasts": "30d"},
            {"violations": 12, "then": "restricted"},
        ],
    }
)


def then(off_target: dict[str, int], now: int) -> list[str]:
    return [consequence.then for consequence in consequences((ODR,), off_target, now)]


def test_nothing_follows_while_everything_is_on_target() -> None:
    assert then({}, 99 * DAY) == []
    assert then({"something_else": 0}, 99 * DAY) == []


@pytest.mark.parametrize(
    ("now", "follows"),
    [
        (5, ["at_risk"]),
        (5 + 3 * DAY - 1, ["at_risk"]),
        (5 + 3 * DAY, ["at_risk", "offers_closed"]),
        (5 + 30 * DAY, ["at_risk", "offers_closed", "deactivated"]),
    ],
)
def test_a_ladder_goes_down_with_time(now: int, follows: list[str]) -> None:
    assert then({"order_defect_rate": 5}, now) == follows


def test_a_part_of_a_metric_has_its_own_consequences() -> None:
    found = list(consequences((ODR,), {"order_defect_rate:merchant": 0}, DAY))
    assert found == [Consequence("at_risk", "order_defect_rate:merchant", "merchant")]
    assert part_of("order_defect_rate:merchant") == ("order_defect_rate", "merchant")
    assert part_of("order_defect_rate") == ("order_defect_rate", "")


@given(st.integers(0, 90), st.integers(0, 90))
def test_what_followed_once_follows_later_too(first: int, more: int) -> None:
    early, late = then({"order_defect_rate": 0}, first * DAY), then({"order_defect_rate": 0}, (first + more) * DAY)
    assert late[: len(early)] == early


@pytest.mark.parametrize(("violations", "reached"), [(2, None), (3, 3), (5, 3), (6, 6), (11, 6), (12, 12), (99, 12)])
def test_violations_reach_a_rung(violations: int, reached: int | None) -> None:
    rung = conduct_rung(CONDUCT, violations)
    assert (rung.violations if rung else None) == reached


@pytest.mark.parametrize(("value", "share"), [(0.0, 0.0), (0.0099, 0.0), (0.01, 0.05), (0.0299, 0.05), (0.03, 0.1)])
def test_fees_come_in_bands(value: float, share: float) -> None:
    assert fee_share({0.01: 0.05, 0.03: 0.1}, value) == share
