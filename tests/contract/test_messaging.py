"""Messaging API v1: answers as the model says, texts as published, and a message in the buyer's thread or in none."""

from dataclasses import replace

import httpx
import jsonschema
import pytest

from mock_api.auth import access_token
from mock_api.worlds import Worlds
from scenarios.quantities import DAY, MINUTE
from simulator.domain.events import MessageBlocked, MessageSent
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.talking import body_for

ACTIONS = "/messaging/v1/orders/{amazonOrderId}"
PROBLEM = f"{ACTIONS}/messages/unexpectedProblem"
DENIED = "Access to requested resource is denied."
BLOCKED = "We have refunded you. Please write to ada@example.org."


def headers_of(answer: httpx.Response) -> set[str]:
    """The published ones among an answer's headers."""
    return {name for name in answer.headers if name.startswith("x-amzn-")}


def test_actions_are_what_the_model_says(seller: Seller, messaging: PublishedModel) -> None:
    answer = seller.actions(seller.order_id)
    assert answer.status_code == 200
    told = answer.json()
    # The real answer names its schema, although the model does not.
    schemas = [action["_embedded"]["schema"].pop("name") for action in told["_embedded"]["actions"]]
    assert "unexpectedProblem" in schemas
    assert messaging.misfits(told, messaging.definition(ACTIONS, "get", 200)) == []
    assert headers_of(answer) == messaging.headers(ACTIONS, "get", 200)


def test_a_created_message_is_what_the_model_says(seller: Seller, messaging: PublishedModel) -> None:
    answer = seller.tell(seller.order_id, {"text": "We are looking into it."})
    assert answer.status_code == 201
    assert messaging.misfits(answer.json(), messaging.definition(PROBLEM, "post", 201)) == []
    assert headers_of(answer) == messaging.headers(PROBLEM, "post", 201)


@pytest.mark.parametrize(("text", "status"), [("", 400), (BLOCKED, 403)])
def test_so_is_a_refusal(seller: Seller, messaging: PublishedModel, text: str, status: int) -> None:
    answer = seller.tell(seller.order_id, {"text": text})
    assert answer.status_code == status
    assert messaging.misfits(answer.json(), messaging.definition(PROBLEM, "post", status)) == []
    assert headers_of(answer) == messaging.headers(PROBLEM, "post", status)


def test_the_model_refuses_what_it_should(messaging: PublishedModel) -> None:
    definition = messaging.definition(ACTIONS, "get", 200)
    assert messaging.misfits({"_links": {"actions": []}}, definition) != []
    assert messaging.misfits({"links": {}}, definition) != []


def test_each_action_has_a_link_and_a_schema_in_full_and_can_be_done(seller: Seller) -> None:
    told = seller.actions(seller.order_id).json()
    assert len(told["_embedded"]["actions"]) >= 4
    for link, action in zip(told["_links"]["actions"], told["_embedded"]["actions"], strict=True):
        assert link["name"] == action["payload"]["name"] == action["_embedded"]["schema"]["name"]
        body = body_for(seller, action)
        jsonschema.Draft4Validator(action["_embedded"]["schema"]["payload"]).validate(body)
        assert seller.ask("POST", link["href"], json=body).status_code == 201


def test_the_link_to_a_schema_leads_to_it(seller: Seller) -> None:
    for action in seller.actions(seller.order_id).json()["_embedded"]["actions"]:
        link = action["_links"]["schema"]["href"]
        answer = seller.ask("GET", link)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "application/hal+json")
        assert answer.json() == action["_embedded"]["schema"]
        assert answer.json()["_links"]["self"]["href"] == link
    nowhere = f"/messaging/v1/orders/{seller.order_id}/messages/anything/schema"
    assert refused(seller.ask("GET", nowhere))[:2] == (404, "NotFound")


@pytest.mark.parametrize("length", [1, 2, 1999, 2000])
@pytest.mark.parametrize("character", ["x", "è", "📦"])
def test_a_message_of_1_to_2000_code_points_is_in_the_thread(seller: Seller, length: int, character: str) -> None:
    answer = seller.tell(seller.order_id, {"text": character * length})
    assert (answer.status_code, answer.content) == (201, b"{}")
    *_, sent = (one.event for one in seller.hosted.world.journal.entries() if isinstance(one.event, MessageSent))
    assert (sent.kind, sent.text) == ("unexpected_problem", character * length)


@pytest.mark.parametrize("body", [{"text": ""}, {"text": " \n"}, {"text": "x" * 2001}, {"text": "📦" * 2001}])
def test_a_shorter_or_longer_one_is_refused_and_nothing_is_written(seller: Seller, body: dict[str, str]) -> None:
    before = seller.kinds
    answer = seller.tell(seller.order_id, body)
    assert refused(answer) == (400, "InvalidInput", "Missing or invalid request parameters: [text]")
    assert seller.kinds == before


@pytest.mark.parametrize("body", [{}, {"text": None}, {"text": 1}, [], "text", None])
def test_so_is_a_body_without_a_text(seller: Seller, body: object) -> None:
    before = seller.kinds
    assert refused(seller.tell(seller.order_id, body))[:2] == (400, "InvalidInput")
    assert seller.kinds == before


def test_keys_nobody_knows_are_ignored(seller: Seller) -> None:
    extra = {"text": "Sorry.", "marketplaceIds": ["X"], "MarketplaceIds": ["X"], "more": {"and": "more"}}
    params = {"marketplaceIds": seller.hosted.marketplace_id, "path": "/x", "MarketplaceId": ""}
    assert seller.tell(seller.order_id, extra, params=params).status_code == 201


def test_a_marketplace_must_be_named_in_the_query(seller: Seller) -> None:
    before = seller.kinds
    body = {"text": "Sorry.", "marketplaceIds": [seller.hosted.marketplace_id]}
    wanted = (400, "InvalidInput", "Missing or invalid request parameters: [marketplaceIds]")
    for params in ({}, {"marketplaceIds": ""}, {"marketplaceIds": f"{seller.hosted.marketplace_id},A1F83G8C2ARO7P"}):
        assert refused(seller.tell(seller.order_id, body, params=params)) == wanted
    assert refused(seller.ask("GET", f"/messaging/v1/orders/{seller.order_id}")) == wanted
    assert seller.kinds == before


def test_another_marketplace_is_none_of_this_sellers(seller: Seller) -> None:
    answer = seller.tell(seller.order_id, {"text": "Sorry."}, params={"marketplaceIds": "A1F83G8C2ARO7P"})
    message = "marketplaceIds: Missing or invalid request parameter: marketplaceId"
    assert refused(answer) == (400, "InvalidInput", message)


def test_a_blocked_message_is_written_down_and_not_heard(seller: Seller) -> None:
    answer = seller.tell(seller.order_id, {"text": BLOCKED})
    assert refused(answer) == (403, "Unauthorized", DENIED)
    assert "email" in answer.json()["errors"][0]["details"]
    (blocked,) = (one.event for one in seller.hosted.world.journal.entries() if isinstance(one.event, MessageBlocked))
    assert (blocked.kind, blocked.text) == ("unexpected_problem", BLOCKED)
    assert "MessageSent" not in seller.kinds
    silent = Seller.of(seller.worlds, "a-drill").hosted.world
    for world in (silent, seller.hosted.world):
        world.advance_to(10 * DAY)
    heard = [name for name in seller.kinds if name != "MessageBlocked"]
    assert heard == [type(entry.event).__name__ for entry in silent.journal.entries()]


@pytest.mark.parametrize("template", ["digitalAccessKey", "negativeFeedbackRemoval", "amazonMotors", "nonsense"])
def test_other_kinds_of_message_are_not_allowed(seller: Seller, template: str) -> None:
    answer = seller.tell(seller.order_id, {"text": "Hello."}, template)
    assert refused(answer) == (403, "Unauthorized", "Invalid amazonOrderId and template combination.")


def test_an_order_of_another_world_is_nobodys(worlds: Worlds, seller: Seller) -> None:
    other = Seller.of(worlds, "a-drill")
    for order_id in (other.order_id, "114-0000000-0000000", "nonsense"):
        answer = seller.tell(order_id, {"text": "Hello."})
        assert refused(answer) == (403, "Unauthorized", "Invalid amazonOrderId and template combination.")
        assert refused(seller.actions(order_id))[:2] == (404, "NotFound")
    assert other.kinds == Seller.of(worlds, "a-drill").kinds


def test_a_missing_or_wrong_token_opens_nothing(seller: Seller) -> None:
    before = seller.kinds
    elsewhere = access_token(seller.hosted.id, b"another secret")
    for token, code in (("", "MissingAuthenticationToken"), ("nobody", "Unauthorized"), (elsewhere, "Unauthorized")):
        stranger = replace(seller, token=token)
        assert refused(stranger.actions(seller.order_id)) == (403, code, DENIED)
        assert refused(stranger.tell(seller.order_id, {"text": "Hello."})) == (403, code, DENIED)
    assert seller.kinds == before


def test_an_expired_token_says_that_it_expired(seller: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as later:
        later.setattr("mock_api.auth.wall_seconds", lambda: 4e9)
        answer = seller.actions(seller.order_id)
    assert refused(answer) == (403, "Unauthorized", DENIED)
    assert answer.json()["errors"][0]["details"] == "The access token you provided has expired."
    assert seller.actions(seller.order_id).status_code == 200


def test_no_two_answers_have_one_id(seller: Seller) -> None:
    answers = [seller.actions(seller.order_id), seller.actions("nonsense"), seller.tell(seller.order_id, {})]
    assert len({answer.headers["x-amzn-requestid"] for answer in answers}) == len(answers)
    assert {answer.headers["content-type"] for answer in answers} == {"application/hal+json"}


@pytest.mark.parametrize(
    ("headers", "content", "status", "code"),
    [
        ({"content-type": "text/plain"}, b'{"text": "Hello."}', 415, "UnsupportedMediaType"),
        ({"content-type": "application/json"}, b'{"text": "' + b"x" * 1_000_000 + b'"}', 413, "RequestTooLarge"),
        ({"content-type": "application/json"}, b"{", 400, "InvalidInput"),
        ({"content-type": ""}, b"{", 400, "InvalidInput"),
        ({"content-type": "application/json"}, b'{"text": "\xff"}', 400, "InvalidInput"),
    ],
)
def test_bodies_that_are_none(seller: Seller, headers: dict[str, str], content: bytes, status: int, code: str) -> None:
    path = f"/messaging/v1/orders/{seller.order_id}/messages/unexpectedProblem"
    params = {"marketplaceIds": seller.hosted.marketplace_id}
    answer = seller.ask("POST", path, params=params, headers=headers, content=content)
    assert refused(answer)[:2] == (status, code)
    assert "x-amzn-ratelimit-limit" not in answer.headers or status == 400


def test_an_order_that_is_not_placed_yet_is_nobodys(worlds: Worlds) -> None:
    market = Seller.of(worlds, "a-market")
    assert refused(market.actions(market.order_id))[:2] == (404, "NotFound")
    market.hosted.world.advance_to(10 * MINUTE)
    assert market.actions(market.order_id).status_code == 200
