"""Every question has somebody who can answer it, and everybody somebody who asks."""

from pathlib import Path

import pytest

from scenarios.errors import Problem
from tests.drafts import DRILL, MARKET, PLAN, POLICY, edited, found, written

SHOP = edited(MARKET, "seller: two-agents-office-hours", "seller: ./a-plan.yaml")


def asked(tmp_path: Path, *lines: str, scenario: str = SHOP) -> list[Problem]:
    """What is wrong when the plan's first agent has these lines too, and the second is away."""
    text = edited(PLAN, "- name: Ada", "\n    ".join(("- name: Ada", *lines)))
    written(tmp_path, edited(text, "- name: Bruno", "- name: Bruno\n    heads: 0"))
    return found(tmp_path, scenario)


@pytest.mark.parametrize(
    "lines",
    [
        ("skills: [where_is_my_order, product_question]",),
        ("skills: {where_is_my_order: 2, otherwise: 1}",),
        ("skills: [otherwise]", "languages: [it, en]"),
        ("skills: [where_is_my_order, product_question, thanks]",),
        ("skills: [where_is_my_order, product_question, a_reason_of_another_market]",),
    ],
)
def test_a_team_that_fits(tmp_path: Path, lines: tuple[str, ...]) -> None:
    assert asked(tmp_path, *lines) == []


def test_a_reason_nobody_serves(tmp_path: Path) -> None:
    (problem,) = asked(tmp_path, "skills: [where_is_my_order]")
    assert (problem.code, problem.file) == ("scenario.unserved", str(tmp_path / "a-plan.yaml"))
    assert problem.message == "nobody can answer 'product_question' in 'en', which 'a-market' needs"


def test_a_language_nobody_reads(tmp_path: Path) -> None:
    (problem,) = asked(tmp_path, "languages: [en, fr]")
    assert problem.message == "nobody can answer 'where_is_my_order' in 'it', which 'a-market' needs"


def test_the_languages_of_marketplaces_go_before_those_of_the_mix(tmp_path: Path) -> None:
    places = "marketplaces: [{marketplace: one, languages: {en: 100%}}]\nquiet:"
    assert asked(tmp_path, "languages: [en]", scenario=edited(SHOP, "quiet:", places)) == []


def test_nobody_where_every_question_begins(tmp_path: Path) -> None:
    (problem,) = asked(tmp_path, "tier: 2")
    assert (problem.code, problem.message) == (
        "scenario.no_first_tier",
        "nobody is at tier 1, where every question begins",
    )


def test_nobody_for_what_is_passed_on(tmp_path: Path) -> None:
    text = edited(PLAN, "- name: Ada", "- name: Ada\n    escalates: {otherwise: 10%}")
    written(tmp_path, edited(text, "- name: Bruno", "- name: Bruno\n    tier: 2\n    languages: [it]"))
    problems = found(tmp_path, SHOP)
    assert [problem.message for problem in problems] == [
        "nobody can answer 'product_question' in 'en' once it is passed on",
        "nobody can answer 'where_is_my_order' in 'en' once it is passed on",
    ]


def test_an_agent_without_a_skill_anyone_asks_for(tmp_path: Path) -> None:
    text = edited(PLAN, "- name: Ada", "- name: Ada\n    skills: [product_questoin, returns]")
    written(tmp_path, text)
    (problem,) = found(tmp_path, SHOP)
    assert (problem.code, problem.is_error) == ("scenario.idle_agent", True)
    assert problem.message == "nobody asks for what 'Ada' is there for: 'product_questoin' or 'returns'"
    assert problem.hint == "did you mean 'product_question'?"


def test_one_misspelt_skill_among_others(tmp_path: Path) -> None:
    written(tmp_path, edited(PLAN, "- name: Ada", "- name: Ada\n    skills: [product_questoin, where_is_my_order]"))
    (problem,) = found(tmp_path, SHOP)
    assert (problem.code, problem.severity) == ("scenario.idle_skill", "warning")
    assert problem.hint == "did you mean 'product_question'?"


def test_a_language_nobody_writes(tmp_path: Path) -> None:
    written(tmp_path, edited(PLAN, "- name: Ada", "- name: Ada\n    languages: [de]"))
    (problem,) = found(tmp_path, SHOP)
    assert (problem.severity, problem.message) == ("warning", "nobody writes in what 'Ada' reads: 'de'")


def test_slips_against_rules_a_policy_does_not_have(tmp_path: Path) -> None:
    written(tmp_path, edited(PLAN, "answers:", "mistakes: {policy_slip: 1%}\nanswers:"))
    written(tmp_path, POLICY.partition("message_rules")[0])
    (problem,) = found(tmp_path, edited(SHOP, "seller:", "policy: ./a-policy.yaml\nseller:"))
    assert (problem.code, problem.severity) == ("scenario.no_message_rules", "warning")
    written(tmp_path, POLICY)
    assert found(tmp_path, edited(SHOP, "seller:", "policy: ./a-policy.yaml\nseller:")) == []


def test_a_drill_needs_somebody_too_and_leaves_the_others_alone(tmp_path: Path) -> None:
    drill = edited(DRILL, "zone:", "seller: ./a-plan.yaml\nzone:")
    (problem,) = asked(tmp_path, "skills: [returns]", scenario=drill)
    assert problem.message == "nobody can answer 'a-drill' in 'en', which 'a-drill' needs"
    written(tmp_path, edited(PLAN, "- name: Ada", "- name: Ada\n    skills: [returns]"))
    assert found(tmp_path, drill) == []


def test_nobody_is_asked_anything(tmp_path: Path) -> None:
    assert found(tmp_path, edited(MARKET, "seller: two-agents-office-hours", "seller: nobody")) == []
