"""Tries what a seller can do in her inbox, against a server that answers what it was told to."""

from decimal import Decimal
from typing import Any

import pytest

from mockplace.channel import Channel
from mockplace.client import Inbox, MarketplaceError
from mockplace.connection import Connection
from mockplace.threads import ThreadItem
from tests.unit.mockplace.documents import (
    ACCOUNT,
    CHARGEBACK,
    CLAIM,
    COUNTERS,
    FEEDBACK,
    MAIL,
    MESSAGE,
    REFUND,
    RETURN,
    THREAD,
    WHOLE_THREAD,
)
from tests.unit.mockplace.stand_in import StandIn

ORDER = THREAD["order_id"]


@pytest.fixture
def inbox(stand_in: StandIn) -> Inbox:
    return Inbox(Channel(Connection(stand_in.url), "inbox"))


def asked(stand_in: StandIn) -> tuple[str, str, Any]:
    assert stand_in.last.token == "inbox"
    return stand_in.last.method, stand_in.last.path, stand_in.last.body


@pytest.mark.parametrize(
    ("wish", "query"),
    [
        ({}, {}),
        ({"filter": "over_24h"}, {"filter": "over_24h"}),
        ({"q": ORDER}, {"q": ORDER}),
        ({"filter": "all", "q": "a@b.test"}, {"filter": "all", "q": "a@b.test"}),
    ],
)
def test_threads_are_listed_by_what_is_asked_for(
    stand_in: StandIn, inbox: Inbox, wish: dict[str, Any], query: dict[str, str]
) -> None:
    stand_in.answer("GET /inbox/threads", {"items": [THREAD], "next": None})
    assert list(inbox.threads(**wish)) == [ThreadItem.of(THREAD)]
    assert stand_in.last.query == query


def test_a_long_inbox_is_fetched_page_by_page(stand_in: StandIn, inbox: Inbox) -> None:
    pages = [("t1", "c1"), ("t2", "c 2&"), ("t3", None)]
    for id_, cursor in pages:
        stand_in.answer("GET /inbox/threads", {"items": [THREAD | {"id": id_}], "next": cursor})
    threads = inbox.threads(filter="all")
    assert next(threads).id == "t1"
    assert len(stand_in.asked) == 1
    assert [thread.id for thread in threads] == ["t2", "t3"]
    assert [request.query.get("cursor") for request in stand_in.asked] == [None, "c1", "c 2&"]
    assert {request.query["filter"] for request in stand_in.asked} == {"all"}


def test_an_empty_page_is_not_the_last(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("GET /inbox/threads", {"items": [], "next": "c1"})
    stand_in.answer("GET /inbox/threads", {"items": [THREAD], "next": None})
    assert len(list(inbox.threads())) == 1


def test_a_thread_is_read_and_what_came_before(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("GET /inbox/threads/t1", WHOLE_THREAD)
    thread = inbox.thread("t1")
    assert stand_in.last.query == {}
    inbox.thread("t1", thread.older)
    assert stand_in.last.query == {"cursor": "m0"}


def test_a_reply_is_sent(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("POST /inbox/threads/t1/messages", MESSAGE | {"from": "seller"}, 201)
    assert inbox.reply("t1", "It is on its way.").sender == "seller"
    assert asked(stand_in) == ("POST", "/inbox/threads/t1/messages", {"text": "It is on its way."})


def test_a_blocked_reply_is_told(stand_in: StandIn, inbox: Inbox) -> None:
    said = "the marketplace did not deliver the message: it breaks the rule contact_details"
    stand_in.refuse("POST /inbox/threads/t1/messages", 422, "message.blocked.contact_details", said)
    with pytest.raises(MarketplaceError, match=r"contact_details \[message.blocked.contact_details, HTTP 422\]"):
        inbox.reply("t1", "Write to me at home.")


@pytest.mark.parametrize("mark", ["no-response-needed", "archive", "close"])
def test_threads_are_marked(stand_in: StandIn, inbox: Inbox, mark: str) -> None:
    stand_in.answer(f"POST /inbox/threads/t1/{mark}", THREAD)
    assert getattr(inbox, mark.replace("-", "_"))("t1") == ThreadItem.of(THREAD)
    assert asked(stand_in) == ("POST", f"/inbox/threads/t1/{mark}", None)


def test_counters_are_read(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("GET /inbox/counters", COUNTERS)
    assert inbox.counters().waiting_over_24h == 1


@pytest.mark.parametrize(
    ("wish", "sent"),
    [
        ({}, {"reason": "agreed with the buyer"}),
        ({"amount": "12.50"}, {"reason": "agreed with the buyer", "amount": "12.50"}),
        ({"amount": Decimal("12.50"), "reason": "broken"}, {"reason": "broken", "amount": "12.50"}),
    ],
)
def test_money_is_paid_back(stand_in: StandIn, inbox: Inbox, wish: dict[str, Any], sent: dict[str, str]) -> None:
    stand_in.answer(f"POST /inbox/orders/{ORDER}/refund", REFUND, 201)
    assert inbox.refund(ORDER, **wish).full
    assert asked(stand_in) == ("POST", f"/inbox/orders/{ORDER}/refund", sent)


def test_claims_are_listed_and_answered(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("GET /inbox/claims", {"items": [CLAIM], "next": None})
    stand_in.answer("POST /inbox/claims/c1/response", CLAIM | {"response": "It was delivered."}, 201)
    (claim,) = inbox.claims()
    assert inbox.respond_to_claim(claim.id, "It was delivered.").response == "It was delivered."
    assert asked(stand_in) == ("POST", "/inbox/claims/c1/response", {"text": "It was delivered."})


def test_mails_are_read_and_sent(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("GET /inbox/mail", {"items": [MAIL], "next": None})
    stand_in.answer("POST /inbox/mail", MAIL | {"from": "shop"}, 201)
    (mail,) = inbox.mail()
    assert inbox.send_mail(mail.order_id, "It is on its way.").sender == "shop"
    assert asked(stand_in) == ("POST", "/inbox/mail", {"order_id": ORDER, "text": "It is on its way."})


def test_a_reply_takes_files_and_a_template(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("POST /inbox/threads/t1/messages", MESSAGE | {"from": "seller"}, 201)
    file = {"name": "invoice.pdf", "size": 10}
    inbox.reply("t1", "Here it is.", attachments=[file], template="invoice")
    assert stand_in.last.body == {"text": "Here it is.", "attachments": [file], "template": "invoice"}


def test_what_is_about_an_order_goes_under_one_of_the_reasons(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer(f"POST /inbox/orders/{ORDER}/messages", MESSAGE | {"from": "seller", "kind": "invoice"}, 201)
    file = {"name": "invoice.pdf", "size": 10}
    assert inbox.write_about(ORDER, "invoice", attachments=[file]).kind == "invoice"
    assert asked(stand_in)[2] == {"kind": "invoice", "text": "", "attachments": [file]}


@pytest.mark.parametrize(
    ("deed", "given", "path", "body"),
    [
        ("note", ("t1", "why", "safety"), "threads/t1/notes", {"text": "why", "exception": "safety"}),
        ("note", ("t1", "why"), "threads/t1/notes", {"text": "why"}),
        ("summarise", ("t1", "done"), "threads/t1/summary", {"text": "done"}),
        ("cancel", (ORDER, "no_inventory"), f"orders/{ORDER}/cancellation", {"reason": "no_inventory"}),
        ("decline_cancellation", (ORDER,), f"orders/{ORDER}/cancellation", {"decline": True}),
        ("log_contact", (ORDER, "call", "hi"), f"orders/{ORDER}/contacts", {"channel": "call", "text": "hi"}),
        ("send_replacement", (ORDER, "the lid"), f"orders/{ORDER}/replacement", {"note": "the lid"}),
        (
            "confirm_shipment",
            (ORDER, "UPS", "1Z9"),
            f"orders/{ORDER}/shipment",
            {"carrier": "UPS", "tracking": "1Z9"},
        ),
        ("request_review", (ORDER,), f"orders/{ORDER}/review-request", None),
    ],
)
def test_what_is_filed(
    stand_in: StandIn, inbox: Inbox, deed: str, given: tuple[str, ...], path: str, body: dict[str, Any] | None
) -> None:
    stand_in.answer(f"POST /inbox/{path}", {}, 201)
    assert getattr(inbox, deed)(*given) is None
    assert asked(stand_in) == ("POST", f"/inbox/{path}", body)


@pytest.mark.parametrize(
    ("deed", "given", "asks", "answer", "body"),
    [
        ("appeal_claim", ("c1", "look again"), "POST /inbox/claims/c1/appeal", CLAIM, {"text": "look again"}),
        (
            "respond_to_chargeback",
            ("b1", "it came"),
            "POST /inbox/chargebacks/b1/response",
            CHARGEBACK,
            {"text": "it came"},
        ),
        ("authorise_return", ("r1",), "POST /inbox/returns/r1/authorise", RETURN, None),
        ("reject_return", ("r1", "worn"), "POST /inbox/returns/r1/reject", RETURN, {"reason": "worn"}),
        ("reply_to_feedback", (ORDER, "sorry"), f"POST /inbox/feedback/{ORDER}/reply", FEEDBACK, {"text": "sorry"}),
        ("delete_feedback_reply", (ORDER,), f"DELETE /inbox/feedback/{ORDER}/reply", FEEDBACK, None),
        ("request_feedback_removal", (ORDER,), f"POST /inbox/feedback/{ORDER}/removal-request", FEEDBACK, None),
        ("account", (), "GET /inbox/account", ACCOUNT, None),
        ("appeal_account", ("we mended it",), "POST /inbox/account/appeal", ACCOUNT, {"text": "we mended it"}),
    ],
)
def test_what_is_done_about_disputes(
    stand_in: StandIn, inbox: Inbox, deed: str, given: tuple[str, ...], asks: str, answer: Any, body: Any
) -> None:
    stand_in.answer(asks, answer)
    getattr(inbox, deed)(*given)
    method, path = asks.split()
    assert asked(stand_in) == (method, path, body)


def test_a_contact_of_no_kind_that_is_filed_is_refused(stand_in: StandIn, inbox: Inbox) -> None:
    with pytest.raises(ValueError, match="'fax' is no contact that is filed; write one of call, insert"):
        inbox.log_contact(ORDER, "fax", "x")  # type: ignore[arg-type]
    assert not stand_in.asked


def test_disputes_are_listed(stand_in: StandIn, inbox: Inbox) -> None:
    stand_in.answer("GET /inbox/chargebacks", {"items": [CHARGEBACK], "next": None})
    stand_in.answer("GET /inbox/returns", {"items": [RETURN], "next": None})
    stand_in.answer("GET /inbox/feedback", {"items": [FEEDBACK], "next": None})
    assert [found.id for found in inbox.chargebacks()] == ["b1"]
    assert [found.id for found in inbox.returns()] == ["r1"]
    assert [found.stars for found in inbox.feedback()] == [1]
