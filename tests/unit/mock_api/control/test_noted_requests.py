"""The wire log over the control API: what came in on every channel, and what came of it in the world."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest

from mock_api.app import create_app
from mock_api.auth import access_token
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import set_faults
from scenarios.faults import FaultRules

TOKEN = "a control token"
BLOCKED = "Please write to me at ada@example.org instead."


class Server:
    """A whole server in memory, and one world of it."""

    def __init__(self, worlds: Worlds) -> None:
        self.worlds = worlds
        self.hosted: HostedWorld = worlds.create("a-drill", 7)

    def run(self, script: Callable[[httpx.AsyncClient], Coroutine[Any, Any, Any]]) -> Any:
        async def run() -> Any:
            transport = httpx.ASGITransport(create_app(self.worlds, TOKEN), raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                return await script(client)

        return asyncio.run(run())

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        async def once(client: httpx.AsyncClient) -> httpx.Response:
            return await client.request(method, path, json=body, headers=headers)

        answer: httpx.Response = self.run(once)
        return answer

    def control(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return self.ask(method, f"/_control/worlds/{self.hosted.id}{path}", body, authorization=f"Bearer {TOKEN}")

    def inbox(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return self.ask(method, f"/inbox{path}", body, authorization=f"Bearer {self.hosted.inbox_token}")

    def sp_api(self, method: str, path: str, body: Any = None) -> httpx.Response:
        token = access_token(self.hosted.id, self.worlds.secret)
        return self.ask(method, path, body, **{"x-amz-access-token": token})

    def noted(self, query: str = "") -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.control("GET", f"/requests{query}").json()["items"]
        return items

    @property
    def thread(self) -> str:
        return self.hosted.addresses.thread_id(1)

    @property
    def order(self) -> str:
        return self.hosted.addresses.order_id(1)


@pytest.fixture
def server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.chdir(folder)
    return Server(Worlds(b"a secret"))


def test_every_channel_is_noted_with_what_it_was_told(server: Server) -> None:
    login = {
        "grant_type": "refresh_token",
        "refresh_token": server.hosted.refresh_token,
        "client_id": server.hosted.client_id,
        "client_secret": server.hosted.client_secret,
    }
    assert server.ask("POST", "/auth/o2/token", login).status_code == 200
    answer = server.sp_api("GET", f"/orders/v0/orders/{server.order}?x=1")
    server.sp_api("GET", "/orders/v0/nothing")
    server.inbox("GET", "/threads")
    server.inbox("GET", "/nowhere")
    server.control("POST", "/advance", {"by": "9h"})
    noted = server.noted()
    assert [(one["channel"], one["operation"], one["status"]) for one in noted] == [
        ("login", "auth/getAccessToken", 200),
        ("sp_api", "orders/v0/getOrder", 200),
        ("sp_api", None, 404),
        ("inbox", "inbox/listThreads", 200),
        ("inbox", None, 404),
        ("control", "advanceWorld", 200),
    ]
    assert [one["number"] for one in noted] == [1, 2, 3, 4, 5, 6]
    assert noted[1]["request_id"] == answer.headers["x-amzn-requestid"]
    assert noted[1]["path"] == f"/orders/v0/orders/{server.order}?x=1"
    assert noted[5]["at"] == "2026-01-05T08:00:00Z"
    assert (noted[5]["entries"], noted[5]["events"]) == ([4, 5], ["StepEntered", "ClaimRefused"])
    written = str(noted)
    secrets = (server.hosted.refresh_token, server.hosted.client_secret, server.hosted.inbox_token)
    assert not [secret for secret in secrets if secret in written or secret.replace("|", "%7C") in written]


def test_requests_nobody_can_be_found_for_are_not_noted(server: Server) -> None:
    server.ask("GET", "/inbox/threads", authorization="Bearer nobody")
    server.ask("GET", "/orders/v0/orders", **{"x-amz-access-token": "Atza|nothing"})
    server.ask("GET", "/_control/health")
    assert server.noted() == []


def test_a_request_leads_to_its_thread_and_the_verdict(server: Server) -> None:
    blocked = server.inbox("POST", f"/threads/{server.thread}/messages", {"text": BLOCKED})
    sent = server.inbox("POST", f"/threads/{server.thread}/messages", {"text": "We have refunded you."})
    assert (blocked.status_code, sent.status_code) == (422, 201)
    told = [(one["thread"], one["order"], one["verdict"], one["events"]) for one in server.noted()]
    assert told == [
        (server.thread, server.order, "blocked", ["MessageBlocked"]),
        (server.thread, server.order, "sent", told[1][3]),
    ]
    assert told[1][3][0] == "MessageSent"
    assert server.noted()[0]["rules"] == ["email_address", "off_platform"]
    first, last = server.noted()[1]["entries"]
    kinds = [type(entry.event).__name__ for entry in server.hosted.world.journal.entries(first - 1, last - first + 1)]
    assert kinds == told[1][3]


def test_what_struck_is_noted(server: Server) -> None:
    rules = [{"fault": "failed", "operations": "getOrder", "first": 1}, {"fault": "slow", "delay": "1ms"}]
    set_faults(server.hosted, FaultRules.model_validate({"rules": rules}))
    for _ in range(2):
        server.sp_api("GET", f"/orders/v0/orders/{server.order}")
    assert [(one["status"], one["struck"]) for one in server.noted()] == [(500, ["failed", "slow"]), (200, ["slow"])]
    set_faults(server.hosted, None)
    server.control("PUT", "/throttling", {"enabled": True})
    assert {server.sp_api("GET", "/sellers/v1/account").status_code for _ in range(15)} == {200}
    assert server.sp_api("GET", "/sellers/v1/account").status_code == 429
    assert server.noted("?status=429")[0]["struck"] == ["throttling"]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("?channel=inbox", [1, 2, 5]),
        ("?operation=reply", [2, 5]),
        ("?operation=inbox/*", [1, 2, 5]),
        ("?status=422", [5]),
        ("?status=2xx", [1, 2, 4]),
        ("?status=4xx", [3, 5]),
        ("?struck=true", []),
        ("?since=2026-01-05T09:00:00Z", [5]),
        ("?after=3", [4, 5]),
        ("?limit=2", [1, 2]),
        ("?channel=inbox&limit=1&after=1", [2]),
    ],
)
def test_requests_are_found(server: Server, query: str, numbers: list[int]) -> None:
    server.inbox("GET", "/threads")
    server.inbox("POST", f"/threads/{server.thread}/messages", {"text": "We have refunded you."})
    server.sp_api("GET", "/orders/v0/orders/114-0000000-0000000")
    server.control("POST", "/advance", {"by": "2h"})
    server.inbox("POST", f"/threads/{server.thread}/messages", {"text": BLOCKED})
    assert [one["number"] for one in server.noted(query)] == numbers


def test_pages_follow_each_other(server: Server) -> None:
    for _ in range(5):
        server.inbox("GET", "/counters")
    page = server.control("GET", "/requests?limit=2").json()
    assert ([one["number"] for one in page["items"]], page["next"], page["dropped"]) == ([1, 2], 2, 0)
    last = server.control("GET", "/requests?limit=3&after=2").json()
    assert ([one["number"] for one in last["items"]], last["next"]) == ([3, 4, 5], None)


@pytest.mark.parametrize(
    "query", ["?status=4x", "?limit=0", "?limit=1001", "?after=-1", "?channel=mail", "?colour=red", "?since=soon"]
)
def test_a_query_that_makes_no_sense_is_refused(server: Server, query: str) -> None:
    answer = server.control("GET", f"/requests{query}")
    assert answer.status_code == 400
    assert query.strip("?").partition("=")[0] in answer.json()["detail"]


def test_a_reset_forgets_and_a_fork_begins_a_log_of_its_own(server: Server) -> None:
    server.inbox("GET", "/counters")
    assert len(server.worlds.fork(server.hosted).traffic.wire) == 0
    assert len(server.noted()) == 1
    server.control("POST", "/reset")
    assert [(one["number"], one["operation"]) for one in server.noted()] == [(2, "resetWorld")]
