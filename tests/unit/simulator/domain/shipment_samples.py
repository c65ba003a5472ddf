"""One event and one command of every kind about what the seller says it sent, all about order 1, and when each fits."""

from collections.abc import Mapping
from typing import Any

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NEVER

SHIPMENT_EVENTS: tuple[e.AnyEvent, ...] = (
    e.PickupUpdated(1, "ready_for_pickup"),
    e.ShipmentConfirmed(1, "UPS", "1Z999AA10123456784", 5, "1", "Ground", leaves=True),
    e.ReplacementSent(1, 50, "the missing lid"),
    e.ReplacementNotified(1),
)
"""In an order in which they can happen."""

SHIPMENT_COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.ConfirmShipment(1, "UPS", "1Z999AA10123456784", 5),
    c.UpdatePickup(1, "ready_for_pickup"),
    c.SendReplacement(1, "the missing lid"),
    c.NotifyReplacement(1),
)

_PAID_AND_HERE: dict[str, Any] = {
    "placed_at": [-(10**9)] * 3,
    "shipped_at": [NEVER] * 3,
    "delivered_at": [NEVER] * 3,
}

SHIPMENT_BEFORE: Mapping[type[c.Command], tuple[e.AnyEvent, ...]] = {
    c.NotifyReplacement: (e.ReplacementSent(1, 50),),
}
"""Command → what must have happened before it."""

SHIPMENT_COLUMNS: Mapping[type[c.Command], dict[str, Any]] = {
    c.ConfirmShipment: _PAID_AND_HERE,
    c.UpdatePickup: _PAID_AND_HERE,
    c.SendReplacement: {"shipped_at": [0] * 3},
}
"""Command → columns of the three orders, where they are not the usual ones."""
