"""The primitive of consequences: from how long each metric has missed its target to what follows for the account.

Pure. Which metrics miss their targets is measured elsewhere; what the account stands like already does not matter here.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from scenarios.policy.standing import ConductRule, ConductRung, Ladder, Sanction

PART = ":"
"""Between the name of a metric and who sends the parcels it is about: ``order_defect_rate:merchant``."""


class Consequence(msgspec.Struct, frozen=True, gc=False):
    """One thing that follows, because of one metric; ``fulfilled_by`` is the part it is about, or empty."""

    then: Sanction
    metric: str
    fulfilled_by: str = ""


def part_of(name: str) -> tuple[str, str]:
    """A metric's name and the part of it."""
    metric, _, part = name.partition(PART)
    return metric, part


def consequences(ladders: Iterable[Ladder], off_target: Mapping[str, int], now: int) -> Iterator[Consequence]:
    """What follows at an instant for every metric that has been off its target since some instant."""
    by_metric = {ladder.metric: ladder for ladder in ladders}
    for name, since in off_target.items():
        metric, part = part_of(name)
        ladder = by_metric.get(metric)
        for rung in ladder.rungs if ladder else ():
            if now >= since + rung.after:
                yield Consequence(rung.then, name, part)


def conduct_rung(rule: ConductRule, violations: int) -> ConductRung | None:
    """The farthest rung that so many violations reach."""
    reached = [rung for rung in rule.rungs if violations >= rung.violations]
    return max(reached, key=lambda rung: rung.violations, default=None)


def fee_share(bands: Mapping[float, float], value: float) -> float:
    """The share of the highest band that a value reaches; 0 below all of them."""
    reached = [start for start in bands if value >= start]
    return bands[max(reached)] if reached else 0.0
