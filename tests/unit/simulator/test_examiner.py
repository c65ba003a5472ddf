"""What happens to a text before the world decides: one form, what it says, and which rules it breaks."""

import pytest

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.examination import NOT_A_TEXT
from simulator.examiner import Examiner
from simulator.run import Production
from tests.casting import INTENTS, POLICY, book, drill, state_of

EXAMINER = Production(drill()).examiner
STATE = state_of(
    e.ConversationOpened(2, 1),
    e.MessageReceived(2, 1, 1, "opening"),
    e.ClaimOpened(2, 1, "not_received", (), 100),
    orders=book(2, ("en", "it"), language=[0, 1]),
)
ITALIAN = {"spedizione": {"means": "x", "phrases": {"it": {"yes": ["numero di tracciamento"]}}, "examples": {}}}
BILINGUAL = Production(drill(intents={"intents": INTENTS | ITALIAN})).examiner
BOTH = "Here is your tracking number. Ecco il numero di tracciamento."
WITH_TEXT = [
    c.Reply(1, BOTH),
    c.SendMessage(2, "unexpected_problem", BOTH),
    c.SendMail(2, BOTH),
    c.AddNote(1, BOTH),
    c.RespondToClaim(1, BOTH),
]
CONTACTS = "Write to shop@example.com please"


def noting() -> Examiner:
    """A policy that notes e-mail addresses instead of stopping them."""
    rules = [rule | {"action": "note"} for rule in POLICY["message_rules"]]
    return Production(drill(policy=POLICY | {"message_rules": rules})).examiner


def ids(command: object) -> str:
    return type(command).__name__


@pytest.mark.parametrize(
    ("written", "clean"),
    [("cafe\u0301", "caf\u00e9"), ("a\r\nb\rc", "a\nb\nc"), ("plain", "plain"), ("", "")],
)
def test_a_text_is_brought_into_one_form(written: str, clean: str) -> None:
    assert EXAMINER.normalised(c.Reply(1, written)) == c.Reply(1, clean)
    assert EXAMINER.normalised(c.SendMail(1, written)).text == clean


def test_a_command_without_a_text_stays_itself() -> None:
    for command in (c.MarkNoResponseNeeded(1), c.RefundOrder(1, "e\u0301"), c.Reply(1, "plain")):
        assert EXAMINER.normalised(command) is command
    assert EXAMINER.examine(c.MarkNoResponseNeeded(1), STATE, 0) is NOT_A_TEXT
    assert EXAMINER.examine(c.Reply(1, ""), STATE, 0) is NOT_A_TEXT


@pytest.mark.parametrize("command", WITH_TEXT, ids=ids)
def test_every_text_is_read_in_the_buyers_language(command: c.Command) -> None:
    assert BILINGUAL.examine(command, STATE, 0).intents == ("spedizione",)
    assert BILINGUAL.examine(command, STATE, 0).text == BOTH


@pytest.mark.parametrize("command", [c.Reply(99, BOTH), c.SendMail(99, BOTH), c.RespondToClaim(99, BOTH)], ids=ids)
def test_what_is_about_nothing_is_read_in_the_first_language(command: c.Command) -> None:
    nobodys = state_of(orders=book(1, ("en", "it"), language=[1]))
    assert BILINGUAL.examine(command, nobodys, 0).intents == ("tracking_explained",)


def test_an_intent_is_told_once() -> None:
    text = "We will refund you. Thank you! We will refund you."
    assert set(EXAMINER.examine(c.Reply(1, text), state_of(), 0).intents) == {"refund_promised", "thanks"}
    assert len(EXAMINER.examine(c.Reply(1, text), state_of(), 0).intents) == 2


@pytest.mark.parametrize("command", [c.Reply(1, CONTACTS), c.SendMessage(2, "reply", CONTACTS)], ids=ids)
def test_a_rule_that_blocks(command: c.Command) -> None:
    found = EXAMINER.examine(command, STATE, 0)
    assert (found.blocking, found.noted, found.facts) == (("email_address",), (), ("shared_contact_details",))


@pytest.mark.parametrize("command", [c.Reply(1, CONTACTS), c.SendMessage(2, "reply", CONTACTS)], ids=ids)
def test_a_rule_that_notes(command: c.Command) -> None:
    found = noting().examine(command, STATE, 0)
    assert (found.blocking, found.noted, found.facts) == ((), ("email_address",), ("shared_contact_details",))


@pytest.mark.parametrize(
    "command", [c.SendMail(2, CONTACTS), c.AddNote(1, CONTACTS), c.RespondToClaim(1, CONTACTS)], ids=ids
)
def test_what_the_buyer_does_not_get_through_the_marketplace_breaks_no_rule(command: c.Command) -> None:
    found = EXAMINER.examine(command, STATE, 0)
    assert (found.text, found.blocking, found.noted, found.facts) == (CONTACTS, (), (), ())


def test_a_rule_broken_twice_is_told_once() -> None:
    found = EXAMINER.examine(c.Reply(1, f"{CONTACTS} or help@example.com"), STATE, 0)
    assert found.blocking == ("email_address",)


def test_an_innocent_text_breaks_nothing() -> None:
    found = EXAMINER.examine(c.Reply(1, "It will arrive on 12 March, sorry for the 24.90."), STATE, 0)
    assert (found.blocking, found.noted, found.facts) == ((), (), ())
