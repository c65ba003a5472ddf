"""One pass over a text for all lexica: sentences as evidence, any language, any characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.context import Context
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import is_spoken, shown, shown_beside

LANGUAGES = ("en", "it", "de", "fr", "es", "nl", "", "de-AT")
WORDED = (
    "marketing",
    "incentive",
    "review_solicitation",
    "review_change",
    "second_request",
    "unrelated_to_order",
    "bare_thanks",
    "asks_to_cancel",
)
TELLING = (
    "Please leave us a review!",
    " If you are happy,",
    " 20 % off your next order.",
    "\n\nWe are out of stock;",
    " kindly cancel the order.",
    "Happy new year?",
    " close the claim and get a gift card",
    "\u200b\ufe0f★★★",
    "ａ",
)


@given(text=st.one_of(st.text(), st.lists(st.sampled_from(TELLING)).map("".join)), language=st.sampled_from(LANGUAGES))
def test_every_text_is_looked_through_and_evidence_lies_in_it(text: str, language: str) -> None:
    for reactive in (True, False):
        context = Context(language=language, reactive=reactive, asked_for_review=True)
        for name in WORDED:
            spans = PRIMITIVES[name](Text(text), context)
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert spans == sorted(set(spans))


def test_evidence_is_the_sentence_without_its_blanks() -> None:
    text = "It was shipped today. \n Use code SPRING for 20% off your next order!  Bye."
    [(start, end)] = shown(Text(text), "en")["marketing"]
    assert text[start:end] == "Use code SPRING for 20% off your next order!"


def test_evidence_lies_in_the_text_as_it_was_written() -> None:
    text = "Hello. Use co\u200bde SPRING for 20% off your n\u0435xt order! Bye."
    [(start, end)] = shown(Text(text), "en")["marketing"]
    assert text[start:end] == "Use co\u200bde SPRING for 20% off your n\u0435xt order!"


@pytest.mark.parametrize(
    ("language", "spoken"), [("en", True), ("de-AT", True), ("IT", True), ("nl", False), ("", False)]
)
def test_a_language_has_phrases_or_not(language: str, spoken: bool) -> None:
    assert is_spoken(language) is spoken


def test_a_language_without_phrases_is_read_as_english() -> None:
    assert "marketing" in shown(Text("20% off your next order!"), "nl")
    assert "marketing" in shown(Text("20 % Rabatt auf Ihre nächste Bestellung!"), "de-AT")


def test_what_means_something_beside_others_only_is_looked_for_apart() -> None:
    text = Text("Here is a gift card.")
    assert not shown(text, "en")
    assert "reward" in shown_beside(text, "en")
