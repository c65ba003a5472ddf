"""What a seller's word that it sent something makes of an order, and when it is not believed."""

from dataclasses import replace

import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decide import decide
from simulator.domain.orders import NEVER, OrderBook
from simulator.errors import CommandRejected
from tests.casting import book, state_of

WAITS = book(1, placed_at=[0], shipped_at=[DAY], delivered_at=[3 * DAY], tracked=[0])
CONFIRM = c.ConfirmShipment(1, "UPS", "1Z999AA10123456784", HOUR, "7", "Ground")
CONFIRMED = e.ShipmentConfirmed(1, "UPS", "1Z999AA10123456784", HOUR, "7", "Ground", leaves=True)
READY, FETCHED, REFUSED = (
    e.PickupUpdated(1, "ready_for_pickup"),
    e.PickupUpdated(1, "picked_up", leaves=True),
    e.PickupUpdated(1, "refused_pickup"),
)


def refused(command: c.ExternalCommand, now: int, *happened: e.AnyEvent, orders: OrderBook = WAITS) -> str:
    state = state_of(*happened, orders=orders)
    with pytest.raises(CommandRejected) as caught:
        decide(state, command, now)
    assert caught.value.reason
    return caught.value.code


def test_what_has_not_left_leaves_now_and_is_tracked() -> None:
    state = state_of(orders=WAITS)
    (event,) = decide(state, CONFIRM, 2 * HOUR)
    assert event == CONFIRMED
    assert not parcels.has_left(state, 1, 2 * HOUR)
    state.apply(event, 2 * HOUR)
    assert parcels.left_at(state, 1) == 2 * HOUR
    assert parcels.is_scanned(state, 1, 2 * HOUR)
    assert not parcels.has_left(state, 1, 2 * HOUR - 1)
    assert not parcels.has_arrived(state, 1, 3 * DAY - 1)
    assert parcels.has_arrived(state, 1, 3 * DAY)


def test_what_left_by_itself_only_gets_its_number() -> None:
    state = state_of(orders=WAITS)
    (event,) = decide(state, CONFIRM, 2 * DAY)
    state.apply(event, 2 * DAY)
    assert isinstance(event, e.ShipmentConfirmed)
    assert not event.leaves
    assert (parcels.left_at(state, 1), parcels.is_tracked(state, 1)) == (DAY, True)


def test_a_date_missed_by_the_columns_is_kept_by_the_sellers_word() -> None:
    late = book(1, placed_at=[0], shipped_at=[NEVER], delivered_at=[NEVER])
    for now, in_time in ((2 * DAY, True), (2 * DAY + 1, False)):
        state = state_of(orders=late)
        for event in decide(state, CONFIRM, now):
            state.apply(event, now)
        assert parcels.left_in_time(state, 1) is in_time
        assert decide(state, c.CancelUnshipped(1), now + DAY) == ()
        assert refused(c.CancelOrder(1, "no_inventory"), now, CONFIRMED, orders=late) == "order.shipped"


@pytest.mark.parametrize(
    ("now", "happened", "code"),
    [
        (2 * HOUR, (CONFIRMED,), "shipment.already_confirmed"),
        (2 * HOUR, (e.OrderCancelled(1, "buyer", "x", counts=False),), "order.cancelled"),
        (29 * MINUTE, (), "order.pending"),
        (HOUR - 1, (), "shipment.impossible_date"),
    ],
)
def test_what_cannot_be_is_refused(now: int, happened: tuple[e.AnyEvent, ...], code: str) -> None:
    assert refused(CONFIRM, now, *happened) == code


def test_nothing_is_sent_before_it_is_ordered_or_in_the_marketplaces_place() -> None:
    assert refused(c.ConfirmShipment(1, "UPS", "1Z", -1), HOUR) == "shipment.impossible_date"
    theirs = replace(book(1, placed_at=[0], shipped_at=[DAY]), fulfilments=("marketplace",))
    for command in (CONFIRM, c.UpdatePickup(1, "picked_up")):
        assert refused(command, 2 * HOUR, orders=theirs) == "order.not_yours_to_send"


Word = c.PickupStatus
Before = tuple[e.AnyEvent, ...]

TAKEN: tuple[tuple[Before, Word, bool], ...] = (
    ((), "ready_for_pickup", False),
    ((), "picked_up", True),
    ((READY,), "picked_up", True),
    ((READY,), "refused_pickup", False),
)
NOT_TAKEN: tuple[tuple[Before, Word, str], ...] = (
    ((READY,), "ready_for_pickup", "shipment.out_of_turn"),
    ((), "refused_pickup", "shipment.out_of_turn"),
    ((READY, REFUSED), "picked_up", "shipment.out_of_turn"),
    ((FETCHED,), "ready_for_pickup", "order.shipped"),
    ((CONFIRMED,), "picked_up", "order.shipped"),
)


def test_a_pickup_goes_its_way_once() -> None:
    for before, word, leaves in TAKEN:
        events = decide(state_of(*before, orders=WAITS), c.UpdatePickup(1, word), HOUR)
        assert events == (e.PickupUpdated(1, word, leaves),)
    for before, word, code in NOT_TAKEN:
        assert refused(c.UpdatePickup(1, word), HOUR, *before) == code
