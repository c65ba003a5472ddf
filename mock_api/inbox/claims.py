"""Listing A-to-z claims and responding to them."""

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import encode
from mock_api.inbox.paging import CURSOR, LIMIT, before, chosen, limit_of, parameters
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation, Query
from simulator.domain import commands as c
from simulator.views.inbox import NO_LIMIT
from simulator.views.ledger import CLAIM_FILTERS

_LIST = (Query("filter", "Which claims; `all` unless said.", choices=CLAIM_FILTERS), CURSOR, LIMIT)


def list_claims(visit: Visit) -> Response:
    """Claims, newest first."""
    given = parameters(visit.request, _LIST)
    limit, below = limit_of(given), before(given, visit.desk.addresses.claim_number, NO_LIMIT)
    found = visit.hosted.inbox.ledger.claims(chosen(given, "filter", CLAIM_FILTERS, "all"), below, limit + 1)
    cursor = visit.desk.addresses.claim_id(found[limit - 1].number) if len(found) > limit else None
    return json(encode(wire.ClaimPage([visit.desk.claim(claim) for claim in found[:limit]], cursor)))


def respond(visit: Visit, wanted: wire.TextWanted) -> Response:
    """The seller's case, once and in time."""
    number = visit.desk.addresses.claim_number(visit.request.path_params["claim_id"])
    ledger = visit.hosted.inbox.ledger
    if number is None or ledger.claim(number) is None:
        raise ApiError(404, "claim.unknown", "there is no such claim in this world")
    visit.submit(c.RespondToClaim(number, wanted.text))
    claim = ledger.claim(number)
    assert claim is not None  # claims do not go
    return json(encode(visit.desk.claim(claim)), 201)


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/claims",
        "listClaims",
        "A-to-z claims, newest first",
        at_desk(list_claims),
        responses={200: wire.ClaimPage},
        query=_LIST,
        refuses=(400, 401),
    ),
    Operation(
        "POST",
        "/inbox/claims/{claim_id}/response",
        "respondToClaim",
        "State the seller's case",
        at_desk_with(wire.TextWanted, respond),
        wire.TextWanted,
        {201: wire.Claim},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
)
