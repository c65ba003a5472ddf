"""Addresses told in pieces, with no sign in their middle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.dictated_addresses import dictated_addresses
from simulator.policy.messages.text import Text


def told(written: str) -> list[str]:
    text = Text(written)
    return [text.plain[slice(*span)] for span in dictated_addresses(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("gmail com, user name is harlow, write there", "gmail com, user name is harlow"),
        ("it is called anna at the domain shop.com", "anna at the domain shop.com"),
        ("put an @ between anna and shop.com please", "@ between anna and shop.com"),
        ("look for annashop (gmail)", "annashop (gmail)"),
        ("my gmail is anna.shop", "gmail is anna.shop"),
        ("write annashop and add @gmail.com", "annashop and add @gmail.com"),
    ],
)
def test_an_address_in_pieces_is_found(text: str, address: str) -> None:
    assert told(text) == [address]


@pytest.mark.parametrize(
    "text", ["Look at Gmail for the notice.", "The domain of this rule is wide.", "Put it between the two plates.", ""]
)
def test_talk_is_none(text: str) -> None:
    assert told(text) == []


@given(st.text())
def test_any_text_can_be_looked_at(written: str) -> None:
    text = Text(written)
    assert all(0 <= start < end <= len(text.plain) for start, end in dictated_addresses(text))
