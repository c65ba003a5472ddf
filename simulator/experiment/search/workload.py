"""How much work a market offers, and the share of it that a roster cannot do in time however lucky it is.

A fluid bound: questions are work that flows in, hours flow out. It counts the first question of each buyer only and
gives agents every benefit, so what it rules out is out; what it lets pass may still fail.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from scenarios.staffing import OTHERWISE, WEEKDAYS, Agent, Answer, Shift, StaffingPlan
from simulator.actors.team import contact_reasons
from simulator.calendar import Calendar
from simulator.experiment.search.candidates import Heads
from simulator.run import Production

_STEP = 6 * HOUR
_WEEK = 7 * DAY
_AT_A_TIME = 1_000

Real = NDArray[np.float64]


@dataclass(frozen=True)
class Workload:
    """The questions one draw of a market brings: instants, contact reasons and the mean work each takes."""

    scenario: Scenario
    plan: StaffingPlan
    ends: int
    asked_at: NDArray[np.int64]
    reason: NDArray[np.int64]
    reasons: tuple[str, ...]

    @cached_property
    def work(self) -> Real:
        """Mean milliseconds of an agent of pace 1 for each question."""
        means = np.array([_least_work(self.plan, reason) for reason in self.reasons])
        return means[self.reason]

    def busiest_week(self, reasons: Iterable[str]) -> float:
        """The most work about these reasons that comes in within seven days."""
        mine = np.isin(self.reason, [self.reasons.index(reason) for reason in reasons])
        at, done = self.asked_at[mine], np.concatenate([[0.0], np.cumsum(self.work[mine])])
        after = np.searchsorted(at, at + _WEEK)
        return float((done[after] - done[np.arange(len(at))]).max(initial=0.0))

    def late_share(self, rosters: Heads) -> Real:
        """For each roster, the share of all questions that it must answer late."""
        worst: Real = np.zeros(len(rosters))
        for reasons in self._kinds():
            for first in range(0, len(rosters), _AT_A_TIME):
                part = slice(first, first + _AT_A_TIME)
                worst[part] = np.maximum(worst[part], self._late_of(reasons, rosters[part]))
        return worst

    def _kinds(self) -> Iterator[tuple[str, ...]]:
        """Each reason alone, and all together."""
        present = [self.reasons[number] for number in np.unique(self.reason)]
        yield from ((reason,) for reason in present)
        if len(present) > 1:
            yield tuple(present)

    def _late_of(self, reasons: tuple[str, ...], rosters: Heads) -> Real:
        """The share of all questions that are about these reasons and late."""
        mine = np.isin(self.reason, [self.reasons.index(reason) for reason in reasons])
        done = np.concatenate([[0.0], np.cumsum(self.work[mine])])
        came = done[np.searchsorted(self.asked_at[mine], self._grid, side="right")]
        able = np.array([[can_answer(agent, reasons)] for agent in self.plan.agents])
        soon, later = (rosters @ (capacity * able) for capacity in self._capacities)
        # What came in from any instant to another, less what can be done from the one to the other and a deadline on.
        over: Real = (came - later) - np.minimum.accumulate(came - soon, axis=1)
        share = over.max(axis=1).clip(min=0) / done[-1]
        return np.asarray(share * (mine.sum() / len(self.reason)))

    @cached_property
    def _grid(self) -> NDArray[np.int64]:
        return np.arange(0, self.ends + _STEP, _STEP, dtype=np.int64)

    @cached_property
    def _capacities(self) -> tuple[Real, Real]:
        """Work that one head of each group can do up to each instant, and up to a deadline after it."""
        calendar = Calendar(self.scenario.begins, self.scenario.zone)
        due = self.scenario.rules.response.due
        soon, later = (
            np.array([_done_by(agent, self.plan, calendar, instants) for agent in self.plan.agents])
            for instants in (self._grid, self._grid + due)
        )
        return soon, later


def workload(scenario: Scenario, plan: StaffingPlan, seed: int) -> Workload:
    """The questions of the first replication that are scored."""
    production = Production(scenario)
    contacts, reasons = production.orders(seed, 0).contacts.values(), contact_reasons(scenario)
    known = tuple(dict.fromkeys(reasons))
    number = [known.index(reason) for reason in reasons]
    scored = range(scenario.market.runs.warm_up if scenario.market else 0, production.ends + 1)
    told = sorted((one.writes_at, number[one.story]) for one in contacts if one.writes_at in scored)
    columns = np.array(told, dtype=np.int64).reshape(-1, 2)
    return Workload(scenario, plan, production.ends, columns[:, 0], columns[:, 1], known)


def _least_work(plan: StaffingPlan, reason: str) -> float:
    """The mean of the shortest answer a question of this reason may get."""
    about = [plan.answers[key] for key in (reason, OTHERWISE) if key in plan.answers][:1]
    means = [_mean(plan, answer) for answer in about] or [plan.handle_time.expected]
    return min(means)


def _mean(plan: StaffingPlan, answer: Answer) -> float:
    usual = (answer.handle_time or plan.handle_time).expected
    macro = plan.macros.get(answer.macro)
    return min(usual, macro.handle_time.expected) if macro else usual


def can_answer(agent: Agent, reasons: tuple[str, ...]) -> bool:
    """Whether an agent's skills have any of these reasons."""
    return not agent.skills or OTHERWISE in agent.skills or any(reason in agent.skills for reason in reasons)


def _done_by(agent: Agent, plan: StaffingPlan, calendar: Calendar, instants: NDArray[np.int64]) -> Real:
    """Work one head can do up to each instant; breaks and shrinkage are spread evenly over a shift."""
    spans = sorted(_spans(agent, plan, calendar, int(instants[-1])))
    starts = np.array([start for start, _, _ in spans], dtype=np.float64)
    ends = np.array([end for _, end, _ in spans], dtype=np.float64)
    rates = np.array([rate for _, _, rate in spans]) * (1 - plan.shrinkage) / agent.pace
    total = np.zeros(len(instants))
    for start, end, rate in zip(starts, ends, rates, strict=True):
        total += np.clip(instants - start, 0, end - start) * rate
    return total


def _spans(agent: Agent, plan: StaffingPlan, calendar: Calendar, until: int) -> Iterator[tuple[int, int, float]]:
    """Every shift up to an instant: its start, its end and the share of it that is no break."""
    zone = ZoneInfo(agent.zone or plan.zone) if agent.zone or plan.zone else calendar.zone
    day: date = calendar.moment(0).astimezone(zone).date() - timedelta(days=1)
    last = calendar.moment(until).astimezone(zone).date()
    while day <= last:
        for shift in agent.shifts:
            if WEEKDAYS[day.weekday()] in shift.days and day not in plan.holidays:
                start = calendar.at_local(day, shift.start, zone)
                length = (shift.end - shift.start) % DAY or DAY
                yield max(0, start), max(0, start + length), _worked(shift, length)
        day += timedelta(days=1)


def _worked(shift: Shift, length: int) -> float:
    return max(0.0, 1 - sum(one.lasts for one in shift.breaks) / length)
