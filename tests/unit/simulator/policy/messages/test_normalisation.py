"""One text for every way to encode it."""

import unicodedata

import pytest

from simulator.policy.messages.normalisation import normalise


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("", ""),
        ("as it is\n\twith a tab", "as it is\n\twith a tab"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("\r\r\n\n\r", "\n\n\n\n"),
        ("e\u0300 \u00e8", "\u00e8 \u00e8"),
        ("e\x00\u0300", "\u00e8"),
        ("\r\x00\n", "\n"),
        ("nul\x00 bell\x07 escape\x1b[0m form\x0c", "nul bell escape[0m form"),
        ("\x7f\x85\u2028", "\x7f\x85\u2028"),
        ("lone \ud83d surrogate \udc00", "lone \ufffd surrogate \ufffd"),
        ("\U0001f600", "\U0001f600"),
        ("ﬁ ①", "ﬁ ①"),
    ],
)
def test_normalisation(text: str, normalised: str) -> None:
    assert normalise(text) == normalised
    assert normalise(normalised) == normalised


def test_length_is_counted_in_code_points_afterwards() -> None:
    assert len(normalise("e\u0301" * 4_000)) == 4_000
    assert len(normalise("\r\n" * 4_000)) == 4_000


def test_thirty_accents_are_left_alone_and_more_are_parted() -> None:
    assert normalise("x" + "\u0330" * 30) == "x" + "\u0330" * 30
    assert normalise("x" + "\u0330" * 61) == "x" + "\u034f".join(["\u0330" * 30, "\u0330" * 30, "\u0330"])


@pytest.mark.parametrize("mark", ["\u0344", "\u0f73", "\u0301", "\ufb1e"])
@pytest.mark.parametrize("letter", ["x", "\ufb2c", "\u1fee", ""])
def test_parting_accents_is_done_once(letter: str, mark: str) -> None:
    once = normalise(letter + mark * 100)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_many_accents_in_the_wrong_order_take_no_time() -> None:
    text = "\u0301\u0316" * 500_000
    assert len(normalise(text)) > len(text)


def test_every_accent_can_be_seen_to_be_one() -> None:
    """What lets the search for long runs pass over letters, blanks and ASCII."""
    accents = [chr(code) for code in range(0x110000) if unicodedata.combining(chr(code))]
    assert len(accents) > 800
    assert [char for char in accents if char.isalnum() or char.isspace() or char.isascii()] == []
