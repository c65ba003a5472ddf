"""Which mistakes are forgiven."""

import pytest

from simulator.reading.typos import Spelling, forgiven_edits


@pytest.mark.parametrize(("length", "edits"), [(1, 0), (4, 0), (5, 1), (8, 1), (9, 2), (20, 2)])
def test_longer_words_may_be_further_away(length: int, edits: int) -> None:
    assert forgiven_edits(length) == edits


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("refunded", ("refunded",)),
        ("refudned", ("refunded",)),
        ("refunde", ("refunded",)),
        ("reffunded", ("refunded",)),
        ("rexunxed", ()),
        ("replacment", ("replacement",)),
        ("replacemnts", ("replacement",)),
        ("replxxxment", ()),
        ("efunded", ()),
        ("sant", ()),
        ("x", ()),
    ],
)
def test_the_word_that_was_meant(written: str, meant: tuple[str, ...]) -> None:
    assert Spelling(["refunded", "replacement", "sent"]).meant(written) == meant


def test_only_the_nearest_are_meant() -> None:
    spelling = Spelling(["rimborsato", "rimborsata", "rimborso"])
    assert spelling.meant("rimborsat") == ("rimborsata", "rimborsato")
    assert spelling.meant("rimborsatto") == ("rimborsato",)
