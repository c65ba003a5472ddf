"""What is noted of a request as it goes by, and what becomes of an answer that is broken or replaced."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mock_api.exchange import KEPT_BYTES, TRANSPORT, Exchange, Exchanges, exchange_of, name_operation

BODY = b'{"text": "' + b"x" * 2_000 + b'"}'


@dataclass
class Connection:
    """One request's connection, as a server has it."""

    asked: bytes = b""
    said: list[Message] = field(default_factory=list)
    hung_up: list[str] = field(default_factory=list)

    def close(self) -> None:
        self.hung_up.append("close")

    def abort(self) -> None:
        self.hung_up.append("abort")

    async def receive(self) -> Message:
        if self.hung_up:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": self.asked, "more_body": False}

    async def send(self, message: Message) -> None:
        self.said.append(message)

    def ask(self, app: ASGIApp, method: str = "POST") -> None:
        scope = {"type": "http", "method": method, "path": "/a", "query_string": b"b=c", TRANSPORT: self}
        asyncio.run(asyncio.wait_for(self._run(app, scope), 5))

    async def _run(self, app: ASGIApp, scope: dict[str, Any]) -> None:
        await app(scope, self.receive, self.send)

    @property
    def headers(self) -> dict[bytes, bytes]:
        return dict(self.said[0]["headers"])

    @property
    def body(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.said[1:])


def answering(
    response: Response, kept: list[Exchange], change: Callable[[Exchange], None] = lambda one: None
) -> ASGIApp:
    """An application that reads the body and answers, in a world of its own."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        exchange = exchange_of(scope)
        exchange.keep = kept.append
        name_operation(scope, "orders/v0/getOrders")
        change(exchange)
        if scope["method"] == "POST":
            await receive()
        await response(scope, receive, send)

    return Exchanges(app)


def setting(**changes: Any) -> Callable[[Exchange], None]:
    def change(exchange: Exchange) -> None:
        for name, value in changes.items():
            setattr(exchange, name, value)

    return change


def test_what_is_noted() -> None:
    kept: list[Exchange] = []
    connection = Connection(BODY)
    connection.ask(answering(Response(BODY, 201, {"x-amzn-RequestId": "r-1"}), kept))
    (noted,) = kept
    assert (noted.method, noted.path, noted.query, noted.operation) == ("POST", "/a", b"b=c", "orders/v0/getOrders")
    assert (noted.status, noted.request_id, noted.struck, noted.entries) == (201, "r-1", (), None)
    assert noted.asked == noted.answered == BODY[:KEPT_BYTES]
    assert 0 < noted.milliseconds < 5_000
    assert connection.body == BODY


def test_nobodys_requests_are_forgotten() -> None:
    kept: list[Exchange] = []
    connection = Connection()
    connection.ask(answering(Response(b"{}"), kept, setting(keep=None)))
    assert (kept, connection.body) == ([], b"{}")


def test_a_request_whose_application_fails_is_noted_all_the_same() -> None:
    kept: list[Exchange] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        exchange_of(scope).keep = kept.append
        raise LookupError

    with pytest.raises(LookupError):
        Connection().ask(Exchanges(app))
    assert [noted.status for noted in kept] == [None]


def test_every_answer_is_dated_once_by_the_clock_it_is_seen_at() -> None:
    dated = [Connection(), Connection()]
    dated[0].ask(answering(Response(b"{}"), []))
    dated[1].ask(answering(Response(b"{}"), [], setting(skew=24 * 3_600_000)))
    names = [name for name, _ in dated[0].said[0]["headers"]]
    assert names.count(b"date") == 1
    assert dated[0].headers[b"date"] != dated[1].headers[b"date"]


def test_a_body_that_is_cut() -> None:
    kept: list[Exchange] = []
    connection = Connection()
    connection.ask(answering(Response(b"0123456789"), kept, setting(damage="truncated", keeps=0.3)))
    assert (connection.headers[b"content-length"], connection.body) == (b"10", b"012")
    assert connection.said[-1]["more_body"] is True
    assert (connection.hung_up, kept[0].status) == (["close"], 200)


def test_there_is_nothing_to_cut_of_an_answer_without_a_body() -> None:
    connection = Connection()
    connection.ask(answering(Response(status_code=204), [], setting(damage="truncated", keeps=0.3)))
    assert (connection.said[0]["status"], connection.hung_up) == (204, [])


def test_a_connection_that_is_closed() -> None:
    kept: list[Exchange] = []
    connection = Connection()
    connection.ask(answering(Response(b"0123456789"), kept, setting(damage="closed")))
    assert (connection.said, connection.hung_up, kept[0].status) == ([], ["abort"], None)


def test_an_answer_in_the_place_of_another() -> None:
    kept: list[Exchange] = []
    instead = Response(b"no", 503, {"x-amzn-RequestId": "r-2"})
    connection = Connection()
    connection.ask(answering(Response(b"0123456789", 201), kept, setting(instead=instead)))
    assert (connection.said[0]["status"], connection.headers[b"content-length"], connection.body) == (503, b"2", b"no")
    assert (kept[0].status, kept[0].request_id, kept[0].answered) == (503, "r-2", b"no")


def test_what_a_request_caused_is_told_from_the_first_to_the_last_entry() -> None:
    exchange = Exchange("POST", "/", b"")
    exchange.caused(5, 4)
    assert exchange.entries is None
    exchange.caused(5, 6)
    exchange.caused(8, 9)
    assert exchange.entries == (5, 9)
