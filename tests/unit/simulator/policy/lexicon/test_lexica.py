"""The lists themselves: every phrase can be understood, every language has each, and no name stands twice."""

from collections.abc import Iterator

import pytest

from scenarios.phrases import parse_phrase
from simulator.policy.lexicon.everyday import EVERYDAY
from simulator.policy.lexicon.lexica import COMPANIONS, LEXICA

LANGUAGES = {"en", "it", "de", "fr", "es"}
EVERY = {**LEXICA, **COMPANIONS}


def phrases(name: str) -> Iterator[str]:
    for held in EVERY[name].values():
        yield from (*held.yes, *held.unless)


@pytest.mark.parametrize("name", EVERY)
def test_every_phrase_can_be_understood(name: str) -> None:
    assert all(parse_phrase(phrase) for phrase in phrases(name))


@pytest.mark.parametrize("name", EVERY)
def test_every_lexicon_speaks_every_language(name: str) -> None:
    assert EVERY[name].keys() >= LANGUAGES


def test_a_name_means_one_lexicon() -> None:
    assert LEXICA.keys().isdisjoint(COMPANIONS)


def test_everyday_words_are_known_of_every_language() -> None:
    assert EVERYDAY.keys() == LANGUAGES
    assert all(" " not in word for words in EVERYDAY.values() for word in words)
