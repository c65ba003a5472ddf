"""Orders API v0: listing orders and reading one, its buyer and her address.

Without a restricted data token nothing personal is told. What a seller says about its parcels is ``shipments``'.
"""

from typing import Any

import msgspec
import numpy as np

from mock_api.operations import Operation, Query
from mock_api.sp_api import refusals
from mock_api.sp_api.api_dates import while_published
from mock_api.sp_api.calls import Call, call
from mock_api.sp_api.listing import STATUSES, Listing, listing_of, token_of
from mock_api.sp_api.order_answers import OrderAddressV0, OrderBuyerInfoV0, OrderV0, iso, order_answer
from mock_api.sp_api.order_filters import leaves_nothing, wanted_by
from mock_api.sp_api.parameters import Parameters
from mock_api.sp_api.personal import buyer_info, shipping_address
from mock_api.sp_api.published import published
from mock_api.sp_api.restricted import ADDRESS, BUYER, TAX, permitted
from mock_api.throttling import Quota
from simulator.views.orders import OrderShown

_MOST_IDS = 50
_MOST_MARKETPLACES = 50
_NOT_WITH_SELLER_ORDER_ID = (
    "FulfillmentChannels",
    "OrderStatuses",
    "PaymentMethods",
    "LastUpdatedAfter",
    "LastUpdatedBefore",
    "BuyerEmail",
)


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


class GetOrderBuyerInfoResponse(msgspec.Struct, frozen=True):
    """One order's buyer, wrapped as published."""

    payload: OrderBuyerInfoV0


class GetOrderAddressResponse(msgspec.Struct, frozen=True):
    """One order's address, wrapped as published."""

    payload: OrderAddressV0


def list_orders(call: Call) -> bytes:
    """Orders by creation or by last update."""
    named = call.parameters.many("MarketplaceIds")
    if not named:
        raise refusals.invalid_input("MarketplaceIds")
    if len(named) > _MOST_MARKETPLACES:
        raise refusals.invalid_input("MarketplaceIds", f"At most {_MOST_MARKETPLACES} may be named.")
    _check_seller_order_id(call.parameters)
    listing = listing_of(call)
    if leaves_nothing(call.parameters) or call.hosted.marketplace_id not in named:
        return msgspec.json.encode(GetOrdersResponse(_page(call, listing, [], None)))
    return msgspec.json.encode(GetOrdersResponse(_page(call, listing, *_found(call, listing))))


def read_order(call: Call) -> bytes:
    """One order."""
    return msgspec.json.encode(GetOrderResponse(order_answer(call.shop, order_of(call), permitted(call))))


def read_buyer(call: Call) -> bytes:
    """Who bought an order."""
    order, order_id = order_of(call), call.path["orderId"]
    told, elements = OrderBuyerInfoV0(order_id), permitted(call)
    if order.status != "Pending" and elements & {BUYER, TAX}:
        buyer = buyer_info(call.shop.storefront, order.number)
        told = OrderBuyerInfoV0(order_id, buyer_tax_info=buyer.buyer_tax_info)
        if BUYER in elements:
            told = msgspec.structs.replace(
                told,
                buyer_email=buyer.buyer_email,
                buyer_name=buyer.buyer_name,
                purchase_order_number=buyer.purchase_order_number,
            )
    return msgspec.json.encode(GetOrderBuyerInfoResponse(told))


def read_address(call: Call) -> bytes:
    """Where an order is sent."""
    order, order_id = order_of(call), call.path["orderId"]
    if order.status == "Pending" or ADDRESS not in permitted(call):
        return msgspec.json.encode(GetOrderAddressResponse(OrderAddressV0(order_id)))
    address = shipping_address(call.shop.storefront, order.number)
    told = OrderAddressV0(order_id, address.company_name or None, address)
    return msgspec.json.encode(GetOrderAddressResponse(told))


def order_of(call: Call) -> OrderShown:
    """The order a path names.

    Raises:
        Refusal: there is none.
    """
    order = call.order(call.path["orderId"])
    if order is None:
        raise refusals.not_found("There is no such order.")
    return order


def _check_seller_order_id(given: Parameters) -> None:
    """Refuse what cannot be asked for beside a seller's own number of an order."""
    beside = [name for name in _NOT_WITH_SELLER_ORDER_ID if given.many(name)]
    if given.one("SellerOrderId") and beside:
        raise refusals.invalid_input(", ".join(beside), "It cannot be named together with SellerOrderId.")


def _found(call: Call, listing: Listing) -> tuple[list[OrderShown], Listing | None]:
    """The orders of a page, and where the next begins."""
    numbers, after = _numbers(call, listing)
    orders = [call.shop.orders.order(number, call.now) for number in numbers]
    return [order for order in orders if order is not None], after


def _numbers(call: Call, listing: Listing) -> tuple[list[int], Listing | None]:
    ids, alias = _named_orders(call), call.parameters.one("BuyerEmail")
    wanted = wanted_by(call.shop, listing)
    if call.parameters.one("NextToken") or not (ids or alias):
        return listing.page(call.shop.orders, wanted)
    numbers = map(call.shop.addresses.order_number, ids) if ids else call.shop.storefront.orders_of(alias or "")
    orders = [call.shop.orders.order(number, call.now) for number in numbers if number is not None]
    found = [order.number for order in orders if order is not None and listing.holds(order)]
    chosen = wanted(np.array(found, dtype=np.int64) - 1).tolist()
    return [number for number, is_wanted in zip(found, chosen, strict=True) if is_wanted], None


def _named_orders(call: Call) -> list[str]:
    """The orders asked for by id, each once."""
    ids = call.parameters.many("AmazonOrderIds") or call.parameters.many("SellerOrderId")
    if len(ids) > _MOST_IDS:
        raise refusals.invalid_input("AmazonOrderIds", f"At most {_MOST_IDS} may be named.")
    return list(dict.fromkeys(ids))


def _page(call: Call, listing: Listing, found: list[OrderShown], after: Listing | None) -> OrdersV0:
    shop, told = call.shop, permitted(call)
    last = iso(shop, listing.last)
    return OrdersV0(
        orders=[order_answer(shop, order, told) for order in found],
        next_token=token_of(after) if after else None,
        created_before=last if listing.created else None,
        last_updated_before=None if listing.created else last,
    )


_QUERY = (
    Query("MarketplaceIds", "Marketplaces whose orders are wanted.", "array", required=True),
    Query("CreatedAfter", "Orders placed at or after a date; this or LastUpdatedAfter is required."),
    Query("CreatedBefore", "Orders placed at or before a date, at least two minutes ago."),
    Query("LastUpdatedAfter", "Orders that changed at or after a date."),
    Query("LastUpdatedBefore", "Orders that last changed at or before a date, at least two minutes ago."),
    Query("OrderStatuses", f"Any of {', '.join(sorted(STATUSES))}.", "array"),
    Query("FulfillmentChannels", "Any of AFN, MFN.", "array"),
    Query("PaymentMethods", "Any of COD, CVS, Other; every order here is paid by Other.", "array"),
    Query("AmazonOrderIds", f"These orders, at most {_MOST_IDS}.", "array"),
    Query("SellerOrderId", "This order: the seller's own number for it is the marketplace's."),
    Query("BuyerEmail", "Orders of the buyer with this alias."),
    Query("EarliestDeliveryDateAfter", "Orders that may arrive at a date or later."),
    Query("EarliestDeliveryDateBefore", "Orders that may arrive at a date or earlier."),
    Query("LatestDeliveryDateAfter", "Orders promised for a date or later."),
    Query("LatestDeliveryDateBefore", "Orders promised for a date or earlier."),
    Query("EasyShipShipmentStatuses", "Orders sent by Easy Ship; no order here is.", "array"),
    Query("ElectronicInvoiceStatuses", "Orders with an electronic invoice; no order here has one.", "array"),
    Query("IsISPU", "true: orders picked up from a store; no order here is."),
    Query("StoreChainStoreId", "Orders of one store; no order here is."),
    Query("ActualFulfillmentSupplySourceId", "Orders sent from one location; no order here names any."),
    Query("MaxResultsPerPage", "1 to 100, 100 unless said.", "integer"),
    Query("NextToken", "The token of the page before."),
)


def _reading(path: str, name: str, summary: str, answer: Any, response: type) -> Operation:
    """An operation that reads something of one order; not published for ever."""
    return published(
        "GET",
        f"/orders/v0/orders/{{orderId}}{path}",
        name,
        summary,
        call(Quota("0.5", 30), while_published(f"orders/v0/{name}", answer)),
        responses={200: response},
        refuses=(403, 404),
    )


OPERATIONS = (
    published(
        "GET",
        "/orders/v0/orders",
        "getOrders",
        "Orders by creation or by last update",
        call(Quota("0.0167", 20), while_published("orders/v0/getOrders", list_orders)),
        responses={200: GetOrdersResponse},
        query=_QUERY,
        refuses=(400, 403, 404),
    ),
    _reading("", "getOrder", "One order", read_order, GetOrderResponse),
    _reading("/buyerInfo", "getOrderBuyerInfo", "One order's buyer", read_buyer, GetOrderBuyerInfoResponse),
    _reading("/address", "getOrderAddress", "Where one order is sent", read_address, GetOrderAddressResponse),
)
