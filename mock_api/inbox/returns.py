"""Listing returns, and allowing or refusing them."""

from functools import partial

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import matters, wire
from mock_api.inbox.desk import encode
from mock_api.inbox.listings import listed, query_of
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c

_LIST = query_of("returns")


def list_returns(visit: Visit) -> Response:
    """Returns, newest first."""
    docket, told = visit.hosted.inbox.returns.docket, partial(matters.return_, visit.desk)
    return listed(visit, _LIST, docket.page, visit.desk.addresses.return_number, told)


def read_return(visit: Visit) -> Response:
    """One return."""
    return _told(visit, _number(visit))


def authorise(visit: Visit) -> Response:
    """The seller allows it."""
    number = _number(visit)
    visit.submit(c.AuthoriseReturn(number))
    return _told(visit, number)


def reject(visit: Visit, wanted: wire.RejectionWanted) -> Response:
    """The seller refuses it."""
    number = _number(visit)
    visit.submit(c.RejectReturn(number, wanted.reason))
    return _told(visit, number)


def _number(visit: Visit) -> int:
    number = visit.desk.addresses.return_number(visit.request.path_params["return_id"])
    if number is None or visit.hosted.inbox.returns.docket.get(number) is None:
        raise ApiError(404, "return.unknown", "there is no such return in this world")
    return number


def _told(visit: Visit, number: int) -> Response:
    return json(encode(matters.return_(visit.desk, visit.hosted.inbox.returns.docket[number])))


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/returns",
        "listReturns",
        "What buyers want to send back, newest first",
        at_desk(list_returns),
        responses={200: wire.ReturnPage},
        query=_LIST,
        refuses=(400, 401),
    ),
    Operation(
        "GET",
        "/inbox/returns/{return_id}",
        "readReturn",
        "A return",
        at_desk(read_return),
        responses={200: wire.Return},
        refuses=(401, 404),
    ),
    Operation(
        "POST",
        "/inbox/returns/{return_id}/authorise",
        "authoriseReturn",
        "Allow a return",
        at_desk(authorise),
        responses={200: wire.Return},
        refuses=(401, 404, 409),
    ),
    Operation(
        "POST",
        "/inbox/returns/{return_id}/reject",
        "rejectReturn",
        "Refuse a return",
        at_desk_with(wire.RejectionWanted, reject),
        wire.RejectionWanted,
        {200: wire.Return},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
)
