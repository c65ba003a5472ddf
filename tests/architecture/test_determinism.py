"""Proves that ruff reports each way out of determinism. The list itself stands in pyproject.toml."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BANNED_API = "TID251"

SNIPPETS = {
    "datetime.date.today": "from datetime import date\nprint(date.today())\n",
    "datetime.datetime.now": "from datetime import UTC, datetime\nprint(datetime.now(UTC))\n",
    "datetime.datetime.today": "import datetime\nprint(datetime.datetime.today())\n",
    "datetime.datetime.utcnow": "import datetime as dt\nprint(dt.datetime.utcnow())\n",
    "faker.Faker.seed": "from faker import Faker\nFaker.seed(7)\n",
    "os.urandom": "import os\nprint(os.urandom(8))\n",
    "random": "import random\nprint(random.random())\n",
    "secrets": "from secrets import token_hex\nprint(token_hex())\n",
    "simpy.RealtimeEnvironment": "import simpy\nprint(simpy.RealtimeEnvironment())\n",
    "simpy.rt": "from simpy.rt import RealtimeEnvironment\nprint(RealtimeEnvironment())\n",
    "time.monotonic": "import time\nprint(time.monotonic())\n",
    "time.monotonic_ns": "from time import monotonic_ns\nprint(monotonic_ns())\n",
    "time.perf_counter": "from time import perf_counter as tick\nprint(tick())\n",
    "time.perf_counter_ns": "import time\nprint(time.perf_counter_ns())\n",
    "time.sleep": "import time as clock\nclock.sleep(1)\n",
    "time.time": "import time\nprint(time.time())\n",
    "time.time_ns": "import time\nread = time.time_ns\n",
    "typing.TYPE_CHECKING": "from typing import TYPE_CHECKING\nprint(TYPE_CHECKING)\n",
    "uuid.uuid1": "import uuid\nprint(uuid.uuid1())\n",
    "uuid.uuid4": "from uuid import uuid4\nprint(uuid4())\n",
}


def reported(source: str, filename: str) -> list[str]:
    """Codes ruff reports for a source under the project's own configuration, as if it stood in that file."""
    ruff = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "json"]
    finished = subprocess.run(
        [*ruff, "--stdin-filename", filename, "-"],
        cwd=ROOT,
        input=source,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode in (0, 1), finished.stderr
    return [finding["code"] for finding in json.loads(finished.stdout)]


def test_every_banned_name_is_tried_here() -> None:
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    banned = configuration["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
    assert set(banned) == set(SNIPPETS)


@pytest.mark.parametrize("name", SNIPPETS)
def test_the_kernel_may_not_use(name: str) -> None:
    assert BANNED_API in reported(SNIPPETS[name], "simulator/world.py")


@pytest.mark.parametrize("filename", ["scenarios/loader.py", "mock_api/worlds.py", "mock_api/sp_api/lwa.py"])
def test_the_clock_is_out_of_reach_for(filename: str) -> None:
    assert BANNED_API in reported(SNIPPETS["time.time"], filename)


def test_pacing_may_read_the_wall_clock() -> None:
    assert BANNED_API not in reported(SNIPPETS["time.monotonic"], "mock_api/pacing.py")


def test_an_honest_module_is_not_reported() -> None:
    source = '"""Doc."""\n\nfrom datetime import UTC, datetime\n\nSTART = datetime(2026, 1, 5, tzinfo=UTC)\n'
    assert reported(source, "simulator/world.py") == []
