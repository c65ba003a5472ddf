"""Orders API v0: what a seller says it sent, what becomes of it, and what nobody believes."""

from typing import Any

import pytest

from scenarios.quantities import HOUR
from simulator.domain import commands as c
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold

ORDER = "/orders/v0/orders/{orderId}"
CONFIRMATION, PICKUP, REGULATED = "shipmentConfirmation", "shipment", "regulatedInfo"
WAITS = ", ships: 2d"


def package(seller: Seller, **changes: Any) -> dict[str, Any]:
    """A confirmation of the first order, as a client sends it that adds keys of its own."""
    item = {"orderItemId": seller.hosted.addresses.item_id(1), "quantity": 1, "transparencyCodes": []}
    detail = {
        "packageReferenceId": "7",
        "carrierCode": "UPS",
        "shippingMethod": "Ground",
        "trackingNumber": "1Z999AA10123456784",
        "shipDate": "2026-01-05T07:30:00Z",
        "orderItems": [item],
    }
    return {
        "marketplaceId": seller.hosted.marketplace_id,
        "packageDetail": detail | changes,
        "MarketplaceIds": [seller.hosted.marketplace_id],
    }


def say(seller: Seller, what: str, body: Any, method: str = "POST") -> Any:
    return seller.ask(method, f"/orders/v0/orders/{seller.order_id}/{what}", json=body)


def status(seller: Seller) -> str:
    return str(seller.order(seller.order_id).json()["payload"]["OrderStatus"])


def test_what_is_confirmed_is_shipped_from_now_and_tracked(sold: Sold, ordering: PublishedModel) -> None:
    seller = sold(f"{WAITS}, tracked: false")
    assert status(seller) == "Unshipped"
    answer = say(seller, CONFIRMATION, package(seller))
    assert (answer.status_code, answer.content) == (204, b"")
    assert ordering.headers(f"{ORDER}/{CONFIRMATION}", "post", 204) <= set(answer.headers)
    assert answer.headers["x-amzn-ratelimit-limit"] == "2.0"
    told = seller.order(seller.order_id).json()["payload"]
    assert (told["OrderStatus"], told["LastUpdateDate"]) == ("Shipped", "2026-01-05T08:00:00Z")
    assert (told["NumberOfItemsShipped"], told["NumberOfItemsUnshipped"]) == (1, 0)
    seller.hosted.world.advance_to(HOUR)
    listed = seller.orders(LastUpdatedAfter="2026-01-05T08:00:00Z", OrderStatuses="Shipped").json()["payload"]
    assert listed["Orders"] == [told]
    found = seller.ask("GET", f"/orders/2026-01-01/orders/{seller.order_id}", params={"includedData": "PACKAGES"})
    (parcel,) = found.json()["order"]["packages"]
    assert (parcel["carrier"], parcel["trackingNumber"], parcel["shippingService"]) == (
        "UPS",
        "1Z999AA10123456784",
        "Ground",
    )
    assert (parcel["packageReferenceId"], parcel["shipTime"]) == ("7", "2026-01-05T07:30:00Z")
    assert parcel["packageStatus"] == {"status": "IN_TRANSIT"}
    assert seller.kinds[-1] == "ShipmentConfirmed"
    with pytest.raises(Exception, match="shipped"):
        seller.hosted.world.submit(c.CancelOrder(1, "no_inventory"), "inbox")


def test_a_repeated_or_impossible_confirmation_is_refused_and_changes_nothing(
    sold: Sold, ordering: PublishedModel
) -> None:
    confirmed, cancelled = sold(WAITS), sold(WAITS)
    say(confirmed, CONFIRMATION, package(confirmed))
    cancelled.hosted.world.submit(c.CancelOrder(1, "no_inventory"), "inbox")
    unpaid, theirs = sold(WAITS, placed="10m"), sold(f"{WAITS}, fulfilment: marketplace")
    for seller in (confirmed, cancelled, unpaid, theirs):
        before = seller.hosted.world.journal.digest
        answer = say(seller, CONFIRMATION, package(seller))
        message = "Failed to create package due to not finding a matching package or order already fulfilled."
        assert refused(answer) == (400, "InvalidInput", message)
        definition = ordering.definition(f"{ORDER}/{CONFIRMATION}", "post", 400)
        assert ordering.misfits(answer.json(), definition) == []
        assert seller.hosted.world.journal.digest == before


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"packageReferenceId": "A1"}, "PackageReferenceId: is invalid, must be a positive numeric value."),
        ({"packageReferenceId": "0"}, "PackageReferenceId: is invalid, must be a positive numeric value."),
        (
            {"orderItems": [{"orderItemId": "1", "quantity": 1}]},
            "OrderItemId 1 is invalid, please obtain the value through the getOrderItems API or Manage Orders page",
        ),
        ({"orderItems": []}, "Missing or invalid request parameters: [packageDetail.orderItems.quantity]"),
        ({"shipDate": "02/21/2022"}, "Missing or invalid request parameters: [packageDetail.shipDate]"),
        ({"trackingNumber": " "}, "Missing or invalid request parameters: [packageDetail.trackingNumber]"),
        ({"carrierCode": ""}, "Missing or invalid request parameters: [packageDetail.carrierCode]"),
        ({"carrierCode": "Other"}, "Missing or invalid request parameters: [packageDetail.carrierName]"),
        ({"packageReferenceId": 1}, "Missing or invalid request parameters: [packageDetail.packageReferenceId]"),
        (
            {"shipDate": "2026-01-05T08:00:01Z"},
            "Failed to create package due to not finding a matching package or order already fulfilled.",
        ),
    ],
)
def test_a_parcel_that_makes_no_sense(sold: Sold, changes: dict[str, Any], message: str) -> None:
    seller = sold(WAITS)
    assert refused(say(seller, CONFIRMATION, package(seller, **changes))) == (400, "InvalidInput", message)
    assert status(seller) == "Unshipped"


def test_another_carrier_is_told_by_its_name(sold: Sold) -> None:
    seller = sold(WAITS)
    assert say(seller, CONFIRMATION, package(seller, carrierCode="Other", carrierName="Bike")).status_code == 204
    found = seller.ask("GET", f"/orders/2026-01-01/orders/{seller.order_id}", params={"includedData": "PACKAGES"})
    assert found.json()["order"]["packages"][0]["carrier"] == "Bike"


def test_another_marketplace_or_order_is_refused(sold: Sold) -> None:
    seller = sold(WAITS)
    for what, details in ((CONFIRMATION, ""), (PICKUP, "1001")):
        body = {**package(seller), "marketplaceId": "1", "shipmentStatus": "PickedUp"}
        answer = say(seller, what, body)
        assert refused(answer) == (400, "InvalidInput", "Marketplace ID is not defined")
        assert answer.json()["errors"][0]["details"] == details
        missing = seller.ask("POST", f"/orders/v0/orders/114-0000000-0000000/{what}", json=body)
        assert refused(missing)[:2] == (404, "NotFound")


def test_a_pickup_is_shipped_once_it_is_fetched(sold: Sold, ordering: PublishedModel) -> None:
    seller = sold(WAITS)
    items = [{"orderItemId": seller.hosted.addresses.item_id(1), "quantity": 1}]

    def update(word: str) -> Any:
        body = {"marketplaceId": seller.hosted.marketplace_id, "shipmentStatus": word, "orderItems": items}
        return say(seller, PICKUP, body)

    answer = update("ReadyForPickup")
    assert (answer.status_code, answer.content, status(seller)) == (204, b"", "Unshipped")
    assert ordering.headers(f"{ORDER}/{PICKUP}", "post", 204) <= set(answer.headers)
    assert (update("PickedUp").status_code, status(seller)) == (204, "Shipped")
    for word in ("PickedUp", "ReadyForPickup", "RefusedPickup"):
        answer = update(word)
        assert refused(answer) == (400, "InvalidInput", "Unsupported ShipmentStatus passed")
        assert ordering.misfits(answer.json(), ordering.definition(f"{ORDER}/{PICKUP}", "post", 400)) == []
    assert refused(update("Lost"))[2] == "Missing or invalid request parameters: [shipmentStatus]"


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"status": "Cancelled"}, "Invalid request parameter `status`. Must be one of [Approved, Rejected]."),
        ({"status": "Rejected", "externalReviewerId": "r"}, "Missing request parameter: rejectionReasonId."),
        ({"status": "Approved"}, "Missing request parameter: externalReviewerId."),
        ({"status": "Approved", "externalReviewerId": "r"}, "Missing or invalid request parameters: [orderId]"),
    ],
)
def test_nothing_is_to_be_verified(sold: Sold, ordering: PublishedModel, said: Any, message: str) -> None:
    answer = say(sold(), REGULATED, {"regulatedOrderVerificationStatus": said}, "PATCH")
    assert refused(answer) == (400, "InvalidInput", message)
    assert ordering.misfits(answer.json(), ordering.definition(f"{ORDER}/{REGULATED}", "patch", 400)) == []
