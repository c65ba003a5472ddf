"""Orders API v0: every field as the model says, pages that miss nothing, and whose order it is."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from mock_api.worlds import Worlds
from scenarios.quantities import DAY, MINUTE
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused

ORDERS = "/orders/v0/orders"
ORDER = f"{ORDERS}/{{orderId}}"
LONG_AGO = "2025-01-01T00:00:00Z"
BEGINNING = "2026-01-05T08:00:00Z"
PERSONAL = {"BuyerInfo", "ShippingAddress", "DefaultShipFromLocationAddress", "BuyerTaxInformation"}


def pages(seller: Seller, **wishes: str) -> Iterator[list[dict[str, Any]]]:
    """A listing, page by page."""
    payload = seller.orders(**wishes).json()["payload"]
    yield payload["Orders"]
    while "NextToken" in payload:
        payload = seller.orders(NextToken=payload["NextToken"], **wishes).json()["payload"]
        yield payload["Orders"]


def everything(seller: Seller, **wishes: str) -> list[dict[str, Any]]:
    """A listing as a whole."""
    return [order for page in pages(seller, **wishes) for order in page]


def ids(orders: list[dict[str, Any]]) -> list[str]:
    return [order["AmazonOrderId"] for order in orders]


@pytest.mark.parametrize("kind", ["CreatedAfter", "LastUpdatedAfter"])
def test_a_page_is_what_the_model_says(market: Seller, ordering: PublishedModel, kind: str) -> None:
    answer = market.orders(**{kind: LONG_AGO})
    assert answer.status_code == 200
    assert len(answer.json()["payload"]["Orders"]) == 100
    assert ordering.misfits(answer.json(), ordering.definition(ORDERS, "get", 200)) == []
    assert ordering.headers(ORDERS, "get", 200) <= set(answer.headers)


def test_so_is_an_order_of_every_status(market: Seller, ordering: PublishedModel) -> None:
    definition = ordering.definition(ORDER, "get", 200)
    for status in ("Pending", "Unshipped", "Shipped"):
        (first, *_) = everything(market, CreatedAfter=LONG_AGO, OrderStatuses=status)
        answer = market.order(first["AmazonOrderId"])
        assert answer.json() == {"payload": first}
        assert ordering.misfits(answer.json(), definition) == []
        assert ordering.headers(ORDER, "get", 200) <= set(answer.headers)
        assert ("OrderTotal" in first) == ("LatestDeliveryDate" in first) == (status != "Pending")


def test_so_is_a_refusal(market: Seller, ordering: PublishedModel) -> None:
    for answer in (market.orders(), replace(market, token="nobody").orders(CreatedAfter=LONG_AGO)):
        definition = ordering.definition(ORDERS, "get", answer.status_code)
        assert ordering.misfits(answer.json(), definition) == []
    missing = market.order("nonsense")
    assert ordering.misfits(missing.json(), ordering.definition(ORDER, "get", missing.status_code)) == []


def test_the_model_refuses_what_it_should(market: Seller, ordering: PublishedModel) -> None:
    definition = ordering.definition(ORDER, "get", 200)
    order = everything(market, CreatedAfter=LONG_AGO)[0]
    wrongs: tuple[dict[str, Any], ...] = ({"OrderStatus": "shipped"}, {"IsPrime": "false"}, {"Unknown": 1})
    for wrong in wrongs:
        assert ordering.misfits({"payload": order | wrong}, definition) != []
    assert ordering.misfits({"payload": {"AmazonOrderId": order["AmazonOrderId"]}}, definition) != []


def test_rates_are_the_published_ones(market: Seller) -> None:
    answers = (market.orders(CreatedAfter=LONG_AGO), market.orders(), market.order(market.order_id))
    assert [answer.headers["x-amzn-ratelimit-limit"] for answer in answers] == ["0.0167", "0.0167", "0.5"]
    assert market.order("nonsense").headers["x-amzn-ratelimit-limit"] == "0.5"
    assert "x-amzn-ratelimit-limit" not in replace(market, token="").order(market.order_id).headers


def test_nothing_personal_is_told_without_a_restricted_token(market: Seller) -> None:
    for order in everything(market, CreatedAfter=LONG_AGO):
        assert not PERSONAL & set(order)


@pytest.mark.parametrize("size", ["1", "7", "99", "100"])
@pytest.mark.parametrize("kind", ["CreatedAfter", "LastUpdatedAfter"])
def test_pages_together_are_the_whole_listing(worlds: Worlds, size: str, kind: str) -> None:
    market = Seller.of(worlds, "a-market")
    market.hosted.world.advance_to(DAY)
    found = [ids(page) for page in pages(market, **{kind: LONG_AGO, "MaxResultsPerPage": size})]
    assert all(len(page) <= int(size) for page in found)
    listed = [order_id for page in found for order_id in page]
    placed = market.hosted.world.state.book.placed_at
    numbers = [number for number in range(1, len(placed) + 1) if placed[number - 1] <= DAY - 2 * MINUTE]
    assert len(listed) == len(set(listed))
    assert set(listed) == {market.hosted.addresses.order_id(number) for number in numbers}


def test_a_later_page_goes_on_with_the_same_orders(market: Seller) -> None:
    first = market.orders(CreatedAfter=LONG_AGO, OrderStatuses="Unshipped", MaxResultsPerPage="5").json()["payload"]
    wanted = ids(everything(market, CreatedAfter=LONG_AGO, OrderStatuses="Unshipped"))
    market.hosted.world.advance_to(6 * DAY)
    second = market.orders(NextToken=first["NextToken"]).json()["payload"]
    assert ids(first["Orders"]) + ids(second["Orders"]) == wanted[:10]
    assert second["CreatedBefore"] == first["CreatedBefore"]


def test_created_after_and_before_are_both_inclusive(market: Seller) -> None:
    orders = everything(market, CreatedAfter=LONG_AGO)
    listed = [order["PurchaseDate"] for order in orders]
    assert listed == sorted(listed)
    window = {"CreatedAfter": "2026-01-06T00:00:00Z", "CreatedBefore": "2026-01-07T00:00:00Z"}
    found = [order["PurchaseDate"] for order in everything(market, **window)]
    assert found == [date for date in listed if "2026-01-06" <= date < "2026-01-07"]


def test_orders_of_the_last_two_minutes_are_not_listed_yet(seller: Seller) -> None:
    payload = seller.orders(CreatedAfter=LONG_AGO).json()["payload"]
    assert payload["CreatedBefore"] == "2026-01-05T07:58:00Z"
    late = seller.orders(CreatedAfter=LONG_AGO, CreatedBefore=BEGINNING)
    assert refused(late) == (400, "InvalidInput", "Missing or invalid request parameters: [CreatedBefore]")


@pytest.mark.parametrize("status", ["Pending", "Unshipped", "Shipped"])
def test_statuses_select(market: Seller, status: str) -> None:
    every = everything(market, CreatedAfter=LONG_AGO)
    found = everything(market, CreatedAfter=LONG_AGO, OrderStatuses=status)
    assert ids(found) == [order["AmazonOrderId"] for order in every if order["OrderStatus"] == status] != []


def test_several_statuses_as_one_list_or_repeated(market: Seller) -> None:
    one_list = market.orders(CreatedAfter=LONG_AGO, OrderStatuses="Unshipped,Pending").json()
    repeated = (
        ("MarketplaceIds", market.hosted.marketplace_id),
        ("CreatedAfter", LONG_AGO),
        ("OrderStatuses", "Unshipped"),
        ("OrderStatuses", "Pending"),
        ("MarketplaceId", ""),
    )
    assert market.ask("GET", ORDERS, params=repeated).json() == one_list
    assert {order["OrderStatus"] for order in one_list["payload"]["Orders"]} == {"Unshipped", "Pending"}


def test_a_published_status_nothing_here_has_selects_nothing(market: Seller) -> None:
    assert everything(market, CreatedAfter=LONG_AGO, OrderStatuses="Canceled") == []


def test_orders_by_id_and_by_channel(market: Seller) -> None:
    third, fifth = (market.hosted.addresses.order_id(number) for number in (3, 5))
    named = f"{third},{fifth},114-0000000-0000000,{third}"
    assert ids(everything(market, CreatedAfter=LONG_AGO, AmazonOrderIds=named)) == [third, fifth]
    channel = market.order(third).json()["payload"]["FulfillmentChannel"]
    other = {"MFN": "AFN", "AFN": "MFN"}[channel]
    assert everything(market, CreatedAfter=LONG_AGO, FulfillmentChannels=other) == []
    assert ids(everything(market, CreatedAfter=LONG_AGO, FulfillmentChannels=channel)) != []


def test_at_most_50_orders_are_named(market: Seller) -> None:
    named = [market.hosted.addresses.order_id(number) for number in range(1, 52)]
    assert ids(everything(market, CreatedAfter=LONG_AGO, AmazonOrderIds=",".join(named[:50]))) == named[:50]
    message = "Missing or invalid request parameters: [AmazonOrderIds]"
    answer = market.orders(CreatedAfter=LONG_AGO, AmazonOrderIds=",".join(named))
    assert refused(answer) == (400, "InvalidInput", message)


@pytest.mark.parametrize(
    ("wishes", "parameters"),
    [
        ({}, "CreatedAfter"),
        ({"CreatedAfter": ""}, "CreatedAfter"),
        ({"CreatedAfter": LONG_AGO, "LastUpdatedAfter": LONG_AGO}, "CreatedAfter, LastUpdatedAfter"),
        ({"CreatedAfter": "yesterday"}, "CreatedAfter"),
        ({"LastUpdatedAfter": "2026-13-01"}, "LastUpdatedAfter"),
        ({"CreatedAfter": LONG_AGO, "CreatedBefore": "2024-01-01T00:00:00Z"}, "CreatedBefore"),
        ({"CreatedAfter": LONG_AGO, "OrderStatuses": "shipped"}, "OrderStatuses"),
        ({"CreatedAfter": LONG_AGO, "MaxResultsPerPage": "0"}, "MaxResultsPerPage"),
        ({"CreatedAfter": LONG_AGO, "MaxResultsPerPage": "101"}, "MaxResultsPerPage"),
        ({"CreatedAfter": LONG_AGO, "MaxResultsPerPage": "many"}, "MaxResultsPerPage"),
        ({"CreatedAfter": LONG_AGO, "MarketplaceIds": ""}, "MarketplaceIds"),
        ({"NextToken": "nobody's"}, "NextToken"),
        ({"NextToken": base64.urlsafe_b64encode(b"\x93\x01\x02\x03").decode()}, "NextToken"),
    ],
)
def test_parameters_that_make_no_sense(seller: Seller, wishes: dict[str, str], parameters: str) -> None:
    message = f"Missing or invalid request parameters: [{parameters}]"
    assert refused(seller.orders(**wishes)) == (400, "InvalidInput", message)


@pytest.mark.parametrize(
    "written", ["2026-01-10T00:00:00+00:00", "2026-01-10T01:00:00+01:00", "2026-01-10", "20260110"]
)
def test_a_date_may_be_written_in_many_ways(market: Seller, written: str) -> None:
    found = everything(market, CreatedAfter=written)
    assert found == everything(market, CreatedAfter="2026-01-10T00:00:00Z") != []
    assert min(order["PurchaseDate"] for order in found) >= "2026-01-10T00:00:00Z"


def test_orders_of_another_marketplace_are_none(seller: Seller) -> None:
    assert everything(seller, MarketplaceIds="A1F83G8C2ARO7P", CreatedAfter=LONG_AGO) == []
    both = f"A1F83G8C2ARO7P,{seller.hosted.marketplace_id}"
    assert ids(everything(seller, MarketplaceIds=both, CreatedAfter=LONG_AGO)) == [seller.order_id]


def test_an_order_of_another_world_is_not_found(worlds: Worlds, seller: Seller) -> None:
    other = Seller.of(worlds, "a-drill")
    assert other.order_id != seller.order_id
    assert ids(everything(seller, CreatedAfter=LONG_AGO)) == [seller.order_id]
    for order_id in (other.order_id, "114-0000000-0000000", "nonsense"):
        assert refused(seller.order(order_id)) == (404, "NotFound", "The requested resource was not found.")
    assert replace(seller, token=other.token).order(other.order_id).status_code == 200


def test_a_token_outlives_no_world(seller: Seller) -> None:
    seller.worlds.delete(seller.hosted)
    assert refused(seller.order(seller.order_id))[:2] == (403, "Unauthorized")


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("POST", ORDERS, 405, "MethodNotAllowed"),
        ("GET", f"{ORDERS}/", 404, "NotFound"),
        ("GET", f"{ORDERS}/114-0000000-0000000/orderItems", 404, "NotFound"),
        ("GET", "/orders/v9/orders", 404, "NotFound"),
    ],
)
def test_what_is_not_published_or_not_here_yet(seller: Seller, method: str, path: str, status: int, code: str) -> None:
    answer = seller.ask(method, path)
    assert refused(answer)[:2] == (status, code)
    assert "x-amzn-requestid" in answer.headers


def test_reading_changes_nothing(market: Seller) -> None:
    before = market.hosted.world.journal.digest
    everything(market, CreatedAfter=LONG_AGO)
    market.order(market.order_id)
    assert market.hosted.world.journal.digest == before
