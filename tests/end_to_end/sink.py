"""Somebody who is told by webhook: a real HTTP server in a thread, which keeps what comes and answers as it is told."""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

PATIENCE = 20.0


@dataclass(frozen=True)
class Post:
    """One request that came."""

    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, Any]:
        """What its body says."""
        told: dict[str, Any] = json.loads(self.body)
        return told


@dataclass
class Sink:
    """What came so far. ``answers`` gives the status for each; it may take its time, or refuse to answer at all."""

    port: int = 0
    answers: Callable[[Post], int] = lambda post: 204
    hangs: bool = False
    posts: list[Post] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where to tell it."""
        return f"http://127.0.0.1:{self.port}/hooks"

    def told(self, kind: str = "") -> list[dict[str, Any]]:
        """What it was told, of one kind or of all."""
        return [post.told for post in tuple(self.posts) if kind in ("", post.told["type"])]

    def wait_for(self, is_there: Callable[[], bool]) -> None:
        """Let it come."""
        until = time.monotonic() + PATIENCE
        while not is_there():
            assert time.monotonic() < until, f"it did not come; there are {len(self.posts)} posts"
            time.sleep(0.01)

    async def take(self, request: web.Request) -> web.Response:
        """One request."""
        post = Post({name.lower(): value for name, value in request.headers.items()}, await request.read())
        self.posts.append(post)
        if self.hangs:
            await asyncio.sleep(3600)
        return web.Response(status=self.answers(post))


@contextmanager
def sinking(port: int = 0) -> Iterator[Sink]:
    """A sink for as long as it is needed."""
    sink, ready = Sink(), threading.Event()
    loop = asyncio.new_event_loop()

    async def begin() -> web.AppRunner:
        app = web.Application()
        app.router.add_post("/hooks", sink.take)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        sink.port = runner.addresses[0][1]
        return runner

    def run() -> None:
        asyncio.set_event_loop(loop)
        runner = loop.run_until_complete(begin())
        ready.set()
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert ready.wait(PATIENCE)
    try:
        yield sink
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(PATIENCE)
