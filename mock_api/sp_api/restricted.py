"""Personal data: what may be asked for where, and what of it the token of a call has told.

Without a restricted data token nothing personal is told, and that is no error.
"""

import re
from collections.abc import Mapping

from mock_api.auth import Resource, read_access_token
from mock_api.sp_api.calls import Call
from mock_api.worlds import Worlds

BUYER = "buyerInfo"
ADDRESS = "shippingAddress"
TAX = "buyerTaxInformation"
ELEMENTS = frozenset({BUYER, ADDRESS, TAX})

_ORDER = "/orders/v0/orders/{orderId}"
RESOURCES: Mapping[str, frozenset[str]] = {
    "/orders/v0/orders": frozenset(),
    _ORDER: frozenset(),
    f"{_ORDER}/orderItems": frozenset(),
    f"{_ORDER}/buyerInfo": ELEMENTS,
    f"{_ORDER}/address": ELEMENTS,
    f"{_ORDER}/orderItems/buyerInfo": ELEMENTS,
    f"{_ORDER}/regulatedInfo": ELEMENTS,
    "/reports/2021-06-30/documents/{reportDocumentId}": ELEMENTS,
}
"""Paths with personal data in their answers → what a token for them has told if it names nothing itself."""

OPERATION_OF: Mapping[str, str] = {
    "/orders/v0/orders": "orders/v0/getOrders",
    _ORDER: "orders/v0/getOrder",
    f"{_ORDER}/orderItems": "orders/v0/getOrderItems",
    f"{_ORDER}/buyerInfo": "orders/v0/getOrderBuyerInfo",
    f"{_ORDER}/address": "orders/v0/getOrderAddress",
    f"{_ORDER}/orderItems/buyerInfo": "orders/v0/getOrderItemsBuyerInfo",
}
"""Paths → API, version and operation, of those that are not published for ever."""

_NAMED = re.compile(r"\{[^{}/]*\}")


def resource_of(path: str) -> str | None:
    """Which of the paths one is, be it of one thing or, with a name in braces, of any."""
    return next((pattern for pattern in RESOURCES if covers(pattern, path)), None)


def covers(pattern: str, path: str) -> bool:
    """Whether a path with names in braces for anything covers another path."""
    wanted, given = pattern.strip("/").split("/"), path.partition("?")[0].strip("/").split("/")
    return len(wanted) == len(given) and all(
        _NAMED.fullmatch(one) is not None or one == other for one, other in zip(wanted, given, strict=True)
    )


def permitted(call: Call) -> frozenset[str]:
    """Which personal data the token of a call has told in its answer."""
    worlds: Worlds = call.request.app.state.shops.worlds
    grant = read_access_token(call.request.headers.get("x-amz-access-token", ""), worlds.secret)
    if grant is None or not grant.resources:
        return frozenset()
    method, path = call.request.method, call.request.url.path
    return frozenset(
        element
        for resource in grant.resources
        if resource.method == method and covers(resource.path, path)
        for element in _elements(resource)
    )


def _elements(resource: Resource) -> frozenset[str]:
    return frozenset(resource.elements) or RESOURCES.get(resource_of(resource.path) or "", frozenset())
