"""What an unquoted word is."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.source.scalars import plain
from scenarios.source.syntax import parse


@pytest.mark.parametrize("word", ["no", "on", "yes", "off", "No", "ON", "y", "n", "nO", "nil", "None"])
def test_norway_is_a_word(word: str) -> None:
    assert plain(word) == word
    assert parse("f", f"{word}: {word}").tree == {word: word}


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None), ("~", None), ("null", None), ("true", True), ("False", False),
        ("12", 12), ("-3", -3), ("+3", 3), ("012", 12), ("24.90", 24.9), (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0),
    ],
)  # fmt: skip
def test_words_with_a_value(word: str, value: object) -> None:
    assert plain(word) == value
    assert type(plain(word)) is type(value)


@pytest.mark.parametrize(
    "word", ["2026-01-05", "09:00", "3d", "6%", "1_000", "0x1f", ".inf", ".nan", "9" * 16, "1e999", "٣", "1.2.3", "a"]
)
def test_everything_else_is_text(word: str) -> None:
    assert plain(word) == word


@given(st.text(alphabet="0123456789.+-eE", max_size=40))
def test_a_number_is_always_finite(word: str) -> None:
    value = plain(word)
    assert isinstance(value, str | None) or math.isfinite(float(str(value)))
