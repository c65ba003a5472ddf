"""A race: rosters under the same luck, more of it stage by stage, until each is known to hold or to fail.

Every look at the figures uses up a part of the doubt that is allowed, so that looking often proves nothing by chance.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.experiment.conduct import Course
from simulator.experiment.executors import Executor
from simulator.experiment.moments import Series
from simulator.experiment.search.targets import Target
from simulator.experiment.statistics import adjusted, one_sided
from simulator.experiment.stopping import FEWEST
from simulator.experiment.tally import PlanTally
from simulator.experiment.trial import Check

Verdict = Literal["holds", "fails", "too_close"]

_BELIEVED = 20
"""So many equal values are needed before it is believed that others would be equal too, if there is luck for more."""


@dataclass
class Runner:
    """A roster in the race; ``place`` is its rank by cost. Without a verdict it still runs."""

    place: int
    plan: StaffingPlan
    tally: PlanTally
    verdict: Verdict | None = None


@dataclass(frozen=True)
class Race:
    """The terms of a race: the targets, the confidence of a verdict and the most replications of one roster."""

    scenario: Scenario
    seed: int
    targets: tuple[Target, ...]
    confidence: float
    most: int
    executor: Executor
    check: Check
    played: list[int] = field(default_factory=list)
    """How many runs each stage took."""

    def stages(self) -> list[int]:
        """After how many replications the figures are looked at: each time twice as many."""
        ends = [FEWEST]
        while ends[-1] < self.most:
            ends.append(min(2 * ends[-1], self.most))
        return ends

    def run(self, runners: Sequence[Runner], first: int = 0, *, everybody: bool = False) -> None:
        """Give every runner a verdict; those that cost more than one that holds only if ``everybody`` is to have one.

        ``first`` is the replication in which luck begins.
        """
        done = 0
        for end in self.stages():
            running = [runner for runner in runners if runner.verdict is None]
            running = running if everybody else [*_still_wanted(running, runners)]
            if not running:
                return
            self._stage(running, range(first + done, first + end))
            done = end
            self._judge(running, last=end >= self.most)

    def _stage(self, running: Sequence[Runner], replications: range) -> None:
        plans, tallies = tuple(runner.plan for runner in running), [runner.tally for runner in running]
        course = Course(self.scenario, plans, self.seed, tallies)
        for _ in course.taking(replications, self.executor, self.check):
            pass
        self.played.append(len(replications) * len(running))

    def _judge(self, running: Iterable[Runner], *, last: bool) -> None:
        confidence = adjusted(self.confidence, len(self.stages()))
        for runner in running:
            found = verdict(runner.tally, self.targets, confidence, believing=last)
            runner.verdict = found or ("too_close" if last else None)


def _still_wanted(running: Iterable[Runner], runners: Iterable[Runner]) -> Iterator[Runner]:
    cheapest = min((runner.place for runner in runners if runner.verdict == "holds"), default=None)
    return (runner for runner in running if cheapest is None or runner.place < cheapest)


def verdict(
    tally: PlanTally, targets: Iterable[Target], confidence: float, *, believing: bool = False
) -> Verdict | None:
    """What is known of a roster: that it keeps every target, that it misses one, or nothing yet.

    Each with the confidence given; what was never measured is never missed. An interval from values that are all
    equal has no width and says nothing of rarer luck: unless ``believing``, it takes more of them to hold.
    """
    found = [_of_one(tally, target, confidence) for target in targets]
    if "fails" in found:
        return "fails"
    known = believing or all(_is_told(tally.series(target.measure)) for target in targets)
    return "holds" if known and all(one == "holds" for one in found) else None


def _is_told(series: Series) -> bool:
    return series.sd > 0 or series.n == 0 or series.n >= _BELIEVED


def _of_one(tally: PlanTally, target: Target, confidence: float) -> Verdict | None:
    series = tally.series(target.measure)
    if series.n == 0:
        return "holds"
    low, high = one_sided(series.mean, series.sd, series.n, confidence) if series.n > 1 else (series.mean, series.mean)
    good, bad = (high, low) if target.bound.operator == "<=" else (low, high)
    if target.bound.holds(good):
        return "holds"
    return None if target.bound.holds(bad) else "fails"
