"""One call to the published API, from its access token to the headers of its answer.

What each operation answers is in the modules beside this one.
"""

import itertools
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from mock_api.bodies import check_media_type, read_bytes
from mock_api.errors import NOT_STORED, ApiError
from mock_api.exchange import exchange_of
from mock_api.operations import Endpoint
from mock_api.sp_api import refusals
from mock_api.sp_api.admission import admitted, opened
from mock_api.sp_api.misfits import misfit
from mock_api.sp_api.parameters import Parameters
from mock_api.sp_api.refusals import Refusal
from mock_api.sp_api.sites import site_of
from mock_api.throttling import Quota
from mock_api.worlds import HostedWorld
from mock_api.worlds.arrivals import noted
from simulator.domain.commands import ExternalCommand
from simulator.errors import CommandRejected
from simulator.views.orders import OrderShown, OrdersView
from simulator.views.storefront import Storefront

JSON = "application/json"
HAL = "application/hal+json"

_CHANNEL = "sp_api"
_answers = itertools.count(1)
_LIMIT_IS_TOLD = frozenset({200, 201, 202, 204, 400, 404})
_WITH_BODY = frozenset({"POST", "PATCH"})


class Shop:
    """What one world's shop is to the published API: its orders and what they are called."""

    def __init__(self, hosted: HostedWorld) -> None:
        scenario, world = hosted.production.scenario, hosted.world
        self.calendar = world.calendar
        self.site = site_of(scenario.policy)
        self.addresses = hosted.addresses
        self.storefront = Storefront(scenario, world.state.book, world.journal.header.seed, hosted.addresses)
        self.orders = OrdersView(world.state.book, hosted)


class Call:
    """One call in the world its token opens, whose turn it is. Nothing is awaited in it."""

    __slots__ = ("body", "hosted", "parameters", "path", "request", "shop")

    def __init__(self, request: Request, hosted: HostedWorld, shop: Shop, body: bytes) -> None:
        self.request = request
        self.parameters = Parameters(request.scope["query_string"])
        self.path: dict[str, str] = request.path_params
        self.hosted = hosted
        self.shop = shop
        self.body = body

    @property
    def now(self) -> int:
        """The instant the world has reached."""
        return self.hosted.world.now

    def submit(self, command: ExternalCommand) -> int:
        """Ask the world for something; the number of the first entry.

        Raises:
            CommandRejected: it says no.
        """
        world = self.hosted.world
        first = world.submit(command, _CHANNEL)
        exchange_of(self.request.scope).caused(first, world.journal.length)
        return first

    def order(self, order_id: str) -> OrderShown | None:
        """The order of an id, if it is one of this seller's and placed already."""
        number = self.shop.addresses.order_number(order_id)
        return None if number is None else self.shop.orders.order(number, self.now)


def call(
    quota: Quota,
    answer: Callable[[Call], bytes],
    status: int = 200,
    media_type: str = JSON,
    scope: str = "",
) -> Endpoint:
    """The endpoint of an operation with a published quota; one with a ``scope`` needs no seller's grant but that."""

    async def endpoint(request: Request) -> Response:
        try:
            told = await admitted(request, scope, quota)
            if told is not None:
                exchange_of(request.scope).instead = stamped(refused(told, media_type))
            body = await _answered(request, answer, scope)
            response = Response(body, status, media_type=media_type if body else None)
        except Refusal as refusal:
            response = refused(refusal, media_type)
        except CommandRejected as rejection:
            response = refused(refusals.rejected(rejection), media_type)
        if response.status_code in _LIMIT_IS_TOLD:
            response.headers["x-amzn-RateLimit-Limit"] = quota.rate
        return stamped(response)

    return endpoint


async def _answered(request: Request, answer: Callable[[Call], bytes], scope: str) -> bytes:
    body = await _body(request) if request.method in _WITH_BODY else b""
    hosted = opened(request, scope)
    if hosted.is_free():
        return answer(Call(request, hosted, request.app.state.shops.of(hosted), body))
    async with hosted.turn():
        # The world may be gone by now.
        hosted = opened(request, scope)
        return answer(Call(request, hosted, request.app.state.shops.of(hosted), body))


async def _body(request: Request) -> bytes:
    try:
        check_media_type(request)
        return await read_bytes(request)
    except ApiError as error:
        code = {413: "RequestTooLarge", 415: "UnsupportedMediaType"}[error.status]
        raise Refusal(error.status, code, error.detail) from None


def decoded(body: bytes, decoder: msgspec.json.Decoder[Any], parameter: str) -> Any:
    """What a decoder reads in a body; a refusal that is about no field in particular names a parameter.

    Raises:
        Refusal: it is not JSON or does not fit.
    """
    try:
        return decoder.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise misfit(body, error, parameter) from None


def refused(refusal: Refusal, media_type: str = JSON) -> Response:
    """The answer that tells a refusal."""
    return Response(refusals.body(refusal), refusal.status, media_type=media_type)


def stamped(response: Response) -> Response:
    """An answer with an id no other answer of this process has."""
    made = blake2b(next(_answers).to_bytes(8, "big"), digest_size=16).hexdigest()
    response.headers["x-amzn-RequestId"] = f"{made[:8]}-{made[8:12]}-{made[12:16]}-{made[16:20]}-{made[20:]}"
    return response


async def no_such_operation(request: Request, error: Exception) -> Response:
    """A path or a method that is not published, or not here yet."""
    assert isinstance(error, HTTPException)
    with suppress(Refusal):
        noted(request.scope, opened(request))
    said = f"There is no {request.method} {request.url.path} here."
    if error.status_code == 405:
        return stamped(refused(Refusal(405, "MethodNotAllowed", said)))
    return stamped(refused(refusals.not_found(said)))


async def failure(request: Request, error: Exception) -> Response:
    """A bug of ours: the server logs it with its traceback."""
    return stamped(refused(Refusal(500, "InternalFailure", refusals.INTERNAL, type(error).__name__)))


def closed(path: str) -> Response:
    """The answer in place of one that tells of what could not be stored."""
    return stamped(refused(Refusal(503, "ServiceUnavailable", refusals.UNAVAILABLE, NOT_STORED)))
