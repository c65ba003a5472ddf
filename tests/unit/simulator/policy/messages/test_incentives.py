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


@pytest.mark.parametrize(
    "text",
    [
        "We have a deal: your rating climbs, your refund follows.",
        "No refund without a better review.",
        "Money first, then the new review.",
        "Once the star has grown to five, check your card.",
    ],
)
def test_a_bargain_is_found_that_is_only_hinted_at_or_agreed_to(text: str) -> None:
    assert incentive(Text(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "We do not offer money for a changed review.",
        "There will be no discount for a new rating.",
        "We cannot agree to a partial refund against a change of your stars.",
        "We don't give discounts for five stars, but a faulty mat can always come back.",
    ],
)
def test_a_bargain_turned_down_is_none(text: str) -> None:
    assert incentive(Text(text), Context()) == []


def test_a_refusal_followed_by_an_offer_is_a_bargain() -> None:
    assert incentive(Text("We do not pay for reviews, but if you change yours a voucher is on its way."), Context())


def test_what_she_proposed_is_no_bargain_where_a_refusal_follows() -> None:
    proposed = "You wrote that you would give five stars for a voucher."
    assert incentive(Text(f"{proposed} We don't work like that."), Context()) == []
    assert incentive(Text(f"{proposed} The voucher is in the post."), Context())


@pytest.mark.parametrize(
    "text",
    [
        "You need not take anything back: Amazon now looks at the claim, and the money is safe either way.",
        "You do not have to withdraw your claim to get the refund.",
    ],
)
def test_to_tell_her_that_a_claim_may_stay_is_no_bargain(text: str) -> None:
    assert incentive(Text(text), Context()) == []


@pytest.mark.parametrize(
    "text",
    [
        "You do not have to close the claim, but the money comes once you do.",
        "You need not take anything back now, you get $20 once you withdraw the claim.",
    ],
)
def test_money_once_it_is_withdrawn_is_one(text: str) -> None:
    assert incentive(Text(text), Context())
