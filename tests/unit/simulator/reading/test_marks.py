"""A sentence with its words marked: where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.reading.marks import Marks

NUMBERS = {"a": (0,), "b": (1, 2), "?": (3,)}


def stands_for(word: str) -> tuple[int, ...]:
    return NUMBERS.get(word, ())


def places(bits: int) -> list[int]:
    return [place for place in range(bits.bit_length()) if bits >> place & 1]


def test_a_word_is_marked_where_it_stands() -> None:
    marks = Marks(["a", "x", "b", "b"], stands_for)
    assert {number: places(bits) for number, bits in marks.items()} == {0: [0], 1: [2, 3], 2: [2, 3]}
    assert Marks([], stands_for) == {}


def test_a_question_mark_stands_all_over_its_sentence() -> None:
    assert places(Marks(["a", "x", "?", "b", "?", "a"], stands_for)[3]) == [0, 1, 2, 3, 4]


@given(st.lists(st.sampled_from(["a", "b", "x"]), max_size=30), st.integers(0, 300), st.sampled_from([0, 1]))
def test_short_sentences_and_long_ones_are_marked_alike(written: list[str], more: int, number: int) -> None:
    found = places(Marks([*written, *["x"] * more], stands_for).get(number, 0))
    assert found == [place for place, word in enumerate(written) if word == "ab"[number]]


@pytest.mark.parametrize(("numbers", "expected"), [({0}, [0]), ({0, 1}, [0, 2]), ({7, 1}, [2]), ({7}, []), (set(), [])])
def test_any_of_several_words(numbers: set[int], expected: list[int]) -> None:
    marks = Marks(["a", "x", "b"], stands_for)
    assert [places(marks.any_of(frozenset(numbers))) for _ in range(2)] == [expected, expected]
