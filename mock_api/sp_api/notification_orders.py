"""What a notification about an order says: what changed, and the order as it was then."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from mock_api.outbox.happened import came_about, was_given_up
from mock_api.outbox.streams import Happening
from mock_api.sp_api.calls import Shop
from mock_api.sp_api.moments import Moments
from mock_api.worlds import HostedWorld
from simulator.domain import events as e
from simulator.domain.orders import NEVER
from simulator.domain.parcels import PENDING
from simulator.journal.entry import Entry
from simulator.views.milestones import Milestone
from simulator.views.orders import OrderStatus

ChangeType = Literal["BuyerRequestedChange", "OrderStatusChange"]

WISH: ChangeType = "BuyerRequestedChange"
STATUS: ChangeType = "OrderStatusChange"
_WISH_REASON = "Buyer Requested Cancel"
_REASONS: Mapping[OrderStatus, str] = {
    "Pending": "Order Placed",
    "Unshipped": "Payment Authorized",
    "Shipped": "Order Shipped",
    "Canceled": "Order Canceled",
}


class OrderChange(msgspec.Struct, frozen=True):
    """What changed about one order, and what its status was then."""

    order: int
    kind: ChangeType
    status: OrderStatus
    at: int


class Trigger(msgspec.Struct, frozen=True, rename="pascal"):
    """When it changed, and why."""

    time_of_order_change: str
    change_reason: str


class Item(msgspec.Struct, frozen=True, rename="pascal", kw_only=True):
    """The one item of an order."""

    order_item_id: str
    seller_sku: str = msgspec.field(name="SellerSKU")
    supply_source_id: None = None
    quantity: int = 1
    quantity_shipped: int
    is_buyer_requested_cancel: bool


class Summary(msgspec.Struct, frozen=True, rename="pascal", kw_only=True, omit_defaults=True):
    """The order."""

    marketplace_id: str
    order_status: OrderStatus
    purchase_date: str
    destination_postal_code: str | None
    fulfillment_type: str
    order_type: str
    number_of_items_shipped: int
    number_of_items_unshipped: int
    earliest_delivery_date: str | None = None
    latest_delivery_date: str | None = None
    earliest_ship_date: str | None = None
    latest_ship_date: str | None = None
    order_programs: tuple[str, ...] = ()
    order_items: tuple[Item, ...]


class OrderChangeNotification(msgspec.Struct, frozen=True, rename="pascal"):
    """One change of one order, as published."""

    notification_level: str
    seller_id: str
    amazon_order_id: str
    order_change_type: ChangeType
    order_change_trigger: Trigger
    summary: Summary


def change_of(hosted: HostedWorld, happening: Happening) -> OrderChange | None:
    """What a happening changed about an order; nothing: nothing that is told of."""
    what, at = happening.what, happening.at
    if isinstance(what, Milestone):
        status = _STATUS_OF.get(what.kind)
        if status is None or not came_about(hosted, what, at):
            return None
        return OrderChange(what.order, STATUS, "Canceled" if was_given_up(hosted, what) else status, at)
    return _change_of_entry(hosted, what, at) if isinstance(what, Entry) else None


_STATUS_OF: Mapping[str, OrderStatus] = {"placed": "Pending", "paid": "Unshipped", "sent": "Shipped"}


def _change_of_entry(hosted: HostedWorld, entry: Entry, at: int) -> OrderChange | None:
    match entry.event:
        case e.OrderCancelled(order=order):
            return OrderChange(order, STATUS, "Canceled", at)
        case e.ShipmentConfirmed(order=order, leaves=True) | e.PickupUpdated(order=order, leaves=True):
            return OrderChange(order, STATUS, "Shipped", at)
        case e.CancellationRequested(order=order, official=True):
            return OrderChange(order, WISH, _status(hosted, order, at), at)
        case _:
            return None


def _status(hosted: HostedWorld, order: int, at: int) -> OrderStatus:
    """How far an order was that was not cancelled."""
    book = hosted.world.state.book
    if min(int(book.shipped_at[order - 1]), hosted.dispatched.get(order, NEVER)) <= at:
        return "Shipped"
    return "Pending" if at < int(book.placed_at[order - 1]) + PENDING else "Unshipped"


def notification(hosted: HostedWorld, shop: Shop, seller: str, change: OrderChange) -> OrderChangeNotification:
    """A change in the published words."""
    moment, order = Moments(shop.calendar), change.order
    reason = _WISH_REASON if change.kind == WISH else _REASONS[change.status]
    return OrderChangeNotification(
        "OrderLevel",
        seller,
        shop.addresses.order_id(order),
        change.kind,
        Trigger(moment(change.at), reason),
        _summary(hosted, shop, change),
    )


def _summary(hosted: HostedWorld, shop: Shop, change: OrderChange) -> Summary:
    moment, order, store = Moments(shop.calendar), change.order, shop.storefront
    book, row = store.book, change.order - 1
    ours, sent = store.fulfilment(order) == "merchant", change.status == "Shipped"
    placed, promised = int(book.placed_at[row]), int(book.promised_at[row])
    ship_by = int(book.ship_by[row])
    item = Item(
        order_item_id=shop.addresses.item_id(order),
        seller_sku=store.sku(store.product(order)),
        quantity_shipped=int(sent),
        is_buyer_requested_cancel=change.kind == WISH or _is_wanted_off(hosted, change),
    )
    return Summary(
        marketplace_id=store.marketplace_id,
        order_status=change.status,
        purchase_date=moment(placed),
        destination_postal_code=None if change.status == "Pending" else store.address(order).postal_code,
        fulfillment_type="MFN" if ours else "AFN",
        order_type="StandardOrder",
        number_of_items_shipped=int(sent),
        number_of_items_unshipped=int(change.status in ("Pending", "Unshipped")),
        earliest_delivery_date=moment(min(ship_by, promised)) if ours else None,
        latest_delivery_date=moment(promised) if ours else None,
        earliest_ship_date=moment(placed + PENDING),
        latest_ship_date=moment(ship_by),
        order_programs=("Business",) if book.business[row] else (),
        order_items=(item,),
    )


def _is_wanted_off(hosted: HostedWorld, change: OrderChange) -> bool:
    """Whether the buyer's wish to cancel stood at the time."""
    wish = hosted.inbox.cancellations.of(change.order)
    if wish is None or wish.requested_at is None or wish.requested_at > change.at:
        return False
    return wish.declined_at is None or wish.declined_at > change.at
