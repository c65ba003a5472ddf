"""Asking to cancel: wrong where there is nothing to send, right where it tells a buyer how."""

import pytest

from simulator.policy.messages.cancelling import asks_to_cancel
from simulator.policy.messages.context import Context
from simulator.policy.messages.text import Text


def test_without_stock_the_buyer_is_not_to_be_asked() -> None:
    assert asks_to_cancel(Text("It is out of stock. Please cancel the order."), Context())


@pytest.mark.parametrize(
    "text",
    [
        "Please cancel the order in Your Account, as you wished.",
        "It is out of stock, so we cancelled the order.",
        "It is out of stock. We will refund you.",
        "I can't send it to a different address. Please ask for cancellation through your order page.",
    ],
)
def test_anything_else_is_right(text: str) -> None:
    assert asks_to_cancel(Text(text), Context()) == []
