"""Having the marketplace ask for a review: once an order, after its delivery and not for ever."""

from dataclasses import replace
from typing import Any

import pytest

from scenarios.policy.contact import ContactRule
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.decisions.reviews import obstacle_to
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import amended, book, state_of

DELIVERED = 3 * DAY
BUTTON = {"review_request_from": "5d", "review_request_until": "30d"}


def shop(*happened: e.Event, delivered: int = DELIVERED, **rule: Any) -> State:
    state = state_of(*happened, orders=book(1, delivered_at=[delivered]))
    amended(state, contact=(ContactRule(**(rule or BUTTON)),))
    return state


@pytest.mark.parametrize("now", [DELIVERED + 5 * DAY, DELIVERED + 17 * DAY, DELIVERED + 30 * DAY])
def test_within_the_window_the_marketplace_asks(now: int) -> None:
    assert decide(shop(), c.RequestReview(1), now) == (e.ReviewRequested(1),)


@pytest.mark.parametrize(
    ("state", "now", "code"),
    [
        (shop(), DELIVERED + 5 * DAY - 1, "review.too_early"),
        (shop(), DELIVERED + 30 * DAY + 1, "review.too_late"),
        (shop(delivered=NEVER), 60 * DAY, "review.too_early"),
        (shop(e.ReviewRequested(1)), DELIVERED + 6 * DAY, "review.already_requested"),
        (
            shop(e.ConversationOpened(1, 1), e.MessageSent(1, 1, 1, "reply", facts=("review_requested",))),
            DELIVERED + 6 * DAY,
            "review.already_requested",
        ),
        (shop(mode="strict"), DELIVERED + 6 * DAY, "review.not_offered"),
    ],
)
def test_otherwise_it_says_why_not(state: State, now: int, code: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state, c.RequestReview(1), now)
    assert refused.value.code == code


def test_no_order_no_review() -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(shop(), c.RequestReview(2), DELIVERED + 6 * DAY)
    assert refused.value.code == "order.unknown"


PROMISED = 4 * DAY


def by_api(*happened: e.Event, shipped: int = DAY, ship_within: int = 2 * DAY, **rule: Any) -> State:
    drawn = book(1, delivered_at=[NEVER], promised_at=[PROMISED], shipped_at=[shipped])
    state = state_of(*happened, orders=replace(drawn, ship_within=(ship_within,)))
    amended(state, contact=(ContactRule(**(rule or BUTTON)),))
    return state


@pytest.mark.parametrize(("ship_within", "first"), [(2 * DAY, 7 * DAY), (9 * DAY, PROMISED + 5 * DAY)])
def test_the_api_counts_from_the_promise_whenever_the_parcel_comes(ship_within: int, first: int) -> None:
    asked, state = c.RequestReview(1, "promise"), by_api(ship_within=ship_within)
    for now in (first, PROMISED + 30 * DAY):
        assert decide(state, asked, now) == (e.ReviewRequested(1),)
    for now, code in ((first - 1, "review.too_early"), (PROMISED + 30 * DAY + 1, "review.too_late")):
        with pytest.raises(CommandRejected) as refused:
            decide(state, asked, now)
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (by_api(shipped=NEVER), "review.not_shipped"),
        (by_api(shipped=11 * DAY), "review.not_shipped"),
        (by_api(e.OrderCancelled(1, "seller", "no_inventory", True)), "review.not_shipped"),
        (by_api(e.ReviewRequested(1)), "review.already_requested"),
        (by_api(mode="strict"), "review.not_offered"),
    ],
)
def test_it_asks_about_what_was_sent_and_once(state: State, code: str) -> None:
    obstacle = obstacle_to(state, c.RequestReview(1, "promise"), 10 * DAY)
    assert obstacle is not None
    assert obstacle.code == code
