"""Blanks of a template that nobody filled, and what only looks like one."""

import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.placeholders import placeholder
from simulator.policy.messages.text import Text


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in placeholder(Text(text), Context())]


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("Dear [NAME], we are sorry.", ["[NAME]"]),
        ("Dear [Customer Name], order [Order-ID] left.", ["[Customer Name]", "[Order-ID]"]),
        ("Hallo [Kundenname], am [insert date here]", ["[Kundenname]", "[insert date here]"]),
        ("Estimado [nombre del cliente]: Bonjour [Prénom]", ["[nombre del cliente]", "[Prénom]"]),
        ("Hello {buyer.name}, or {{ first_name }}", ["{buyer.name}", "{{ first_name }}"]),
        ("Your order <order id> is at <tracking number>.", ["<order id>", "<tracking number>"]),
        ("%NAME%, it costs %%order.total%", ["%NAME%", "%%order.total%"]),
        ("Tracking: XXXX, order 114-XXXXXXX-XXXXXXX", ["XXXX", "XXXXXXX", "XXXXXXX"]),
        ("Its number is ______ as of today", ["______"]),
        ("Dear ,\nyour parcel left.", ["Dear ,"]),
        ("Sehr geehrte Frau ,\nIhr Paket", ["Sehr geehrte Frau ,"]),
    ],
)
def test_a_blank_is_found_as_it_stands(text: str, blanks: list[str]) -> None:
    assert found(text) == blanks


@pytest.mark.parametrize(
    "text",
    [
        "Thank you xxx",
        "See [1] and [the blue one] and [order page](https://www.amazon.com/x)",
        "5 < 6 and 7 > 3, <b>now</b>, <name@example.com>",
        "20 % off the 30% more, and 100 %, you see",
        "Sizes XXL and XXXL, USB-C [cable]",
        "Regards\n____________\nAda",
        "Cher Paul , bonjour ,",
        "1 + {2}",
    ],
)
def test_what_people_write_is_no_blank(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("piece", ["[a ", "{a", "< a b c ", "%a", "x", "[aaaa aaaa aaaa ", "[name "])
def test_a_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    assert found(piece * 5000 + "[NAME]")[-1].endswith("[NAME]")
