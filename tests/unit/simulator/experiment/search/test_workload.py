"""The fluid bound rules out what fails and nothing that holds."""

import numpy as np
import pytest

from scenarios.model import Scenario
from scenarios.quantities import HOUR
from scenarios.staffing import StaffingPlan
from simulator.experiment.search.bounds import allowed_late, square_root_heads, usual_heads
from simulator.experiment.search.candidates import Template
from simulator.experiment.search.targets import parse_target
from simulator.experiment.search.workload import Workload, workload
from simulator.experiment.trial import Batch, play_batch, setup_of
from tests.casting import PLAN, market

SLOW = {"median": "4h", "p90": "8h"}
SHIFT = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "00:00", "to": "24:00"}
ROUND = [{"name": "Ada", "shifts": [SHIFT]}]
ANSWERS = {"otherwise": {"says": ["tracking_explained"], "handle_time": SLOW}}


def busy(**changes: object) -> Scenario:
    return market(60, contact_rate="60%", plan={**PLAN, "agents": ROUND, "answers": ANSWERS, **changes})


def work_of(scenario: Scenario) -> Workload:
    assert scenario.plan is not None
    return workload(scenario, scenario.plan, 7)


def heads(*counts: int) -> np.ndarray:
    return np.array([[count] for count in counts])


def test_nobody_is_late_for_all_and_a_crowd_for_none() -> None:
    late = work_of(busy()).late_share(heads(0, 4, 1_000))
    assert late[0] > 0.9
    assert late[2] == 0
    assert late[0] > late[1] > 0


def test_more_heads_are_never_late_for_more() -> None:
    late = work_of(busy()).late_share(heads(*range(12)))
    assert (np.diff(late) <= 0).all()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_no_run_is_late_for_less_than_the_bound(count: int) -> None:
    scenario = busy()
    plan = StaffingPlan.model_validate({**PLAN, "answers": ANSWERS, "agents": [{**ROUND[0], "heads": count}]})
    (outcomes,) = play_batch(Batch(setup_of(scenario, (plan,), 7), 0, 1))
    bound = work_of(scenario).late_share(heads(count))[0]
    assert outcomes[0].figures["measures"]["late_response_rate"] >= bound - 0.05


def test_skills_breaks_shrinkage_and_pace_take_hours_away() -> None:
    plain = work_of(busy()).late_share(heads(5))[0]
    shrunk = work_of(busy(shrinkage="50%")).late_share(heads(5))[0]
    slow = work_of(busy(agents=[{**ROUND[0], "pace": 2.0}])).late_share(heads(5))[0]
    pause = [{**SHIFT, "breaks": [{"at": "06:00", "lasts": "12h"}]}]
    paused = work_of(busy(agents=[{**ROUND[0], "shifts": pause}])).late_share(heads(5))[0]
    unskilled = work_of(busy(agents=[{**ROUND[0], "skills": ["damaged"]}])).late_share(heads(1_000))[0]
    assert shrunk > plain
    assert slow == pytest.approx(shrunk)
    assert paused == pytest.approx(shrunk)
    assert unskilled > 0.5


def test_holidays_and_weekends_have_no_hours() -> None:
    everyday = work_of(busy()).late_share(heads(5))[0]
    days = [f"2026-01-{day:02d}" for day in range(5, 20)]
    assert work_of(busy(holidays=days)).late_share(heads(5))[0] > everyday


def test_a_macro_counts_as_the_shortest_way() -> None:
    macro = {"macros": {"where": {"handle_time": {"median": "1m", "p90": "2m"}}}}
    answers = {"otherwise": {"says": ["tracking_explained"], "handle_time": SLOW, "macro": "where"}}
    assert work_of(busy(answers=answers, **macro)).work.max() < 2 * HOUR / 60


def test_usual_heads_reach_twice_what_is_needed_and_two_more() -> None:
    work = work_of(busy())
    needed = work.busiest_week(work.reasons) / (7 * 24 * HOUR)
    (found,) = usual_heads(work)
    assert found.fewest == 0
    assert found.most == 2 * int(np.ceil(needed)) + 2
    assert square_root_heads(work, Template(work.plan)) >= needed


def test_only_a_target_about_lateness_rules_anybody_out() -> None:
    assert allowed_late((parse_target("cost<=100"), parse_target("claim_rate<=1%"))) is None
    assert allowed_late((parse_target("late_response_rate>=5%"),)) is None
    allowed = allowed_late((parse_target("late_response_rate<=8%"), parse_target("late_response_rate<=4%")))
    assert allowed is not None
    assert 0.04 < allowed < 0.08
