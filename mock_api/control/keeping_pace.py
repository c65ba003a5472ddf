"""Letting one world's time pass by itself, faster or slower, or not at all. What moves it is ``pacing``'s."""

from fastapi import APIRouter

from mock_api.control.gate import AllWorlds, NamedWorld
from mock_api.control.wire import PaceTold, PaceWanted
from mock_api.errors import ApiError
from mock_api.pacing import Pace, parse_pace

router = APIRouter(tags=["time and judgement"])


@router.get("/worlds/{world_id}/pace", operation_id="getPace")
async def read(hosted: NamedWorld, worlds: AllWorlds) -> PaceTold:
    """How a world's time follows the wall clock."""
    return PaceTold(pace=str(worlds.pace_of(hosted)))


@router.put("/worlds/{world_id}/pace", operation_id="setPace")
async def change(hosted: NamedWorld, wish: PaceWanted, worlds: AllWorlds) -> PaceTold:
    """Let a world's time pass at a pace of its own; once `stepped` is answered, it stands still."""
    pace = _parsed(wish.pace)
    async with hosted.passage(), hosted.turn():
        if hosted.is_gone:
            raise ApiError(404, "world.unknown", f"there is no world '{hosted.id}' any more")
        hosted.own_pace = pace
        worlds.attend(hosted)
    return PaceTold(pace=str(pace))


def _parsed(written: str) -> Pace:
    try:
        return parse_pace(written)
    except ValueError as problem:
        raise ApiError(400, "request.invalid", f"pace: {problem}") from None
