"""The rosters a template plan allows: so many heads in each of its groups, ordered by what a week of them costs.

Numbers only; which of them hold is the race's to find out.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from scenarios.quantities import DAY, HOUR
from scenarios.staffing import Agent, StaffingPlan
from simulator.errors import ExperimentRefused
from simulator.experiment.search.targets import Range

MOST_CANDIDATES = 200_000

Heads = NDArray[np.int64]


@dataclass(frozen=True)
class Template:
    """A plan whose agents are groups of any number of heads."""

    plan: StaffingPlan

    @cached_property
    def hours(self) -> NDArray[np.float64]:
        """Paid hours of one head of each group in a week, breaks and all."""
        return np.array([weekly(agent) / HOUR for agent in self.plan.agents])

    @cached_property
    def wages(self) -> NDArray[np.float64]:
        """Cents that one head of each group costs in a week."""
        rates = [self.plan.wage if agent.wage is None else agent.wage for agent in self.plan.agents]
        return self.hours * np.array(rates, dtype=np.float64)

    @cached_property
    def is_paid(self) -> bool:
        """Whether anybody is; where nobody is, hours are what a roster costs."""
        return bool(self.wages.any())

    def plan_with(self, heads: Heads) -> StaffingPlan:
        """The plan with so many heads in each group."""
        agents = (
            agent.model_copy(update={"heads": int(count)}) for agent, count in zip(self.plan.agents, heads, strict=True)
        )
        return self.plan.model_copy(update={"agents": tuple(agents)})

    def cost(self, heads: Heads) -> float:
        """What a week costs: cents, or hours where nobody is paid."""
        return float(heads @ (self.wages if self.is_paid else self.hours))


def weekly(agent: Agent) -> int:
    """The shifts of a week, in milliseconds."""
    return sum(((shift.end - shift.start) % DAY or DAY) * len(shift.days) for shift in agent.shifts)


def candidates(template: Template, heads: list[Range], agents: Range) -> Heads:
    """Every roster within the bounds, one a row, the cheapest first; of equal ones the one with fewer heads.

    Raises:
        ExperimentRefused: ``experiment.too_many``, or ``experiment.no_roster``, there is none.
    """
    number = float(np.prod([one.most - one.fewest + 1.0 for one in heads]))
    if number > MOST_CANDIDATES:
        said = f"{number:,.0f} rosters are too many to search; narrow them with --heads (at most {MOST_CANDIDATES:,})"
        raise ExperimentRefused("experiment.too_many", said)
    axes = np.meshgrid(*(np.arange(one.fewest, one.most + 1) for one in heads), indexing="ij")
    rows: Heads = np.stack([axis.ravel() for axis in axes], axis=1).astype(np.int64)
    total = rows.sum(axis=1)
    rows = rows[(total >= max(1, agents.fewest)) & (total <= agents.most)]
    if not len(rows):
        said = f"no roster has {agents} agents within --heads; widen one of them"
        raise ExperimentRefused("experiment.no_roster", said)
    return rows[_by_cost(template, rows)]


def _by_cost(template: Template, rows: Heads) -> NDArray[np.intp]:
    costs = rows @ (template.wages if template.is_paid else template.hours)
    keys = (*(rows[:, group] for group in range(rows.shape[1])), rows.sum(axis=1), costs.round(6))
    return np.lexsort(keys)
