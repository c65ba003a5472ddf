"""The account health rating: points that orders earn and violations cost, and their colour.

What follows from it is the marketplace's review.
"""

from collections import Counter

import numpy as np

from scenarios.policy.standing import HealthRule
from simulator.scorecard.conduct import Violation, violations
from simulator.scorecard.metrics.known import Known
from simulator.scorecard.metrics.words import recent

GREEN, YELLOW, RED = "green", "yellow", "red"


def health_rating(rule: HealthRule, orders: int, broken: list[Violation]) -> int:
    """Points: those an account begins with and its orders earn, without those its violations cost.

    A further violation of the same rule costs more than the one before it.
    """
    seen: Counter[str] = Counter()
    lost = 0.0
    for violation in broken:
        lost += rule.costs.get(violation.severity, 0) * rule.repeat_factor ** seen[violation.rule]
        seen[violation.rule] += 1
    points = rule.start + rule.gain * (orders // rule.orders_per_gain) - round(lost)
    return max(0, min(rule.highest, points))


def rating_at(rule: HealthRule, known: Known) -> int:
    """The points of an account: by the orders fulfilled and the rules broken within the window."""
    since = known.instant - rule.window
    broken = [*violations(known.tally.findings, known.editions.at, since, known.instant)]
    return health_rating(rule, _fulfilled(known, rule.window), broken)


def _fulfilled(known: Known, within: int) -> int:
    """Orders of the last so long that have left; one that was called off never does."""
    left = (known.book.shipped_at <= known.instant) & known.is_sold
    left[known.sent.order - 1] = True
    left[known.stopped.order - 1] = False
    return int(np.count_nonzero(left[recent(known, within)]))


def colour(rule: HealthRule, rating: int) -> str:
    """Green, yellow or red."""
    if rating >= rule.healthy:
        return GREEN
    return YELLOW if rating >= rule.at_risk else RED
