"""The words of a scenario: each explained, none said twice, and the facts an intent makes."""

import re

import pytest

from scenarios.vocabulary import CLAIM_REASONS, FACTS, MEASURES, PLACEHOLDERS, PLACES, intent_of, known_facts

LISTS = {"facts": FACTS, "reasons": CLAIM_REASONS, "measures": MEASURES}


@pytest.mark.parametrize("words", LISTS.values(), ids=list(LISTS))
def test_every_word_is_one_and_is_explained(words: dict[str, str]) -> None:
    for word, meaning in words.items():
        assert re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", word)
        assert meaning[0].islower()
        assert not meaning.endswith(".")
        assert len(set(words.values())) == len(words)


def test_no_fact_looks_like_something_said() -> None:
    assert not any(fact.startswith(tuple(PLACES)) for fact in FACTS)


def test_placeholders_name_somebody_and_something() -> None:
    assert all(re.fullmatch(r"(buyer|order)\.[a-z]+", name) for name in PLACEHOLDERS)


def test_an_intent_makes_three_facts() -> None:
    assert known_facts(frozenset()) == frozenset(FACTS)
    assert known_facts(frozenset({"thanks"})) - frozenset(FACTS) == {"said.thanks", "outside.thanks", "public.thanks"}


def test_a_fact_about_words_is_about_an_intent() -> None:
    assert {intent_of(place + "thanks") for place in PLACES} == {"thanks"}
    assert intent_of("replied") == ""


def test_the_prefixes_never_change() -> None:
    """Golden: they stand in everybody's scenarios."""
    assert tuple(PLACES) == ("said.", "outside.", "public.")
