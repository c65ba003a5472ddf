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
    golden("terminal/debrief.txt", text_of(debrief(debriefed())))


def test_so_far_and_overruled(golden: Golden) -> None:
    world = drill().at(2.5, says("It is all done, and here is what you asked for."))
    (message,) = [one for one in world.grade().messages if one.channel == "thread"]
    found = world.grade(f"{message.seq}:+refund_confirmed")
    golden("terminal/debrief-overruled.txt", text_of(debrief(found)))


@pytest.mark.parametrize("width", [80, 97, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    lines = text_of(debrief(debriefed()), width).splitlines()
    assert max(cell_len(line) for line in lines) <= width
