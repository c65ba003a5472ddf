"""No answer tells of what is not stored: it waits for the commit, and where there is none, the world goes back."""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mock_api.auth import access_token
from mock_api.store.changes import Changes
from mock_api.store.refusals import StoreRefused, StoreUnavailable
from scenarios.quantities import DAY
from simulator.domain import commands as c
from tests.unit.mock_api.store.conftest import CONTROL, Kept, inbox, told


class Disk:
    """The store's disk: it can be made to take its time, and to be full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.may_write = threading.Event()
        self.may_write.set()
        self.is_full = False
        self.commits = 0
        write = Changes.write

        def written(changes: Changes, connection: sqlite3.Connection) -> None:
            self.may_write.wait(10)
            if self.is_full:
                # A file of the pages it has: the next transaction that needs one more finds the disk full.
                connection.execute("PRAGMA max_page_count = 1")
            else:
                connection.execute("PRAGMA max_page_count = 1000000")
            write(changes, connection)
            self.commits += 1

        monkeypatch.setattr(Changes, "write", written)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    disk = Disk(monkeypatch)
    yield disk
    disk.is_full = False
    disk.may_write.set()


Request = Callable[[httpx.AsyncClient], Coroutine[Any, Any, httpx.Response]]


def request(method: str, path: str, headers: dict[str, str], body: Any = None) -> Request:
    async def asked(client: httpx.AsyncClient) -> httpx.Response:
        return await client.request(method, path, headers=headers, json=body)

    return asked


async def is_held(task: asyncio.Task[Any]) -> bool:
    """Whether nobody has been answered after the event loop had every chance to."""
    for _ in range(20):
        await asyncio.sleep(0.002)
    return not task.done()


def test_every_answer_that_tells_of_something_new_waits_until_it_is_stored(kept: Kept, disk: Disk) -> None:
    """Commands, looks at what they did, worlds that come and go, time that only passes, and that one is gone."""
    hosted, other = kept.worlds.create("a-drill"), kept.worlds.create("a-drill")
    hosted.world.advance_to(DAY)
    hosted.keep_now()  # type: ignore[attr-defined]
    thread = f"/inbox/threads/{hosted.addresses.thread_id(1)}"
    order = hosted.addresses.order_id(1)
    world = f"/_control/worlds/{hosted.id}"
    token = {"x-amz-access-token": access_token(hosted.id, kept.worlds.secret)}
    send = f"/messaging/v1/orders/{order}/messages/unexpectedProblem?marketplaceIds={hosted.marketplace_id}"
    asked = [
        (200, request("POST", f"{thread}/no-response-needed", inbox(hosted))),
        (201, request("POST", send, token, {"text": "Your mug is delayed."})),
        (201, request("POST", f"{thread}/messages", inbox(hosted), {"text": "It is on its way."})),
        (201, request("POST", f"/inbox/orders/{order}/refund", inbox(hosted), {"reason": "damaged"})),
        (200, request("POST", f"{world}/advance", CONTROL, {"by": "1ms"})),
        (200, request("POST", f"{world}/advance", CONTROL, {"by": "30h"})),
        (201, request("POST", "/_control/worlds", CONTROL, {"scenario": "a-drill"})),
        (201, request("POST", f"{world}/fork", CONTROL)),
        (200, request("POST", f"{world}/reset", CONTROL)),
        (204, request("DELETE", f"/_control/worlds/{other.id}", CONTROL)),
    ]

    async def script(client: httpx.AsyncClient) -> list[tuple[int, int]]:
        found = []
        for status, ask in asked:
            disk.may_write.clear()
            answer = asyncio.create_task(ask(client))
            assert await is_held(answer), (await answer).text
            disk.may_write.set()
            found.append((status, (await answer).status_code))
        return found

    assert all(wanted == got for wanted, got in kept.run(script))


def test_who_only_looks_waits_as_well_where_something_was_done_and_nowhere_else(kept: Kept, disk: Disk) -> None:
    hosted, other, ending = (kept.worlds.create("a-drill") for _ in range(3))
    thread = f"/inbox/threads/{hosted.addresses.thread_id(1)}"

    async def script(client: httpx.AsyncClient) -> None:
        disk.may_write.clear()
        ask = asyncio.create_task
        writing = ask(client.post(f"{thread}/messages", headers=inbox(hosted), json={"text": "It is on its way."}))
        leaving = ask(client.delete(f"/_control/worlds/{ending.id}", headers=CONTROL))
        await asyncio.sleep(0)
        looking = [
            ask(client.get(thread, headers=inbox(hosted))),
            ask(client.get("/_control/worlds", headers=CONTROL)),
            ask(client.get(f"/_control/worlds/{hosted.id}/journal.jsonl", headers=CONTROL)),
            ask(client.get(f"/_control/worlds/{ending.id}", headers=CONTROL)),
            ask(client.get("/inbox/threads", headers=inbox(ending))),
        ]
        assert (await client.get("/inbox/threads", headers=inbox(other))).status_code == 200
        for answer in (writing, leaving, *looking):
            assert await is_held(answer), await answer
        disk.may_write.set()
        assert [(await one).status_code for one in (writing, leaving, *looking)] == [201, 204, 200, 200, 200, 404, 401]

    kept.run(script)


def test_one_commit_serves_all_that_wait(kept: Kept, disk: Disk) -> None:
    worlds = [kept.worlds.create("a-drill") for _ in range(8)]
    disk.commits = 0

    async def script(client: httpx.AsyncClient) -> None:
        disk.may_write.clear()
        asked = [
            client.post(
                f"/inbox/threads/{hosted.addresses.thread_id(1)}/messages",
                headers=inbox(hosted),
                json={"text": "On its way."},
            )
            for hosted in worlds
            for _ in range(4)
        ]
        answers = asyncio.gather(*asked)
        await asyncio.sleep(0.05)
        disk.may_write.set()
        assert {answer.status_code for answer in await answers} == {201}

    kept.run(script)
    assert disk.commits <= 2
    before = told(kept.worlds)
    assert told(kept.again()) == before


def test_a_full_disk_closes_the_world_which_goes_back_to_what_is_stored(
    kept: Kept, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    hosted, other = kept.worlds.create("a-drill"), kept.worlds.create("a-drill")
    hosted.effects.put("outbox", b"1")
    before = told(kept.worlds)
    thread = f"/inbox/threads/{hosted.addresses.thread_id(1)}"
    text = {"text": "It is on its way. " * 200}
    token = {"x-amz-access-token": access_token(hosted.id, kept.worlds.secret)}

    async def script(client: httpx.AsyncClient) -> None:
        disk.is_full = True
        answer = await client.post(f"{thread}/messages", headers=inbox(hosted), json=text)
        assert (answer.status_code, answer.json()["code"]) == (503, "store.unavailable")
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["retry-after"] == "1"
        assert (await client.get("/inbox/threads", headers=inbox(other))).status_code == 200
        hosted.effects.put("outbox", b"2" * 50_000)
        order = hosted.addresses.order_id(1)
        path = f"/messaging/v1/orders/{order}/messages/unexpectedProblem?marketplaceIds={hosted.marketplace_id}"
        answer = await client.post(path, headers=token, json=text)
        assert answer.status_code == 503
        assert [error["code"] for error in answer.json()["errors"]] == ["ServiceUnavailable"]
        disk.is_full = False
        await opened(client, f"/_control/worlds/{hosted.id}")
        assert told(kept.worlds) == before
        assert (await client.post(f"{thread}/messages", headers=inbox(hosted), json=text)).status_code == 201

    with caplog.at_level(logging.ERROR, "mockplace.store"):
        kept.run(script)
    assert "the disk is full" in caplog.text
    assert hosted.views.tally.messages_sent == 1
    before = told(kept.worlds)
    assert told(kept.again()) == before


async def opened(client: httpx.AsyncClient, path: str) -> None:
    """Ask until the world is open again."""
    for _ in range(500):
        if (await client.get(path, headers=CONTROL)).status_code == 200:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it stays closed")


def test_worlds_whose_coming_or_going_was_not_stored_did_not_come_or_go(kept: Kept, disk: Disk) -> None:
    hosted, other = kept.worlds.create("a-drill"), kept.worlds.create("a-drill")
    hosted.world.advance_to(DAY)
    hosted.effects.put("a", b"b")
    hosted.keep_now()  # type: ignore[attr-defined]
    before = told(kept.worlds)
    place = f"/_control/worlds/{hosted.id}"

    async def script(client: httpx.AsyncClient) -> None:
        for method, path, body in (
            ("POST", "/_control/worlds", {"scenario": "a-market"}),
            ("POST", f"{place}/fork", None),
            ("POST", f"{place}/reset", None),
            ("DELETE", place, None),
        ):
            disk.is_full = True
            disk.may_write.clear()
            # Deleting needs no page more: it is lost with what it waits behind.
            other.effects.put("a", b"c" * 50_000)
            asked = asyncio.create_task(client.request(method, path, headers=CONTROL, json=body))
            assert await is_held(asked)
            disk.may_write.set()
            answer = await asked
            assert (answer.status_code, answer.json()["code"]) == (503, "store.unavailable"), (method, path)
            disk.is_full = False
            await opened(client, "/_control/worlds")
            assert told(kept.worlds) == before, (method, path)

    kept.run(script)
    assert told(kept.again()) == before


def test_what_was_done_upon_what_is_lost_is_lost_with_it(kept: Kept, disk: Disk) -> None:
    hosted = kept.worlds.create("a-drill")
    before = told(kept.worlds)
    thread = f"/inbox/threads/{hosted.addresses.thread_id(1)}"
    text = {"text": "It is on its way. " * 200}

    async def script(client: httpx.AsyncClient) -> None:
        disk.is_full = True
        disk.may_write.clear()
        first = asyncio.create_task(client.post(f"{thread}/messages", headers=inbox(hosted), json=text))
        assert await is_held(first)
        second = asyncio.create_task(client.post(f"{thread}/messages", headers=inbox(hosted), json=text))
        forked = asyncio.create_task(client.post(f"/_control/worlds/{hosted.id}/fork", headers=CONTROL))
        assert await is_held(forked)
        disk.may_write.set()
        with pytest.raises(StoreUnavailable):
            await hosted.committed()
        assert [(await one).status_code for one in (first, second, forked)] == [503] * 3
        disk.is_full = False
        # The list waits for both worlds, the one that goes back and the one that never was.
        await opened(client, "/_control/worlds")

    kept.run(script)
    assert told(kept.worlds) == before
    assert told(kept.again()) == before


def test_an_advance_under_way_when_the_world_is_closed_is_not_answered(kept: Kept, disk: Disk) -> None:
    hosted = kept.worlds.create("a-drill")
    before = told(kept.worlds)
    place = f"/_control/worlds/{hosted.id}"

    async def script(client: httpx.AsyncClient) -> None:
        wish = {"by": "5d", "settle": "100ms"}
        passing = asyncio.create_task(client.post(f"{place}/advance", headers=CONTROL, json=wish))
        disk.is_full = True
        hosted.effects.put("a", b"c" * 50_000)
        assert (await passing).status_code == 503
        disk.is_full = False
        await opened(client, place)

    kept.run(script)
    assert told(kept.worlds) == before


def test_a_server_that_cannot_store_its_first_world_does_not_begin(kept: Kept, disk: Disk) -> None:
    assert len(kept.worlds) == 0
    disk.is_full = True
    with pytest.raises(StoreRefused, match="the disk is full"):
        kept.worlds.create("a-drill")


def test_without_a_store_nothing_is_waited_for(kept: Kept, folder: Path) -> None:
    async def nothing() -> None:
        hosted.effects.put("a", b"b")
        assert hosted.effects.notes == {"a": b"b"}
        await hosted.committed()
        await hosted.whole()

    hosted = kept.worlds.__class__.__mro__[1](b"a secret").create("a-drill")
    hosted.world.submit(c.Reply(1, "On its way."), "test")
    asyncio.run(nothing())
