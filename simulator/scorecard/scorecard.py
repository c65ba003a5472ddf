"""What a run was worth: measures, counts and the verdict, as a function of (journal, policy, as of)."""

from dataclasses import dataclass
from typing import Any

from scenarios.model import Scenario
from scenarios.policy import Policy
from simulator.domain.orders import OrderBook
from simulator.scorecard.counts import claim_counts, counts_of, endings_of
from simulator.scorecard.defects import (
    claim_measures,
    defect_measures,
    feedback_measures,
    satisfaction_measures,
    stars,
)
from simulator.scorecard.fulfilment import fulfilment_measures
from simulator.scorecard.measure import Measure
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.money import CauseFigures, Money, cost_measure
from simulator.scorecard.places import PlaceFigures, places_of
from simulator.scorecard.responding import response_measures
from simulator.scorecard.scored import Scored
from simulator.scorecard.tally import Tally
from simulator.scorecard.waiting import DeskFigures, desk_measures


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
    money: Money
    desk: DeskFigures | None
    """None where there is no modelled team."""
    causes: dict[str, CauseFigures]
    """Why buyers claimed."""
    places: dict[str, PlaceFigures]
    """By marketplace, where there are several."""
    figures: tuple[Figure, ...]
    """The marketplace's own metrics, at the instant at which it takes them."""
    thresholds: tuple[Threshold, ...]
    well_ended: bool
    """Whether no drill ended in an ending its scenario does not call good."""

    @property
    def verdict(self) -> str:
        """``passed`` or ``failed``."""
        passed = self.well_ended and all(threshold.passed for threshold in self.thresholds)
        return "passed" if passed else "failed"

    @property
    def every_measure(self) -> dict[str, Measure]:
        """The measures, and the marketplace's figures under their labels: ``late_shipment_rate:30d``."""
        return self.measures | {figure.label: figure.measure for figure in self.figures}

    def as_json(self) -> dict[str, Any]:
        """The figures as plain data, under the names used everywhere."""
        return {
            "counts": self.counts,
            "measures": {name: measure.value for name, measure in self.measures.items()},
            "claims": self.claims,
            "claims_by_cause": {cause: figures.as_json() for cause, figures in self.causes.items()},
            "feedback": self.feedback,
            "endings": self.endings,
            "desk": self.desk.as_json() if self.desk else None,
            "money": self.money.as_json(),
            "by_marketplace": {name: figures.as_json() for name, figures in self.places.items()},
            "metrics": _by_metric(self.figures),
            "thresholds": [vars(threshold) for threshold in self.thresholds],
            "verdict": self.verdict,
        }


def score(tally: Tally, book: OrderBook, scenario: Scenario, as_of: int, policy: Policy | None = None) -> Scorecard:
    """The scorecard of a tally that holds every entry up to ``as_of``, under the scenario's policy or another one."""
    return card_of(Scored(tally, book, scenario, as_of, policy or scenario.policy))


def card_of(scored: Scored) -> Scorecard:
    """The scorecard of what is scored of a run."""
    ledger, responses = scored.ledger, scored.responses
    measures = {measure.name: measure for measure in _measures(scored)}
    return Scorecard(
        scored.as_of,
        counts_of(scored),
        measures,
        claim_counts(ledger),
        stars(ledger),
        endings_of(ledger),
        scored.money,
        scored.desk,
        scored.causes,
        places_of(ledger, responses),
        tuple(scored.metrics.at(scored.scope.official)),
        _thresholds(scored.scenario, measures),
        _well_ended(scored),
    )


def _measures(scored: Scored) -> list[Measure]:
    ledger, responses = scored.ledger, scored.responses
    findings = scored.tally.findings.within(scored.scope.asked)
    return [
        *response_measures(responses),
        *defect_measures(ledger),
        *claim_measures(ledger),
        *feedback_measures(ledger),
        *satisfaction_measures(ledger),
        Measure("policy_findings", float(len(findings)), "count", findings.tolist),
        *fulfilment_measures(scored.parcels, is_market=scored.scenario.market is not None),
        *desk_measures(scored.desk, responses),
        cost_measure(scored.money, is_staffed=scored.scenario.market is not None and scored.desk is not None),
    ]


def _by_metric(figures: tuple[Figure, ...]) -> dict[str, list[dict[str, Any]]]:
    told: dict[str, list[dict[str, Any]]] = {}
    for figure in figures:
        told.setdefault(figure.name, []).append(figure.as_json())
    return told


def _thresholds(scenario: Scenario, measures: dict[str, Measure]) -> tuple[Threshold, ...]:
    return tuple(
        Threshold(name, value := measures[name].value, bound.written, value is None or bound.holds(value))
        for name, bound in scenario.thresholds.items()
    )


def _well_ended(scored: Scored) -> bool:
    drill, endings = scored.scenario.drill, scored.tally.endings
    if drill is None or not drill.good_endings:
        return True
    return bool(endings) and set(endings) <= set(drill.good_endings)
