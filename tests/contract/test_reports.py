"""Reports API 2021-06-30: answers as the model says, documents as published, figures as the world's."""

import asyncio
import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import httpx
import jsonschema
import pytest

from mock_api.app import create_app
from mock_api.sp_api import report_documents, report_shelf
from mock_api.sp_api.report_kinds import KINDS
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, asked, refused
from tests.contract.sold import Sold

V = "/reports/2021-06-30"
REPORT, SCHEDULE = f"{V}/reports/{{reportId}}", f"{V}/schedules/{{reportScheduleId}}"
DOCUMENT = f"{V}/documents/{{reportDocumentId}}"
FEEDBACK, HEALTH = "GET_SELLER_FEEDBACK_DATA", "GET_V2_SELLER_PERFORMANCE_REPORT"


@pytest.fixture
def reporting(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "reports_2021-06-30.json")


@pytest.fixture(autouse=True)
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wall stands still."""
    monkeypatch.setattr(report_shelf, "wall_seconds", lambda: 1e9)


def asked_for(seller: Seller, kind: str, **more: Any) -> str:
    body = {"reportType": kind, "marketplaceIds": [seller.hosted.marketplace_id], **more}
    answer = seller.ask("POST", f"{V}/reports", json=body)
    assert answer.status_code == 202, answer.text
    return str(answer.json()["reportId"])


def seen(seller: Seller, report: str) -> dict[str, Any]:
    told: dict[str, Any] = seller.ask("GET", f"{V}/reports/{report}").json()
    return told


def wait(seller: Seller) -> None:
    seller.hosted.world.advance_to(seller.hosted.world.now + report_shelf.WAITS + report_shelf.TAKES)


def address(seller: Seller, document: str, **params: str) -> dict[str, Any]:
    answer = seller.ask("GET", f"{V}/documents/{document}", params=params)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def fetched(seller: Seller, url: str) -> httpx.Response:
    """What an address leads to, without any token, and as it is on the wire."""
    base = seller.worlds.options.public_url
    assert url.startswith(f"{base}/")

    async def once() -> httpx.Response:
        transport = httpx.ASGITransport(create_app(seller.worlds, "a control token"))
        async with httpx.AsyncClient(transport=transport, base_url=base) as client:
            return await client.get(url)

    return asyncio.run(once())


def document(seller: Seller, kind: str, **more: Any) -> str | None:
    """What a report of now says; nothing: it was cancelled."""
    report = asked_for(seller, kind, **more)
    wait(seller)
    told = seen(seller, report)
    if told["processingStatus"] == "CANCELLED":
        assert "reportDocumentId" not in told
        return None
    place = address(seller, told["reportDocumentId"])
    content = fetched(seller, place["url"]).content
    return (gzip.decompress(content) if "compressionAlgorithm" in place else content).decode()


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_answer_is_what_the_model_says(market: Seller, reporting: PublishedModel) -> None:
    def fits(answer: httpx.Response, path: str, method: str, status: int = 200) -> Any:
        assert answer.status_code == status, answer.text
        assert reporting.misfits(answer.json(), reporting.definition(path, method, status)) == []
        assert reporting.headers(path, method, status) <= set(answer.headers)
        return answer.json()

    here = [market.hosted.marketplace_id]
    body = {"reportType": HEALTH, "marketplaceIds": here, "MarketplaceIds": here}
    made = fits(market.ask("POST", f"{V}/reports", json=body), f"{V}/reports", "post", 202)["reportId"]
    world = market.hosted.world
    statuses, told = [], {}
    for _ in range(4):
        told = fits(market.ask("GET", f"{V}/reports/{made}"), REPORT, "get")
        statuses.append(told["processingStatus"])
        world.advance_to(world.now + report_shelf.WAITS)
    assert statuses == ["IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "DONE"]
    fits(market.ask("GET", f"{V}/documents/{told['reportDocumentId']}"), DOCUMENT, "get")
    listed = fits(market.ask("GET", f"{V}/reports", params={"reportTypes": HEALTH}), f"{V}/reports", "get")
    assert [one["reportId"] for one in listed["reports"]] == [made]
    plan = body | {"period": "P1D", "reportOptions": {"a": "b"}}
    id_ = fits(market.ask("POST", f"{V}/schedules", json=plan), f"{V}/schedules", "post", 201)["reportScheduleId"]
    one = fits(market.ask("GET", f"{V}/schedules/{id_}"), SCHEDULE, "get")
    every = fits(market.ask("GET", f"{V}/schedules", params={"reportTypes": HEALTH}), f"{V}/schedules", "get")
    assert every == {"reportSchedules": [one]}
    for path, method, status in (
        (f"{V}/reports/1", "GET", 404),
        (f"{V}/reports", "GET", 400),
        (f"{V}/reports", "POST", 400),
    ):
        answer = market.ask(method, path)
        published = REPORT if status == 404 else f"{V}/reports"
        assert answer.status_code == status
        assert reporting.misfits(answer.json(), reporting.definition(published, method.lower(), status)) == []
    assert market.ask("DELETE", f"{V}/schedules/{id_}").json() == {}
    assert refused(market.ask("GET", f"{V}/schedules/{id_}"))[:2] == (404, "NotFound")


def test_where_time_stands_still_the_wall_moves_a_report(market: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    report, statuses = asked_for(market, HEALTH), []
    for seconds in (0, 0.19, 0.2, 0.49, 0.5, 1e6):
        monkeypatch.setattr(report_shelf, "wall_seconds", lambda at=seconds: 1e9 + at)
        statuses.append(seen(market, report)["processingStatus"])
    assert statuses == ["IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "DONE", "DONE"]


def test_only_what_waits_can_be_cancelled(market: Seller) -> None:
    report, other = asked_for(market, HEALTH), asked_for(market, HEALTH)
    assert market.ask("DELETE", f"{V}/reports/{report}").json() == {}
    assert seen(market, report)["processingStatus"] == "CANCELLED"
    wait(market)
    assert seen(market, report)["processingStatus"] == "CANCELLED"
    assert refused(market.ask("DELETE", f"{V}/reports/{other}"))[0] == 400
    assert refused(market.ask("DELETE", f"{V}/reports/1"))[0] == 404


@pytest.mark.parametrize(
    "change",
    [
        {"reportType": "GET_NO_SUCH_REPORT"},
        {"reportType": None},
        {"marketplaceIds": []},
        {"marketplaceIds": ["X"] * 26},
        {"dataStartTime": "yesterday"},
        {"dataStartTime": "2026-02-01T00:00:00Z", "dataEndTime": "2026-01-01T00:00:00Z"},
    ],
)
def test_a_report_that_cannot_be_asked_for(market: Seller, change: dict[str, Any]) -> None:
    body = {"reportType": HEALTH, "marketplaceIds": [market.hosted.marketplace_id]} | change
    assert refused(market.ask("POST", f"{V}/reports", json=body))[:2] == (400, "InvalidInput")


def test_a_list_is_filtered_and_paged(market: Seller) -> None:
    for kind in (HEALTH, FEEDBACK, HEALTH):
        asked_for(market, kind)
    market.hosted.world.advance_to(market.hosted.world.now + HOUR)
    made = [asked_for(market, HEALTH) for _ in range(12)]

    def page(**params: str) -> dict[str, Any]:
        told: dict[str, Any] = market.ask("GET", f"{V}/reports", params=params).json()
        return told

    first = page(reportTypes=HEALTH)
    assert [one["reportId"] for one in first["reports"]] == made[:1:-1]
    second = page(nextToken=first["nextToken"])
    assert len(second["reports"]) == 4
    assert "nextToken" not in second
    assert len(page(reportTypes=f"{HEALTH},{FEEDBACK}", pageSize="100")["reports"]) == 15
    assert len(page(reportTypes=HEALTH, processingStatuses="DONE", pageSize="100")["reports"]) == 2
    assert page(reportTypes=HEALTH, marketplaceIds="X")["reports"] == []
    since = seen(market, made[0])["createdTime"]
    assert len(page(reportTypes=HEALTH, createdSince=since, pageSize="100")["reports"]) == 12
    for wrong in (
        {},
        {"nextToken": "x"},
        {"nextToken": first["nextToken"], "reportTypes": HEALTH},
        {"nextToken": first["nextToken"], "pageSize": "10"},
        {"reportTypes": HEALTH, "pageSize": "0"},
        {"reportTypes": HEALTH, "processingStatuses": "READY"},
    ):
        assert refused(market.ask("GET", f"{V}/reports", params=wrong))[:2] == (400, "InvalidInput")


def test_a_schedule_makes_reports_by_the_worlds_clock(market: Seller) -> None:
    body = {"reportType": HEALTH, "marketplaceIds": [market.hosted.marketplace_id], "period": "P1D"}
    id_ = market.ask("POST", f"{V}/schedules", json=body).json()["reportScheduleId"]
    world = market.hosted.world
    world.advance_to(world.now + 3 * DAY + HOUR)
    listed = market.ask("GET", f"{V}/reports", params={"reportTypes": HEALTH}).json()["reports"]
    assert [one["reportScheduleId"] for one in listed] == [id_] * 3
    again = market.ask("POST", f"{V}/schedules", json=body | {"period": "PT5M"}).json()["reportScheduleId"]
    schedules = market.ask("GET", f"{V}/schedules", params={"reportTypes": HEALTH}).json()["reportSchedules"]
    assert [one["reportScheduleId"] for one in schedules] == [again]
    world.advance_to(world.now + 30 * DAY)
    listed = market.ask("GET", f"{V}/reports", params={"reportTypes": HEALTH, "pageSize": "100"}).json()["reports"]
    assert len(listed) == 3 + 20, "of what was missed for long, the latest few"
    assert refused(market.ask("POST", f"{V}/schedules", json=body | {"period": "PT6M"}))[0] == 400
    assert refused(market.ask("GET", f"{V}/schedules"))[0] == 400


def test_an_address_is_good_for_five_minutes_and_for_nothing_else(
    market: Seller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_documents, "wall_seconds", lambda: 1e9)
    report = asked_for(market, HEALTH)
    assert refused(market.ask("GET", f"{V}/documents/nonsense"))[:2] == (404, "NotFound")
    wait(market)
    document = seen(market, report)["reportDocumentId"]
    url = address(market, document)["url"]
    assert fetched(market, url).status_code == 200
    for wrong in (f"{url}x", url[:-4], url.rpartition("/")[0] + "/nonsense"):
        assert fetched(market, wrong).status_code == 403
    other = Seller.of(market.worlds, "a-market")
    assert refused(other.ask("GET", f"{V}/documents/{document}"))[0] == 404
    monkeypatch.setattr(report_documents, "wall_seconds", lambda: 1e9 + 299)
    assert fetched(market, url).status_code == 200
    monkeypatch.setattr(report_documents, "wall_seconds", lambda: 1e9 + 300)
    assert fetched(market, url).status_code == 403
    assert asked(create_app(market.worlds, "t"), "GET", f"{V}/documents/{document}").status_code == 403


def test_a_long_document_is_compressed(market: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_documents, "LARGEST_PLAIN", 100)
    report = asked_for(market, HEALTH)
    wait(market)
    document = seen(market, report)["reportDocumentId"]
    place = address(market, document)
    assert place["compressionAlgorithm"] == "GZIP"
    packed = fetched(market, place["url"])
    assert "content-encoding" not in packed.headers
    plain = fetched(market, address(market, document, enableContentEncodingUrlHeader="true")["url"])
    assert plain.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert json.loads(plain.content)["accountStatuses"]


def test_feedback_of_one_to_three_stars_is_told_and_none_is_no_report(seller: Seller) -> None:
    assert document(seller, FEEDBACK) is None
    seller.hosted.world.advance_to(30 * DAY)
    text = document(seller, FEEDBACK)
    assert text is not None
    assert text.splitlines()[0] == "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email"
    (row,) = rows(text)
    assert (row["Rating"], row["Comments"], row["Order ID"]) == ("1", "Never again.", seller.order_id)
    assert row["Rater Email"] == seller.hosted.addresses.alias(1, seller.hosted.alias_domain)
    day = seller.hosted.world.calendar.iso(int(seller.hosted.inbox.feedback._written[1][1]))[:10]
    year, month, date = day.split("-")
    assert row["Date"] == f"{int(month)}/{int(date)}/{year[2:]}"
    seller.hosted.world.submit(c.AnswerFeedback(1, "We are\tsorry.\nReally."), "inbox")
    (answered,) = rows(document(seller, FEEDBACK) or "")
    assert answered["Your Response"] == "We are sorry. Really."
    assert document(seller, FEEDBACK, dataEndTime="2026-01-05T00:00:00Z", dataStartTime="2026-01-04T00:00:00Z") is None
    assert document(seller, FEEDBACK, marketplaceIds=["A1F83G8C2ARO7P"]) is None


def test_a_markets_feedback_is_that_of_its_inbox(market: Seller) -> None:
    market.hosted.world.advance_to(30 * DAY)
    told = rows(document(market, FEEDBACK) or "")
    book, now = market.hosted.world.state.book, market.hosted.world.now
    quiet = [row for row in range(len(book)) if 0 < book.stars[row] <= 3 and book.stars_at[row] <= now]
    written = [stars for stars, _, _ in market.hosted.inbox.feedback._written.values() if stars <= 3]
    assert len(told) == len(quiet) + len(written) > 1
    assert {row["Rating"] for row in told} <= {"1", "2", "3"}


def test_account_health_is_what_the_schema_says(market: Seller, reference_folder: Path) -> None:
    path = reference_folder / "spapi" / "reports" / "accountHealthReport-2020-11-18.json"
    validator = jsonschema.Draft7Validator(json.loads(path.read_text(encoding="utf-8")))
    told: dict[str, Any] = {}
    for days in (6, 60):
        market.hosted.world.advance_to(days * DAY)
        told = json.loads(document(market, HEALTH) or "")
        assert list(validator.iter_errors(told)) == []
    assert told["accountStatuses"] == [
        {"marketplaceId": market.hosted.marketplace_id, "status": market.hosted.inbox.account.standing.status}
    ]
    (metrics,) = told["performanceMetrics"]
    assert metrics["lateShipmentRate"]["targetValue"] == 0.04
    defects = metrics["orderDefectRate"]["mfn"]
    assert defects["orderCount"] > 0
    parts = [defects[name]["count"] for name in ("claims", "chargebacks", "negativeFeedback")]
    assert max(parts) <= defects["orderWithDefects"]["count"] <= sum(parts)
    assert list(validator.iter_errors({"accountStatuses": []}))


def test_the_older_report_tells_how_messages_are_answered(seller: Seller) -> None:
    hosted = seller.hosted

    def times() -> list[str | None]:
        root = ElementTree.fromstring(document(seller, "GET_V1_SELLER_PERFORMANCE_REPORT") or "")
        (report,) = root.findall("sellerPerformanceReport")
        month = report.findall("buyerSellerContactResponseTimeMetrics/responseTimeMetrics")[1]
        return [
            month.findtext(name)
            for name in (
                "averageResponseTimeInHours",
                "responseUnder24Hours",
                "responseTimeGreaterThan24Hours",
                "noResponseForContactsOlderThan24Hours",
            )
        ]

    hosted.world.advance_to(3 * HOUR)
    assert times() == ["0.00", "0", "0", "0"]
    hosted.world.advance_to(4 * HOUR)
    hosted.world.submit(c.SendMessage(1, "reply", "It comes tomorrow."), "inbox")
    assert times() == ["4.00", "1", "0", "0"]
    other = Seller.of(seller.worlds, "a-drill")
    other.hosted.world.advance_to(25 * HOUR)
    seller = other
    assert times() == ["0.00", "0", "0", "1"]


@pytest.mark.parametrize("kind", ["GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE", "GET_XML_RETURNS_DATA_BY_RETURN_DATE"])
def test_returns_are_told(sold: Sold, kind: str) -> None:
    seller = sold(", ships: 1d, delivered: 2d")
    assert document(seller, kind) is None
    seller.hosted.world.advance_to(4 * DAY)
    seller.hosted.world.act(c.RequestReturn(1, "no_longer_needed", DAY, DAY), "buyer")
    text = document(seller, kind) or ""
    if "XML" in kind:
        (one,) = ElementTree.fromstring(text).iter("return_details")
        told = {
            "Order ID": one.findtext("order_id"),
            "Return request status": one.findtext("return_request_status"),
            "Item Name": one.findtext("item_details/item_name"),
            "Order Amount": one.findtext("order_amount"),
        }
    else:
        (row,) = rows(text)
        told = {name: row[name] for name in ("Order ID", "Return request status", "Item Name", "Order Amount")}
        assert row["Return quantity"] == "1"
    assert told["Order ID"] == seller.order_id
    assert told["Return request status"] in ("Pending", "Approved")
    assert (told["Item Name"], told["Order Amount"]) == ("mug", "24.90")
    assert document(seller, "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA") is None


def test_what_came_back_to_the_marketplace_is_its_own_report(sold: Sold) -> None:
    seller = sold(", ships: 1d, delivered: 2d, fulfilment: marketplace")
    seller.hosted.world.advance_to(4 * DAY)
    seller.hosted.world.act(c.RequestReturn(1, "no_longer_needed", DAY, DAY), "buyer")
    seller.hosted.world.advance_to(12 * DAY)
    assert document(seller, "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE") is None
    (row,) = rows(document(seller, "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA") or "")
    assert row["order-id"] == seller.order_id
    assert row["reason"] == "NO_LONGER_NEEDED"


def test_every_kind_can_be_asked_for_in_a_new_world(seller: Seller) -> None:
    assert set(KINDS) == {
        FEEDBACK,
        HEALTH,
        "GET_V1_SELLER_PERFORMANCE_REPORT",
        "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE",
        "GET_XML_RETURNS_DATA_BY_RETURN_DATE",
        "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA",
    }
    for kind in KINDS:
        document(seller, kind)
