"""E-mail addresses, plain and in disguise."""

import pytest

from simulator.policy.messages.email_addresses import email_addresses


def addresses(text: str) -> list[str]:
    return [text[start:end] for start, end in email_addresses(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Write to anna.rossi@example.com please.", "anna.rossi@example.com"),
        ("ANNA@EXAMPLE.CO.UK", "ANNA@EXAMPLE.CO.UK"),
        ("<anna+shop@mail.example.it>", "anna+shop@mail.example.it"),
        ("mailto:anna_rossi-1@my-shop.example", "anna_rossi-1@my-shop.example"),
        ("la mia mail è niccolò@esempio.it.", "niccolò@esempio.it"),
        ("anna＠example.com", "anna＠example.com"),
        ("anna @ example.com", "anna @ example.com"),
        ("anna (at) example.com", "anna (at) example.com"),
        ("anna[at]example[dot]com", "anna[at]example[dot]com"),
        ("anna {AT} example {DOT} com", "anna {AT} example {DOT} com"),
        ("reach me: anna at example dot com", "anna at example dot com"),
        ("anna chiocciola example punto it", "anna chiocciola example punto it"),
        ("anna chiocciola example.it", "anna chiocciola example.it"),
    ],
)
def test_an_address_is_found(text: str, address: str) -> None:
    assert addresses(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "@", "a@", "@b", "a@b", "a@@b.com", "@mockshop", "two @ 5.00 each", "a@b.c1", "a@.com", "a@-b.com",
        "logo@2x.png", "photo@shop.JPEG", "meet me at noon", "contact us at example.com", "look at the dot com boom",
        "un punto chiocciola", "the (at) sign", "a dot b at c",
    ],
)  # fmt: skip
def test_no_address_is_found(text: str) -> None:
    assert addresses(text) == []


def test_several_are_found_and_none_overlaps() -> None:
    text = "a@example.com,b@example.com c@example.com@example.com"
    assert addresses(text) == ["a@example.com", "b@example.com", "c@example.com"]


def test_an_overlong_name_is_quoted_from_where_it_could_begin() -> None:
    assert addresses("x" * 100 + "@example.com") == ["x" * 64 + "@example.com"]
