"""One file, read: of a known kind, with a model exactly when its shape is right."""

from pathlib import Path

import pytest

from scenarios.errors import ScenarioError
from scenarios.kinds import PLAN, POLICY, SCENARIOS
from scenarios.shape.sheets import open_sheet
from tests import drafts


@pytest.mark.parametrize("text", drafts.FILES.values())
def test_a_sound_file(tmp_path: Path, text: str) -> None:
    sheet = open_sheet(drafts.written(tmp_path, text))
    assert isinstance(sheet.model, sheet.kind.model)
    assert sheet.problems == ()


@pytest.mark.parametrize(("old", "new"), [("title: A plan", "title: 5"), ("title: A plan", "title: A\ntitle: B")])
def test_no_model_while_anything_is_wrong(tmp_path: Path, old: str, new: str) -> None:
    sheet = open_sheet(drafts.written(tmp_path, drafts.edited(drafts.PLAN, old, new)), [PLAN])
    assert sheet.model is None
    assert len(sheet.problems) == 1


def test_another_kind_than_is_needed(tmp_path: Path) -> None:
    path = drafts.written(tmp_path, drafts.PLAN)
    for kinds, needed in (([POLICY], "a policy is"), (SCENARIOS, "a drill, market or session is")):
        with pytest.raises(ScenarioError, match=f"this file is a plan, where {needed} needed"):
            open_sheet(path, kinds)
