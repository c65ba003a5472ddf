"""Sentences side by side: where their words stand, and which sentence a place belongs to."""

from hypothesis import given
from hypothesis import strategies as st

from scenarios.phrases import LONGEST_GAP
from simulator.reading.passages import Passage

NUMBERS = {"a": (0,), "b": (1, 2), "?": (3,)}
SENTENCE = st.lists(st.sampled_from(["a", "b", "x"]), max_size=30)


def stands_for(word: str) -> tuple[int, ...]:
    return NUMBERS.get(word, ())


def places(bits: int) -> list[int]:
    return [place for place in range(bits.bit_length()) if bits >> place & 1]


def test_a_word_is_marked_where_it_stands_and_two_sentences_stand_apart() -> None:
    marks = Passage([["a", "x", "b"], ["b"]], stands_for).marks
    second = 3 + LONGEST_GAP + 1
    assert {number: places(bits) for number, bits in marks.items()} == {0: [0], 1: [2, second], 2: [2, second]}


def test_a_question_mark_stands_all_over_its_sentence() -> None:
    marks = Passage([["a"], ["a", "x", "?", "?"], ["b"]], stands_for).marks
    start = 1 + LONGEST_GAP + 1
    assert places(marks[3]) == [start, start + 1, start + 2, start + 3]


@given(st.lists(SENTENCE, max_size=30), st.sampled_from([0, 1]))
def test_every_word_lies_in_its_sentence(sentences: list[list[str]], number: int) -> None:
    """Short passages and long ones are marked in two ways."""
    passage = Passage(sentences, stands_for)
    word = "ab"[number]
    expected = [place for place, sentence in enumerate(sentences) if word in sentence]
    marks = passage.marks.get(number, 0)
    assert list(passage.sentences_with(marks << 1)) == expected
    assert marks.bit_count() == sum(sentence.count(word) for sentence in sentences)


def test_no_end_is_in_no_sentence() -> None:
    assert list(Passage([["a"]], stands_for).sentences_with(0)) == []
    assert list(Passage([], stands_for).sentences_with(0)) == []
