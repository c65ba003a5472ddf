"""What `mockplace new` writes, and that it is sound."""

from pathlib import Path

import pytest

from tests.unit.mock_api.cli.conftest import Command

PLACES = {
    "drill": "scenarios/late-parcel.yaml",
    "market": "scenarios/late-parcel.yaml",
    "session": "scenarios/sessions/late-parcel.yaml",
    "plan": "scenarios/plans/late-parcel.yaml",
    "policy": "scenarios/policies/late-parcel.yaml",
}


@pytest.mark.parametrize(("kind", "place"), PLACES.items())
def test_a_new_file_is_found_by_its_name_and_has_no_problems(
    mockplace: Command, shop: Path, kind: str, place: str
) -> None:
    ran = mockplace("new", kind, "late-parcel")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"wrote {place}\n")
    assert "title: Late parcel" in (shop / place).read_text()
    assert "$name" not in (shop / place).read_text()
    checked = mockplace("check", "late-parcel")
    assert (checked.code, checked.out.partition("\n")[0]) == (0, "late-parcel: no problems")


@pytest.mark.parametrize("argv", [["drill"], ["market"], ["session"]])
def test_a_new_scenario_runs(mockplace: Command, argv: list[str]) -> None:
    mockplace("new", *argv, "my-own")
    assert mockplace("run", "my-own").code in (0, 1)


def test_the_sample_answer_of_a_new_drill_passes(mockplace: Command) -> None:
    mockplace("new", "drill", "my-own")
    assert mockplace("run", "my-own", "--answer", "model answer").code == 0


def test_a_new_market_passes_with_the_team_it_names(mockplace: Command) -> None:
    mockplace("new", "market", "my-own")
    assert mockplace("run", "my-own").code == 0


def test_a_new_plan_answers(mockplace: Command) -> None:
    mockplace("new", "plan", "my-team")
    assert "mockplace run a-market --plan my-team" in mockplace("run", "a-market", "--plan", "my-team").out


def test_nothing_is_overwritten(mockplace: Command, shop: Path) -> None:
    before = (shop / "scenarios" / "a-drill.yaml").read_text()
    ran = mockplace("new", "drill", "a-drill")
    assert ran.code == 2
    assert "scenarios/a-drill.yaml is there already" in ran.err
    assert (shop / "scenarios" / "a-drill.yaml").read_text() == before


@pytest.mark.parametrize("name", ["A Name", "../escape", "", "x/y", "x" * 81, "naïve"])
def test_a_name_that_is_none_writes_nothing(mockplace: Command, shop: Path, name: str) -> None:
    before = sorted(shop.rglob("*"))
    assert mockplace("new", "drill", name).code == 2
    assert sorted(shop.rglob("*")) == before


def test_a_misspelt_kind_gets_a_suggestion(mockplace: Command) -> None:
    ran = mockplace("new", "dril", "x")
    assert ran.code == 2
    assert "did you mean 'drill'?" in ran.err


def test_a_folder_that_is_a_file_is_said(mockplace: Command, shop: Path) -> None:
    (shop / "scenarios" / "plans" / "a-plan.yaml").unlink()
    (shop / "scenarios" / "plans").rmdir()
    (shop / "scenarios" / "plans").write_text("")
    ran = mockplace("new", "plan", "x")
    assert ran.code == 2
    assert "Traceback" not in ran.err
