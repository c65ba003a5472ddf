"""The complete scenario: a drill or a market, and the same again after being written into a journal."""

import json
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from scenarios.answers import SampleAnswer, SellerAct
from scenarios.bounds import Bound, Limit
from scenarios.model import Account, Scenario
from scenarios.quantities import DAY, HOUR
from tests.casting import drill, market

LIMITS: TypeAdapter[Bound] = TypeAdapter(Limit)


@pytest.mark.parametrize("scenario", [drill(), market(), market(plan=None)], ids=["drill", "market", "nobody"])
def test_a_scenario_survives_being_written_as_json(scenario: Scenario) -> None:
    """What a journal's header holds is the same scenario, and writing it again gives the same document."""
    written = json.dumps(scenario.dump())
    again = Scenario.model_validate(json.loads(written))
    assert again == scenario
    assert json.dumps(again.dump()) == written


def test_steps_keep_their_order() -> None:
    story = {name: {"ends": "resolved"} for name in ("zoo", "ant", "mole")}
    again = Scenario.model_validate(json.loads(json.dumps(drill(story).dump())))
    assert again.drill is not None
    assert list(again.drill.story) == ["zoo", "ant", "mole"]


def test_exactly_one_of_drill_and_market() -> None:
    both = drill().dump() | {"market": market().dump()["market"]}
    neither = {key: value for key, value in drill().dump().items() if key != "drill"}
    for written in (both, neither):
        with pytest.raises(ValidationError, match="exactly one of a drill, a market and a session"):
            Scenario.model_validate(written)


def test_a_scenario_is_frozen_and_knows_its_keys() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        drill().name = "other"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="titel"):
        drill(titel="x")


@pytest.mark.parametrize(
    ("written", "bound"),
    [
        ("<=10%", Bound(operator="<=", value=0.1)),
        ("<= 10 %", Bound(operator="<=", value=0.1)),
        (">=4.5", Bound(operator=">=", value=4.5)),
        (" >= 95% ", Bound(operator=">=", value=0.95)),
        ("<=24", Bound(operator="<=", value=24)),
        ({"operator": "<=", "value": 2}, Bound(operator="<=", value=2)),
        (Bound(operator="<=", value=2), Bound(operator="<=", value=2)),
    ],
)
def test_limits_as_people_write_them(written: object, bound: Bound) -> None:
    assert LIMITS.validate_python(written) == bound


@pytest.mark.parametrize("written", ["10%", "~10%", "=10%", "<=", "<=ten", "<=-1", "<=101%", "<=1e3", 5, None, ["<=1"]])
def test_what_is_no_limit_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        LIMITS.validate_python(written)


@pytest.mark.parametrize(
    ("written", "measured", "holds"),
    [
        ("<=10%", 0.1, True),
        ("<=10%", 0.1000001, False),
        ("<=10%", 0.0, True),
        (">=4.5", 4.5, True),
        (">=4.5", 4.4999, False),
        (">=4.5", 5.0, True),
    ],
)
def test_a_bound_holds_up_to_and_at_its_value(written: str, measured: float, holds: bool) -> None:
    assert LIMITS.validate_python(written).holds(measured) is holds


def test_a_bound_reads_as_it_was_written() -> None:
    assert [LIMITS.validate_python(written).written for written in ("<=10%", ">=4.5")] == ["<=0.1", ">=4.5"]


@pytest.mark.parametrize("act", [{"says": "x"}, {"emails": "x"}, {"does": "refund"}])
def test_an_act_is_one_thing(act: dict[str, str]) -> None:
    assert SellerAct.model_validate({"at": "2h", **act}).at == 2 * HOUR


@pytest.mark.parametrize(
    "act", [{}, {"says": "x", "emails": "y"}, {"says": "x", "does": "refund"}, {"does": "apologise"}, {"shouts": "x"}]
)
def test_an_act_of_none_or_two_things_is_refused(act: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        SellerAct.model_validate({"at": "2h", **act})


def test_an_answer_may_be_silence() -> None:
    assert SampleAnswer(answer="nothing", ends="claim_granted").seller == ()


@pytest.mark.parametrize("account", [{"orders": 1, "defects": 2}, {"orders": -1}, {"orders": 5, "defects": -1}])
def test_an_account_has_no_more_defects_than_orders(account: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        Account.model_validate(account)
    assert Account(orders=2, defects=2).defects == 2


def test_a_drill_has_a_past_and_an_end() -> None:
    told: Any = drill(stops_after="6d").drill
    assert (told.stops_after, told.cast.account.orders, told.cast.buyer.persona) == (6 * DAY, 412, "impatient")
    assert (told.cast.order.total, told.cast.order.placed) == (2490, 5 * DAY)
