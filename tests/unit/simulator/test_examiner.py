"""What happens to a text before the world decides: one form, what it says, and which rules it breaks."""

import msgspec
import pytest

from scenarios.guards import DeskGuards
from scenarios.policy import ContactRule
from scenarios.policy.contact import AttachmentLimits
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.examination import NOT_A_TEXT
from simulator.domain.state import State
from simulator.examiner import Examiner
from simulator.run import Production
from simulator.wording.macros import RETURN_CLAUSE, move_off_platform
from tests.casting import INTENTS, POLICY, amended, book, drill, guarded_state_of, state_of

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


def rule(name: str, action: str = "block") -> dict[str, str]:
    return {"rule": name, "why": "...", "primitive": name, "action": action, "fact": f"broke_{name}"}


RULES = [rule(name) for name in ("email_address", "phone_number", "off_platform", "over_length")] + [
    rule(name, "note") for name in ("marketing", "second_request", "review_solicitation", "wrong_language")
]
STRICT = Production(drill(policy=POLICY | {"message_rules": RULES})).examiner
PROTOCOL = Production(drill(policy=POLICY | {"message_rules": RULES, "contact": {"mode": "protocol"}})).examiner
ASKED = (e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening"))
NOTE = e.NoteAdded(1, 1, "20 MB", "technical")
REASON = "The drawing has 24 MB, which is too large for a message, so please send us that file by e-mail."
SIGNED = "Your parcel left us today. Anna, anna@example.com"
BACK = "We will confirm the final resolution here in this Amazon conversation."


def in_protocol(*happened: e.Event, guards: DeskGuards | None = None) -> State:
    state = guarded_state_of(guards or DeskGuards(), *happened)
    amended(state, contact=(ContactRule(mode="protocol"),))
    return state


@pytest.mark.parametrize("command", [c.SendMail(1, SIGNED), c.LogContact(1, "call", SIGNED)], ids=ids)
def test_outside_the_form_of_a_message_is_nobodys_business(command: c.Command) -> None:
    assert STRICT.examine(command, STATE, 0).noted == ()


@pytest.mark.parametrize(
    "command", [c.SendMail(1, "x"), c.LogContact(1, "call", "x"), c.LogContact(1, "insert", "x")], ids=ids
)
def test_what_may_be_said_nowhere_is_noted_outside_and_stops_nothing(command: c.Command) -> None:
    offer = msgspec.structs.replace(
        command, text="Get 20% off your next order with the code SAVE20 in our own web shop!"
    )
    found = STRICT.examine(offer, STATE, 0)
    assert "marketing" in found.noted
    assert (found.blocking, found.facts) == ((), ())


def test_a_public_reply_is_judged_like_a_message() -> None:
    assert STRICT.examine(c.AnswerFeedback(2, SIGNED), STATE, 0).blocking == ("email_address",)


def test_files_are_examined_without_a_text() -> None:
    rules, limits = [rule("attachment_type")], AttachmentLimits(kinds=("pdf",))
    examiner = Production(drill(policy=POLICY | {"message_rules": rules})).examiner
    state = state_of(*ASKED)
    amended(state, limits=(state.rules(0).limits.model_copy(update={"attachments": limits}),))
    virus = c.Attachment("run.exe", 10, "4d5a")
    assert examiner.examine(c.Reply(1, "", attachments=(virus,)), state, 0).blocking == ("attachment_type",)


def test_a_message_is_judged_in_its_buyers_language() -> None:
    english = "Thank you for your message, we will look into this and write to you again as soon as we can."
    assert STRICT.examine(c.SendMessage(2, "unexpected_problem", english), STATE, 0).noted == ("wrong_language",)
    assert STRICT.examine(c.SendMessage(1, "unexpected_problem", english), STATE, 0).noted == ()


def test_a_neutral_request_for_a_review_is_the_one_of_its_order() -> None:
    request = "We would be glad if you left a review of your order."
    first = STRICT.examine(c.Reply(1, request), state_of(*ASKED), 0)
    assert (first.noted, first.facts) == ((), ("review_requested",))
    second = STRICT.examine(c.Reply(1, request), state_of(*ASKED, e.ReviewRequested(1)), 0)
    assert second.noted == ("second_request",)
    assert "review_requested" not in second.facts
    assert "review_requested" not in STRICT.examine(c.Reply(1, "It will come."), state_of(*ASKED), 0).facts


def test_a_complete_message_after_a_note_may_leave() -> None:
    command = c.Reply(1, f"{REASON} {BACK}")
    found = PROTOCOL.examine(command, in_protocol(*ASKED, NOTE), 0)
    assert (found.blocking, found.announces) == ((), "complete")
    unexcused = PROTOCOL.examine(command, in_protocol(*ASKED), 0)
    assert (unexcused.blocking, unexcused.announces) == (("off_platform",), "complete")


def test_a_message_that_does_not_lead_back_is_incomplete() -> None:
    found = PROTOCOL.examine(c.Reply(1, REASON), in_protocol(*ASKED, NOTE), 0)
    assert (found.blocking, found.announces) == (("off_platform",), "incomplete")


def test_an_ordinary_answer_announces_nothing() -> None:
    for text in (
        "Your parcel will arrive tomorrow.",
        "We have refunded you.",
        "The carrier will call you before it comes.",
    ):
        assert PROTOCOL.examine(c.Reply(1, text), in_protocol(*ASKED), 0).announces == ""


def test_the_locked_macro_adds_the_way_back_in_the_buyers_language() -> None:
    guards = DeskGuards(locked_macro=True)
    found = PROTOCOL.examine(c.Reply(1, REASON), in_protocol(*ASKED, NOTE, guards=guards), 0)
    assert found.text == f"{REASON}\n\n{RETURN_CLAUSE['en']}"
    assert (found.blocking, found.announces) == ((), "complete")
    whole = PROTOCOL.examine(c.Reply(1, f"{REASON} {BACK}"), in_protocol(*ASKED, NOTE, guards=guards), 0)
    assert whole.text == f"{REASON} {BACK}"


@pytest.mark.parametrize("exception", ["technical", "safety"])
def test_the_locked_macro_inserts_the_whole_text(exception: str) -> None:
    note = e.NoteAdded(1, 1, "why", exception)
    state = in_protocol(*ASKED, note, guards=DeskGuards(locked_macro=True))
    found = PROTOCOL.examine(c.Reply(1, "", macro="move_off_platform"), state, 0)
    assert found.text == move_off_platform(exception, "en")
    assert (found.blocking, found.announces) == ((), "complete")


def test_without_the_guard_a_macro_has_no_text() -> None:
    state = in_protocol(*ASKED, NOTE)
    assert PROTOCOL.examine(c.Reply(1, "", macro="move_off_platform"), state, 0) is NOT_A_TEXT


def test_a_summary_is_looked_for_where_one_is_owed() -> None:
    told = c.Reply(1, "As agreed by phone we have refunded 24.90 today. No further action is needed.")
    assert not STRICT.examine(told, state_of(*ASKED), 0).summarises
    assert STRICT.examine(told, state_of(*ASKED, e.MailSent(1, 1, "...")), 0).summarises
    assert not STRICT.examine(
        c.Reply(1, "We will refund you."), state_of(*ASKED, e.MailSent(1, 1, "...")), 0
    ).summarises


def test_a_note_is_read_for_its_reason() -> None:
    assert STRICT.examine(c.AddNote(1, "She has a video of 24 MB."), STATE, 0).reason == "technical"
    assert STRICT.examine(c.AddNote(1, "She wants her refund."), STATE, 0).reason == "everyday"
    assert STRICT.examine(c.AddSummary(1, "She has a video of 24 MB."), STATE, 0).reason == ""
