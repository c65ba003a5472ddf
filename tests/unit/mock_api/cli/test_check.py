"""What `mockplace check` says about files."""

import json
from pathlib import Path

import pytest

from scenarios.kinds import KINDS
from scenarios.schema import schema_of
from tests.drafts import DRILL
from tests.unit.mock_api.cli.conftest import Command
from tests.unit.simulator.proof.fair import FAIR, line_of


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


def test_editors_get_a_list_of_problems_and_nothing_else(mockplace: Command, shop: Path) -> None:
    bad = shop / "a-drill.yaml"
    bad.write_text(DRILL.replace("zone: Europe/Rome", "zoen: Europe/Rome"))
    ran = mockplace("check", "./a-drill.yaml", "a-plan", "nowhere", "--format", "json")
    first, second = json.loads(ran.out)
    assert ran.code == 2
    assert first == {
        "file": "a-drill.yaml",
        "line": 3,
        "column": 1,
        "length": 4,
        "severity": "error",
        "code": "scenario.unknown_key",
        "message": "unknown key 'zoen'",
        "hint": "did you mean 'zone'?",
    }
    assert (second["code"], second["line"]) == ("scenario.unknown_name", 0)
    sound = mockplace("check", "a-plan", "--format", "json")
    assert (sound.code, json.loads(sound.out)) == (0, [])


def test_editors_get_a_schema_of_each_kind(mockplace: Command) -> None:
    for kind in KINDS:
        ran = mockplace("check", "--schema", kind.name)
        assert (ran.code, json.loads(ran.out)) == (0, schema_of(kind))


@pytest.mark.parametrize(
    ("arguments", "said"), [((), "name a file to check"), (("--schema", "dril"), "did you mean 'drill'?")]
)
def test_what_cannot_be_done(mockplace: Command, arguments: tuple[str, ...], said: str) -> None:
    ran = mockplace("check", *arguments)
    assert ran.code == 2
    assert said in " ".join(ran.err.split())


def test_a_sound_drill_is_proved_and_told_in_a_line(mockplace: Command, shop: Path) -> None:
    (shop / "fair.yaml").write_text(FAIR)
    ran = mockplace("check", "./fair.yaml", "a-plan")
    assert ran.code == 0
    assert ran.out.startswith(
        "./fair.yaml: no problems\n./fair.yaml: 3 endings; 6 of 8 reactions tried (75%); in en, it; "
    )
    assert "best baseline 80 of 100 needed (refund at once with a bare sentence)" in ran.out
    assert ran.out.count("endings") == 1, "nothing of a plan is proved"
    assert "endings" not in mockplace("check", "--no-proof", "./fair.yaml").out


def test_what_the_proof_finds_is_a_problem_like_any_other(mockplace: Command, shop: Path) -> None:
    (shop / "fair.yaml").write_text(FAIR.replace("score: 80", "score: 70"))
    ran = mockplace("check", "./fair.yaml")
    assert ran.code == 2
    assert "comes to 80 points, not to 70 [scenario.answer_mismatch]" in ran.out
    told = json.loads(mockplace("check", "--format", "json", "./fair.yaml").out)
    assert [(one["code"], one["line"], one["severity"]) for one in told] == [
        ("scenario.answer_mismatch", line_of("score: 80"), "error")
    ]
    assert mockplace("check", "--no-proof", "./fair.yaml").code == 0


def test_a_drill_is_proved_with_the_values_given_beside_it(mockplace: Command, shop: Path) -> None:
    (shop / "fair.yaml").write_text(FAIR)
    ran = mockplace("check", "./fair.yaml", "--set", "pass_mark=70")
    assert ran.code == 2
    assert "passes, and should not" in ran.out


def test_a_drill_with_errors_is_not_played(mockplace: Command, shop: Path) -> None:
    (shop / "fair.yaml").write_text(FAIR.replace("go: promised", "go: promissed"))
    ran = mockplace("check", "./fair.yaml")
    assert ran.code == 2
    assert "endings" not in ran.out
    assert "1 error" in ran.out
