"""Requests to the inbox that fail by plan: refused in the form of its errors, late, or done all the same."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from mock_api.app import create_app
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import set_faults
from scenarios.faults import FaultRules

DRILL = "./a-drill.yaml"


@pytest.fixture
def worlds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    monkeypatch.chdir(folder)
    return Worlds(b"a secret")


def reply(worlds: Worlds, hosted: HostedWorld, *rules: dict[str, Any]) -> tuple[int, str, int]:
    """Status and code of the answer to a reply under some rules, and how many messages were sent by then."""
    set_faults(hosted, FaultRules.model_validate({"rules": rules}) if rules else None)

    async def once() -> httpx.Response:
        transport = httpx.ASGITransport(create_app(worlds, "a control token"))
        headers = {"authorization": f"Bearer {hosted.inbox_token}"}
        async with httpx.AsyncClient(transport=transport, base_url="http://test", headers=headers) as client:
            path = f"/inbox/threads/{hosted.addresses.thread_id(1)}/messages"
            return await client.post(path, json={"text": "We have refunded you."})

    answer = asyncio.run(once())
    return answer.status_code, answer.json().get("code", ""), hosted.views.tally.messages_sent


def test_it_is_refused_before_anything_happens(worlds: Worlds) -> None:
    hosted = worlds.create(DRILL, 7)
    told = [
        reply(worlds, hosted, {"fault": fault, "operations": "inbox/*"})
        for fault in ("throttled", "failed", "unavailable", "expired_token")
    ]
    assert told == [
        (429, "request.throttled", 0),
        (500, "server.fault", 0),
        (503, "server.unavailable", 0),
        (401, "token.expired", 0),
    ]


def test_it_is_done_and_said_to_have_failed(worlds: Worlds) -> None:
    hosted = worlds.create(DRILL, 7)
    assert reply(worlds, hosted, {"fault": "failed", "operations": "reply", "done": True}) == (500, "server.fault", 1)


def test_a_plan_for_the_published_api_leaves_the_inbox_alone(worlds: Worlds) -> None:
    hosted = worlds.create(DRILL, 7)
    assert reply(worlds, hosted, {"fault": "failed"}) == (201, "", 1)


def test_it_waits_without_keeping_others_out(worlds: Worlds) -> None:
    hosted, other = worlds.create(DRILL, 7), worlds.create(DRILL, 7)
    waited: list[int] = []

    async def pause(milliseconds: int) -> None:
        waited.append(milliseconds)
        assert hosted.is_free()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mock_api.inbox.admission.pause", pause)
        assert reply(worlds, hosted, {"fault": "slow", "delay": "2s", "operations": "*"}) == (201, "", 1)
        assert reply(worlds, other)[0] == 201
    assert waited == [2000]
