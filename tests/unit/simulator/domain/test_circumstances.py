"""What is known about a message before its words are looked at."""

from typing import Any

import pytest

from scenarios.policy.contact import ContactRule
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.circumstances import context_of, kind_of, order_of
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from simulator.policy.messages.context import Attachment, Context
from tests.casting import amended, book, state_of

OPENED, ASKED = e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening")
BEGUN_BY_SELLER = (OPENED, e.MessageSent(1, 1, 1, "unexpected_problem"))


def ruled(state: State, **changes: Any) -> State:
    amended(state, contact=(ContactRule(**changes),))
    return state


@pytest.mark.parametrize(
    ("command", "order", "kind"),
    [
        (c.Reply(1, "x"), 1, "reply"),
        (c.SendMessage(2, "warranty", "x"), 2, "warranty"),
        (c.SendMail(2, "x"), 2, "email"),
        (c.LogContact(2, "insert", "x"), 2, "insert"),
        (c.AnswerFeedback(2, "x"), 2, "feedback_answer"),
        (c.RespondToClaim(1, "x"), 3, "reply"),
        (c.RespondToChargeback(1, "x"), 2, "reply"),
        (c.AppealAccount("x"), 0, "reply"),
        (c.Reply(99, "x"), 0, "reply"),
    ],
)
def test_what_a_command_is_about(command: c.Command, order: int, kind: str) -> None:
    claimed = e.ClaimOpened(3, 1, "not_received", (), 100)
    state = state_of(OPENED, ASKED, claimed, e.ChargebackFiled(2, 1, "service", "not_received", 100))
    assert (order_of(command, state), kind_of(command)) == (order, kind)


@pytest.mark.parametrize("command", [c.Reply(99, "x"), c.SendMessage(99, "warranty", "x"), c.SendMail(0, "x")])
def test_about_nothing_things_stand_as_they_usually_do(command: c.Command) -> None:
    assert context_of(command, state_of(), 5) == Context()


def test_the_buyers_language_and_the_policys_figures() -> None:
    state = state_of(orders=book(2, ("en", "it"), language=[0, 1]))
    ruled(state, own_domains=("market.test",), carrier_domains=("post.test",), mode="protocol")
    found = context_of(c.SendMessage(2, "unexpected_problem", "x"), state, 0)
    assert (found.language, found.kind, found.longest) == ("it", "unexpected_problem", 2000)
    assert (found.own_domains, found.carrier_domains, found.strict) == (("market.test",), ("post.test",), False)
    assert context_of(c.SendMessage(2, "warranty", "x"), state, 0).longest is None
    assert context_of(c.Reply(1, "x"), state_of(OPENED, ASKED), 0).strict


@pytest.mark.parametrize(
    ("happened", "command", "reactive"),
    [
        ((OPENED, ASKED), c.Reply(1, "x"), True),
        ((OPENED, ASKED, e.MessageSent(1, 1, 2, "reply")), c.Reply(1, "x"), True),
        ((OPENED, ASKED), c.SendMessage(1, "unexpected_problem", "x"), True),
        (BEGUN_BY_SELLER, c.Reply(1, "x"), False),
        ((), c.SendMessage(1, "unexpected_problem", "x"), False),
        ((), c.SendMail(1, "x"), False),
        ((e.MailReceived(1, 1, "mailing"),), c.SendMail(1, "x"), True),
        ((e.MailReceived(1, 1, "mailing"),), c.LogContact(1, "call", "x"), True),
        ((e.MailReceived(1, 1, "mailing"),), c.SendMessage(1, "unexpected_problem", "x"), False),
        ((), c.AnswerFeedback(1, "x"), True),
    ],
)
def test_who_wrote_before(happened: tuple[e.Event, ...], command: c.Command, reactive: bool) -> None:
    assert context_of(command, state_of(*happened), 0).reactive is reactive


def test_files_are_told_with_how_they_begin() -> None:
    file = c.Attachment("plan.pdf", 10, "25504446")
    assert context_of(c.Reply(1, "x", attachments=(file,)), state_of(OPENED), 0).attachments == (
        Attachment("plan.pdf", 10, b"%PDF"),
    )


@pytest.mark.parametrize("asked", [e.ReviewRequested(1), e.MessageSent(1, 1, 1, "reply", facts=("review_requested",))])
def test_the_one_request_was_made_by_button_or_in_words(asked: e.Event) -> None:
    assert not context_of(c.Reply(1, "x"), state_of(OPENED), 0).asked_for_review
    assert context_of(c.Reply(1, "x"), state_of(OPENED, asked), 0).asked_for_review


@pytest.mark.parametrize(
    ("completed_by", "delivered", "instant"),
    [("delivery", 10 * DAY, 10 * DAY), ("dispatch", 10 * DAY, 2 * DAY), ("delivery", NEVER, 2 * DAY)],
)
def test_an_order_is_settled_some_time_after_it_was_completed(completed_by: str, delivered: int, instant: int) -> None:
    state = state_of(*BEGUN_BY_SELLER, orders=book(1, shipped_at=[2 * DAY], delivered_at=[delivered]))
    ruled(state, begun_within="30d", completed_by=completed_by)
    assert not context_of(c.Reply(1, "x"), state, instant + 30 * DAY).settled
    assert context_of(c.Reply(1, "x"), state, instant + 30 * DAY + 1).settled


def test_what_the_buyer_began_is_never_settled() -> None:
    state = ruled(state_of(OPENED, ASKED, orders=book(1)), begun_within="30d")
    assert not context_of(c.Reply(1, "x"), state, 400 * DAY).settled
    assert not context_of(c.Reply(1, "x"), state_of(*BEGUN_BY_SELLER), 400 * DAY).settled


@pytest.mark.parametrize(
    ("kind", "subject", "overrides", "critical"),
    [
        ("legal_disclosure", "", False, True),
        ("warranty", "", False, False),
        ("warranty", "[IMPORTANT] your order", True, True),
        ("warranty", "[Important] your order", False, False),
        ("warranty", "Important: your order", True, False),
    ],
)
def test_who_opted_out_is_reached_for_what_is_critical(
    kind: Any, subject: str, overrides: bool, critical: bool
) -> None:
    state = state_of(orders=book(1, opted_out=[1]))
    ruled(state, critical_kinds=("legal_disclosure",), important_overrides_opt_out=overrides)
    found = context_of(c.SendMessage(1, kind, "x", subject), state, 0)
    assert (found.opted_out, found.critical) == (True, critical)


def test_the_last_note_says_why_a_part_may_leave() -> None:
    state = state_of(OPENED, ASKED, e.NoteAdded(1, 1, "20 MB", "technical"))
    assert context_of(c.Reply(1, "x"), state, 0).exception == "technical"
    assert context_of(c.Reply(1, "x"), state_of(OPENED, ASKED), 0).exception is None
