"""Sample answers have names, endings, variants and one language for all of their texts."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, RICH_DRILL, edited, found, only, pointed

_SILENCE = "{answer: silence, ends: claim_granted}"


@pytest.mark.parametrize(
    ("new", "code", "at"),
    [
        (f"{_SILENCE}\n  - {{answer: silence, ends: resolved}}", "same_name", "silence"),
        ("{answer: a, ends: resolvd}", "unknown_ending", "resolvd"),
        ("{answer: a, ends: resolved, variant: itlian}", "unknown_variant", "itlian"),
        ("{answer: a, ends: resolved, passes: true, score: 79}", "impossible_verdict", "passes"),
        ("{answer: a, ends: claim_granted, passes: true}", "impossible_verdict", "passes"),
        ("{answer: a, ends: resolved, score: 101}", "bad_value", "101"),
        (
            "{answer: a, ends: resolved, seller: [{at: 1h, says: {it: a}}, {at: 2h, says: b}]}",
            "missing_language",
            "says",
        ),
    ],
)
def test_what_is_wrong_with_an_answer(tmp_path: Path, new: str, code: str, at: str) -> None:
    problems = found(tmp_path, edited(DRILL, _SILENCE, new))
    assert {(problem.code, pointed(problem), problem.is_error) for problem in problems} == {
        (f"scenario.{code}", at, True)
    }


def test_a_text_that_only_some_languages_lack(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(RICH_DRILL, "notes: {en: Done., it: Fatto.}", "notes: {en: Done.}"))
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.missing_language", "warning", "notes")


@pytest.mark.parametrize(
    ("endings", "code"),
    [
        ("[]", "no_good_ending"),
        ("[resolved, claim_granted, claim_denied]", "no_bad_ending"),
        ("[resolved, rsolved]", "unknown_ending"),
    ],
)
def test_good_endings(tmp_path: Path, endings: str, code: str) -> None:
    assert only(tmp_path, edited(DRILL, "[resolved]", endings)).code == f"scenario.{code}"
