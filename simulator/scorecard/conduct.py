"""What a seller's messages are worth to its account: violations by weight, and the account health rating.

Counts what the tally wrote down; what follows from it is the marketplace's review.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from scenarios.policy import Rules
from scenarios.policy.contact import Severity
from scenarios.policy.standing import HealthRule
from simulator.domain.orders import OrderBook
from simulator.journal.entry import Entry
from simulator.scorecard.records import Noted

GREEN, YELLOW, RED = "green", "yellow", "red"

_UNNAMED: Severity = "medium"
"""What a violation weighs whose rule the policy does not list."""


@dataclass
class Findings(Noted):
    """Entries of messages that broke rules, with the rules each broke."""

    rules: list[tuple[str, ...]] = field(default_factory=list)

    def note(self, entry: Entry) -> None:
        """Write one down, if it broke any."""
        broken: tuple[str, ...] = getattr(entry.event, "findings", ())
        if broken:
            super().note(entry)
            self.rules.append(broken)

    def copy(self) -> "Findings":
        """The same ones."""
        return Findings(self.at[:], self.seq[:], self.rules[:])


class Violation(NamedTuple):
    """One rule that one message broke."""

    at: int
    seq: int
    rule: str
    severity: Severity


def violations(findings: Findings, rules_at: Callable[[int], Rules], since: int, as_of: int) -> Iterator[Violation]:
    """What was broken after ``since`` up to an instant, by the rules of its time; oldest first."""
    first, last = np.searchsorted(np.array(findings.at, dtype=np.int64), (since, as_of), side="right")
    for row in range(int(first), int(last)):
        weights = {rule.rule: rule.severity for rule in rules_at(findings.at[row]).message_rules}
        for rule in findings.rules[row]:
            yield Violation(findings.at[row], findings.seq[row], rule, weights.get(rule, _UNNAMED))


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


def rating_at(
    rule: HealthRule, book: OrderBook, findings: Findings, rules_at: Callable[[int], Rules], instant: int
) -> int:
    """The points of an account at an instant: by the orders placed and the rules broken within the window."""
    since = instant - rule.window
    first, last = np.searchsorted(book.rising, (since, instant), side="right")
    return health_rating(rule, int(last - first), [*violations(findings, rules_at, since, instant)])


def colour(rule: HealthRule, rating: int) -> str:
    """Green, yellow or red."""
    if rating >= rule.healthy:
        return GREEN
    return YELLOW if rating >= rule.at_risk else RED
