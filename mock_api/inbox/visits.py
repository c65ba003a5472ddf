"""One request of a seller, from its token to its answer: whose world, whose turn, and where things are looked up.

What is asked and answered is in the modules beside this one; how an answer is not given twice is ``repeats``'.
"""

from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b, sha256
from typing import TypeVar

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from mock_api.auth import bearer_token
from mock_api.bodies import LARGEST_BODY, read_bytes, read_json
from mock_api.errors import ApiError, exception_handlers
from mock_api.exchange import exchange_of
from mock_api.inbox.admission import admit
from mock_api.inbox.desk import Desk
from mock_api.inbox.repeats import Repeats
from mock_api.operations import Endpoint
from mock_api.worlds import HostedWorld, PerWorld
from mock_api.worlds.arrivals import noted
from simulator.domain.commands import ExternalCommand
from simulator.views.thread import Thread

_CHANNEL = "inbox"
_ETAG = b"etag"
_TAG_BYTES = 9

B = TypeVar("B")


class Visit:
    """One request in the world its token opens, whose turn it is. Nothing is awaited in it."""

    __slots__ = ("desk", "hosted", "request")

    def __init__(self, request: Request, hosted: HostedWorld, desk: Desk) -> None:
        self.request = request
        self.hosted = hosted
        self.desk = desk

    @property
    def now(self) -> int:
        """The instant the world has reached."""
        return self.hosted.world.now

    def header(self, name: bytes) -> str | None:
        """What a header says, if it is there."""
        for known, value in self.request.scope["headers"]:
            if known == name:
                return bytes(value).decode("latin-1").strip()
        return None

    def submit(self, command: ExternalCommand) -> int:
        """Ask the world for something; the number of the first entry.

        Raises:
            CommandRejected: it says no.
        """
        world = self.hosted.world
        first = world.submit(command, _CHANNEL)
        exchange_of(self.request.scope).caused(first, world.journal.length)
        return first

    def thread(self) -> Thread:
        """The thread the path names.

        Raises:
            ApiError: ``thread.unknown``.
        """
        number = self.desk.addresses.thread_number(self.request.path_params["thread_id"])
        thread = None if number is None else self.hosted.inbox.thread(number)
        if thread is None:
            raise ApiError(404, "thread.unknown", "there is no such thread in this world")
        return thread

    def thread_to_change(self) -> Thread:
        """The thread the path names, as whoever wants to change it knows it.

        Raises:
            ApiError: ``thread.unknown``; or ``thread.changed``, it is another version than the one meant.
        """
        thread, meant = self.thread(), self.header(b"if-match")
        if meant is not None and not _names(meant, self.tag_of(thread), weakly=False):
            said = "the thread is not as you read it: something happened in it since; read it again"
            raise ApiError(412, "thread.changed", said)
        return thread

    def tag_of(self, thread: Thread) -> bytes:
        """A thread's version as an entity tag. It tells nobody how much happens behind the scenes."""
        hosted = self.hosted
        said = f"{hosted.inbox_token} {hosted.resets} {thread.number} {thread.version}"
        return _tag(said.encode())

    def order(self, order_id: str) -> int:
        """The number of an order that is placed already.

        Raises:
            ApiError: ``order.unknown``.
        """
        number = self.desk.addresses.order_number(order_id)
        if number is None or self.desk.orders.order(number, self.now) is None:
            raise ApiError(404, "order.unknown", "there is no such order in this world")
        return number


def at_desk(answer: Callable[[Visit], Response]) -> Endpoint:
    """An endpoint that answers a request without a body."""

    async def endpoint(request: Request) -> Response:
        hosted = _opened(request)
        await admit(request, hosted)
        if hosted.is_free() and not hosted.is_gone:
            return _answered(Visit(request, hosted, request.app.state.desks.of(hosted)), answer)
        async with hosted.turn():
            return _answered(_after_waiting(request), answer)

    return endpoint


def at_desk_with(wanted: type[B], answer: Callable[[Visit, B], Response], largest: int = LARGEST_BODY) -> Endpoint:
    """An endpoint that answers a request with a body of one kind, of so many bytes at most."""
    decoder = msgspec.json.Decoder(wanted)

    async def endpoint(request: Request) -> Response:
        hosted = _opened(request)
        await admit(request, hosted)
        body = await read_json(request, decoder, largest)
        if hosted.is_free() and not hosted.is_gone:
            visit = Visit(request, hosted, request.app.state.desks.of(hosted))
            return _once(visit, body, lambda: answer(visit, body))
        async with hosted.turn():
            visit = _after_waiting(request)
            return _once(visit, body, lambda: answer(visit, body))

    return endpoint


def at_desk_with_file(answer: Callable[[Visit, bytes], Response], largest: int) -> Endpoint:
    """An endpoint that answers a request whose body is a file, of so many bytes at most."""

    async def endpoint(request: Request) -> Response:
        await admit(request, _opened(request))
        content = await read_bytes(request, largest)
        async with _opened(request).turn():
            visit = _after_waiting(request)
            return _once(visit, content, lambda: answer(visit, content))

    return endpoint


def json(body: bytes, status: int = 200, tag: bytes | None = None) -> Response:
    """An encoded body as an answer, with the entity tag of what it is about."""
    response = Response(body, status, media_type="application/json")
    if tag is not None:
        response.raw_headers.append((_ETAG, tag))
    return response


def _answered(visit: Visit, answer: Callable[[Visit], Response]) -> Response:
    method: str = visit.request.scope["method"]
    if method in ("GET", "HEAD"):
        return _as_known(visit, answer(visit))
    return _once(visit, b"", lambda: answer(visit)) if method == "POST" else answer(visit)


def _as_known(visit: Visit, response: Response) -> Response:
    """An answer with its entity tag, or only that it is the one the reader has already."""
    tag = next((value for name, value in response.raw_headers if name == _ETAG), None)
    if tag is None:
        tag = _tag(bytes(response.body))
        response.raw_headers.append((_ETAG, tag))
    known = visit.header(b"if-none-match")
    if known is None or not _names(known, tag, weakly=True):
        return response
    return Response(status_code=304, headers={"etag": tag.decode()})


def _tag(said: bytes) -> bytes:
    return b'"%s"' % blake2b(said, digest_size=_TAG_BYTES).hexdigest().encode()


def _names(header: str, tag: bytes, *, weakly: bool) -> bool:
    """Whether a list of entity tags names one; ``*`` names any."""
    if header == "*":
        return True
    for written in header.split(","):
        named = written.strip()
        if (named.removeprefix("W/") if weakly else named).encode("latin-1") == tag:
            return True
    return False


def _once(visit: Visit, body: object, answer: Callable[[], Response]) -> Response:
    """An answer; where the request names a key, it is not given anew a second time."""
    key = visit.header(b"idempotency-key")
    if key is None:
        return answer()
    repeats: PerWorld[Repeats] = visit.request.app.state.repeats
    url = visit.request.url
    asked = sha256(f"{url.path}?{url.query} ".encode())
    asked.update(body if isinstance(body, bytes) else msgspec.json.encode(body))
    return repeats.of(visit.hosted).once(key, asked.digest(), url.path, answer)


async def no_such_place(request: Request, error: Exception) -> Response:
    """A path or a method that is not there, noted with whoever asked for it."""
    with suppress(ApiError):
        noted(request.scope, _opened(request))
    return await exception_handlers[HTTPException](request, error)


def _opened(request: Request) -> HostedWorld:
    """The world a request's token opens.

    Raises:
        ApiError: ``token.unknown``.
    """
    token = bearer_token(request.scope)
    desks: PerWorld[Desk] = request.app.state.desks
    hosted = desks.worlds.by_inbox_token(token)
    if hosted is None:
        said = "this token opens no world" if token else "send a world's inbox token: Authorization: Bearer ..."
        raise ApiError(401, "token.unknown", said)
    return hosted


def _after_waiting(request: Request) -> Visit:
    """The visit of whoever had to wait; the world may be gone by then."""
    hosted = _opened(request)
    return Visit(request, hosted, request.app.state.desks.of(hosted))
