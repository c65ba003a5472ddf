"""What happened in a world and what it was worth, hidden truth included, for whoever holds the control token.

Scoring is the simulator's.
"""

import asyncio
from collections.abc import Iterator
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse

from mock_api.control.bounds import LARGEST_NUMBER
from mock_api.control.gate import NamedWorld
from mock_api.control.passing import Passage, Sight
from mock_api.control.scoring import ScorecardWanted, scorecard_of
from mock_api.control.waiting import Condition, Watch
from mock_api.control.wire import Advance, Advanced, JournalPage, Wait, Waited
from mock_api.errors import ApiError
from mock_api.exchange import exchange_of
from simulator.journal.codec import encode, encode_footer, encode_header
from simulator.journal.storage import footer_of
from simulator.world import World

PAGE, LARGEST_PAGE = 1_000, 10_000

_LINES_A_CHUNK = 2_000

router = APIRouter(tags=["time and judgement"])


@router.post("/worlds/{world_id}/advance", operation_id="advanceWorld", response_model=Advanced)
async def advance(hosted: NamedWorld, wish: Advance, request: Request) -> Response:
    """Let time pass, do what falls due in order, and tell what happened."""
    world, before = await _passed(request, Passage(hosted, wish))
    return as_json(advanced(world, before))


@router.post("/worlds/{world_id}/wait", operation_id="waitInWorld", response_model=Waited)
async def wait(hosted: NamedWorld, wish: Wait, request: Request) -> Response:
    """Let time pass until something happens, or for as long as it may take, and tell what happened."""
    condition = Condition(hosted, wish.until)
    watches: list[Watch] = []

    def watch(world: World) -> Sight:
        after = world.journal.length if wish.after is None else wish.after
        watches.append(Watch(world, condition, after))
        return watches[0].is_met

    passage = Passage(hosted, Advance.model_construct(by=wish.within, settle=wish.settle), watch)
    world, before = await _passed(request, passage)
    met, found = watches[0].is_met(), watches[0].found
    entry = None if found is None else msgspec.Raw(encode(found))
    return as_json({**advanced(world, before), "met": met, "entry": entry})


async def _passed(request: Request, passage: Passage) -> tuple[World, int]:
    try:
        world, before = await passage.run()
        exchange_of(request.scope).caused(before + 1, world.journal.length)
        return world, before
    except asyncio.CancelledError:
        raise ApiError(503, "server.stopping", "the server was asked to stop while time was passing") from None


def advanced(world: World, before: int) -> dict[str, Any]:
    """Where time stands in a world, and what happened there since an entry."""
    lines = world.journal.lines(before, LARGEST_PAGE)
    told: dict[str, Any] = {"now": world.calendar.iso(world.now), "entries": _raw(lines)}
    if before + len(lines) < world.journal.length:
        told["next"] = before + len(lines)
    return told


@router.get("/worlds/{world_id}/scorecard", operation_id="getScorecard")
async def scorecard(hosted: NamedWorld, wanted: Annotated[ScorecardWanted, Query()]) -> dict[str, Any]:
    """What the seller's behaviour was worth, now or as of an earlier instant."""
    async with hosted.turn():
        return await scorecard_of(hosted, wanted)


@router.get("/worlds/{world_id}/journal", operation_id="getJournal", response_model=JournalPage)
async def journal(
    hosted: NamedWorld,
    after: Annotated[int, Query(ge=0, le=LARGEST_NUMBER, description="The number of the last entry known.")] = 0,
    limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = PAGE,
) -> Response:
    """What happened, entry by entry."""
    async with hosted.turn():
        lines = hosted.world.journal.lines(after, limit)
        more = after + len(lines) < hosted.world.journal.length
    return as_json({"entries": _raw(lines), "next": after + len(lines) if more else None})


@router.get("/worlds/{world_id}/journal.jsonl", operation_id="getJournalFile", response_class=StreamingResponse)
async def journal_file(hosted: NamedWorld) -> StreamingResponse:
    """The whole journal as a file that `mockplace replay`, `score` and `diff` take."""
    async with hosted.turn():
        chunks = _file(hosted.world)
    name = f'attachment; filename="{hosted.id}.jsonl"'
    return StreamingResponse(chunks, media_type="application/jsonl", headers={"content-disposition": name})


def _file(world: World) -> Iterator[bytes]:
    """The bytes of a journal's file as it is at this call."""
    lines = world.journal.lines()
    header, footer = encode_header(world.journal.header), encode_footer(footer_of(world.journal, world.now))
    starts = range(0, len(lines), _LINES_A_CHUNK)
    chunks = (b"\n".join(lines[start : start + _LINES_A_CHUNK]) for start in starts)
    return (chunk + b"\n" for part in ([header], chunks, [footer]) for chunk in part)


def _raw(lines: list[bytes]) -> list[msgspec.Raw]:
    return [msgspec.Raw(line) for line in lines]


def as_json(told: dict[str, Any], status: int = 200) -> Response:
    """An answer whose entries are encoded already."""
    return Response(msgspec.json.encode(told), status, media_type="application/json")
