"""What a world has lost so far, over HTTP."""

import asyncio

import httpx

from scenarios.quantities import DAY, HOUR
from tests.unit.mock_api.control.conftest import Control


def test_what_was_lost_and_what_would_have_saved_it(control: Control) -> None:
    hosted = control.make()
    hosted.world.advance_to(25 * HOUR)
    before = (hosted.world.now, hosted.world.journal.digest)
    answer = control.ask("GET", f"/worlds/{hosted.id}/explanation")
    assert answer.status_code == 200
    document = answer.json()
    assert (document["scenario"], document["seed"], document["lost"]) == ("a-drill", 7, True)
    assert document["digest"] == hosted.world.journal.digest
    assert any(line.startswith("  passes if ") for line in document["lines"])
    assert (hosted.world.now, hosted.world.journal.digest) == before


def test_others_are_served_meanwhile(control: Control) -> None:
    hosted, other = control.make(), control.make()
    hosted.world.advance_to(3 * DAY)
    ended: list[str] = []

    async def both(client: httpx.AsyncClient) -> None:
        async def ask(path: str) -> None:
            assert (await client.get(path)).status_code == 200
            ended.append(path)

        await asyncio.gather(ask(f"/worlds/{hosted.id}/explanation"), ask(f"/worlds/{other.id}"))

    control.run(both)
    assert ended == [f"/worlds/{other.id}", f"/worlds/{hosted.id}/explanation"]


def test_a_world_nobody_knows_is_not_explained(control: Control) -> None:
    assert control.ask("GET", "/worlds/nothing/explanation").json()["code"] == "world.unknown"
