"""All doors together: who answers what, and one page about everything."""

import asyncio
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.types import ASGIApp

from mock_api.app import create_app, pace_worlds
from mock_api.pacing import FAST, STEPPED, Pace
from mock_api.worlds import Worlds
from mock_api.worlds.productions import production_of

TOKEN = "a control token"
CONTROL = {"authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def worlds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    monkeypatch.chdir(folder)
    return Worlds(b"a secret")


@pytest.fixture
def app(worlds: Worlds) -> ASGIApp:
    return create_app(worlds, TOKEN)


def ask(app: ASGIApp, method: str, path: str, **settings: Any) -> httpx.Response:
    async def once() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
            return await client.request(method, path, **settings)

    return asyncio.run(once())


def reference(app: ASGIApp) -> dict[str, Any]:
    answer = ask(app, "GET", "/_control/openapi.json")
    assert answer.status_code == 200
    told: dict[str, Any] = answer.json()
    return told


@pytest.mark.parametrize("path", ["/_control/nowhere", "/_control", "/inbox/nowhere", "/inbox"])
def test_a_path_that_is_none_is_a_problem_on_our_own_channels(app: ASGIApp, path: str) -> None:
    answer = ask(app, "GET", path, headers=CONTROL)
    assert (answer.status_code, answer.json()["code"]) == (404, "route.unknown")
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["/nowhere", "/messaging/v1/nowhere", "/orders", "/feeds/2021-06-30/feeds", "/%2e%2e"])
def test_and_a_published_error_everywhere_else(app: ASGIApp, path: str) -> None:
    answer = ask(app, "GET", path)
    assert answer.status_code == 404
    (error,) = answer.json()["errors"]
    assert set(error) == {"code", "message", "details"}
    assert "x-amzn-requestid" in answer.headers


def test_the_root_leads_to_the_page(app: ASGIApp) -> None:
    answer = ask(app, "GET", "/", follow_redirects=True)
    assert answer.url.path == "/_control/docs"
    assert answer.headers["content-type"].startswith("text/html")


def test_each_token_opens_its_own_door_only(app: ASGIApp, worlds: Worlds) -> None:
    hosted = worlds.create("a-drill")
    inbox = {"authorization": f"Bearer {hosted.inbox_token}"}
    assert ask(app, "GET", "/inbox/threads", headers=inbox).status_code == 200
    assert ask(app, "GET", "/_control/worlds", headers=CONTROL).status_code == 200
    assert ask(app, "GET", "/inbox/threads", headers=CONTROL).status_code == 401
    assert ask(app, "GET", "/_control/worlds", headers=inbox).status_code == 401


def test_the_document_names_every_door_and_what_opens_it(app: ASGIApp) -> None:
    told = reference(app)
    opened_by = {
        path: operation["security"]
        for path, item in told["paths"].items()
        for operation in item.values()
        if not path.startswith("/auth")
    }
    assert opened_by["/_control/worlds"] == [{"controlToken": []}]
    assert opened_by["/inbox/threads"] == [{"inboxToken": []}]
    assert opened_by["/_control/health"] == []
    assert set(told["components"]["securitySchemes"]) == {"controlToken", "inboxToken", "accessToken"}
    assert {path.split("/")[1] for path in told["paths"]} >= {
        "_control",
        "inbox",
        "auth",
        "messaging",
        "orders",
        "tokens",
        "sellers",
    }


def test_every_reference_of_the_document_leads_somewhere(app: ASGIApp) -> None:
    told = reference(app)
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', ask(app, "GET", "/_control/openapi.json").text))
    assert named <= set(told["components"]["schemas"])


def test_operation_ids_are_given_once(app: ASGIApp) -> None:
    ids = [operation["operationId"] for item in reference(app)["paths"].values() for operation in item.values()]
    assert len(ids) == len(set(ids))


def test_the_page_is_made_from_the_document(app: ASGIApp) -> None:
    html = ask(app, "GET", "/_control/docs").text
    for path in reference(app)["paths"]:
        assert path in html


def test_the_pages_need_no_token_and_take_no_method_but_get(app: ASGIApp) -> None:
    assert ask(app, "POST", "/_control/docs").status_code == 405


def paced(worlds: Worlds, pace: Pace, seconds: float) -> int:
    """How far a world made under a pace has come."""

    async def wait() -> int:
        before = worlds.create("a-drill")
        pace_worlds(worlds, pace)
        after = worlds.create("a-drill")
        await asyncio.sleep(seconds)
        worlds.reset(before)
        await asyncio.sleep(seconds)
        assert (before.world.now > 0) == (after.world.now > 0)
        return after.world.now

    return asyncio.run(wait())


def test_a_stepped_world_stands_still(worlds: Worlds) -> None:
    assert paced(worlds, STEPPED, 0.02) == 0


def test_a_fast_world_runs_to_its_end_and_again_after_a_reset(worlds: Worlds) -> None:
    ends = production_of("a-drill").ends
    assert paced(worlds, FAST, 0.3) == ends


def test_a_scaled_world_goes_on_for_ever(worlds: Worlds) -> None:
    assert paced(worlds, Pace(1_000_000), 0.15) > 0
