"""The wire log of one world: the last requests to it, what they were answered, and what came of them in the world.

What is kept, the wire log says; the journal says what happened. Here the two are put together.
"""

from collections.abc import Callable
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from mock_api.control.bounds import LARGEST_NUMBER
from mock_api.control.gate import NamedWorld
from mock_api.control.wire import Moment
from mock_api.exchange import Exchange
from mock_api.wire_log import shown
from mock_api.worlds import HostedWorld
from mock_api.worlds.arrivals import unnoted
from scenarios.faults import fits
from simulator.domain import events as e
from simulator.journal.entry import Entry

PAGE, LARGEST_PAGE = 100, 1_000

_LOOKED_AT = 20
"""How many of the entries that a request caused are looked at."""

_DOORS = {"_control": "control", "inbox": "inbox", "auth": "login"}

Channel = Literal["sp_api", "login", "inbox", "control"]
Wanted = Callable[[Exchange], bool]

router = APIRouter(tags=["limits and faults"])


class RequestsWanted(BaseModel):
    """Which requests: those of which all that is said is so."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    after: int = Field(default=0, ge=0, le=LARGEST_NUMBER, description="The number of the last request known.")
    limit: int = Field(default=PAGE, ge=1, le=LARGEST_PAGE)
    channel: Channel | None = None
    operation: str | None = Field(
        default=None, description="Its name, or a pattern.", examples=["getOrders", "messaging/*"]
    )
    status: str | None = Field(
        default=None, pattern=r"^[1-5]([0-9]{2}|xx)$", description="A status, or a class of them.", examples=["429"]
    )
    struck: bool | None = Field(default=None, description="Whether a limit or a fault struck it.")
    since: Moment | None = Field(default=None, description="At or after an instant of the world.")


class RequestNoted(BaseModel):
    """One request, and what came of it."""

    number: int
    at: str = Field(description="The world's time at which it came.")
    channel: Channel
    operation: str | None
    method: str
    path: str
    status: int | None = Field(description="null: the connection was closed without an answer.")
    milliseconds: float = Field(description="On the wall, from its first byte to the last of its answer.")
    request_id: str | None = Field(description="As the answer told it.")
    struck: list[str] = Field(description="`throttling` for a limit, or the faults of the plan.")
    entries: list[int] = Field(description="The first and the last entry of the journal it caused; empty: none.")
    events: list[str] = Field(description="What those entries are, twenty of them at most.")
    thread: str | None = Field(description="The thread they are about.")
    order: str | None = Field(description="The order they are about.")
    verdict: str | None = Field(description="What became of a message: `sent`, `blocked` or `sent with findings`.")
    rules: list[str] = Field(description="The message rules it breaks.")
    request: str = Field(description="The beginning of its body; what opens something is masked.")
    response: str = Field(description="The beginning of the answer's body.")


class RequestsPage(BaseModel):
    """Requests in the order they ended; ``next`` is the ``after`` of the next page, null when there is none yet."""

    items: list[RequestNoted]
    next: int | None
    dropped: int = Field(description="Requests up to this number are kept no more.")


@router.get("/worlds/{world_id}/requests", operation_id="listRequests")
async def requests(hosted: NamedWorld, request: Request, wanted: Annotated[RequestsWanted, Query()]) -> RequestsPage:
    """The last requests to a world on any channel, but for those that read this."""
    unnoted(request.scope)
    async with hosted.turn():
        wire = hosted.traffic.wire
        found = [*wire.after(wanted.after, _filter(hosted, wanted), wanted.limit + 1)]
        page = found[: wanted.limit]
        return RequestsPage(
            items=[_noted(hosted, exchange) for exchange in page],
            next=page[-1].number if len(found) > len(page) else None,
            dropped=wire.dropped,
        )


def _filter(hosted: HostedWorld, wanted: RequestsWanted) -> Wanted:
    since = _instant(hosted, wanted.since)
    status = (wanted.status or "*").replace("xx", "??")

    def holds(exchange: Exchange) -> bool:
        return (
            exchange.at >= since
            and wanted.channel in (None, _channel(exchange))
            and (wanted.operation is None or fits(wanted.operation, exchange.operation))
            and (wanted.status is None or fnmatchcase(str(exchange.status), status))
            and wanted.struck in (None, bool(exchange.struck))
        )

    return holds


def _instant(hosted: HostedWorld, moment: datetime | None) -> int:
    return 0 if moment is None else hosted.world.calendar.instant(moment)


def _channel(exchange: Exchange) -> Channel:
    door: Any = _DOORS.get(exchange.path.split("/")[1], "sp_api")
    channel: Channel = door
    return channel


def _noted(hosted: HostedWorld, exchange: Exchange) -> RequestNoted:
    caused = _caused(hosted, exchange)
    thread, order = _the_one("conversation", caused), _the_one("order", caused)
    verdict, rules = _verdict(caused)
    query = f"?{shown(exchange.query)}" if exchange.query else ""
    return RequestNoted(
        number=exchange.number,
        at=hosted.world.calendar.iso(exchange.at),
        channel=_channel(exchange),
        operation=exchange.operation or None,
        method=exchange.method,
        path=shown(exchange.path.encode()) + query,
        status=exchange.status,
        milliseconds=round(exchange.milliseconds, 3),
        request_id=exchange.request_id or None,
        struck=[*exchange.struck],
        entries=[*(exchange.entries or ())],
        events=[type(entry.event).__name__ for entry in caused],
        thread=_thread_id(hosted, thread, order),
        order=hosted.addresses.order_id(order) if order else None,
        verdict=verdict,
        rules=rules,
        request=shown(exchange.asked),
        response=shown(exchange.answered),
    )


def _caused(hosted: HostedWorld, exchange: Exchange) -> list[Entry]:
    if exchange.entries is None:
        return []
    first, last = exchange.entries
    return [*hosted.world.journal.entries(first - 1, min(last - first + 1, _LOOKED_AT))]


def _thread_id(hosted: HostedWorld, thread: int, order: int) -> str | None:
    """The id of a thread, or of the one about an order."""
    found = hosted.inbox.thread(thread) if thread else hosted.inbox.thread_of(order) if order else None
    return None if found is None else hosted.addresses.thread_id(found.number)


def _the_one(field: str, caused: list[Entry]) -> int:
    """The number of the one thing that entries are about; 0 where there are several, or none."""
    numbers = {getattr(entry.event, field, 0) for entry in caused} - {0}
    return numbers.pop() if len(numbers) == 1 else 0


def _verdict(caused: list[Entry]) -> tuple[str | None, list[str]]:
    """What became of the message a request sent, if it sent one, and which rules it breaks."""
    for entry in caused:
        if isinstance(entry.event, e.MessageBlocked):
            return "blocked", [*entry.event.findings]
        if isinstance(entry.event, e.MessageSent):
            return "sent with findings" if entry.event.findings else "sent", [*entry.event.findings]
    return None, []
