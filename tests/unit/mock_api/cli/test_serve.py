"""What `mockplace serve` prints, and what it refuses before anything is served. Serving is tried end to end."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from starlette.types import ASGIApp

from mock_api.cli import serve
from mock_api.cli.welcome import Served, welcome
from mock_api.worlds import HostedWorld, Worlds
from tests.unit.mock_api.cli.conftest import Command

URL = "http://127.0.0.1:8900"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[ASGIApp]:
    """What would be served; nobody waits for it to end."""
    apps: list[ASGIApp] = []

    def serve_nothing(
        app: ASGIApp, listener: object, ready: Callable[[], None], stopping: Callable[[], Awaitable[None]]
    ) -> None:
        apps.append(app)

        async def once() -> None:
            ready()
            await stopping()

        asyncio.run(once())

    monkeypatch.setattr(serve, "serve_until_stopped", serve_nothing)
    return apps


@pytest.fixture
def hosted(shop: object) -> HostedWorld:
    return Worlds(b"a secret").create("a-drill", 7)


def test_programs_get_one_line(mockplace: Command, served: list[ASGIApp]) -> None:
    ran = mockplace("serve", "a-drill", "--port", "0", "--json", "--seed", "7", "--control-token", "mine")
    assert (ran.code, ran.err, len(served)) == (0, "", 1)
    told = json.loads(ran.out)
    assert ran.out.count("\n") == 1
    assert set(told) == {"url", "control_token", "pid", "world"}
    assert told["control_token"] == "mine"
    assert told["world"]["now"] == "2026-01-05T08:00:00Z"


def test_without_a_scenario_there_is_no_world_yet(mockplace: Command, served: list[ASGIApp]) -> None:
    assert json.loads(mockplace("serve", "--port", "0", "--json").out)["world"] is None
    assert "Make a world:" in mockplace("serve", "--port", "0").out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--pace", "quick"], "--pace"),
        (["--port", "-1"], "--port"),
        (["--port", "65536"], "--port"),
        (["--control-token", "größer"], "--control-token"),
        (["--control-token", " x"], "--control-token"),
        (["--api-date", "soon"], "--api-date"),
        (["--api-date", "2025-13-01"], "--api-date"),
        (["--public-url", "mock.test"], "--public-url"),
        (["--public-url", "ftp://mock.test"], "--public-url"),
        (["--public-url", "http://mock.test:0"], "--public-url"),
        (["--public-url", "http://[::1"], "--public-url"),
        (["--public-url", "http://mock.test/?x=1"], "--public-url"),
        (["a-dril"], "did you mean 'a-drill'?"),
        (["--host", "256.0.0.1"], "cannot listen on 256.0.0.1"),
    ],
)
def test_what_cannot_be_served_is_refused(
    mockplace: Command, served: list[ASGIApp], argv: list[str], said: str
) -> None:
    ran = mockplace("serve", *argv, *([] if "--port" in argv else ["--port", "0"]))
    assert (ran.code, ran.out, served) == (2, "", [])
    assert said in ran.err


def test_the_block_names_everything_that_opens_the_world(hosted: HostedWorld) -> None:
    block = welcome(Served(URL, "mine", "stepped", is_private=True), hosted)
    for secret in (hosted.client_id, hosted.client_secret, hosted.refresh_token, hosted.inbox_token, "mine"):
        assert secret in block
    assert f"World {hosted.id} (seed 7), 2026-01-05T08:00:00Z, time stands still until it is advanced" in block
    assert "Others on the network" not in block


def test_it_says_how_time_passes_and_who_can_reach_it(hosted: HostedWorld) -> None:
    block = welcome(Served(URL, "mine", "60x", is_private=False), hosted)
    assert "pace 60x" in block
    assert "Others on the network can reach this server" in block
