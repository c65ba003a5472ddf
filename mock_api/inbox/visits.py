"""One request of a seller, from its token to its answer: whose world, whose turn, and where things are looked up.

What is asked and answered is in the modules beside this one.
"""

from collections.abc import Callable
from typing import TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from mock_api.auth import bearer_token
from mock_api.bodies import read_json
from mock_api.errors import ApiError
from mock_api.inbox.desk import Desk
from mock_api.operations import Endpoint
from mock_api.worlds import HostedWorld, PerWorld
from simulator.domain.commands import ExternalCommand
from simulator.views.thread import Thread

_CHANNEL = "inbox"

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

    def submit(self, command: ExternalCommand) -> int:
        """Ask the world for something; the number of the first entry.

        Raises:
            CommandRejected: it says no.
        """
        return self.hosted.world.submit(command, _CHANNEL)

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
        if hosted.is_free():
            return answer(Visit(request, hosted, request.app.state.desks.of(hosted)))
        async with hosted.turn():
            return answer(_after_waiting(request))

    return endpoint


def at_desk_with(wanted: type[B], answer: Callable[[Visit, B], Response]) -> Endpoint:
    """An endpoint that answers a request with a body of one kind."""
    decoder = msgspec.json.Decoder(wanted)

    async def endpoint(request: Request) -> Response:
        hosted = _opened(request)
        body = await read_json(request, decoder)
        if hosted.is_free() and not hosted.is_gone:
            return answer(Visit(request, hosted, request.app.state.desks.of(hosted)), body)
        async with hosted.turn():
            return answer(_after_waiting(request), body)

    return endpoint


def json(body: bytes, status: int = 200) -> Response:
    """An encoded body as an answer."""
    return Response(body, status, media_type="application/json")


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
