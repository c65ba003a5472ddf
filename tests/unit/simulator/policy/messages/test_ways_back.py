"""A promise to tell the end in this thread is told from its denial, in five languages."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from simulator.policy.messages.text import Text
from simulator.policy.messages.ways_back import tells_way_back

LISTED = YAML(typ="safe").load(Path(__file__).with_name("ways_back.yaml"))
WORDS = ["nothing", "until", "without", "ne", "rien", "qu'", "here", "confirm", "nicht", "solange", ",", "will", "hier"]


@pytest.mark.parametrize("language", LISTED)
@pytest.mark.parametrize("kind", ["promises", "denials"])
def test_a_denial_is_no_promise(language: str, kind: str) -> None:
    sentences = LISTED[language][kind]
    assert len(sentences) >= 20
    assert [one for one in sentences if tells_way_back(Text(one)) != (kind == "promises")] == []


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_a_sentence_of_denials_that_follows_a_promise_takes_nothing_back(words: list[str]) -> None:
    promise = "The outcome is confirmed here in this thread."
    assert tells_way_back(Text(f"{promise} {' '.join(words)}"))
