"""Orders API 2026-01-01: searching orders and reading one, with the data sets a call names."""

import msgspec

from mock_api.operations import Query
from mock_api.pacing import wall_seconds
from mock_api.sp_api.api_dates import while_published
from mock_api.sp_api.calls import Call, call
from mock_api.sp_api.listing import V2026, Listing, limit_of, listing_of, token_of
from mock_api.sp_api.order_2026_answers import DATA_SETS, Telling
from mock_api.sp_api.order_2026_wire import Pagination, ReadOrderResponse, SearchOrdersResponse
from mock_api.sp_api.order_answers import iso
from mock_api.sp_api.order_filters import wanted_by
from mock_api.sp_api.orders import order_of
from mock_api.sp_api.published import published
from mock_api.sp_api.refusals import invalid_input
from mock_api.throttling import Quota
from simulator.views.orders import OrderShown

_ORDERS = "/orders/2026-01-01/orders"
_TOKEN_LIVES = 24 * 3600
"""Seconds on the wall."""
_MOST_MARKETPLACES = 50


def search_orders(call: Call) -> bytes:
    """Orders by creation or by last update."""
    asked, named = _data_sets(call), call.parameters.many("marketplaceIds")
    if len(named) > _MOST_MARKETPLACES:
        raise invalid_input("marketplaceIds", f"At most {_MOST_MARKETPLACES} may be named.")
    listing = listing_of(call, V2026)
    if call.parameters.one(V2026.most) is not None:
        listing = msgspec.structs.replace(listing, limit=limit_of(call.parameters, V2026))
    found, after = _found(call, listing) if not named or call.hosted.marketplace_id in named else ([], None)
    telling, last = Telling(call, asked), iso(call.shop, listing.last)
    return msgspec.json.encode(
        SearchOrdersResponse(
            orders=[telling.order(order) for order in found],
            pagination=None if after is None else Pagination(next_token=_token_of(after)),
            created_before=last if listing.created else None,
            last_updated_before=None if listing.created else last,
        )
    )


def read_order(call: Call) -> bytes:
    """One order."""
    telling = Telling(call, _data_sets(call))
    return msgspec.json.encode(ReadOrderResponse(order=telling.order(order_of(call))))


def _found(call: Call, listing: Listing) -> tuple[list[OrderShown], Listing | None]:
    shop = call.shop
    numbers, after = listing.page(shop.orders, wanted_by(shop, listing))
    return [order for number in numbers if (order := shop.orders.order(number, call.now)) is not None], after


def _token_of(listing: Listing) -> str:
    return token_of(msgspec.structs.replace(listing, expires=int(wall_seconds()) + _TOKEN_LIVES))


def _data_sets(call: Call) -> frozenset[str]:
    """The data sets a call names.

    Raises:
        Refusal: there is no such data set.
    """
    named = frozenset(call.parameters.many("includedData"))
    if not named.issubset(DATA_SETS):
        raise invalid_input("includedData", f"There are {', '.join(DATA_SETS)}.")
    return named


_INCLUDED = Query("includedData", f"Any of {', '.join(DATA_SETS)}.", "array")
_QUERY = (
    Query("createdAfter", "Orders placed at or after a date; this or lastUpdatedAfter is required."),
    Query("createdBefore", "Orders placed at or before a date, at least two minutes ago."),
    Query("lastUpdatedAfter", "Orders that changed at or after a date."),
    Query("lastUpdatedBefore", "Orders that last changed at or before a date, at least two minutes ago."),
    Query("fulfillmentStatuses", f"Any of {', '.join(V2026.status_of)}.", "array"),
    Query("marketplaceIds", "Marketplaces whose orders are wanted; all, if none is named.", "array"),
    Query("fulfilledBy", "Any of MERCHANT, AMAZON.", "array"),
    Query("maxResultsPerPage", "1 to 100, 100 unless said.", "integer"),
    Query("paginationToken", "The token of the page before; good for 24 hours on the wall."),
    _INCLUDED,
)

OPERATIONS = (
    published(
        "GET",
        _ORDERS,
        "searchOrders",
        "Orders by creation or by last update",
        call(Quota("0.0056", 20), while_published("orders/2026-01-01/searchOrders", search_orders)),
        responses={200: SearchOrdersResponse},
        query=_QUERY,
        refuses=(400, 403),
    ),
    published(
        "GET",
        f"{_ORDERS}/{{orderId}}",
        "getOrder20260101",
        "One order with the data sets that are named",
        call(Quota("0.5", 30), while_published("orders/2026-01-01/getOrder", read_order)),
        responses={200: ReadOrderResponse},
        query=(_INCLUDED,),
        refuses=(400, 403, 404),
    ),
)
