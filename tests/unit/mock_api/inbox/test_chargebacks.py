"""Listing chargebacks and sending banks proofs."""

from scenarios.quantities import DAY, HOUR
from tests.unit.mock_api.inbox.conftest import Desk


def path(desk: Desk) -> str:
    return f"/chargebacks/{desk.hosted.addresses.chargeback_id(1)}/response"


def test_there_is_nothing_before_one_is_filed(quarrel: Desk) -> None:
    assert quarrel.get("/chargebacks") == {"items": [], "next": None}
    assert quarrel.refused(path(quarrel), {"text": "It came."}) == (404, "chargeback.unknown")


def test_it_is_answered_once_and_then_decided_with_reasons(quarrel: Desk) -> None:
    quarrel.pass_time(HOUR)
    (filed,) = quarrel.get("/chargebacks?filter=open")["items"]
    assert (filed["kind"], filed["reason"], filed["status"]) == ("service", "not_received", "open")
    assert (filed["filed_at"], filed["reasons"]) == ("2026-01-05T09:00:00Z", [])
    assert quarrel.refused(path(quarrel), {"text": " "}) == (400, "message.empty")
    answer = quarrel.post(path(quarrel), {"text": "It came."})
    assert (answer.status, answer.json()["response"]) == (201, "It came.")
    assert quarrel.refused(path(quarrel), {"text": "It came."}) == (409, "chargeback.already_answered")
    quarrel.pass_time(60 * DAY)
    (decided,) = quarrel.get("/chargebacks?filter=closed")["items"]
    assert decided["status"] in {"upheld", "reversed"}
    assert decided["reasons"]
    assert all(" " in reason for reason in decided["reasons"])
