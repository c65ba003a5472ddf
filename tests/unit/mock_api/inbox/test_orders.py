"""Reading an order and paying its money back."""

import pytest

from scenarios.quantities import DAY
from simulator.domain import events as e
from tests.unit.mock_api.inbox.conftest import Desk


def money(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def test_an_order_is_told_as_it_is_now(desk: Desk) -> None:
    order = desk.get(f"/orders/{desk.order}")
    assert order.pop("buyer") == desk.get("/threads")["items"][0]["buyer"]
    assert order["placed_at"] < order.pop("shipped_at") < order["delivered_at"]
    assert order == {
        "id": desk.order,
        "status": "Shipped",
        "item": "mug",
        "total": money("24.90"),
        "refunded": money("0.00"),
        "fulfilment": "merchant",
        "placed_at": "2025-12-27T08:00:00Z",
        "promised_at": "2026-01-01T08:00:00Z",
        "delivered_at": "2026-01-01T08:00:00Z",
        "thread_id": desk.hosted.addresses.thread_id(1),
        "claim_id": None,
    }


def test_its_claim_is_told_once_there_is_one(desk: Desk) -> None:
    desk.pass_time(3 * DAY)
    assert desk.get(f"/orders/{desk.order}")["claim_id"] == desk.hosted.addresses.claim_id(1)


def test_an_order_that_is_not_placed_yet_or_of_another_world_is_unknown(busy: Desk, desk: Desk) -> None:
    later = busy.hosted.addresses.order_id(len(busy.hosted.world.state.book))
    assert busy.refused(f"/orders/{later}", method="GET") == (404, "order.unknown")
    assert busy.refused(f"/orders/{later}/refund", {"reason": "lost"}) == (404, "order.unknown")
    busy.pass_time(9 * DAY)
    assert busy.get(f"/orders/{later}")["id"] == later
    assert desk.refused(f"/orders/{later}", method="GET") == (404, "order.unknown")
    assert desk.refused("/orders/nowhere", method="GET") == (404, "order.unknown")


def test_without_an_amount_everything_that_is_left_goes_back(desk: Desk) -> None:
    part = desk.post(f"/orders/{desk.order}/refund", {"reason": "a scratch", "amount": "4.9"})
    assert part.status == 201
    assert part.json() == {
        "order_id": desk.order,
        "amount": money("4.90"),
        "refunded": money("4.90"),
        "full": False,
        "reason": "a scratch",
        "at": "2026-01-05T08:00:00Z",
    }
    rest = desk.post(f"/orders/{desk.order}/refund", {"reason": "lost"}).json()
    assert (rest["amount"], rest["refunded"], rest["full"]) == (money("20.00"), money("24.90"), True)
    assert desk.get(f"/orders/{desk.order}")["refunded"] == money("24.90")
    paid = [event.amount for event in desk.told() if isinstance(event, e.RefundIssued)]
    assert paid == [490, 2000]


def test_what_is_paid_back_in_full_cannot_be_paid_again(desk: Desk) -> None:
    desk.post(f"/orders/{desk.order}/refund", {"reason": "lost", "amount": "24.90"})
    for body in ({"reason": "lost"}, {"reason": "lost", "amount": "0.01"}):
        assert desk.refused(f"/orders/{desk.order}/refund", body) == (409, "refund.already_issued")


@pytest.mark.parametrize(
    ("amount", "status", "code"),
    [
        ("24.91", 409, "refund.exceeds_total"),
        ("999999999999.99", 409, "refund.exceeds_total"),
        ("0", 400, "refund.not_positive"),
        ("-1.00", 400, "refund.not_positive"),
        ("1.005", 400, "request.invalid"),
        ("1,50", 400, "request.invalid"),
        ("", 400, "request.invalid"),
        ("١", 400, "request.invalid"),
        ("1e3", 400, "request.invalid"),
        (" 1", 400, "request.invalid"),
        (5, 400, "request.wrong_type"),
    ],
)
def test_an_amount_that_cannot_be_paid_is_refused(desk: Desk, amount: object, status: int, code: str) -> None:
    body = {"reason": "lost", "amount": amount}
    assert desk.refused(f"/orders/{desk.order}/refund", body) == (status, code)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "request.missing_field"),
        ({"reason": ""}, "request.invalid"),
        ({"reason": "x" * 501}, "request.invalid"),
        ({"reason": "lost", "amont": "1"}, "request.unknown_field"),
    ],
)
def test_a_refund_needs_a_reason_and_nothing_else(desk: Desk, body: object, code: str) -> None:
    assert desk.refused(f"/orders/{desk.order}/refund", body) == (400, code)
