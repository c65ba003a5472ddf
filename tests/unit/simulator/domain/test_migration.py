"""Leaving the marketplace: only what came before counts, and every end comes back into the thread."""

import pytest

from simulator.domain import events as e
from simulator.domain.examination import Examination
from simulator.domain.migration import (
    ANNOUNCED,
    NOTHING_OUTSIDE,
    SUMMARISED,
    UNANNOUNCED,
    WITHOUT_NOTE,
    Outside,
    facts_in_thread,
    facts_outside,
)
from tests.casting import state_of

OPENED = e.ConversationOpened(1, 1)
NOTE = e.NoteAdded(1, 1, "20 MB", "technical")
ANNOUNCEMENT = e.MessageSent(1, 1, 1, "reply", facts=(ANNOUNCED,))
MAILED = e.MailSent(1, 1, "here", findings=("marketing",))
CALLED = e.ContactLogged(1, "call", "hello", findings=("incentive", "marketing"))
INSERT = e.ContactLogged(1, "insert", "thanks", findings=("review_solicitation",))
ENDED = e.MessageSent(1, 1, 2, "reply", facts=(SUMMARISED,))
ASKED_THERE = e.MailReceived(1, 1, "mailing")


def outside(*happened: e.Event, at: int = 0) -> Outside:
    return state_of(OPENED, *happened, at=at).dealings(1)


def complete(*, delivered: bool = True, known: Outside = NOTHING_OUTSIDE) -> tuple[str, ...]:
    return facts_in_thread(known, Examination("...", announces="complete"), delivered=delivered)


def test_nothing_outside_is_nothing() -> None:
    state = state_of(OPENED, e.NoteAdded(1, 1, "be kind"), e.MessageSent(1, 1, 1, "reply"))
    assert state.outside == {}
    assert state.dealings(1) == NOTHING_OUTSIDE


def test_a_note_with_a_reason_holds_until_the_end_came_back() -> None:
    assert outside(NOTE).exception == "technical"
    assert outside(NOTE, e.NoteAdded(1, 1, "she is nice")).exception == "technical"
    assert outside(NOTE, e.NoteAdded(1, 1, "recall", "safety")).exception == "safety"
    assert outside(NOTE, ANNOUNCEMENT, MAILED).exception == "technical"
    assert outside(NOTE, ANNOUNCEMENT, MAILED, ENDED).exception == ""


def test_a_complete_message_after_a_note_announces() -> None:
    assert complete(known=outside(NOTE)) == (ANNOUNCED,)
    assert complete(known=outside(NOTE), delivered=False) == ()


def test_the_same_message_before_the_note_is_a_violation() -> None:
    assert complete() == (WITHOUT_NOTE,)
    assert complete(delivered=False) == (WITHOUT_NOTE,)


def test_an_incomplete_message_announces_nothing() -> None:
    said = Examination("...", announces="incomplete")
    assert facts_in_thread(outside(NOTE), said, delivered=True) == ()
    assert facts_in_thread(NOTHING_OUTSIDE, said, delivered=True) == (WITHOUT_NOTE,)


@pytest.mark.parametrize("happened", [(NOTE, ANNOUNCEMENT), (MAILED,), (CALLED,), (ASKED_THERE, MAILED)])
def test_the_thread_owes_the_end_of_what_was_dealt_with_outside(happened: tuple[e.Event, ...]) -> None:
    said, known = Examination("...", summarises=True), outside(*happened)
    assert known.owes_summary
    assert facts_in_thread(known, said, delivered=True) == (SUMMARISED,)
    assert facts_in_thread(known, said, delivered=False) == ()
    paid = outside(*happened, ENDED)
    assert not paid.owes_summary
    assert facts_in_thread(paid, said, delivered=True) == ()


@pytest.mark.parametrize("happened", [(), (NOTE,), (ASKED_THERE,), (INSERT,)])
def test_where_nothing_was_dealt_with_there_is_no_end_to_tell(happened: tuple[e.Event, ...]) -> None:
    assert facts_in_thread(outside(*happened), Examination("...", summarises=True), delivered=True) == ()


def test_going_outside_needs_a_note_and_a_message() -> None:
    assert facts_outside(NOTHING_OUTSIDE) == (WITHOUT_NOTE,)
    assert facts_outside(outside(NOTE)) == (UNANNOUNCED,)
    assert facts_outside(outside(NOTE, ANNOUNCEMENT)) == ()
    assert facts_outside(outside(NOTE, ANNOUNCEMENT, ENDED)) == (WITHOUT_NOTE,)


def test_answering_a_buyer_where_she_asked_moves_nothing() -> None:
    assert facts_outside(outside(ASKED_THERE)) == ()
    assert facts_outside(outside(ASKED_THERE, MAILED)) == ()


def test_what_was_broken_outside_is_kept_until_it_is_reported() -> None:
    known = outside(MAILED, CALLED, INSERT, at=7)
    assert known.findings == ("marketing", "incentive", "review_solicitation")
    assert known.reached_at == 7
    reported = outside(MAILED, CALLED, e.BuyerReported(1, known.findings))
    assert reported.findings == ()
    assert outside(MAILED, e.BuyerReported(1, ("marketing",)), CALLED).findings == ("incentive", "marketing")


def test_a_filing_is_owed_once_for_each_time_outside() -> None:
    filed = e.SummaryAdded(1, 1, "done")
    assert outside(MAILED).owes_filing
    assert not outside(MAILED, filed).owes_filing
    assert outside(MAILED, filed, CALLED).owes_filing
    assert outside(MAILED, filed).owes_summary


def test_each_order_has_its_own_dealings() -> None:
    state = state_of(NOTE, e.MailSent(2, 1, "here"))
    assert (state.dealings(1).exception, state.dealings(2).exception) == ("technical", "")
    assert not state.dealings(1).owes_summary
    twin = state.copy()
    twin.apply(MAILED, 9)
    assert twin.dealings(1).owes_summary
    assert not state.dealings(1).owes_summary
