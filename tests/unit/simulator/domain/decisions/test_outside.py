"""Dealing outside the marketplace: nothing is stopped there, all of it is written down, and a report tells it."""

import pytest

from scenarios.policy import MessageRule
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.errors import CommandRejected
from tests.casting import amended, state_of

OPENED, ASKED = e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening")
NOTE = e.NoteAdded(1, 1, "20 MB", "technical")
ANNOUNCED = e.MessageSent(1, 1, 2, "reply", 1, facts=("migration_announced",))
SAID = Examination("buy in our shop", ("directs_outside",), noted=("marketing",))


def test_a_mail_has_its_own_numbers_and_what_it_breaks() -> None:
    state = state_of(OPENED, ASKED, e.MailReceived(1, 1, "mailing"))
    assert decide(state, c.WriteMail(1, "again", ("thanks",)), 9) == (e.MailReceived(1, 2, "again", ("thanks",)),)
    assert decide(state, c.SendMail(1, "raw"), 9, SAID) == (
        e.MailSent(1, 2, "buy in our shop", ("directs_outside",), ("marketing",)),
    )


@pytest.mark.parametrize(
    ("happened", "facts"),
    [
        ((), ("migrated_without_note",)),
        ((NOTE,), ("migrated_unannounced",)),
        ((NOTE, ANNOUNCED), ()),
        ((ANNOUNCED, NOTE), ()),
        ((e.MailReceived(1, 1, "mailing"),), ()),
    ],
)
def test_whoever_goes_outside_first_needs_a_note_and_a_message(
    happened: tuple[e.Event, ...], facts: tuple[str, ...]
) -> None:
    state = state_of(OPENED, ASKED, *happened)
    for command in (c.SendMail(1, "raw"), c.LogContact(1, "call", "raw")):
        (event,) = decide(state, command, 9, Examination("hello"))
        assert isinstance(event, e.MailSent | e.ContactLogged)
        assert event.facts == facts


def test_an_insert_moves_no_conversation() -> None:
    assert decide(state_of(), c.LogContact(1, "insert", "raw"), 9, SAID) == (
        e.ContactLogged(1, "insert", "buy in our shop", ("directs_outside",), ("marketing",)),
    )


@pytest.mark.parametrize("channel", ["call", "insert"])
def test_a_contact_has_a_text_and_an_order(channel: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(), c.LogContact(1, channel, " "), 9, Examination(" "))  # type: ignore[arg-type]
    assert refused.value.code == "message.empty"
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(), c.LogContact(9, channel, "x"), 9, SAID)  # type: ignore[arg-type]
    assert refused.value.code == "order.unknown"


def test_a_report_tells_everything_that_was_not_told_yet() -> None:
    called = e.ContactLogged(1, "call", "offers", findings=("phone_number",))
    state = state_of(OPENED, ASKED, e.MailSent(1, 1, "offers", findings=("email_address",)), called)
    reported = e.BuyerReported(1, ("email_address", "phone_number"), ("shared_contact_details",))
    assert decide(state, c.ReportSeller(1), 9) == (reported,)
    state.apply(reported, 9)
    assert decide(state, c.ReportSeller(1), 10) == (e.BuyerReported(1, ()),)


def test_what_a_rule_establishes_is_what_it_did_when_it_was_broken() -> None:
    state = state_of(e.MailSent(1, 1, "offers", findings=("email_address",)), at=5)
    rules = state.editions.policy.message_rules
    amended(
        state, message_rules=tuple(MessageRule.model_validate(rule.dump() | {"fact": "diverted"}) for rule in rules)
    )
    assert decide(state, c.ReportSeller(1), 9) == (e.BuyerReported(1, ("email_address",), ("diverted",)),)
