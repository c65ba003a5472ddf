"""Numbers spelt out in five languages."""

import pytest

from simulator.policy.messages.number_words import number_names
from simulator.policy.messages.spelt_numbers import spelt_numbers
from simulator.policy.messages.text import Text


@pytest.mark.parametrize(
    ("name", "digits"),
    [
        ("zero", "0"), ("nineteen", "19"), ("forty five", "45"), ("ventitre", "23"), ("trentotto", "38"),
        ("novantanove", "99"), ("einundzwanzig", "21"), ("neunundneunzig", "99"), ("vingt et un", "21"),
        ("soixante dix sept", "77"), ("soixante et onze", "71"),
        ("quatre vingt", "80"), ("quatre vingt dix huit", "98"),
        ("cuarenta y cinco", "45"), ("veintiocho", "28"), ("eight hundred", "800"), ("ottocento", "800"),
    ],
)  # fmt: skip
def test_a_name_and_its_digits(name: str, digits: str) -> None:
    assert number_names()[name] == digits


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("call two one two, five five five - zero one", "21255501"),
        ("double four triple seven one two", "4477712"),
        ("deux fois sept, zéro un deux", "77012"),
        ("five 55 oh one 4", "55501" + "4"),
        ("zéro six et trente-neuf puis douze", "063912"),
    ],
)
def test_a_row_is_put_together(text: str, digits: str) -> None:
    assert [row.digits for row in spelt_numbers(Text(text))] == [digits]


def test_a_row_knows_where_it_stands_and_whether_it_counts() -> None:
    text = "First: one, two, three. Then four."
    (row,) = spelt_numbers(Text(text))
    assert text[row.start : row.end] == "one, two, three. Then four"
    assert row.counts
    assert not next(spelt_numbers(Text("five five five"))).counts


@pytest.mark.parametrize(
    "text", ["one or two", "un pacco e una lampada", "1 2 3 4 5 6 7", "one lamp, two mugs, three cups"]
)
def test_talk_is_no_row(text: str) -> None:
    assert list(spelt_numbers(Text(text))) == []
