"""What a world has lost: claims, chargebacks, feedback, late answers, broken rules and bad endings.

Looks at a world as it stands; what would have saved it is the search's.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

import numpy as np

from scenarios.model import Part, Scenario
from simulator.domain.events import AnyEvent, StoryEnded
from simulator.journal.codec import decode
from simulator.scorecard.punctuality import response_due
from simulator.scorecard.responding import Responses
from simulator.scorecard.runs import ANSWERED
from simulator.scorecard.scorecard import Scorecard, score
from simulator.scorecard.tally import Tally
from simulator.world import World

LossKind = Literal[
    "claim_granted", "chargeback_upheld", "negative_feedback", "late_answer", "finding", "bad_ending", "threshold"
]
"""A claim counts, or the seller paid for it; feedback stands; a threshold stands alone where nothing else says why."""

_ENDED = b'"story_ended"'


class Loss(NamedTuple):
    """One thing that was lost, about an order, and when."""

    at: int
    kind: LossKind
    order: int
    detail: str


def losses_of(world: World, scenario: Scenario, order: int = 0) -> tuple[Loss, ...]:
    """Everything lost so far, oldest first; with an order, only what is about it."""
    found = (
        *_claims(world, order),
        *_chargebacks(world, order),
        *_feedback(world, order),
        *_late(world, order),
        *_findings(world, order),
        *_endings(world, scenario),
    )
    return tuple(sorted(loss for loss in found if order in (0, loss.order)))


def card_of(world: World, scenario: Scenario) -> Scorecard:
    """What a world is worth now."""
    return score(world.projection(Tally), world.state.book, scenario, world.now)


def broken_thresholds(card: Scorecard, order: int) -> tuple[Loss, ...]:
    """The thresholds a scorecard did not keep, told of an order."""
    broken = (f"{one.name} is {one.value:g}, not {one.limit}" for one in card.thresholds if not one.passed)
    return tuple(Loss(card.as_of, "threshold", order, said) for said in broken)


def _claims(world: World, order: int) -> Iterator[Loss]:
    for claim in world.state.claims.values():
        is_paid = claim.counts_in_odr or claim.funded_by == "seller"
        if claim.outcome == "granted" and is_paid and order in (0, claim.order):
            yield Loss(claim.decided_at, "claim_granted", claim.order, ", ".join(claim.reasons))


def _chargebacks(world: World, order: int) -> Iterator[Loss]:
    for chargeback in world.state.chargebacks.values():
        is_paid = chargeback.counts_in_odr or chargeback.funded_by == "seller"
        if chargeback.outcome == "upheld" and is_paid and order in (0, chargeback.order):
            yield Loss(chargeback.decide_at, "chargeback_upheld", chargeback.order, ", ".join(chargeback.reasons))


def _feedback(world: World, order: int) -> Iterator[Loss]:
    for number, feedback in world.state.feedback.items():
        if order in (0, number) and feedback.stars and feedback.stands:
            worst = world.state.rules(feedback.left_at).order_defects.negative_stars
            if feedback.stars <= worst:
                yield Loss(feedback.left_at, "negative_feedback", number, _stars(feedback.stars))


def _stars(count: int) -> str:
    return "1 star" if count == 1 else f"{count} stars"


def _late(world: World, order: int) -> Iterator[Loss]:
    runs = world.projection(Tally).desk.table()
    if order:
        runs = runs.where(runs.order == order)
    late = Responses(runs, world.state.editions, world.now).is_late
    for row in np.flatnonzero(late).tolist():
        answered = runs.outcome[row] == ANSWERED
        since = int(runs.asked_at[row])
        at = int(runs.ended_at[row]) if answered else _overdue_at(world, since)
        asked = world.calendar.iso(since)
        said = (
            f"the message of {asked} was answered late" if answered else f"nobody has answered the message of {asked}"
        )
        yield Loss(at, "late_answer", int(runs.order[row]), said)


def _overdue_at(world: World, since: int) -> int:
    """The instant from which a message of an instant has waited too long."""
    editions = world.state.editions
    return editions.clocks.deadline(since, response_due(editions.at(since))) + 1


def _findings(world: World, order: int) -> Iterator[Loss]:
    findings = world.projection(Tally).findings
    for at, seq, rules in zip(findings.at, findings.seq, findings.rules, strict=True):
        about = _event(world, seq).order
        if order in (0, about):
            yield Loss(at, "finding", about, ", ".join(rules))


def _event(world: World, seq: int) -> AnyEvent:
    (line,) = world.journal.lines(seq - 1, 1)
    return decode(line).event


def _endings(world: World, scenario: Scenario) -> Iterator[Loss]:
    for ending, orders in world.projection(Tally).ended.items():
        for order in orders:
            part = part_of(scenario, world, order)
            good = part.drill.good_endings if part is not None else ()
            if good and ending not in good:
                yield Loss(story_ended_at(world, order) or 0, "bad_ending", order, ending)


def part_of(scenario: Scenario, world: World, order: int) -> Part | None:
    """The drill an order is about; none in a market, nor of an order that a test has placed."""
    story = int(world.state.book.story[order - 1])
    return scenario.parts[story] if scenario.parts and story >= 0 else None


def story_ended_at(world: World, order: int) -> int | None:
    """When the story about an order ended; None while it goes on."""
    for line in reversed(world.journal.lines()):
        if _ENDED in line:
            entry = decode(line)
            if isinstance(entry.event, StoryEnded) and entry.event.order == order:
                return entry.at
    return None
