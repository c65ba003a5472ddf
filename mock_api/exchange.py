"""One request and its answer as they go by: what the wire log tells of them, and what breaks an answer on its way.

Pure ASGI, because every request comes through here. Which faults strike is ``faults``', what is kept the wire log's.
"""

from collections.abc import Callable, MutableMapping
from email.utils import formatdate
from functools import lru_cache
from typing import Any, Literal

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


class Exchange:
    """A request to one world and its answer. Nobody's as long as it is not known to which world it was sent."""

    __slots__ = (
        "answered",
        "asked",
        "at",
        "damage",
        "entries",
        "instead",
        "keep",
        "keeps",
        "method",
        "milliseconds",
        "number",
        "operation",
        "path",
        "query",
        "request_id",
        "skew",
        "status",
        "struck",
    )

    def __init__(self, method: str, path: str, query: bytes) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.keep: Callable[[Exchange], None] | None = None
        """Whose it is: takes it once it is over."""
        self.number = 0
        self.at = 0
        """The instant of the world at which it came."""
        self.operation = ""
        self.status: int | None = None
        """None where nothing was answered."""
        self.milliseconds = 0.0
        self.request_id = ""
        self.struck: tuple[str, ...] = ()
        self.entries: tuple[int, int] | None = None
        """The first and the last entry of the journal that it caused."""
        self.asked = b""
        self.answered = b""
        self.damage: Damage | None = None
        self.keeps = 0.0
        self.skew = 0
        """Milliseconds by which the clock it is dated by is ahead."""
        self.instead: Response | None = None
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
            await self._app(scope, receive if exchange.method in _WITHOUT_BODY else way.receive, way.send)
            if way.is_cut:
                await way.until_hung_up()
        finally:
            if exchange.keep is not None:
                exchange.milliseconds = (wall_nanoseconds() - began) / 1_000_000
                exchange.operation = _operation_of(scope)
                exchange.keep(exchange)


class _Way:
    """The way of one exchange in and out."""

    __slots__ = ("_exchange", "_receive", "_scope", "_send", "is_cut")

    def __init__(self, exchange: Exchange, scope: Scope, receive: Receive, send: Send) -> None:
        self._exchange = exchange
        self._scope = scope
        self._receive = receive
        self._send = send
        self.is_cut = False

    async def receive(self) -> Message:
        """Let a part of the request in."""
        message = await self._receive()
        room = KEPT_BYTES - len(self._exchange.asked)
        if room > 0 and message["type"] == "http.request":
            self._exchange.asked += message.get("body", b"")[:room]
        return message

    async def send(self, message: Message) -> None:
        """Let a part of the answer out, as it is, replaced or broken."""
        exchange = self._exchange
        if self.is_cut:
            return
        if exchange.instead is not None:
            message = _replaced(message, exchange.instead)
        if message["type"] == "http.response.start":
            if exchange.damage == "closed":
                self._hang_up(at_once=True)
                return
            _note_start(exchange, message)
        elif message["type"] == "http.response.body":
            if exchange.damage == "truncated" and message.get("body"):
                await self._send(_cut(message, exchange.keeps))
                self._hang_up(at_once=False)
                return
            room = KEPT_BYTES - len(exchange.answered)
            if room > 0:
                exchange.answered += message.get("body", b"")[:room]
        await self._send(message)

    async def until_hung_up(self) -> None:
        """Wait until the server has noticed too: it takes it for a mistake before."""
        while TRANSPORT in self._scope and (await self._receive())["type"] != "http.disconnect":
            pass

    def _hang_up(self, *, at_once: bool) -> None:
        self.is_cut = True
        transport = self._scope.get(TRANSPORT)
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


def _note_start(exchange: Exchange, message: Message) -> None:
    exchange.status = message["status"]
    headers = message["headers"] = list(message.get("headers", ()))
    for name, value in reversed(headers):
        if name == _REQUEST_ID:
            exchange.request_id = value.decode("latin-1")
            break
    headers.append((b"date", date_header(int(wall_seconds() + exchange.skew / 1000))))


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
def date_header(seconds: int) -> bytes:
    """Seconds since 1970 as the header of an answer."""
    return formatdate(seconds, usegmt=True).encode()
