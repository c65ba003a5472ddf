"""What `mockplace check` says about files."""

from pathlib import Path

from tests.drafts import DRILL
from tests.unit.mock_api.cli.conftest import Command


def test_sound_files_have_no_problems(mockplace: Command) -> None:
    files = ("scenarios/a-drill.yaml", "a-market", "a-plan", "scenarios/policies/a-policy.yaml")
    ran = mockplace("check", "--no-proof", *files)
    assert ran.code == 0
    assert ran.out.count("no problems") == 4
    assert "scenarios/a-drill.yaml: no problems" in ran.out


def test_every_problem_of_every_file_is_told_with_its_place(mockplace: Command, shop: Path) -> None:
    bad = shop / "a-drill.yaml"
    bad.write_text(DRILL.replace("zone: Europe/Rome", "zoen: Europe/Rome").replace("mug", "mug, colour: red"))
    ran = mockplace("check", "./a-drill.yaml", "a-plan")
    assert ran.code == 2
    assert "a-drill.yaml:3:1: error:" in ran.out
    assert "did you mean 'zone'?" in ran.out
    assert "a-plan: no problems" in ran.out
    assert ran.out.endswith("2 errors, 0 warnings in 2 files\n")


def test_a_warning_does_not_fail(mockplace: Command, shop: Path) -> None:
    (shop / "another-name.yaml").write_text(DRILL)
    ran = mockplace("check", "--no-proof", "./another-name.yaml")
    assert "another-name.yaml:1:11: warning:" in ran.out
    assert "0 errors, 1 warning in 1 file" in ran.out
    assert ran.code == 0


def test_what_is_not_there_is_a_problem(mockplace: Command) -> None:
    ran = mockplace("check", "nowhere/a.yaml", "a-dril")
    assert ran.code == 2
    assert "nowhere/a.yaml" in ran.out
    assert "did you mean 'a-drill'?" in ran.out
