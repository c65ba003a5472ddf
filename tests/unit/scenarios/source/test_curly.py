"""Which values somebody meant to quote, and quoted with the marks of a word processor."""

import pytest

from scenarios.source.curly import opening_mark


@pytest.mark.parametrize(
    "written",
    ["“Hello.”", "„Hallo.“", "«Salve»", "»Hallo.«", "‘Hello.’", "‘It’s here.’", '“Hello"', "“Hello", "“a\nb”", "“”"],
)
def test_the_whole_value(written: str) -> None:
    assert opening_mark(written) == written[0]


@pytest.mark.parametrize(
    "written",
    [
        "Hello",
        "She said “no”",
        "“Yes” and “no”",
        "“Yes”, she said",
        "«Oui» ou «non»",
        "‘Yes’ or ‘no’",
        "’t Is hier",
        "È",
        "",
    ],
)
def test_a_part_of_it_or_none(written: str) -> None:
    assert not opening_mark(written)
