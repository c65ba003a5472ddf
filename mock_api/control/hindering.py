"""Making calls to one world fail on purpose, and keeping the published limits in it or not.

What strikes which request, ``faults`` and ``throttling`` say.
"""

from fastapi import APIRouter

from mock_api.control.gate import AllWorlds, NamedWorld
from mock_api.control.hindrances import FaultsTold, FaultsWanted, ThrottlingTold, ThrottlingWanted
from mock_api.errors import ApiError
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import faults_of, is_throttled, refilled_by, set_faults, set_throttling
from scenarios.errors import ScenarioError
from scenarios.faults import FaultRules
from scenarios.loader import load_faults
from scenarios.shelf import is_path

router = APIRouter(tags=["limits and faults"])


@router.put("/worlds/{world_id}/faults", operation_id="setFaults")
async def set_plan(hosted: NamedWorld, wanted: FaultsWanted) -> FaultsTold:
    """Let requests to a world fail by a plan, from its first request on, in the place of the plan before."""
    rules = rules_of(wanted)
    async with hosted.turn():
        _check_there(hosted)
        set_faults(hosted, rules)
        return _told(hosted)


@router.get("/worlds/{world_id}/faults", operation_id="getFaults")
async def read_plan(hosted: NamedWorld) -> FaultsTold:
    """The plan by which requests to a world fail, and what it has come to; no rules: they do not."""
    async with hosted.turn():
        return _told(hosted)


@router.delete("/worlds/{world_id}/faults", status_code=204, operation_id="deleteFaults")
async def drop_plan(hosted: NamedWorld) -> None:
    """Let no request to a world fail any more."""
    async with hosted.turn():
        _check_there(hosted)
        set_faults(hosted, None)


@router.put("/worlds/{world_id}/throttling", operation_id="setThrottling")
async def throttle(hosted: NamedWorld, wanted: ThrottlingWanted, worlds: AllWorlds) -> ThrottlingTold:
    """Keep the published limits in a world, or do not; everybody may call as often as at first."""
    async with hosted.turn():
        _check_there(hosted)
        set_throttling(hosted, wanted.enabled)
        return _throttling(hosted, worlds)


@router.get("/worlds/{world_id}/throttling", operation_id="getThrottling")
async def read_throttling(hosted: NamedWorld, worlds: AllWorlds) -> ThrottlingTold:
    """Whether the published limits are kept in a world."""
    return _throttling(hosted, worlds)


def rules_of(wanted: FaultsWanted) -> FaultRules:
    """The rules somebody wants, with the seed he wants.

    Raises:
        ApiError: there is no such plan, or something is wrong with it.
    """
    if wanted.rules is not None:
        return FaultRules(seed=wanted.seed, rules=wanted.rules)
    plan = _plan(wanted.plan or "")
    return FaultRules(seed=plan.seed if wanted.seed is None else wanted.seed, rules=plan.rules)


def _plan(name: str) -> FaultRules:
    if is_path(name) and not name.endswith((".yaml", ".yml")):
        raise ApiError(422, "faults.not_yaml", f"'{name}' does not end in .yaml, as the files of fault plans do")
    try:
        return load_faults(name)
    except ScenarioError as error:
        first = error.problems[0]
        if first.code == "scenario.unknown_name":
            said = "; ".join(filter(None, (first.message, first.hint)))
            raise ApiError(404, "faults.unknown", said) from None
        raise ApiError(422, "faults.invalid", str(error)) from None


def _check_there(hosted: HostedWorld) -> None:
    if hosted.is_gone:
        raise ApiError(404, "world.unknown", f"there is no world '{hosted.id}' any more")


def _told(hosted: HostedWorld) -> FaultsTold:
    faults = faults_of(hosted)
    if faults is None:
        return FaultsTold(seed=None, rules=[], struck=[])
    return FaultsTold(seed=faults.seed, rules=[rule.dump() for rule in faults.plan.rules], struck=[*faults.struck])


def _throttling(hosted: HostedWorld, worlds: Worlds) -> ThrottlingTold:
    return ThrottlingTold(enabled=is_throttled(hosted, worlds), clock=refilled_by(hosted, worlds))
