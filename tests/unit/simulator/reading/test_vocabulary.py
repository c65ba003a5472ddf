"""What a word in a message stands for among the words of the phrases."""

import pytest

from scenarios.phrases import Word
from simulator.reading.vocabulary import Vocabulary

REFUNDED, REFUND, ISSUED = Word("refunded"), Word("refund"), Word("issued", exact=True)
PHOTOS, SENT = Word("photo", prefix=True), Word("sent")
VOCABULARY = Vocabulary([REFUNDED, REFUND, ISSUED, PHOTOS, SENT])


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("refunded", {REFUNDED}),
        ("refund", {REFUND}),
        ("refundd", {REFUND, REFUNDED}),
        ("refudned", {REFUNDED}),
        ("issued", {ISSUED}),
        ("issuedd", set()),
        ("photo", {PHOTOS}),
        ("photographs", {PHOTOS}),
        ("phot", set()),
        ("sent", {SENT}),
        ("send", set()),
    ],
)
def test_a_word_stands_for(written: str, words: set[Word]) -> None:
    assert {VOCABULARY.numbers[word] for word in words} == set(VOCABULARY.stands_for(written))


def test_a_listed_word_is_never_a_misspelling_of_another() -> None:
    vocabulary = Vocabulary([Word("erstattet"), Word("erstatten")])
    assert vocabulary.stands_for("erstatten") == (vocabulary.numbers[Word("erstatten")],)


def test_a_word_that_begins_as_listed_is_no_misspelling() -> None:
    vocabulary = Vocabulary([Word("rimborsata"), Word("rimborsar", prefix=True)])
    assert vocabulary.stands_for("rimborsara") == (vocabulary.numbers[Word("rimborsar", prefix=True)],)


def test_the_same_word_may_be_listed_strictly_and_loosely() -> None:
    strict, loose = Word("refunded", exact=True), Word("refunded")
    vocabulary = Vocabulary([strict, loose])
    assert set(vocabulary.stands_for("refunded")) == {0, 1}
    assert vocabulary.stands_for("refudned") == (vocabulary.numbers[loose],)
