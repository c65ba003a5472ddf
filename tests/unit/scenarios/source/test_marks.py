"""Every offset has a place inside the text, and every part of a file the place of its key and value."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.source.marks import Lines, Path, Place
from scenarios.source.syntax import parse

TEXTS = st.text(alphabet="ab \n\r", max_size=30)
SOURCE = parse("f.yaml", "a: one\nb:\n  c: [x, {y: 1}]\n  d: {e: }\nlist:\n  - k: v\n    l: w\n  - second\n")


@given(TEXTS, st.data())
def test_every_place_is_inside_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    place = lines.place(start, data.draw(st.integers(start, len(text) + 2)))
    assert 1 <= place.line <= len(lines.texts)
    assert 1 <= place.column <= len(lines.texts[place.line - 1]) + 1
    assert place.length >= 1


@given(TEXTS, st.data())
def test_a_place_leads_back_to_its_sign(text: str, data: st.DataObject) -> None:
    offsets = [offset for offset, char in enumerate(text) if char not in "\r\n"]
    if offsets:
        offset = data.draw(st.sampled_from(offsets))
        place = Lines(text).place(offset, offset + 1)
        assert Lines(text).texts[place.line - 1][place.column - 1] == text[offset]


@given(TEXTS)
def test_lines_are_those_an_editor_shows(text: str) -> None:
    editors = re.split("\r\n|\n|\r", text)
    assert Lines(text).texts == tuple(editors[:-1] if len(editors) > 1 and not editors[-1] else editors)


def test_a_stretch_ends_with_its_first_line() -> None:
    assert Lines("abc\ndef").place(1, 6) == Place(1, 2, 2)


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("a",), Place(1, 4, 3), Place(1, 1, 1)),
        (("b",), Place(2, 1, 1), Place(2, 1, 1)),  # lines under a key: the key
        (("b", "c"), Place(3, 6, 11), Place(3, 3, 1)),
        (("b", "c", 1), Place(3, 10, 6), Place(3, 10, 6)),
        (("b", "c", 1, "y"), Place(3, 14, 1), Place(3, 11, 1)),
        (("b", "d", "e"), Place(4, 7, 1), Place(4, 7, 1)),  # nothing written: the key
        (("list", 0), Place(6, 5, 4), Place(6, 5, 4)),
        (("list", 0, "l"), Place(7, 8, 1), Place(7, 5, 1)),
        (("list", 1), Place(8, 5, 6), Place(8, 5, 6)),
        (("list", 7), Place(5, 1, 4), Place(5, 1, 4)),  # not there: what is around it
        (("a", "deeper", 3), Place(1, 4, 3), Place(1, 1, 1)),
        (("nothing",), Place(1, 1, 1), Place(1, 1, 1)),
        ((), Place(1, 1, 1), Place(1, 1, 1)),
    ],
)
def test_places(path: Path, value: Place, key: Place) -> None:
    assert SOURCE.place(path) == value
    assert SOURCE.place(path, on_key=True) == key


def test_reaching_into_a_file() -> None:
    assert SOURCE.reach(("b", "c", 1, "y", "z")) == (("b", "c", 1, "y"), 1)
    assert SOURCE.at(("b", "c", 0)) == "x"
    assert SOURCE.at(("b", "c", 9)) is None
    assert SOURCE.at(()) == SOURCE.tree


def test_numbers_find_keys_that_look_like_numbers() -> None:
    source = parse("f.yaml", "stars: {5: all}\n")
    assert source.at(("stars", 5)) == "all"
    assert source.place(("stars", 5)) == Place(1, 12, 3)


def test_a_problem_points_and_is_never_endless() -> None:
    problem = SOURCE.problem("so", "m" * 5000, ("a",), hint="h" * 5000, severity="warning")
    assert (problem.file, problem.line, problem.column, problem.length) == ("f.yaml", 1, 4, 3)
    assert (problem.code, problem.source_line, problem.severity) == ("scenario.so", "a: one", "warning")
    assert len(problem.message) < 400 > len(problem.hint)
