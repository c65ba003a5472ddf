"""What desk and control keep of a world comes back with it: keys, files, versions, pace and injected orders."""

from typing import Any

import httpx

from mock_api.pacing import Pace
from scenarios.quantities import DAY
from tests.unit.mock_api.store.conftest import CONTROL, Kept


def test_everything_that_was_answered_holds_after_a_restart(kept: Kept) -> None:
    hosted = kept.worlds.create("a-drill", 7)
    seller = {"authorization": f"Bearer {hosted.inbox_token}"}
    thread = f"/inbox/threads/{hosted.addresses.thread_id(1)}"
    keyed = seller | {"idempotency-key": "k"}

    async def before(client: httpx.AsyncClient) -> tuple[Any, ...]:
        upload = (await client.post("/inbox/uploads?name=a.pdf", content=b"%PDF-1.7", headers=seller)).json()
        body = {"text": "Here.", "attachments": [{"name": "a.pdf", "upload": upload["id"]}]}
        reply = await client.post(f"{thread}/messages", json=body, headers=keyed)
        assert reply.status_code == 201
        wish = {"order": {"total": "5.00"}, "message": {"text": "Where is it?"}, "who": "me"}
        told = (await client.post(f"/_control/worlds/{hosted.id}/inject", json=wish, headers=CONTROL)).json()
        return body, reply.json(), told["order_id"], (await client.get(thread, headers=seller)).headers["etag"]

    body, reply, order, tag = kept.run(before)
    hosted.own_pace = Pace(60)
    digest, length = hosted.world.journal.digest, hosted.world.journal.length
    back = kept.again().by_id(hosted.id)
    assert back is not None
    assert (back.world.journal.digest, back.own_pace) == (digest, Pace(60))

    async def after(client: httpx.AsyncClient) -> None:
        again = await client.post(f"{thread}/messages", json=body, headers=keyed)
        assert (again.json(), again.headers["idempotency-replayed"]) == (reply, "true")
        path = f"{thread}/messages/{reply['id']}/attachments/a.pdf"
        assert (await client.get(path, headers=seller)).content == b"%PDF-1.7"
        assert (await client.get(thread, headers=seller | {"if-none-match": tag})).status_code == 304
        assert (await client.get(f"/inbox/orders/{order}", headers=seller)).json()["total"]["amount"] == "5.00"

    kept.run(after)
    assert back.world.journal.length == length


def test_a_world_of_a_journal_comes_back_like_any_other(kept: Kept) -> None:
    hosted = kept.worlds.create("a-market", 7)
    hosted.world.advance_to(5 * DAY)

    async def script(client: httpx.AsyncClient) -> str:
        journal = (await client.get(f"/_control/worlds/{hosted.id}/journal.jsonl", headers=CONTROL)).content
        headers = CONTROL | {"content-type": "application/jsonl"}
        return str((await client.post("/_control/worlds", content=journal, headers=headers)).json()["id"])

    id_ = kept.run(script)
    twin, first = kept.again().by_id(id_), kept.worlds.by_id(hosted.id)
    assert twin is not None
    assert first is not None
    for world in (twin.world, first.world):
        world.advance_to(20 * DAY)
    assert twin.world.journal.digest == first.world.journal.digest
    kept.worlds.reset(twin)
    assert twin.world.now == 0
