"""What is graded adds up, can be told apart and means something."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, POLICY, RICH_DRILL, edited, found, only, pointed

_SIXTY = "{criterion: a, points: 60, must: replied}\n  - "
_ONE = "{criterion: refund_told, points: 100, must: said.refund_confirmed}"


@pytest.mark.parametrize(
    ("new", "code", "at", "hint"),
    [
        ("{criterion: a, points: 90, must: replied}", "points", "criteria", "10 are missing"),
        (_SIXTY + "{criterion: b, points: 60, must: emailed}", "points", "criteria", "20"),
        (_SIXTY + "{criterion: a, points: 40, must: emailed}", "same_name", "a", "line 25"),
        (
            "{criterion: a, points: 100, must: said.refund_confirmd}",
            "unknown_fact",
            "said.refund_confirmd",
            "refund_confirmed",
        ),
        ("{criterion: a, points: 100, must_not: [replied, promotd]}", "unknown_fact", "promotd", "promoted"),
        ("{criterion: a, points: 100, not_both: [replied, emaild]}", "unknown_fact", "emaild", "emailed"),
        ("{criterion: a, points: 100, not_only: said.holding}", "unknown_fact", "said.holding", "said.holding_reply"),
        (
            "{criterion: a, points: 100, must: replied, before: claim_opend}",
            "unknown_fact",
            "claim_opend",
            "claim_opened",
        ),
        (
            "{criterion: a, points: 100, must: said.refund_issued}",
            "unknown_fact",
            "said.refund_issued",
            "write 'refund",
        ),
        ("{criterion: a, points: 100, must: said.names_parts}", "unknown_fact", "said.names_parts", "under 'use'"),
        ("{criterion: a, points: 100, must: replied, before: claim}", "unknown_fact", "claim", "claim_opened"),
        ("{criterion: a, points: 100, must: replied, unless: note_add}", "unknown_fact", "note_add", "note_added"),
    ],
)
def test_criteria(tmp_path: Path, new: str, code: str, at: str, hint: str) -> None:
    problem = only(tmp_path, edited(DRILL, _ONE, new))
    assert (problem.code, pointed(problem), problem.is_error) == (f"scenario.{code}", at, True)
    assert hint in problem.hint


def test_a_drill_without_criteria_is_only_warned_of(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, f"criteria:\n  - {_ONE}\n", ""))
    assert (problem.code, problem.severity) == ("scenario.no_criteria", "warning")


@pytest.mark.parametrize("critical", ["", ", critical: true"])
def test_a_criterion_nothing_follows_from(tmp_path: Path, critical: str) -> None:
    problems = found(tmp_path, edited(DRILL, _ONE, f"{_ONE}\n  - {{criterion: b, must: replied{critical}}}"))
    assert [problem.code for problem in problems] == ([] if critical else ["scenario.no_points"])


@pytest.mark.parametrize(
    ("old", "new", "code", "at"),
    [
        ("when: {once: claim_opened}", "when: {once: claim_opend}", "unknown_fact", "claim_opend"),
        ("when: {once: claim_opened}", "when: {hears: refund_confirmd}", "unknown_intent", "refund_confirmd"),
        ("tell: {en: Say it.,", 'tell: {en: "Say {order.number}.",', "unknown_placeholder", '"Say {order.number}."'),
        ("costs: 2", "costs: 31", "dear_hints", "hints"),
        ("pass_mark: 70", "pass_mark: 99", "dear_hints", "hints"),
        ("pass_mark: 70", "pass_mark: 0", "bad_value", "0"),
        ("pass_mark: 70", "pass_mark: 101", "bad_value", "101"),
        ("costs: 2", "costs: -1", "bad_value", "-1"),
        ("costs: 2", "costs: 101", "bad_value", "101"),
        (
            "when: {once: claim_opened}",
            "when: {once: claim_opened, did: replied}",
            "bad_value",
            "{once: claim_opened, did: replied}",
        ),
        ("teaches: [one_remedy", "teaches: [one_remdy", "unknown_skill", "one_remdy"),
        ("level: middle", "level: medium", "bad_value", "medium"),
        ("minutes: 15", "minutes: 0", "bad_value", "0"),
        ("lesson: {en: Be quick., it: Presto.}", "lesson: {en: Be quick.}", "missing_language", "lesson"),
        ("tell: {en: Say it., it: Dillo.}", "tell: Say it.", "missing_language", "tell"),
        (
            "brief: {en: A mug is broken., it: Una tazza è rotta.}",
            "brief: {en: A mug is broken.}",
            "missing_language",
            "brief",
        ),
    ],
)
def test_what_a_trainee_is_told(tmp_path: Path, old: str, new: str, code: str, at: str) -> None:
    italian = "  - {variant: italian, about: In Italian, set: {cast.buyer.language: it}}\n"
    problem = only(tmp_path, edited(edited(RICH_DRILL, italian, ""), old, new))
    assert (problem.code, pointed(problem)) == (f"scenario.{code}", at)


@pytest.mark.parametrize(
    ("house", "code", "at"),
    [
        ("{criterion: a, must_not: promotd, costs: 5}", "unknown_fact", "promotd"),
        ("{criterion: a, must_not: promoted, points: 5}", "unknown_key", "points"),
        ("{criterion: a, must_not: promoted}", "no_points", "{criterion: a, must_not: promoted}"),
        ("{criterion: a, must: replied, costs: 5}, {criterion: a, must: emailed, costs: 5}", "same_name", "a"),
    ],
)
def test_criteria_of_the_house(tmp_path: Path, house: str, code: str, at: str) -> None:
    problem = only(tmp_path, edited(POLICY, "claims:", f"house_criteria: [{house}]\nclaims:"))
    assert (problem.code, pointed(problem)) == (f"scenario.{code}", at)
