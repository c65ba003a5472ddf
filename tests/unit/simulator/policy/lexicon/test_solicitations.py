"""Advertising, reviews, bargains and needless messages in five languages: what does it and what only seems to."""

from collections.abc import Iterator
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


def examples(name: str) -> dict[str, dict[str, list[str]]]:
    held: dict[str, dict[str, list[str]]] = YAML(typ="safe").load(Path(__file__).with_name(f"{name}.yaml"))
    return held


def violating() -> Iterator[tuple[str, str, str]]:
    for label in BY_LABEL:
        for language, sides in examples(label).items():
            for sentence in sides["violates"]:
                yield label, language, sentence


def harmless(kind: str) -> Iterator[tuple[str, str]]:
    return ((language, sentence) for language, kinds in examples("harmless").items() for sentence in kinds[kind])


def found(label: str, sentence: str, context: Context) -> bool:
    return any(PRIMITIVES[name](Text(sentence), context) for name in BY_LABEL[label])


def labels(sentence: str, context: Context) -> list[str]:
    return [label for label in BY_LABEL if found(label, sentence, context)]


@pytest.mark.parametrize("label", BY_LABEL)
def test_every_label_has_examples_in_five_languages(label: str) -> None:
    assert {language for language, sides in examples(label).items() if len(sides["violates"]) >= FEWEST} == {
        "en",
        "it",
        "de",
        "fr",
        "es",
    }


@pytest.mark.parametrize(("label", "language", "sentence"), list(violating()))
def test_what_violates_is_found(label: str, language: str, sentence: str) -> None:
    assert found(label, sentence, Context(language=language, reactive=label not in BEGUN))


@pytest.mark.parametrize(("language", "sentence"), list(harmless("answers")))
def test_an_answer_is_left_alone(language: str, sentence: str) -> None:
    assert labels(sentence, Context(language=language)) == []


@pytest.mark.parametrize(("language", "sentence"), list(harmless("begun")))
def test_what_a_seller_may_begin_is_left_alone(language: str, sentence: str) -> None:
    assert labels(sentence, Context(language=language, reactive=False)) == []
