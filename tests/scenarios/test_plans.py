"""The plans that are shipped: each is another kind of answer, and what its file says of it is so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import scenarios
from scenarios.loader import load_plan
from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import OTHERWISE, WEEKDAYS, Agent, StaffingPlan

PLANS = sorted(path.stem for path in (Path(scenarios.__file__).parent / "plans").glob("*.yaml"))


def stretches(plan: StaffingPlan) -> Iterator[tuple[int, int]]:
    """Every shift of a week as milliseconds after its Monday began, in the order they begin."""
    found = (
        (number * DAY + shift.start, number * DAY + shift.end)
        for agent in plan.agents
        for shift in agent.shifts
        for number, day in enumerate(WEEKDAYS)
        if day in shift.days
    )
    yield from sorted(found)


def longest_gap(plan: StaffingPlan) -> int:
    """The longest time in a week in which nobody is there; the shifts of one zone."""
    shifts = [*stretches(plan)]
    closed, longest = shifts[0][1], shifts[0][0] + 7 * DAY - max(end for _, end in shifts)
    for start, end in shifts[1:]:
        longest, closed = max(longest, start - closed), max(closed, end)
    return longest


def hours(plan: StaffingPlan) -> float:
    """Hours of shift in a week."""
    each = {agent.name: agent.heads for agent in plan.agents}
    return sum(
        each[agent.name] * len(shift.days) * (shift.end - shift.start) / HOUR
        for agent in plan.agents
        for shift in agent.shifts
    )


def people(plan: StaffingPlan) -> dict[str, Agent]:
    return {agent.name: agent for agent in plan.agents}


@pytest.mark.parametrize("name", PLANS)
def test_every_hour_of_every_plan_costs_something(name: str) -> None:
    plan = load_plan(name)
    assert all(agent.wage if agent.wage is not None else plan.wage for agent in plan.agents)


@pytest.mark.parametrize("name", PLANS)
def test_an_agent_who_takes_every_message_answers_as_many_a_day_as_vendors_say(name: str) -> None:
    """40 to 70 messages a day; thanks and macros are quicker."""
    answers = load_plan(name).answers
    long = [answer.handle_time for reason, answer in answers.items() if reason != "thanks" and answer.handle_time]
    mean = sum(spread.expected for spread in long) / len(long)
    assert 40 <= 8 * HOUR / mean <= 75


@pytest.mark.parametrize("name", PLANS)
def test_what_no_reason_fits_is_answered_too(name: str) -> None:
    answers = load_plan(name).answers
    assert answers[OTHERWISE].says
    assert answers["thanks"].no_response_needed


@pytest.mark.parametrize("name", PLANS)
def test_what_is_passed_on_is_taken_up_by_somebody(name: str) -> None:
    plan = load_plan(name)
    passes = any(answer.escalates for answer in plan.answers.values()) or any(a.escalates for a in plan.agents)
    above = [agent for agent in plan.agents if agent.tier == 2]
    assert bool(above) == passes
    assert all(not agent.skills and not agent.languages for agent in above)


def test_office_hours_leave_the_weekend_alone() -> None:
    plain, real = load_plan("two-agents-office-hours"), load_plan("office-hours-with-lunch")
    assert longest_gap(plain) == 64 * HOUR
    assert longest_gap(real) == 63 * HOUR + 30 * MINUTE
    assert not plain.shrinkage
    assert real.shrinkage
    assert len(real.holidays) >= 8
    assert all(shift.breaks for agent in real.agents for shift in agent.shifts)


def test_three_agents_leave_only_the_sunday_out() -> None:
    assert longest_gap(load_plan("three-agents-with-evening")) == 34 * HOUR


def test_seven_evenings_leave_no_day_out_and_take_fewer_hours_than_a_week_of_office() -> None:
    plan = load_plan("evening-shift")
    assert longest_gap(plan) < DAY
    assert hours(plan) < hours(load_plan("two-agents-office-hours"))


def test_a_student_closes_the_weekend() -> None:
    plan = load_plan("weekend-cover")
    assert longest_gap(plan) < DAY
    assert hours(plan) - hours(load_plan("two-agents-office-hours")) == 10


def test_the_sun_is_followed_through_three_zones_and_two_languages() -> None:
    plan = load_plan("follow-the-sun")
    assert {agent.zone for agent in plan.agents} == {"Europe/Rome", "America/New_York", "Asia/Manila"}
    assert {agent.languages for agent in plan.agents} >= {("en",), ("it", "en")}
    assert plan.at_shift_end == "hand_over"


def test_the_bot_is_always_there_quick_and_cheap_and_pays_nobody() -> None:
    plan = load_plan("bot-first-line")
    bot = people(plan)["Bot"]
    assert longest_gap(plan) == 0
    assert plan.acknowledges is not None
    assert bot.pace <= 0.1
    assert bot.wage is not None
    assert bot.wage < plan.wage / 10
    paid = {reason for reason, answer in plan.answers.items() if answer.refunds}
    assert {bot.escalates.get(reason, bot.escalates[OTHERWISE]) for reason in paid} == {1.0}
    assert [agent.tier for agent in plan.agents if agent is not bot] == [2, 2, 2]


def test_the_claims_desk_serves_money_first() -> None:
    plan = load_plan("claims-desk")
    first = {reason for reason, answer in plan.answers.items() if answer.priority <= 2}
    assert first == {"not_as_described", "return_refund", "asks_refund"}
    assert plan.claims_first
    assert plan.serves == "earliest_deadline"
    assert people(plan)["Ines"].learning is not None
    assert people(plan)["Ines"].languages == ("en",)
    assert longest_gap(plan) < DAY
    assert {answer.macro for answer in plan.answers.values()} - {""} == plan.macros.keys()
