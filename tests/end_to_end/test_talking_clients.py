"""Two unmodified clients write to a buyer: what is allowed, a message, a refusal, an invoice as a file, a review."""

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import md5
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import sp_api.api
import spapi
from sp_api.auth import AccessTokenClient
from sp_api.base import SellingApiBadRequestException, SellingApiForbiddenException

from tests.end_to_end.serving import Served, serving

LONG_AGO = "2025-01-01T00:00:00Z"
INVOICE = b"%PDF-1.7\nAn invoice."
TEXT = "We are looking for your parcel and write again today."
BLOCKED = "Please write to ada@example.org instead."
ALLOWED = ["legalDisclosure", "unexpectedProblem", "invoice"]
NOT_FOR_IT = "Invalid amazonOrderId and template combination."
ASKED = "You have already requested a review for this order."
DRILL = """\
scenario: sent
title: A mug that came days ago
stops_after: 20d
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 8d, promised: 5d, business: true}
story:
  opening:
    says: {en: "May I have an invoice for my order?"}
    reacts:
      - {did: invoice_sent, go: happy}
      - {waited: 9d, go: cross}
  happy: {ends: resolved}
  cross: {ends: unanswered}
good_endings: [resolved]
"""


@pytest.fixture(scope="module")
def drill(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("talking") / "sent.yaml"
    path.write_text(DRILL)
    return path


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def world(server: Served, drill: Path) -> dict[str, Any]:
    return server.make(str(drill), seed=7)


class Saleweaver:
    """`python-amazon-sp-api`, with nothing but its own options."""

    def __init__(self, server: Served, world: dict[str, Any]) -> None:
        url = server.said["url"]
        scheme, _, host = url.partition("://")
        self._options: dict[str, Any] = {
            "marketplace": SimpleNamespace(endpoint=url, marketplace_id=world["marketplace_id"], region="us-east-1"),
            "credentials": {
                "refresh_token": world["refresh_token"],
                "lwa_app_id": world["client_id"],
                "lwa_client_secret": world["client_secret"],
            },
            "auth_token_client_class": type("Login", (AccessTokenClient,), {"scheme": f"{scheme}://", "host": host}),
        }

    def call(self, api: str, operation: str, *args: Any, **kwargs: Any) -> Any:
        """The payload of one call."""
        with getattr(sp_api.api, api)(**self._options) as client:
            try:
                return getattr(client, operation)(*args, **kwargs).payload
            finally:
                # The client leaves its connection to the token endpoint open.
                client._auth._transport.close()


class Official:
    """`amzn-sp-api`, with nothing but its constructor's options."""

    def __init__(self, server: Served, world: dict[str, Any]) -> None:
        url = server.said["url"]
        config = spapi.SPAPIConfig(world["client_id"], world["client_secret"], world["refresh_token"], region="NA")
        client = spapi.SPAPIClient(config, oauth_endpoint=f"{url}/auth/o2/token", endpoint=url)
        self._client, self._marketplaces = client.api_client, [world["marketplace_id"]]

    def call(self, api: str, operation: str, *args: Any, **kwargs: Any) -> Any:
        """What one call answers, as the client's own type."""
        made = getattr(spapi, api)(self._client)
        return getattr(made, operation)(*args, marketplace_ids=self._marketplaces, **kwargs)


@pytest.fixture
def saleweaver(server: Served, world: dict[str, Any]) -> Saleweaver:
    return Saleweaver(server, world)


@pytest.fixture
def official(server: Served, world: dict[str, Any]) -> Official:
    return Official(server, world)


def kinds(server: Served, world: dict[str, Any]) -> list[str]:
    """What happened in a world so far."""
    return [entry["event"]["is"] for entry in server.entries(world)]


def ending(server: Served, world: dict[str, Any]) -> dict[str, int]:
    """How the drill ended, some days on."""
    server.advance(world, by="10d")
    told: dict[str, int] = server.control("GET", f"/worlds/{world['id']}/scorecard").json()["endings"]
    return told


def test_the_one_from_the_community(server: Served, world: dict[str, Any], saleweaver: Saleweaver) -> None:
    call = saleweaver.call
    (order,) = call("Orders", "get_orders", CreatedAfter=LONG_AGO)["Orders"]
    order_id = order["AmazonOrderId"]
    actions = call("Messaging", "get_messaging_actions_for_order", order_id)
    assert [link["name"] for link in actions["_links"]["actions"]] == ALLOWED
    assert call("Messaging", "get_attributes", order_id)["buyer"] == {"locale": "en-US"}
    call("Messaging", "create_unexpected_problem", order_id, body={"text": TEXT})
    with pytest.raises(SellingApiForbiddenException) as caught:
        call("Messaging", "create_unexpected_problem", order_id, body={"text": BLOCKED})
    assert caught.value.message == "Access to requested resource is denied."
    for operation in ("create_confirm_order_details", "create_negative_feedback_removal", "create_amazon_motors"):
        with pytest.raises(SellingApiForbiddenException) as caught:
            call("Messaging", operation, order_id, body={"text": TEXT})
        assert caught.value.message == NOT_FOR_IT
    assert kinds(server, world)[-2:] == ["message_sent", "message_blocked"]

    resource = f"messaging/v1/orders/{order_id}/messages/invoice"
    place = call("Upload", "upload_document", resource, _Readable(INVOICE))
    put = httpx.put(place["url"], content=INVOICE, headers=place["headers"])
    assert put.status_code == 200
    file = {"uploadDestinationId": place["uploadDestinationId"], "fileName": "invoice.pdf"}
    call("Messaging", "send_invoice", order_id, body={"attachments": [file]})

    (link,) = call("Solicitations", "get_solicitation_actions_for_order", order_id)["_links"]["actions"]
    assert link["name"] == "productReviewAndSellerFeedback"
    named = {"marketplaceIds": [world["marketplace_id"]]}
    call("Solicitations", "create_product_review_and_seller_feedback_solicitation", order_id, **named)
    with pytest.raises(SellingApiForbiddenException) as caught:
        call("Solicitations", "create_product_review_and_seller_feedback_solicitation", order_id, **named)
    assert caught.value.message == ASKED
    assert kinds(server, world).count("review_requested") == 1
    assert ending(server, world) == {"resolved": 1}


class _Readable:
    """A file as the client reads it: from its beginning, in parts."""

    def __init__(self, content: bytes) -> None:
        self._parts = [content, b""]

    def read(self, size: int = -1) -> bytes:
        return self._parts.pop(0) if self._parts else b""

    def seek(self, place: int) -> None:
        return None


def test_its_request_without_a_marketplace_fails_as_in_real_life_unless_the_server_is_lenient(
    server: Served, saleweaver: Saleweaver, drill: Path
) -> None:
    operation = "create_product_review_and_seller_feedback_solicitation"
    (order,) = saleweaver.call("Orders", "get_orders", CreatedAfter=LONG_AGO)["Orders"]
    with pytest.raises(SellingApiBadRequestException) as caught:
        saleweaver.call("Solicitations", operation, order["AmazonOrderId"])
    assert caught.value.message == "Missing or invalid request parameters: [marketplaceIds]"
    with serving("--lenient", "--public-url", "https://mock.example.test/") as lenient:
        world = lenient.make(str(drill), seed=7)
        client = Saleweaver(lenient, world)
        (order,) = client.call("Orders", "get_orders", CreatedAfter=LONG_AGO)["Orders"]
        client.call("Solicitations", operation, order["AmazonOrderId"])
        assert "review_requested" in kinds(lenient, world)
        resource = f"messaging/v1/orders/{order['AmazonOrderId']}/messages/invoice"
        place = client.call("Upload", "upload_document", resource, _Readable(INVOICE))
        assert place["url"].startswith("https://mock.example.test/uploads/")


def test_the_official_one(server: Served, world: dict[str, Any], official: Official) -> None:
    call = official.call
    (order,) = call("OrdersV0Api", "get_orders", created_after=LONG_AGO).payload.orders
    order_id = order.amazon_order_id
    actions = call("MessagingApi", "get_messaging_actions_for_order", order_id)
    assert [link.name for link in actions.links.actions] == ALLOWED
    assert [action.payload.name for action in actions.embedded.actions] == ALLOWED
    assert call("MessagingApi", "get_attributes", order_id).buyer.locale == "en-US"
    call("MessagingApi", "create_unexpected_problem", order_id, body={"text": TEXT})
    refusals = [
        ("create_unexpected_problem", BLOCKED, "Access to requested resource is denied."),
        ("create_confirm_order_details", TEXT, NOT_FOR_IT),
    ]
    for operation, text, message in refusals:
        with pytest.raises(spapi.ApiException) as caught:
            call("MessagingApi", operation, order_id, body={"text": text})
        assert (caught.value.status, _said(caught.value)) == (403, message)

    resource = f"messaging/v1/orders/{order_id}/messages/invoice"
    digest = b64encode(md5(INVOICE, usedforsecurity=False).digest()).decode()
    place = call("UploadsApi", "create_upload_destination_for_resource", content_md5=digest, resource=resource).payload
    assert httpx.put(place.url, content=INVOICE, headers=place.headers).status_code == 200
    file = {"uploadDestinationId": place.upload_destination_id, "fileName": "invoice.pdf"}
    call("MessagingApi", "send_invoice", order_id, body={"attachments": [file]})

    (link,) = call("SolicitationsApi", "get_solicitation_actions_for_order", order_id).links.actions
    assert link.name == "productReviewAndSellerFeedback"
    operation = "create_product_review_and_seller_feedback_solicitation"
    call("SolicitationsApi", operation, order_id)
    with pytest.raises(spapi.ApiException) as caught:
        call("SolicitationsApi", operation, order_id)
    assert (caught.value.status, _said(caught.value)) == (403, ASKED)
    assert call("SolicitationsApi", "get_solicitation_actions_for_order", order_id).links.actions == []
    assert ending(server, world) == {"resolved": 1}


def _said(error: spapi.ApiException) -> str:
    """The message of an error's published body."""
    (told,) = json.loads(error.body)["errors"]
    return str(told["message"])
