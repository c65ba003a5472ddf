"""What a team answers can be said, and macros and tiers that are named are there."""

from pathlib import Path

import pytest

from tests.drafts import PLAN, edited, found, only, pointed

_OTHERWISE = "{says: [holding_reply]}"
_MACRO = "macros:\n  short: {says: [apology], handle_time: {median: 1m, p90: 2m}}\nanswers:"


def test_an_unknown_intent(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PLAN, "[holding_reply]", "[apology, holding_replay]"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_intent", "holding_replay")
    assert problem.hint == "did you mean 'holding_reply'?"


@pytest.mark.parametrize("answer", ["{}", "{refunds: true}", "{says: []}"])
def test_an_answer_that_answers_nothing(tmp_path: Path, answer: str) -> None:
    problem = only(tmp_path, edited(PLAN, "{says: [holding_reply]}", answer))
    assert (problem.code, pointed(problem)) == ("scenario.no_answer", "otherwise")


def test_a_macro_that_fits_always_is_an_answer(tmp_path: Path) -> None:
    text = edited(edited(PLAN, "answers:", _MACRO), _OTHERWISE, "{macro: short}")
    assert found(tmp_path, text) == []
    assert only(tmp_path, edited(text, "says: [apology],", "says: [apology], fits: 90%,")).code == "scenario.no_answer"


def test_a_macro_that_is_not_there(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PLAN, _OTHERWISE, "{says: [holding_reply], macro: short}"))
    assert (problem.code, pointed(problem), problem.hint) == (
        "scenario.unknown_macro",
        "short",
        "define it under 'macros'",
    )
    text = edited(edited(PLAN, "answers:", _MACRO), _OTHERWISE, "{says: [holding_reply], macro: shrot}")
    problems = found(tmp_path, text)
    assert [problem.code for problem in problems] == ["scenario.unused_macro", "scenario.unknown_macro"]
    assert problems[1].hint == "did you mean 'short'?"


def test_a_macro_nobody_tries(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PLAN, "answers:", _MACRO))
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.unused_macro", "warning", "short")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("answers:", "acknowledges: {says: [holding_replay]}\nanswers:"),
        ("answers:", _MACRO.replace("apology", "holding_replay")),
    ],
)
def test_what_machines_and_macros_say(tmp_path: Path, old: str, new: str) -> None:
    text = edited(edited(PLAN, old, new), _OTHERWISE, "{says: [holding_reply], macro: short}")
    problem = next(problem for problem in found(tmp_path, text) if problem.code == "scenario.unknown_intent")
    assert (pointed(problem), problem.hint) == ("holding_replay", "did you mean 'holding_reply'?")


def test_questions_passed_on_to_nobody(tmp_path: Path) -> None:
    passing = edited(PLAN, "- name: Ada", "- name: Ada\n    escalates: {otherwise: 10%}")
    problem = only(tmp_path, passing)
    assert (problem.code, problem.severity) == ("scenario.no_next_tier", "warning")
    assert problem.message == "'Ada' passes questions on, and nobody is at a tier above 1"
    assert found(tmp_path, edited(passing, "- name: Bruno", "- name: Bruno\n    tier: 2")) == []
    assert found(tmp_path, edited(passing, "10%", "0%")) == []


def test_an_answer_that_is_passed_on_to_nobody(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PLAN, _OTHERWISE, "{says: [holding_reply], escalates: 20%}"))
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.no_next_tier", "warning", "20%")


def test_a_skill_the_plan_has_no_answer_to(tmp_path: Path) -> None:
    skilled = edited(PLAN, "- name: Ada", "- name: Ada\n    skills: {thank: 1, invoice: 2}")
    problem = only(tmp_path, skilled)
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.unanswered_skill", "warning", "thank")
    assert (problem.message, problem.hint) == (
        "'Ada' is there for 'thank', to which the plan has no answer",
        "did you mean 'thanks'?",
    )
    without = edited(skilled, "  otherwise: {says: [holding_reply]}\n", "")
    assert [pointed(problem) for problem in found(tmp_path, without)] == ["thank", "invoice"]


@pytest.mark.parametrize(("share", "warned"), [("59%", False), ("60%", True), ("0.7", True), ("100%", False)])
def test_shrinkage_that_was_meant_the_other_way_round(tmp_path: Path, share: str, warned: bool) -> None:
    problems = found(tmp_path, edited(PLAN, "answers:", f"shrinkage: {share}\nanswers:"))
    assert [problem.code for problem in problems if not problem.is_error] == ["scenario.shrinkage"] * warned
    assert [problem.code for problem in problems if problem.is_error] == ["scenario.bad_value"] * (share == "100%")
