"""The grade of a hosted world's drill, or of its session, now or earlier, as it was read or with readings overruled.

How a drill is graded, the simulator says.
"""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from mock_api.control.gate import NamedWorld
from mock_api.control.instants import instant_of
from mock_api.control.wire import Moment
from mock_api.errors import ApiError
from mock_api.worlds import HostedWorld
from simulator.errors import OverruleRefused
from simulator.graded import AnyGrade, grade_of
from simulator.grading.overruling import parse_overrule

MOST_OVERRULED = 100

router = APIRouter(tags=["time and judgement"])


class GradeWanted(BaseModel):
    """Which grade."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    as_of: Moment | None = Field(default=None, description="An instant between the world's beginning and its now.")
    overrule: list[str] = Field(
        default=[],
        max_length=MOST_OVERRULED,
        description="Entry and intent: `12:+refund_confirmed` does say it after all, `12:-refund_confirmed` does not.",
    )


@router.get("/worlds/{world_id}/grade", operation_id="getGrade")
async def grade(hosted: NamedWorld, wanted: Annotated[GradeWanted, Query()]) -> dict[str, Any]:
    """What the drill was worth, criterion by criterion, or each of a session; now or as of an earlier instant."""
    async with hosted.turn():
        world, instant = hosted.world, instant_of(hosted.world, wanted.as_of)
        found = _graded(hosted, instant, wanted)
        header = world.journal.header
        told = {"scenario": hosted.production.scenario.name, "seed": header.seed, "digest": world.journal.digest}
        return {**told, "as_of": world.calendar.iso(instant), **found.as_json()}


def _graded(hosted: HostedWorld, instant: int, wanted: GradeWanted) -> AnyGrade:
    """The grade as it is wanted.

    Raises:
        ApiError: nothing is graded here, or a reading cannot be overruled so.
    """
    try:
        overrules = [parse_overrule(one) for one in wanted.overrule]
        found = grade_of(hosted.world, hosted.production, instant, overrules)
    except OverruleRefused as refusal:
        raise ApiError(422, refusal.code, refusal.reason) from None
    if found is None:
        raise ApiError(422, "grade.no_criteria", f"'{hosted.production.scenario.name}' has no criteria to grade by")
    return found
