"""Messaging API v1: every kind of message, for which orders it is there, what it takes, and what the buyer hears."""

from datetime import date
from typing import Any

import pytest

from mock_api.sp_api.message_kinds import KINDS, REMOVED_KINDS
from mock_api.worlds import Worlds
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold
from tests.contract.talking import PDF, WORDS, names, place, put, uploaded, with_options

POST = "/messaging/v1/orders/{{amazonOrderId}}/messages/{}"
ATTRIBUTES = "/messaging/v1/orders/{amazonOrderId}/attributes"
NOT_FOR_IT = (403, "Unauthorized", "Invalid amazonOrderId and template combination.")
NO_FILES = (400, "InvalidInput", "Missing or invalid request parameters: [attachments]")
NO_TEXT = (400, "InvalidInput", "Missing or invalid request parameters: [text]")
EVERY = {kind.template for kind in (*KINDS, *REMOVED_KINDS)}
LONG_AGO = date(2025, 6, 1)
DIGITAL = ", kind: digital"
MADE = ", ships: 3d, kind: made_to_order"

ALWAYS = {"legalDisclosure", "unexpectedProblem"}
SHIPPED = ALWAYS | {"invoice"}


@pytest.mark.parametrize(
    ("order", "placed", "allowed"),
    [
        (", ships: 3d", "3h", ALWAYS | {"confirmOrderDetails", "confirmDeliveryDetails"}),
        (MADE, "3h", ALWAYS | {"confirmOrderDetails", "confirmDeliveryDetails", "confirmCustomizationDetails"}),
        (", ships: 3d, fulfilment: marketplace", "3h", ALWAYS),
        ("", "3h", SHIPPED | {"confirmDeliveryDetails"}),
        (", fulfilment: marketplace", "3h", SHIPPED),
        (", warranty: 365d", "3h", SHIPPED | {"confirmDeliveryDetails", "warranty"}),
        ("", "6d", SHIPPED),
        (DIGITAL, "3h", SHIPPED | {"digitalAccessKey"}),
        (", ships: 3d, kind: service", "3h", ALWAYS | {"confirmOrderDetails", "confirmServiceDetails"}),
        (", kind: vehicle", "6d", SHIPPED),
        ("", "5m", set()),
    ],
)
def test_what_an_order_allows_depends_on_it(sold: Sold, order: str, placed: str, allowed: set[str]) -> None:
    if "ships" not in order and placed == "5m":
        order = ", ships: 1d"
    seller = sold(order, placed)
    assert set(names(seller)) == allowed
    for template in sorted(EVERY - allowed):
        assert refused(seller.tell(seller.order_id, {"text": WORDS}, template)) == NOT_FOR_IT
    assert "MessageSent" not in seller.kinds
    assert "MessageBlocked" not in seller.kinds


def test_an_order_that_allows_nothing_says_so_as_the_model_does(sold: Sold, messaging: PublishedModel) -> None:
    seller = sold(", ships: 1d", "5m")
    answer = seller.actions(seller.order_id)
    assert answer.status_code == 200
    path = f"/messaging/v1/orders/{seller.order_id}?marketplaceIds={seller.hosted.marketplace_id}"
    assert answer.json() == {"_links": {"self": {"href": path}, "actions": []}, "_embedded": {"actions": []}}
    definition = messaging.definition("/messaging/v1/orders/{amazonOrderId}", "get", 200)
    assert messaging.misfits(answer.json(), definition) == []


def test_of_a_cancelled_order_only_the_problem_is_told(sold: Sold) -> None:
    seller = sold(", ships: 3d")
    seller.hosted.world.submit(c.CancelOrder(1, "no_inventory"), "inbox")
    assert names(seller) == ["unexpectedProblem"]


def test_an_order_completed_long_ago_allows_nothing_until_its_buyer_writes(worlds: Worlds, sold: Sold) -> None:
    seller = sold("", "60d")
    assert names(seller) != []  # She asked.
    market = Seller.of(worlds, "a-market")
    world = market.hosted.world
    world.advance_to(30 * DAY)
    delivered = world.state.book.delivered_at
    silent = [n + 1 for n, at in enumerate(delivered.tolist()) if at < 20 * DAY and n + 1 not in world.state.orders]
    order_id = market.hosted.addresses.order_id(silent[0])
    assert len(market.actions(order_id).json()["_links"]["actions"]) == 3
    world.advance_to(51 * DAY)
    assert market.actions(order_id).json()["_links"]["actions"] == []
    assert refused(market.tell(order_id, {"text": WORDS})) == NOT_FOR_IT


def test_who_may_not_write_is_offered_nothing(sold: Sold) -> None:
    seller = sold()
    seller.hosted.world.act(c.SetMessaging("restricted", ("abuse",)), "marketplace")
    assert names(seller) == []
    answer = seller.tell(seller.order_id, {"text": WORDS})
    assert refused(answer) == (403, "Unauthorized", "Access to requested resource is denied.")
    assert "restricted" in answer.json()["errors"][0]["details"]


@pytest.mark.parametrize(
    ("template", "order", "kind"),
    [
        ("confirmCustomizationDetails", MADE, "confirm_customization_details"),
        ("confirmDeliveryDetails", "", "confirm_delivery_details"),
        ("confirmOrderDetails", ", ships: 3d", "confirm_order_details"),
        ("confirmServiceDetails", ", kind: service", "confirm_service_details"),
        ("digitalAccessKey", DIGITAL, "digital_access_key"),
        ("unexpectedProblem", "", "unexpected_problem"),
    ],
)
def test_words_have_the_published_bounds(
    sold: Sold, messaging: PublishedModel, template: str, order: str, kind: str
) -> None:
    seller = sold(order)
    longest = {"confirmCustomizationDetails": 800, "digitalAccessKey": 400}.get(template, 2000)
    fits = (WORDS * 40)[:longest].rstrip().ljust(longest, ".")
    for text in ("", " ", None, "x" * (longest + 1), "📦" * (longest + 1)):
        assert refused(seller.tell(seller.order_id, {"text": text}, template)) == NO_TEXT
    assert seller.kinds.count("MessageSent") == 0
    for text in (WORDS, fits):
        answer = seller.tell(seller.order_id, {"text": text}, template)
        assert (answer.status_code, answer.content) == (201, b"{}")
        definition = messaging.definition(POST.format(template), "post", 201)
        assert messaging.misfits(answer.json(), definition) == []
    sent = [one.event for one in seller.hosted.world.journal.entries() if isinstance(one.event, e.MessageSent)]
    assert [(event.kind, event.text) for event in sent] == [(kind, WORDS), (kind, fits)]


@pytest.mark.parametrize(
    ("template", "order", "fewest"),
    [
        ("confirmCustomizationDetails", MADE, 0),
        ("digitalAccessKey", DIGITAL, 0),
        ("legalDisclosure", "", 1),
        ("warranty", ", warranty: 365d", 1),
        ("invoice", "", 1),
    ],
)
def test_so_have_files(sold: Sold, messaging: PublishedModel, template: str, order: str, fewest: int) -> None:
    seller = sold(order)
    file = uploaded(seller, template)
    wrong: list[Any] = [[file] * 6, "paper.pdf", [{"fileName": "paper.pdf"}], [file | {"fileName": " "}], [None]]
    text = {} if fewest else {"text": WORDS}
    for files in wrong + ([[], None] if fewest else []):
        answer = seller.tell(seller.order_id, text | {"attachments": files}, template)
        assert refused(answer)[:2] == (400, "InvalidInput")
        assert messaging.misfits(answer.json(), messaging.definition(POST.format(template), "post", 400)) == []
    assert "MessageSent" not in seller.kinds
    for many in (1, 5):
        assert seller.tell(seller.order_id, text | {"attachments": [file] * many}, template).status_code == 201
    *_, sent = (one.event for one in seller.hosted.world.journal.entries() if isinstance(one.event, e.MessageSent))
    assert sent.attachments == ("paper.pdf",) * 5


def test_a_warranty_says_from_when_to_when_it_holds(sold: Sold) -> None:
    seller = sold(", warranty: 365d")
    files = [uploaded(seller, "warranty")]
    dates = {"coverageStartDate": "2026-01-05T00:00:00Z", "coverageEndDate": "2028-01-05T00:00:00+00:00"}
    for wrong in ({"coverageStartDate": "soon"}, {"coverageEndDate": "2025-01-01T00:00:00Z"}):
        answer = seller.tell(seller.order_id, {"attachments": files} | dates | wrong, "warranty")
        (name,) = wrong
        assert refused(answer) == (400, "InvalidInput", f"Missing or invalid request parameters: [{name}]")
    assert seller.tell(seller.order_id, {"attachments": files} | dates, "warranty").status_code == 201
    *_, sent = (one.event for one in seller.hosted.world.journal.entries() if isinstance(one.event, e.MessageSent))
    assert (sent.text, sent.findings) == ("2026-01-05 – 2028-01-05", ())


def test_an_invoice_is_known_to_be_sent(sold: Sold) -> None:
    seller = sold(", business: true")
    assert seller.tell(seller.order_id, {"attachments": [uploaded(seller, "invoice")]}, "invoice").status_code == 201
    assert "invoice_sent" in seller.hosted.world.state.orders[1].facts


def test_a_file_that_is_not_what_it_says_is_blocked_and_written_down(sold: Sold) -> None:
    seller = sold()
    cases = [(b"MZ\x90 a program", "paper.pdf", "attachment_type"), (PDF, "paper.exe", "attachment_type")]
    cases.append((PDF + b" " * 10_000_000, "paper.pdf", "attachment_size"))
    for content, name, rule in cases:
        file = uploaded(seller, "invoice", content, name)
        answer = seller.tell(seller.order_id, {"attachments": [file]}, "invoice")
        assert refused(answer) == (403, "Unauthorized", "Access to requested resource is denied.")
        assert rule in answer.json()["errors"][0]["details"]
        *_, blocked = (one.event for one in seller.hosted.world.journal.entries())
        assert isinstance(blocked, e.MessageBlocked)
        assert (blocked.kind, blocked.findings) == ("invoice", (rule,))


def test_only_files_of_this_very_message_go_with_it(
    sold: Sold, worlds: Worlds, monkeypatch: pytest.MonkeyPatch
) -> None:
    seller, stranger = sold(), sold()
    mine = uploaded(seller, "invoice")
    empty = place(seller, "invoice").json()["payload"]["uploadDestinationId"]
    nothing = place(seller, "invoice", b"").json()["payload"]
    assert put(seller, nothing["url"], b"").status_code == 200
    wrong = [
        "unknown",
        "",
        "amzn1.upload.unknown",
        mine["uploadDestinationId"] + "A",
        uploaded(stranger, "invoice")["uploadDestinationId"],
        uploaded(seller, "legalDisclosure")["uploadDestinationId"],
        empty,
        nothing["uploadDestinationId"],
    ]
    for destination in wrong:
        files = [{"uploadDestinationId": destination, "fileName": "paper.pdf"}]
        assert refused(seller.tell(seller.order_id, {"attachments": files}, "invoice")) == NO_FILES
    with monkeypatch.context() as later:
        now = 4e9
        later.setattr("mock_api.sp_api.uploaded.wall_seconds", lambda: now)
        answer = seller.tell(seller.order_id, {"attachments": [mine]}, "invoice")
        assert refused(answer) == NO_FILES
        assert "expired" in answer.json()["errors"][0]["details"]
    worlds.reset(seller.hosted)
    assert refused(seller.tell(seller.order_id, {"attachments": [mine]}, "invoice")) == NO_FILES
    assert "MessageSent" not in seller.kinds


@pytest.mark.parametrize("text", ["<b>Hello</b>, may we?", "Write to me@shop.example.", "See https://shop.example/x"])
def test_what_no_message_may_hold_is_blocked_in_every_kind(sold: Sold, text: str) -> None:
    seller = sold(", ships: 3d")
    for template in ("confirmOrderDetails", "confirmDeliveryDetails"):
        answer = seller.tell(seller.order_id, {"text": text}, template)
        assert refused(answer) == (403, "Unauthorized", "Access to requested resource is denied.")
        assert seller.kinds[-1] == "MessageBlocked"


def test_the_buyers_language_is_told(sold: Sold, messaging: PublishedModel, seller: Seller) -> None:
    path = f"/messaging/v1/orders/{seller.order_id}/attributes"
    params = {"marketplaceIds": seller.hosted.marketplace_id}
    answer = seller.ask("GET", path, params=params)
    assert answer.json() == {"buyer": {"locale": "en-US"}}
    assert messaging.misfits(answer.json(), messaging.definition(ATTRIBUTES, "get", 200)) == []
    assert {name for name in answer.headers if name.startswith("x-amzn-")} == messaging.headers(ATTRIBUTES, "get", 200)
    assert refused(seller.ask("GET", path))[0] == 400
    assert refused(seller.ask("GET", "/messaging/v1/orders/nonsense/attributes", params=params))[0] == 404


def test_every_published_operation_is_there_and_no_other(sold: Sold, messaging: PublishedModel) -> None:
    assert {POST.format(kind.template) for kind in KINDS} | {
        "/messaging/v1/orders/{amazonOrderId}",
        ATTRIBUTES,
    } == messaging.paths


def test_kinds_of_former_days_come_back_with_their_date(worlds: Worlds, sold: Sold) -> None:
    vehicle = sold(", kind: vehicle")
    body = {"attachments": [uploaded(vehicle, "amazonMotors")]}
    assert refused(vehicle.tell(vehicle.order_id, body, "amazonMotors")) == NOT_FOR_IT
    then = with_options(vehicle, api_date=LONG_AGO)
    assert "amazonMotors" in names(then)
    assert then.tell(vehicle.order_id, body, "amazonMotors").status_code == 201
    vehicle.hosted.api_date = date(2026, 3, 1)
    assert "amazonMotors" not in names(then)


def test_feedback_that_counts_may_once_be_asked_away(sold: Sold) -> None:
    seller = with_options(sold(", warranty: 1d", "6d"), api_date=LONG_AGO)
    assert "negativeFeedbackRemoval" not in names(seller)
    seller.hosted.world.act(c.LeaveFeedback(1, 1, "opening"), "buyer")
    assert "negativeFeedbackRemoval" in names(seller)
    assert seller.tell(seller.order_id, None, "negativeFeedbackRemoval").status_code == 201
    seller.hosted.world.act(c.RemoveFeedback(1), "buyer")
    assert refused(seller.tell(seller.order_id, None, "negativeFeedbackRemoval")) == NOT_FOR_IT


def test_a_lenient_server_takes_the_marketplace_from_the_body(sold: Sold) -> None:
    seller = sold()
    named: list[dict[str, Any]] = [
        {"marketplaceIds": [seller.hosted.marketplace_id]},
        {"MarketplaceIds": seller.hosted.marketplace_id},
    ]
    for beside in named:
        answer = seller.tell(seller.order_id, {"text": WORDS} | beside, params={})
        assert refused(answer) == (400, "InvalidInput", "Missing or invalid request parameters: [marketplaceIds]")
    lenient = with_options(seller, lenient=True)
    for beside in named:
        assert lenient.tell(seller.order_id, {"text": WORDS} | beside, params={}).status_code == 201
    wrong: list[dict[str, Any]] = [{}, {"marketplaceIds": ["A", "B"]}, {"marketplaceIds": 1}]
    for beside in wrong:
        answer = lenient.tell(seller.order_id, {"text": WORDS} | beside, params={})
        assert refused(answer) == (400, "InvalidInput", "Missing or invalid request parameters: [marketplaceIds]")
