"""Writing, by the buyer and by the seller: threads, numbers, lengths, and what is stopped."""

import pytest

from scenarios.guards import DeskGuards
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.errors import CommandRejected
from tests.casting import amended, guarded_state_of, state_of

OPENED, ASKED = e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening")
CLEAN = Examination("It will come", ("tracking_explained",))
NOTED = Examination("call me", (), (), ("phone_number",), ("shared_contact_details",))
BROKEN = Examination("me@shop.test", ("thanks",), ("email_address",), (), ("shared_contact_details",))


def test_the_buyers_first_message_opens_the_thread() -> None:
    assert decide(state_of(), c.WriteMessage(2, "opening", ("thanks",)), 9) == (
        e.ConversationOpened(2, 1),
        e.MessageReceived(2, 1, 1, "opening", 0, ("thanks",)),
    )


def test_the_next_names_the_message_before_it() -> None:
    state = state_of(OPENED, ASKED, e.ConversationOpened(2, 2), e.MessageReceived(2, 2, 2, "opening"))
    assert decide(state, c.WriteMessage(1, "nag"), 9) == (e.MessageReceived(1, 1, 3, "nag", 1),)


def test_a_reply_holds_what_the_examination_found() -> None:
    state = state_of(OPENED, ASKED)
    assert decide(state, c.Reply(1, "raw"), 9, CLEAN) == (
        e.MessageSent(1, 1, 2, "reply", 1, "It will come", ("tracking_explained",)),
    )
    (sent,) = decide(state, c.Reply(1, "raw"), 9, NOTED)
    assert sent == e.MessageSent(1, 1, 2, "reply", 1, "call me", (), ("phone_number",), ("shared_contact_details",))


def test_a_blocked_reply_is_an_event_and_no_message() -> None:
    state = state_of(OPENED, ASKED)
    assert decide(state, c.Reply(1, "raw"), 9, BROKEN) == (
        e.MessageBlocked(1, "reply", "me@shop.test", ("email_address",), ("shared_contact_details",)),
    )


def test_a_team_that_writes_no_text_declares_what_it_says() -> None:
    state = state_of(OPENED, ASKED)
    assert decide(state, c.Reply(1, intents=("thanks",)), 9) == (e.MessageSent(1, 1, 2, "reply", 1, "", ("thanks",)),)


def test_what_a_declared_reply_breaks_is_looked_up_in_the_policy() -> None:
    state = state_of(OPENED, ASKED)
    slip = c.Reply(1, intents=("thanks",), breaks=("phone_number",), mistake="policy_slip")
    blocked = e.MessageBlocked(1, "reply", "", ("phone_number",), ("shared_contact_details",))
    assert decide(state, slip, 9) == (blocked,)
    rules = tuple(rule.model_copy(update={"action": "note"}) for rule in state.rules(0).message_rules)
    amended(state, message_rules=rules)
    (sent,) = decide(state, slip, 9)
    assert isinstance(sent, e.MessageSent)
    assert (sent.intents, sent.findings, sent.facts) == (("thanks",), ("phone_number",), ("shared_contact_details",))
    assert (sent.answers, sent.mistake) == (True, "policy_slip")


def test_a_wrong_answer_is_an_answer() -> None:
    wrong = c.Reply(1, intents=("thanks",), mistake="wrong_answer")
    (sent,) = decide(state_of(OPENED, ASKED), wrong, 9)
    assert sent == e.MessageSent(1, 1, 2, "reply", 1, "", ("thanks",), mistake="wrong_answer")


def test_an_acknowledgement_answers_nothing_whatever_the_policy_says() -> None:
    state = state_of(OPENED, ASKED)
    response = state.rules(0).response.model_copy(update={"answers": ("acknowledgement",)})
    amended(state, response=(response,))
    assert decide(state, c.Acknowledge(1, ("thanks",)), 9) == (
        e.MessageSent(1, 1, 2, "acknowledgement", 1, intents=("thanks",), answers=False),
    )


def test_a_message_by_api_opens_a_thread_where_there_is_none() -> None:
    command = c.SendMessage(2, "unexpected_problem", "raw")
    assert decide(state_of(OPENED, ASKED), command, 9, CLEAN) == (
        e.ConversationOpened(2, 2),
        e.MessageSent(2, 2, 2, "unexpected_problem", 0, "It will come", ("tracking_explained",)),
    )


def test_a_message_by_api_goes_into_the_thread_there_is() -> None:
    command = c.SendMessage(1, "unexpected_problem", "raw")
    assert decide(state_of(OPENED, ASKED), command, 9, CLEAN) == (
        e.MessageSent(1, 1, 2, "unexpected_problem", 1, "It will come", ("tracking_explained",)),
    )


def test_a_blocked_message_opens_nothing() -> None:
    command = c.SendMessage(2, "unexpected_problem", "raw")
    (event,) = decide(state_of(), command, 9, BROKEN)
    assert event == e.MessageBlocked(
        2, "unexpected_problem", "me@shop.test", ("email_address",), ("shared_contact_details",)
    )


@pytest.mark.parametrize(("answers", "stops"), [(("reply",), False), (("reply", "unexpected_problem"), True)])
def test_the_policy_says_which_kinds_stop_the_clock(answers: tuple[str, ...], stops: bool) -> None:
    state = state_of(OPENED, ASKED)
    response = state.rules(0).response.model_copy(update={"answers": answers})
    amended(state, response=(response,))
    (event,) = decide(state, c.SendMessage(1, "unexpected_problem", "raw"), 9, CLEAN)
    assert isinstance(event, e.MessageSent)
    assert event.answers is stops


@pytest.mark.parametrize(
    ("command", "longest"),
    [
        (c.Reply(1, "raw"), 4_000),
        (c.SendMessage(1, "reply", "raw"), 4_000),
        (c.SendMessage(1, "unexpected_problem", "raw"), 2_000),
        (c.SendMail(1, "raw"), 100_000),
    ],
)
def test_length_is_counted_in_characters_up_to_and_at_the_limit(command: c.Command, longest: int) -> None:
    state = state_of(OPENED, ASKED)
    assert len(decide(state, command, 9, Examination("🙂" * longest))) == 1
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, 9, Examination("🙂" * (longest + 1)))
    assert refused.value.code == "message.too_long"
    assert f"{longest + 1:,}" in refused.value.reason
    assert f"{longest:,}" in refused.value.reason


@pytest.mark.parametrize("command", [c.Reply(1, ""), c.SendMessage(1, "reply", ""), c.SendMail(1, "")])
@pytest.mark.parametrize("text", ["", " \n\t ", "\u00a0\u2003"])
def test_a_message_without_text_is_refused(command: c.Command, text: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(OPENED, ASKED), command, 9, Examination(text))
    assert refused.value.code == "message.empty"


def test_too_long_goes_before_blocked() -> None:
    """A text that was never taken leaves no event behind."""
    text = Examination("@" * 4_001, (), ("email_address",))
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(OPENED, ASKED), c.Reply(1, "raw"), 9, text)
    assert refused.value.code == "message.too_long"


FILE = c.Attachment("invoice.pdf", 10)


def test_files_go_with_a_message_under_their_names() -> None:
    state = state_of(OPENED, ASKED)
    for command in (c.Reply(1, "raw", attachments=(FILE,)), c.SendMessage(1, "invoice", "raw", attachments=(FILE,))):
        (sent,) = decide(state, command, 9, CLEAN)
        assert isinstance(sent, e.MessageSent)
        assert sent.attachments == ("invoice.pdf",)


@pytest.mark.parametrize("kind", ["invoice", "warranty"])
def test_an_invoice_comes_with_a_file(kind: c.MessageKind) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(), c.SendMessage(1, kind, "raw"), 9, CLEAN)
    assert refused.value.code == "message.attachment_missing"


@pytest.mark.parametrize("kind", ["invoice", "warranty", "legal_disclosure"])
def test_a_file_may_be_enough(kind: c.MessageKind) -> None:
    events = decide(state_of(), c.SendMessage(1, kind, "", attachments=(FILE,)), 9)
    assert [type(event) for event in events] == [e.ConversationOpened, e.MessageSent]


@pytest.mark.parametrize("kind", ["legal_disclosure", "digital_access_key", "confirm_order_details"])
def test_without_a_file_there_is_a_text(kind: c.MessageKind) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state_of(), c.SendMessage(1, kind, ""), 9)
    assert refused.value.code == "message.empty"


COMPLETE = Examination("the video is too large, we mail it, the end comes here", announces="complete")
NOTE = e.NoteAdded(1, 1, "20 MB", "technical")


def test_a_complete_message_after_the_note_is_announced() -> None:
    (sent,) = decide(state_of(OPENED, ASKED, NOTE), c.Reply(1, "raw"), 9, COMPLETE)
    assert isinstance(sent, e.MessageSent)
    assert (sent.facts, sent.answers) == (("migration_announced",), True)


def test_without_a_note_the_very_same_message_is_none() -> None:
    blocked = Examination(COMPLETE.text, (), ("off_platform",), (), ("diverted",), "complete")
    (event,) = decide(state_of(OPENED, ASKED), c.Reply(1, "raw"), 9, blocked)
    assert event == e.MessageBlocked(1, "reply", blocked.text, ("off_platform",), ("diverted", "migrated_without_note"))


MACRO = c.Reply(1, "", macro="move_off_platform")
LOCKED = DeskGuards(locked_macro=True)


def test_a_locked_macro_is_sent_as_it_is() -> None:
    (sent,) = decide(guarded_state_of(LOCKED, OPENED, ASKED, NOTE), MACRO, 9, COMPLETE)
    assert isinstance(sent, e.MessageSent)
    assert sent.text == COMPLETE.text


@pytest.mark.parametrize(
    ("guards", "happened", "command", "code"),
    [
        (LOCKED, (OPENED, ASKED, NOTE), c.Reply(1, "mine", macro="move_off_platform"), "desk.macro_locked"),
        (LOCKED, (OPENED, ASKED), MACRO, "desk.note_required"),
        (LOCKED, (OPENED, ASKED, NOTE), c.Reply(1, "", macro="other"), "desk.macro_unknown"),
        (DeskGuards(), (OPENED, ASKED, NOTE), MACRO, "desk.macro_unknown"),
    ],
)
def test_a_locked_macro_cannot_be_edited_nor_used_without_a_note(
    guards: DeskGuards, happened: tuple[e.Event, ...], command: c.Reply, code: str
) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(guarded_state_of(guards, *happened), command, 9, COMPLETE)
    assert refused.value.code == code


def test_a_text_may_say_which_template_it_was_made_from() -> None:
    assert decide(state_of(OPENED, ASKED), c.Reply(1, "raw", macro="late_parcel"), 9, CLEAN)


def test_a_locked_macro_keeps_a_team_from_drawing_buyers_away() -> None:
    slip = c.Reply(1, intents=("thanks",), breaks=("phone_number",), mistake="policy_slip")
    state = guarded_state_of(LOCKED, OPENED, ASKED)
    (event,) = decide(state, slip, 9)
    assert isinstance(event, e.MessageBlocked)
    drawing = [rule.model_copy(update={"primitive": "off_platform"}) for rule in state.rules(0).message_rules]
    amended(state, message_rules=tuple(drawing))
    (event,) = decide(state, slip, 9)
    assert isinstance(event, e.MessageSent)


@pytest.mark.parametrize(
    ("restriction", "happened", "refused_too"),
    [
        ("restricted", (OPENED, ASKED), True),
        ("templates_only", (OPENED, ASKED), False),
        ("templates_only", (OPENED, e.MessageSent(1, 1, 1, "reply")), True),
    ],
)
def test_a_restricted_seller_writes_nothing_or_only_answers(
    restriction: str, happened: tuple[e.Event, ...], refused_too: bool
) -> None:
    state = state_of(*happened, e.MessagingChanged(restriction, ("email_address",), 100))
    for command in (c.Reply(1, "raw"), c.SendMessage(1, "unexpected_problem", "raw")):
        if refused_too:
            with pytest.raises(CommandRejected) as refused:
                decide(state, command, 99, CLEAN)
            assert refused.value.code == "messaging.restricted"
        else:
            assert decide(state, command, 99, CLEAN)
        assert decide(state, command, 100, CLEAN)
