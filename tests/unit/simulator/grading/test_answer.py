"""One answer is judged as a whole, whether it comes in one message or in five."""

import pytest

from simulator.domain import commands as c
from tests.unit.simulator.grading.drills import BYE, HOLDING, TOLD, Graded, says

MUCH = {"must_not": "said_too_much"}
FIVE = (TOLD, "The warranty lasts two years.", HOLDING, "We have refunded you.", "We will refund the rest.")
FIRST, LAST = says(" ".join(FIVE[:2])), says(" ".join(FIVE[2:]))
"""Two helpings, neither of which says too much by itself."""


@pytest.fixture
def graded() -> Graded:
    return Graded(MUCH)


def shown(graded: Graded) -> list[str]:
    judged = graded.only()
    assert judged.met is not bool(judged.evidence)
    return [one.fact for one in judged.evidence]


def test_five_things_in_one_message_are_too_much(graded: Graded) -> None:
    assert shown(graded.at(1, says(" ".join(FIVE)))) == ["said_too_much"]


def test_helpings_in_a_row_are_one_answer(graded: Graded) -> None:
    assert shown(graded.at(1, FIRST)) == []
    assert shown(graded.at(2, LAST)) == ["said_too_much"]


def test_an_answer_begins_anew_when_she_writes(graded: Graded) -> None:
    assert shown(graded.at(1, FIRST, c.RefundOrder(1, "agreed")).at(2, LAST)) == []


@pytest.mark.parametrize("outside", [c.SendMail(1, TOLD), c.LogContact(1, "call", "hello")])
def test_an_answer_begins_anew_after_a_word_outside(graded: Graded, outside: c.ExternalCommand) -> None:
    assert shown(graded.at(1, FIRST).at(2, outside).at(3, LAST)) == []


@pytest.mark.parametrize(("hours", "found"), [(24.999, ["said_too_much"]), (25, [])])
def test_an_answer_lasts_a_day_at_the_longest(graded: Graded, hours: float, found: list[str]) -> None:
    assert shown(graded.at(1, FIRST).at(hours, LAST)) == found


def test_the_same_again_says_no_more(graded: Graded) -> None:
    assert shown(graded.at(1, FIRST, FIRST).at(2, FIRST, says(BYE))) == []
