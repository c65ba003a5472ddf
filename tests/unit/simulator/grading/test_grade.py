"""What criteria come to: points, hints, the house's costs, the mark to pass, and when a grade is final."""

from typing import Any

import pytest

from scenarios.model import Scenario
from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.graded import grade_of
from simulator.grading.grade import Grade
from simulator.run import Production, open_world
from tests import casting
from tests.unit.simulator.grading.drills import BYE, HOLDING, PAID, TOLD, Graded, graded, says

PAY = {"criterion": "paid", "points": 60, "must": "refund_issued", "lesson": {"en": "Pay.", "it": "Paga."}}
TELL = {"criterion": "told", "says": {"de": "Gesagt", "en": "Told"}, "points": 40, "must": "said.refund_confirmed"}
HINT = {"when": {"waited": "1h"}, "tell": {"en": "Pay her."}, "costs": 3}
REFUND = c.RefundOrder(1, "agreed")


def test_points_of_what_is_met_add_up() -> None:
    world, scores = Graded(PAY, TELL), []
    for hours, act in ((0, c.AddNote(1, "why")), (1, REFUND), (2, says(PAID))):
        scores.append(world.at(hours, act).grade().score)
    assert scores == [0, 60, 100]


def test_who_passes_has_the_points_a_good_ending_and_no_critical_failure() -> None:
    ways: dict[tuple[str, ...], tuple[bool, int]] = {}
    for critical in ("told", ""):
        for ending in ("resolved", "elsewhere"):
            for mark in (60, 61):
                told = TELL | {"critical": bool(critical)}
                world = Graded(PAY, told, pass_mark=mark, good_endings=[ending]).at(1, REFUND, says(BYE))
                grade = world.grade()
                assert (grade.ending, grade.final, grade.score) == ("resolved", True, 60)
                ways[critical, ending, str(mark)] = (grade.passed, len(grade.failed))
    assert [way for way, (passed, _) in ways.items() if passed] == [("", "resolved", "60")]


def test_a_drill_that_names_no_good_ending_is_passed_with_any() -> None:
    assert Graded(PAY, TELL, pass_mark=60, good_endings=[]).at(1, REFUND, says(BYE)).grade().passed


def test_hints_cost_what_they_say_once_each_and_never_below_nothing() -> None:
    world = Graded(PAY, TELL, hints=[HINT, HINT | {"costs": 0}])
    world.at(1, c.ShowHint(1, 1), c.ShowHint(1, 1), c.ShowHint(1, 2), c.ShowHint(1, 3))
    grade = world.grade()
    assert [(hint.hint, hint.costs, hint.tell) for hint in grade.hints] == [(1, 3, "Pay her."), (2, 0, "Pay her.")]
    assert grade.score == 0
    assert world.at(2, REFUND).grade().score == 57


def test_the_house_takes_away_and_gives_nothing() -> None:
    costs = {"criterion": "quiet", "must_not": "called", "costs": 25}
    fatal = {"criterion": "more", "not_only": "said.holding_reply", "critical": True}
    world = Graded(PAY, TELL, house=(costs, fatal), pass_mark=1)
    assert world.grade().score == 0
    world.at(1, REFUND, c.LogContact(1, "call", "hello"), says(HOLDING))
    grade = world.grade()
    assert grade.score == 35
    assert [(one.criterion, one.house, one.points, one.earned, one.met) for one in grade.criteria] == [
        ("paid", False, 60, 60, True),
        ("told", False, 40, 0, False),
        ("quiet", True, 0, -25, False),
        ("more", True, 0, 0, False),
    ]
    assert [one.criterion for one in grade.failed if one.critical] == ["more"]


def test_sentences_and_lessons_come_in_the_buyers_language_as_far_as_they_are_written() -> None:
    first, second = Graded(PAY, TELL).grade().criteria
    assert (first.says, first.lesson, second.says, second.lesson) == ("paid", "Pay.", "Told", "")


def test_a_grade_is_provisional_until_the_story_is_over_and_stays_as_it_is_then() -> None:
    world = Graded(TELL | {"points": 60}, {"criterion": "fast", "points": 40, "reply_within": "24h"})
    assert not world.grade().final
    world.at(1, says(BYE))
    ended = world.grade()
    assert (ended.final, ended.score) == (True, 40)
    assert world.at(300, says(PAID)).grade() == ended


def test_what_is_in_dispute_when_the_story_ends_is_waited_for() -> None:
    decided = {"criterion": "lost", "points": 100, "must_not": "claim_granted"}
    world = Graded(decided).at(130)
    assert (world.grade().ending, world.grade().final, world.grade().score) == ("claimed", False, 100)
    world.at(240)
    assert (world.grade().final, world.grade().score) == (True, 0)


def test_a_story_without_an_end_is_over_when_its_time_is() -> None:
    world = Graded({"must": "note_added"}, stops_after="4d").at(95.9)
    assert not world.grade().final
    assert world.at(96).grade().final
    assert world.at(97, c.AddNote(1, "too late")).grade().score == 0


def test_an_earlier_instant_is_graded_as_it_was() -> None:
    world = Graded(PAY, TELL)
    before = [world.at(hours, act).grade() for hours, act in ((1, REFUND), (2, says(TOLD)), (3, says(PAID)))]
    assert [world.grade(as_of=hours) for hours in (1, 2, 3)] == before
    assert world.grade(as_of=0.5).score == 0


@pytest.mark.parametrize("scenario", [casting.drill(), casting.market()], ids=["no criteria", "a market"])
def test_without_criteria_there_is_no_grade(scenario: Any) -> None:
    assert grade_of(casting.world_of(scenario), Production(scenario)) is None


def test_the_document_tells_everything_in_this_order() -> None:
    world = Graded(PAY, TELL, hints=[HINT]).at(1, REFUND, c.ShowHint(1, 1), says(PAID))
    told = world.grade("8:-refund_confirmed").as_json() | {"criteria": None}
    del told["criteria"]
    assert told == {
        "drill": "test-drill",
        "score": 57,
        "pass_mark": 80,
        "passed": False,
        "final": False,
        "ending": "",
        "good_ending": False,
        "hints": [{"hint": 1, "seq": 7, "at": "2026-01-05T09:00:00Z", "tell": "Pay her.", "costs": 3}],
        "overruled": [{"seq": 8, "intent": "refund_confirmed", "was": True, "now": False}],
        "messages": [
            {"seq": 8, "at": "2026-01-05T09:00:00Z", "channel": "thread", "text": PAID, "readings": [], "stopped": []},
        ],
        "story": [
            {
                "seq": 5,
                "at": "2026-01-05T09:00:00Z",
                "step": "asking",
                "left": "opening",
                "trigger": "did",
                "of": "refund_issued",
                "evidence": [{"seq": 4, "at": "2026-01-05T09:00:00Z", "fact": "refund_issued"}],
            },
        ],
        "reported": [],
    }


def test_what_the_buyer_reported_is_told_with_what_it_was() -> None:
    story = {
        "opening": {"says": {"en": "Where is my parcel?"}, "reacts": [{"did": "emailed", "go": "telling"}]},
        "telling": {"reports": "seller", "ends": "reported"},
    }
    told: dict[str, Any] = graded({"must": "replied"}, story=story).dump()
    (rule, *_) = told["policy"]["message_rules"]
    told["policy"]["message_rules"] = [rule | {"rule": "marketing", "primitive": "marketing", "fact": "promoted"}]
    production = Production(Scenario.model_validate(told))
    world = open_world(production, 7)
    world.advance_to(HOUR)
    world.submit(c.SendMail(1, "Do not miss our summer sale, 20% off everything!"), "inbox")
    grade = grade_of(world, production)
    assert isinstance(grade, Grade)
    assert [one.fact for one in grade.reported] == ["reported", "promoted"]
    assert [one["fact"] for one in grade.as_json()["reported"]] == ["reported", "promoted"]
    assert Graded({"must": "replied"}).grade().reported == ()
