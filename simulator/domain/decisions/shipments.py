"""What follows when the seller says that it sent an order, or how its pickup goes.

A confirmation is believed: from then on the order counts as sent, under a number the carrier knows. When the parcel
arrives is not the seller's to say.
"""

from collections.abc import Mapping

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]

_AFTER: Mapping[str, tuple[str, ...]] = {
    "ready_for_pickup": ("",),
    "picked_up": ("", "ready_for_pickup"),
    "refused_pickup": ("ready_for_pickup",),
}
"""What was said last when a word on a pickup may follow."""


def confirm(state: State, command: c.ConfirmShipment, _: Examination, now: int) -> Events:
    """Once an order, of what is the seller's to send and paid for; a parcel that left by itself is only named."""
    lookup.order(state, command.order)
    _check_sendable(state, command.order, now)
    if parcels.shipment(state, command.order).is_confirmed:
        raise CommandRejected("shipment.already_confirmed", "the order was confirmed as sent already")
    placed = int(state.book.placed_at[command.order - 1])
    if not placed <= command.sent_at <= now:
        raise CommandRejected(
            "shipment.impossible_date", "it was sent after it was ordered and not after the world's now"
        )
    leaves = not parcels.has_left(state, command.order, now)
    return (
        e.ShipmentConfirmed(
            command.order, command.carrier, command.tracking, command.sent_at, command.package, command.service, leaves
        ),
    )


def update_pickup(state: State, command: c.UpdatePickup, _: Examination, now: int) -> Events:
    """In turn, and only while nothing was sent."""
    lookup.order(state, command.order)
    _check_sendable(state, command.order, now)
    if parcels.has_left(state, command.order, now):
        raise CommandRejected("order.shipped", "the parcel has left; nobody fetches it any more")
    if parcels.shipment(state, command.order).pickup not in _AFTER[command.pickup]:
        raise CommandRejected("shipment.out_of_turn", f"'{command.pickup}' does not follow what was said before")
    return (e.PickupUpdated(command.order, command.pickup, command.pickup == "picked_up"),)


def _check_sendable(state: State, order: int, now: int) -> None:
    """Refuse an order that is off, is not the seller's to send, or is not paid for yet."""
    if parcels.is_off(state, order):
        raise CommandRejected("order.cancelled", "the order is cancelled; there is nothing to send")
    if state.book.fulfilment_of(order) == "marketplace":
        raise CommandRejected("order.not_yours_to_send", "the marketplace sends this order")
    if parcels.is_pending(state, order, now):
        raise CommandRejected("order.pending", "the payment is not authorised yet")
