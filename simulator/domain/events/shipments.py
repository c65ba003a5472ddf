"""What a seller said about its parcels."""

from simulator.domain.events.event import OrderEvent


class ShipmentConfirmed(OrderEvent, frozen=True, gc=False, tag="shipment_confirmed"):
    """The seller confirmed that it sent an order; ``leaves``: it had not left before, and counts as sent from now."""

    carrier: str
    tracking: str
    sent_at: int
    """When it was sent, as the seller says."""
    package: str = "1"
    service: str = ""
    leaves: bool = False


class PickupUpdated(OrderEvent, frozen=True, gc=False, tag="pickup_updated"):
    """The seller said how far a pickup is; ``leaves``: the goods are with the buyer, so nothing is sent any more."""

    pickup: str
    leaves: bool = False
