"""What shows a verdict, in words for people."""

import pytest

from mock_api.report.evidence import (
    answered_said,
    fact_said,
    local_moment,
    place_said,
    shortened,
    spaced,
    stop_said,
)
from simulator.domain import commands as c
from simulator.grading.evidence import MessageRead
from simulator.grading.stopping import Stop
from tests.unit.simulator.grading.drills import Graded


def test_an_instant_is_told_by_the_clock_of_the_shop() -> None:
    assert local_moment("2026-01-09T02:40:00Z", "America/New_York") == "Thu 08 Jan 2026, 21:40"
    assert local_moment("2026-07-09T02:40:00.001Z", "Europe/Rome") == "Thu 09 Jul 2026, 04:40"


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("refund_issued", "the order was refunded in full"),
        ("said.refund_confirmed", "said: refund confirmed"),
        ("outside.refund_confirmed", "said outside the thread: refund confirmed"),
        ("message_received", "the buyer wrote"),
        ("another_thing", "another thing"),
    ],
)
def test_a_fact_is_a_sentence(fact: str, said: str) -> None:
    assert fact_said(fact) == said


def test_a_rule_that_stopped_is_told_with_its_words_if_there_are_any() -> None:
    assert (
        stop_said(Stop("phone_number", ("212 555 0147", "x" * 70))) == f"phone number in “212 555 0147”, “{'x' * 60}…”"
    )
    assert stop_said(Stop("no_order_id", ())) == "no order id"


def test_a_message_is_found_by_its_entry() -> None:
    message = MessageRead(7, "2026-01-09T02:40:00Z", "feedback", "Hello", ())
    assert place_said(message, "UTC") == "below the feedback, entry 7, Fri 09 Jan 2026, 02:40"


def test_a_long_text_is_cut_and_stands_on_one_line() -> None:
    assert shortened("We  have\nsent it.", 7) == "We have…"
    assert shortened("We  have\nsent it.") == "We have sent it."
    assert spaced("claim_granted") == "claim granted"


def test_who_answered_is_said_by_what_was_used() -> None:
    world = Graded({"must": "replied"})
    assert answered_said(None) == "Nobody answers"
    assert answered_said(world.grade()) == "Nobody answers"
    world.world.submit(c.InjectMessage(1, "Hello?", "buyer"), "inject")
    assert answered_said(world.grade()) == "Nobody answers"
    world.world.submit(c.Reply(1, "Good day."), "play")
    assert answered_said(world.grade()) == "Answered by hand"
    world.world.submit(c.AddNote(1, "Noted."), "inbox")
    world.at(1, c.AddNote(1, "Noted."))
    assert answered_said(world.grade()) == "Answered by hand and at the inbox and through test"
