"""What `mockplace list` shows."""

import json
from pathlib import Path

from tests.unit.mock_api.cli.conftest import Command


def test_everything_is_shown_by_kind(mockplace: Command) -> None:
    told = mockplace("list").out
    titles = [told.index(title) for title in ("Drills", "Markets", "Plans", "Policies")]
    assert titles == sorted(titles)
    for name in ("a-drill", "refund-trap", "busy-week", "a-plan", "a-policy", "amazon-us"):
        assert f"\n{name} " in told


def test_as_json_each_file_says_what_it_is_and_where(mockplace: Command, shop: Path) -> None:
    files = json.loads(mockplace("list", "--json").out)
    mine = next(file for file in files if file["name"] == "a-drill")
    assert mine["kind"], mine["title"] == ("drill", "A drill")
    assert (shop / mine["path"]).samefile(shop / "scenarios" / "a-drill.yaml")
    assert {file["kind"] for file in files} >= {"drill", "market", "plan", "policy"}
    assert all(set(file) == {"kind", "name", "title", "about", "path"} for file in files)
