"""Sends a few simulated sellers at a real server for a few seconds."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mockplace.client import Marketplace
from mockplace.server import RunningServer, Server

ROOT = Path(__file__).resolve().parents[2]
# One worker keeps the server for all of these.
pytestmark = pytest.mark.xdist_group("load")

ROUTES = {
    ("POST", "/_control/worlds"),
    ("POST", "/_control/worlds/{id}/advance"),
    ("DELETE", "/_control/worlds/{id}"),
    ("GET", "/inbox/threads"),
    ("GET", "/inbox/threads/{id}"),
    ("POST", "/inbox/threads/{id}/messages"),
}


def loaded(server: RunningServer, *options: str) -> tuple[subprocess.CompletedProcess[str], list[dict[str, Any]]]:
    """Locust as a program, and what it measured."""
    # How long an answer takes on a busy machine is no finding.
    patient = ["--max-p95", "30000"]
    finished = subprocess.run(
        [sys.executable, "-m", "locust", "-f", "load/locustfile.py", "--headless", "--json", *patient, *options],
        cwd=ROOT,
        env={**os.environ, "MOCKPLACE_CONTROL_TOKEN": server.control_token},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return finished, json.loads(finished.stdout)


@pytest.fixture(scope="module")
def server() -> Iterator[RunningServer]:
    with Server(folder=ROOT) as running:
        yield running


def test_sellers_work_through_their_inboxes(server: RunningServer) -> None:
    options = ["-u", "4", "-r", "4", "-t", "5", "--host", server.url, "--scenario", "refund-trap", "--advance", "2h"]
    finished, measured = loaded(server, *options)
    assert finished.returncode == 0, finished.stderr
    assert {(route["method"], route["name"]) for route in measured} >= ROUTES
    assert sum(route["num_failures"] for route in measured) == 0
    assert "load: passed, " in finished.stderr
    assert Marketplace(server.url, server.control_token).worlds() == []


def test_sellers_of_a_whole_market_do_too(server: RunningServer) -> None:
    finished, measured = loaded(server, "-u", "2", "-r", "2", "-t", "5", "--host", server.url)
    assert finished.returncode == 0, finished.stderr
    assert all(route["num_requests"] > 0 for route in measured)
    assert sum(route["num_failures"] for route in measured) == 0
    assert Marketplace(server.url, server.control_token).worlds() == []


def test_a_ramp_comes_to_its_end(server: RunningServer) -> None:
    finished, measured = loaded(server, "--shape", "ramp", "-u", "3", "-t", "3", "--host", server.url)
    assert finished.returncode == 0, finished.stderr
    assert sum(route["num_requests"] for route in measured) > 0
