"""One replication of a scenario under every plan of a comparison, and the plain data it leaves.

What runs in another process or on another machine; so it knows no statistics, and nothing but data goes in and out.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.playing import Play, Result
from simulator.run import Production
from simulator.scorecard.profile import Profile

GROUPS = ("measures", "money", "counts", "claims", "feedback", "claims_by_cause", "desk")
"""What of a result's document is numbers worth a mean."""

NOBODY = "null"
"""In place of a plan where nobody answers, and for a drill."""

Figures = dict[str, dict[str, float | None]]
"""Group → figure → value."""

Check = Callable[[], None]
"""Called now and then during work; raises to end it."""


class Setup(msgspec.Struct, frozen=True):
    """What all trials of an experiment have in common. Scenario and plans are JSON, so that equal ones are one key."""

    scenario: str
    plans: tuple[str, ...]
    seed: int


class Batch(msgspec.Struct, frozen=True):
    """Replications ``first`` to ``first + count - 1``, each under all plans: what one worker does at a time."""

    setup: Setup
    first: int
    count: int


class Outcome(msgspec.Struct, frozen=True):
    """What one replication under one plan was worth, in a few kB."""

    digest: str
    passed: bool
    well_ended: bool
    held: tuple[bool, ...]
    """Whether each threshold did, in the scenario's order."""
    figures: Figures
    profile: Profile | None = None


Outcomes = tuple[Outcome, ...]
"""One replication: an outcome for each plan."""


def setup_of(scenario: Scenario, plans: tuple[StaffingPlan | None, ...], seed: int) -> Setup:
    """A scenario under these plans; its own plan is left out."""
    alone = scenario.model_copy(update={"plan": None})
    return Setup(
        _written(alone.dump()), tuple(NOBODY if plan is None else _written(plan.dump()) for plan in plans), seed
    )


def play_batch(batch: Batch, check: Check = lambda: None) -> list[Outcomes]:
    """Every replication of a batch, each under all plans."""
    return [play_trial(batch.setup, number, check) for number in range(batch.first, batch.first + batch.count)]


def play_trial(setup: Setup, replication: int, check: Check) -> Outcomes:
    """One replication: the orders are drawn once, and every plan meets the same ones."""
    book = _production(setup.scenario, setup.plans[0]).orders(setup.seed, replication)
    played = []
    for plan in setup.plans:
        play = Play(_production(setup.scenario, plan), setup.seed, replication, book=book)
        play.finish(lambda done, whole: check())
        played.append(_outcome(play.result()))
    return tuple(played)


@lru_cache(maxsize=8)
def _alone(scenario: str) -> Production:
    """A scenario nobody answers in, compiled once in a process."""
    return Production(Scenario.model_validate(json.loads(scenario)))


@lru_cache(maxsize=256)
def _production(scenario: str, plan: str) -> Production:
    team = None if plan == NOBODY else StaffingPlan.model_validate(json.loads(plan))
    return _alone(scenario).under(team)


def _written(document: Mapping[str, object]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _outcome(result: Result) -> Outcome:
    card, told = result.scorecard, result.as_json()
    return Outcome(
        result.digest,
        result.verdict == "passed",
        result.well_ended,
        tuple(threshold.passed for threshold in card.thresholds),
        {group: dict(_numbers(told.get(group) or {})) for group in GROUPS},
        result.profile,
    )


def _numbers(told: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, float | None]]:
    """Every number in a document, under its keys joined by dots; amounts of money are written as strings."""
    for key, value in told.items():
        if isinstance(value, Mapping):
            yield from _numbers(value, f"{prefix}{key}.")
        elif value is None or isinstance(value, int | float):
            yield prefix + key, value
        elif isinstance(value, str) and (number := _amount(value)) is not None:
            yield prefix + key, number


def _amount(written: str) -> float | None:
    try:
        return float(written)
    except ValueError:
        return None
