"""Tokens API 2021-03-01: whom a restricted data token opens what to, and what nobody may ask for."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mock_api.pacing import wall_seconds
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold

TOKENS = "/tokens/2021-03-01/restrictedDataToken"
ORDER = "/orders/v0/orders/{orderId}"


def asked(seller: Seller, **body: Any) -> Any:
    return seller.ask("POST", TOKENS, json=body)


def test_a_token_and_every_refusal_are_what_the_model_says(seller: Seller, restricting: PublishedModel) -> None:
    resource = {"method": "GET", "path": ORDER, "dataElements": ["buyerInfo"]}
    given = asked(seller, restrictedResources=[resource], targetApplication="amzn1.app", CreatedAfter="x", path="y")
    assert given.status_code == 200
    assert given.json()["expiresIn"] == 3600
    assert given.json()["restrictedDataToken"].startswith("Atz.sprdt|")
    for answer in (given, asked(seller), asked(replace(seller, token="Atz.sprdt|nobody"), restrictedResources=[])):
        definition = restricting.definition(TOKENS, "post", answer.status_code)
        assert restricting.misfits(answer.json(), definition) == []
        assert restricting.headers(TOKENS, "post", answer.status_code) <= set(answer.headers)


@pytest.mark.parametrize(
    ("resources", "message"),
    [
        ([], "Empty target resource argument found"),
        ([{"method": "GET", "path": "/orders/v1"}], "Application do not have access to some or all requested resource"),
        ([{"method": "POST", "path": ORDER}], "Application do not have access to some or all requested resource"),
        (
            [{"method": "GET", "path": ORDER, "dataElements": ["buyerInfo", "shoeSize"]}],
            "Application does not have access to one or more requested data elements: [shoeSize]",
        ),
        (
            [{"method": "GET", "path": ORDER}] * 51,
            "Missing or invalid request parameters: [restrictedResources]",
        ),
        ([{"method": "LOOK", "path": ORDER}], "Missing or invalid request parameters: [restrictedResources.method]"),
        ([{"method": "GET"}], "Missing or invalid request parameters: [restrictedResources.path]"),
    ],
)
def test_what_nobody_may_ask_for(seller: Seller, resources: list[Any], message: str) -> None:
    assert refused(asked(seller, restrictedResources=resources)) == (400, "InvalidInput", message)


def test_what_is_gone_has_no_tokens(seller: Seller) -> None:
    regulated = {"method": "GET", "path": f"{ORDER}/regulatedInfo"}
    for path in ("", "/buyerInfo", "/address", "/orderItems", "/orderItems/buyerInfo"):
        gone = {"method": "GET", "path": ORDER + path}
        seller.hosted.api_date = date(2027, 3, 27)
        assert asked(seller, restrictedResources=[gone, regulated]).status_code == 200
        seller.hosted.api_date = date(2027, 3, 28)
        message = "Application do not have access to some or all requested resource"
        assert refused(asked(seller, restrictedResources=[regulated, gone])) == (400, "InvalidInput", message)
    assert asked(seller, restrictedResources=[regulated]).status_code == 200


def test_a_token_opens_its_world_and_only_its_world(sold: Sold) -> None:
    mine, yours = sold(), sold()
    token = mine.restricted(ORDER, "buyerInfo").token
    assert replace(mine, token=token).order(mine.order_id).status_code == 200
    assert replace(mine, token=token).order(yours.order_id).status_code == 404
    mine.worlds.delete(mine.hosted)
    assert refused(replace(mine, token=token).order(mine.order_id))[:2] == (403, "Unauthorized")


def test_a_token_expires_on_the_wall_and_not_by_simulated_time(sold: Sold, monkeypatch: pytest.MonkeyPatch) -> None:
    seller = sold().restricted(ORDER, "buyerInfo")
    seller.hosted.world.advance_to(9 * 24 * 3_600_000)
    assert "BuyerInfo" in seller.order(seller.order_id).json()["payload"]
    later = wall_seconds() + 3601
    monkeypatch.setattr("mock_api.auth.wall_seconds", lambda: later)
    answer = seller.order(seller.order_id)
    assert refused(answer) == (403, "Unauthorized", "Access to requested resource is denied.")
    assert answer.json()["errors"][0]["details"] == "The access token you provided has expired."
