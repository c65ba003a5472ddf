"""Listing chargebacks and sending banks proofs."""

from functools import partial

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import matters, wire
from mock_api.inbox.desk import encode
from mock_api.inbox.listings import listed, query_of
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c

_LIST = query_of("chargebacks")


def list_chargebacks(visit: Visit) -> Response:
    """Chargebacks, newest first."""
    docket, told = visit.hosted.inbox.chargebacks.docket, partial(matters.chargeback, visit.desk)
    return listed(visit, _LIST, docket.page, visit.desk.addresses.chargeback_number, told)


def respond(visit: Visit, wanted: wire.TextWanted) -> Response:
    """The seller's proofs, once and in time."""
    number = _number(visit)
    visit.submit(c.RespondToChargeback(number, wanted.text))
    return _told(visit, number, 201)


def read_chargeback(visit: Visit) -> Response:
    """One chargeback."""
    return _told(visit, _number(visit))


def _number(visit: Visit) -> int:
    number = visit.desk.addresses.chargeback_number(visit.request.path_params["chargeback_id"])
    if number is None or visit.hosted.inbox.chargebacks.docket.get(number) is None:
        raise ApiError(404, "chargeback.unknown", "there is no such chargeback in this world")
    return number


def _told(visit: Visit, number: int, status: int = 200) -> Response:
    found = visit.hosted.inbox.chargebacks.docket[number]
    return json(encode(matters.chargeback(visit.desk, found)), status)


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/chargebacks",
        "listChargebacks",
        "Charges that buyers' banks took back, newest first",
        at_desk(list_chargebacks),
        responses={200: wire.ChargebackPage},
        query=_LIST,
        refuses=(400, 401),
    ),
    Operation(
        "GET",
        "/inbox/chargebacks/{chargeback_id}",
        "readChargeback",
        "A chargeback",
        at_desk(read_chargeback),
        responses={200: wire.Chargeback},
        refuses=(401, 404),
    ),
    Operation(
        "POST",
        "/inbox/chargebacks/{chargeback_id}/response",
        "respondToChargeback",
        "Send the bank the proofs",
        at_desk_with(wire.TextWanted, respond),
        wire.TextWanted,
        {201: wire.Chargeback},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
)
