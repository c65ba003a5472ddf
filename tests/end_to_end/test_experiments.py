"""Experiments in processes of their own: on a pool, on a real Dask cluster, and when either ends too early."""

import json
import logging
import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from distributed import LocalCluster

from simulator.experiment.comparison import replicate
from simulator.experiment.executors import Serial, executor
from simulator.experiment.stopping import Rule
from tests.casting import market
from tests.end_to_end.serving import ENVIRONMENT, ROOT, mockplace

COMPARE = ("compare", "busy-week", "two-agents-office-hours", "nobody", "--set", "demand.orders_per_day=60")
LONG = ("run", "busy-week", "--set", "demand.orders_per_day=60", "--replications", "1500")
SHOP = market(10)


def document(*argv: str) -> dict[str, object]:
    """What the program tells as JSON."""
    ran = mockplace(*argv, "--json", "-")
    assert (ran.returncode, ran.stderr) == (0, "")
    told: dict[str, object] = json.loads(ran.stdout)
    return told


@contextmanager
def started(
    *argv: str, folder: Path = ROOT, stderr: int = subprocess.PIPE, **environment: str
) -> Iterator["subprocess.Popen[str]"]:
    """A process of its own; it is killed in the end if it still runs."""
    process = subprocess.Popen(
        [sys.executable, *argv],
        cwd=folder,
        env=ENVIRONMENT | {"PYTHONPATH": str(ROOT)} | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=30)


@contextmanager
def cluster(folder: Path, processes: int = 2) -> Iterator[tuple[list["subprocess.Popen[str]"], str]]:
    """A scheduler and workers that never heard of us: their processes, the scheduler's first, and its address."""
    file = folder / "scheduler.json"
    quiet = ("--no-dashboard", "--scheduler-file", str(file))
    scheduler = ("-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-show", *quiet)
    worker = ("-m", "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", *quiet)
    with started(*scheduler, folder=folder) as process:
        deadline = time.monotonic() + 30
        while not file.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        with ExitStack() as crew:
            all_workers = [crew.enter_context(started(*worker, folder=folder)) for _ in range(processes)]
            yield [process, *all_workers], str(json.loads(file.read_text())["address"])


def test_figures_are_the_same_bits_in_one_process_on_a_pool_and_on_a_cluster() -> None:
    wish = (*COMPARE, "--replications", "6")
    serial = document(*wish, "--workers", "1")
    assert document(*wish, "--workers", "2") == serial
    local = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": "127.0.0.1:0"}
    here: Any = LocalCluster
    with here(**local, silence_logs=logging.CRITICAL) as both:
        assert document(*wish, "--dask", both.scheduler_address) == serial


def test_a_scheduler_that_dies_in_mid_run_leaves_what_was_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cluster(tmp_path) as ((scheduler, *_), address):

        def kill(done: int, whole: int) -> None:
            if done >= 20:
                scheduler.kill()

        with executor(dask=address) as crew:
            monkeypatch.setattr("simulator.experiment.cluster._PATIENCE_SECONDS", 1)
            found = replicate(SHOP, 7, Rule(100_000), crew, kill)
    assert found.ending.by == "lost"
    assert f"the Dask scheduler at {address} does not answer" in found.ending.said
    finished = found.result.replications
    assert finished >= 20
    assert f"{finished} of 100,000 replications are finished" in found.ending.said
    assert found.result == replicate(SHOP, 7, Rule(finished), Serial(), lambda done, whole: None).result


def test_a_cluster_whose_workers_are_gone_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.experiment.crew._ROLL_CALL", 5)
    with cluster(tmp_path, processes=1) as ((_, only), address):

        def kill(done: int, whole: int) -> None:
            if done >= 20:
                only.kill()

        with executor(dask=address) as crew:
            monkeypatch.setattr("simulator.experiment.cluster._PATIENCE_SECONDS", 1)
            found = replicate(SHOP, 7, Rule(100_000), crew, kill)
    assert found.ending.by == "lost"
    assert "has nobody working for it" in found.ending.said


def test_no_scheduler_is_bad_input_and_a_sentence() -> None:
    ran = mockplace("run", "busy-week", "--replications", "3", "--dask", "tcp://127.0.0.1:9")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("the Dask scheduler at tcp://127.0.0.1:9 does not answer")


@pytest.mark.parametrize("processes", ["1", "2"])
def test_an_interruption_prints_what_is_finished_and_is_130(processes: str, tmp_path: Path) -> None:
    watched, terminal = pty.openpty()
    argv = (*LONG, "--workers", processes)
    with started("-m", "mockplace", *argv, folder=tmp_path, stderr=terminal, TERM="xterm") as process:
        os.close(terminal)
        seen = shown_until(watched, rb"[1-9]%")
        # As a terminal does it: to everybody who works for it.
        os.killpg(process.pid, signal.SIGINT)
        seen += shown_until(watched, None)
        out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "95 % interval" in out
    assert b"interrupted; " in seen
    assert b"Traceback" not in seen


def shown_until(terminal: int, sign: bytes | None) -> bytes:
    """What a terminal shows until a sign appears, or until nobody writes to it any more."""
    seen = b""
    while sign is None or re.search(sign, seen) is None:
        try:
            read = os.read(terminal, 4096)
        except OSError:  # what Linux says when the last writer has gone
            break
        if not read:
            break
        seen += read
    if sign is None:
        os.close(terminal)
    return seen
