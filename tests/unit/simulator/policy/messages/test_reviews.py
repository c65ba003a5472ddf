"""Requests for reviews: one neutral request is allowed, strings are not, and no product review may be changed."""

import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.reviews import review_change, review_solicitation, second_request
from simulator.policy.messages.text import Text

NEUTRAL = [
    "Please share your honest opinion of the kettle in a product review.",
    "We would welcome your feedback, positive or negative.",
    "How did we do? You can leave seller feedback on your order page.",
    "If you would like to, please write a review. Thank you.",
]


@pytest.mark.parametrize("text", NEUTRAL)
def test_one_neutral_request_is_allowed(text: str) -> None:
    assert review_solicitation(Text(text), Context(reactive=False)) == []
    assert second_request(Text(text), Context(reactive=False)) == []


@pytest.mark.parametrize("text", [NEUTRAL[0], NEUTRAL[3]])
def test_a_second_request_is_not(text: str) -> None:
    assert second_request(Text(text), Context(asked_for_review=True))


@pytest.mark.parametrize(
    "text",
    [
        "Are you happy with it? Then please leave us a review.",
        "Please review our lamp. If not happy, contact us first.",
        "We would be glad about a review \u2b50\u2b50\u2b50\u2b50\u2b50",
        "If you love it, please leave a review.",
    ],
)
def test_a_request_with_strings_is_found_across_sentences(text: str) -> None:
    assert review_solicitation(Text(text), Context())


def test_a_question_further_up_ties_nothing() -> None:
    text = "Are you happy with the colour? It was dyed by hand. Please leave an honest review."
    assert review_solicitation(Text(text), Context()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Seller feedback can be updated in your account if you wish.",
        "You may remove your feedback within 60 days; that is up to you.",
        "We have changed the packaging after your feedback.",
        "We cannot ask you to change your review.",
    ],
)
def test_a_neutral_notice_about_feedback_is_allowed(text: str) -> None:
    assert review_change(Text(text), Context()) == []


@pytest.mark.parametrize(
    "text",
    [
        "You can update your feedback, and we would be grateful if you changed your rating.",
        "Please remove your feedback.",
        "Would you consider updating your product review?",
        "I saw your review. Please rewrite it.",
    ],
)
def test_pressing_for_a_change_is_not(text: str) -> None:
    assert review_change(Text(text), Context())
