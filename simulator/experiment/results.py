"""What an experiment came to, as data: estimates of every figure, plan by plan, and the differences between plans.

Shapes only, and the JSON documented in each; filling them is ``tally``'s, ``comparison``'s and ``staffing``'s.

Figures come in groups, each a dict of name → value: ``measures`` (the names of ``scenarios.vocabulary.MEASURES``),
``counts``, ``claims``, ``feedback``, ``money`` (amounts in the policy's currency, as floats), ``claims_by_cause`` and
``desk``; what a scorecard nests further is flattened with dots (``wording.count``), and a group it lacks is empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from scenarios.staffing import StaffingPlan
from simulator.scorecard.profile import Profile

MEASURES, MONEY = "measures", "money"

Stop = Literal["count", "precision", "cap", "found", "none", "interrupted", "lost"]
"""Enough replications; the precision asked for; no more although it was not reached; the search found a roster, or
none; Ctrl-C; those who worked were gone."""


@dataclass(frozen=True)
class Estimate:
    """A mean over replications and its interval. ``n`` replications had the figure; without two, no interval.

    JSON: ``{"mean", "low", "high", "sd", "n"}``; the first four may be null.
    """

    mean: float | None
    low: float | None
    high: float | None
    sd: float | None
    n: int

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {"mean": self.mean, "low": self.low, "high": self.high, "sd": self.sd, "n": self.n}


@dataclass(frozen=True)
class PairedEstimate(Estimate):
    """A mean difference between two plans over the same replications, with an interval adjusted for their number.

    JSON: an estimate's keys and ``{"beyond_doubt": bool, "variance_ratio": float|null}``; the ratio is the variance
    of the difference between independent runs over that of the paired ones, null where the paired one is 0.
    """

    variance_ratio: float | None

    @property
    def is_beyond_doubt(self) -> bool:
        """Whether the interval leaves out 0."""
        return self.low is not None and self.high is not None and not self.low <= 0 <= self.high

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return super().as_json() | {"beyond_doubt": self.is_beyond_doubt, "variance_ratio": self.variance_ratio}


@dataclass(frozen=True)
class Rate:
    """In how many replications something held, with the Wilson interval of its share.

    JSON: ``{"count", "of", "share", "low", "high"}``; the last three are null without any replication.
    """

    count: int
    of: int
    share: float | None
    low: float | None
    high: float | None

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {"count": self.count, "of": self.of, "share": self.share, "low": self.low, "high": self.high}


@dataclass(frozen=True)
class Held:
    """A threshold against the mean of its measure, and in how many replications it held.

    JSON: ``{"name", "limit", "mean", "passed": bool, "held": a rate}``.
    """

    name: str
    limit: str
    mean: float | None
    passed: bool
    held: Rate

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {**vars(self), "held": self.held.as_json()}


Estimates = Mapping[str, Mapping[str, Estimate]]
"""Group → figure → its estimate."""


@dataclass(frozen=True)
class PlanResult:
    """Everything a number of replications say about one plan.

    ``samples`` holds, for every measure, its first 1,000 values in replication order, for order statistics and
    pictures; ``profile`` is what the scorecard's profiles add up to, if it has any. Neither is in the JSON.

    JSON: ``{"plan", "title", "replications", "digest", "measures": {name: estimate}, "money": …, "counts": …,
    "claims": …, "feedback": …, "claims_by_cause": …, "desk": …, "passed": a rate, "thresholds": [held], "verdict"}``.
    """

    label: str
    plan: StaffingPlan | None
    """None: nobody answers, or a drill."""
    replications: int
    digest: str
    """Of all digests in replication order."""
    figures: Estimates
    passed: Rate
    thresholds: tuple[Held, ...]
    samples: Mapping[str, tuple[float, ...]]
    profile: Profile | None
    well_ended: bool
    """Whether no drill ended in an ending its scenario does not call good."""

    @property
    def verdict(self) -> str:
        """``passed`` if the mean of every measure keeps its threshold, and every drill ended well."""
        return "passed" if self.well_ended and all(held.passed for held in self.thresholds) else "failed"

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        groups = {group: {name: e.as_json() for name, e in told.items()} for group, told in self.figures.items()}
        return {
            "plan": self.label,
            "title": self.plan.title if self.plan else "",
            "replications": self.replications,
            "digest": self.digest,
            **groups,
            "passed": self.passed.as_json(),
            "thresholds": [held.as_json() for held in self.thresholds],
            "verdict": self.verdict,
        }


@dataclass(frozen=True)
class Ending:
    """Why an experiment stopped, with a sentence. JSON: ``{"by", "said"}``."""

    by: Stop
    said: str

    @property
    def is_whole(self) -> bool:
        """Whether it did what it was asked for; if not, what is there is partial."""
        return self.by not in ("interrupted", "lost")


@dataclass(frozen=True)
class Replicated:
    """One scenario under one plan, many times: ``run --replications``.

    JSON: ``{"scenario", "seed", "confidence": 0.95, "stopped": {"by", "said"}}`` and the plan result's keys.
    """

    scenario: str
    seed: int
    confidence: float
    ending: Ending
    result: PlanResult

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        told = {"scenario": self.scenario, "seed": self.seed, "confidence": self.confidence}
        return told | {"stopped": vars(self.ending)} | self.result.as_json()


@dataclass(frozen=True)
class Difference:
    """One plan minus another, replication by replication.

    JSON: ``{"plan", "against", "measures": {name: paired estimate}, "money": …, …}``.
    """

    label: str
    against: str
    figures: Mapping[str, Mapping[str, PairedEstimate]]

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        groups = {group: {name: e.as_json() for name, e in told.items()} for group, told in self.figures.items()}
        return {"plan": self.label, "against": self.against, **groups}


@dataclass(frozen=True)
class Compared:
    """Several plans under the same luck: ``compare``. The first plan is the baseline.

    ``differences`` holds every pair once, the later plan minus the earlier: those against the first come first.

    JSON: ``{"scenario", "seed", "confidence", "replications", "digest", "adjusted_for": number of pairs,
    "variance_ratio": by how much common random numbers shrank the variance of a difference (of the measure the
    experiment is about, median over the pairs), "stopped", "plans": [plan result], "differences": [difference]}``.
    """

    scenario: str
    seed: int
    confidence: float
    measure: str
    """What precision is about, and the first column people look at."""
    ending: Ending
    plans: tuple[PlanResult, ...]
    differences: tuple[Difference, ...]
    digest: str
    variance_ratio: float | None

    def against_first(self) -> tuple[Difference, ...]:
        """The differences against the baseline, in the order of the plans."""
        return self.differences[: len(self.plans) - 1]

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "scenario": self.scenario,
            "seed": self.seed,
            "confidence": self.confidence,
            "replications": self.plans[0].replications,
            "digest": self.digest,
            "adjusted_for": len(self.differences),
            "variance_ratio": self.variance_ratio,
            "stopped": vars(self.ending),
            "plans": [plan.as_json() for plan in self.plans],
            "differences": [difference.as_json() for difference in self.differences],
        }
