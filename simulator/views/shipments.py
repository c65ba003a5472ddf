"""What the seller said about its parcels, as everybody sees it: who carries them, and which left by its word."""

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


class Package(msgspec.Struct, frozen=True, gc=False):
    """One parcel as the seller confirmed it; ``name`` is the seller's own number for it."""

    name: str
    carrier: str
    service: str
    tracking: str
    sent_at: int
    confirmed_at: int


class Shipments:
    """Parcels by order, of those that the seller said something about."""

    def __init__(self) -> None:
        self.dispatched: dict[int, int] = {}
        """Order → when it left by the seller's word, for those that had not left before."""
        self._packages: dict[int, Package] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {e.ShipmentConfirmed: self._confirmed, e.PickupUpdated: self._updated}

    def copy(self) -> "Shipments":
        """The same ones, free to go their own way."""
        twin = Shipments()
        twin.dispatched = self.dispatched.copy()
        twin._packages = self._packages.copy()
        return twin

    def package_of(self, order: int) -> Package | None:
        """The parcel of an order, if the seller confirmed one."""
        return self._packages.get(order)

    def _confirmed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ShipmentConfirmed)
        self._packages[event.order] = Package(
            event.package, event.carrier, event.service, event.tracking, event.sent_at, entry.at
        )
        self._left(event, entry.at)

    def _updated(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.PickupUpdated)
        self._left(event, entry.at)

    def _left(self, event: e.ShipmentConfirmed | e.PickupUpdated, at: int) -> None:
        if event.leaves:
            self.dispatched[event.order] = at
