"""Cancelling: who may, until when, and what counts against the seller."""

from dataclasses import replace

import pytest

from scenarios.quantities import DAY, MINUTE
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decide import decide
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import book, state_of
from tests.unit.simulator.domain.ruled import ruled

WAITS = book(1, shipped_at=[DAY], delivered_at=[3 * DAY])
OFFICIAL = e.CancellationRequested(1, official=True)
WRITTEN = e.CancellationRequested(1, official=False)
CANCELLED = e.OrderCancelled(1, "seller", "no_inventory", counts=True)


def asked(now: int, *, official: bool = True, happened: tuple[e.AnyEvent, ...] = ()) -> tuple[e.AnyEvent, ...]:
    return decide(state_of(*happened, orders=WAITS), c.RequestCancellation(1, official), now)


def test_for_half_an_hour_she_cancels_by_herself() -> None:
    assert asked(30 * MINUTE) == (e.OrderCancelled(1, "buyer", "self_service", counts=False),)
    assert asked(30 * MINUTE + 1) == (OFFICIAL,)
    assert asked(5, official=False) == (WRITTEN,)


def test_the_form_is_gone_when_the_parcel_is() -> None:
    assert asked(DAY - 1) == (OFFICIAL,)
    assert asked(DAY) == ()
    assert asked(DAY, official=False) == (WRITTEN,)


def test_what_is_cancelled_is_not_asked_for_again() -> None:
    assert asked(MINUTE, happened=(CANCELLED,)) == ()


def cancelled(reason: str, *happened: e.AnyEvent, now: int = 60 * MINUTE) -> e.OrderCancelled:
    (event,) = decide(state_of(*happened, orders=WAITS), c.CancelOrder(1, reason), now)
    assert isinstance(event, e.OrderCancelled)
    return event


@pytest.mark.parametrize(
    ("reason", "happened", "counts"),
    [
        ("buyer_requested", (OFFICIAL,), False),
        ("buyer_requested", (OFFICIAL, WRITTEN), False),
        ("buyer_requested", (WRITTEN,), True),
        ("buyer_requested", (), True),
        ("no_inventory", (), True),
        ("no_inventory", (OFFICIAL,), False),
        ("no_inventory", (WRITTEN,), True),
        ("could_not_ship", (), True),
    ],
)
def test_only_an_official_request_excuses_the_seller(
    reason: str, happened: tuple[e.AnyEvent, ...], counts: bool
) -> None:
    assert cancelled(reason, *happened) == e.OrderCancelled(1, "seller", reason, counts)


def test_a_policy_may_count_even_that() -> None:
    state = ruled(OFFICIAL, rules={"cancellations": {"requested_counts": True}}, shipped_at=DAY)
    (event,) = decide(state, c.CancelOrder(1, "buyer_requested"), 60 * MINUTE)
    assert isinstance(event, e.OrderCancelled)
    assert event.counts


def code_of(state: State, command: c.Command, now: int = 60 * MINUTE) -> str:
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, now)
    return refused.value.code


def test_what_cannot_be_cancelled_says_why() -> None:
    cancel = c.CancelOrder(1, "no_inventory")
    assert code_of(state_of(orders=WAITS), cancel, DAY) == "order.shipped"
    assert code_of(state_of(CANCELLED, orders=WAITS), cancel) == "order.cancelled"
    assert code_of(state_of(orders=replace(WAITS, fulfilments=("marketplace",))), cancel) == "order.not_yours_to_send"
    assert code_of(state_of(orders=WAITS), c.CancelOrder(1, "mood")) == "cancellation.unknown_reason"
    out_of_stock = book(1, shipped_at=[NEVER], trouble=[6])
    assert code_of(state_of(orders=out_of_stock), cancel) == "order.cancelled"


def test_a_request_is_declined_once() -> None:
    decline = c.DeclineCancellation(1)
    assert decide(state_of(WRITTEN, orders=WAITS), decline, DAY) == (e.CancellationDeclined(1),)
    assert code_of(state_of(orders=WAITS), decline) == "cancellation.not_requested"
    assert code_of(state_of(WRITTEN, e.CancellationDeclined(1), orders=WAITS), decline) == "cancellation.not_requested"
    again = state_of(WRITTEN, e.CancellationDeclined(1), OFFICIAL, orders=WAITS)
    assert decide(again, decline, 60) == (e.CancellationDeclined(1),)


def test_a_cancelled_order_never_leaves_and_nothing_is_owed() -> None:
    state = state_of(CANCELLED, orders=WAITS)
    assert not parcels.has_left(state, 1, 9 * DAY)
    assert not parcels.has_arrived(state, 1, 9 * DAY)
    assert parcels.is_off(state, 1)
    assert code_of(state, c.RefundOrder(1, "x")) == "order.cancelled"


def test_the_marketplace_cancels_what_is_still_there() -> None:
    never = book(1, shipped_at=[NEVER], delivered_at=[NEVER])
    by_marketplace = (e.OrderCancelled(1, "marketplace", "not_shipped", counts=True),)
    assert decide(state_of(orders=never), c.CancelUnshipped(1), 9 * DAY) == by_marketplace
    excused = (e.OrderCancelled(1, "marketplace", "not_shipped", counts=False),)
    assert decide(state_of(OFFICIAL, orders=never), c.CancelUnshipped(1), 9 * DAY) == excused
    assert decide(state_of(orders=WAITS), c.CancelUnshipped(1), DAY) == ()
    assert decide(state_of(CANCELLED, orders=never), c.CancelUnshipped(1), 9 * DAY) == ()
    assert decide(state_of(orders=never), c.CancelUnshipped(2), 9 * DAY) == ()
    assert decide(state_of(e.SaleLost(1, 1), orders=never), c.CancelUnshipped(1), 9 * DAY) == ()
