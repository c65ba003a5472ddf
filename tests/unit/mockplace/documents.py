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
}
MESSAGE: dict[str, Any] = {
    "id": "m1",
    "from": "buyer",
    "kind": "message",
    "at": "2026-01-05T14:00:00Z",
    "text": "Where is it?",
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
}
MAIL: dict[str, Any] = {
    "id": "e1",
    "order_id": "681-0233441-2425426",
    "buyer_name": "Elena",
    "from": "buyer",
    "at": "2026-01-06T15:00:00Z",
    "text": "Where is it?",
}
