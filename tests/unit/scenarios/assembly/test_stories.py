"""Stories of packs: a market uses them as its own, and only those its mix names are part of the scenario."""

import json
from pathlib import Path

import pytest

from scenarios.loader import load
from scenarios.model import Scenario
from tests.drafts import DRILL, MARKET, STORIES, edited, found, only, pointed, written

_USE = "use: [intents/core, personas/core, ./a-pack-of-stories.yaml]\nzone:"
USING = edited(edited(MARKET, "zone:", _USE), "{story: question,", "{story: damaged,")


@pytest.fixture(autouse=True)
def _pack(tmp_path: Path) -> Path:
    return written(tmp_path, STORIES)


def without_own(text: str) -> str:
    """The market with no stories of its own."""
    head, _, rest = text.partition("stories:\n")
    return head + rest[rest.index("quiet:") :]


def test_a_market_lives_stories_of_a_pack(tmp_path: Path) -> None:
    market = load(str(written(tmp_path, USING))).market
    assert market is not None
    assert [*market.stories] == ["lost", "damaged"]
    assert market.stories["damaged"].reason == "not_as_described"


def test_a_market_without_stories_of_its_own(tmp_path: Path) -> None:
    text = without_own(USING).replace("story: lost", "story: damaged").replace("{en: 70%, it: 30%}", "{en: 100%}")
    scenario = load(str(written(tmp_path, text)))
    assert scenario.market is not None
    assert [*scenario.market.stories] == ["damaged"]
    assert Scenario.model_validate(json.loads(json.dumps(scenario.dump()))) == scenario


def test_a_story_of_a_pack_that_nobody_lives_is_fine(tmp_path: Path) -> None:
    text = edited(MARKET, "zone:", _USE)
    assert found(tmp_path, text) == []
    market = load(str(written(tmp_path, text))).market
    assert market is not None
    assert [*market.stories] == ["lost", "question"]


def test_a_story_of_the_files_own_that_nobody_lives_is_warned_of(tmp_path: Path) -> None:
    problem = only(tmp_path, USING)
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.unused_story", "warning", "question")


def test_one_story_told_twice(tmp_path: Path) -> None:
    text = edited(edited(MARKET, "zone:", _USE), "  question:", "  damaged:")
    problem = found(tmp_path, edited(text, "{story: question,", "{story: damaged,"))[0]
    assert (problem.code, pointed(problem)) == ("scenario.defined_twice", "damaged")
    assert problem.file.endswith("a-market.yaml")


def test_a_misspelt_story_is_looked_for_in_the_packs_too(tmp_path: Path) -> None:
    problem = found(tmp_path, edited(USING, "{story: damaged,", "{story: damagd,"))[0]
    assert problem.message == "no story 'damagd' under 'stories', nor in a pack"
    assert problem.hint == "did you mean 'damaged'?"


def test_a_slip_in_a_story_of_a_pack_stands_in_the_pack(tmp_path: Path) -> None:
    path = written(tmp_path, edited(STORIES, "go: cross}", "go: crss}"))
    problems = [problem for problem in found(tmp_path, USING) if problem.is_error]
    assert [(problem.code, problem.file) for problem in problems] == [("scenario.unknown_step", str(path))]


def test_a_language_the_pack_does_not_write(tmp_path: Path) -> None:
    text = edited(USING, "{story: damaged, share: 40%,", "{story: damaged, share: 40%, languages: {it: 100%},")
    problem = found(tmp_path, text)[0]
    assert (problem.code, pointed(problem)) == ("scenario.missing_language", "says")
    assert problem.file.endswith("a-pack-of-stories.yaml")


def test_a_pack_that_cannot_be_read_hides_which_stories_there_are(tmp_path: Path) -> None:
    codes = [problem.code for problem in found(tmp_path, USING.replace("./a-pack", "./b-pack"))]
    assert codes == ["scenario.unreadable", "scenario.unused_story"]


def test_a_drill_has_no_use_for_stories_of_a_pack(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "zone:", _USE))
    assert (problem.code, problem.severity) == ("scenario.unused_pack", "warning")
    assert pointed(problem) == "./a-pack-of-stories.yaml"
