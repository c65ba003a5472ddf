"""What happens in a world, told as it happens: server-sent events whose ids are the numbers of the entries.

Every subscriber reads the journal at a place of its own, so that nothing is queued for anybody, and a slow one keeps
nobody waiting.
"""

from collections.abc import AsyncIterator
from typing import Annotated

import msgspec
from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import StreamingResponse

from mock_api.control.bounds import LARGEST_NUMBER
from mock_api.control.gate import NamedWorld
from mock_api.errors import ApiError
from mock_api.pacing import Lookout
from mock_api.worlds import HostedWorld, PerWorld

_LINES_A_CHUNK = 200
_SILENCE_SECONDS = 15.0
_STILL_THERE = b": nothing new\n\n"

router = APIRouter(tags=["time and judgement"])


class _Kind(msgspec.Struct):
    """As much of an event as tells its kind."""

    name: str = msgspec.field(name="is")


class _Line(msgspec.Struct):
    """As much of an entry as a message of the stream begins with."""

    seq: int
    event: _Kind


_lines = msgspec.json.Decoder(_Line)


def lookout(hosted: HostedWorld) -> Lookout:
    """What tells subscribers that a world has more to tell, or is another one, or none any more."""
    return Lookout(lambda: (hosted.is_gone, id(hosted.world), hosted.world.journal.length))


@router.get("/worlds/{world_id}/journal/stream", operation_id="streamJournal", response_class=StreamingResponse)
async def stream(
    hosted: NamedWorld,
    request: Request,
    after: Annotated[int, Query(ge=0, le=LARGEST_NUMBER, description="The number of the last entry known.")] = 0,
    last_event_id: Annotated[str | None, Header(description="The same, as browsers send it.")] = None,
) -> StreamingResponse:
    """Entries as server-sent events, first those there are after a number, then each as it happens."""
    lookouts: PerWorld[Lookout] = request.app.state.lookouts
    told = _told(hosted, lookouts.of(hosted), after if last_event_id is None else _number(last_event_id))
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
    return StreamingResponse(told, media_type="text/event-stream", headers=headers)


def _number(written: str) -> int:
    if not (written.isascii() and written.isdigit() and len(written) < 16):
        raise ApiError(
            400, "request.invalid", f"'{written[:40]}' is no id of this stream; its ids are entries' numbers"
        )
    return int(written)


async def _told(hosted: HostedWorld, lookout: Lookout, after: int) -> AsyncIterator[bytes]:
    world = hosted.world
    yield b": the journal of a world; ids are the numbers of its entries\n\n"
    while not hosted.is_gone:
        # What is not whole yet may still be undone where it is stored.
        await hosted.whole()
        seen = lookout.sight
        if hosted.world is not world:
            world, after = hosted.world, 0
            yield b"event: reset\ndata: {}\n\n"
        lines = world.journal.lines(after, _LINES_A_CHUNK)
        if lines:
            after += len(lines)
            yield b"".join(map(_event, lines))
        elif not await lookout.beyond(seen, _SILENCE_SECONDS):
            yield _STILL_THERE
    yield b"event: deleted\ndata: {}\n\n"


def _event(line: bytes) -> bytes:
    told = _lines.decode(line)
    return b"id: %d\nevent: %s\ndata: %s\n\n" % (told.seq, told.event.name.encode(), line)
