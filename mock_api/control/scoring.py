"""The scorecard of a hosted world, as of now or of an earlier instant.

What is measured and how, the simulator says; this finds the entries it is measured on without hanging the server.
"""

import asyncio
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from mock_api.control.instants import instant_of
from mock_api.control.wire import Moment
from mock_api.errors import ApiError
from mock_api.pacing import SLICE_SECONDS, stopwatch
from mock_api.worlds import HostedWorld
from scenarios.suggestion import suggestion
from simulator.playing import Result
from simulator.scorecard.scorecard import Scorecard, score
from simulator.scorecard.tally import Tally
from simulator.world import World


class ScorecardWanted(BaseModel):
    """Which scorecard."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    as_of: Moment | None = Field(default=None, description="An instant between the world's beginning and its now.")
    evidence: str | None = Field(
        default=None, description="A measure, or a metric as `late_shipment_rate:30d`, whose entries are wanted."
    )


async def scorecard_of(hosted: HostedWorld, wanted: ScorecardWanted) -> dict[str, Any]:
    """The document of a scorecard; the caller holds the world's turn.

    Raises:
        ApiError: there is no such instant or measure.
    """
    world = hosted.world
    instant = instant_of(world, wanted.as_of)
    tally = hosted.views.tally if instant == world.now else await _tally(world, instant)
    scenario = hosted.production.scenario
    card = score(tally, world.state.book, scenario, instant)
    seed, digest = world.journal.header.seed, world.journal.digest
    document = Result(scenario.name, seed, digest, world.calendar.iso(instant), card).as_json()
    return document | (_evidence(card, wanted.evidence) if wanted.evidence is not None else {})


async def _tally(world: World, instant: int) -> Tally:
    """Everything counted up to and at an instant, giving way every 20 ms."""
    tally = Tally()
    handlers, elapsed = tally.handlers(), stopwatch()
    for entry in world.journal.entries():
        if entry.at > instant:
            break
        if (handler := handlers.get(type(entry.event))) is not None:
            handler(entry)
        if elapsed() > SLICE_SECONDS:
            await asyncio.sleep(0)
            elapsed = stopwatch()
    return tally


def _evidence(card: Scorecard, name: str) -> dict[str, Any]:
    measures = card.every_measure
    if name not in measures:
        hint = suggestion(name, measures)
        raise ApiError(422, "measure.unknown", "; ".join(filter(None, (f"there is no measure '{name}'", hint))))
    return {"evidence": {name: measures[name].evidence()}}
