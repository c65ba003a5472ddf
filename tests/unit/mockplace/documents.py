"""What a server answers, as the tests of the public face need it."""

from typing import Any

OPENED: dict[str, Any] = {
    "id": "refund-trap-1",
    "client_id": "client",
    "client_secret": "client secret",
    "refresh_token": "refresh",
    "inbox_token": "inbox",
    "marketplace_id": "ATVPDKIKX0DER",
    "now": "2026-01-08T23:40:00Z",
    "alias_domain": "alias.mockplace.test",
}
DESCRIBED: dict[str, Any] = OPENED | {"scenario": "refund-trap", "seed": 7, "entries": 14, "digest": "sha256:00"}


def entry(seq: int, at: int = 0, by: str = "buyers", **event: Any) -> dict[str, Any]:
    return {"seq": seq, "at": at, "by": by, "event": event or {"is": "buyer_woke", "order": 1}}


THREAD: dict[str, Any] = {
    "id": "t1",
    "order_id": "681-0233441-2425426",
    "status": "response_needed",
    "buyer": {"name": "Elena", "alias": "7a4tn1p2bu30hpy@marketplace.test", "language": "en"},
    "item": "Cast iron teapot",
    "opened_at": "2026-01-05T14:00:00Z",
    "last_activity_at": "2026-01-05T22:00:00.001Z",
    "last_from": "buyer",
    "preview": "Is anybody there?",
    "received": 2,
    "sent": 0,
    "waiting_since": "2026-01-05T14:00:00Z",
    "respond_by": "2026-01-06T14:00:00Z",
    "archived": False,
    "closed": False,
    "reported": False,
    "answered_outside": False,
}
MESSAGE: dict[str, Any] = {
    "id": "m1",
    "from": "buyer",
    "kind": "message",
    "at": "2026-01-05T14:00:00Z",
    "text": "Where is it?",
    "attachments": ["photo.jpg"],
}
WHOLE_THREAD: dict[str, Any] = THREAD | {"messages": [MESSAGE], "older": "m0", "notes": []}
COUNTERS = {"received_last_7_days": 2, "waiting_under_24h": 0, "waiting_over_24h": 1, "response_needed": 1}
REFUND: dict[str, Any] = {
    "order_id": "681-0233441-2425426",
    "amount": {"amount": "12.50", "currency": "USD"},
    "refunded": {"amount": "39.50", "currency": "USD"},
    "full": True,
    "reason": "broken",
    "at": "2026-01-06T15:00:00Z",
}
CLAIM: dict[str, Any] = {
    "id": "c1",
    "order_id": "681-0233441-2425426",
    "status": "granted",
    "reason": "not_received",
    "opened_at": "2026-01-06T14:00:00Z",
    "respond_by": "2026-01-09T14:00:00Z",
    "response": None,
    "responded_at": None,
    "closed_at": "2026-01-09T14:00:00.001Z",
    "counts_in_odr": True,
    "funded_by": "seller",
    "reasons": ["no carrier ever scanned the parcel"],
    "appeal": None,
}
CHARGEBACK: dict[str, Any] = {
    "id": "b1",
    "order_id": "681-0233441-2425426",
    "status": "open",
    "kind": "service",
    "reason": "not_received",
    "filed_at": "2026-01-06T14:00:00Z",
    "respond_by": "2026-01-13T14:00:00Z",
    "response": None,
    "responded_at": None,
    "closed_at": None,
    "counts_in_odr": None,
    "funded_by": None,
    "reasons": [],
}
RETURN: dict[str, Any] = {
    "id": "r1",
    "order_id": "681-0233441-2425426",
    "status": "requested",
    "reason": "unwanted",
    "in_policy": True,
    "requested_at": "2026-01-06T14:00:00Z",
    "respond_by": "2026-01-07T14:00:00Z",
    "authorised_by": None,
    "prepaid": None,
    "rejected_because": None,
    "received_at": None,
    "refund_by": None,
    "satisfied": None,
}
FEEDBACK: dict[str, Any] = {
    "order_id": "681-0233441-2425426",
    "status": "standing",
    "stars": 1,
    "comment": "It never came.",
    "at": "2026-01-09T15:00:00Z",
    "because": None,
    "reply": None,
    "replied_at": None,
    "reply_deleted": False,
}
ACCOUNT: dict[str, Any] = {
    "status": "AT_RISK",
    "because": ["order_defect_rate"],
    "since": "2026-01-09T15:00:00Z",
    "messaging": {"state": "open", "because": [], "until": None},
    "health": {"points": 200, "colour": "green"},
    "off_target": ["order_defect_rate:merchant"],
    "closed_offers": [],
    "fees": {"amount": "0.00", "currency": "USD"},
    "appeal": None,
    "last_appeal": None,
}
MAIL: dict[str, Any] = {
    "id": "e1",
    "order_id": "681-0233441-2425426",
    "buyer_name": "Elena",
    "from": "buyer",
    "at": "2026-01-06T15:00:00Z",
    "text": "Where is it?",
}
