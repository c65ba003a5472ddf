"""Addresses and numbers under the two exceptions."""

import msgspec
import pytest

from simulator.policy.messages.contact_details import email_address, phone_number
from simulator.policy.messages.context import Context
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


def test_only_for_safetys_sake_it_may_be_a_number() -> None:
    assert phone_number(Text(SAFETY), SAFETY_CONTEXT) == []
    assert phone_number(Text(SAFETY), Context()) != []
    by_phone = Text(TECHNICAL.replace("send it to cad@example.com", "call us on +1 212 555 0147"))
    assert phone_number(by_phone, TECHNICAL_CONTEXT) != []
