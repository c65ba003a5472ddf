"""Listing A-to-z claims, responding to them and appealing against them."""

from functools import partial

import msgspec
from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import matters, wire
from mock_api.inbox.desk import encode
from mock_api.inbox.listings import listed, query_of
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c
from simulator.domain.decisions.evidence import proofs_of

_LIST = query_of("claims")


def list_claims(visit: Visit) -> Response:
    """Claims, newest first."""
    told = partial(matters.claim, visit.desk)
    return listed(visit, _LIST, visit.hosted.inbox.ledger.claims, visit.desk.addresses.claim_number, told)


def read_claim(visit: Visit) -> Response:
    """One claim, and what is proved about its order."""
    found = visit.hosted.inbox.ledger.claim(_number(visit))
    assert found is not None  # it was found just now
    told, state = matters.claim(visit.desk, found), visit.hosted.world.state
    signature_from = state.rules(found.opened_at).claims.signature_from
    proofs = sorted(proofs_of(state, found.order, visit.now, signature_from))
    return json(encode(wire.ClaimRead(**msgspec.structs.asdict(told), proofs=proofs)))


def respond(visit: Visit, wanted: wire.TextWanted) -> Response:
    """The seller's case, once and in time."""
    number = _number(visit)
    visit.submit(c.RespondToClaim(number, wanted.text))
    return _told(visit, number)


def appeal(visit: Visit, wanted: wire.TextWanted) -> Response:
    """Another look at a granted claim, once and in time."""
    number = _number(visit)
    visit.submit(c.AppealClaim(number, wanted.text))
    return _told(visit, number)


def _number(visit: Visit) -> int:
    number = visit.desk.addresses.claim_number(visit.request.path_params["claim_id"])
    if number is None or visit.hosted.inbox.ledger.claim(number) is None:
        raise ApiError(404, "claim.unknown", "there is no such claim in this world")
    return number


def _told(visit: Visit, number: int) -> Response:
    claim = visit.hosted.inbox.ledger.claim(number)
    assert claim is not None  # claims do not go
    return json(encode(matters.claim(visit.desk, claim)), 201)


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
        "GET",
        "/inbox/claims/{claim_id}",
        "readClaim",
        "A claim, and what is proved about its order",
        at_desk(read_claim),
        responses={200: wire.ClaimRead},
        refuses=(401, 404),
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
    Operation(
        "POST",
        "/inbox/claims/{claim_id}/appeal",
        "appealClaim",
        "Ask for another look at a granted claim",
        at_desk_with(wire.TextWanted, appeal),
        wire.TextWanted,
        {201: wire.Claim},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
)
