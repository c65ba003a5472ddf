"""The grade of a drill as a page, compared with what was recorded."""

from collections.abc import Callable

import pytest
from rich.cells import cell_len

from mock_api.terminal.console import text_of
from mock_api.terminal.debrief import debrief
from simulator.domain import commands as c
from simulator.grading.grade import Grade
from tests.unit.simulator.grading.drills import BYE, PAID, Graded, says

Golden = Callable[[str, str], None]

ZONE = "America/New_York"

LESSON = (
    "A refund that is only told by e-mail was not told at all: whoever decides a claim looks into the thread alone."
)
CRITERIA = (
    {"criterion": "paid", "says": "The whole sum is paid back", "points": 40, "must": "refund_issued"},
    {
        "criterion": "told",
        "says": {"en": "She is told in the thread of her order that she has her money, and not only by e-mail"},
        "points": 40,
        "critical": True,
        "must": "said.refund_confirmed",
        "before": "3h",
        "lesson": LESSON,
    },
    {"criterion": "fast", "says": "Every message is answered within a day", "points": 20, "reply_within": "24h"},
)
HOUSE = (
    {"criterion": "calls", "says": "Nobody is called", "must_not": "called", "costs": 15, "lesson": "Write instead."},
    {"criterion": "more", "says": "Not only a holding reply", "not_only": "said.holding_reply", "critical": True},
)
HINTS = [{"when": {"waited": "1h"}, "tell": "Look into the thread once more before you call anybody.", "costs": 5}]


def drill() -> Graded:
    """It was paid at once and told too late, by somebody who asked for a hint and called six times."""
    world = Graded(*CRITERIA, house=HOUSE, hints=HINTS).at(1, c.RefundOrder(1, "agreed"), c.ShowHint(1, 1))
    world.at(
        2, c.SendMail(1, PAID), *(c.LogContact(1, "call", f"Hello, {n} here. " + "It is nice. " * 5) for n in range(6))
    )
    return world


def debriefed() -> Grade:
    return drill().at(4, says("Hello Marta,\n\nwe have refunded you today.")).at(5, says(BYE)).grade()


def test_a_drill_that_was_not_passed(golden: Golden) -> None:
    golden("terminal/debrief.txt", text_of(debrief(debriefed(), ZONE)))


def test_so_far_and_overruled(golden: Golden) -> None:
    world = drill().at(2.5, says("It is all done, and here is what you asked for."))
    (message,) = [one for one in world.grade().messages if one.channel == "thread"]
    found = world.grade(f"{message.seq}:+refund_confirmed")
    golden("terminal/debrief-overruled.txt", text_of(debrief(found, ZONE)))


@pytest.mark.parametrize("width", [80, 97, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    lines = text_of(debrief(debriefed(), ZONE), width).splitlines()
    assert max(cell_len(line) for line in lines) <= width


def test_a_message_that_was_stopped_is_told_with_its_entry_the_rule_and_the_words() -> None:
    grade = Graded({"must": "replied"}).at(1, says("Write to shop@example.org.")).grade()
    (message,) = grade.messages
    told = text_of(debrief(grade, ZONE))
    assert f"  in the thread, entry {message.seq}, Mon 05 Jan 2026, 04:00\n" in told
    assert "    stopped: email address in “shop@example.org”\n" in told
    assert "nothing in" not in told


def test_a_message_without_words_is_no_empty_quotation() -> None:
    file = c.Attachment("invoice.pdf", 1000)
    grade = Graded({"must": "replied"}).at(1, c.SendMessage(1, "invoice", "", attachments=(file,))).grade()
    told = text_of(debrief(grade, ZONE))
    assert "    nothing, for it holds no words\n" in told
    assert "“”" not in told


def test_no_pattern_is_shown_for_a_sentence_that_was_read() -> None:
    told = text_of(debrief(debriefed(), ZONE))
    assert "“we have refunded you today.”" in told
    assert "because of" not in told


def test_why_it_ended_so_is_told_with_the_entry_and_the_sentence_that_was_read() -> None:
    told = text_of(debrief(Graded({"must": "replied"}).at(1, says("Hello. " + BYE)).grade(), ZONE))
    story = told[told.index("How it came to this\n") : told.index("Ending  resolved")].splitlines()
    assert story == [
        "How it came to this",
        "  happy, entry 5, Mon 05 Jan 2026, 04:00",
        "    entry 4, Mon 05 Jan 2026, 04:00, said: thanks",
        "    “Thank you.”",
        "",
    ]


def test_of_many_steps_the_last_are_told() -> None:
    opening = {"says": {"en": "Where is my parcel?"}, "reacts": [{"waited": "1h", "go": "again", "at_most": 7}]}
    again = {"reacts": [{"waited": "1h", "go": "opening"}]}
    grade = Graded({"must": "replied"}, story={"opening": opening, "again": again}).at(7.5).grade()
    told = text_of(debrief(grade, ZONE))
    assert "How it came to this\n  2 steps before\n  again, entry" in told
    assert told.count(" went by in ") == 5
    assert "    1h went by in opening\n" in told


def test_what_the_buyer_reported_is_told() -> None:
    telling = {"reports": "seller", "ends": "reported"}
    opening = {"says": {"en": "Where is my parcel?"}, "reacts": [{"silence": "2h", "go": "telling"}]}
    grade = Graded({"must": "replied"}, story={"opening": opening, "telling": telling}).at(3).grade()
    told = " ".join(text_of(debrief(grade, ZONE)).split())
    assert "she waited 2h for an answer What she reported entry" in told
    assert "the buyer told the marketplace what the seller did outside of it" in told
