"""Worlds with an outbox, and somebody to tell, in one event loop."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from mock_api.app import open_outbox
from mock_api.outbox.outbox import Outbox
from mock_api.outbox.post import Post
from mock_api.outbox.registered import NOTHING_WRONG, DeliveryPlan, Webhook
from mock_api.worlds import HostedWorld, Worlds


@dataclass
class Sink:
    """Keeps what it is told, and answers with ``status``; ``hangs``: not at all."""

    url: str = ""
    status: int = 204
    hangs: bool = False
    told: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def kinds(self) -> list[str]:
        """What kinds of things it was told."""
        return [one["type"] for one in self.told]

    async def take(self, request: web.Request) -> web.Response:
        """One request."""
        self.told.append(json.loads(await request.read()))
        self.headers.append({name.lower(): value for name, value in request.headers.items()})
        if self.hangs:
            await asyncio.sleep(3600)
        return web.Response(status=self.status, headers={"location": self.url} if self.status == 302 else None)


@asynccontextmanager
async def sinking() -> AsyncIterator[Sink]:
    """A sink of this event loop."""
    sink, app = Sink(), web.Application()
    app.router.add_post("/hooks", sink.take)
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sink.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hooks"
    try:
        yield sink
    finally:
        await runner.cleanup()


@asynccontextmanager
async def leaving(worlds: Worlds) -> AsyncIterator[Outbox]:
    """An outbox that is started."""
    outbox = open_outbox(worlds)
    outbox.start()
    try:
        yield outbox
    finally:
        await outbox.stop()


def subscribe(
    outbox: Outbox, hosted: HostedWorld, url: str, *events: str, plan: DeliveryPlan = NOTHING_WRONG, past: bool = True
) -> Post:
    """The post of a world that tells somebody, of what has happened already as well."""
    post = outbox.of(hosted)
    webhook = Webhook(post.id("webhook"), url, "a secret", events, plan)
    post.register(lambda known: type(known)(made=known.made, webhooks=(*known.webhooks, webhook)), from_beginning=past)
    return post


def run(script: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """A script in an event loop of its own."""
    asyncio.run(asyncio.wait_for(script(), 20))


async def until(is_so: Callable[[], bool]) -> None:
    """Let it come."""
    for _ in count():
        if is_so():
            return
        await asyncio.sleep(0.002)


@pytest.fixture
def worlds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    monkeypatch.chdir(folder)
    return Worlds(b"a secret")
