"""Drawing away, abuse and requests for private data in five languages: sentences that do and sentences that seem to."""

from functools import cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from simulator.policy.messages.context import Context
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text

LABELS = ("off_platform", "abusive", "pii_request")
FEWEST = 6
LANGUAGES = ("en", "it", "de", "fr", "es")


@cache
def examples(label: str) -> dict[str, dict[str, list[str]]]:
    held: dict[str, dict[str, list[str]]] = YAML(typ="safe").load(Path(__file__).with_name(f"{label}.yaml"))
    return held


def labels(sentence: str, language: str) -> list[str]:
    return [label for label in LABELS if PRIMITIVES[label](Text(sentence), Context(language=language))]


@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_examples_in_five_languages(label: str) -> None:
    assert examples(label).keys() == set(LANGUAGES)
    assert all(len(found) >= FEWEST for sides in examples(label).values() for found in sides.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", LABELS)
def test_what_violates_is_found(label: str, language: str) -> None:
    told = examples(label)[language]["violates"]
    assert [sentence for sentence in told if label not in labels(sentence, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", LABELS)
def test_what_complies_is_left_alone(label: str, language: str) -> None:
    blamed = {sentence: labels(sentence, language) for sentence in examples(label)[language]["complies"]}
    assert {sentence: found for sentence, found in blamed.items() if found} == {}
