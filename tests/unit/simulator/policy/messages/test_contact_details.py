"""Addresses and numbers under the two exceptions."""

from pathlib import Path

import msgspec
import pytest
from ruamel.yaml import YAML

from simulator.policy.messages.contact_details import email_address, phone_number
from simulator.policy.messages.context import Context
from simulator.policy.messages.destinations import external_link
from simulator.policy.messages.text import Text

TECHNICAL = (
    "The drawing has 32 MB and messages take 10 MB at most. Please send it to cad@example.com; the final answer comes"
    " here in this Amazon thread."
)
SAFETY = (
    "Because of the safety recall we must do this in real time. Please call us on +1 212 555 0147; we will confirm the"
    " outcome here in this conversation."
)
TECHNICAL_CONTEXT, SAFETY_CONTEXT = Context(exception="technical"), Context(exception="safety")

CARRIERS = ("royalmail.com", "dhl.de", "laposte.fr", "correos.es")


def test_a_complete_migration_message_may_name_an_address() -> None:
    assert email_address(Text(TECHNICAL), TECHNICAL_CONTEXT) == []


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (TECHNICAL, Context()),
        (TECHNICAL, SAFETY_CONTEXT),
        (TECHNICAL, msgspec.structs.replace(TECHNICAL_CONTEXT, strict=True)),
        (TECHNICAL.replace("here in this Amazon thread", "soon"), TECHNICAL_CONTEXT),
        ("Please send it to cad@example.com.", TECHNICAL_CONTEXT),
    ],
)
def test_any_other_may_not(text: str, context: Context) -> None:
    assert [text[start:end] for start, end in email_address(Text(text), context)] == ["cad@example.com"]


def test_it_may_name_a_number_too() -> None:
    assert phone_number(Text(SAFETY), SAFETY_CONTEXT) == []
    assert phone_number(Text(SAFETY), Context()) != []
    by_phone = TECHNICAL.replace("send it to cad@example.com", "call us on +1 212 555 0147")
    assert phone_number(Text(by_phone), TECHNICAL_CONTEXT) == []
    assert phone_number(Text(by_phone), SAFETY_CONTEXT) != []


@pytest.mark.parametrize("kind", ["email_address", "phone_number", "external_link", "nothing"])
def test_each_is_told_from_the_others_and_from_what_looks_like_it(kind: str) -> None:
    listed = YAML(typ="safe").load(Path(__file__).with_name("addresses.yaml"))[kind]
    context = Context(own_domains=("amazon.com", "amazon.co.uk"), carrier_domains=CARRIERS)
    finders = (email_address, phone_number, external_link)
    found = {text: {find.__name__ for find in finders if find(Text(text), context)} for text in listed}
    assert {text: names for text, names in found.items() if names != {kind} - {"nothing"}} == {}


@pytest.mark.parametrize("country", ["com", "de", "it", "fr", "es", "co.uk"])
def test_the_marketplaces_relays_are_none(country: str) -> None:
    relay = f"k7x2m91qv@marketplace.amazon.{country}"
    assert email_address(Text(f"Write to {relay}, please."), Context()) == []
    assert email_address(Text(f"Write to {relay}.shop.example, please."), Context()) != []
    assert email_address(Text(f"Write to {relay.replace('a', chr(0x430))}, please."), Context()) != []
