"""Staffing plans: spreads, shifts and answers that make sense."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.spread import Spread
from scenarios.staffing import WEEKDAYS, Agent, Answer, Shift, StaffingPlan
from tests.casting import PLAN


def test_a_spread_is_given_by_two_of_its_points() -> None:
    assert Spread.model_validate({"median": "8m", "p90": "30m"}).median == 8 * MINUTE
    assert Spread.model_validate({"median": "8m", "p90": "8m"}).p90 == 8 * MINUTE


@pytest.mark.parametrize(("median", "p90"), [("30m", "8m"), ("0m", "8m"), ("0m", "0m")])
def test_a_spread_goes_up_from_something(median: str, p90: str) -> None:
    with pytest.raises(ValidationError, match="0 < median <= p90"):
        Spread.model_validate({"median": median, "p90": p90})


@pytest.mark.parametrize(
    ("start", "end", "instants"),
    [
        ("09:00", "17:00", (9 * HOUR, 17 * HOUR)),
        ("22:00", "06:00", (22 * HOUR, 6 * HOUR)),
        ("18:00", "24:00", (18 * HOUR, DAY)),
        ("18:00", "00:00", (18 * HOUR, 0)),
        ("00:00", "24:00", (0, DAY)),
    ],
)
def test_shifts(start: str, end: str, instants: tuple[int, int]) -> None:
    shift = Shift.model_validate({"days": ["mon"], "from": start, "to": end})
    assert (shift.start, shift.end) == instants
    assert Shift.model_validate(shift.dump()) == shift
    assert shift.dump() == {"days": ["mon"], "from": start, "to": end}


@pytest.mark.parametrize(("start", "end"), [("09:00", "09:00"), ("24:00", "06:00"), ("24:00", "24:00")])
def test_a_shift_lasts(start: str, end: str) -> None:
    with pytest.raises(ValidationError, match="a shift must last"):
        Shift.model_validate({"days": ["mon"], "from": start, "to": end})


@pytest.mark.parametrize("days", [[], ["monday"], ["Mon"], [1]])
def test_a_shift_is_on_some_weekdays(days: list[Any]) -> None:
    with pytest.raises(ValidationError, match="days"):
        Shift.model_validate({"days": days, "from": "09:00", "to": "17:00"})


def test_weekdays_are_seven_and_begin_on_monday() -> None:
    assert WEEKDAYS == ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def test_an_agent_has_a_shift() -> None:
    with pytest.raises(ValidationError, match="shifts"):
        Agent(name="Ada", shifts=())


def test_an_answer_says_and_does_nothing_unless_told() -> None:
    answer = Answer()
    assert (answer.says, answer.refunds, answer.no_response_needed, answer.handle_time) == ((), False, False, None)


def test_a_plan_survives_being_written() -> None:
    plan = StaffingPlan.model_validate(PLAN)
    assert StaffingPlan.model_validate(plan.dump()) == plan
    assert plan.at_shift_end == "freeze"
    assert (
        StaffingPlan.model_validate({key: PLAN[key] for key in PLAN if key != "at_shift_end"}).at_shift_end == "finish"
    )


@pytest.mark.parametrize(
    "change", [{"agents": []}, {"at_shift_end": "stop"}, {"handle_time": None}, {"answers": None}, {"rota": []}]
)
def test_a_plan_that_is_none(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(change))):
        StaffingPlan.model_validate(PLAN | change)


ADA = {"name": "Ada", "shifts": [{"days": ["mon"], "from": "09:00", "to": "17:00"}]}


def test_skills_as_a_list_are_all_alike() -> None:
    assert Agent.model_validate(ADA | {"skills": ["a", "b"]}).skills == {"a": 1, "b": 1}
    agent = Agent.model_validate(ADA | {"skills": {"a": 2, "b": 1}})
    assert Agent.model_validate(agent.dump()) == agent


@pytest.mark.parametrize(
    "change",
    [
        {"heads": -1},
        {"heads": 10_001},
        {"skills": {"a": 0}},
        {"skills": [["a"]]},
        {"skills": [1]},
        {"skills": "a"},
        {"skills": {"a": 100}},
        {"tier": 0},
        {"tier": 10},
        {"pace": 0},
        {"pace": 101},
        {"wage": -1},
        {"escalates": {"a": "120%"}},
        {"learning": {"begins_at": 0.5, "halves_after": 10}},
        {"learning": {"begins_at": 2, "halves_after": 0}},
        {"mistakes": {"wrong_answer": 2}},
    ],
)
def test_bounds_of_an_agent(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(change))):
        Agent.model_validate(ADA | change)


@pytest.mark.parametrize(
    "change",
    [
        {"shrinkage": "100%"},
        {"holidays": ["2026-12-25T10:00"]},
        {"holidays": ["Christmas"]},
        {"serves": "last_come"},
        {"wage": "a lot"},
        {"macros": {"short": {}}},
        {"answers": {"otherwise": {"priority": 0}}},
        {"answers": {"otherwise": {"priority": 10}}},
        {"answers": {"otherwise": {"escalates": 2}}},
        {"answers": {"otherwise": {"deadline": 5}}},
    ],
)
def test_bounds_of_a_plan(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(change))):
        StaffingPlan.model_validate(PLAN | change)


@pytest.mark.parametrize("pause", [{"at": "12:00"}, {"at": "12:00", "lasts": "0m"}, {"at": "12:00", "lasts": "1d"}])
def test_a_break_lasts_less_than_a_day(pause: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="lasts"):
        Shift.model_validate({"days": ["mon"], "from": "09:00", "to": "17:00", "breaks": [pause]})


def test_everything_new_survives_being_written() -> None:
    written = PLAN | {
        "serves": "earliest_deadline",
        "holidays": ["2026-12-25"],
        "shrinkage": "15%",
        "wage": "22.00",
        "learning": {"begins_at": 2, "halves_after": 100},
        "mistakes": {"wrong_answer": "1%", "policy_slip": "2%"},
        "macros": {"short": {"says": ["apology"], "fits": "50%", "handle_time": {"law": "constant", "always": "1m"}}},
        "acknowledges": {},
        "agents": [ADA | {"heads": 3, "zone": "Europe/Rome", "tier": 2, "escalates": {"otherwise": "5%"}}],
    }
    plan = StaffingPlan.model_validate(written)
    assert StaffingPlan.model_validate(plan.dump()) == plan
    assert plan.acknowledges is not None
    assert plan.acknowledges.says == ("holding_reply",)
