"""The published API as mounts for the server's root, where the real one's clients look for it."""

from collections.abc import Sequence
from dataclasses import replace

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Mount

from mock_api.operations import Operation
from mock_api.sp_api import (
    lwa,
    messaging,
    order_items,
    orders,
    orders_2026,
    regulated,
    sellers,
    shipments,
    solicitations,
    tokens,
    uploads,
)
from mock_api.sp_api.calls import Shop, failure, no_such_operation
from mock_api.worlds import PerWorld, Worlds

_ORDERS: tuple[Operation, ...] = (
    *orders.OPERATIONS,
    *order_items.OPERATIONS,
    *shipments.OPERATIONS,
    *regulated.OPERATIONS,
    *orders_2026.OPERATIONS,
)

_UPLOADS: tuple[Operation, ...] = (*uploads.OPERATIONS, uploads.TAKING)

OPERATIONS: tuple[Operation, ...] = tuple(
    replace(operation, tag="sp-api")
    for operation in (
        *lwa.OPERATIONS,
        *messaging.OPERATIONS,
        *solicitations.OPERATIONS,
        *_UPLOADS,
        *_ORDERS,
        *tokens.OPERATIONS,
        *sellers.OPERATIONS,
    )
)

_MOUNTED: tuple[tuple[str, Sequence[Operation]], ...] = (
    ("/auth", lwa.OPERATIONS),
    ("/messaging", (*messaging.OPERATIONS, *messaging.UNPUBLISHED)),
    ("/solicitations", solicitations.OPERATIONS),
    ("/uploads", _UPLOADS),
    ("/orders", _ORDERS),
    ("/tokens", tokens.OPERATIONS),
    ("/sellers", sellers.OPERATIONS),
)


def sp_api_routes(worlds: Worlds) -> list[Mount]:
    """The published API over some worlds; each call's access token says which."""
    shops = PerWorld(worlds, Shop, of_orders=True)
    return [Mount(prefix, _application(shops, prefix, operations)) for prefix, operations in _MOUNTED]


def _application(shops: PerWorld[Shop], prefix: str, operations: Sequence[Operation]) -> Starlette:
    routes = [operation.route(prefix) for operation in operations]
    app = Starlette(routes=routes, exception_handlers={HTTPException: no_such_operation, Exception: failure})
    app.router.redirect_slashes = False
    app.state.shops = shops
    return app
