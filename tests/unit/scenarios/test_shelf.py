"""A name is looked up in ./scenarios, then among the shipped files."""

from pathlib import Path

import pytest

import scenarios
from scenarios.errors import ScenarioError
from scenarios.kinds import DRILL, INTENTS, KINDS, MARKET, PLAN, POLICY, SCENARIOS
from scenarios.shelf import every, find, is_path, names
from tests import drafts

SHIPPED = Path(scenarios.__file__).parent


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own, empty ./scenarios."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scenarios").mkdir()
    return tmp_path / "scenarios"


def test_a_shipped_file(own: Path) -> None:
    assert find("refund-trap", SCENARIOS) == SHIPPED / "library" / "refund-trap.yaml"
    assert find("core", [INTENTS]) == SHIPPED / "intents" / "core.yaml"


def test_without_a_folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find("busy-week", SCENARIOS).is_relative_to(SHIPPED)
    assert "busy-week" in names([MARKET])


@pytest.mark.parametrize("folder", ["", "library"])
def test_ones_own_goes_first(own: Path, folder: str) -> None:
    (own / folder).mkdir(exist_ok=True)
    (own / folder / "refund-trap.yaml").write_text(drafts.DRILL, encoding="utf-8")
    assert find("refund-trap", SCENARIOS) == Path("scenarios") / folder / "refund-trap.yaml"
    assert [path for path in every(DRILL) if path.stem == "refund-trap"] == [
        Path("scenarios") / folder / "refund-trap.yaml"
    ]


def test_a_file_of_another_kind_is_passed_over(own: Path) -> None:
    (own / "refund-trap.yaml").write_text(drafts.PLAN, encoding="utf-8")
    assert find("refund-trap", SCENARIOS).is_relative_to(SHIPPED)
    assert find("refund-trap", [PLAN]) == Path("scenarios/refund-trap.yaml")


def test_a_file_with_a_slip_in_its_first_line_is_not(own: Path) -> None:
    (own / "refund-trap.yaml").write_text("scenaro: refund-trap\n", encoding="utf-8")
    assert find("refund-trap", SCENARIOS) == Path("scenarios/refund-trap.yaml")
    assert Path("scenarios/refund-trap.yaml") not in every(DRILL)


@pytest.mark.parametrize("text", ['# so\n\n"scenario": x\n', "---\nscenario : x\n", "\ufeffscenario: x\n"])
def test_the_first_key_is_found_behind_comments(own: Path, text: str) -> None:
    (own / "mine.yaml").write_text(text, encoding="utf-8")
    assert Path("scenarios/mine.yaml") in every(DRILL)


def test_other_peoples_files_are_not_listed(own: Path) -> None:
    (own / "docker.yaml").write_text("services: {}\n", encoding="utf-8")
    (own / "notes.txt").write_text("scenario: x\n", encoding="utf-8")
    (own / "folder.yaml").mkdir()
    (own / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    for kind in KINDS:
        assert not [path for path in every(kind) if not path.is_relative_to(SHIPPED)]


@pytest.mark.parametrize("name", ["./x", "a/b", "/x", "mine.yaml", "mine.yml", "../x.yaml"])
def test_paths(name: str) -> None:
    assert is_path(name)
    assert find(name, SCENARIOS) == Path(name)


@pytest.mark.parametrize("name", ["", ".", "..", "a b", "a\0b", "-x", "*", "busy_week"])
def test_what_is_neither(own: Path, name: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        find(name, SCENARIOS)
    assert caught.value.problems[0].code == "scenario.unknown_name"


@pytest.mark.parametrize(
    ("name", "kinds", "message", "hint"),
    [
        ("busy-weak", SCENARIOS, "there is no scenario 'busy-weak'", "did you mean 'busy-week'?"),
        ("busy-week", [PLAN], "there is no plan 'busy-week'", "'busy-week' is a market"),
        (
            "two-agents",
            [PLAN],
            "there is no plan 'two-agents'",
            "did you mean 'two-agents-office-hours'?",
        ),
        ("kore", [INTENTS], "there is no pack of intents 'kore'", "did you mean 'core'?"),
        ("two-agents-office-hours", [POLICY], "there is no policy", "is a plan"),
        ("x" * 9000, SCENARIOS, "there is no scenario 'xxx", ""),
    ],
)
def test_an_unknown_name(own: Path, name: str, kinds: list, message: str, hint: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        find(name, kinds)
    (problem,) = caught.value.problems
    assert problem.message.startswith(message)
    assert hint in problem.hint
    assert len(str(problem)) < 400
