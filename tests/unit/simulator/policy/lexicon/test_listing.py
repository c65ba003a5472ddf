"""Lists of phrases: a line each, inflections exactly, denials with small words between."""

import pytest

from scenarios.phrases import parse_phrase
from scenarios.reading import PhraseRules
from scenarios.words import words
from simulator.policy.lexicon.lexica import COMPANIONS, LEXICA
from simulator.policy.lexicon.listing import Denial, listed
from simulator.reading.rulebook import Rulebook

NO = Denial(no="(not|never)", small="(please|by|or|write)")


def test_a_line_is_a_phrase_and_an_open_bracket_goes_on() -> None:
    phrases = listed(
        """
        call us
        (email|
            whatsapp~) us
    """
    )
    assert phrases.yes == ("call us", "(email!|whatsapp) us")
    assert phrases.unless == ()


def test_inflections_are_told_apart_and_misspelt_names_are_not() -> None:
    phrases = listed("transfer it\nwhatsapp~ me")
    rules = Rulebook({"it": PhraseRules(yes=phrases.yes)})
    assert dict(rules.shown(map(words, ["transfer it", "transfers it", "whatsap me"]))).keys() == {0, 2}


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("never call", True),
        ("not please by or write call", True),
        ("not today so call", False),
        ("call", False),
    ],
)
def test_a_denial_reaches_over_small_words_only(sentence: str, denied: bool) -> None:
    rules = Rulebook({"denied": PhraseRules(yes=listed(NO.of("call")).yes)})
    assert bool([*rules.shown([words(sentence)])]) is denied


def test_a_denial_may_come_after() -> None:
    rules = Rulebook({"denied": PhraseRules(yes=listed(NO.after("call")).yes)})
    assert dict(rules.shown(map(words, ["call please never", "call today, not tomorrow"]))).keys() == {0}


@pytest.mark.parametrize("small", range(8))
def test_up_to_six_small_words_stand_between(small: int) -> None:
    rules = Rulebook({"denied": PhraseRules(yes=listed(NO.of("call")).yes)})
    assert bool([*rules.shown([["never", *["by"] * small, "call"]])]) is (small <= 6)


@pytest.mark.parametrize("name", [*LEXICA, *COMPANIONS])
def test_every_phrase_can_be_understood(name: str) -> None:
    for phrases in {**LEXICA, **COMPANIONS}[name].values():
        for phrase in (*phrases.yes, *phrases.unless):
            assert parse_phrase(phrase)


@pytest.mark.parametrize(
    "name", ["outside_contact", "outside_deal", "insult", "threat", "contempt", "rudeness", "pii_request"]
)
def test_all_five_languages_are_spoken(name: str) -> None:
    assert set(LEXICA[name]) == {"en", "it", "de", "fr", "es"}
