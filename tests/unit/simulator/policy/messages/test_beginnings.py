"""Messages a seller began: which an order needs, which it does not, and that answers are never examined for it."""

import pytest

from simulator.policy.messages.beginnings import bare_thanks, unrelated_to_order
from simulator.policy.messages.context import Context
from simulator.policy.messages.text import Text

BEGUN = Context(reactive=False)


@pytest.mark.parametrize(
    "text", ["Merry Christmas!", "Thank you for your order!", "We have moved to Leeds.", "Bamboo grows a metre a day."]
)
def test_what_no_order_needs_is_unrelated_unless_it_answers(text: str) -> None:
    assert unrelated_to_order(Text(text), BEGUN)
    assert unrelated_to_order(Text(text), Context()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your order! Unfortunately it is delayed.",
        "Merry Christmas! Please confirm your address.",
        "Thank you for your order. Please leave an honest review.",
        "",
        "  \n ",
        "12345",
    ],
)
def test_a_reason_outweighs_the_rest(text: str) -> None:
    assert unrelated_to_order(Text(text), BEGUN) == []


def test_advertising_is_unrelated_where_it_speaks_of_no_order() -> None:
    assert unrelated_to_order(Text("Our summer sale starts today!"), BEGUN)
    assert unrelated_to_order(Text("Thank you for your order! Our summer sale starts today!"), BEGUN) == []


def test_a_text_in_a_language_without_phrases_is_given_the_benefit_of_the_doubt() -> None:
    assert unrelated_to_order(Text("Wij zijn verhuisd."), Context(language="nl", reactive=False)) == []


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Thank you for your order, we are here to help.", True),
        ("Thank you for your order. It was shipped today.", False),
        ("Thank you for your order. Happy new year!", False),
        ("Thank you for your order. Use code ABC for 10% off your next order.", False),
        ("Thank you for your order. Which size do you need?", False),
    ],
)
def test_bare_thanks_say_nothing_else(text: str, bare: bool) -> None:
    assert bool(bare_thanks(Text(text), BEGUN)) is bare
    assert bare_thanks(Text(text), Context()) == []
