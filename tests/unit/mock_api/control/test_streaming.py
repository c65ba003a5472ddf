"""The journal of a world as it happens, to whoever listens."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from mock_api.control import streaming
from mock_api.control.streaming import _told, lookout
from scenarios.quantities import DAY
from simulator.domain import commands as c
from tests.unit.mock_api.control.conftest import Control

STREAM = AsyncIterator[bytes]


def events(text: str) -> list[dict[str, Any]]:
    """Every event of a stream, its data read."""
    parts = (part.split("\n") for part in text.split("\n\n") if part and not part.startswith(":"))
    return [dict(line.split(": ", 1) for line in lines) for lines in parts]


async def heard(stream: STREAM, count: int) -> list[dict[str, Any]]:
    """The next so many events."""
    found: list[dict[str, Any]] = []
    while len(found) < count:
        found += events((await anext(stream)).decode())
    return found


def test_what_is_there_comes_first_and_then_what_happens_until_the_world_is_gone(control: Control) -> None:
    hosted = control.make()

    async def listen() -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
        stream = _told(hosted, lookout(hosted), 1)
        before = await heard(stream, 2)
        hosted.world.submit(c.Reply(1, "Please hold on."), "inbox")
        during = await heard(stream, 1)
        control.worlds.delete(hosted)
        after = await heard(stream, 1)
        with pytest.raises(StopAsyncIteration):
            await anext(stream)
        return before, during, after

    before, during, after = asyncio.run(listen())
    lines = [line.decode() for line in hosted.world.journal.lines()]
    assert [(event["id"], event["data"]) for event in before + during] == [
        (str(seq), lines[seq - 1]) for seq in range(2, 5)
    ]
    assert [event["event"] for event in during + after] == ["message_sent", "deleted"]


def test_a_reset_is_told_and_the_new_past_comes_from_its_beginning(control: Control) -> None:
    hosted = control.make()

    async def listen() -> list[dict[str, Any]]:
        stream = _told(hosted, lookout(hosted), 3)
        await anext(stream)
        control.worlds.reset(hosted)
        return await heard(stream, 4)

    told = asyncio.run(listen())
    assert [event["event"] for event in told] == ["reset", "step_entered", "conversation_opened", "message_received"]


def test_many_listen_and_one_who_does_not_read_keeps_nobody_waiting(control: Control) -> None:
    hosted = control.make("a-market")

    async def listen() -> list[int]:
        look = lookout(hosted)
        asleep, awake = _told(hosted, look, 0), [_told(hosted, look, 0) for _ in range(50)]
        await anext(asleep)
        tasks = [asyncio.create_task(heard(stream, 30)) for stream in awake]
        await asyncio.sleep(0)
        hosted.world.advance_to(20 * DAY)
        return [int((await task)[29]["id"]) for task in tasks]

    assert asyncio.run(asyncio.wait_for(listen(), 20)) == [30] * 50


def test_in_silence_it_says_that_it_is_still_there(control: Control, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "_SILENCE_SECONDS", 0.01)
    hosted = control.make()

    async def listen() -> bytes:
        stream = _told(hosted, lookout(hosted), 99)
        await anext(stream)
        return await anext(stream)

    assert asyncio.run(listen()) == b": nothing new\n\n"


@pytest.mark.parametrize(
    ("query", "headers", "first"),
    [("", {}, 1), ("?after=2", {}, 3), ("", {"last-event-id": "2"}, 3), ("?after=1", {"last-event-id": "2"}, 3)],
)
def test_it_goes_on_where_the_listener_says(
    control: Control, query: str, headers: dict[str, str], first: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosted = control.make()

    async def until_now(hosted: Any, look: Any, after: int) -> STREAM:
        stream = _told(hosted, look, after)
        yield await anext(stream)
        yield await anext(stream)

    monkeypatch.setattr(streaming, "_told", until_now)
    answer = control.ask("GET", f"/worlds/{hosted.id}/journal/stream{query}", headers=headers)
    assert answer.headers["content-type"].startswith("text/event-stream")
    told = events(answer.text)
    assert [int(event["id"]) for event in told] == list(range(first, 4))
    assert json.loads(told[0]["data"])["seq"] == first


def test_an_id_that_is_none_is_refused(control: Control) -> None:
    path = f"/worlds/{control.make().id}/journal/stream"
    answer = control.ask("GET", path, headers={"last-event-id": "x"})
    assert (answer.status_code, answer.json()["code"]) == (400, "request.invalid")
    assert control.ask("GET", f"{path}?after=-1").status_code == 400
