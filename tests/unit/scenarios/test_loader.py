"""The front door: load, check and list, by name and by path."""

from pathlib import Path
from typing import Any

import pytest

from scenarios.errors import Problem, ScenarioError
from scenarios.loader import check, load, load_plan, shelf
from tests.drafts import DRILL, FILES, INTENTS, PLAN, edited, pointed, written


def refused(name: str, **wishes: Any) -> tuple[Problem, ...]:
    with pytest.raises(ScenarioError) as caught:
        load(name, **wishes)
    return caught.value.problems


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with an own ./scenarios."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scenarios").mkdir()
    return tmp_path / "scenarios"


def test_a_shipped_scenario_by_name(own: Path) -> None:
    assert load("refund-trap").name == "refund-trap"


def test_ones_own_by_name(own: Path) -> None:
    written(own, edited(DRILL, "title: A drill", "title: My own"))
    assert load("a-drill").title == "My own"
    assert load("scenarios/a-drill.yaml").title == "My own"
    written(own, PLAN)
    assert load_plan("a-plan").title == "A plan"


def test_only_errors_refuse(own: Path) -> None:
    (own / "copy.yaml").write_text(DRILL, encoding="utf-8")
    assert [problem.code for problem in check("copy")] == ["scenario.name_differs"]
    assert load("copy").name == "a-drill"


def test_everything_is_said_and_no_warning_among_it(own: Path) -> None:
    text = edited(DRILL, "go: happy", "go: hapy").replace("10d", "10")
    (own / "copy.yaml").write_text(text, encoding="utf-8")
    assert [problem.code for problem in refused("copy")] == ["scenario.bad_value", "scenario.unknown_step"]
    assert [problem.severity for problem in check("copy")] == ["warning", "error", "error"]


def test_names_that_are_none(own: Path) -> None:
    (problem,) = refused("refund-trp")
    assert (problem.line, problem.hint) == (0, "did you mean 'refund-trap'?")
    assert refused("./refund-trap")[0].message == "there is no such file"
    assert refused("three-agents-with-evening")[0].hint == "'three-agents-with-evening' is a plan"
    assert check("refund-trp") == [problem] or check("refund-trp")[0].hint == problem.hint


def test_wishes_that_cannot_be(own: Path) -> None:
    assert refused("refund-trap", plan="two")[0].code == "scenario.unknown_name"
    assert refused("refund-trap", plan="busy-week")[0].hint == "'busy-week' is a market"
    assert refused("refund-trap", starts="tomorrow")[0].message == "'tomorrow' is no weekday and time; write Thu 18:40"


def test_a_wished_plan_that_lacks_an_answer(own: Path) -> None:
    path = written(own, edited(PLAN, "  otherwise: {says: [holding_reply]}\n", ""))
    (problem,) = refused("refund-trap", plan="a-plan")
    assert (problem.code, pointed(problem)) == ("scenario.unanswered_reason", "answers")
    assert Path(problem.file).resolve() == path.resolve()


def test_a_plan_that_is_not_sound(own: Path) -> None:
    written(own, edited(PLAN, "Bruno", "Ada"))
    with pytest.raises(ScenarioError, match="two agents are called 'Ada'"):
        load_plan("a-plan")
    with pytest.raises(ScenarioError, match="this file is a plan, where a drill, market or session is needed"):
        load("./scenarios/a-plan.yaml")


@pytest.mark.parametrize("name", FILES)
def test_any_kind_of_file_can_be_checked(tmp_path: Path, name: str) -> None:
    written(tmp_path, INTENTS)
    path = written(tmp_path, FILES[name])
    assert check(path) == check(str(path)) == []


def test_a_file_that_cannot_be_read_is_a_problem_not_an_exception(tmp_path: Path) -> None:
    (problem,) = check(tmp_path / "nothing.yaml")
    assert (problem.code, problem.line, problem.file) == ("scenario.unreadable", 0, str(tmp_path / "nothing.yaml"))
    (tmp_path / "half.yaml").write_text("scenario: [", encoding="utf-8")
    assert check(tmp_path / "half.yaml")[0].code == "scenario.syntax"


def test_the_list_of_everything(own: Path) -> None:
    (own / "my-drill.yaml").write_text(edited(DRILL, "zone:", "about: >\n  In two\n  lines.\nzone:"), encoding="utf-8")
    (own / "broken.yaml").write_text("plan: [\n", encoding="utf-8")
    listed = {(found.kind, found.name): found for found in shelf()}
    mine = listed["drill", "my-drill"]
    assert (mine.title, mine.about, mine.path) == ("A drill", "In two lines.", Path("scenarios/my-drill.yaml"))
    assert listed["plan", "broken"].title == ""
    assert {
        ("market", "busy-week"),
        ("policy", "amazon-us"),
        ("faults", "rough-weather"),
        ("personas", "core"),
        ("intents", "core"),
        ("stories", "core"),
    } <= listed.keys()
    kinds = [found.kind for found in shelf()]
    in_order = ["drill", "market", "session", "plan", "policy", "faults", "personas", "intents", "stories"]
    assert kinds == sorted(kinds, key=in_order.index)
