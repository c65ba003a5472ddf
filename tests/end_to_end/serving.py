"""A real server as a process of its own, and plain HTTP to it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("MOCKPLACE")}


def mockplace(*argv: str, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program, to its end."""
    return subprocess.run(
        [sys.executable, "-m", "mockplace", *argv],
        cwd=folder,
        env=ENVIRONMENT | {"PYTHONPATH": str(ROOT)} | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@dataclass
class Served:
    """A server that is ready. ``said`` is the line it was ready with; ``complaints`` is there once it has ended."""

    process: subprocess.Popen[str]
    said: dict[str, Any]
    http: httpx.Client
    complaints: str = ""

    def control(self, method: str, path: str, body: Any = None, **settings: Any) -> httpx.Response:
        """A request to the control API."""
        headers = {"authorization": f"Bearer {self.said['control_token']}"}
        return self.http.request(method, f"/_control{path}", json=body, headers=headers, **settings)

    def make(self, scenario: str, **wishes: Any) -> dict[str, Any]:
        """A world."""
        answer = self.control("POST", "/worlds", {"scenario": scenario, **wishes})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    def advance(self, world: Mapping[str, Any], **wish: str) -> dict[str, Any]:
        """Let time pass."""
        answer = self.control("POST", f"/worlds/{world['id']}/advance", wish)
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told

    def inbox(self, world: Mapping[str, Any], method: str, path: str, body: Any = None) -> httpx.Response:
        """A request to a world's inbox."""
        headers = {"authorization": f"Bearer {world['inbox_token']}"}
        return self.http.request(method, f"/inbox{path}", json=body, headers=headers)

    def thread(self, world: Mapping[str, Any]) -> str:
        """The id of the one thread of a drill."""
        (item,) = self.inbox(world, "GET", "/threads?filter=all").json()["items"]
        return str(item["id"])

    def measures(self, world: Mapping[str, Any]) -> dict[str, float | None]:
        """What the world was worth so far."""
        told: dict[str, float | None] = self.control("GET", f"/worlds/{world['id']}/scorecard").json()["measures"]
        return told

    def entries(self, world: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Everything that happened."""
        told: list[dict[str, Any]] = self.control("GET", f"/worlds/{world['id']}/journal").json()["entries"]
        return told

    def end(self, number: int = signal.SIGTERM) -> int:
        """Ask it to stop; its exit code."""
        self.process.send_signal(number)
        _, self.complaints = self.process.communicate(timeout=30)
        return self.process.returncode


@contextmanager
def serving(*argv: str, folder: Path = ROOT, **environment: str) -> Iterator[Served]:
    """A server for as long as it is needed; it must not have complained about anything in the meantime."""
    run = [sys.executable, "-m", "mockplace", "serve", *argv, "--port", "0", "--json"]
    with subprocess.Popen(
        run,
        cwd=folder,
        env=ENVIRONMENT | {"PYTHONPATH": str(ROOT)} | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        served = _ready(process)
        with served.http:
            try:
                yield served
            finally:
                if process.poll() is None:
                    served.end()
    assert not served.complaints, served.complaints


def _ready(process: subprocess.Popen[str]) -> Served:
    assert process.stdout is not None  # it was asked for
    line = process.stdout.readline()
    if not line:
        raise AssertionError(process.communicate()[1])
    said = json.loads(line)
    return Served(process, said, httpx.Client(base_url=said["url"], timeout=60))
