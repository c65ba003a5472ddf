"""What `mockplace list` shows."""

import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from mock_api.terminal import console
from tests.unit.mock_api.cli.conftest import Command


def test_everything_is_shown_by_kind(mockplace: Command) -> None:
    told = mockplace("list").out
    titles = [told.index(title) for title in ("Drills", "Markets", "Plans", "Policies")]
    assert titles == sorted(titles)
    for name in ("a-drill", "refund-trap", "busy-week", "a-plan", "a-policy", "amazon-us"):
        assert f"\n{name} " in told


@pytest.mark.parametrize("command", [("list",), ("run", "a-drill"), ("grade", "j.jsonl")], ids=lambda words: words[0])
def test_what_is_shown_is_as_wide_as_the_terminal(
    mockplace: Command, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    mockplace("run", "a-drill", "--journal", "j.jsonl")
    monkeypatch.setenv("COLUMNS", "56")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(console, "is_watched", lambda file: True)
    lines = mockplace(*command).out.splitlines()
    assert max(cell_len(line) for line in lines) == 56


def test_as_json_each_file_says_what_it_is_and_where(mockplace: Command, shop: Path) -> None:
    files = json.loads(mockplace("list", "--json").out)
    mine = next(file for file in files if file["name"] == "a-drill")
    assert mine["kind"], mine["title"] == ("drill", "A drill")
    assert (shop / mine["path"]).samefile(shop / "scenarios" / "a-drill.yaml")
    assert {file["kind"] for file in files} >= {"drill", "market", "plan", "policy"}
    assert all(set(file) == {"kind", "name", "title", "about", "path"} for file in files)
