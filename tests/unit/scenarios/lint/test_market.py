"""The mix names its stories, none is left out, and they are told in every language of the shop."""

from pathlib import Path

from tests.drafts import MARKET, edited, found, only, pointed


def test_a_story_that_is_not_there(tmp_path: Path) -> None:
    problems = found(tmp_path, edited(MARKET, "{story: question,", "{story: qestion,"))
    assert [(problem.code, pointed(problem)) for problem in problems] == [
        ("scenario.unknown_story", "qestion"),
        ("scenario.unused_story", "question"),
    ]
    assert problems[0].hint == "did you mean 'question'?"
    assert problems[1].severity == "warning"


def test_stories_have_the_rules_of_a_drills(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "{silence: 4d, go: cross}", "{silence: 4d, go: crss}"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_step", "crss")


def test_a_language_of_a_marketplace_is_one_of_the_stories(tmp_path: Path) -> None:
    places = "marketplaces:\n  - {marketplace: one, languages: {en: 100%}}\n  - {marketplace: two}\nquiet:"
    assert found(tmp_path, edited(MARKET, "quiet:", places)) == []
    problems = found(tmp_path, edited(MARKET, "quiet:", edited(places, "{en: 100%}", "{en: 60%, pt: 40%}")))
    assert {problem.code for problem in problems} == {"scenario.missing_language", "scenario.no_phrases"}
    assert "'pt'" in problems[0].message
