"""Rulings: what is kept never shows, whoever asks, in whatever order."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from scenarios.loader import load
from simulator.policy.messages.context import Context
from simulator.policy.messages.rulings import Rulings, rulings_of

RULES = load("refund-trap").policy.on(date(2026, 3, 1)).message_rules

TEXTS = [
    "Good day.",
    "Write to anna.rossi@example.com or call +1 206 555 0142.",
    "Please leave us a five star review.",
    "Could you leave a product review?",
    "Please send the video to us by e-mail, since it is too large for these messages. We come back to you here.",
    "Please send the video to us by e-mail, since it is too large for these messages.",
    "You idiot.",
    "",
]
CONTEXTS = st.builds(
    Context,
    language=st.sampled_from(["en", "it", "xx"]),
    exception=st.sampled_from([None, "technical", "safety"]),
    reactive=st.booleans(),
    asked_for_review=st.booleans(),
    longest=st.sampled_from([None, 20]),
)
LATELY = Rulings(RULES)


@given(st.sampled_from(TEXTS), CONTEXTS)
def test_a_text_is_judged_as_if_it_were_new(text: str, context: Context) -> None:
    first = LATELY.of(text, context)
    assert LATELY.of(text, context) == first == Rulings(RULES).of(text, context)


@given(st.sampled_from(TEXTS), CONTEXTS)
def test_a_rule_is_broken_where_something_was_found(text: str, context: Context) -> None:
    ruling = LATELY.of(text, context)
    assert {rule.rule for rule in ruling.broken} == {finding.rule for finding in ruling.findings}
    assert [rule for rule in RULES if rule in ruling.broken] == [*ruling.broken]


def test_how_things_stand_is_part_of_the_question() -> None:
    told = TEXTS[4]
    announced = [LATELY.of(told, Context(exception=exception)).announces for exception in (None, "technical")]
    assert announced == ["complete", "complete"]
    begun = TEXTS[5]
    assert LATELY.of(begun, Context(exception="technical")).announces == "incomplete"
    asked = TEXTS[3]
    assert LATELY.of(asked, Context()).asks_for_review
    assert not LATELY.of(asked, Context(asked_for_review=True)).asks_for_review


def test_a_text_is_kept_unless_it_is_long() -> None:
    short = Rulings(RULES)
    assert short.of("Good day.", Context()) is short.of("Good day.", Context())
    long = "Good day. " * 500
    assert short.of(long, Context()) == short.of(long, Context())
    assert short.of(long, Context()) is not short.of(long, Context())


def test_equal_rules_share_what_they_found() -> None:
    assert rulings_of(RULES) is rulings_of((*RULES,))
    assert rulings_of(RULES) is not rulings_of(RULES[1:])


def test_without_the_rule_nobody_asks_for_a_review() -> None:
    others = Rulings(tuple(rule for rule in RULES if rule.primitive != "second_request"))
    assert not others.of(TEXTS[3], Context()).asks_for_review
