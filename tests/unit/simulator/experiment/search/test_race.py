"""A verdict comes when the figures bear it, and not before."""

import pytest

from scenarios.staffing import StaffingPlan
from simulator.experiment.search.race import Race, Runner, verdict
from simulator.experiment.search.targets import parse_target
from simulator.experiment.tally import PlanTally
from simulator.experiment.trial import Outcomes
from tests.casting import PLAN, market
from tests.experimenting import Invented, outcome

MARKET = market(20)
TEAM = StaffingPlan.model_validate(PLAN)
TARGET = parse_target("late_response_rate<=10%")


def tally(*values: float | None) -> PlanTally:
    found = PlanTally(1)
    for value in values:
        found.add(outcome(value))
    return found


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.01, 0.02] * 5, "holds"),
        ([0.2, 0.3] * 5, "fails"),
        ([0.05, 0.15] * 5, None),
        ([0.0] * 20, "holds"),
        ([0.0] * 19, None),
        ([None] * 10, "holds"),
        ([0.5], "fails"),
    ],
)
def test_a_verdict_needs_an_interval_on_one_side(values: list[float | None], expected: str | None) -> None:
    assert verdict(tally(*values), (TARGET,), 0.95) == expected


def test_equal_values_are_believed_early_only_where_there_is_luck_for_no_more() -> None:
    assert verdict(tally(*[0.0] * 10), (TARGET,), 0.95, believing=True) == "holds"


def test_a_target_from_below_is_turned_round() -> None:
    target = parse_target("late_response_rate>=10%")
    assert verdict(tally(*[0.2, 0.3] * 5), (target,), 0.95) == "holds"
    assert verdict(tally(*[0.01, 0.02] * 5), (target,), 0.95) == "fails"


def test_one_missed_target_is_enough() -> None:
    assert verdict(tally(*[0.01, 0.02] * 5), (TARGET, parse_target("late_response_rate>=5%")), 0.95) == "fails"


def race(means: list[float], most: int, spread: float = 0.0) -> tuple[list[Runner], Race, Invented]:
    def made(number: int) -> Outcomes:
        return tuple(outcome(mean + spread * (-1) ** number) for mean in means)

    invented = Invented(made)
    course = Race(MARKET, 7, (TARGET,), 0.95, most, invented, lambda: None)
    runners = [Runner(place, TEAM, PlanTally(1)) for place in range(len(means))]
    return runners, course, invented


def test_stages_double_up_to_the_most() -> None:
    assert race([0.1], 100)[1].stages() == [10, 20, 40, 80, 100]
    assert race([0.1], 10)[1].stages() == [10]


def test_what_cannot_be_told_is_too_close_in_the_end() -> None:
    runners, course, invented = race([0.1], 40, spread=0.05)
    course.run(runners)
    assert runners[0].verdict == "too_close"
    assert (invented.made, runners[0].tally.n, course.played) == (40, 40, [10, 10, 20])


def test_a_clear_one_runs_no_longer_than_it_must() -> None:
    runners, course, invented = race([0.5], 400, spread=0.01)
    course.run(runners)
    assert (runners[0].verdict, invented.made) == ("fails", 10)


def test_whoever_costs_more_than_one_that_holds_stops() -> None:
    runners, course, _ = race([0.01, 0.1], 40, spread=0.001)
    course.run(runners)
    assert [runner.verdict for runner in runners] == ["holds", None]
    runners, course, _ = race([0.01, 0.02], 40, spread=0.001)
    course.run(runners, everybody=True)
    assert [runner.verdict for runner in runners] == ["holds", "holds"]
