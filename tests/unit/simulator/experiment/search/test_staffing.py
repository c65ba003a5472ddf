"""The search agrees with trying everything, proves what it tells, and says so where nothing holds."""

from itertools import pairwise, product

import pytest

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.errors import ExperimentLost, ExperimentRefused
from simulator.experiment.comparison import replicate
from simulator.experiment.conduct import Progress
from simulator.experiment.executors import Serial
from simulator.experiment.search.findings import Staffed, TriedRoster
from simulator.experiment.search.staffing import Wish, staff
from simulator.experiment.search.targets import Range, parse_target
from simulator.experiment.stopping import Rule
from tests.casting import PLAN, market

SLOW = {"median": "1h", "p90": "2h"}
ANSWERS = {"otherwise": {"says": ["tracking_explained"], "handle_time": SLOW}}
UP_TO_TWO = Range(0, 2)
SHOP = market(13, contact_rate="50%", plan={**PLAN, "wage": "20", "answers": ANSWERS})


def ignore(done: int, whole: int) -> None:
    """Nobody watches."""


def found(target: str, scenario: Scenario = SHOP, heads: Range = UP_TO_TWO, agents: Range | None = None) -> Staffed:
    """A search in this process."""
    return search(Wish(tuple(parse_target(one) for one in target.split()), agents, heads, most=20), scenario)


def search(wish: Wish, scenario: Scenario = SHOP, progress: Progress = ignore) -> Staffed:
    assert scenario.plan is not None
    return staff(scenario, scenario.plan, wish, 7, Serial(), progress)


def told(staffed: TriedRoster, measure: str) -> float:
    """A mean."""
    known = staffed.measures[measure].mean
    assert known is not None
    return known


def mean(heads: tuple[int, ...], measure: str) -> float:
    """What a roster comes to, in replications of its own."""
    agents = [{**agent, "heads": count} for agent, count in zip(PLAN["agents"], heads, strict=True)]
    plan = StaffingPlan.model_validate({**PLAN, "answers": ANSWERS, "agents": agents})
    result = replicate(SHOP.model_copy(update={"plan": plan}), 99, Rule(12), Serial(), ignore).result
    known = result.figures["measures"][measure].mean
    assert known is not None
    return known


def test_it_finds_what_trying_everything_finds() -> None:
    hours = (40, 32)
    rosters = [heads for heads in product(range(3), repeat=2) if sum(heads)]
    means = {heads: mean(heads, "late_response_rate") for heads in rosters}
    ordered = sorted(means.values())
    # A target in the widest gap, where twelve replications are enough to tell who holds.
    limit = max(pairwise(ordered), key=lambda pair: pair[1] - pair[0])
    target = f"late_response_rate<={sum(limit) / 2:.3f}"
    cost, cheapest = min(
        (sum(h * heads for h, heads in zip(hours, one, strict=True)), one)
        for one in rosters
        if means[one] <= sum(limit) / 2
    )
    staffed = found(target)
    assert staffed.best is not None
    assert staffed.best.paid_hours == cost
    assert tuple(staffed.best.agents.values()) == cheapest
    assert staffed.best.wages == cost * 2_000


@pytest.fixture(scope="module")
def usual() -> Staffed:
    """A search that finds a roster."""
    return found("late_response_rate<=30%")


def test_the_roster_is_proven_on_luck_it_was_not_chosen_by(usual: Staffed) -> None:
    staffed = usual
    assert staffed.best is not None
    assert staffed.proof is not None
    assert staffed.proof.replications >= 10
    assert staffed.proof.plan == staffed.best.plan
    estimate = staffed.best.measures["late_response_rate"]
    assert estimate == staffed.proof.figures["measures"]["late_response_rate"]
    assert told(staffed.best, "late_response_rate") <= 0.3
    assert staffed.ending.by == "found"
    sifted = staffed.sifted
    assert sifted.too_few_hours + sifted.no_more_heads + sifted.raced <= sifted.within_bounds == 8


def test_it_is_the_same_every_time(usual: Staffed) -> None:
    assert usual.as_json() == found("late_response_rate<=30%").as_json()


def test_where_nothing_holds_the_nearest_is_told() -> None:
    staffed = found("response_hours_mean<=0.01", agents=Range(1, 3))
    assert (staffed.best, staffed.proof, staffed.ending.by) == (None, None, "none")
    assert staffed.ending.said == "no plan in 1..3 agents holds"
    assert staffed.nearest is not None
    assert staffed.nearest.verdict == "fails"
    nearest = told(staffed.nearest, "response_hours_mean")
    assert all(nearest <= told(other, "response_hours_mean") for other in staffed.runners_up)
    assert sum(staffed.nearest.agents.values()) == 3


def test_too_few_hours_for_all_still_tell_the_best_of_them() -> None:
    staffed = found("late_response_rate<=0.1%", heads=Range(0, 1), agents=Range(1, 1))
    assert staffed.best is None
    assert staffed.nearest is not None


def test_all_targets_are_kept(usual: Staffed) -> None:
    alone = usual
    both = found("late_response_rate<=30% response_hours_mean<=8")
    assert alone.best is not None
    assert both.best is None or both.best.paid_hours >= alone.best.paid_hours


def test_a_target_that_more_heads_may_hurt_is_searched_without_shortcuts() -> None:
    staffed = found("cost>=0", heads=Range(0, 1))
    assert staffed.best is not None
    assert staffed.sifted.no_more_heads == 0
    assert staffed.best.agents == {"Ada": 0, "Bo": 1}


def test_nobody_asking_needs_no_roster() -> None:
    with pytest.raises(ExperimentRefused, match="nobody asks anything"):
        found("late_response_rate<=5%", market(30, contact_rate="0%"))


def test_an_interruption_tells_what_ran() -> None:
    asked = iter(range(10_000))

    def progress(done: int, whole: int) -> None:
        if next(asked) > 400:
            raise KeyboardInterrupt

    wish = Wish((parse_target("late_response_rate<=30%"),), heads=Range(0, 2), most=20)
    staffed = search(wish, progress=progress)
    assert (staffed.ending.by, staffed.best) == ("interrupted", None)


def test_workers_gone_before_anything_is_known_are_an_error() -> None:
    def progress(done: int, whole: int) -> None:
        raise ExperimentLost("experiment.lost", "gone")

    wish = Wish((parse_target("late_response_rate<=30%"),), heads=Range(0, 3))
    with pytest.raises(ExperimentLost):
        search(wish, progress=progress)
