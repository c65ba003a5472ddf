"""A word of a pack that the file does not name: the pack is told."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, MARKET, POLICY, edited, found

_USES = "name that under 'use', which lists every pack a file needs"


def hints_of(folder: Path, text: str) -> dict[str, str]:
    """What is wrong with a file, each with its hint."""
    return {problem.message: problem.hint for problem in found(folder, text)}


def test_a_use_of_ones_own_takes_the_shipped_packs_away(tmp_path: Path) -> None:
    hints = hints_of(tmp_path, edited(DRILL, "zone:", "use: []\nzone:"))
    assert hints["no persona 'impatient'"] == f"it is in 'personas/core': {_USES}"
    assert hints["no intent 'refund_confirmed'"] == f"it is in 'intents/core': {_USES}"
    assert hints["no fact 'said.tracking_explained'"] == f"it is in 'intents/core': {_USES}"


@pytest.mark.parametrize(("draft", "hears"), [(DRILL, "refund_confirmed, pro"), (MARKET, "tracking_explained, go")])
def test_an_intent_of_another_pack(tmp_path: Path, draft: str, hears: str) -> None:
    details = edited(draft, f"hears: {hears}", f"hears: charges_her, {hears.partition(' ')[2]}")
    assert hints_of(tmp_path, details)["no intent 'charges_her'"] == f"it is in 'intents/details': {_USES}"


def test_a_file_that_uses_no_packs_is_not_told_of_any(tmp_path: Path) -> None:
    policy = edited(POLICY, "[said.tracking_explained]", "[said.charges_her]")
    (hint,) = hints_of(tmp_path, policy).values()
    assert "details" not in hint
