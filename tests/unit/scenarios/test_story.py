"""The shape of a story: one trigger a reaction, texts under their language, and nothing unknown."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.quantities import DAY, HOUR
from scenarios.story import TRIGGERS, Filing, Persona, PersonaPack, Reaction, Step, Vote

WRITTEN: dict[str, str] = {
    "hears": "thanks",
    "did": "refund_issued",
    "once": "claim_granted",
    "silence": "20h",
    "waited": "3d",
    "since_start": "3d",
}


def refusal(model: Any, **written: Any) -> str:
    with pytest.raises(ValidationError) as found:
        model.model_validate(written)
    return str(found.value)


def test_the_triggers_are_all_the_fields_that_are_no_guard() -> None:
    assert set(WRITTEN) == set(TRIGGERS) == set(Reaction.model_fields) - {"provided", "unless", "go", "at_most"}


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_reaction_has_one_trigger(trigger: str) -> None:
    reaction = Reaction.model_validate({trigger: WRITTEN[trigger], "go": "next"})
    assert reaction.dump() == {trigger: WRITTEN[trigger], "go": "next"}
    assert (reaction.provided, reaction.unless) == ((), ())


def test_none_or_two_triggers_are_refused_by_name() -> None:
    assert "found none" in refusal(Reaction, go="next")
    assert "found hears and waited" in refusal(Reaction, hears="thanks", waited="3d", go="next")


def test_a_reaction_goes_somewhere() -> None:
    assert "go" in refusal(Reaction, hears="thanks")


def test_one_fact_needs_no_list() -> None:
    reaction = Reaction.model_validate({"hears": "thanks", "provided": "a", "unless": ["b", "c"], "go": "next"})
    assert (reaction.provided, reaction.unless) == (("a",), ("b", "c"))


@pytest.mark.parametrize(("written", "value"), [("$patience", "$patience"), ("20h", 20 * HOUR), ("0m", 0)])
def test_a_silence_is_a_duration_or_the_buyers_own(written: str, value: object) -> None:
    reaction = Reaction.model_validate({"silence": written, "go": "next"})
    assert reaction.silence == value
    assert Reaction.model_validate(reaction.dump()) == reaction


@pytest.mark.parametrize("trigger", ["waited", "since_start"])
def test_only_a_silence_may_be_patient(trigger: str) -> None:
    assert "is not a duration" in refusal(Reaction, **{trigger: "$patience", "go": "next"})


@pytest.mark.parametrize("text", [{"en": "Hello"}, {"en": "Hello", "it": "Ciao"}, "$nag"])
def test_a_text_stands_under_its_language_or_is_a_line(text: object) -> None:
    assert Step.model_validate({"says": text, "emails": text}).says == text


@pytest.mark.parametrize("text", ["Hello", "$", "", {}, {"en": 5}, {"en": None}, ["Hello"], 5])
def test_what_is_no_text_is_refused(text: object) -> None:
    assert "a text stands under its language" in refusal(Step, says=text)


@pytest.mark.parametrize("stars", [0, 6, -1])
def test_stars_go_from_one_to_five(stars: int) -> None:
    assert "feedback" in refusal(Vote, feedback=stars)
    assert "survey" in refusal(Vote, survey=stars)


def test_feedback_is_certain_unless_a_chance_is_given() -> None:
    assert Vote(feedback=5).chance == 1.0
    assert Vote.model_validate({"feedback": 5, "chance": "30%"}).chance == 0.3


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({}, "exactly one of feedback, survey, return_feedback; found none"),
        ({"feedback": 5, "survey": 5}, "found feedback and survey"),
        ({"survey": 5, "comment": {"en": "Good"}}, "only feedback has a 'comment'"),
        ({"return_feedback": "so_so"}, "satisfied"),
    ],
)
def test_a_vote_is_of_one_kind(written: dict[str, object], told: str) -> None:
    assert told in refusal(Vote, **written)


def test_a_claim_may_name_its_defence_or_that_there_is_none() -> None:
    claim = {"claim": "a_to_z", "reason": "not_received"}
    assert Filing.model_validate(claim).defended_by is None
    assert Filing.model_validate(claim | {"defended_by": []}).defended_by == ()
    assert "a_to_z" in refusal(Filing, **(claim | {"claim": "chargeback"}))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({}, "exactly one of claim, chargeback, return, cancellation; found none"),
        ({"return": "unwanted", "cancellation": "official"}, "found return and cancellation"),
        ({"claim": "a_to_z"}, "a claim has a reason"),
        ({"chargeback": "service"}, "a service chargeback has a reason"),
        ({"return": "unwanted", "reason": "damaged"}, "only a claim or a chargeback has a 'reason'"),
        ({"chargeback": "fraud", "defended_by": []}, "'defended_by' belongs to a claim"),
        ({"cancellation": "by_phone"}, "official"),
    ],
)
def test_a_buyer_opens_one_thing(written: dict[str, object], told: str) -> None:
    assert told in refusal(Filing, **written)


@pytest.mark.parametrize(
    "opens",
    [
        {"chargeback": "fraud"},
        {"chargeback": "service", "reason": "not_received"},
        {"return": "damaged", "sends_after": "1d", "travels": "2d12h"},
        {"cancellation": "message"},
    ],
)
def test_what_she_opens_survives_being_written(opens: dict[str, object]) -> None:
    step = Step.model_validate({"opens": opens, "ends": "resolved"})
    assert step.dump()["opens"] == opens
    assert Step.model_validate(step.dump()) == step


def test_an_empty_step_does_nothing() -> None:
    step = Step()
    assert (step.waits, step.says, step.ends, step.reacts) == (0, None, None, ())
    assert step.dump() == {}


def test_a_misspelt_key_is_refused() -> None:
    assert "reects" in refusal(Step, reects=[])
    assert "goo" in refusal(Reaction, hears="thanks", goo="next")


def test_a_whole_step_survives_being_written() -> None:
    step = Step.model_validate(
        {
            "note": "for the trainer",
            "waits": "1d12h",
            "says": {"en": "Hello"},
            "emails": "$nag",
            "opens": {"claim": "a_to_z", "reason": "not_received"},
            "withdraws": "claim",
            "leaves": {"feedback": 1, "comment": {"en": "Bad"}, "chance": 0.5},
            "ends": "resolved",
            "reacts": [{"hears": "thanks", "go": "next"}],
        }
    )
    assert step.waits == 36 * HOUR
    assert Step.model_validate(step.dump()) == step


def test_a_persona_has_patience_and_lines() -> None:
    pack = PersonaPack.model_validate({"personas": {"calm": {"patience": "2d", "lines": {"nag": {"en": "Well?"}}}}})
    assert pack.personas["calm"] == Persona(patience="2d", lines={"nag": {"en": "Well?"}})  # type: ignore[arg-type]
    assert pack.personas["calm"].patience == 2 * DAY


def test_parts_of_a_story_are_frozen() -> None:
    with pytest.raises(ValidationError):
        Step().waits = 5  # type: ignore[misc]
