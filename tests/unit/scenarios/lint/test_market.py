"""Shares add up, the mix names its stories, and none is left out."""

from pathlib import Path

import pytest

from tests.drafts import MARKET, edited, found, only, pointed


@pytest.mark.parametrize(
    ("old", "new", "where", "total"),
    [
        ("share: 40%", "share: 39%", "mix", "99%"),
        ("en: 70%", "en: 0.8", "languages", "110%"),
        ("1: 10%", "1: 10.001%", "stars", "100.001%"),
    ],
)
def test_shares_that_do_not_add_up(tmp_path: Path, old: str, new: str, where: str, total: str) -> None:
    problem = only(tmp_path, edited(MARKET, old, new))
    assert (problem.code, problem.hint) == ("scenario.shares", f"they make {total}")
    assert pointed(problem) == where


def test_thirds_are_near_enough(tmp_path: Path) -> None:
    assert found(tmp_path, edited(MARKET, "{5: 90%, 1: 10%}", "{5: 33.33333%, 4: 33.33333%, 1: 33.33334%}")) == []


def test_a_story_that_is_not_there(tmp_path: Path) -> None:
    problems = found(tmp_path, edited(MARKET, "{story: question,", "{story: qestion,"))
    assert [(problem.code, pointed(problem)) for problem in problems] == [
        ("scenario.unknown_story", "qestion"),
        ("scenario.unused_story", "question"),
    ]
    assert problems[0].hint == "did you mean 'question'?"
    assert problems[1].severity == "warning"


def test_shares_are_not_added_up_while_one_is_broken(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "share: 40%", "share: 140%"))
    assert (problem.code, pointed(problem)) == ("scenario.bad_value", "140%")


def test_stories_have_the_rules_of_a_drills(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "{silence: 4d, go: cross}", "{silence: 4d, go: crss}"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_step", "crss")


def test_stars_are_one_to_five(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "{5: 90%, 1: 10%}", "{6: 90%, 1: 10%}"))
    assert (problem.message, pointed(problem)) == ("'6' is more than 5", "6")
