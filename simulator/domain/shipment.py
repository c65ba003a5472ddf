"""What the seller said about one order's parcel: that it was sent and under which number, or how its pickup goes."""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e
from simulator.domain.orders import NEVER


class Shipment(msgspec.Struct, frozen=True, gc=False):
    """What was said about one parcel. It is confirmed once; ``left_at`` is set where it left by that and not before."""

    confirmed_at: int | None = None
    carrier: str = ""
    tracking: str = ""
    pickup: str = ""
    """The last word on its pickup, if there is one."""
    left_at: int = NEVER

    @property
    def is_confirmed(self) -> bool:
        """Whether the seller confirmed it."""
        return self.confirmed_at is not None


NOTHING_SAID = Shipment()


def _confirmed(found: Shipment | None, event: e.ShipmentConfirmed, at: int) -> Shipment:
    known = found or NOTHING_SAID
    left_at = at if event.leaves else known.left_at
    return msgspec.structs.replace(
        known, confirmed_at=at, carrier=event.carrier, tracking=event.tracking, left_at=left_at
    )


def _updated(found: Shipment | None, event: e.PickupUpdated, at: int) -> Shipment:
    known = found or NOTHING_SAID
    return msgspec.structs.replace(known, pickup=event.pickup, left_at=at if event.leaves else known.left_at)


EVOLVE: Mapping[type[e.Event], Callable[..., Shipment]] = {
    e.ShipmentConfirmed: _confirmed,
    e.PickupUpdated: _updated,
}
"""How a shipment takes in an event."""
