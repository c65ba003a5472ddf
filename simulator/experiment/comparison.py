"""Replications of one plan, and several plans under the same luck with the differences between them.

Every plan meets the same orders and the same buyers, so a difference is taken replication by replication.
"""

from collections.abc import Sequence
from itertools import combinations
from statistics import median

from scenarios.model import Scenario
from simulator.experiment.conduct import Course, Plans, Progress, conduct
from simulator.experiment.executors import Executor
from simulator.experiment.moments import Moments
from simulator.experiment.results import MEASURES, Compared, Difference, Ending, PairedEstimate, Replicated
from simulator.experiment.statistics import CONFIDENCE, adjusted
from simulator.experiment.stopping import Rule
from simulator.experiment.tally import PlanTally, combined, estimate, labels
from simulator.experiment.trial import GROUPS, Outcome, Outcomes

Pair = tuple[int, int]

_ROUNDING = 1e-15
"""Below this share of the independent variance, a paired one is what rounding leaves of nothing."""


def replicate(scenario: Scenario, seed: int, rule: Rule, executor: Executor, progress: Progress) -> Replicated:
    """One scenario with its own plan, many times.

    Raises:
        ExperimentLost: ``experiment.lost``, before anything was finished.
    """
    course = Course(scenario, (scenario.plan,), seed)
    ending = conduct(course, rule, executor, progress)
    (label,), (tally,) = labels(course.plans), course.tallies
    result = tally.result(label, scenario.plan, scenario)
    return Replicated(scenario.name, seed, CONFIDENCE, ending, result)


def compare(
    scenario: Scenario, plans: Plans, seed: int, rule: Rule, executor: Executor, progress: Progress
) -> Compared:
    """Several plans under the same luck.

    Raises:
        ExperimentLost: ``experiment.lost``, before anything was finished.
    """
    course = _PairedCourse(scenario, plans, seed)
    ending = conduct(course, rule, executor, progress)
    return course.compared(seed, rule.measure, ending)


class _PairedCourse(Course):
    """A course that also sums the differences of every pair of plans."""

    def __init__(self, scenario: Scenario, plans: Plans, seed: int) -> None:
        super().__init__(scenario, plans, seed)
        self._pairs: dict[Pair, _PairTally] = {pair: _PairTally() for pair in combinations(range(len(plans)), 2)}

    def take(self, outcomes: Outcomes) -> None:
        """The next replication."""
        super().take(outcomes)
        for (one, other), tally in self._pairs.items():
            tally.add(outcomes[one], outcomes[other])

    def compared(self, seed: int, measure: str, ending: Ending) -> Compared:
        names = labels(self.plans)
        results = [
            tally.result(name, plan, self.scenario)
            for tally, name, plan in zip(self.tallies, names, self.plans, strict=True)
        ]
        confidence = adjusted(CONFIDENCE, len(self._pairs))
        differences = tuple(
            pair.difference((names[other], names[one]), (self.tallies[one], self.tallies[other]), confidence)
            for (one, other), pair in self._pairs.items()
        )
        return Compared(
            self.scenario.name,
            seed,
            CONFIDENCE,
            measure,
            ending,
            tuple(results),
            differences,
            combined(result.digest for result in results),
            _usual_ratio(differences, measure),
        )


class _PairTally:
    """The running sums of the differences between two plans."""

    def __init__(self) -> None:
        self._figures: dict[str, dict[str, Moments]] = {group: {} for group in GROUPS}

    def add(self, earlier: Outcome, later: Outcome) -> None:
        """The next replication, as the later plan minus the earlier; a figure one of them lacks has no difference."""
        for group, told in later.figures.items():
            sums, others = self._figures[group], earlier.figures[group]
            for name, value in told.items():
                other = others.get(name)
                moments = sums.setdefault(name, Moments())
                if value is not None and other is not None:
                    moments.add(value - other)

    def difference(self, names: tuple[str, str], tallies: tuple[PlanTally, PlanTally], confidence: float) -> Difference:
        """The estimates; the intervals are of this confidence each."""
        figures = {
            group: {name: _paired(sums, _independent(tallies, name, group), confidence) for name, sums in told.items()}
            for group, told in self._figures.items()
        }
        return Difference(*names, figures)


def _independent(tallies: tuple[PlanTally, PlanTally], name: str, group: str) -> float:
    """The variance a difference would have if the plans had met different luck."""
    return sum(tally.series(name, group).variance for tally in tallies)


def _paired(sums: Moments, independent: float, confidence: float) -> PairedEstimate:
    ratio = independent / sums.variance if sums.variance > _ROUNDING * independent else None
    return PairedEstimate(**vars(estimate(sums, confidence)), variance_ratio=ratio)


def _usual_ratio(differences: Sequence[Difference], measure: str) -> float | None:
    known = [difference.figures[MEASURES].get(measure) for difference in differences]
    ratios = [one.variance_ratio for one in known if one is not None and one.variance_ratio is not None]
    return median(ratios) if ratios else None
