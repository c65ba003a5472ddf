"""Orders API v0: an order's buyer, address and items, and that nobody learns more than a token has told."""

from datetime import date
from typing import Any

import pytest

from simulator.domain import commands as c
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold

ORDERS = "/orders/v0/orders"
ORDER = f"{ORDERS}/{{orderId}}"
PARTS = ("", "/buyerInfo", "/address", "/orderItems", "/orderItems/buyerInfo", "/regulatedInfo")
EVERYTHING = ("buyerInfo", "shippingAddress", "buyerTaxInformation")
LONG_AGO = "2025-01-01T00:00:00Z"
KINDS = {
    "a parcel of the seller's": "",
    "one of the marketplace's": ", fulfilment: marketplace",
    "one for a company": ", business: true",
    "one that waits": ", ships: never",
    "one not paid for": ", ships: 1d",
}


def part(seller: Seller, name: str = "") -> dict[str, Any]:
    """What an operation about the first order tells."""
    answer = seller.ask("GET", f"{ORDERS}/{seller.order_id}{name}")
    assert answer.status_code == 200
    told: dict[str, Any] = answer.json()["payload"]
    return told


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_of_every_order_is_what_the_model_says(sold: Sold, ordering: PublishedModel, kind: str) -> None:
    placed = "10m" if kind == "one not paid for" else "3h"
    seller = sold(KINDS[kind], placed=placed)
    for one in (seller, *(seller.restricted(ORDER + name, *EVERYTHING) for name in PARTS)):
        for name in PARTS:
            answer = one.ask("GET", f"{ORDERS}/{seller.order_id}{name}")
            assert ordering.misfits(answer.json(), ordering.definition(ORDER + name, "get", 200)) == []
            assert ordering.headers(ORDER + name, "get", 200) <= set(answer.headers)
            assert answer.headers["x-amzn-ratelimit-limit"] == "0.5"
    for name in PARTS:
        missing = seller.ask("GET", f"{ORDERS}/114-0000000-0000000{name}")
        assert refused(missing) == (404, "NotFound", "The requested resource was not found.")
        assert ordering.misfits(missing.json(), ordering.definition(ORDER + name, "get", 404)) == []


def test_a_buyer_is_told_to_whoever_may_know_her(sold: Sold) -> None:
    seller = sold()
    alias = seller.hosted.addresses.alias(1, seller.hosted.alias_domain)
    assert part(seller, "/buyerInfo") == part(seller, "/address") == {"AmazonOrderId": seller.order_id}
    for path in (ORDER, f"{ORDERS}/{seller.order_id}"):
        told = part(seller.restricted(path, "buyerInfo"))
        assert told["BuyerInfo"] == {"BuyerEmail": alias, "BuyerName": "Marta"}
        assert "ShippingAddress" not in told
    whole = part(seller.restricted(ORDER, *EVERYTHING))
    assert set(whole) - set(part(seller)) == {"BuyerInfo", "ShippingAddress"}
    assert whole["ShippingAddress"]["Name"] == "Marta"
    assert whole["ShippingAddress"]["CountryCode"] == "US"
    assert part(seller.restricted(f"{ORDER}/address"), "/address")["ShippingAddress"] == whole["ShippingAddress"]
    assert part(seller.restricted(f"{ORDER}/buyerInfo"), "/buyerInfo")["BuyerEmail"] == alias


@pytest.mark.parametrize(
    "path",
    [
        ORDERS,
        f"{ORDER}/address",
        f"{ORDER}/orderItems",
        f"{ORDERS}/114-0000000-0000000",
        "/reports/2021-06-30/documents/{reportDocumentId}",
    ],
)
def test_a_token_for_something_else_tells_nothing_here(sold: Sold, path: str) -> None:
    seller = sold()
    assert part(seller.restricted(path, *EVERYTHING)) == part(seller)


def test_a_token_without_data_elements_tells_nothing_of_an_order(sold: Sold) -> None:
    seller = sold()
    assert part(seller.restricted(ORDER)) == part(seller)


def test_a_list_tells_what_a_token_for_lists_has_told(market: Seller) -> None:
    bare = market.orders(CreatedAfter=LONG_AGO).json()["payload"]["Orders"]
    told = market.restricted(ORDERS, *EVERYTHING).orders(CreatedAfter=LONG_AGO).json()["payload"]["Orders"]
    assert [order["AmazonOrderId"] for order in told] == [order["AmazonOrderId"] for order in bare]
    for order in told:
        assert ("BuyerInfo" in order) == ("ShippingAddress" in order) == (order["OrderStatus"] != "Pending")
    names = {order["BuyerInfo"]["BuyerName"] for order in told}
    homes = {order["ShippingAddress"]["AddressLine1"] for order in told}
    assert len(names) > 90
    assert len(homes) > 80
    again = market.restricted(ORDERS, "shippingAddress").orders(CreatedAfter=LONG_AGO).json()["payload"]["Orders"]
    assert [one["ShippingAddress"] for one in again] == [one["ShippingAddress"] for one in told]
    assert all("BuyerInfo" not in one for one in again)


def test_orders_of_a_buyer_are_found_by_her_alias(market: Seller) -> None:
    told = market.restricted(ORDERS, "buyerInfo").orders(CreatedAfter=LONG_AGO).json()["payload"]["Orders"][7]
    found = market.orders(CreatedAfter=LONG_AGO, BuyerEmail=told["BuyerInfo"]["BuyerEmail"]).json()["payload"]["Orders"]
    assert told["AmazonOrderId"] in [order["AmazonOrderId"] for order in found]


def test_a_company_is_told_as_one(sold: Sold) -> None:
    seller = sold(", business: true")
    assert part(seller)["IsBusinessOrder"] is True
    told = part(seller.restricted(ORDER, *EVERYTHING))
    company = told["BuyerInfo"]["BuyerTaxInfo"]["CompanyLegalName"]
    assert told["ShippingAddress"]["CompanyName"] == told["BuyerTaxInformation"]["BuyerLegalCompanyName"] == company
    assert told["ShippingAddress"]["AddressType"] == "Commercial"
    assert part(seller.restricted(f"{ORDER}/address"), "/address")["BuyerCompanyName"] == company
    assert "BuyerTaxInformation" not in part(sold().restricted(ORDER, *EVERYTHING))


def test_the_buyer_of_an_order_is_the_same_by_herself(sold: Sold) -> None:
    seller = sold(", business: true")
    whole = part(seller.restricted(ORDER, *EVERYTHING))["BuyerInfo"]
    for elements in ((), ("buyerInfo",), EVERYTHING):
        told = part(seller.restricted(f"{ORDER}/buyerInfo", *elements), "/buyerInfo")
        assert told == {"AmazonOrderId": seller.order_id} | whole
    told = part(seller.restricted(f"{ORDER}/buyerInfo", "buyerTaxInformation"), "/buyerInfo")
    assert told == {"AmazonOrderId": seller.order_id, "BuyerTaxInfo": whole["BuyerTaxInfo"]}
    assert part(seller.restricted(f"{ORDER}/buyerInfo", "shippingAddress"), "/buyerInfo") == part(seller, "/buyerInfo")


def test_of_what_the_marketplace_sends_only_the_town_is_told(sold: Sold) -> None:
    told = part(sold(", fulfilment: marketplace").restricted(ORDER, *EVERYTHING))
    assert told["FulfillmentChannel"] == "AFN"
    assert set(told["ShippingAddress"]) == {"City", "StateOrRegion", "PostalCode", "CountryCode"}


def test_an_item_is_of_the_world(sold: Sold) -> None:
    seller, same = sold(), sold()
    (item,) = part(seller, "/orderItems")["OrderItems"]
    assert (item["Title"], item["QuantityOrdered"], item["ItemPrice"]) == (
        "mug",
        1,
        {"CurrencyCode": "USD", "Amount": "24.90"},
    )
    assert part(seller)["OrderTotal"] == item["ItemPrice"]
    (other,) = part(same, "/orderItems")["OrderItems"]
    assert (other["ASIN"], other["SellerSKU"]) == (item["ASIN"], item["SellerSKU"])
    assert other["OrderItemId"] != item["OrderItemId"]
    (buyer,) = part(seller, "/orderItems/buyerInfo")["OrderItems"]
    assert buyer == {"OrderItemId": item["OrderItemId"]}
    answer = seller.ask("GET", f"{ORDERS}/{seller.order_id}/orderItems", params={"NextToken": "x"})
    assert refused(answer)[:2] == (400, "InvalidInput")


def test_prices_are_not_told_before_the_payment(sold: Sold) -> None:
    seller = sold(", ships: 1d", placed="10m")
    (item,) = part(seller, "/orderItems")["OrderItems"]
    assert not {"ItemPrice", "ItemTax", "PromotionDiscount"} & set(item)
    assert part(seller.restricted(ORDER, *EVERYTHING)) == part(seller)


def test_a_wish_to_cancel_shows_until_it_is_declined_or_done(sold: Sold) -> None:
    seller = sold(", ships: 2d")
    world = seller.hosted.world

    def wanted() -> str:
        (item,) = part(seller, "/orderItems")["OrderItems"]
        return str(item["BuyerRequestedCancel"]["IsBuyerRequestedCancel"])

    world.act(c.RequestCancellation(1, official=False), "buyer")
    assert wanted() == "false"
    world.act(c.RequestCancellation(1, official=True), "buyer")
    assert wanted() == "true"
    world.submit(c.DeclineCancellation(1), "inbox")
    assert wanted() == "false"
    world.act(c.RequestCancellation(1, official=True), "buyer")
    world.submit(c.CancelOrder(1, "buyer_requested"), "inbox")
    told = part(seller)
    assert (wanted(), told["OrderStatus"], told["NumberOfItemsUnshipped"]) == ("true", "Canceled", 0)
    assert "LatestDeliveryDate" not in told


@pytest.mark.parametrize(
    ("wishes", "found"),
    [
        ({"PaymentMethods": "COD,CVS"}, False),
        ({"PaymentMethods": "COD,Other"}, True),
        ({"IsISPU": "true"}, False),
        ({"IsISPU": "false"}, True),
        ({"EasyShipShipmentStatuses": "PickedUp"}, False),
        ({"ElectronicInvoiceStatuses": "NotFound"}, False),
        ({"StoreChainStoreId": "x"}, False),
        ({"LatestDeliveryDateAfter": "2026-01-10T00:00:00Z"}, True),
        ({"LatestDeliveryDateAfter": "2026-01-11T00:00:00Z"}, False),
        ({"LatestDeliveryDateBefore": "2026-01-10T00:00:00Z"}, False),
        ({"EarliestDeliveryDateAfter": "2026-01-08T00:00:00Z"}, False),
        ({"EarliestDeliveryDateBefore": "2026-01-08T00:00:00Z"}, True),
    ],
)
def test_every_published_filter_filters(sold: Sold, wishes: dict[str, str], found: bool) -> None:
    assert bool(sold().orders(CreatedAfter=LONG_AGO, **wishes).json()["payload"]["Orders"]) is found


def test_an_order_is_found_by_the_sellers_own_number_for_it(sold: Sold) -> None:
    seller = sold()
    for number, found in ((seller.order_id, 1), ("114-0000000-0000000", 0)):
        listed = seller.orders(CreatedAfter=LONG_AGO, SellerOrderId=number).json()["payload"]["Orders"]
        assert len(listed) == found


def test_reading_is_published_for_a_time_only(sold: Sold) -> None:
    seller = sold()
    paths = [f"{ORDERS}/{seller.order_id}{name}" for name in PARTS]
    for day, removed in ((date(2027, 3, 27), 0), (date(2027, 3, 28), 5)):
        seller.hosted.api_date = day
        answers = [seller.ask("GET", path) for path in paths]
        assert [answer.status_code for answer in answers] == [404] * removed + [200] * (6 - removed)
        assert seller.orders(CreatedAfter=LONG_AGO).status_code == (404 if removed else 200)
    assert seller.ask("GET", f"/orders/2026-01-01/orders/{seller.order_id}").status_code == 200
