"""Phrase rules together: a denial cancels, one intent does not disturb another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading import PhraseRules
from scenarios.words import words
from simulator.reading.rulebook import Rulebook

RULES = {
    "paid": PhraseRules(yes=("we have paid", "was paid"), not_=("not paid", "once")),
    "sorry": PhraseRules(yes=("sorry",)),
    "silent": PhraseRules(yes=("never", "once and for all"), not_=("never mind",)),
    "asked": PhraseRules(yes=("have you paid ?", "(sorry|never) ... paid")),
}
RULEBOOK = Rulebook(RULES)
SENTENCES = [
    ("We have paid.", {"paid": "we have paid"}),
    ("It was paid, we have paid.", {"paid": "we have paid"}),
    ("It was paid.", {"paid": "was paid"}),
    ("Once it was paid, we are sorry.", {"sorry": "sorry"}),
    ("It was paid or not paid.", {}),
    ("Sorry, never.", {"sorry": "sorry", "silent": "never"}),
    ("Never mind once and for all.", {}),
    ("Have you paid, finally?", {"asked": "have you paid ?"}),
    ("Have you paid, finally!", {}),
    ("Nothing of it.", {}),
    ("", {}),
]


def shown(sentence: str, rulebook: Rulebook = RULEBOOK) -> dict[str, str]:
    """What a sentence shows by itself."""
    return dict(dict(rulebook.shown([words(sentence)])).get(0, {}))


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_a_sentence_shows(sentence: str, expected: dict[str, str]) -> None:
    assert shown(sentence) == expected


@given(st.lists(st.sampled_from(SENTENCES), max_size=40))
def test_a_sentence_shows_the_same_among_others(told: list[tuple[str, dict[str, str]]]) -> None:
    found = list(RULEBOOK.shown(words(sentence) for sentence, _ in told))
    assert found == [(place, expected) for place, (_, expected) in enumerate(told) if expected]


WORDS = st.sampled_from(["we", "have", "paid", "was", "not", "once", "and", "for", "all", "never", "mind", "you"])
SENTENCE = st.builds(lambda words, end: " ".join(words) + end, st.lists(WORDS, max_size=9), st.sampled_from([".", "?"]))


@given(st.lists(SENTENCE, max_size=12))
def test_no_sentence_disturbs_another(sentences: list[str]) -> None:
    assert dict(RULEBOOK.shown(map(words, sentences))) == {
        place: alone for place, sentence in enumerate(sentences) if (alone := shown(sentence))
    }


@given(st.lists(SENTENCE, max_size=12))
def test_a_text_that_shows_nothing_by_its_words_shows_nothing(sentences: list[str]) -> None:
    assert RULEBOOK.may_show(words(" ".join(sentences))) or not [*RULEBOOK.shown(map(words, sentences))]


def test_a_text_without_a_word_of_any_phrase_is_not_worth_cutting() -> None:
    assert not RULEBOOK.may_show(words("Your parcel left the house on Monday."))


def test_a_long_sentence_is_read_like_a_short_one() -> None:
    assert list(RULEBOOK.shown(map(words, ["", "x " * 5_000 + "was paid" + " x" * 5_000, "sorry"]))) == [
        (1, {"paid": "was paid"}),
        (2, {"sorry": "sorry"}),
    ]


def test_a_phrase_may_serve_two_intents() -> None:
    rulebook = Rulebook({"a": PhraseRules(yes=("paid",)), "b": PhraseRules(yes=("sent",), not_=("paid",))})
    assert shown("paid and sent", rulebook) == {"a": "paid"}
