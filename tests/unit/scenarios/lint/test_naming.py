"""A file is found by its own name."""

from pathlib import Path

import pytest

from scenarios.loader import check
from tests.drafts import DRILL, FILES, PLAN, edited, only, pointed

_NAMED = {name: text for name, text in FILES.items() if "pack" not in name}


@pytest.mark.parametrize("name", _NAMED)
def test_a_file_of_another_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / "copy.yaml"
    path.write_text(_NAMED[name], encoding="utf-8")
    (problem,) = check(path)
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.name_differs", "warning", name)
    assert "'copy'" in problem.hint


@pytest.mark.parametrize("name", ["A-Drill", "a drill", "a_drill", "-a", "a--b", "ä", "a" * 81])
def test_a_name_that_is_none(tmp_path: Path, name: str) -> None:
    for text, key in ((DRILL, "scenario: a-drill"), (PLAN, "plan: a-plan")):
        problem = only(tmp_path, edited(text, key, f"{key.split(':')[0]}: {name}"))
        assert (problem.code, pointed(problem)) == ("scenario.bad_value", name)
