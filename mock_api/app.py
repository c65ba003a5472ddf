"""Everything put together: each channel behind its door, the page about them all, and the pace of the worlds.

What happens behind a door is its channel's.
"""

from functools import cache
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from mock_api.control import reference as control
from mock_api.control.application import control_app
from mock_api.doors import Doors
from mock_api.errors import unavailable
from mock_api.exchange import Exchanges
from mock_api.inbox import application as inbox
from mock_api.openapi import Part, document, page
from mock_api.operations import described
from mock_api.outbox.outbox import Outbox
from mock_api.pacing import Pace
from mock_api.sp_api import application as sp_api
from mock_api.sp_api.calls import Shop, closed, failure, no_such_operation
from mock_api.worlds import PerWorld, Worlds

_BEARER = {"type": "http", "scheme": "bearer"}
_ACCESS_TOKEN = {"type": "apiKey", "in": "header", "name": "x-amz-access-token"}


def open_outbox(worlds: Worlds) -> Outbox:
    """What is to leave the worlds of a server, once it is started."""
    return Outbox(worlds, sp_api.Published())


def create_app(worlds: Worlds, control_token: str, outbox: Outbox | None = None) -> ASGIApp:
    """One application for the whole server: control and inbox behind their prefixes, the SP-API at the root.

    Nothing leaves a world by itself unless somebody has started an ``outbox``.
    """
    leaving = open_outbox(worlds) if outbox is None else outbox
    controlled = control_app(worlds, control_token)
    controlled.state.outbox = leaving
    _describe(controlled)
    doors: dict[str, ASGIApp] = {
        control.PREFIX: worlds.guarded(controlled, unavailable),
        inbox.PREFIX: worlds.guarded(inbox.inbox_app(worlds), unavailable),
    }
    mounts = sp_api.sp_api_routes(worlds, leaving)
    published = {mount.path: worlds.guarded(mount.app, closed) for mount in mounts}
    return Exchanges(Doors(doors | published, _nothing_there(worlds)))


def pace_worlds(worlds: Worlds, pace: Pace) -> None:
    """Move every world that has no pace of its own at a pace, those to come as well; only inside an event loop."""
    worlds.pace = pace
    worlds.announce = worlds.attend
    for hosted in worlds:
        worlds.attend(hosted)


def _describe(controlled: FastAPI) -> None:
    """Add the pages about all operations; they are put together when somebody looks."""

    @cache
    def reference() -> dict[str, Any]:
        parts = (
            Part("Control", control.control_part(controlled), "controlToken", _BEARER, is_our_own=True),
            Part("Inbox", described(inbox.OPERATIONS), "inboxToken", _BEARER, is_our_own=True),
            Part("SpApi", described(sp_api.OPERATIONS), "accessToken", _ACCESS_TOKEN),
        )
        return document(parts, version("mockplace"))

    async def openapi(request: Request) -> Response:
        return JSONResponse(reference())

    async def docs(request: Request) -> Response:
        return HTMLResponse(page(reference()))

    controlled.router.routes += [Route("/openapi.json", openapi), Route("/docs", docs)]


def _nothing_there(worlds: Worlds) -> ASGIApp:
    """What answers every path nobody else does: in the published shape, for it may be meant for the published API."""
    handlers: dict[Any, Any] = {HTTPException: no_such_operation, Exception: failure}
    app = Starlette(routes=[Route("/", _home)], exception_handlers=handlers)
    app.state.shops = PerWorld(worlds, Shop, of_orders=True)
    return app


async def _home(request: Request) -> Response:
    return RedirectResponse(f"{control.PREFIX}/docs")
