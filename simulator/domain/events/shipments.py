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


class ReplacementSent(OrderEvent, frozen=True, gc=False, tag="replacement_sent"):
    """The seller sent the order again, or what was missing; the marketplace tells the buyer at ``notify_at``."""

    notify_at: int
    note: str = ""
    """What was sent, for the seller's own books."""


class ReplacementNotified(OrderEvent, frozen=True, gc=False, tag="replacement_notified"):
    """The marketplace told the buyer that a replacement is on its way."""


class PickupUpdated(OrderEvent, frozen=True, gc=False, tag="pickup_updated"):
    """The seller said how far a pickup is; ``leaves``: the goods are with the buyer, so nothing is sent any more."""

    pickup: str
    leaves: bool = False
