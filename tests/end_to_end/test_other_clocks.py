"""A tool in a process of its own lives in simulated time: the real libfaketime moves its clock with the world's."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockplace.process_clock import ClockFile
from mockplace.rehearsal import MarketplaceFixture

_TELLING = """
import datetime, sys, time
for line in sys.stdin:
    begun = time.monotonic()
    time.sleep(float(line))
    waited = time.monotonic() - begun
    print(datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"), waited, flush=True)
"""
_WAIT = 0.05


class Tool:
    """A process that says what time it is, and how long it has just waited."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def told(self) -> tuple[datetime, float]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{_WAIT}\n")
        self._process.stdin.flush()
        now, waited = self._process.stdout.readline().split()
        return datetime.fromisoformat(now), float(waited)


@contextmanager
def tool(clock: ClockFile) -> Iterator[Tool]:
    try:
        environment = clock.environment
    except RuntimeError as missing:
        pytest.skip(str(missing))
    command = [sys.executable, "-c", _TELLING]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | environment
    ) as process:
        yield Tool(process)
        process.terminate()


@pytest.mark.may_skip("libfaketime is no package of Python's, and not every system has it")
def test_a_running_tool_stands_where_the_world_does_and_waits_in_real_time(
    marketplace: MarketplaceFixture, tmp_path: Path
) -> None:
    world = marketplace.load("refund-trap", starts="Thu 18:40")
    with tool(world.clock_file(tmp_path / "now")) as running:
        begun, waited = running.told()
        assert begun == world.now.astimezone(UTC)
        assert _WAIT <= waited < 10
        world.advance(hours=30)
        later, waited = running.told()
        assert later == world.now.astimezone(UTC) == begun + timedelta(hours=30)
        assert _WAIT <= waited < 10
