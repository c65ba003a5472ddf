"""Messages the seller begins."""

import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.occasions import no_order_id, opted_out, too_late
from simulator.policy.messages.text import Text

HELLO = Text("Hello")


@pytest.mark.parametrize(
    "named", ["405-1234567-1234567", "Order #405 1234567 1234567.", "405\u20131234567\u20131234567"]
)
def test_the_order_is_to_be_named(named: str) -> None:
    assert no_order_id(Text(named), Context(reactive=False)) == []


@pytest.mark.parametrize("text", ["", "Your order", "405-1234567", "1405-1234567-1234567", "405-1234567-12345678"])
def test_nothing_else_is_its_name(text: str) -> None:
    assert no_order_id(Text(text), Context(reactive=False)) == [(0, 0)]
    assert no_order_id(Text(text), Context(reactive=True)) == []


def test_too_late_is_only_what_the_seller_begins() -> None:
    assert too_late(HELLO, Context(reactive=False, settled=True)) == [(0, 0)]
    assert too_late(HELLO, Context(reactive=True, settled=True)) == []
    assert too_late(HELLO, Context(reactive=False)) == []


def test_a_buyer_who_opted_out_is_reached_by_answers_and_by_what_is_critical() -> None:
    assert opted_out(HELLO, Context(reactive=False, opted_out=True)) == [(0, 0)]
    assert opted_out(HELLO, Context(reactive=True, opted_out=True)) == []
    assert opted_out(HELLO, Context(reactive=False, opted_out=True, critical=True)) == []
    assert opted_out(HELLO, Context(reactive=False)) == []
