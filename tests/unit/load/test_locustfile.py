"""Tries the load test as a program: whom it refuses, what it says at the end, and its exit codes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.mockplace.documents import OPENED
from tests.unit.mockplace.stand_in import StandIn, nobody, standing_in

ROOT = Path(__file__).resolve().parents[3]
WORLD = "/_control/worlds/refund-trap-1"


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    with standing_in() as server:
        server.answer("GET /_control/worlds", {"items": []})
        server.answer("POST /_control/worlds", OPENED, 201)
        server.answer(f"POST {WORLD}/advance", {"now": OPENED["now"], "entries": []})
        server.answer(f"DELETE {WORLD}", status=204)
        server.answer("GET /inbox/threads", {"items": [], "next": None})
        server.answer("GET /inbox/counters", {})
        yield server


def loaded(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    locust = [sys.executable, "-m", "locust", "-f", "load/locustfile.py", "--headless", "--only-summary"]
    return subprocess.run(
        [*locust, *options],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_load_that_is_borne_passes(stand_in: StandIn) -> None:
    finished = loaded("-u", "2", "-r", "2", "-t", "2", "--host", stand_in.url, MOCKPLACE_CONTROL_TOKEN="control")
    assert finished.returncode == 0, finished.stderr
    assert "load: passed, " in finished.stderr
    asked = {(asked.method, asked.path, asked.token) for asked in stand_in.asked}
    assert asked >= {("POST", "/_control/worlds", "control"), ("GET", "/inbox/threads", "inbox")}
    created = [asked for asked in stand_in.asked if (asked.method, asked.path) == ("POST", "/_control/worlds")]
    deleted = [asked for asked in stand_in.asked if asked.method == "DELETE"]
    assert len(created) == len(deleted) == 2


def test_a_load_that_is_not_borne_does_not_pass(stand_in: StandIn) -> None:
    stand_in.answers["GET /inbox/threads"].clear()
    stand_in.refuse("GET /inbox/threads", 503, "store.unavailable", "the disk is full")
    finished = loaded("-u", "1", "-t", "5", "--host", stand_in.url)
    assert finished.returncode == 1
    assert "requests failed (" in finished.stderr
    assert "0.00% may (--max-failure-ratio)" in finished.stderr


def test_a_shape_comes_to_its_end_by_itself(stand_in: StandIn) -> None:
    finished = loaded("--shape", "ramp", "-u", "3", "-t", "3", "--host", stand_in.url)
    assert finished.returncode == 0, finished.stderr
    assert "Shape test completed" in finished.stderr
    assert "load: passed, " in finished.stderr


@pytest.mark.parametrize("options", [[], ["--shape", "monday-morning"]])
def test_nobody_elses_server_is_loaded(options: list[str]) -> None:
    finished = loaded("-t", "2", "--host", "http://shop.example.test", *options)
    assert finished.returncode == 2
    assert "load: shop.example.test is not this machine, the only one that is loaded unasked" in finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_server_that_is_not_there_is_told_of() -> None:
    url = nobody()
    finished = loaded("-t", "2", "--host", url)
    assert finished.returncode == 2
    assert f"load: no answer from the mock marketplace at {url}: " in finished.stderr
    assert "Traceback" not in finished.stderr


def test_a_wrong_token_is_told_of(stand_in: StandIn) -> None:
    stand_in.answers["GET /_control/worlds"].clear()
    stand_in.refuse("GET /_control/worlds", 401, "token.unknown", "the control token is wrong")
    finished = loaded("-t", "2", "--host", stand_in.url)
    assert finished.returncode == 2
    assert "load: the control token is wrong [token.unknown, HTTP 401]" in finished.stderr
    assert len(stand_in.asked) == 1
