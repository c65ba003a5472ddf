"""Facts: every event's are words of the vocabulary, and every word can come about."""

import pytest
from msgspec import structs

from scenarios.loader import load, load_intents
from scenarios.vocabulary import FACTS, OUTSIDE, SAID, known_facts
from simulator.domain import events as e
from simulator.domain.facts import FACTS_OF, MATTERS, MOST_MATTERS, NOTHING, facts_of, too_much
from tests.casting import state_of
from tests.intents.judging import BUYERS
from tests.unit.simulator.domain.samples import EVENTS

INTENTS = frozenset(
    {
        "apology",
        "asks_where_is_order",
        "refund_confirmed",
        "refund_promised",
        "replacement_promised",
        "tracking_explained",
        "warranty_explained",
    }
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_every_fact_is_a_word_of_the_vocabulary(event: e.AnyEvent) -> None:
    assert facts_of(event) <= known_facts(INTENTS)


def test_every_word_of_the_vocabulary_can_come_about() -> None:
    produced = frozenset[str]().union(*(facts_of(event) for event in EVENTS))
    named = {rule.fact for rule in load("refund-trap").rules.message_rules}
    assert frozenset(FACTS) <= produced | named


def test_events_without_facts_establish_nothing() -> None:
    silent = {type(event) for event in EVENTS} - set(FACTS_OF)
    assert {facts_of(event) for event in EVENTS if type(event) in silent} == {NOTHING}
    assert {type(event) for event in EVENTS if facts_of(event)} == {type(event) for event in EVENTS} & set(FACTS_OF)


def test_what_the_buyer_says_is_no_fact() -> None:
    assert facts_of(e.MessageReceived(1, 1, 1, "opening", 0, ("refund_confirmed",))) == NOTHING
    assert facts_of(e.MailReceived(1, 1, "opening", ("refund_confirmed",))) == NOTHING


def test_a_message_in_the_thread_says_what_it_says() -> None:
    sent = e.MessageSent(
        1, 1, 2, "reply", 1, "...", ("refund_confirmed", "thanks"), ("email_address",), ("shared_contact_details",)
    )
    assert facts_of(sent) == {"replied", "said.refund_confirmed", "said.thanks", "shared_contact_details"}


def test_a_message_that_says_more_than_four_things_says_too_much() -> None:
    four = ("refund_refused", "refund_promised", "replacement_promised", "tracking_explained")
    sent = e.MessageSent(1, 1, 2, "reply", 1, "...", (*four, "thanks", "apology", "asks_question"))
    assert "said_too_much" not in facts_of(sent)
    assert "said_too_much" not in facts_of(structs.replace(sent, intents=(*four, four[0])))
    assert "said_too_much" in facts_of(structs.replace(sent, intents=(*four, "warranty_explained")))
    mail = e.MailSent(1, 1, "...", (*four, "warranty_explained"))
    assert "said_too_much" not in facts_of(mail)


def test_what_weighs_is_what_sellers_say_and_no_detail_of_a_drill() -> None:
    assert load_intents("core", ()).intents.keys() == MATTERS | BUYERS | {"apology"}
    assert not too_much(["tells_ups_number", "names_ups", *sorted(MATTERS)[:MOST_MATTERS]])
    assert too_much(sorted(MATTERS)[: MOST_MATTERS + 1])


def test_the_parts_of_an_announcement_are_two_things() -> None:
    outside = ["gives_move_reason", "directs_outside"]
    back = ["promises_return_to_thread", "directs_to_thread", "holding_reply", "promises_reply_by"]
    others = ["refund_promised", "asks_for_evidence", "warranty_explained"]
    assert not too_much([*outside, *back, *others[:2]])
    assert too_much([*outside, *back, *others])


@pytest.mark.parametrize("intent", ["apology", "explains_root_cause", "explains_correction", "explains_prevention"])
def test_a_public_reply_explains_or_is_only_a_reply(intent: str) -> None:
    bare = e.FeedbackAnswered(1, "x", ("thanks",), ("was_rude",))
    assert facts_of(bare) == {"feedback_answered", "public.thanks", "was_rude"}
    explained = facts_of(structs.replace(bare, intents=(intent,)))
    assert explained == {"feedback_answered", "feedback_explained", f"public.{intent}", "was_rude"}


def test_a_file_is_a_fact_whatever_its_message_says() -> None:
    sent = e.MessageSent(1, 1, 2, "reply", 1, "...", attachments=("manual.pdf",))
    assert facts_of(sent) == {"replied", "attached_file"}
    assert facts_of(structs.replace(sent, kind="invoice")) == {"replied", "attached_file", "invoice_sent"}
    assert facts_of(structs.replace(sent, attachments=())) == {"replied"}


def test_what_a_machine_sends_answers_nothing() -> None:
    sent = e.MessageSent(1, 1, 2, "acknowledgement", 1, intents=("refund_confirmed",), answers=False)
    assert facts_of(sent) == {"acknowledged"}


def test_a_mail_says_it_outside_and_never_in_the_thread() -> None:
    facts = facts_of(e.MailSent(1, 1, "...", ("refund_confirmed",)))
    assert facts == {"emailed", "outside.refund_confirmed"}
    assert not any(fact.startswith(SAID) for fact in facts)
    assert any(fact.startswith(OUTSIDE) for fact in facts)


def test_a_blocked_message_said_nothing() -> None:
    blocked = e.MessageBlocked(1, "reply", "we have refunded you", ("email_address",), ("shared_contact_details",))
    assert facts_of(blocked) == {"message_blocked", "shared_contact_details"}


def test_a_part_is_not_the_whole() -> None:
    assert facts_of(e.RefundIssued(1, 5, "x", full=False)) == {"refund_issued_in_part"}
    assert facts_of(e.RefundIssued(1, 5, "x", full=True)) == {"refund_issued"}


def test_an_order_remembers_every_fact_about_it() -> None:
    state = state_of(*EVENTS)
    assert state.orders[1].facts == frozenset[str]().union(*(facts_of(event) for event in EVENTS))


def test_facts_of_an_order_only_grow() -> None:
    state, known = state_of(), frozenset[str]()
    for event in EVENTS:
        state.apply(event, 0)
        facts = state.orders[1].facts if 1 in state.orders else NOTHING
        assert known <= facts
        known = facts
