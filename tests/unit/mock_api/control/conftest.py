"""The control API in memory, over a folder with a drill and a market of one's own."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from mock_api.control.application import control_app
from mock_api.worlds import HostedWorld, Worlds

TOKEN = "a control token"

Script = Callable[[httpx.AsyncClient], Coroutine[Any, Any, Any]]


@dataclass(frozen=True)
class Control:
    """One server's control API."""

    worlds: Worlds

    def run(self, script: Script) -> Any:
        """A script of requests, in one event loop."""

        async def run() -> Any:
            transport = httpx.ASGITransport(control_app(self.worlds, TOKEN), raise_app_exceptions=False)
            headers = {"authorization": f"Bearer {TOKEN}"}
            async with httpx.AsyncClient(transport=transport, base_url="http://test", headers=headers) as client:
                return await script(client)

        return asyncio.run(run())

    def ask(self, method: str, path: str, body: Any = None, **settings: Any) -> httpx.Response:
        """One request."""

        async def once(client: httpx.AsyncClient) -> httpx.Response:
            return await client.request(method, path, json=body, **settings)

        answer: httpx.Response = self.run(once)
        return answer

    def make(self, name: str = "a-drill", seed: int = 7) -> HostedWorld:
        """A world, made behind the API's back."""
        return self.worlds.create(name, seed)


@pytest.fixture
def control(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Control:
    monkeypatch.chdir(folder)
    return Control(Worlds(b"a secret"))
