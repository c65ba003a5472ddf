"""Parcels as everybody sees them, from what the seller said."""

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.views.shipments import Package, Shipments

CONFIRMED = e.ShipmentConfirmed(1, "UPS", "1Z", 5, "7", "Ground", leaves=True)


def took(view: Shipments, at: int, event: e.ShipmentConfirmed | e.PickupUpdated) -> Shipments:
    view.handlers()[type(event)](Entry(at, at, "sp_api", event))
    return view


def test_what_was_said_is_told() -> None:
    view = took(Shipments(), 9, CONFIRMED)
    assert view.package_of(1) == Package("7", "UPS", "Ground", "1Z", 5, 9)
    assert view.package_of(2) is None
    took(view, 10, e.ShipmentConfirmed(2, "UPS", "1Z", 5))
    took(view, 11, e.PickupUpdated(3, "ready_for_pickup"))
    took(view, 12, e.PickupUpdated(3, "picked_up", leaves=True))
    assert view.dispatched == {1: 9, 3: 12}


def test_a_copy_goes_its_own_way() -> None:
    view = Shipments()
    twin = took(view.copy(), 9, CONFIRMED)
    assert (view.dispatched, view.package_of(1)) == ({}, None)
    assert took(twin.copy(), 10, e.PickupUpdated(2, "picked_up", leaves=True)).dispatched == {1: 9, 2: 10}
    assert twin.dispatched == {1: 9}
