"""Labelled messages held against the rules: what was expected of each and what was found."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scenarios.loader import load_policy
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.policy.messages.normalisation import normalise

HERE = Path(__file__).parent
CLEAN = "clean"


class Judged(NamedTuple):
    """One message: its language, the labels people gave it and those the rules gave it."""

    text: str
    language: str
    expected: frozenset[str]
    found: frozenset[str]


class Score(NamedTuple):
    """How often a label was rightly found, wrongly found and missed."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Of those found, the share that is right."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """Of those there are, the share that is found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Both in one figure."""
        told = 2 * self.right + self.false + self.missed
        return 2 * self.right / told if told else 1.0


def judged(name: str) -> list[Judged]:
    """Every message of a file of this folder, examined by the rules of amazon-us."""
    policy = load_policy("amazon-us")
    rules = policy.on(max(policy.changes()))
    labels = {rule.rule: rule.label for rule in rules.message_rules}

    def examined() -> Iterator[Judged]:
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            context = Context(
                language=told["lang"],
                reactive=told["context"]["reactive"],
                exception=told["context"]["migration_exception"],
                own_domains=rules.contact.own_domains,
                carrier_domains=rules.contact.carrier_domains,
            )
            findings = examine(normalise(told["text"]), rules.message_rules, context)
            found = frozenset(label for finding in findings if (label := labels[finding.rule]))
            yield Judged(told["text"], told["lang"], frozenset(told["labels"]) - {CLEAN}, found)

    return [*examined()]


def score_of(messages: list[Judged], label: str) -> Score:
    """How one label did."""
    return Score(
        sum(label in one.expected & one.found for one in messages),
        sum(label in one.found - one.expected for one in messages),
        sum(label in one.expected - one.found for one in messages),
    )


def total(scores: list[Score]) -> Score:
    """All labels together."""
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def false_alarms(messages: list[Judged]) -> tuple[int, int]:
    """How many clean messages were found to be something, of how many."""
    clean = [one for one in messages if not one.expected]
    return sum(bool(one.found) for one in clean), len(clean)
