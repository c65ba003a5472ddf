"""Making, listing, resetting, forking and forgetting worlds over HTTP.

What a world is, ``worlds`` knows.
"""

from typing import Any

from fastapi import APIRouter

from mock_api.control.gate import AllWorlds, NamedWorld
from mock_api.control.hindering import rules_of
from mock_api.control.wire import WorldDescribed, WorldOpened, WorldsListed, WorldWanted
from mock_api.errors import ApiError
from mock_api.pacing import Pace
from mock_api.worlds import HostedWorld
from mock_api.worlds.arrivals import set_faults
from scenarios.errors import ScenarioError
from scenarios.shelf import is_path

router = APIRouter(tags=["worlds"])


_JOURNAL: dict[str, Any] = {
    "requestBody": {
        "content": {
            "application/jsonl": {
                "schema": {
                    "type": "string",
                    "format": "binary",
                    "description": "The file of a journal: the world goes on from where it ends.",
                }
            }
        }
    }
}


@router.post("/worlds", status_code=201, operation_id="createWorld", openapi_extra=_JOURNAL)
async def create(wanted: WorldWanted, worlds: AllWorlds) -> WorldOpened:
    """Make a world: a scenario at its first instant, or a journal that goes on, with credentials of its own."""
    _check_suffix(wanted.scenario)
    rules = rules_of(wanted.faults) if wanted.faults else None
    try:
        hosted = worlds.create(
            wanted.scenario, wanted.seed, starts=wanted.starts, variant=wanted.variant, api_date=wanted.api_date
        )
    except ScenarioError as error:
        raise refused(error) from None
    hosted.throttling = wanted.throttling
    set_faults(hosted, rules)
    return opened(hosted)


def _check_suffix(name: str) -> None:
    """Refuse a path to anything but YAML: what is wrong with a file is told with its lines.

    Raises:
        ApiError: ``scenario.not_yaml``.
    """
    if is_path(name) and not name.endswith((".yaml", ".yml")):
        raise ApiError(422, "scenario.not_yaml", f"'{name}' does not end in .yaml, as the files of scenarios do")


@router.get("/worlds", operation_id="listWorlds")
async def listed(worlds: AllWorlds) -> WorldsListed:
    """Every world of this server."""
    for hosted in worlds:
        await hosted.whole()
    return WorldsListed(items=[described(hosted, worlds.pace_of(hosted)) for hosted in worlds])


@router.get("/worlds/{world_id}", operation_id="getWorld")
async def read(hosted: NamedWorld, worlds: AllWorlds) -> WorldDescribed:
    """One world as it is now."""
    async with hosted.turn():
        return described(hosted, worlds.pace_of(hosted))


@router.delete("/worlds/{world_id}", status_code=204, operation_id="deleteWorld")
async def delete(hosted: NamedWorld, worlds: AllWorlds) -> None:
    """Forget a world: its credentials open nothing any more."""
    async with hosted.turn():
        if not hosted.is_gone:
            worlds.delete(hosted)


@router.post("/worlds/{world_id}/reset", operation_id="resetWorld")
async def reset(hosted: NamedWorld, worlds: AllWorlds) -> WorldDescribed:
    """Take a world back to its first instant; credentials and addresses stay."""
    async with hosted.turn():
        worlds.reset(hosted)
        return described(hosted, worlds.pace_of(hosted))


@router.post("/worlds/{world_id}/fork", status_code=201, operation_id="forkWorld")
async def fork(hosted: NamedWorld, worlds: AllWorlds) -> WorldOpened:
    """Make a second world with the same past and credentials of its own."""
    async with hosted.turn():
        return opened(worlds.fork(hosted))


def opened(hosted: HostedWorld) -> WorldOpened:
    """A world and what opens it."""
    return WorldOpened(
        id=hosted.id,
        client_id=hosted.client_id,
        client_secret=hosted.client_secret,
        refresh_token=hosted.refresh_token,
        inbox_token=hosted.inbox_token,
        marketplace_id=hosted.marketplace_id,
        now=hosted.world.calendar.iso(hosted.world.now),
        alias_domain=hosted.alias_domain,
    )


def described(hosted: HostedWorld, pace: Pace) -> WorldDescribed:
    """A world as it is now."""
    journal = hosted.world.journal
    return WorldDescribed(
        **opened(hosted).model_dump(),
        scenario=hosted.production.scenario.name,
        seed=journal.header.seed,
        entries=journal.length,
        digest=journal.digest,
        pace=str(pace),
    )


def refused(error: ScenarioError) -> ApiError:
    """A scenario that cannot be used: not there, or every problem of it."""
    first = error.problems[0]
    if first.code == "scenario.unknown_name":
        return ApiError(404, "scenario.unknown", "; ".join(filter(None, (first.message, first.hint))))
    if first.code == "scenario.unknown_variant":
        return ApiError(422, "scenario.unknown_variant", "; ".join(filter(None, (first.message, first.hint))))
    return ApiError(422, "scenario.invalid", str(error))
