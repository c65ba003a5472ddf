"""Filters of listings of orders: every page is full before another is offered, and what makes no sense is refused."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mock_api.worlds import Worlds
from scenarios.quantities import DAY
from tests.contract.seller import Seller, refused
from tests.drafts import MARKET

V0 = "/orders/v0/orders"
V2026 = "/orders/2026-01-01/orders"
LONG_AGO = "2025-01-01T00:00:00Z"
OWN = """\
fulfilment:
  handling: {median: 1d, p90: 2d}
  transit: {median: 3d, p90: 6d}
  promise: 8d
"""
MIXED = """\
fulfilment:
  - {share: 11, handling: {median: 1d, p90: 2d}, transit: {median: 3d, p90: 6d}, promise: 8d}
  - {by: marketplace, handling: {median: 6h, p90: 9h}, transit: {median: 2d, p90: 3d}, promise: 5d}
"""


@pytest.fixture
def mixed(worlds: Worlds, folder: Path) -> Seller:
    """A market five days in, of which the marketplace sends one order in twelve."""
    path = folder / "mixed.yaml"
    path.write_text(MARKET.replace(OWN, MIXED))
    seller = Seller.of(worlds, str(path))
    seller.hosted.world.advance_to(5 * DAY)
    return seller


def pages(seller: Seller, **wishes: str) -> Iterator[list[dict[str, Any]]]:
    """A listing of v0; what was asked for is in the token."""
    payload = seller.orders(**wishes).json()["payload"]
    yield payload["Orders"]
    while "NextToken" in payload:
        payload = seller.orders(NextToken=payload["NextToken"]).json()["payload"]
        yield payload["Orders"]


def pages_2026(seller: Seller, **wishes: str) -> Iterator[list[dict[str, Any]]]:
    """A listing of 2026-01-01."""
    told = seller.ask("GET", V2026, params={"includedData": "FULFILLMENT"} | wishes).json()
    yield told["orders"]
    while "pagination" in told:
        params = {"includedData": "FULFILLMENT", "paginationToken": told["pagination"]["nextToken"]}
        told = seller.ask("GET", V2026, params=params).json()
        yield told["orders"]


def are_full(sizes: list[int], most: int) -> bool:
    """Whether every page but the last is full, and the last has something."""
    return len(sizes) > 1 and all(size == most for size in sizes[:-1]) and 0 < sizes[-1] <= most


@pytest.mark.parametrize("kind", ["CreatedAfter", "LastUpdatedAfter"])
def test_pages_of_what_one_side_sends_are_full(mixed: Seller, kind: str) -> None:
    every = [order for page in pages(mixed, **{kind: LONG_AGO}) for order in page]
    for channel, other in (("AFN", "AMAZON"), ("MFN", "MERCHANT")):
        expected = [order["AmazonOrderId"] for order in every if order["FulfillmentChannel"] == channel]
        found = list(pages(mixed, FulfillmentChannels=channel, MaxResultsPerPage="5", **{kind: LONG_AGO}))
        assert [order["AmazonOrderId"] for page in found for order in page] == expected
        assert are_full([*map(len, found)], 5)
        wishes = {kind[0].lower() + kind[1:]: LONG_AGO, "fulfilledBy": other, "maxResultsPerPage": "5"}
        assert [[one["orderId"] for one in page] for page in pages_2026(mixed, **wishes)] == [
            [one["AmazonOrderId"] for one in page] for page in found
        ]


@pytest.mark.parametrize("name", ["EarliestDeliveryDate", "LatestDeliveryDate"])
def test_delivery_dates_hold_on_every_page_and_every_page_is_full(mixed: Seller, name: str) -> None:
    every = [order for page in pages(mixed, CreatedAfter=LONG_AGO, OrderStatuses="Unshipped,Shipped") for order in page]
    dates = sorted(order[name] for order in every if name in order)
    middle, late = dates[len(dates) // 3], dates[2 * len(dates) // 3]
    wishes = {f"{name}After": middle, f"{name}Before": late, "OrderStatuses": "Unshipped,Shipped"}
    found = list(pages(mixed, CreatedAfter=LONG_AGO, MaxResultsPerPage="7", **wishes))
    told = [order[name] for page in found for order in page]
    # An order is promised to the millisecond, and told to the second.
    assert {date for date in dates if middle < date < late} <= set(told) <= {*dates}
    assert all(middle <= date <= late for date in told)
    assert are_full([*map(len, found)], 7)


def test_only_what_the_seller_sends_has_delivery_dates(mixed: Seller) -> None:
    every = [order for page in pages(mixed, CreatedAfter=LONG_AGO) for order in page]
    sent = [order for order in every if order["OrderStatus"] == "Shipped"]
    assert {order["FulfillmentChannel"] for order in sent} == {"AFN", "MFN"}
    for order in sent:
        ours = order["FulfillmentChannel"] == "MFN"
        assert ("EarliestDeliveryDate" in order) == ("LatestDeliveryDate" in order) == ours


def test_what_nothing_here_passes_is_one_empty_page(mixed: Seller) -> None:
    assert list(pages(mixed, CreatedAfter=LONG_AGO, OrderStatuses="Unfulfillable")) == [[]]
    assert list(pages(mixed, CreatedAfter=LONG_AGO, EarliestDeliveryDateAfter="2030-01-01T00:00:00Z")) == [[]]


@pytest.mark.parametrize(
    ("wishes", "parameters"),
    [
        ({"PaymentMethods": "gold"}, "PaymentMethods"),
        ({"IsISPU": "maybe"}, "IsISPU"),
        ({"EarliestDeliveryDateAfter": "soon"}, "EarliestDeliveryDateAfter"),
        ({"MarketplaceIds": ",".join(f"A{number}" for number in range(51))}, "MarketplaceIds"),
        ({"SellerOrderId": "1", "OrderStatuses": "Shipped"}, "OrderStatuses"),
        ({"SellerOrderId": "1", "FulfillmentChannels": "MFN"}, "FulfillmentChannels"),
        ({"SellerOrderId": "1", "PaymentMethods": "Other"}, "PaymentMethods"),
        ({"SellerOrderId": "1", "BuyerEmail": "a@marketplace.test"}, "BuyerEmail"),
        ({"SellerOrderId": "1", "CreatedAfter": "", "LastUpdatedAfter": LONG_AGO}, "LastUpdatedAfter"),
    ],
)
def test_what_cannot_be_asked_for(seller: Seller, wishes: dict[str, str], parameters: str) -> None:
    answer = seller.orders(**{"CreatedAfter": LONG_AGO} | wishes)
    assert refused(answer) == (400, "InvalidInput", f"Missing or invalid request parameters: [{parameters}]")


def test_an_order_is_found_by_the_sellers_own_number_and_so_many_marketplaces(seller: Seller) -> None:
    marketplaces = ",".join([seller.hosted.marketplace_id, *(f"A{number}" for number in range(49))])
    (page,) = pages(seller, CreatedAfter=LONG_AGO, SellerOrderId=seller.order_id, MarketplaceIds=marketplaces)
    assert [order["AmazonOrderId"] for order in page] == [seller.order_id]


def test_a_token_is_good_for_its_own_version_alone(mixed: Seller) -> None:
    old = mixed.orders(CreatedAfter=LONG_AGO, MaxResultsPerPage="5").json()["payload"]["NextToken"]
    wishes = {"createdAfter": LONG_AGO, "maxResultsPerPage": "5"}
    new = mixed.ask("GET", V2026, params=wishes).json()["pagination"]["nextToken"]
    for answer in (mixed.ask("GET", V2026, params={"paginationToken": old}), mixed.orders(NextToken=new)):
        assert refused(answer)[:2] == (400, "InvalidInput")
        assert answer.json()["errors"][0]["details"] == "It was given by another version of this API."
