"""What a seller's program says about its parcels: that one was sent, or that it waits to be fetched."""

from typing import Literal

from simulator.domain.commands.command import Command

PickupStatus = Literal["ready_for_pickup", "picked_up", "refused_pickup"]
"""How far an order is that its buyer fetches."""


class ConfirmShipment(Command, frozen=True, gc=False, tag="confirm_shipment"):
    """Say that an order was sent: with whom, under which number, and when; ``package`` is the seller's own number."""

    order: int
    carrier: str
    tracking: str
    sent_at: int
    package: str = "1"
    service: str = ""


class UpdatePickup(Command, frozen=True, gc=False, tag="update_pickup"):
    """Say how far an order is that its buyer fetches."""

    order: int
    pickup: PickupStatus
