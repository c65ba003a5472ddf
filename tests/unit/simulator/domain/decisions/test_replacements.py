"""What is sent again: once, of what had left, whatever else was paid."""

from dataclasses import replace
from typing import Any

import pytest

from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import book, state_of

SEND = c.SendReplacement(1, "the lid")


def sent(*happened: e.AnyEvent, **columns: Any) -> State:
    return state_of(*happened, orders=book(1, **columns))


def test_the_buyer_is_told_four_hours_later() -> None:
    assert decide(sent(), SEND, HOUR) == (e.ReplacementSent(1, 5 * HOUR, "the lid"),)
    assert decide(sent(e.ReplacementSent(1, 9)), c.NotifyReplacement(1), 9) == (e.ReplacementNotified(1),)


def test_that_it_was_refunded_forbids_nothing() -> None:
    assert decide(sent(e.RefundIssued(1, 2490, "x", full=True)), SEND, 0)


@pytest.mark.parametrize(
    ("happened", "columns", "code"),
    [
        ((), {"shipped_at": [NEVER]}, "replacement.nothing_sent"),
        ((), {"shipped_at": [HOUR + 1]}, "replacement.nothing_sent"),
        ((e.OrderCancelled(1, "seller", "no_inventory", counts=True),), {}, "order.cancelled"),
        ((e.ReplacementSent(1, 9),), {}, "replacement.already_sent"),
        ((e.ReplacementSent(1, 9), e.ReplacementNotified(1)), {}, "replacement.already_sent"),
    ],
)
def test_what_is_refused(happened: tuple[e.AnyEvent, ...], columns: dict[str, Any], code: str) -> None:
    with pytest.raises(CommandRejected) as caught:
        decide(sent(*happened, **columns), SEND, HOUR)
    assert caught.value.code == code


def test_what_the_marketplace_sent_is_the_marketplaces_to_replace() -> None:
    theirs = state_of(orders=replace(book(1), fulfilments=("marketplace",)))
    with pytest.raises(CommandRejected, match="the marketplace sends this order") as caught:
        decide(theirs, SEND, HOUR)
    assert caught.value.code == "order.not_yours_to_send"
