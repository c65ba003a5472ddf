"""Which rules a seller's messages broke, and how much each weighs.

Lists what the tally wrote down; what it costs and what follows from it is the marketplace's review.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from scenarios.policy import Rules
from scenarios.policy.contact import Severity
from simulator.journal.entry import Entry
from simulator.scorecard.records import Noted

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
