"""What the search for a roster came to, as data: the roster, its proof, and who came near.

Shapes and their JSON only; the search is ``staffing``'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scenarios.quantities import format_money
from scenarios.staffing import StaffingPlan
from simulator.experiment.results import Ending, Estimate, PlanResult
from simulator.experiment.search.race import Verdict
from simulator.experiment.search.targets import Range, Target


@dataclass(frozen=True)
class TriedRoster:
    """A roster that ran: its heads, what a week of it costs, and what it was found to do.

    JSON: ``{"agents": {name: heads}, "heads", "paid_hours": of a week, "wages": of a week, as a decimal string or null
    where nobody is paid, "verdict": "holds"|"fails"|"too_close"|null, "replications", "measures": {target's measure:
    estimate}}``.
    """

    plan: StaffingPlan
    paid_hours: float
    wages: int | None
    """Cents."""
    verdict: Verdict | None
    """None: the race was over before this one was known."""
    replications: int
    measures: Mapping[str, Estimate]

    @property
    def agents(self) -> dict[str, int]:
        """Name of the group → its heads."""
        return {agent.name: agent.heads for agent in self.plan.agents}

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "agents": self.agents,
            "heads": sum(self.agents.values()),
            "paid_hours": self.paid_hours,
            "wages": None if self.wages is None else format_money(self.wages),
            "verdict": self.verdict,
            "replications": self.replications,
            "measures": {name: estimate.as_json() for name, estimate in self.measures.items()},
        }


@dataclass(frozen=True)
class Sifted:
    """What became of all rosters within the bounds. JSON: its fields.

    ``too_few_hours`` could not do the work in time however lucky; ``no_more_heads`` have in no group more heads than
    one that clearly failed; ``raced`` ran; what is left costs more than the one that was found.
    """

    within_bounds: int
    too_few_hours: int
    no_more_heads: int
    raced: int


@dataclass(frozen=True)
class Staffed:
    """The cheapest roster that keeps every target, with its proof, or the nearest there is: ``staff``.

    ``best`` is None where none was proven; ``nearest`` then is the one that came nearest to the first target.
    ``proof`` is what ``best`` came to in replications that had no part in choosing it.

    JSON: ``{"scenario", "template", "seed", "confidence", "targets": [{"measure", "limit"}], "agents": {"fewest",
    "most"}, "candidates": sifted, "runs": number of worlds played, "best": tried roster|null, "proof": plan
    result|null, "nearest": tried roster|null, "runners_up": [tried roster], "stopped": {"by", "said"}}``.
    """

    scenario: str
    template: str
    seed: int
    confidence: float
    targets: tuple[Target, ...]
    agents: Range
    sifted: Sifted
    runs: int
    best: TriedRoster | None
    proof: PlanResult | None
    nearest: TriedRoster | None
    runners_up: tuple[TriedRoster, ...]
    ending: Ending

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "scenario": self.scenario,
            "template": self.template,
            "seed": self.seed,
            "confidence": self.confidence,
            "targets": [{"measure": target.measure, "limit": target.bound.written} for target in self.targets],
            "agents": self.agents._asdict(),
            "candidates": vars(self.sifted),
            "runs": self.runs,
            "best": self.best.as_json() if self.best else None,
            "proof": self.proof.as_json() if self.proof else None,
            "nearest": self.nearest.as_json() if self.nearest else None,
            "runners_up": [tried.as_json() for tried in self.runners_up],
            "stopped": vars(self.ending),
        }
