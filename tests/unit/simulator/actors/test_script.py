"""Stories compiled: steps with their intents, reactions with exactly one condition each."""

from typing import Any

import pytest

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from scenarios.story import Reaction
from simulator.actors.script import Cue, Script, compile_scripts
from simulator.reading.reader import Reader
from tests.casting import INTENTS, WAITING_STORY, drill, market

ITALIAN = {"grazie": {"means": "x", "phrases": {"it": {"yes": ["grazie"]}}, "examples": {}}}


def compiled(scenario: Scenario) -> tuple[Script, ...]:
    return compile_scripts(scenario, Reader(scenario.intents))


def cue_of(**written: Any) -> Cue:
    reaction = {"go": "next", **written}
    story = {"opening": {"reacts": [reaction]}, "next": {"ends": "resolved"}}
    (script,) = compiled(drill(story))
    (cue,) = script.scenes["opening"].cues
    return cue


def test_a_drill_is_one_script_with_the_patience_of_its_persona() -> None:
    (script,) = compiled(drill())
    assert (script.name, script.reason, script.opening) == ("test-drill", "test-drill", "opening")
    assert script.patience == 16 * HOUR
    assert list(script.scenes) == list(WAITING_STORY)


def test_a_market_is_a_script_for_each_story_in_their_order() -> None:
    scripts = compiled(market())
    assert [(script.name, script.reason, script.patience) for script in scripts] == [
        ("lost", "lost_parcel", 0),
        ("broken", "damaged", 0),
    ]


def test_the_first_step_written_opens_the_story() -> None:
    story = {"zoo": {"reacts": [{"waited": "1h", "go": "ant"}]}, "ant": {"ends": "resolved"}}
    assert compiled(drill(story))[0].opening == "zoo"


@pytest.mark.parametrize(
    ("written", "cue"),
    [
        ({"hears": "thanks"}, Cue("next", edge="said.thanks")),
        ({"did": "refund_issued"}, Cue("next", edge="refund_issued")),
        ({"once": "claim_granted"}, Cue("next", level="claim_granted")),
        ({"silence": "20h"}, Cue("next", clock="silence", after=20 * HOUR)),
        ({"silence": "$patience"}, Cue("next", clock="silence", patient=True)),
        ({"waited": "3d"}, Cue("next", clock="waited", after=3 * DAY)),
        ({"since_start": "3d"}, Cue("next", clock="since_start", after=3 * DAY)),
        ({"waited": "0m"}, Cue("next", clock="waited", after=0)),
        (
            {"hears": "thanks", "provided": "refund_issued", "unless": ["emailed", "replied"]},
            Cue(
                "next",
                edge="said.thanks",
                provided=frozenset({"refund_issued"}),
                unless=frozenset({"emailed", "replied"}),
            ),
        ),
    ],
)
def test_reactions(written: dict[str, Any], cue: Cue) -> None:
    assert cue_of(**written) == cue


@pytest.mark.parametrize("trigger", ["hears", "did", "once", "silence", "waited", "since_start"])
def test_exactly_one_condition_is_set_for_every_trigger_there_is(trigger: str) -> None:
    assert trigger in Reaction.model_fields
    cue = cue_of(**{trigger: "1h" if trigger in {"silence", "waited", "since_start"} else "thanks"})
    assert [bool(cue.edge), bool(cue.level), bool(cue.clock)].count(True) == 1


@pytest.mark.parametrize(
    ("known", "allowed"),
    [(set(), False), ({"a"}, False), ({"a", "b"}, True), ({"a", "b", "z"}, True), ({"a", "b", "c"}, False)],
)
def test_guards_want_all_of_provided_and_none_of_unless(known: set[str], allowed: bool) -> None:
    cue = Cue("next", provided=frozenset({"a", "b"}), unless=frozenset({"c", "d"}))
    assert cue.allowed(frozenset(known)) is allowed


def test_a_cue_without_guards_is_always_allowed() -> None:
    assert Cue("next").allowed(frozenset())
    assert Cue("next").allowed(frozenset({"a"}))


@pytest.mark.parametrize(
    ("language", "says", "emails"),
    [("en", {"en": {"asks_where_is_order", "thanks"}}, {}), ("it", {"it": {"grazie"}}, {"it": set()})],
)
def test_lines_hold_what_they_say_in_the_language_of_the_buyer(
    language: str, says: dict[str, set[str]], emails: dict[str, set[str]]
) -> None:
    story = {
        "opening": {
            "says": {"en": "Where is my mug? Thank you!", "it": "Grazie"},
            "emails": {"it": "niente"},
            "ends": "resolved",
        }
    }
    written: Any = drill(story, intents={"intents": INTENTS | ITALIAN}).dump()
    written["drill"]["cast"]["buyer"]["language"] = language
    (script,) = compiled(Scenario.model_validate(written))
    scene = script.scenes["opening"]
    assert scene.says is not None
    assert scene.emails is not None
    assert {language: set(intents) for language, (intents,) in scene.says.items()} == says
    assert {language: set(intents) for language, (intents,) in scene.emails.items()} == emails


def test_a_named_line_is_the_personas() -> None:
    (script,) = compiled(drill())
    assert script.scenes["happy"].says == {"en": (("thanks",),)}
    assert script.scenes["nagging"].says == {"en": ((),)}


def test_a_market_takes_a_named_line_from_whichever_persona_has_it() -> None:
    assert compiled(market())[0].scenes["happy"].says == {"en": (("thanks",),)}


def test_deeds_are_carried_over() -> None:
    story: dict[str, Any] = {
        "opening": {
            "waits": "2h",
            "opens": {"claim": "a_to_z", "reason": "not_received", "defended_by": ["emailed"]},
            "withdraws": "claim",
            "leaves": {"feedback": 2, "chance": "30%", "comment": {"en": "bad"}},
            "reacts": [{"waited": "1h", "go": "end"}],
        },
        "end": {"ends": "resolved"},
    }
    opening, end = compiled(drill(story))[0].scenes.values()
    assert (opening.name, opening.waits, opening.withdraws, opening.ends) == ("opening", 2 * HOUR, "claim", None)
    assert opening.opens is not None
    assert opening.opens.defended_by == ("emailed",)
    assert opening.leaves is not None
    assert (opening.leaves.feedback, opening.leaves.chance) == (2, 0.3)
    assert (end.waits, end.says, end.emails, end.opens, end.withdraws, end.leaves) == (0,) + (None,) * 5
    assert (end.ends, end.cues) == ("resolved", ())
