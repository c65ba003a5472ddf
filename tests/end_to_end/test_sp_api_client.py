"""`python-amazon-sp-api`, unmodified and with nothing but its own options, against a server in a process of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sp_api.api import Messaging, Orders, Sellers, Tokens
from sp_api.auth import AccessTokenClient
from sp_api.auth.exceptions import AuthorizationError
from sp_api.base import SellingApiBadRequestException, SellingApiForbiddenException, SellingApiNotFoundException

from tests.end_to_end.serving import Served, serving

LONG_AGO = "2025-01-01T00:00:00Z"
EXPLAINED = "Your parcel is with the carrier and the tracking number is 9400111899223100001234."
UNSENT = """\
scenario: unsent
title: A parcel that waits to be sent
stops_after: 5d
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 3h, promised: 5d, ships: 3d}
story:
  opening: {waits: 4d, ends: resolved}
good_endings: [resolved]
"""
BLOCKED = "Please write to me at ada@example.org instead."


@dataclass(frozen=True)
class Client:
    """One world, and the client's own classes pointed at it."""

    served: Served
    world: dict[str, Any]

    @property
    def options(self) -> dict[str, Any]:
        """What the client's constructors take."""
        url, keys = self.served.said["url"], self.world
        scheme, _, host = url.partition("://")
        login = type("Login", (AccessTokenClient,), {"scheme": f"{scheme}://", "host": host})
        return {
            "marketplace": SimpleNamespace(endpoint=url, marketplace_id=keys["marketplace_id"], region="us-east-1"),
            "credentials": {
                "refresh_token": keys["refresh_token"],
                "lwa_app_id": keys["client_id"],
                "lwa_client_secret": keys["client_secret"],
            },
            "auth_token_client_class": login,
        }

    @contextmanager
    def orders(self, **options: Any) -> Iterator[Orders]:
        with Orders(**self.options | options) as orders:
            try:
                yield orders
            finally:
                _hang_up(orders)

    @contextmanager
    def messaging(self) -> Iterator[Messaging]:
        with Messaging(**self.options) as messaging:
            try:
                yield messaging
            finally:
                _hang_up(messaging)

    def order_ids(self) -> list[str]:
        """Ids of all orders on the first page."""
        with self.orders() as orders:
            return [order["AmazonOrderId"] for order in orders.get_orders(CreatedAfter=LONG_AGO).payload["Orders"]]

    def tell(self, order_id: str, text: str) -> Any:
        """A message about an order."""
        with self.messaging() as messaging:
            return messaging.create_unexpected_problem(order_id, body={"text": text})

    def kinds(self) -> list[str]:
        """What happened in the world so far."""
        return [entry["event"]["is"] for entry in self.served.entries(self.world)]


def _hang_up(api: Orders | Messaging | Sellers | Tokens) -> None:
    """Close the connection to the token endpoint, which the client itself leaves open."""
    api._auth._transport.close()


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def client(server: Served) -> Client:
    return Client(server, server.make("where-is-my-order", seed=7))


def test_a_token_opens_the_world(client: Client) -> None:
    with client.orders() as orders:
        assert orders.auth.access_token.startswith("Atza|")
        assert orders.auth.refresh_token == client.world["refresh_token"]


def test_orders_are_listed_and_read(client: Client) -> None:
    with client.orders() as orders:
        listed = orders.get_orders(CreatedAfter=LONG_AGO, OrderStatuses=["Shipped", "Unshipped"])
        (order,) = listed.payload["Orders"]
        assert (order["OrderTotal"], listed.next_token) == ({"CurrencyCode": "USD", "Amount": "39.50"}, None)
        read = orders.get_order(order["AmazonOrderId"])
        assert read.payload == order
        assert read.rate_limit == "0.5"
        (by_update,) = orders.get_orders(LastUpdatedAfter=LONG_AGO).payload["Orders"]
        assert by_update == order


def test_pages_follow_one_another(server: Served) -> None:
    market = Client(server, server.make("busy-week", seed=7))
    server.advance(market.world, by="3h")
    wishes: dict[str, Any] = {"CreatedAfter": LONG_AGO, "MaxResultsPerPage": 20}
    found: list[str] = []
    with market.orders() as orders:
        page = orders.get_orders(**wishes)
        while True:
            found += [order["AmazonOrderId"] for order in page.payload["Orders"]]
            if page.next_token is None:
                break
            page = orders.get_orders(NextToken=page.next_token)
        whole = orders.get_orders(CreatedAfter=LONG_AGO).payload["Orders"]
    assert len(found) == len(set(found)) > 20
    assert found[:100] == [order["AmazonOrderId"] for order in whole]


def test_a_message_is_sent_and_the_buyer_hears_it(client: Client) -> None:
    (order_id,) = client.order_ids()
    with client.messaging() as messaging:
        actions = messaging.get_messaging_actions_for_order(order_id)
        assert "unexpectedProblem" in [action["name"] for action in actions.payload["_links"]["actions"]]
    sent = client.tell(order_id, EXPLAINED)
    assert sent.headers["x-amzn-requestid"]
    client.served.advance(client.world, by="3d")
    thread = client.served.inbox(client.world, "GET", f"/threads/{client.served.thread(client.world)}").json()
    assert EXPLAINED in str(thread)
    assert client.served.control("GET", f"/worlds/{client.world['id']}/scorecard").json()["endings"] == {"resolved": 1}


def test_contact_details_are_refused_and_not_heard(client: Client) -> None:
    (order_id,) = client.order_ids()
    with pytest.raises(SellingApiForbiddenException) as caught:
        client.tell(order_id, f"{EXPLAINED} {BLOCKED}")
    assert caught.value.amzn_code == "Unauthorized"
    assert caught.value.message == "Access to requested resource is denied."
    client.served.advance(client.world, by="10d")
    assert "message_blocked" in client.kinds()
    assert "message_sent" not in client.kinds()
    assert "claim_opened" in client.kinds()


def test_a_message_of_no_or_too_many_characters_is_refused(client: Client) -> None:
    (order_id,) = client.order_ids()
    before = client.kinds()
    for text in ("", "x" * 2001):
        with pytest.raises(SellingApiBadRequestException) as caught:
            client.tell(order_id, text)
        assert caught.value.amzn_code == "InvalidInput"
    assert client.kinds() == before


def test_two_worlds_side_by_side(server: Served) -> None:
    mine, yours = (Client(server, server.make("where-is-my-order", seed=7)) for _ in range(2))
    (my_order,), (your_order,) = mine.order_ids(), yours.order_ids()
    assert my_order != your_order
    mine.tell(my_order, EXPLAINED)
    assert "message_sent" in mine.kinds()
    assert "message_sent" not in yours.kinds()
    with mine.orders() as orders, pytest.raises(SellingApiNotFoundException):
        orders.get_order(your_order)
    with pytest.raises(SellingApiForbiddenException) as caught:
        mine.tell(your_order, EXPLAINED)
    assert caught.value.message == "Invalid amazonOrderId and template combination."
    assert "message_sent" not in yours.kinds()


@pytest.mark.parametrize(("waits", "late"), [("23h59m", 0.0), ("24h1m", 1.0)])
def test_an_unexpected_problem_is_an_answer_and_due_within_a_day(client: Client, waits: str, late: float) -> None:
    (order_id,) = client.order_ids()
    client.served.advance(client.world, by=waits)
    client.tell(order_id, "We are looking into it.")
    assert client.served.measures(client.world)["late_response_rate"] == late
    client.served.advance(client.world, by="2d")
    assert client.served.measures(client.world)["late_response_rate"] == late


def test_wrong_keys_open_nothing(client: Client) -> None:
    right = client.options["credentials"]
    for wrong, error in (
        ({"lwa_client_secret": "guessed"}, "invalid_client"),
        ({"refresh_token": "Atzr|guessed"}, "invalid_grant"),
    ):
        # The client keeps tokens by refresh token, so this one must be new to it.
        with client.orders(credentials=right | wrong) as orders, pytest.raises(AuthorizationError) as caught:
            orders.get_orders(CreatedAfter=LONG_AGO)
        assert caught.value.error_code == error


def test_a_buyer_is_told_with_a_restricted_token_and_not_without(client: Client) -> None:
    with client.orders() as orders:
        (bare,) = orders.get_orders(CreatedAfter=LONG_AGO).payload["Orders"]
        (told,) = orders.get_orders(
            CreatedAfter=LONG_AGO, RestrictedResources=["buyerInfo", "shippingAddress"]
        ).payload["Orders"]
        assert set(told) - set(bare) == {"BuyerInfo", "ShippingAddress"}
        assert told["BuyerInfo"]["BuyerEmail"].endswith(f"@{client.world['alias_domain']}")
        order_id = told["AmazonOrderId"]
        one = orders.get_order(order_id, RestrictedResources=["buyerInfo"]).payload
        assert one == {key: value for key, value in told.items() if key != "ShippingAddress"}
    # This client goes on with its last restricted token until it is closed.
    with client.orders() as orders:
        assert orders.get_order(order_id).payload == bare
        assert orders.get_order_buyer_info(order_id).payload == {"AmazonOrderId": order_id}
        assert orders.get_order_address(order_id).payload == {"AmazonOrderId": order_id}
        (item,) = orders.get_order_items(order_id, RestrictedResources=["buyerInfo"]).payload["OrderItems"]
        assert item["ItemPrice"] == told["OrderTotal"]


def test_restricted_tokens_are_asked_for_by_hand_and_used(client: Client) -> None:
    (order_id,) = client.order_ids()
    resource = {"method": "GET", "path": f"/orders/v0/orders/{order_id}/address"}
    with Tokens(**client.options) as tokens:
        token = tokens.create_restricted_data_token(restrictedResources=[resource]).payload["restrictedDataToken"]
        _hang_up(tokens)
    with client.orders(restricted_data_token=token) as orders:
        assert orders.get_order_address(order_id).payload["ShippingAddress"]["CountryCode"] == "US"
        assert orders.get_order_buyer_info(order_id).payload == {"AmazonOrderId": order_id}


def test_a_shipment_is_confirmed_once(server: Served, tmp_path: Path) -> None:
    path = tmp_path / "unsent.yaml"
    path.write_text(UNSENT)
    client = Client(server, server.make(str(path), seed=7))
    with client.orders() as orders:
        (order,) = orders.get_orders(CreatedAfter=LONG_AGO).payload["Orders"]
        order_id = order["AmazonOrderId"]
        (item,) = orders.get_order_items(order_id).payload["OrderItems"]
        said = {
            "marketplaceId": client.world["marketplace_id"],
            "packageDetail": {
                "packageReferenceId": "1",
                "carrierCode": "UPS",
                "trackingNumber": "1Z999AA10123456784",
                "shipDate": client.world["now"],
                "orderItems": [{"orderItemId": item["OrderItemId"], "quantity": 1}],
            },
        }
        assert order["OrderStatus"] == "Unshipped"
        orders.confirm_shipment(order_id, **said)
        assert orders.get_order(order_id).payload["OrderStatus"] == "Shipped"
        with pytest.raises(SellingApiBadRequestException) as caught:
            orders.confirm_shipment(order_id, **said)
        assert "order already fulfilled" in caught.value.message
    assert "shipment_confirmed" in client.kinds()


def test_the_newer_orders_api_and_the_sellers(client: Client) -> None:
    (order_id,) = client.order_ids()
    with client.orders(version="2026-01-01") as orders:
        found = orders.search_orders(createdAfter=LONG_AGO, includedData=["BUYER", "FULFILLMENT"]).payload["orders"]
        assert [order["orderId"] for order in found] == [order_id]
        read = orders.get_order(order_id, includedData=["BUYER", "FULFILLMENT"]).payload["order"]
        assert read == found[0]
        assert read["buyer"]["buyerEmail"].endswith(f"@{client.world['alias_domain']}")
    with Sellers(**client.options) as sellers:
        (told,) = sellers.get_marketplace_participation().payload
        assert told["marketplace"]["id"] == client.world["marketplace_id"]
        assert sellers.get_account().payload["sellingPlan"] == "PROFESSIONAL"
        _hang_up(sellers)
