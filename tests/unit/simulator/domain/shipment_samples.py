"""One event and one command of every kind about what the seller says it sent, all about order 1, and when each fits."""

from collections.abc import Mapping
from typing import Any

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NEVER

SHIPMENT_EVENTS: tuple[e.AnyEvent, ...] = (
    e.PickupUpdated(1, "ready_for_pickup"),
    e.ShipmentConfirmed(1, "UPS", "1Z999AA10123456784", 5, "1", "Ground", leaves=True),
)
"""In an order in which they can happen."""

SHIPMENT_COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.ConfirmShipment(1, "UPS", "1Z999AA10123456784", 5),
    c.UpdatePickup(1, "ready_for_pickup"),
)

_PAID_AND_HERE: dict[str, Any] = {
    "placed_at": [-(10**9)] * 3,
    "shipped_at": [NEVER] * 3,
    "delivered_at": [NEVER] * 3,
}

SHIPMENT_COLUMNS: Mapping[type[c.Command], dict[str, Any]] = dict.fromkeys(
    (c.ConfirmShipment, c.UpdatePickup), _PAID_AND_HERE
)
"""Command → columns of the three orders, where they are not the usual ones."""
