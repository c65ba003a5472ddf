"""When the team was at work, and what it was paid for that, over a span of time."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from scenarios.quantities import HOUR
from scenarios.staffing import Shift, StaffingPlan
from simulator.calendar import Calendar
from simulator.roster import Roster
from simulator.scorecard.runs import Whole
from simulator.scorecard.scope import Window

_Hours = tuple[tuple[Shift, ...], str]


@dataclass(frozen=True, eq=False)
class Presence:
    """Every agent's time at work within a span, breaks left out, as stretches; and everybody's wages in cents.

    Time that shrinkage takes is time at work.
    """

    starts: Whole
    ends: Whole
    wages: int

    @property
    def staffed(self) -> int:
        """Milliseconds of all agents together."""
        return int((self.ends - self.starts).sum())


def presence_of(plan: StaffingPlan, calendar: Calendar, span: Window) -> Presence:
    """What a plan's roster says of a span. Agents with the same hours are asked about once."""
    roster = Roster(plan, calendar)
    heads: Counter[_Hours] = Counter()
    earning: Counter[_Hours] = Counter()
    first: dict[_Hours, int] = {}
    for number, agent in enumerate(roster.agents):
        hours = agent.shifts, agent.zone
        first.setdefault(hours, number)
        heads[hours] += 1
        earning[hours] += plan.wage if agent.wage is None else agent.wage
    stretches = [(hours, stretch) for hours, one in first.items() for stretch in roster.spans(one, *span)]
    counts = [heads[hours] for hours, _ in stretches]
    paid = sum(roster.paid_ms(one, *span) * earning[hours] for hours, one in first.items())
    return Presence(
        np.repeat(np.array([stretch.start for _, stretch in stretches], dtype=np.int64), counts),
        np.repeat(np.array([stretch.end for _, stretch in stretches], dtype=np.int64), counts),
        (2 * paid + HOUR) // (2 * HOUR),
    )
