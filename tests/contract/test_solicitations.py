"""Solicitations API v1: the window, the one request of an order, the published words, and a buyer who was asked."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from mock_api.worlds import Worlds
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, refused
from tests.contract.sold import Sold
from tests.contract.talking import with_options

ACTIONS = "/solicitations/v1/orders/{amazonOrderId}"
ASK = f"{ACTIONS}/solicitations/productReviewAndSellerFeedback"
ASKED = (403, "Unauthorized", "You have already requested a review for this order.")
NOT_AVAILABLE = (403, "Unauthorized", "The requested solicitation is not available for this amazonOrderId.")
OUTSIDE = (
    403,
    "Unauthorized",
    "You can't use this feature to request a review outside the 5-30 day range after the order delivery date.",
)


def actions(seller: Seller, order_id: str = "") -> httpx.Response:
    """What may be asked for."""
    path = ACTIONS.format(amazonOrderId=order_id or seller.order_id)
    return seller.ask("GET", path, params={"marketplaceIds": seller.hosted.marketplace_id})


def ask(seller: Seller, order_id: str = "", **settings: object) -> httpx.Response:
    """A request for a review."""
    path = ASK.format(amazonOrderId=order_id or seller.order_id)
    wishes: dict[str, object] = {"params": {"marketplaceIds": seller.hosted.marketplace_id}}
    return seller.ask("POST", path, **wishes | settings)


def offered(seller: Seller) -> list[str]:
    """Names of the actions there are."""
    return [link["name"] for link in actions(seller).json()["_links"]["actions"]]


def test_answers_are_what_the_model_says(sold: Sold, soliciting: PublishedModel) -> None:
    seller = sold("", "8d")
    told = actions(seller)
    (action,) = told.json()["_embedded"]["actions"]
    assert action["payload"] == {"name": "productReviewAndSellerFeedback"}
    body = told.json()
    # The real answer names its schema, although the model does not.
    del body["_embedded"]["actions"][0]["_embedded"]["schema"]["name"]
    assert soliciting.misfits(body, soliciting.definition(ACTIONS, "get", 200)) == []
    schema = seller.ask("GET", action["_links"]["schema"]["href"])
    assert (schema.status_code, schema.json()) == (200, action["_embedded"]["schema"])
    (link,) = told.json()["_links"]["actions"]
    answer = seller.ask("POST", link["href"])
    assert (answer.status_code, answer.content) == (201, b"{}")
    again = ask(seller)
    assert refused(seller.ask("GET", action["_links"]["schema"]["href"]))[:2] == (404, "NotFound")
    nameless = ask(seller, params={})
    for one, path, method, status in (
        (told, ACTIONS, "get", 200),
        (answer, ASK, "post", 201),
        (again, ASK, "post", 403),
        (nameless, ASK, "post", 400),
    ):
        assert one.status_code == status
        assert one.headers["content-type"] == "application/hal+json"
        assert {n for n in one.headers if n.startswith("x-amzn-")} == soliciting.headers(path, method, status)
        if one is not told:
            assert soliciting.misfits(one.json(), soliciting.definition(path, method, status)) == []


def test_a_second_request_is_refused_with_the_published_words(sold: Sold) -> None:
    seller = sold("", "8d")
    assert offered(seller) == ["productReviewAndSellerFeedback"]
    assert ask(seller).status_code == 201
    assert offered(seller) == []
    assert refused(ask(seller)) == ASKED
    assert seller.kinds.count("ReviewRequested") == 1


def test_so_is_one_after_a_request_in_words(sold: Sold) -> None:
    seller = sold("", "8d")
    text = "Your refund is on its way. Could you leave us a review about this order, please?"
    seller.hosted.world.submit(c.Reply(1, text), "inbox")
    assert "review_requested" in seller.hosted.world.state.orders[1].facts
    assert refused(ask(seller)) == ASKED


@pytest.mark.parametrize(
    ("order", "placed", "first", "last"),
    [
        # It may be there on the day it leaves at the latest, two days after the purchase, and is promised after five.
        ("", "3h", 7 * DAY - 3 * HOUR, 35 * DAY - 3 * HOUR),
        # When it really comes changes nothing.
        (", delivered: 9d", "3h", 7 * DAY - 3 * HOUR, 35 * DAY - 3 * HOUR),
    ],
)
def test_the_window_opens_and_closes_to_the_instant(sold: Sold, order: str, placed: str, first: int, last: int) -> None:
    for at, answer in ((first - 1, OUTSIDE), (first, None), (last, None), (last + 1, OUTSIDE)):
        seller = sold(order, placed)
        seller.hosted.world.advance_to(at)
        assert (offered(seller) == []) == (answer is not None)
        told = ask(seller)
        assert told.status_code == 201 if answer is None else refused(told) == answer
        assert ("ReviewRequested" in seller.kinds) == (answer is None)


def test_nobody_is_asked_about_what_was_not_sent(sold: Sold) -> None:
    unsent, cancelled = sold(", ships: 40d, delivered: 41d", "8d"), sold(", ships: 30d, delivered: 31d", "8d")
    cancelled.hosted.world.submit(c.CancelOrder(1, "no_inventory"), "inbox")
    for seller in (unsent, cancelled):
        assert offered(seller) == []
        assert refused(ask(seller)) == NOT_AVAILABLE
        assert "ReviewRequested" not in seller.kinds


def test_an_order_of_another_world_is_nobodys(sold: Sold) -> None:
    seller, other = sold("", "8d"), sold("", "8d")
    for order_id in (other.order_id, "nonsense"):
        assert refused(actions(seller, order_id))[:2] == (404, "NotFound")
        assert refused(ask(seller, order_id)) == NOT_AVAILABLE
    assert "ReviewRequested" not in other.kinds


def test_a_marketplace_in_the_body_alone_is_taken_by_a_lenient_server(sold: Sold) -> None:
    seller = sold("", "8d")
    body = {"marketplaceIds": [seller.hosted.marketplace_id], "MarketplaceIds": [seller.hosted.marketplace_id]}
    wanted = (400, "InvalidInput", "Missing or invalid request parameters: [marketplaceIds]")
    assert refused(ask(seller, params={}, json=body)) == wanted
    assert refused(ask(seller, params={"marketplaceIds": ""}, json=body)) == wanted
    assert ask(with_options(seller, lenient=True), params={}, json=body).status_code == 201


@pytest.fixture
def pleased(folder: Path, worlds: Worlds) -> Callable[[], Seller]:
    """The seller of somebody who never writes, and who leaves feedback once she is asked for it."""
    path = folder / "pleased.yaml"
    path.write_text(PLEASED)
    return lambda: Seller.of(worlds, str(path))


def test_a_buyer_leaves_feedback_because_she_was_asked(pleased: Callable[[], Seller]) -> None:
    asked, left_alone = pleased(), pleased()
    for seller in (asked, left_alone):
        if seller is asked:
            assert ask(seller).status_code == 201
        seller.hosted.world.advance_to(9 * DAY)
    (left,) = (one.event for one in asked.hosted.world.journal.entries() if isinstance(one.event, e.FeedbackLeft))
    assert left.stars == 5
    assert "FeedbackLeft" not in left_alone.kinds


PLEASED = """\
scenario: pleased
title: Somebody who says so if she is asked
stops_after: 10d
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 8d, promised: 5d}
story:
  opening:
    reacts:
      - {did: review_requested, go: writes_it}
      - {waited: 9d, go: says_nothing}
  writes_it: {waits: 1d, leaves: {feedback: 5, comment: {en: "A good mug."}}, ends: resolved}
  says_nothing: {ends: unanswered}
good_endings: [resolved]
"""
