"""Drawing away, abuse and requests for private data in five languages: sentences that do and sentences that seem to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from simulator.policy.messages.context import Context
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text

LABELS = ("off_platform", "abusive", "pii_request")
FEWEST = 6


def sentences(kind: str) -> Iterator[tuple[str, str, str]]:
    for label in LABELS:
        examples = YAML(typ="safe").load(Path(__file__).with_name(f"{label}.yaml"))
        for language, sides in examples.items():
            assert len(sides[kind]) >= FEWEST
            for sentence in sides[kind]:
                yield label, language, sentence


@pytest.mark.parametrize(("label", "language", "sentence"), list(sentences("violates")))
def test_what_violates_is_found(label: str, language: str, sentence: str) -> None:
    assert PRIMITIVES[label](Text(sentence), Context(language=language))


@pytest.mark.parametrize(("label", "language", "sentence"), list(sentences("complies")))
def test_what_complies_is_left_alone(label: str, language: str, sentence: str) -> None:
    found = [other for other in LABELS if PRIMITIVES[other](Text(sentence), Context(language=language))]
    assert found == [], label
