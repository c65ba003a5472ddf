"""Bargains: what is given for a review or for the end of a claim, told from what puts an order right."""

import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.incentives import incentive, paid_reviews
from simulator.policy.messages.text import Text


@pytest.mark.parametrize(
    "text",
    [
        "Write a review and get a gift card.",
        "Please post your review. As a thank you, we will send you a voucher.",
        "We offer a full refund. In return we ask you to remove your review.",
        "Remove the review and you get $20.",
        "As soon as the claim is closed we will refund you.",
    ],
)
def test_a_bargain_is_found_in_one_sentence_or_two(text: str) -> None:
    assert incentive(Text(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "We refunded you $20 today. A review would be welcome.",
        "Here is a voucher for the trouble.",
        "We will send a free replacement tomorrow.",
        "The claim is closed and the refund was paid.",
        "We are sorry. Here is a gift card for the trouble. The parcel left today. You may leave a review if you like.",
    ],
)
def test_a_remedy_that_hangs_on_nothing_is_none(text: str) -> None:
    assert incentive(Text(text), Context()) == []


def test_a_bargain_about_a_claim_is_no_paid_review() -> None:
    text = Text("Close the claim and we will send you a gift card.")
    assert incentive(text, Context())
    assert paid_reviews(text, Context()) == []
