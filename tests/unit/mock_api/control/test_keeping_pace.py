"""One world's time passes by itself while the others stand still, and stands still when it is told to."""

import asyncio
from typing import Any

import httpx
import pytest

from mock_api.app import pace_worlds
from mock_api.pacing import STEPPED
from tests.unit.mock_api.control.conftest import Control


def test_a_world_of_its_own_pace_moves_and_stops_and_keeps_it_through_a_reset(control: Control) -> None:
    hosted, other = control.make("a-market"), control.make()
    place = f"/worlds/{hosted.id}"

    async def script(client: httpx.AsyncClient) -> list[Any]:
        pace_worlds(control.worlds, STEPPED)
        assert (await client.put(f"{place}/pace", json={"pace": "1000000x"})).json() == {"pace": "1000000x"}
        while hosted.world.now == 0:  # noqa: ASYNC110 - the world tells nobody that it moved
            await asyncio.sleep(0.01)
        reset = (await client.post(f"{place}/reset")).json()["pace"]
        fork = (await client.post(f"{place}/fork")).json()["id"]
        forked = (await client.get(f"/worlds/{fork}/pace")).json()["pace"]
        assert (await client.put(f"{place}/pace", json={"pace": "stepped"})).status_code == 200
        stood = hosted.world.now
        await asyncio.sleep(0.15)
        assert hosted.world.now == stood
        assert (await client.delete(f"/worlds/{fork}")).status_code == 204
        return [reset, forked, (await client.get(place)).json()["pace"]]

    assert control.run(script) == ["1000000x", "1000000x", "stepped"]
    assert other.world.now == 0
    assert control.ask("GET", f"/worlds/{other.id}/pace").json() == {"pace": "stepped"}


def test_as_fast_as_possible_ends_where_the_scenario_ends_and_may_go_on(control: Control) -> None:
    hosted = control.make()
    place = f"/worlds/{hosted.id}/pace"

    async def script(client: httpx.AsyncClient) -> None:
        await client.put(place, json={"pace": "fast"})
        while hosted.world.now < hosted.production.ends:  # noqa: ASYNC110 - nobody is told
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        assert hosted.world.now == hosted.production.ends
        await client.put(place, json={"pace": "1000000x"})
        while hosted.world.now == hosted.production.ends:  # noqa: ASYNC110 - nobody is told
            await asyncio.sleep(0.01)

    control.run(script)


@pytest.mark.parametrize(("body", "code"), [({"pace": "slow"}, "request.invalid"), ({}, "request.missing_field")])
def test_what_is_no_pace_is_refused(control: Control, body: Any, code: str) -> None:
    answer = control.ask("PUT", f"/worlds/{control.make().id}/pace", body)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
