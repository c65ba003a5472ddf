"""Why a buyer came to each step: the reaction that was taken, and the entries it was about."""

from typing import Any

import pytest

from simulator.domain import commands as c
from simulator.grading.evidence import Exhibit
from simulator.grading.steps import StepReached
from tests.unit.simulator.grading.drills import BYE, HOLDING, PAID, TOLD, Graded, says

ASKED = {"must": "replied"}
REFUND = c.RefundOrder(1, "agreed")


def story_of(*reactions: dict[str, Any], waits: str = "0m") -> dict[str, Any]:
    """A story of one question and these reactions, each of which leads where it is over or asks again."""
    steps = {
        "again": {"waits": waits, "says": {"en": "And now?"}, "reacts": [{"hears": "thanks", "go": "happy"}]},
        "happy": {"ends": "resolved"},
    }
    return {"opening": {"says": {"en": "Where is my parcel?"}, "reacts": [*reactions]}, **steps}


def reached(world: Graded) -> list[tuple[str, str, str, list[str]]]:
    return [(one.step, one.trigger, one.of, [shown.fact for shown in one.evidence]) for one in world.grade().story]


def test_every_step_but_the_first_says_what_led_there() -> None:
    world = Graded(ASKED).at(1, REFUND).at(2, says(f"Hello. {BYE}"))
    refunded = Exhibit(4, "2026-01-05T09:00:00Z", "refund_issued")
    first = StepReached(5, "2026-01-05T09:00:00Z", "asking", "opening", "did", "refund_issued", (refunded,))
    assert world.grade().story[:-1] == (first,)
    (heard,) = world.grade().story[1].evidence
    assert (heard.seq, heard.fact, heard.quote, heard.phrase) == (7, "said.thanks", "Thank you.", "thank you")
    assert str(world.grade().story[1]) == (
        "entry 8, 2026-01-05T10:00:00Z: asking to happy, hears: thanks; "
        "entry 7, 2026-01-05T10:00:00Z: said.thanks (Thank you.)"
    )
    assert Graded(ASKED).grade().story == ()


@pytest.mark.parametrize(
    ("reaction", "of"), [({"waited": "2h"}, "2h"), ({"silence": "90m"}, "1h30m"), ({"since_start": "2h"}, "2h")]
)
def test_time_alone_has_no_entry(reaction: dict[str, Any], of: str) -> None:
    (trigger,) = reaction
    assert reached(Graded(ASKED, story=story_of(reaction | {"go": "again"})).at(3)) == [("again", trigger, of, [])]


def test_her_patience_is_told_in_hours() -> None:
    world = Graded(ASKED, story=story_of({"silence": "$patience", "go": "again"})).at(200)
    ((_, trigger, of, _),) = reached(world)
    assert trigger == "silence"
    assert of[-1] in "dhm"


@pytest.mark.parametrize("first", ["hears", "did"])
def test_of_two_reactions_that_lead_to_one_step_the_one_that_fitted_is_told(first: str) -> None:
    two = [{"hears": "tracking_explained", "go": "happy"}, {"did": "refund_issued", "go": "happy"}]
    story = story_of(*(two if first == "hears" else two[::-1]))
    assert reached(Graded(ASKED, story=story).at(1, REFUND)) == [("happy", "did", "refund_issued", ["refund_issued"])]
    told = ("happy", "hears", "tracking_explained", ["said.tracking_explained"])
    assert reached(Graded(ASKED, story=story).at(1, says(TOLD))) == [told]


def test_what_was_there_before_is_not_taken_for_what_was_new() -> None:
    story = story_of(
        {"hears": "thanks", "provided": "refund_issued", "go": "happy"},
        {"hears": "tracking_explained", "provided": "refund_issued", "go": "happy"},
    )
    world = Graded(ASKED, story=story).at(1, says(BYE)).at(2, REFUND).at(3, says(TOLD))
    assert reached(world) == [
        ("happy", "hears", "tracking_explained", ["said.tracking_explained", "refund_issued"]),
    ]


def test_a_guard_rules_a_reaction_out() -> None:
    story = story_of(
        {"hears": "thanks", "unless": "replied", "go": "again"},
        {"waited": "0m", "provided": "refund_issued", "go": "again"},
        {"hears": "thanks", "go": "again"},
    )
    world = Graded(ASKED, story=story).at(1, says(BYE))
    assert [one[:3] for one in reached(world)][:1] == [("again", "hears", "thanks")]


def test_what_came_while_she_waited_is_what_led_on() -> None:
    world = Graded(ASKED, story=story_of({"hears": "refund_confirmed", "go": "again"}, waits="2h"))
    world.at(1, says(PAID)).at(2, says(BYE)).at(4)
    assert [one[:3] for one in reached(world)] == [
        ("again", "hears", "refund_confirmed"),
        ("happy", "hears", "thanks"),
    ]


def test_a_sum_is_told_with_the_refund_that_reached_it() -> None:
    story = story_of({"did": {"refund_issued": {"at_least": "10.00"}}, "go": "happy"})
    world = Graded(ASKED, story=story).at(1, c.RefundOrder(1, "a part", 600), c.RefundOrder(1, "more", 600))
    (step,) = world.grade().story
    assert (step.of, step.evidence[0].fact) == ("refund_issued at_least 10.00", "refund_issued_in_part")
    assert step.evidence[0].seq == step.seq - 1


def test_what_is_once_there_is_told_with_the_entry_that_brought_it() -> None:
    story = story_of({"hears": "tracking_explained", "go": "again"}) | {
        "again": {"waits": "1h", "says": {"en": "And now?"}, "reacts": [{"once": "refund_issued", "go": "happy"}]}
    }
    world = Graded(ASKED, story=story).at(1, REFUND).at(2, says(TOLD)).at(4)
    assert reached(world)[-1] == ("happy", "once", "refund_issued", ["refund_issued"])
    assert world.grade().story[-1].evidence[0].at == "2026-01-05T09:00:00Z"


def test_a_counted_reaction_and_one_of_every_step_are_found_too() -> None:
    story = story_of({"waited": "1h", "go": "again", "at_most": 1}, {"waited": "2h", "go": "again"})
    world = (
        Graded(ASKED, story=story, always=[{"did": "called", "go": "happy"}])
        .at(1)
        .at(2, c.LogContact(1, "call", "Hi."))
    )
    assert reached(world) == [("again", "waited", "1h", []), ("happy", "did", "called", ["called"])]


def test_the_story_stays_as_it_was_read_then() -> None:
    world = Graded(ASKED).at(1, says(BYE))
    (message,) = world.grade().messages
    other = world.grade(f"{message.seq}:-thanks", f"{message.seq}:+apology")
    assert other.story == world.grade().story
    assert other.story[0].evidence[0].quote == BYE


def test_what_comes_after_the_end_is_no_part_of_it() -> None:
    world = Graded(ASKED, story=story_of({"waited": "5h", "go": "again"}), stops_after="4h").at(9, says(HOLDING))
    assert world.grade().story == ()
