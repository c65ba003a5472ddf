"""What a text cannot hold is not looked for, and what it holds always is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.phrases import parse_phrase, words_named
from scenarios.words import words
from simulator.reading.marks import Marks
from simulator.reading.matching import Pattern
from simulator.reading.sieve import Index, Sieve
from simulator.reading.vocabulary import Vocabulary

PHRASES = (
    "(buy now|save (money|a lot)) ... today",
    "please ? ",
    "new (house|garden (gate|door))",
    "(a b|c ... d|e)",
    "refund* was sent",
    "one two three",
)
PARSED = [parse_phrase(phrase) for phrase in PHRASES]
VOCABULARY = Vocabulary(words_named(PHRASES))
SIEVES = [Sieve(PARSED, VOCABULARY), Sieve(PARSED, VOCABULARY, {"now", "please", "new", "a", "was"})]
WORDS = [
    *("buy", "now", "save", "money", "a", "lot", "today", "please", "?", "new", "house", "garden", "gate", "door"),
    *("b", "c", "d", "e", "refunds", "refunded", "was", "sent", "sennt", "one", "two", "three", "threee", "what"),
]


@pytest.mark.parametrize("sieve", SIEVES)
@pytest.mark.parametrize(
    ("text", "phrase", "passes"),
    [
        ("today money save", 0, True),
        ("money save", 0, False),
        ("today now", 0, False),
        ("new garden door", 2, True),
        ("new gate", 2, False),
        ("new house", 2, True),
        ("c d", 3, True),
        ("b a", 3, False),
        ("was refunded sent", 4, False),
        ("refunds was sent", 4, True),
    ],
)
def test_every_part_is_needed(sieve: Sieve, text: str, phrase: int, passes: bool) -> None:
    assert (phrase in sieve.passed(text.split())) is passes


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_nothing_that_is_there_falls_through(written: list[str]) -> None:
    marks = Marks(written, VOCABULARY.stands_for)
    there = {place for place, phrase in enumerate(PARSED) if Pattern(phrase, VOCABULARY.numbers).ends(marks)}
    for sieve in SIEVES:
        assert there <= set(sieve.passed(written))
    assert there <= Index(PARSED, VOCABULARY).possible(marks)


@given(st.lists(st.sampled_from(WORDS)), st.lists(st.sampled_from(WORDS)))
def test_more_words_hold_more(some: list[str], more: list[str]) -> None:
    for sieve in SIEVES:
        assert set(sieve.passed(some)) <= set(sieve.passed([*some, *more]))


def test_words_are_those_of_texts() -> None:
    assert SIEVES[0].passed(words("Buy it NOW, tödáy?")) == []
    assert SIEVES[0].passed(words("Bùy now... TODAY!")) == [0]


def test_an_index_names_only_phrases_with_a_word_that_is_there() -> None:
    index = Index(PARSED, VOCABULARY)
    marks = Marks(["sent", "garden", "b"], VOCABULARY.stands_for)
    assert index.possible(marks) == {2, 4}
    assert index.possible({}) == set()
