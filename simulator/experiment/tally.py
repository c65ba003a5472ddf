"""The running sums of an experiment: outcomes go in, replication by replication, and estimates come out.

Memory does not grow with the number of replications. Which plans and when to stop are others' affairs.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.experiment.moments import Moments, Series
from simulator.experiment.results import MEASURES, Estimate, Held, PlanResult, Rate
from simulator.experiment.statistics import CONFIDENCE, t_interval, wilson
from simulator.experiment.trial import GROUPS, Outcome
from simulator.scorecard.profile import Profile

_EMPTY = Series()


class PlanTally:
    """What one plan's outcomes add up to, so far."""

    def __init__(self, thresholds: int) -> None:
        self.n = 0
        self._passed = 0
        self._well_ended = True
        self._held = [0] * thresholds
        self._figures: dict[str, dict[str, Series]] = {group: {} for group in GROUPS}
        self._profile: Profile | None = None
        self._hash = hashlib.sha256()

    def add(self, outcome: Outcome) -> None:
        """The next replication's outcome."""
        self.n += 1
        self._passed += outcome.passed
        self._well_ended &= outcome.well_ended
        self._held = [count + held for count, held in zip(self._held, outcome.held, strict=True)]
        self._hash.update(outcome.digest.encode())
        for group, told in outcome.figures.items():
            _add(self._figures[group], told)
        if outcome.profile is not None:
            self._profile = outcome.profile if self._profile is None else self._profile.merge(outcome.profile)

    def series(self, figure: str, group: str = MEASURES) -> Series:
        """The values of a figure; none where it was never taken."""
        return self._figures[group].get(figure, _EMPTY)

    @property
    def digest(self) -> str:
        """``sha256:...`` over the digests in replication order."""
        return "sha256:" + self._hash.hexdigest()

    def result(self, label: str, plan: StaffingPlan | None, scenario: Scenario) -> PlanResult:
        """The estimates so far."""
        figures = {
            group: {name: estimate(series) for name, series in told.items()} for group, told in self._figures.items()
        }
        return PlanResult(
            label,
            plan,
            self.n,
            self.digest,
            figures,
            rate(self._passed, self.n),
            self._thresholds(scenario),
            {name: tuple(series.first) for name, series in self._figures[MEASURES].items()},
            self._profile,
            self._well_ended,
        )

    def _thresholds(self, scenario: Scenario) -> tuple[Held, ...]:
        held = []
        for (name, bound), count in zip(scenario.thresholds.items(), self._held, strict=True):
            series = self.series(name)
            mean = series.mean if series.n else None
            held.append(Held(name, bound.written, mean, mean is None or bound.holds(mean), rate(count, self.n)))
        return tuple(held)


def _add(known: dict[str, Series], told: Mapping[str, float | None]) -> None:
    for name, value in told.items():
        series = known.setdefault(name, Series())
        if value is not None:
            series.add(value)


def estimate(moments: Moments, confidence: float = CONFIDENCE) -> Estimate:
    """A mean and its t interval, as far as the values allow."""
    if moments.n == 0:
        return Estimate(None, None, None, None, 0)
    if moments.n == 1:
        return Estimate(moments.mean, None, None, None, 1)
    low, high = t_interval(moments.mean, moments.sd, moments.n, confidence)
    return Estimate(moments.mean, low, high, moments.sd, moments.n)


def rate(count: int, of: int) -> Rate:
    """A share and its Wilson interval."""
    return Rate(count, of, count / of, *wilson(count, of)) if of else Rate(0, 0, None, None, None)


def combined(digests: Iterable[str]) -> str:
    """One digest of several plans'."""
    return "sha256:" + hashlib.sha256("".join(digests).encode()).hexdigest()


def labels(plans: Sequence[StaffingPlan | None]) -> tuple[str, ...]:
    """What each plan is called; two of one name are told apart by their place."""
    names = ["nobody" if plan is None else plan.plan for plan in plans]
    return tuple(
        name if names.count(name) == 1 else f"{name} ({names[: place + 1].count(name)})"
        for place, name in enumerate(names)
    )
