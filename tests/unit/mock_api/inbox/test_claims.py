"""Listing A-to-z claims and responding to them."""

import pytest

from scenarios.quantities import DAY, HOUR
from tests.unit.mock_api.inbox.conftest import Desk

CASE = {"text": "It was handed over on Monday."}


@pytest.fixture
def claimed(desk: Desk) -> Desk:
    """The drill after its buyer has lost her patience."""
    while desk.hosted.inbox.ledger.claim(1) is None:
        desk.pass_time(HOUR)
    return desk


def path(desk: Desk) -> str:
    return f"/claims/{desk.hosted.addresses.claim_id(1)}/response"


def test_there_is_no_claim_before_one_is_opened(desk: Desk) -> None:
    assert desk.get("/claims") == {"items": [], "next": None}
    assert desk.refused(path(desk), CASE) == (404, "claim.unknown")


def test_a_claim_is_open_until_it_is_decided(claimed: Desk) -> None:
    (claim,) = claimed.get("/claims")["items"]
    assert (claim["status"], claim["reason"], claim["order_id"]) == ("open", "not_received", claimed.order)
    assert claim["response"] is claim["counts_in_odr"] is claim["closed_at"] is claim["funded_by"] is None
    assert claimed.get("/claims?filter=open")["items"] == [claim]
    assert claimed.get("/claims?filter=closed")["items"] == []
    claimed.pass_time(9 * DAY)
    (decided,) = claimed.get("/claims?filter=closed")["items"]
    assert (decided["status"], decided["counts_in_odr"]) == ("granted", True)
    assert decided["closed_at"] is not None
    assert claimed.get("/claims?filter=open")["items"] == []


def test_a_response_is_given_once(claimed: Desk) -> None:
    answer = claimed.post(path(claimed), CASE)
    assert answer.status == 201
    assert answer.json()["response"] == CASE["text"]
    assert answer.json()["responded_at"] is not None
    assert claimed.get("/claims")["items"] == [answer.json()]
    assert claimed.refused(path(claimed), CASE) == (409, "claim.already_answered")


def test_a_response_to_a_decided_claim_is_too_late(claimed: Desk) -> None:
    claimed.pass_time(9 * DAY)
    assert claimed.refused(path(claimed), CASE) == (409, "claim.closed")


def test_a_response_is_a_text(claimed: Desk) -> None:
    assert claimed.refused(path(claimed), {"txt": "x"})[0] == 400
    assert claimed.refused("/claims/nowhere/response", CASE) == (404, "claim.unknown")
    fork = claimed.worlds.fork(claimed.hosted)
    foreign = fork.addresses.claim_id(1)
    assert claimed.refused(f"/claims/{foreign}/response", CASE) == (404, "claim.unknown")


@pytest.mark.parametrize("query", ["filter=granted", "limit=0", "cursor=nowhere", "q=x"])
def test_a_wrong_query_is_told(desk: Desk, query: str) -> None:
    assert desk.refused(f"/claims?{query}", method="GET")[0] == 400


def test_a_granted_claim_says_why_and_is_looked_at_again(claimed: Desk) -> None:
    appeal = path(claimed).replace("response", "appeal")
    assert claimed.refused(appeal, CASE)[0] == 409
    claimed.pass_time(9 * DAY)
    (granted,) = claimed.get("/claims")["items"]
    assert granted["reasons"]
    assert all(" " in reason for reason in granted["reasons"])
    assert granted["appeal"] is None
    answer = claimed.post(appeal, CASE)
    assert answer.status == 201
    assert answer.json()["appeal"]["decided_at"] is None
    assert claimed.refused(appeal, CASE)[0] == 409
    claimed.pass_time(30 * DAY)
    (reviewed,) = claimed.get("/claims")["items"]
    assert reviewed["appeal"]["reversed"] is not None
    assert claimed.refused("/claims/nowhere/appeal", CASE) == (404, "claim.unknown")
