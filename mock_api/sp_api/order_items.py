"""Orders API v0: what was ordered. Every order here is of one piece of one product."""

import msgspec

from mock_api.operations import Query
from mock_api.sp_api.api_dates import while_published
from mock_api.sp_api.calls import Call, Shop, call
from mock_api.sp_api.order_answers import MoneyV0
from mock_api.sp_api.orders import order_of
from mock_api.sp_api.published import published
from mock_api.sp_api.refusals import invalid_input
from mock_api.throttling import Quota
from scenarios.quantities import format_money
from simulator.views.cancellations import Cancellation
from simulator.views.orders import OrderShown

_ITEMS = "/orders/v0/orders/{orderId}/orderItems"
_NOTHING = format_money(0)


class ProductInfoV0(msgspec.Struct, frozen=True, rename="pascal"):
    """How many are in a pack."""

    number_of_items: str


class BuyerRequestedCancelV0(msgspec.Struct, frozen=True, rename="pascal"):
    """Whether the buyer wants it cancelled; published as text."""

    is_buyer_requested_cancel: str


class OrderItemV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True, kw_only=True):
    """One item, as published; prices are not told before the payment is authorised."""

    asin: str = msgspec.field(name="ASIN")
    seller_sku: str = msgspec.field(name="SellerSKU")
    order_item_id: str
    title: str
    quantity_ordered: int
    quantity_shipped: int
    product_info: ProductInfoV0
    item_price: MoneyV0 | None = None
    item_tax: MoneyV0 | None = None
    shipping_price: MoneyV0 | None = None
    shipping_tax: MoneyV0 | None = None
    promotion_discount: MoneyV0 | None = None
    is_gift: str
    condition_id: str
    condition_subtype_id: str
    is_transparency: bool
    serial_number_required: bool
    buyer_requested_cancel: BuyerRequestedCancelV0


class OrderItemsV0(msgspec.Struct, frozen=True, rename="pascal"):
    """Every item of one order."""

    amazon_order_id: str
    order_items: list[OrderItemV0]


class GetOrderItemsResponse(msgspec.Struct, frozen=True):
    """Every item of one order, wrapped as published."""

    payload: OrderItemsV0


class OrderItemBuyerInfoV0(msgspec.Struct, frozen=True, rename="pascal"):
    """What the buyer wanted with one item: nothing here is wrapped as a gift or made to measure."""

    order_item_id: str


class OrderItemsBuyerInfoV0(msgspec.Struct, frozen=True, rename="pascal"):
    """What the buyer wanted with every item of one order."""

    amazon_order_id: str
    order_items: list[OrderItemBuyerInfoV0]


class GetOrderItemsBuyerInfoResponse(msgspec.Struct, frozen=True):
    """What the buyer wanted with every item, wrapped as published."""

    payload: OrderItemsBuyerInfoV0


def read_items(call: Call) -> bytes:
    """The item of an order."""
    order = _order(call)
    wish = call.hosted.inbox.cancellations.of(order.number)
    return msgspec.json.encode(
        GetOrderItemsResponse(OrderItemsV0(call.path["orderId"], [_item(call.shop, order, wish)]))
    )


def read_items_buyer(call: Call) -> bytes:
    """What the buyer wanted with the item of an order."""
    item = OrderItemBuyerInfoV0(call.shop.addresses.item_id(_order(call).number))
    return msgspec.json.encode(GetOrderItemsBuyerInfoResponse(OrderItemsBuyerInfoV0(call.path["orderId"], [item])))


def wants_it_off(wish: Cancellation | None) -> bool:
    """Whether the buyer wants an order cancelled, by the marketplace's form, and nobody declined; or did so herself."""
    if wish is None:
        return False
    return wish.by == "buyer" or (wish.requested_at is not None and wish.declined_at is None)


def _order(call: Call) -> OrderShown:
    if call.parameters.one("NextToken") is not None:
        raise invalid_input("NextToken", "It was not given by this API: every order has one page of items.")
    return order_of(call)


def _item(shop: Shop, order: OrderShown, wish: Cancellation | None) -> OrderItemV0:
    store, number = shop.storefront, order.number
    product, currency = store.product(number), store.currency
    price = nothing = None
    if order.status != "Pending":
        price = MoneyV0(currency, format_money(store.book.total_of(number)))
        nothing = MoneyV0(currency, _NOTHING)
    return OrderItemV0(
        asin=store.asin(product),
        seller_sku=store.sku(product),
        order_item_id=shop.addresses.item_id(number),
        title=store.item(number),
        quantity_ordered=1,
        quantity_shipped=int(order.status == "Shipped"),
        product_info=ProductInfoV0("1"),
        item_price=price,
        item_tax=nothing,
        shipping_price=nothing,
        shipping_tax=nothing,
        promotion_discount=nothing,
        is_gift="false",
        condition_id="New",
        condition_subtype_id="New",
        is_transparency=False,
        serial_number_required=False,
        buyer_requested_cancel=BuyerRequestedCancelV0("true" if wants_it_off(wish) else "false"),
    )


_QUERY = (Query("NextToken", "Every order has one page of items: none is ever given."),)

OPERATIONS = (
    published(
        "GET",
        _ITEMS,
        "getOrderItems",
        "What was ordered",
        call(Quota("0.5", 30), while_published("orders/v0/getOrderItems", read_items)),
        responses={200: GetOrderItemsResponse},
        query=_QUERY,
        refuses=(400, 403, 404),
    ),
    published(
        "GET",
        f"{_ITEMS}/buyerInfo",
        "getOrderItemsBuyerInfo",
        "What the buyer wanted with it",
        call(Quota("0.5", 30), while_published("orders/v0/getOrderItemsBuyerInfo", read_items_buyer)),
        responses={200: GetOrderItemsBuyerInfoResponse},
        query=_QUERY,
        refuses=(400, 403, 404),
    ),
)
