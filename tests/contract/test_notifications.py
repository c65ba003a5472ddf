"""Notifications API v1: answers as the model says, and notifications as their schemas say."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mock_api.auth import access_token
from mock_api.outbox.registered import Filter, Subscription
from mock_api.outbox.streams import Happening, ReportFinished, Stream
from mock_api.sp_api.notification_letters import sample, seller_id, writer
from mock_api.sp_api.notifications import SCOPE
from mock_api.sp_api.report_shelf import Shelf
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.commands import ConfirmShipment
from simulator.journal.entry import Entry
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold

V1 = "/notifications/v1"
ARN = "arn:aws:sqs:us-east-1:123456789012:orders"
KIND = f"{V1}/subscriptions/{{notificationType}}"
ONE = f"{KIND}/{{subscriptionId}}"
PLACE = f"{V1}/destinations/{{destinationId}}"


@pytest.fixture
def notifying(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "notifications.json")


@pytest.fixture
def schema(reference_folder: Path) -> Callable[[str], Any]:
    def read(name: str) -> Any:
        path = reference_folder / "spapi" / "notifications" / f"{name}Notification.json"
        return jsonschema.Draft7Validator(json.loads(path.read_text(encoding="utf-8")))

    return read


@pytest.fixture
def application(seller: Seller) -> Seller:
    """The same seller's application without any seller's grant."""
    return replace(seller, token=access_token(seller.hosted.id, seller.worlds.secret, SCOPE))


def placed(application: Seller, arn: str = ARN) -> str:
    body = {"name": "a queue", "resourceSpecification": {"sqs": {"arn": arn}}, "marketplaceIds": ["X"]}
    answer = application.ask("POST", f"{V1}/destinations", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["payload"]["destinationId"])


def subscribed(seller: Seller, destination: str, kind: str = "ORDER_CHANGE", version: str = "1.0", **more: Any) -> Any:
    body = {"payloadVersion": version, "destinationId": destination, **more}
    return seller.ask("POST", f"{V1}/subscriptions/{kind}", json=body)


def test_every_answer_is_what_the_model_says(seller: Seller, application: Seller, notifying: PublishedModel) -> None:
    directive = {"eventFilter": {"eventFilterType": "ORDER_CHANGE", "orderChangeTypes": ["BuyerRequestedChange"]}}
    given = json.dumps(directive, separators=(",", ":"))

    def fits(answer: Any, path: str, method: str, status: int = 200) -> Any:
        assert answer.status_code == status, answer.text
        # The model puts a filter together from parts, each of which knows only its own fields.
        bare = json.loads(answer.text.replace(f',"processingDirective":{given}', ""))
        assert notifying.misfits(bare, notifying.definition(path, method, status)) == []
        assert notifying.headers(path, method, status) <= set(answer.headers)
        return answer.json().get("payload")

    body = {"name": "a queue", "resourceSpecification": {"sqs": {"arn": ARN}}}
    queue = fits(application.ask("POST", f"{V1}/destinations", json=body), f"{V1}/destinations", "post")
    bus = {
        "name": "a bus",
        "resourceSpecification": {"eventBridge": {"region": "us-east-1", "accountId": "123456789012"}},
    }
    other = fits(application.ask("POST", f"{V1}/destinations", json=bus), f"{V1}/destinations", "post")
    assert other["resource"]["eventBridge"]["accountId"] == "123456789012"
    listed = fits(application.ask("GET", f"{V1}/destinations"), f"{V1}/destinations", "get")
    assert [one["name"] for one in listed] == ["a queue", "a bus"]
    id_ = queue["destinationId"]
    assert fits(application.ask("GET", f"{V1}/destinations/{id_}"), PLACE, "get") == queue
    made = fits(subscribed(seller, id_, processingDirective=directive), KIND, "post")
    assert made["processingDirective"] == directive
    assert fits(seller.ask("GET", f"{V1}/subscriptions/ORDER_CHANGE"), KIND, "get") == made
    page = fits(
        seller.ask("GET", f"{V1}/subscriptions", params={"notificationTypes": "ORDER_CHANGE"}),
        f"{V1}/subscriptions",
        "get",
    )
    assert page == {"subscriptions": [made]}
    one = f"{V1}/subscriptions/ORDER_CHANGE/{made['subscriptionId']}"
    assert fits(application.ask("GET", one), ONE, "get") == made
    test = {"destinationId": id_, "testNotification": {"payloadVersion": "1.0", "testScenario": "Basic"}}
    fits(
        application.ask("POST", f"{V1}/subscriptions/ORDER_CHANGE/testNotification", json=test),
        f"{KIND}/testNotification",
        "post",
    )
    conflict = application.ask("DELETE", f"{V1}/destinations/{id_}")
    assert notifying.misfits(conflict.json(), notifying.definition(PLACE, "delete", 409)) == []
    assert refused(conflict)[:2] == (409, "Conflict")
    fits(application.ask("DELETE", one), ONE, "delete")
    fits(application.ask("DELETE", f"{V1}/destinations/{id_}"), PLACE, "delete")
    missing = seller.ask("GET", f"{V1}/subscriptions/ORDER_CHANGE")
    assert notifying.misfits(missing.json(), notifying.definition(KIND, "get", 404)) == []
    assert [one["name"] for one in application.ask("GET", f"{V1}/destinations").json()["payload"]] == ["a bus"]


def test_who_may_do_what(seller: Seller, application: Seller) -> None:
    destination = placed(application)
    denied = (403, "Unauthorized", "Access to requested resource is denied.")
    made = subscribed(seller, destination).json()["payload"]["subscriptionId"]
    for method, path in (
        ("GET", "/destinations"),
        ("POST", "/destinations"),
        ("GET", f"/destinations/{destination}"),
        ("DELETE", f"/destinations/{destination}"),
        ("GET", f"/subscriptions/ORDER_CHANGE/{made}"),
        ("DELETE", f"/subscriptions/ORDER_CHANGE/{made}"),
        ("POST", "/subscriptions/ORDER_CHANGE/testNotification"),
    ):
        assert refused(seller.ask(method, V1 + path)) == denied
    assert refused(subscribed(application, destination)) == denied
    assert refused(application.ask("GET", f"{V1}/subscriptions/ORDER_CHANGE")) == denied


def test_another_world_knows_nothing_of_it(seller: Seller, application: Seller) -> None:
    destination = placed(application)
    subscribed(seller, destination)
    other = Seller.of(seller.worlds, "a-drill")
    assert refused(other.ask("GET", f"{V1}/subscriptions/ORDER_CHANGE"))[0] == 404
    assert refused(subscribed(other, destination))[:2] == (400, "InvalidInput")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": "x"},
        {"name": "", "resourceSpecification": {"sqs": {"arn": ARN}}},
        {"name": "x" * 257, "resourceSpecification": {"sqs": {"arn": ARN}}},
        {"name": "x", "resourceSpecification": {}},
        {"name": "x", "resourceSpecification": {"sqs": {"arn": "arn:aws:sns:us-east-1:123456789012:x"}}},
        {"name": "x", "resourceSpecification": {"sqs": {"arn": f"{ARN}.fifo"}}},
        {"name": "x", "resourceSpecification": {"sqs": {"arn": ARN}, "eventBridge": {"region": "x", "accountId": "y"}}},
        {"name": "x", "resourceSpecification": {"eventBridge": {"region": "us-east-1", "accountId": "12"}}},
        {"name": "x", "resourceSpecification": {"eventBridge": {"region": "", "accountId": "123456789012"}}},
    ],
)
def test_a_destination_that_is_none(application: Seller, body: dict[str, Any]) -> None:
    assert refused(application.ask("POST", f"{V1}/destinations", json=body))[:2] == (400, "InvalidInput")
    assert application.ask("GET", f"{V1}/destinations").json() == {"payload": []}


def test_what_is_there_already_is_not_made_again(seller: Seller, application: Seller) -> None:
    destination = placed(application)
    again = {"name": "again", "resourceSpecification": {"sqs": {"arn": ARN}}}
    assert refused(application.ask("POST", f"{V1}/destinations", json=again))[:2] == (409, "Conflict")
    assert subscribed(seller, destination).status_code == 200
    assert refused(subscribed(seller, destination))[:2] == (409, "Conflict")
    filtered = {"eventFilter": {"eventFilterType": "ORDER_CHANGE", "marketplaceIds": ["X"]}}
    assert subscribed(seller, destination, processingDirective=filtered).status_code == 200


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("NO_SUCH_TYPE", {}),
        ("ORDER_CHANGE", {"version": "2.0"}),
        ("ORDER_CHANGE", {"destination": "nowhere"}),
        ("ORDER_CHANGE", {"processingDirective": {"filterExpression": "a == 1"}}),
        ("ORDER_CHANGE", {"processingDirective": {"eventFilter": {}}}),
        ("ORDER_CHANGE", {"processingDirective": {"eventFilter": {"eventFilterType": "ANY_OFFER_CHANGED"}}}),
        (
            "ORDER_CHANGE",
            {"processingDirective": {"eventFilter": {"eventFilterType": "ORDER_CHANGE", "orderChangeTypes": ["X"]}}},
        ),
        (
            "REPORT_PROCESSING_FINISHED",
            {"version": "2020-09-04", "processingDirective": {"eventFilter": {"eventFilterType": "ORDER_CHANGE"}}},
        ),
        (
            "SHIPMENT_TRACKING_MILESTONE_CHANGED",
            {
                "version": "2026-01-30",
                "processingDirective": {
                    "eventFilter": {
                        "eventFilterType": "SHIPMENT_TRACKING_MILESTONE_CHANGED",
                        "trackingIdentifier": {"id": "1", "aftn": "2"},
                    }
                },
            },
        ),
    ],
)
def test_a_subscription_that_makes_no_sense(
    seller: Seller, application: Seller, kind: str, more: dict[str, Any]
) -> None:
    destination = more.pop("destination", None) or placed(application)
    assert refused(subscribed(seller, destination, kind, **more))[:2] == (400, "InvalidInput")


def test_keys_of_a_filter_that_nobody_knows_are_not_kept(seller: Seller, application: Seller) -> None:
    known = {"eventFilterType": "ANY_OFFER_CHANGED", "aggregationSettings": {"aggregationTimePeriod": "FiveMinutes"}}
    directive = {"eventFilter": {**known, "bogus": {"a": 1}}, "another": 1}
    answer = subscribed(seller, placed(application), "ANY_OFFER_CHANGED", processingDirective=directive)
    assert answer.json()["payload"]["processingDirective"] == {"eventFilter": known}


def test_a_type_there_is_not_is_named_as_it_was_asked_for(seller: Seller) -> None:
    answer = seller.ask("GET", f"{V1}/subscriptions", params={"notificationTypes": "FOO"})
    assert refused(answer) == (400, "InvalidInput", "Missing or invalid request parameters: [notificationTypes]")


def test_what_came_in_august_2026_was_not_there_before(seller: Seller, application: Seller) -> None:
    seller.hosted.api_date = date(2026, 8, 4)
    params = {"notificationTypes": "ORDER_CHANGE"}
    assert refused(seller.ask("GET", f"{V1}/subscriptions", params=params))[:2] == (404, "NotFound")
    test = application.ask("POST", f"{V1}/subscriptions/ORDER_CHANGE/testNotification", json={})
    assert refused(test)[:2] == (404, "NotFound")
    seller.hosted.api_date = date(2026, 8, 5)
    assert seller.ask("GET", f"{V1}/subscriptions", params=params).status_code == 200


def test_a_type_without_facts_can_be_subscribed_to(seller: Seller, application: Seller) -> None:
    assert subscribed(seller, placed(application), "ANY_OFFER_CHANGED").status_code == 200


def test_pages_of_subscriptions(seller: Seller, application: Seller) -> None:
    destination = placed(application)
    for number in range(31):
        chosen = {"eventFilter": {"eventFilterType": "ORDER_CHANGE", "marketplaceIds": [str(number)]}}
        assert subscribed(seller, destination, processingDirective=chosen).status_code == 200
    params = {"notificationTypes": "ORDER_CHANGE"}
    first = seller.ask("GET", f"{V1}/subscriptions", params=params).json()["payload"]
    assert len(first["subscriptions"]) == 30
    rest = seller.ask("GET", f"{V1}/subscriptions", params=params | {"nextToken": first["nextToken"]}).json()["payload"]
    assert set(rest) == {"subscriptions"}
    assert len(rest["subscriptions"]) == 1
    for wrong in (
        {"pageSize": "29"},
        {"pageSize": "x"},
        {"nextToken": "-1"},
        {"notificationTypes": "A,B"},
        {"notificationTypes": ""},
    ):
        assert refused(seller.ask("GET", f"{V1}/subscriptions", params=params | wrong))[0] == 400
    none = seller.ask("GET", f"{V1}/subscriptions", params=params | {"payloadVersion": "9"}).json()["payload"]
    assert none == {"subscriptions": []}


@pytest.mark.parametrize(
    "change",
    [
        {"testNotification": {"payloadVersion": "1.0"}},
        {"testNotification": {"payloadVersion": "9", "testScenario": "Basic"}},
        {"destinationId": "nowhere"},
        {"testNotification": None},
    ],
)
def test_a_test_that_cannot_be_sent(application: Seller, change: dict[str, Any]) -> None:
    test = {"destinationId": placed(application), "testNotification": {"payloadVersion": "1.0", "testScenario": "x"}}
    answer = application.ask("POST", f"{V1}/subscriptions/ORDER_CHANGE/testNotification", json=test | change)
    assert refused(answer)[:2] == (400, "InvalidInput")


# Notifications


def letters(seller: Seller, kind: str, version: str, **chosen: Any) -> list[Any]:
    """Every notification there was in a world."""
    hosted = seller.hosted
    told = writer(hosted, Subscription("s-1", kind, version, "d-1", Filter(**chosen)))
    stream = Stream(hosted, Shelf(hosted))
    happenings = stream.after(stream.beginning, 1 << 40, told.heeds)
    return [json.loads(letter.body) for letter in map(told.write, happenings) if letter is not None]


def test_order_changes_are_what_the_schema_says(market: Seller, schema: Callable[[str], Any]) -> None:
    every = letters(market, "ORDER_CHANGE", "1.0")
    validator = schema("OrderChange")
    for one in every:
        assert list(validator.iter_errors(one)) == []
    said = [one["Payload"]["OrderChangeNotification"] for one in every]
    statuses = [(one["AmazonOrderId"], one["Summary"]["OrderStatus"]) for one in said]
    assert len(set(statuses)) == len(statuses)
    assert {status for _, status in statuses} >= {"Pending", "Unshipped", "Shipped"}
    assert {one["SellerId"] for one in said} == {seller_id(market.hosted)}
    assert len({one["NotificationMetadata"]["NotificationId"] for one in every}) == len(every)
    assert [one["EventTime"] for one in every] == sorted(one["EventTime"] for one in every)
    listed = market.orders(CreatedAfter="2025-01-01T00:00:00Z").json()["payload"]["Orders"]
    latest = dict(statuses)
    assert len(listed) == 100
    for order in listed:
        assert latest[order["AmazonOrderId"]] == order["OrderStatus"]


def test_a_buyers_wish_to_cancel_is_told(sold: Sold, schema: Callable[[str], Any]) -> None:
    seller = sold(", ships: 2d")
    world = seller.hosted.world
    world.act(c.RequestCancellation(1, official=False), "buyer")
    world.act(c.RequestCancellation(1, official=True), "buyer")
    world.submit(c.CancelOrder(1, "buyer_requested"), "inbox")
    world.advance_to(5 * DAY)
    said = [one["Payload"]["OrderChangeNotification"] for one in letters(seller, "ORDER_CHANGE", "1.0")]
    told = [(one["OrderChangeType"], one["Summary"]["OrderStatus"]) for one in said]
    wish = ("BuyerRequestedChange", "Unshipped")
    assert told == [
        ("OrderStatusChange", "Pending"),
        ("OrderStatusChange", "Unshipped"),
        wish,
        ("OrderStatusChange", "Canceled"),
    ]
    items = [one["Summary"]["OrderItems"][0]["IsBuyerRequestedCancel"] for one in said]
    assert items == [False, False, True, True]
    wishes = letters(seller, "ORDER_CHANGE", "1.0", order_changes=("BuyerRequestedChange",))
    assert len(wishes) == 1
    assert list(schema("OrderChange").iter_errors(wishes[0])) == []
    assert letters(seller, "ORDER_CHANGE", "1.0", marketplaces=("A1F83G8C2ARO7P",)) == []
    assert len(letters(seller, "ORDER_CHANGE", "1.0", marketplaces=(seller.hosted.marketplace_id,))) == 4


def test_a_parcel_with_a_number_is_followed(sold: Sold) -> None:
    seller = sold(", ships: never", placed="3h")
    world = seller.hosted.world
    kind, version = "SHIPMENT_TRACKING_MILESTONE_CHANGED", "2026-01-30"
    assert letters(seller, kind, version) == []
    world.submit(ConfirmShipment(1, "UPS", "1Z999", world.now, "1", ""), "sp_api")
    (one,) = letters(seller, kind, version)
    assert set(one) == {
        "notificationVersion",
        "notificationType",
        "payloadVersion",
        "eventTime",
        "payload",
        "notificationMetadata",
    }
    detail = one["payload"]["shipmentTrackingMilestoneChangedNotification"]["trackingDetail"]
    assert detail["identifier"] == {"carrierTracking": {"trackingNumber": "1Z999", "carrierCode": "UPS"}}
    assert detail["latestMilestone"]["status"]["code"] == "SHIPPED"
    assert letters(seller, kind, version, tracking="1Z000") == []
    assert len(letters(seller, kind, version, tracking="1Z999")) == 1
    statuses = [
        x["Payload"]["OrderChangeNotification"]["Summary"]["OrderStatus"]
        for x in letters(seller, "ORDER_CHANGE", "1.0")
    ]
    assert statuses == ["Pending", "Unshipped", "Shipped"]


def test_a_change_of_the_account_says_from_what_to_what(seller: Seller) -> None:
    hosted = seller.hosted
    told = writer(hosted, Subscription("s-1", "ACCOUNT_STATUS_CHANGED", "2021-01-01", "d-1"))
    journal = hosted.world.journal
    changes = [
        Entry(journal.length + number, HOUR, "marketplace", e.AccountStatusChanged(status, ("order_defect_rate",)))
        for number, status in enumerate(("AT_RISK", "DEACTIVATED", "NORMAL"), 1)
    ]
    said = [told.write(Happening(one.at, 0, one.seq, one, ())) for one in changes]
    payloads = [json.loads(one.body)["Payload"] for one in said if one is not None]
    assert [tuple(one["accountStatusChangeNotification"].values()) for one in payloads] == [
        ("NORMAL", "AT_RISK"),
        ("AT_RISK", "DEACTIVATED"),
        ("DEACTIVATED", "NORMAL"),
    ]


@pytest.mark.parametrize("status", ["DONE", "CANCELLED"])
def test_a_finished_report_is_what_the_schema_says(seller: Seller, schema: Callable[[str], Any], status: str) -> None:
    told = writer(seller.hosted, Subscription("s-1", "REPORT_PROCESSING_FINISHED", "2020-09-04", "d-1"))
    report = ReportFinished("123", "GET_SELLER_FEEDBACK_DATA", status, "doc-1" if status == "DONE" else None)
    letter = told.write(Happening(0, 6, 1, report, ()))
    assert letter is not None
    one = json.loads(letter.body)
    assert list(schema("ReportProcessingFinished").iter_errors(one)) == []
    said = one["payload"]["reportProcessingFinishedNotification"]
    assert said["processingStatus"] == status
    assert said.get("reportDocumentId") == ("doc-1" if status == "DONE" else None)


@pytest.mark.parametrize(
    ("kind", "version", "name"),
    [("ORDER_CHANGE", "1.0", "OrderChange"), ("REPORT_PROCESSING_FINISHED", "2020-09-04", "ReportProcessingFinished")],
)
def test_so_is_a_made_up_one(seller: Seller, schema: Callable[[str], Any], kind: str, version: str, name: str) -> None:
    one = json.loads(sample(seller.hosted, Subscription("t-1", kind, version, "d-1")).body)
    assert list(schema(name).iter_errors(one)) == []


def test_the_schemas_refuse_what_they_should(schema: Callable[[str], Any]) -> None:
    assert list(schema("OrderChange").iter_errors({"notificationType": "ORDER_CHANGE"}))
    assert list(schema("ReportProcessingFinished").iter_errors({"NotificationType": "X"}))
