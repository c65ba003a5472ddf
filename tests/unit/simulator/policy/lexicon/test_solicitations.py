"""Advertising, reviews, bargains and needless messages in five languages: what does it and what only seems to."""

from functools import cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from simulator.policy.messages.context import Context
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text

BY_LABEL = {
    "marketing": ("marketing",),
    "review_solicitation": ("review_solicitation", "review_change"),
    "incentive": ("incentive",),
    "unrelated_to_order": ("unrelated_to_order",),
    "asks_to_cancel": ("asks_to_cancel",),
}
BEGUN = ("unrelated_to_order",)
FEWEST = 6
LANGUAGES = ("en", "it", "de", "fr", "es")


@cache
def examples(name: str) -> dict[str, dict[str, list[str]]]:
    held: dict[str, dict[str, list[str]]] = YAML(typ="safe").load(Path(__file__).with_name(f"{name}.yaml"))
    return held


def found(label: str, sentence: str, context: Context) -> bool:
    return any(PRIMITIVES[name](Text(sentence), context) for name in BY_LABEL[label])


def labels(sentence: str, context: Context) -> list[str]:
    return [label for label in BY_LABEL if found(label, sentence, context)]


@pytest.mark.parametrize("label", BY_LABEL)
def test_every_label_has_examples_in_five_languages(label: str) -> None:
    held = {language for language, sides in examples(label).items() if len(sides["violates"]) >= FEWEST}
    assert held == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", BY_LABEL)
def test_what_violates_is_found(label: str, language: str) -> None:
    context = Context(language=language, reactive=label not in BEGUN)
    missed = [sentence for sentence in examples(label)[language]["violates"] if not found(label, sentence, context)]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "reactive"), [("answers", True), ("begun", False)])
def test_what_a_seller_may_write_is_left_alone(kind: str, reactive: bool, language: str) -> None:
    context = Context(language=language, reactive=reactive)
    blamed = {sentence: labels(sentence, context) for sentence in examples("harmless")[language][kind]}
    assert {sentence: found for sentence, found in blamed.items() if found} == {}
