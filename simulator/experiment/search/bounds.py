"""Where a search for a roster begins and how far it goes, from the work a market offers.

The work itself is ``workload``'s; which rosters hold is the race's to find out.
"""

from math import ceil

from scenarios.quantities import HOUR
from scenarios.staffing import Agent, StaffingPlan
from simulator.experiment.search.candidates import MOST_CANDIDATES, Template, weekly
from simulator.experiment.search.targets import Range, Target
from simulator.experiment.search.workload import Workload, can_answer
from simulator.experiment.statistics import square_root_staffing

_HEADROOM = 2
_P_WAIT = 0.2

_SLACK, _TOLERANCE = 1.25, 0.02
"""The bound is made of means over one draw: a roster is only ruled out by a good margin."""


def usual_heads(work: Workload) -> list[Range]:
    """For each group none, up to what it would take to do alone all it can, twice and two more."""
    plan = work.plan
    needed = [_alone(work, plan, agent) for agent in plan.agents]
    widest = int(MOST_CANDIDATES ** (1 / len(plan.agents))) - 1
    return [Range(0, max(1, min(widest, _HEADROOM * ceil(heads) + _HEADROOM))) for heads in needed]


def _alone(work: Workload, plan: StaffingPlan, agent: Agent) -> float:
    mine = [reason for reason in work.reasons if can_answer(agent, (reason,))]
    hours = weekly(agent) * (1 - plan.shrinkage) / agent.pace
    return work.busiest_week(mine) / hours


def square_root_heads(work: Workload, template: Template) -> int:
    """Heads by square-root staffing for the busiest week, as if all hours of the template were worked alike."""
    per_head = float(template.hours.mean()) * HOUR * (1 - work.plan.shrinkage)
    return square_root_staffing(work.busiest_week(work.reasons) / per_head, _P_WAIT)


def allowed_late(targets: tuple[Target, ...]) -> float | None:
    """The late share above which the fluid bound rules a roster out; nothing where no target is about lateness."""
    limits = [one.bound.value for one in targets if str(one).startswith("late_response_rate<=")]
    return min(limits) * _SLACK + _TOLERANCE if limits else None
