"""Readings taken otherwise: what may be overruled, what follows from it, and what is refused with a sentence."""

from typing import Any

import pytest

from scenarios.model import Scenario
from simulator.domain import commands as c
from simulator.errors import OverruleRefused
from simulator.grading.overruling import Overrule, parse_overrule
from tests.unit.simulator.grading.drills import HOLDING, PAID, TOLD, Graded, says

TELL = {"must": "said.refund_confirmed"}


def spoken(*criteria: dict[str, Any]) -> Graded:
    """Entry 4 promises nothing, entry 5 is a mail and entry 6 says that it was paid."""
    return Graded(*criteria).at(1, says(HOLDING), c.SendMail(1, PAID), says(PAID))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12:+refund_confirmed", Overrule(12, "refund_confirmed", True)),
        (" 12:-said.refund_confirmed ", Overrule(12, "refund_confirmed", False)),
        ("3:-outside.apology", Overrule(3, "apology", False)),
    ],
)
def test_how_it_is_written(written: str, meant: Overrule) -> None:
    assert parse_overrule(written) == meant
    assert parse_overrule(str(meant)) == meant


@pytest.mark.parametrize(
    "written", ["", "12", "12:refund", "x:+refund", "12:+", "12:+A", "-1:+refund", "1" * 12 + ":+a"]
)
def test_what_is_written_otherwise_says_how_to_write_it(written: str) -> None:
    with pytest.raises(OverruleRefused, match=r"write 12:\+refund_confirmed") as refused:
        parse_overrule(written)
    assert refused.value.code == "overrule.malformed"


def test_a_message_counts_as_saying_it_or_not_and_the_grade_tells() -> None:
    world = spoken(TELL)
    assert world.only().met
    without = world.grade("6:-refund_confirmed")
    assert (without.criteria[0].met, without.overruled) == (False, (Overrule(6, "refund_confirmed", False),))
    other = world.grade("6:-refund_confirmed", "4:+refund_confirmed")
    (shown,) = other.criteria[0].evidence
    assert (other.criteria[0].met, shown.seq, shown.overruled, shown.quote) == (True, 4, True, "")
    assert [one.was for one in other.overruled] == [True, False]
    assert world.grade().overruled == ()


def test_what_was_said_outside_stays_outside() -> None:
    world = spoken({"must": "outside.apology"})
    assert not world.only().met
    assert world.only("5:+apology").met
    assert not world.only("6:+apology").met


def test_what_follows_from_what_is_said_follows_too() -> None:
    world = spoken({"not_only": "said.holding_reply"})
    assert world.only().met
    assert not world.only("6:-refund_confirmed", "6:+holding_reply").met


def test_taking_it_back_leaves_nothing_behind() -> None:
    world = spoken(TELL)
    assert world.grade("6:-refund_confirmed", "6:+refund_confirmed") == world.grade()
    assert world.grade("4:+apology", "4:-apology", "4:+apology") == world.grade("4:+apology")


def test_the_journal_stays_as_it_is() -> None:
    world = spoken(TELL)
    before = world.world.journal.digest
    world.grade("6:-refund_confirmed")
    assert (world.world.journal.digest, world.only().met) == (before, True)


@pytest.mark.parametrize(
    ("overrules", "code", "said"),
    [
        (["2:+apology"], "overrule.no_message", "entry 2 is no message of the seller's"),
        (["99:+apology"], "overrule.no_message", "entry 99 is no message of the seller's"),
        (["3:+apology"], "overrule.no_message", "entry 3 is no message"),
        (["6:+apologie"], "overrule.unknown_intent", "no intent 'apologie'; did you mean 'apology'?"),
        (["6:+refund_confirmed"], "overrule.no_change", "entry 6 says 'refund_confirmed' already"),
        (["6:-apology"], "overrule.no_change", "entry 6 does not say 'apology' already"),
        (["6:+apology", "6:+apology"], "overrule.no_change", "entry 6 says 'apology' already"),
    ],
)
def test_what_cannot_be_overruled(overrules: list[str], code: str, said: str) -> None:
    with pytest.raises(OverruleRefused) as refused:
        spoken(TELL).grade(*overrules)
    assert refused.value.code == code
    assert said in refused.value.reason


def test_an_acknowledgement_says_nothing() -> None:
    world = Graded(TELL)
    world.world.act(c.Acknowledge(1, ("apology",)), "team")
    for overrule in ("4:-apology", "4:+refund_confirmed"):
        with pytest.raises(OverruleRefused, match="an acknowledgement, which says nothing"):
            world.grade(overrule)


def test_what_holds_no_words_says_nothing() -> None:
    file = c.Attachment("invoice.pdf", 1000)
    world = Graded(TELL).at(1, c.SendMessage(1, "invoice", "", attachments=(file,)))
    (message,) = world.grade().messages
    with pytest.raises(OverruleRefused, match=f"entry {message.seq} holds no words") as refused:
        world.grade(f"{message.seq}:+apology")
    assert refused.value.code == "overrule.no_message"


def test_what_a_modelled_team_declared_may_be_taken_otherwise_without_a_word() -> None:
    world = Graded(TELL).at(1, c.Reply(1, intents=("refund_confirmed",)))
    (message,) = world.grade().messages
    assert not world.only(f"{message.seq}:-refund_confirmed").met


def test_what_came_after_the_end_is_no_part_of_the_grade() -> None:
    world = Graded(TELL).at(1, says("Thank you.")).at(2, says(TOLD))
    assert world.grade().final
    with pytest.raises(OverruleRefused, match="that this grade is about"):
        world.grade("6:-tracking_explained")
    assert isinstance(world.production.scenario, Scenario)
