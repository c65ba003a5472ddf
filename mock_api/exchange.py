"""One request and its answer as they go by: what the wire log tells of them, and what breaks an answer on its way.

Pure ASGI, because every request comes through here. Which faults strike is ``faults``', what is kept the wire log's.
"""

from collections.abc import Callable, MutableMapping
from email.utils import formatdate
from functools import lru_cache
from typing import Any, Literal

import msgspec
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mock_api.pacing import wall_nanoseconds, wall_seconds

TRANSPORT = "mockplace.transport"
"""Where a server puts the connection of a request, for whoever must hang up."""

KEPT_BYTES = 1_000
"""How much of each body is kept."""

_EXCHANGE = "mockplace.exchange"
_OPERATION = "mockplace.operation"
_REQUEST_ID = b"x-amzn-requestid"
_WITHOUT_BODY = frozenset({"GET", "HEAD", "OPTIONS"})

Damage = Literal["truncated", "closed"]


class Exchange(msgspec.Struct):
    """A request to one world and its answer. Nobody's as long as it is not known to which world it was sent."""

    method: str
    path: str
    query: bytes
    keep: Callable[["Exchange"], None] | None = None
    """Whose it is: takes it once it is over."""
    number: int = 0
    weight: int = 0
    """About how many bytes it takes."""
    at: int = 0
    """The instant of the world at which it came."""
    operation: str = ""
    status: int | None = None
    """None where nothing was answered."""
    milliseconds: float = 0.0
    request_id: str = ""
    """What the answer calls it."""
    struck: tuple[str, ...] = ()
    entries: tuple[int, int] | None = None
    """The first and the last entry of the journal that it caused."""
    asked: bytes = b""
    answered: bytes = b""
    damage: Damage | None = None
    keeps: float = 0.0
    skew: int = 0
    """Milliseconds by which the clock it is dated by is ahead."""
    instead: Response | None = None
    """What is answered in the place of what the channel says."""

    def caused(self, first: int, last: int) -> None:
        """Entries of the journal were written for it; those of one exchange are told from the first to the last."""
        if last >= first:
            self.entries = (self.entries[0] if self.entries else first, last)


class Exchanges:
    """An application whose requests are noted as they go by; one that turns out to be nobody's is forgotten."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = scope[_EXCHANGE] = Exchange(scope["method"], scope["path"], scope["query_string"])
        way = _Way(exchange, scope, receive, send)
        began = wall_nanoseconds()
        try:
            await self._app(scope, receive if exchange.method in _WITHOUT_BODY else way.hear, way.tell)
            if way.is_cut:
                await way.until_hung_up()
        finally:
            if (keep := exchange.keep) is not None:
                exchange.milliseconds = (wall_nanoseconds() - began) / 1_000_000
                exchange.operation = _operation_of(scope)
                exchange.keep = exchange.instead = None
                keep(exchange)


class _Way(msgspec.Struct):
    """The way of one exchange in and out."""

    exchange: Exchange
    scope: Scope
    receive: Receive
    send: Send
    is_cut: bool = False

    async def hear(self) -> Message:
        """Let a part of the request in."""
        message = await self.receive()
        exchange = self.exchange
        if (room := KEPT_BYTES - len(exchange.asked)) > 0 and message["type"] == "http.request":
            exchange.asked += message.get("body", b"")[:room]
        return message

    async def tell(self, message: Message) -> None:
        """Let a part of the answer out, as it is, replaced or broken."""
        exchange = self.exchange
        if exchange.damage is not None or exchange.instead is not None:
            await self._harm(message)
            return
        _note(exchange, message)
        await self.send(message)

    async def until_hung_up(self) -> None:
        """Wait until the server has noticed too: it takes it for a mistake before."""
        while TRANSPORT in self.scope and (await self.receive())["type"] != "http.disconnect":
            pass

    async def _harm(self, message: Message) -> None:
        exchange, begins = self.exchange, message["type"] == "http.response.start"
        if self.is_cut:
            return
        if exchange.instead is not None:
            message = _replaced(message, exchange.instead)
        if begins and exchange.damage == "closed":
            self._hang_up(at_once=True)
            return
        _note(exchange, message)
        if exchange.damage == "truncated" and message.get("body"):
            await self.send(_cut(message, exchange.keeps))
            self._hang_up(at_once=False)
            return
        await self.send(message)

    def _hang_up(self, *, at_once: bool) -> None:
        self.is_cut = True
        transport = self.scope.get(TRANSPORT)
        if transport is not None:
            (transport.abort if at_once else transport.close)()


def exchange_of(scope: MutableMapping[str, Any]) -> Exchange:
    """The exchange a request belongs to; one of its own where nobody notes them."""
    exchange: Exchange | None = scope.get(_EXCHANGE)
    if exchange is None:
        exchange = scope[_EXCHANGE] = Exchange(scope["method"], scope["path"], scope.get("query_string", b""))
    return exchange


def name_operation(scope: MutableMapping[str, Any], name: str) -> None:
    """Say which operation a request turned out to be."""
    scope[_OPERATION] = name


def operation_of(scope: MutableMapping[str, Any]) -> str:
    """Which operation a request turned out to be; empty: none that has a name."""
    name: str = scope.get(_OPERATION, "")
    return name


def _operation_of(scope: Scope) -> str:
    """The same; an operation of the control API is named by the route that FastAPI found."""
    return operation_of(scope) or getattr(scope.get("route"), "operation_id", None) or ""


def _note(exchange: Exchange, message: Message) -> None:
    """See what a part of an answer says, and date it."""
    if message["type"] == "http.response.start":
        exchange.status = message["status"]
        seconds = int(wall_seconds() + exchange.skew / 1000)
        headers = message.get("headers", ())
        # It stands last where there is one.
        for name, value in reversed(headers):
            if name == _REQUEST_ID:
                exchange.request_id = value.decode("latin-1")
                break
        message["headers"] = [*headers, _date(seconds)]
    elif (room := KEPT_BYTES - len(exchange.answered)) > 0:
        exchange.answered += message.get("body", b"")[:room]


def _replaced(message: Message, instead: Response) -> Message:
    """A part of an answer as that of another one, which comes whole."""
    if message["type"] == "http.response.start":
        return {**message, "status": instead.status_code, "headers": instead.raw_headers}
    body = b"" if message.get("more_body", False) else bytes(instead.body)
    return {**message, "body": body}


def _cut(message: Message, keeps: float) -> Message:
    body: bytes = message["body"]
    return {**message, "body": body[: int(len(body) * keeps)], "more_body": True}


@lru_cache(maxsize=2)
def _date(seconds: int) -> tuple[bytes, bytes]:
    """Seconds since 1970 as a header."""
    return b"date", formatdate(seconds, usegmt=True).encode()
