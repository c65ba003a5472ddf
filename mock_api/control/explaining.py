"""What a world has lost so far and what would have saved it, for whoever holds the control token.

The search is the simulator's; it gives way, so that other worlds go on meanwhile.
"""

import asyncio
from collections.abc import Generator
from importlib import import_module
from typing import Any

from fastapi import APIRouter

from mock_api.control.gate import NamedWorld
from mock_api.pacing import SLICE_SECONDS, stopwatch
from simulator.journal.storage import parse, whole

_SEARCH = "simulator.rescue.search"
"""Loaded when somebody asks: a server that is only started need not wait for it."""

router = APIRouter(tags=["time and judgement"])


@router.get("/worlds/{world_id}/explanation", operation_id="getExplanation")
async def explanation(hosted: NamedWorld) -> dict[str, Any]:
    """What was lost so far, and the latest or least change that would have saved it, tried by playing it."""
    async with hosted.turn():
        world, production, name = hosted.world.fork(), hosted.production, hosted.id
    recording = await asyncio.to_thread(lambda: parse(whole(world.journal, world.now), name))
    search = import_module(_SEARCH).explaining(recording, production=production, world=world)
    told: dict[str, Any] = (await _slowly(search)).as_json()
    return told


async def _slowly(steps: Generator[None, None, Any]) -> Any:
    """The outcome of some work that lets others in every 20 ms."""
    elapsed = stopwatch()
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
        if elapsed() > SLICE_SECONDS:
            await asyncio.sleep(0)
            elapsed = stopwatch()
