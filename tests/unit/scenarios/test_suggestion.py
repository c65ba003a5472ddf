"""Did you mean …"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from scenarios.suggestion import closest, listed, suggestion

WORDS = st.text(alphabet="abcd_", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("hapy", ["happy", "claim"], "happy"),
        ("lcaim", ["happy", "claim"], "claim"),
        ("GO", ["go", "no"], None),
        ("x", ["happy"], None),
        ("", ["happy"], None),
        ("lang", ["language", "name"], "language"),
        ("sunday", ["sat", "sun"], "sun"),
        ("two-agents", ["two-agents-by-day", "two-agents-by-night"], None),
        ("go", ["golden"], None),
        ("ab", ["ac", "aa"], "aa"),
        ("x" * 100_000, ["x" * 99_999, "y"], "x" * 99_999),
    ],
)
def test_closest(written: str, known: list[str], meant: str | None) -> None:
    assert closest(written, known) == meant


@given(WORDS, st.lists(WORDS, max_size=6))
def test_closest_is_no_further_than_any_other(written: str, known: list[str]) -> None:
    near = closest(written, known)
    if near is not None:
        assert OSA.distance(written, near) == min(OSA.distance(written, word) for word in known)
    assert closest(written, known) == closest(written, reversed(known))
    if written in known:
        assert near == written


def test_words_to_choose_from() -> None:
    assert suggestion("hapy", ["happy"]) == "did you mean 'happy'?"
    assert (
        suggestion("claim_won", ["claim_granted", "claim_denied", "replied"]) == "choose claim_denied or claim_granted"
    )
    assert suggestion("claim", ["claim_granted", "claim_denied", "replied"]) == "choose claim_denied or claim_granted"
    assert suggestion("takes_over", [*"abcdefghijkl", "takes_back"]) == ""
    assert suggestion("zzz", ["b", "a"]) == "choose a or b"
    assert suggestion("zzz", []) == ""
    assert suggestion("zzz", [f"word-{number}" for number in range(13)]) == ""


def test_listed() -> None:
    assert (listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")) == ("a", "a and b", "a, b or c")
