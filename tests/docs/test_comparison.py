"""What counts as the stated output: everything but blanks at the ends of lines, and what an ellipsis stands for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.docs.comparison import agrees, mended

LINES = st.lists(st.text(st.characters(codec="ascii", exclude_categories=["C"]), max_size=12), max_size=6)
WITHOUT_ELLIPSIS = LINES.map("\n".join).filter(lambda text: "..." not in text)


@given(WITHOUT_ELLIPSIS)
def test_a_text_agrees_with_itself(text: str) -> None:
    assert agrees(text, text)


@given(WITHOUT_ELLIPSIS, WITHOUT_ELLIPSIS, WITHOUT_ELLIPSIS)
def test_an_ellipsis_line_stands_for_any_lines(before: str, hidden: str, after: str) -> None:
    stated = f"begin\n{before}\n...\n{after}\nend\n"
    assert agrees(stated, f"begin\n{before}\n{hidden}\n{after}\nend\n")
    assert agrees(stated, f"begin\n{before}\n{after}\nend\n")
    assert not agrees(stated, f"begin\n{before}\n{hidden}\n{after}\nend!\n")


@given(WITHOUT_ELLIPSIS, st.integers(0, 100))
def test_one_letter_more_is_seen(text: str, place: int) -> None:
    where = place % (len(text) + 1)
    assert not agrees(text, f"{text[:where]}x{text[where:]}")


@pytest.mark.parametrize(
    ("stated", "printed", "expected"),
    [
        ("seq ... at 12", "seq 4711 at 12", True),
        ("seq ... at 12", "seq 4711\nat 12", False),
        ("seq ... at 12", "seq 4711 at 13", False),
        ("a   \nb", "\na\nb   \n\n", True),
        ("a\nb", "a\n\nb", False),
        ("1.5", "115", False),
        ("", "", True),
        ("", "something", False),
        ("something", "", False),
    ],
)
def test_examples(stated: str, printed: str, expected: bool) -> None:
    assert agrees(stated, printed) is expected


@given(WITHOUT_ELLIPSIS, WITHOUT_ELLIPSIS)
def test_what_is_mended_agrees(stated: str, printed: str) -> None:
    assert agrees(mended(stated, printed), printed)


def test_an_ellipsis_that_still_stands_for_something_stays() -> None:
    assert mended("id ...\nlate 3\n", "id 4711\nlate 4\n") == "id ...\nlate 4\n"
    assert mended("id ...\nlate 3\n", "no\nlate 4\n") == "no\nlate 4\n"


@pytest.mark.parametrize("stated", ["...\nlate 3\n", "id ...\n"])
def test_what_cannot_be_told_line_by_line_is_left_to_people(stated: str) -> None:
    assert mended(stated, "id 4711\nlate 4\n") == stated
