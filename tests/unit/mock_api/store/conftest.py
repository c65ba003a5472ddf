"""A store in a folder of its own, served in memory, ended and opened again as often as a test likes."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from mock_api.app import create_app
from mock_api.store.registry import StoredWorlds, open_worlds
from mock_api.worlds import HostedWorld

TOKEN = "a control token"
CONTROL = {"authorization": f"Bearer {TOKEN}"}

Script = Callable[[httpx.AsyncClient], Coroutine[Any, Any, Any]]


@dataclass
class Kept:
    """One store and whoever serves from it now."""

    path: Path
    serving: list[StoredWorlds] = field(default_factory=list)

    @property
    def worlds(self) -> StoredWorlds:
        """What is served."""
        if not self.serving:
            self.serving.append(open_worlds(self.path, b"a secret"))
        return self.serving[0]

    def close(self) -> None:
        """Serve no longer."""
        while self.serving:
            self.serving.pop().close()

    def again(self) -> StoredWorlds:
        """What another process would serve."""
        self.close()
        return self.worlds

    def run(self, script: Script) -> Any:
        """A script of requests, in one event loop."""

        async def run() -> Any:
            transport = httpx.ASGITransport(create_app(self.worlds, TOKEN), raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                return await script(client)

        return asyncio.run(run())


@pytest.fixture
def kept(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    monkeypatch.chdir(folder)
    kept = Kept(tmp_path / "kept.db")
    yield kept
    kept.close()


def notes(hosted: HostedWorld) -> dict[str, bytes]:
    """What channels noted, but for what every reset notes."""
    return {name: note for name, note in hosted.effects.notes.items() if name != "resets"}


def inbox(hosted: HostedWorld) -> dict[str, str]:
    """What opens a world's inbox."""
    return {"authorization": f"Bearer {hosted.inbox_token}"}


def armed(hosted: HostedWorld) -> list[tuple[int, int, int]]:
    """What is still to happen; who comes back looks once more whether anything is due at once, and finds nothing."""
    hosted.world.advance_to(hosted.world.now)
    return hosted.world.clock.armed()


def told(worlds: StoredWorlds) -> dict[str, tuple[Any, ...]]:
    """All that must come back of each world."""
    return {
        hosted.id: (
            hosted.world.journal.digest,
            hosted.world.now,
            hosted.inbox_token,
            hosted.client_secret,
            hosted.addresses.thread_id(1),
            notes(hosted),
            hosted.views.tally.messages_sent,
            armed(hosted),
        )
        for hosted in worlds
    }
