"""Orders API 2026-01-01: every data set as the model says, pages that miss nothing, and the same orders as in v0."""

from datetime import date
from typing import Any

import pytest

from mock_api.pacing import wall_seconds
from mock_api.sp_api.order_2026_answers import DATA_SETS
from simulator.domain import commands as c
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold

ORDERS = "/orders/2026-01-01/orders"
ORDER = f"{ORDERS}/{{orderId}}"
LONG_AGO = "2025-01-01T00:00:00Z"
EVERYTHING = ",".join(DATA_SETS)
STATUSES = {"Pending": "PENDING", "Unshipped": "UNSHIPPED", "Shipped": "SHIPPED", "Canceled": "CANCELLED"}


def search(seller: Seller, **wishes: str) -> Any:
    return seller.ask("GET", ORDERS, params={"createdAfter": LONG_AGO, **wishes})


def everything(seller: Seller, **wishes: str) -> list[dict[str, Any]]:
    """A listing as a whole, page by page."""
    found: list[dict[str, Any]] = []
    told = seller.ask("GET", ORDERS, params=wishes).json()
    while True:
        found += told["orders"]
        if "pagination" not in told:
            return found
        told = seller.ask("GET", ORDERS, params=wishes | {"paginationToken": told["pagination"]["nextToken"]}).json()


def order(seller: Seller, included: str = EVERYTHING) -> dict[str, Any]:
    """The first order with some data sets."""
    answer = seller.ask("GET", f"{ORDERS}/{seller.order_id}", params={"includedData": included})
    assert answer.status_code == 200
    told: dict[str, Any] = answer.json()["order"]
    return told


def test_a_page_with_everything_is_what_the_model_says(market: Seller, searching: PublishedModel) -> None:
    for included in ("", EVERYTHING, "BUYER,FULFILLMENT"):
        answer = search(market, includedData=included)
        assert len(answer.json()["orders"]) == 100
        assert searching.misfits(answer.json(), searching.definition(ORDERS, "get", 200)) == []
        assert searching.headers(ORDERS, "get", 200) <= set(answer.headers)
        assert answer.headers["x-amzn-ratelimit-limit"] == "0.0056"


@pytest.mark.parametrize("more", ["", ", ships: never", ", business: true", ", fulfilment: marketplace", ", ships: 1h"])
def test_so_is_every_kind_of_order_with_every_data_set(sold: Sold, searching: PublishedModel, more: str) -> None:
    seller = sold(more)
    for included in (EVERYTHING, *DATA_SETS, ""):
        answer = seller.ask("GET", f"{ORDERS}/{seller.order_id}", params={"includedData": included})
        assert searching.misfits(answer.json(), searching.definition(ORDER, "get", 200)) == []
        assert answer.headers["x-amzn-ratelimit-limit"] == "0.5"


def test_refusals_are_what_the_model_says(seller: Seller, searching: PublishedModel) -> None:
    for answer in (search(seller, fulfillmentStatuses="shipped"), seller.ask("GET", f"{ORDERS}/nonsense")):
        definition = searching.definition(ORDERS, "get", answer.status_code)
        assert searching.misfits(answer.json(), definition) == []


def test_only_what_is_asked_for_is_told(sold: Sold) -> None:
    seller = sold(", business: true, ships: 1h")
    bare, whole = order(seller, ""), order(seller)
    assert set(bare) == {
        "orderId",
        "orderAliases",
        "createdTime",
        "lastUpdatedTime",
        "programs",
        "salesChannel",
        "orderItems",
    }
    parts = {
        "BUYER": {"buyer"},
        "RECIPIENT": {"recipient"},
        "PROCEEDS": {"proceeds"},
        "FULFILLMENT": {"fulfillment"},
        "PACKAGES": {"packages"},
        "TAX": {"tax"},
        "PAYMENT": {"payment"},
        "EXPENSE": set(),
        "PROMOTION": set(),
        "CANCELLATION": set(),
        "FULFILLMENT_ORDERS": set(),
    }
    for name in DATA_SETS:
        told = order(seller, name)
        assert set(told) - set(bare) == parts[name]
        assert all(told[part] == whole[part] for part in parts[name])
    assert set(whole) == set(bare).union(*parts.values())


def test_people_are_told_without_a_restricted_token_and_as_in_v0(sold: Sold) -> None:
    seller = sold(", business: true")
    told = order(seller)
    everyone = ("buyerInfo", "shippingAddress")
    old = seller.restricted("/orders/v0/orders/{orderId}", *everyone).order(seller.order_id).json()["payload"]
    buyer, home = old["BuyerInfo"], old["ShippingAddress"]
    assert told["buyer"] == {
        "buyerName": "Marta",
        "buyerEmail": buyer["BuyerEmail"],
        "buyerCompanyName": buyer["BuyerTaxInfo"]["CompanyLegalName"],
        "buyerPurchaseOrderNumber": buyer["PurchaseOrderNumber"],
    }
    address = told["recipient"]["deliveryAddress"]
    assert (address["addressLine1"], address["city"]) == (home["AddressLine1"], home["City"])
    assert (address["postalCode"], address["phone"]) == (home["PostalCode"], home["Phone"])
    theirs = order(sold(", fulfilment: marketplace"))
    assert "buyerEmail" not in theirs["buyer"]
    assert set(theirs["recipient"]["deliveryAddress"]) == {"city", "stateOrRegion", "postalCode", "countryCode"}


def test_both_versions_tell_of_the_same_orders(market: Seller) -> None:
    new = search(market, includedData="FULFILLMENT,PROCEEDS").json()
    old = market.orders(CreatedAfter=LONG_AGO).json()["payload"]
    assert new["createdBefore"] == old["CreatedBefore"]
    for one, other in zip(new["orders"], old["Orders"], strict=True):
        assert one["orderId"] == other["AmazonOrderId"]
        assert one["lastUpdatedTime"] == other["LastUpdateDate"]
        assert one["fulfillment"]["fulfillmentStatus"] == STATUSES[other["OrderStatus"]]
        total = one["proceeds"]["grandTotal"] if "proceeds" in one else None
        paid = other.get("OrderTotal")
        assert total == (paid and {"amount": paid["Amount"], "currencyCode": paid["CurrencyCode"]})


@pytest.mark.parametrize("kind", ["createdAfter", "lastUpdatedAfter"])
def test_pages_together_are_the_whole_listing(market: Seller, kind: str) -> None:
    whole = [one["orderId"] for one in everything(market, **{kind: LONG_AGO})]
    paged = [one["orderId"] for one in everything(market, **{kind: LONG_AGO, "maxResultsPerPage": "37"})]
    assert paged == whole
    assert len(set(whole)) == len(whole) > 200


def test_a_token_is_good_for_a_day_on_the_wall(market: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    token = search(market, maxResultsPerPage="5").json()["pagination"]["nextToken"]
    begun, passed = wall_seconds(), [24.0 * 3600 - 60]
    monkeypatch.setattr("mock_api.sp_api.listing.wall_seconds", lambda: begun + passed[0])
    wishes = {"paginationToken": token, "maxResultsPerPage": "3"}
    assert len(market.ask("GET", ORDERS, params=wishes).json()["orders"]) == 3
    passed[0] = 24.0 * 3600 + 60
    message = "Missing or invalid request parameters: [paginationToken]"
    assert refused(market.ask("GET", ORDERS, params=wishes)) == (400, "InvalidInput", message)


def test_it_was_not_there_before_it_came(seller: Seller) -> None:
    seller.hosted.api_date = date(2025, 12, 31)
    assert refused(search(seller))[:2] == (404, "NotFound")
    assert refused(seller.ask("GET", f"{ORDERS}/{seller.order_id}"))[:2] == (404, "NotFound")
    seller.hosted.api_date = date(2026, 1, 1)
    assert search(seller).status_code == 200


@pytest.mark.parametrize("status", ["PENDING", "UNSHIPPED", "SHIPPED"])
def test_statuses_and_who_sends_select(market: Seller, status: str) -> None:
    wishes = {"createdAfter": LONG_AGO, "includedData": "FULFILLMENT"}
    found = everything(market, fulfillmentStatuses=status, **wishes)
    assert {one["fulfillment"]["fulfillmentStatus"] for one in found} == {status}
    assert everything(market, fulfilledBy="MERCHANT,AMAZON", fulfillmentStatuses=status, **wishes) == found
    assert everything(market, fulfilledBy="AMAZON", **wishes) == []
    assert everything(market, marketplaceIds="A1F83G8C2ARO7P", **wishes) == []


@pytest.mark.parametrize(
    ("wishes", "parameters"),
    [
        ({"createdAfter": ""}, "createdAfter"),
        ({"lastUpdatedAfter": LONG_AGO}, "createdAfter, lastUpdatedAfter"),
        ({"lastUpdatedBefore": LONG_AGO}, "createdAfter, lastUpdatedAfter"),
        ({"createdAfter": "yesterday"}, "createdAfter"),
        ({"createdBefore": "2024-01-01T00:00:00Z"}, "createdBefore"),
        ({"fulfillmentStatuses": "Shipped"}, "fulfillmentStatuses"),
        ({"fulfilledBy": "MFN"}, "fulfilledBy"),
        ({"maxResultsPerPage": "101"}, "maxResultsPerPage"),
        ({"includedData": "BUYER,SECRETS"}, "includedData"),
        ({"paginationToken": "nobody's"}, "paginationToken"),
    ],
)
def test_parameters_that_make_no_sense(seller: Seller, wishes: dict[str, str], parameters: str) -> None:
    message = f"Missing or invalid request parameters: [{parameters}]"
    assert refused(search(seller, **wishes)) == (400, "InvalidInput", message)


def test_lists_are_read_as_clients_write_them(market: Seller) -> None:
    once = search(market, fulfillmentStatuses="UNSHIPPED,PENDING").json()
    repeated = (
        ("createdAfter", LONG_AGO),
        ("fulfillmentStatuses", "UNSHIPPED"),
        ("fulfillmentStatuses", "PENDING"),
        ("MarketplaceId", ""),
        ("path", "x"),
    )
    assert market.ask("GET", ORDERS, params=repeated).json() == once


def test_who_cancelled_is_told(sold: Sold) -> None:
    seller = sold(", ships: 2d")
    world = seller.hosted.world
    assert "cancellation" not in order(seller)["orderItems"][0]
    world.act(c.RequestCancellation(1, official=True), "buyer")
    asked = {"cancellationRequest": {"requester": "BUYER"}}
    assert order(seller)["orderItems"][0]["cancellation"] == asked
    world.submit(c.CancelOrder(1, "buyer_requested"), "inbox")
    told = order(seller)
    done = {"cancelledBy": "MERCHANT", "cancelReason": "buyer_requested"}
    assert told["orderItems"][0]["cancellation"] == asked | {"cancellationExecution": done}
    assert told["fulfillment"]["fulfillmentStatus"] == "CANCELLED"
    assert "packages" not in told


def test_a_parcel_nobody_confirmed_is_told_without_its_number(sold: Sold) -> None:
    (parcel,) = order(sold(", ships: 1h, tracked: false"))["packages"]
    assert not {"carrier", "trackingNumber"} & set(parcel)
    assert parcel["packageStatus"] == {"status": "SHIPPED"}
    there = sold(", ships: 1h, delivered: 2h")
    assert order(there)["packages"][0]["packageStatus"] == {"status": "DELIVERED"}
