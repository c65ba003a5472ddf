"""The published API as mounts for the server's root, where the real one's clients look for it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Mount

from mock_api.operations import Operation
from mock_api.outbox.courier import Writer
from mock_api.outbox.outbox import Outbox
from mock_api.outbox.registered import Subscription
from mock_api.outbox.streams import Source
from mock_api.sp_api import (
    lwa,
    messaging,
    notification_letters,
    notification_operations,
    order_items,
    orders,
    orders_2026,
    regulated,
    report_operations,
    sellers,
    shipments,
    solicitations,
    tokens,
    uploads,
)
from mock_api.sp_api.calls import Shop, failure, no_such_operation
from mock_api.sp_api.report_shelf import Shelves
from mock_api.worlds import HostedWorld, PerWorld, Worlds

_ORDERS: tuple[Operation, ...] = (
    *orders.OPERATIONS,
    *order_items.OPERATIONS,
    *shipments.OPERATIONS,
    *regulated.OPERATIONS,
    *orders_2026.OPERATIONS,
)

_REPORTS: tuple[Operation, ...] = (*report_operations.OPERATIONS, report_operations.SERVING)

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
        *notification_operations.OPERATIONS,
        *_REPORTS,
    )
)

_MOUNTED: tuple[tuple[str, Sequence[Operation]], ...] = (
    ("/auth", lwa.OPERATIONS),
    ("/messaging", (*messaging.OPERATIONS, *messaging.UNPUBLISHED, *messaging.LINKED)),
    ("/solicitations", (*solicitations.OPERATIONS, *solicitations.LINKED)),
    ("/uploads", _UPLOADS),
    ("/orders", _ORDERS),
    ("/tokens", tokens.OPERATIONS),
    ("/sellers", sellers.OPERATIONS),
    ("/notifications", notification_operations.OPERATIONS),
    ("/reports", _REPORTS),
)


class Published:
    """What the published API has to do with what leaves a world by itself."""

    def __init__(self) -> None:
        self.shelves = Shelves()

    def reports(self, hosted: HostedWorld) -> Source:
        """The reports of a world that are finished."""
        return self.shelves.of(hosted)

    def writes(self, hosted: HostedWorld, subscription: Subscription) -> Writer:
        """The notifications of a subscription."""
        return notification_letters.writer(hosted, subscription)


def sp_api_routes(worlds: Worlds, outbox: Outbox) -> list[Mount]:
    """The published API over some worlds; each call's access token says which."""
    published = cast(Published, outbox.published)  # there are no others here
    shops, mounts = PerWorld(worlds, Shop, of_orders=True), []
    for prefix, operations in _MOUNTED:
        app = _application(shops, prefix, operations)
        app.state.outbox, app.state.shelves = outbox, published.shelves
        mounts.append(Mount(prefix, app))
    return mounts


def _application(shops: PerWorld[Shop], prefix: str, operations: Sequence[Operation]) -> Starlette:
    routes = [operation.route(prefix) for operation in operations]
    app = Starlette(routes=routes, exception_handlers={HTTPException: no_such_operation, Exception: failure})
    app.router.redirect_slashes = False
    app.state.shops = shops
    return app
