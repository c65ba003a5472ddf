"""What a run was worth: measures, counts and the verdict, as a function of (journal, policy, as of)."""

from dataclasses import dataclass
from typing import Any

from scenarios.model import Account, Scenario
from scenarios.policy import Policy
from simulator.domain.orders import OrderBook
from simulator.scorecard.defects import Ledger, claim_measures, defect_measures, feedback_measures
from simulator.scorecard.measure import Measure
from simulator.scorecard.responding import response_measures
from simulator.scorecard.tally import Tally


@dataclass(frozen=True)
class Threshold:
    """A bound the scenario sets, the value measured and whether it held; with nothing measured nothing is broken."""

    name: str
    value: float | None
    limit: str
    passed: bool


@dataclass(frozen=True)
class Scorecard:
    """The figures of one run as of an instant. Every measure can name the entries that made it."""

    as_of: int
    counts: dict[str, int]
    measures: dict[str, Measure]
    claims: dict[str, int]
    feedback: dict[str, int]
    endings: dict[str, int]
    thresholds: tuple[Threshold, ...]
    well_ended: bool
    """Whether no drill ended in an ending its scenario does not call good."""

    @property
    def verdict(self) -> str:
        """``passed`` or ``failed``."""
        passed = self.well_ended and all(threshold.passed for threshold in self.thresholds)
        return "passed" if passed else "failed"

    def as_json(self) -> dict[str, Any]:
        """The figures as plain data, under the names used everywhere."""
        return {
            "counts": self.counts,
            "measures": {name: measure.value for name, measure in self.measures.items()},
            "claims": self.claims,
            "feedback": self.feedback,
            "endings": self.endings,
            "thresholds": [vars(threshold) for threshold in self.thresholds],
            "verdict": self.verdict,
        }


def score(tally: Tally, book: OrderBook, scenario: Scenario, as_of: int, policy: Policy | None = None) -> Scorecard:
    """The scorecard of a tally that holds every entry up to ``as_of``, under the scenario's policy or another one."""
    rules = policy or scenario.policy
    past = scenario.drill.cast.account if scenario.drill else Account()
    ledger = Ledger(book, past, tally, rules.order_defects, as_of)
    found = [
        *response_measures(tally, rules.response, as_of),
        *defect_measures(ledger),
        *claim_measures(ledger),
        *feedback_measures(ledger),
        Measure("policy_findings", float(len(tally.findings)), "count", lambda: tally.findings),
    ]
    measures = {measure.name: measure for measure in found}
    return Scorecard(
        as_of,
        _counts(ledger),
        measures,
        _claims(tally),
        ledger.stars(),
        dict(sorted(tally.endings.items())),
        _thresholds(scenario, measures),
        _well_ended(scenario, tally),
    )


def _counts(ledger: Ledger) -> dict[str, int]:
    tally = ledger.tally
    return {
        "orders": ledger.orders,
        "contacts": len(tally.contacts),
        "messages_received": tally.messages_received,
        "messages_sent": tally.messages_sent,
        "responses": len(tally.responses.answered),
        "no_response_needed": len(tally.excluded),
        "unanswered": len(tally.unanswered),
        "stories": tally.begun,
    }


def _claims(tally: Tally) -> dict[str, int]:
    outcomes = [claim.outcome for claim in tally.claims.values()]
    ended = {outcome: outcomes.count(outcome) for outcome in ("granted", "denied", "withdrawn")}
    return {"opened": len(outcomes), **ended}


def _thresholds(scenario: Scenario, measures: dict[str, Measure]) -> tuple[Threshold, ...]:
    return tuple(
        Threshold(name, value := measures[name].value, bound.written, value is None or bound.holds(value))
        for name, bound in scenario.thresholds.items()
    )


def _well_ended(scenario: Scenario, tally: Tally) -> bool:
    if scenario.drill is None or not scenario.drill.good_endings:
        return True
    return bool(tally.endings) and set(tally.endings) <= set(scenario.drill.good_endings)
