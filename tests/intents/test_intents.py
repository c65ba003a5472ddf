"""The phrase rules on labelled sentences: those they were written with, and those set aside before.

Nobody who wrote rules has read the second half; what it says is published in docs/reference/intent-accuracy.md.
"""

from collections import Counter

import pytest

from scenarios.loader import load_intents
from tests.intents.judging import BUYERS, LANGUAGES, SET_ASIDE, TUNING, near_misses, score_of, share_right, shipped

TUNED_ON = 0.97
LEAST = {"en": 0.80, "it": 0.80, "de": 0.80, "fr": 0.78, "es": 0.77}
"""Share of a language's sentences that must not be lost again. The aim is 0.95, on sentences nobody tuned on."""
ALARMS = {TUNING: 0.01, SET_ASIDE: 0.01}
"""Share of the sentences without a confirmed refund in which one is read. The aim is 0.03."""
NEAR_MISSES = {TUNING: 0.03, SET_ASIDE: 0.08}
"""Share of the sentences that were written to look like a confirmed refund, in all languages."""

SELLERS = frozenset(load_intents("core", ()).intents) - BUYERS
each_half = pytest.mark.parametrize("name", ALARMS)
each_half_of_a_language = pytest.mark.parametrize(
    ("language", "name"), [(language, name) for name in ALARMS for language in LANGUAGES]
)


@each_half_of_a_language
def test_a_half_is_about_every_intent_of_sellers(language: str, name: str) -> None:
    judgements = shipped(language, name)
    about = Counter((one.sentence.about, one.sentence.about in one.sentence.intents) for one in judgements)
    assert {intent for intent, _ in about} == SELLERS
    assert min(about[intent, said] for intent in SELLERS for said in (True, False)) >= 4
    assert {intent for one in judgements for intent in one.sentence.intents} <= SELLERS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_in_both_halves(language: str) -> None:
    first, second = ({one.sentence.text.casefold() for one in shipped(language, name)} for name in ALARMS)
    assert first
    assert not first & second


@each_half_of_a_language
def test_the_rules_read_what_people_read(language: str, name: str) -> None:
    assert share_right(shipped(language, name)) >= (TUNED_ON if name == TUNING else LEAST[language])


@each_half
def test_what_only_looks_like_a_confirmed_refund_is_none(name: str) -> None:
    judgements = [one for language in LANGUAGES for one in shipped(language, name)]
    alarms, near = near_misses(judgements, "refund_confirmed")
    assert alarms / near <= NEAR_MISSES[name]


@each_half_of_a_language
def test_a_refund_is_seldom_confirmed_by_mistake(language: str, name: str) -> None:
    score = score_of(shipped(language, name), "refund_confirmed")
    assert score.alarms / score.others <= ALARMS[name]
