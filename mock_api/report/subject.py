"""One plan's figures beside the scenario they came from: what every section about a plan is made of.

A single run is a subject too; it has values and no intervals.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mock_api.report.evidence import answered_said
from mock_api.report.figures import NOTHING, figure, money
from mock_api.report.wording import bound_said, span_of, words_of
from scenarios.model import Scenario
from simulator.experiment.results import MEASURES, MONEY, Estimate, Held, PlanResult, Rate
from simulator.graded import AnyGrade
from simulator.playing import Result
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.profile import Profile

TOTAL = "total"
CAUSES = "claims_by_cause"

_NOTHING = Estimate(None, None, None, None, 0)
_GROUPS = (MEASURES, MONEY, "counts", "claims", "feedback", CAUSES)


@dataclass(frozen=True)
class Subject:
    """A plan's result and its scenario."""

    scenario: Scenario
    result: PlanResult
    metrics: tuple[Figure, ...] = ()
    """What the marketplace measures at the end, of a single run."""
    grade: AnyGrade | None = None
    """What the criteria of a single drill come to, or the drills of a session."""

    @property
    def replications(self) -> int:
        """How many runs the figures are means of."""
        return self.result.replications

    @property
    def profile(self) -> Profile | None:
        """The shape of the runs, where they left one."""
        return self.result.profile

    @property
    def currency(self) -> str:
        """What money is counted in."""
        return self.scenario.policy.currency

    @property
    def span(self) -> str:
        """What one run is: a week, a month, a year."""
        return span_of(self.scenario)

    @property
    def title(self) -> str:
        """The plan as people call it."""
        return self.result.plan.title if self.result.plan else answered_said(self.grade)

    def estimate(self, name: str, group: str = MEASURES) -> Estimate:
        """A figure; an empty one where it was never taken."""
        return self.result.figures.get(group, {}).get(name, _NOTHING)

    def told(self, value: float | None, unit: str) -> str:
        """A figure in its unit; money comes in whole units of the currency."""
        if unit == "money":
            return money(None if value is None else value * 100, self.currency)
        return figure(value, unit)

    def said(self, measure: str) -> str:
        """A measure's mean as people read it."""
        return self.told(self.estimate(measure).mean, words_of(measure).unit)

    def cost(self, part: str) -> str:
        """A mean amount of money as people read it."""
        return self.told(self.estimate(part, MONEY).mean, "money")

    def interval(self, estimate: Estimate, unit: str) -> str:
        """From where to where; no figure of ours lies below nothing."""
        if estimate.low is None or estimate.high is None:
            return NOTHING
        return f"{self.told(max(estimate.low, 0.0), unit)} to {self.told(estimate.high, unit)}"

    def held(self, measure: str) -> Held | None:
        """A threshold of the scenario and how it went; none where there is none."""
        return next((one for one in self.result.thresholds if one.name == measure), None)

    def limit(self, measure: str) -> str:
        """The bound a measure must keep, in words."""
        bound, unit = self.scenario.thresholds[measure], words_of(measure).unit
        return bound_said(bound, limit_share(bound.value) if unit == "share" else self.told(bound.value, unit))


def limit_share(value: float) -> str:
    """A bound without digits nobody wrote: ``10 %``."""
    return f"{value * 100:g}\N{NO-BREAK SPACE}%"


def single(result: Result, scenario: Scenario) -> Subject:
    """One run as a subject."""
    told, card = result.as_json(), result.scorecard
    held = tuple(Held(one.name, one.limit, one.value, one.passed, _rate(one.passed)) for one in card.thresholds)
    figures = {group: _estimates(told.get(group) or {}) for group in _GROUPS}
    label = scenario.plan.plan if scenario.plan else "nobody"
    passed = _rate(result.verdict == "passed")
    one = PlanResult(
        label, scenario.plan, 1, result.digest, figures, passed, held, {}, result.profile, result.well_ended
    )
    return Subject(scenario, one, card.figures, result.grade)


def _rate(held: bool) -> Rate:
    return Rate(int(held), 1, float(held), None, None)


def _estimates(told: Mapping[str, Any], prefix: str = "") -> dict[str, Estimate]:
    """Every number in a group; what is nested has its keys joined by dots."""
    found: dict[str, Estimate] = {}
    for key, value in told.items():
        if isinstance(value, Mapping):
            found |= _estimates(value, f"{prefix}{key}.")
        elif (number := _number(value)) is not None:
            found[prefix + key] = Estimate(number, None, None, None, 1)
    return found


def _number(value: object) -> float | None:
    """A number, or an amount, which is written as a string; a currency's name is none."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
