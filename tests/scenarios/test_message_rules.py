"""Every example of every shipped message rule: what complies is left alone, what violates is found."""

from datetime import date

import pytest

from scenarios.loader import load_policy
from scenarios.policy import MessageExample, MessageRule, Rules
from simulator.policy.messages.context import Attachment, Context
from simulator.policy.messages.normalisation import normalise
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text

RULES = load_policy("amazon-us").on(date(2026, 3, 1))
NAMES = [rule.rule for rule in RULES.message_rules]
LANGUAGES = {"en", "de", "it", "fr", "es"}


def context(example: MessageExample, rules: Rules) -> Context:
    """What must be known beside an example."""
    files = tuple(Attachment(file.name, file.size, file.begins.encode()) for file in example.attachments)
    return Context(
        language=example.language,
        kind=example.kind,
        reactive=example.reactive,
        exception=example.exception,
        own_domains=rules.contact.own_domains,
        carrier_domains=rules.contact.carrier_domains,
        longest=rules.limits.longest.get(example.kind),
        attachments=files,
        asked_for_review=example.asked_for_review,
        settled=example.settled,
        opted_out=example.opted_out,
        critical=example.kind in rules.contact.critical_kinds,
        strict=rules.contact.mode == "strict",
        attachment_kinds=rules.limits.attachments.kinds,
        most_attachments=rules.limits.attachments.most,
        largest_attachment=rules.limits.attachments.largest,
    )


def finds(rule: MessageRule, example: MessageExample) -> bool:
    """Whether the rule says something about the example."""
    text = Text(normalise(example.text * example.times))
    return bool(PRIMITIVES[rule.primitive](text, context(example, RULES)))


def rule_named(name: str) -> MessageRule:
    """The rule in force."""
    return next(rule for rule in RULES.message_rules if rule.rule == name)


@pytest.mark.parametrize("name", NAMES)
def test_what_complies_is_left_alone(name: str) -> None:
    rule = rule_named(name)
    assert [example.text for example in rule.complies if finds(rule, example)] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_violates_is_found(name: str) -> None:
    rule = rule_named(name)
    assert [example.text for example in rule.violates if not finds(rule, example)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_shows_what_it_means(name: str) -> None:
    rule = rule_named(name)
    assert min(len(rule.complies), len(rule.violates)) >= 2
    spoken = {example.language for example in (*rule.complies, *rule.violates)}
    assert spoken <= LANGUAGES
    assert len(spoken) > 1 or name in {"markup"}


def test_the_examples_speak_all_languages() -> None:
    spoken = {example.language for rule in RULES.message_rules for example in rule.violates}
    assert spoken == LANGUAGES
