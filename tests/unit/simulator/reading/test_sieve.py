"""What a text cannot hold is not looked for, and what it holds always is."""

from hypothesis import given
from hypothesis import strategies as st

from scenarios.phrases import Word, parse_phrase
from scenarios.reading import PhraseRules
from simulator.reading.matching import Pattern, words_in
from simulator.reading.rulebook import Rulebook
from simulator.reading.sieve import Sieve

PHRASES = ("(buy now|save (money|a lot)) ... today", "please ? ", "new (house|garden (gate|door))", "(a b|c ... d|e)")
RULES = {name: PhraseRules(yes=(phrase,), not_=("never",)) for name, phrase in zip("wxyz", PHRASES, strict=True)}
BOOKS = (Rulebook(RULES), Rulebook(RULES, frozenset(("now", "please", "new", "a"))))
WORDS = [
    "buy",
    "now",
    "save",
    "money",
    "a",
    "lot",
    "today",
    "please",
    "?",
    "new",
    "house",
    "garden",
    "gate",
    "door",
    "b",
    "c",
    "d",
    "e",
    "never",
    "what",
]


def passed(phrase: str, present: str) -> bool:
    parsed = parse_phrase(phrase)
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words_in(parsed)))}
    sieve = Sieve([Pattern(parsed, numbers).needs], numbers)
    return sieve.passed({numbers[Word(word)] for word in present.split()}) == [0]


def test_every_part_is_needed() -> None:
    assert passed(PHRASES[0], "today money save")
    assert not passed(PHRASES[0], "money save")
    assert not passed(PHRASES[0], "today now")


def test_an_option_needs_all_its_words() -> None:
    assert passed(PHRASES[2], "new garden door")
    assert not passed(PHRASES[2], "new garden")
    assert passed(PHRASES[2], "new house")


@given(sentence=st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_nothing_that_is_shown_falls_through(sentence: str) -> None:
    for book in BOOKS:
        assert book.shown_by(book.likely(sentence), sentence) == list(book.shown(sentence))
