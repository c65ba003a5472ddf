"""Tries the plugin in pytest runs of its own, against a server that answers what it was told to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.mockplace.documents import DESCRIBED, OPENED, entry
from tests.unit.mockplace.stand_in import StandIn, nobody

WORLDS = "/_control/worlds"
PASSES = """
def test_it(marketplace):
    world = marketplace.load("refund-trap", seed=7)
    assert world.id == "refund-trap-1"
"""
FAILS = PASSES + "    assert world.advance(hours=25) == 'nothing'\n"


@pytest.fixture
def server(stand_in: StandIn) -> StandIn:
    world = f"{WORLDS}/{OPENED['id']}"
    stand_in.answer("GET /_control/health", {"status": "ok", "worlds": 0})
    stand_in.answer(f"POST {WORLDS}", OPENED, 201)
    stand_in.answer(f"POST {world}/advance", {"now": OPENED["now"], "entries": []})
    stand_in.answer(f"GET {world}", DESCRIBED)
    stand_in.answer(f"GET {world}/journal", {"entries": [entry(14, by="buyers")], "next": None})
    stand_in.answer(f"GET {world}/journal.jsonl", b"the journal\n")
    stand_in.answer(f"DELETE {world}", status=204)
    return stand_in


def tried(folder: Path, source: str, *options: str, **environment: str) -> str:
    """What pytest says of one test file; only this plugin is loaded."""
    (folder / "test_it.py").write_text(source, encoding="utf-8")
    ours = ("PYTEST", "MOCKPLACE")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "mockplace.pytest_plugin", "-p", "no:cacheprovider"]
    temporary = ["--basetemp", str(folder / "temporary")]
    return subprocess.run(
        [*command, *temporary, *options],
        cwd=folder,
        env=inherited | alone | environment,
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def test_a_test_has_a_world_of_its_own(server: StandIn, tmp_path: Path) -> None:
    said = tried(tmp_path, PASSES, "--mockplace-url", server.url, "--mockplace-control-token", "control")
    assert "1 passed" in said
    assert "mockplace" not in said
    asked = [(asked.method, asked.path) for asked in server.asked]
    assert asked == [("GET", "/_control/health"), ("POST", WORLDS), ("DELETE", f"{WORLDS}/refund-trap-1")]
    assert server.last.token == "control"


def test_the_server_may_stand_in_the_configuration(server: StandIn, tmp_path: Path) -> None:
    lines = ["[pytest]", f"mockplace_url = {server.url}", "mockplace_control_token = configured"]
    (tmp_path / "pytest.ini").write_text("\n".join(lines), encoding="utf-8")
    assert "1 passed" in tried(tmp_path, PASSES, MOCKPLACE_CONTROL_TOKEN="unused")
    assert server.last.token == "configured"


def test_the_token_may_stand_in_the_environment(server: StandIn, tmp_path: Path) -> None:
    said = tried(tmp_path, PASSES, "--mockplace-url", server.url, MOCKPLACE_CONTROL_TOKEN="secret")
    assert "1 passed" in said
    assert server.last.token == "secret"


def test_a_failed_test_tells_what_happened(server: StandIn, tmp_path: Path) -> None:
    said = tried(tmp_path, FAILS, "--mockplace-url", server.url)
    assert "1 failed" in said
    assert "- mockplace -" in said
    assert "world refund-trap-1: scenario refund-trap, seed 7, now Thu 2026-01-08 23:40:00 UTC, 14 entries" in said
    assert "buyer_woke            order 1; by buyers" in said
    (line,) = [line for line in said.splitlines() if line.startswith("again: mockplace replay ")]
    assert Path(line.removeprefix("again: mockplace replay ")).read_bytes() == b"the journal\n"
    assert server.last.method == "DELETE"


def test_a_test_without_a_world_fails_as_ever(server: StandIn, tmp_path: Path) -> None:
    said = tried(tmp_path, "def test_it(marketplace):\n    raise ValueError('other')\n", "--mockplace-url", server.url)
    assert "1 failed" in said
    assert "- mockplace -" not in said


def test_a_server_that_is_not_there_is_one_clear_error(tmp_path: Path) -> None:
    url = nobody()
    said = tried(tmp_path, PASSES, "--mockplace-url", url)
    assert "1 error" in said
    assert f"no answer from the mock marketplace at {url}: " in said
    assert "start one with: mockplace serve" in said
    assert "Traceback" not in said
    assert "http.client" not in said


def test_an_address_nobody_can_read_is_one_clear_error(tmp_path: Path) -> None:
    said = tried(tmp_path, PASSES, "--mockplace-url", "localhost:8900")
    assert "'localhost:8900' is no server's address; write it as http://127.0.0.1:8900" in said
    assert "1 error" in said


def test_an_unknown_scenario_is_shown_where_it_was_asked_for(server: StandIn, tmp_path: Path) -> None:
    server.answers[f"POST {WORLDS}"].clear()
    server.refuse(f"POST {WORLDS}", 404, "scenario.unknown", "there is no scenario 'refund-trap'")
    said = tried(tmp_path, PASSES, "--mockplace-url", server.url)
    assert "there is no scenario 'refund-trap' [scenario.unknown, HTTP 404]" in said
    assert "test_it.py:3: MarketplaceError" in said


def test_a_run_that_asks_for_nothing_loads_and_starts_nothing(tmp_path: Path) -> None:
    source = "import sys\ndef test_it():\n    assert [m for m in sys.modules if m.startswith('mockplace.')] == ["
    assert "1 passed" in tried(tmp_path, source + "'mockplace.pytest_plugin']\n")


def test_the_options_explain_themselves(tmp_path: Path) -> None:
    said = tried(tmp_path, PASSES, "--help")
    for name in ("--mockplace-url=URL", "--mockplace-control-token=TOKEN", "mockplace_url", "MOCKPLACE_CONTROL_TOKEN"):
        assert name in said
