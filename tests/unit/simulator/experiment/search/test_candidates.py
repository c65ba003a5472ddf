"""Every roster within the bounds, once, the cheapest first."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.staffing import StaffingPlan
from simulator.errors import ExperimentRefused
from simulator.experiment.search.candidates import Template, candidates
from simulator.experiment.search.targets import Range
from tests.casting import PLAN

PAID = Template(StaffingPlan.model_validate({**PLAN, "wage": "20"}))
UNPAID = Template(StaffingPlan.model_validate(PLAN))

RANGES = st.tuples(st.integers(0, 3), st.integers(0, 4)).map(lambda ends: Range(ends[0], ends[0] + ends[1]))


@given(RANGES, RANGES, st.integers(1, 9))
def test_they_are_all_there_is_in_order_of_cost(first: Range, second: Range, most: int) -> None:
    pairs = product(range(first.fewest, first.most + 1), range(second.fewest, second.most + 1))
    expected = {pair for pair in pairs if 1 <= sum(pair) <= most}
    if not expected:
        with pytest.raises(ExperimentRefused, match="no roster"):
            candidates(PAID, [first, second], Range(1, most))
        return
    rows = candidates(PAID, [first, second], Range(1, most))
    assert {tuple(row) for row in rows.tolist()} == expected
    assert len(rows) == len(expected)
    costs = [PAID.cost(row) for row in rows]
    assert costs == sorted(costs)


def test_a_week_costs_paid_hours_times_the_wage() -> None:
    assert PAID.hours.tolist() == [40.0, 32.0]
    assert PAID.cost(np.array([2, 1])) == (80 + 32) * 2_000
    assert UNPAID.cost(np.array([2, 1])) == 112


def test_a_wage_of_ones_own_goes_before_the_plans() -> None:
    agents = [PLAN["agents"][0], {**PLAN["agents"][1], "wage": "50"}]
    template = Template(StaffingPlan.model_validate({**PLAN, "wage": "20", "agents": agents}))
    assert template.wages.tolist() == [40 * 2_000, 32 * 5_000]


def test_the_plan_of_a_row_has_so_many_heads() -> None:
    plan = PAID.plan_with(np.array([3, 0]))
    assert [agent.heads for agent in plan.agents] == [3, 0]
    assert StaffingPlan.model_validate(plan.dump()) == plan


def test_too_many_are_refused_with_what_narrows_them() -> None:
    with pytest.raises(ExperimentRefused, match="narrow them with --heads"):
        candidates(PAID, [Range(0, 999), Range(0, 999)], Range(1, 5))
