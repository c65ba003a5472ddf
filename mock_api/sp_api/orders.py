"""Orders API v0: listing orders and reading one. Without a restricted data token nothing personal is told."""

import msgspec

from mock_api.operations import Operation, Query
from mock_api.sp_api import refusals
from mock_api.sp_api.calls import JSON, Call, Shop, call
from mock_api.sp_api.listing import STATUSES, Listing, channel_of, listing_of, token_of
from mock_api.sp_api.refusals import ErrorList
from scenarios.quantities import format_money
from simulator.views.orders import OrderShown, OrderStatus

_SECOND = 1000
_MOST_IDS = 50


class MoneyV0(msgspec.Struct, frozen=True, rename="pascal"):
    """An amount and its currency."""

    currency_code: str
    amount: str


class OrderV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True, kw_only=True):
    """One order, as published; what is personal is left out."""

    amazon_order_id: str
    purchase_date: str
    last_update_date: str
    order_status: OrderStatus
    fulfillment_channel: str
    order_total: MoneyV0 | None = None
    """Not told before the payment is authorised."""
    number_of_items_shipped: int
    number_of_items_unshipped: int
    payment_method: str
    payment_method_details: tuple[str, ...]
    marketplace_id: str
    shipment_service_level_category: str
    order_type: str
    latest_delivery_date: str | None = None
    is_business_order: bool
    is_prime: bool
    is_premium_order: bool
    is_global_express_enabled: bool
    is_replacement_order: bool
    is_sold_by_ab: bool = msgspec.field(name="IsSoldByAB")
    is_ispu: bool = msgspec.field(name="IsISPU")
    is_access_point_order: bool
    has_regulated_items: bool


class OrdersV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True, kw_only=True):
    """A page of orders; ``NextToken`` where there is another."""

    orders: list[OrderV0]
    next_token: str | None = None
    created_before: str | None = None
    last_updated_before: str | None = None


class GetOrdersResponse(msgspec.Struct, frozen=True):
    """A page of orders, wrapped as published."""

    payload: OrdersV0


class GetOrderResponse(msgspec.Struct, frozen=True):
    """One order, wrapped as published."""

    payload: OrderV0


def list_orders(call: Call) -> bytes:
    """Orders by creation or by last update."""
    named = call.parameters.many("MarketplaceIds")
    if not named:
        raise refusals.invalid_input("MarketplaceIds")
    listing = listing_of(call)
    channels = {channel_of(by) for by in call.shop.storefront.book.fulfilments}
    if call.hosted.marketplace_id in named and (not listing.channels or channels & set(listing.channels)):
        found, after = _found(call, listing)
        sent = [order for order in found if not listing.channels or _channel(call.shop, order) in listing.channels]
        return msgspec.json.encode(GetOrdersResponse(_page(call, listing, sent, after)))
    return msgspec.json.encode(GetOrdersResponse(_page(call, listing, [], None)))


def read_order(call: Call) -> bytes:
    """One order."""
    order = call.order(call.path["orderId"])
    if order is None:
        raise refusals.not_found("There is no such order.")
    return msgspec.json.encode(GetOrderResponse(_told(call.shop, order)))


def _found(call: Call, listing: Listing) -> tuple[list[int], Listing | None]:
    """Numbers of the orders of a page, and where the next begins."""
    ids, alias = _named_orders(call), call.parameters.one("BuyerEmail")
    if call.parameters.one("NextToken") or not (ids or alias):
        return listing.page(call.shop.orders)
    numbers = map(call.shop.addresses.order_number, ids) if ids else call.shop.storefront.orders_of(alias or "")
    orders = [call.shop.orders.order(number, call.now) for number in numbers if number is not None]
    return [order.number for order in orders if order is not None and listing.holds(order)], None


def _named_orders(call: Call) -> list[str]:
    """The orders asked for by id, each once."""
    ids = call.parameters.many("AmazonOrderIds")
    if len(ids) > _MOST_IDS:
        raise refusals.invalid_input("AmazonOrderIds", f"At most {_MOST_IDS} may be named.")
    return list(dict.fromkeys(ids))


def _page(call: Call, listing: Listing, found: list[int], after: Listing | None) -> OrdersV0:
    shop = call.shop
    orders = [shop.orders.order(number, call.now) for number in found]
    last = _iso(shop, listing.last)
    return OrdersV0(
        orders=[_told(shop, order) for order in orders if order is not None],
        next_token=token_of(after) if after else None,
        created_before=last if listing.created else None,
        last_updated_before=None if listing.created else last,
    )


def _told(shop: Shop, order: OrderShown) -> OrderV0:
    shipped, pending = order.status == "Shipped", order.status == "Pending"
    store = shop.storefront
    total = MoneyV0(store.currency, format_money(store.book.total_of(order.number)))
    return OrderV0(
        amazon_order_id=shop.addresses.order_id(order.number),
        purchase_date=_iso(shop, order.placed_at),
        last_update_date=_iso(shop, order.updated_at),
        order_status=order.status,
        fulfillment_channel=_channel(shop, order.number),
        order_total=None if pending else total,
        number_of_items_shipped=int(shipped),
        number_of_items_unshipped=int(order.status in ("Pending", "Unshipped")),
        payment_method="Other",
        payment_method_details=("Standard",),
        marketplace_id=store.marketplace_id,
        shipment_service_level_category="Standard",
        order_type="StandardOrder",
        latest_delivery_date=None if pending else _iso(shop, order.promised_at),
        is_business_order=False,
        is_prime=False,
        is_premium_order=False,
        is_global_express_enabled=False,
        is_replacement_order=False,
        is_sold_by_ab=False,
        is_ispu=False,
        is_access_point_order=False,
        has_regulated_items=False,
    )


def _channel(shop: Shop, order: int) -> str:
    return channel_of(shop.storefront.fulfilment(order))


def _iso(shop: Shop, instant: int) -> str:
    """To the second, as the published examples are: strict clients read nothing finer."""
    return shop.calendar.iso(instant - instant % _SECOND)


_QUERY = (
    Query("MarketplaceIds", "Marketplaces whose orders are wanted.", "array", required=True),
    Query("CreatedAfter", "Orders placed at or after a date; this or LastUpdatedAfter is required."),
    Query("CreatedBefore", "Orders placed at or before a date, at least two minutes ago."),
    Query("LastUpdatedAfter", "Orders that changed at or after a date."),
    Query("LastUpdatedBefore", "Orders that last changed at or before a date, at least two minutes ago."),
    Query("OrderStatuses", f"Any of {', '.join(sorted(STATUSES))}.", "array"),
    Query("FulfillmentChannels", "Any of AFN, MFN.", "array"),
    Query("AmazonOrderIds", f"These orders, at most {_MOST_IDS}.", "array"),
    Query("BuyerEmail", "Orders of the buyer with this alias."),
    Query("MaxResultsPerPage", "1 to 100, 100 unless said.", "integer"),
    Query("NextToken", "The token of the page before."),
)

OPERATIONS = (
    Operation(
        "GET",
        "/orders/v0/orders",
        "getOrders",
        "Orders by creation or by last update",
        call("0.0167", list_orders),
        responses={200: GetOrdersResponse},
        query=_QUERY,
        errors=ErrorList,
        error_media_type=JSON,
        refuses=(400, 403),
    ),
    Operation(
        "GET",
        "/orders/v0/orders/{orderId}",
        "getOrder",
        "One order",
        call("0.5", read_order),
        responses={200: GetOrderResponse},
        errors=ErrorList,
        error_media_type=JSON,
        refuses=(403, 404),
    ),
)
