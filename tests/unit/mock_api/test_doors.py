"""Which application answers a path."""

import asyncio

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from mock_api.doors import Doors


def named(name: str) -> ASGIApp:
    async def tell(request: Request) -> PlainTextResponse:
        return PlainTextResponse(f"{name}: {request.path_params['rest']} at {request.url.path}")

    return Starlette(routes=[Route("/{rest:path}", tell)])


DOORS = Doors({"/inbox": named("inbox"), "/_control": named("control")}, named("root"))


def asked(path: str) -> tuple[int, str]:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(DOORS)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.get(path)

    answer = asyncio.run(ask())
    return answer.status_code, answer.text


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/inbox/threads/1", "inbox: threads/1"),
        ("/inbox/", "inbox: "),
        ("/_control/worlds", "control: worlds"),
        ("/orders/v0/orders", "root: orders/v0/orders"),
        ("/inboxes/threads", "root: inboxes/threads"),
        ("/orders/inbox", "root: orders/inbox"),
        ("/", "root: "),
    ],
)
def test_each_prefix_has_its_application_which_knows_the_whole_path(path: str, told: str) -> None:
    assert asked(path) == (200, f"{told} at {path}")


def test_a_path_that_is_none_is_for_the_rest() -> None:
    told: list[str] = []

    async def hear(scope: Scope, receive: Receive, send: Send) -> None:
        told.append(scope["path"])

    async def silence() -> dict[str, object]:
        return {}

    async def unheard(message: object) -> None:
        return None

    doors = Doors({"/inbox": DOORS}, hear)
    for kind, path in (("http", "*"), ("http", ""), ("websocket", "/x")):
        asyncio.run(doors({"type": kind, "path": path, "headers": []}, silence, unheard))
    assert told == ["*", ""]
