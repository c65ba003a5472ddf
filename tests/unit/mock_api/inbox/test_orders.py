"""Reading an order and paying its money back."""

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from tests.unit.mock_api.inbox.conftest import Desk


def money(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


def test_an_order_is_told_as_it_is_now(desk: Desk) -> None:
    order = desk.get(f"/orders/{desk.order}")
    assert order.pop("buyer") == desk.get("/threads")["items"][0]["buyer"]
    assert order["placed_at"] < order.pop("shipped_at") < order["promised_at"]
    assert order == {
        "id": desk.order,
        "status": "Shipped",
        "item": "mug",
        "total": money("24.90"),
        "refunded": money("0.00"),
        "fulfilment": "merchant",
        "placed_at": "2025-12-27T08:00:00Z",
        "promised_at": "2026-01-01T08:00:00Z",
        "delivered_at": None,
        "thread_id": desk.hosted.addresses.thread_id(1),
        "claim_id": None,
        "cancellation": None,
        "replacement": None,
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


def test_a_request_to_cancel_is_declined_or_followed(unsent: Desk) -> None:
    path = f"/orders/{unsent.order}/cancellation"
    asked = unsent.get(f"/orders/{unsent.order}")
    assert asked["status"] == "Unshipped"
    assert (asked["cancellation"]["requested_at"], asked["cancellation"]["cancelled_at"]) == (
        "2026-01-05T08:00:00Z",
        None,
    )
    assert unsent.refused(path, {}) == (400, "request.missing_field")
    assert unsent.refused(path, {"reason": "because"}) == (400, "cancellation.unknown_reason")
    assert unsent.post(path, {"decline": True}).json()["cancellation"]["declined_at"] == "2026-01-05T08:00:00Z"
    assert unsent.refused(path, {"decline": True}) == (409, "cancellation.not_requested")
    answer = unsent.post(path, {"reason": "buyer_requested"})
    assert answer.status == 200
    order = unsent.get(f"/orders/{unsent.order}")
    assert answer.json() == order
    assert (order["status"], order["shipped_at"]) == ("Canceled", None)
    told = order["cancellation"]
    assert (told["by"], told["reason"], told["counts"]) == ("seller", "buyer_requested", False)
    assert unsent.refused(path, {"reason": "no_inventory"}) == (409, "order.cancelled")


def test_what_was_missing_is_sent_again_and_the_marketplace_tells_her(desk: Desk) -> None:
    path = f"/orders/{desk.order}/replacement"
    answer = desk.post(path, {"note": "the lid"})
    told = {"sent_at": "2026-01-05T08:00:00Z", "note": "the lid", "notified_at": None}
    assert (answer.status, answer.json()["replacement"]) == (201, told)
    assert answer.json() == desk.get(f"/orders/{desk.order}")
    assert desk.refused(path, {}) == (409, "replacement.already_sent")
    copy = desk.hosted.inbox.copy()
    desk.pass_time(4 * HOUR)
    assert desk.get(f"/orders/{desk.order}")["replacement"] == told | {"notified_at": "2026-01-05T12:00:00Z"}
    kept = copy.replacements.of(1)
    assert kept is not None
    assert kept.notified_at is None


def test_a_parcel_is_confirmed_and_then_has_left(unsent: Desk) -> None:
    path, parcel = f"/orders/{unsent.order}/shipment", {"carrier": "UPS", "tracking": "1Z999AA10123456784"}
    assert unsent.refused(f"/orders/{unsent.order}/replacement", {}) == (409, "replacement.nothing_sent")
    now = "2026-01-05T08:00:00Z"
    answer = unsent.post(path, parcel)
    assert (answer.status, answer.json()) == (
        201,
        {"order_id": unsent.order, **parcel, "sent_at": now, "confirmed_at": now},
    )
    assert unsent.get(f"/orders/{unsent.order}")["shipped_at"] == now
    assert unsent.refused(path, parcel) == (409, "shipment.already_confirmed")
    assert unsent.refused(path, {"carrier": "UPS", "tracking": ""}) == (400, "request.invalid")


def test_an_invoice_goes_out_under_its_own_reason(desk: Desk) -> None:
    path = f"/orders/{desk.order}/messages"
    assert desk.refused(path, {"kind": "invoice"}) == (400, "message.attachment_missing")
    assert desk.refused(path, {"kind": "reply", "text": "Hello"}) == (400, "request.invalid")
    answer = desk.post(path, {"kind": "invoice", "attachments": [{"name": "invoice.pdf", "size": 10}]})
    assert answer.status == 201
    assert (answer.json()["kind"], answer.json()["attachments"]) == ("invoice", ["invoice.pdf"])
    assert {"invoice_sent", "attached_file"} <= desk.hosted.world.state.orders[1].facts
    blocked = desk.post(path, {"kind": "unexpected_problem", "text": "Write to ada@example.org."})
    assert (blocked.status, blocked.code) == (422, "message.blocked.email_address")


def test_what_has_left_is_not_cancelled(desk: Desk) -> None:
    path = f"/orders/{desk.order}/cancellation"
    assert desk.refused(path, {"reason": "no_inventory"}) == (409, "order.shipped")


def test_a_contact_outside_is_filed(desk: Desk) -> None:
    path = f"/orders/{desk.order}/contacts"
    answer = desk.post(path, {"channel": "call", "text": "She has unplugged it."})
    assert answer.status == 201
    assert answer.json() == {
        "order_id": desk.order,
        "channel": "call",
        "at": "2026-01-05T08:00:00Z",
        "text": "She has unplugged it.",
    }
    assert isinstance(desk.told()[-1], e.ContactLogged)
    assert desk.refused(path, {"channel": "fax", "text": "x"}) == (400, "request.invalid")
    assert desk.refused(path, {"channel": "insert", "text": " "}) == (400, "message.empty")
    assert desk.refused("/orders/nowhere/contacts", {"channel": "call", "text": "x"}) == (404, "order.unknown")


def test_a_review_is_asked_for_once_and_in_time(quarrel: Desk, desk: Desk) -> None:
    assert desk.refused(f"/orders/{desk.order}/review-request") == (409, "review.too_early")
    assert quarrel.refused(f"/orders/{quarrel.order}/review-request") == (409, "review.too_late")
