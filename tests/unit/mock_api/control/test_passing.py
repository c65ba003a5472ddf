"""Time passes on request, and stands still where a tool may need a moment."""

import asyncio

import httpx
import pytest

from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.unit.mock_api.control.conftest import Control


def test_with_settle_time_stands_still_at_what_the_seller_can_see(control: Control) -> None:
    """A tool that looks at the inbox now and then answers each message before the next thing happens."""
    hosted = control.make("a-market")
    seen: list[int] = []

    async def tool() -> None:
        while True:
            await asyncio.sleep(0.005)
            for conversation in list(hosted.world.state.waiting):
                seen.append(hosted.world.now)
                hosted.world.submit(c.Reply(conversation, "Here is your tracking number."), "test")

    async def script(client: httpx.AsyncClient) -> httpx.Response:
        polling = asyncio.create_task(tool())
        answer = await client.post(f"/worlds/{hosted.id}/advance", json={"by": "4d", "settle": "40ms"})
        polling.cancel()
        return answer

    answer = control.run(script)
    assert hosted.world.now == 4 * DAY
    asked = [entry["at"] for entry in answer.json()["entries"] if entry["event"]["is"] == "message_received"]
    replied = [entry["at"] for entry in answer.json()["entries"] if entry["event"]["is"] == "message_sent"]
    assert len(asked) > 3
    assert replied == seen
    assert set(replied) <= set(asked)
    assert hosted.views.tally.unanswered == {}


def test_with_settle_time_stands_still_first_for_what_is_there_already(control: Control) -> None:
    """A tool that needs a moment answers the drill's first message before time moves, in each of many legs once."""
    hosted = control.make()

    async def tool() -> None:
        await asyncio.sleep(0.03)
        hosted.world.submit(c.Reply(1, "Here is your tracking number."), "test")

    async def script(client: httpx.AsyncClient) -> None:
        answering = asyncio.create_task(tool())
        await client.post(f"/worlds/{hosted.id}/advance", json={"by": "1h", "settle": "150ms"})
        await answering

    control.run(script)
    (replied,) = [entry.at for entry in hosted.world.journal.entries() if isinstance(entry.event, e.MessageSent)]
    assert replied == 0


def test_where_nothing_new_is_there_and_nobody_waits_time_moves_at_once(
    control: Control, monkeypatch: pytest.MonkeyPatch
) -> None:
    stood: list[float] = []

    async def quiet(count: object, seconds: float, at_most: float) -> bool:
        stood.append(seconds)
        return True

    monkeypatch.setattr("mock_api.control.passing.quiet", quiet)
    hosted = control.make()
    path, wish = f"/worlds/{hosted.id}/advance", {"by": "1m", "settle": "1m"}
    control.ask("POST", path, wish)
    assert stood == [60]
    control.ask("POST", path, wish)
    assert stood == [60, 60], "somebody waits: a tool may have been started since"
    hosted.world.submit(c.MarkNoResponseNeeded(1), "test")
    control.ask("POST", path, wish)
    assert stood == [60, 60]


def test_a_tool_that_never_rests_is_not_waited_for_for_ever(control: Control, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mock_api.control.passing.LONGEST_STAND", 0.05)
    hosted = control.make()

    async def tool() -> None:
        while True:
            await asyncio.sleep(0.005)
            hosted.world.submit(c.AddNote(1, "still here"), "test")

    async def script(client: httpx.AsyncClient) -> httpx.Response:
        writing = asyncio.create_task(tool())
        answer = await client.post(f"/worlds/{hosted.id}/advance", json={"by": "1h", "settle": "50ms"})
        writing.cancel()
        return answer

    answer = control.run(script)
    assert (answer.status_code, answer.json()["code"]) == (409, "settle.restless")
    assert "no 50ms passed without a command; let the tool rest, or settle for less" in answer.json()["detail"]


def test_without_settle_it_does_not(control: Control) -> None:
    hosted = control.make("a-market")
    answer = control.ask("POST", f"/worlds/{hosted.id}/advance", {"by": "4d"})
    assert [entry["event"]["is"] for entry in answer.json()["entries"]].count("message_received") > 3


def test_a_reset_ends_a_passage(control: Control) -> None:
    hosted = control.make()

    async def script(client: httpx.AsyncClient) -> httpx.Response:
        wish = {"by": "20d", "settle": "300ms"}
        passing = asyncio.create_task(client.post(f"/worlds/{hosted.id}/advance", json=wish))
        while hosted.world.now == 0:  # noqa: ASYNC110 - the world tells nobody that it moved
            await asyncio.sleep(0.005)
        assert (await client.post(f"/worlds/{hosted.id}/reset")).status_code == 200
        return await passing

    answer = control.run(script)
    assert (answer.status_code, answer.json()["code"]) == (409, "world.reset")
    assert hosted.world.now == 0


def test_two_passages_of_one_world_follow_each_other(control: Control) -> None:
    hosted, alone = control.make("a-market"), control.make("a-market")

    async def script(client: httpx.AsyncClient) -> list[httpx.Response]:
        path = f"/worlds/{hosted.id}/advance"
        return await asyncio.gather(*(client.post(path, json={"by": "5d"}) for _ in range(4)))

    answers = control.run(script)
    alone.world.advance_to(20 * DAY)
    assert hosted.world.now == 20 * DAY
    assert hosted.world.journal.digest == alone.world.journal.digest
    told = [entry["seq"] for answer in answers for entry in answer.json()["entries"]]
    assert sorted(told) == list(range(1, hosted.world.journal.length + 1))[-len(told) :]
