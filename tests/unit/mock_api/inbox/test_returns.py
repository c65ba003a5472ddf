"""Listing returns, and allowing or refusing them."""

from scenarios.quantities import DAY
from tests.unit.mock_api.inbox.conftest import Desk


def path(desk: Desk, deed: str) -> str:
    return f"/returns/{desk.hosted.addresses.return_id(1)}/{deed}"


def test_there_is_nothing_before_somebody_asks(desk: Desk) -> None:
    assert desk.get("/returns") == {"items": [], "next": None}
    assert desk.refused(path(desk, "authorise")) == (404, "return.unknown")
    assert desk.refused("/returns/nowhere/reject", {"reason": "worn"}) == (404, "return.unknown")


def test_a_request_out_of_time_waits_for_the_seller(quarrel: Desk) -> None:
    (asked,) = quarrel.get("/returns")["items"]
    assert asked == {
        "id": quarrel.hosted.addresses.return_id(1),
        "order_id": quarrel.order,
        "status": "requested",
        "reason": "unwanted",
        "in_policy": False,
        "requested_at": "2026-01-05T08:00:00Z",
        "respond_by": "2026-01-06T08:00:00Z",
        "authorised_by": None,
        "prepaid": None,
        "rejected_because": None,
        "received_at": None,
        "refund_by": None,
        "satisfied": None,
    }
    assert quarrel.get("/returns?filter=open")["items"] == [asked]
    assert quarrel.get("/returns?filter=closed")["items"] == []


def test_it_is_allowed_once_and_comes_back(quarrel: Desk) -> None:
    answer = quarrel.post(path(quarrel, "authorise"))
    assert (answer.status, answer.json()["status"], answer.json()["authorised_by"]) == (200, "authorised", "seller")
    assert quarrel.refused(path(quarrel, "authorise")) == (409, "return.already_answered")
    quarrel.pass_time(10 * DAY)
    (back,) = quarrel.get("/returns?filter=closed")["items"]
    assert back["status"] == "received"
    assert back["refund_by"] < back["received_at"], "with a prepaid label the money is due at the first scan"


def test_it_is_refused_for_a_reason(quarrel: Desk) -> None:
    assert quarrel.refused(path(quarrel, "reject"), {"reason": ""}) == (400, "request.invalid")
    answer = quarrel.post(path(quarrel, "reject"), {"reason": "worn"})
    assert (answer.status, answer.json()["status"], answer.json()["rejected_because"]) == (200, "rejected", "worn")
    assert quarrel.get("/returns?filter=open")["items"] == []
    assert quarrel.refused(path(quarrel, "reject"), {"reason": "worn"}) == (409, "return.already_answered")
