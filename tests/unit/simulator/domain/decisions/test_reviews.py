"""Having the marketplace ask for a review: once an order, after its delivery and not for ever."""

from typing import Any

import pytest

from scenarios.policy.contact import ContactRule
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
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
