"""Tries the one server of a run, with small programs in its place: who starts it, who ends it, and what if not."""

import os
import sys
import threading
from pathlib import Path
from textwrap import dedent

import pytest

from mockplace import sharing as module
from mockplace.errors import ServerFailed
from mockplace.server import RunningServer
from mockplace.sharing import SharedRun, shared_server

READY = """
    import json, os, sys, time
    from mockplace import lifeline
    lifeline.follow()
    print(json.dumps({"url": "http://127.0.0.1:1", "control_token": os.getcwd(), "pid": os.getpid()}), flush=True)
    time.sleep(60)
"""
DEAF = READY.replace("lifeline.follow()", "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)")


def program(source: str) -> tuple[str, ...]:
    return (sys.executable, "-c", dedent(source))


def is_running(pid: int | None) -> bool:
    """Whether a process runs; one that has ended and that nobody asked about does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def test_everybody_gets_the_same_server_and_it_ends_with_the_run(tmp_path: Path) -> None:
    run = SharedRun()
    found: list[RunningServer] = []
    workers = [
        threading.Thread(target=lambda: found.append(shared_server(run.folder, tmp_path, program(READY))))
        for _ in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(set(found)) == 1
    assert found[0].control_token == str(tmp_path)
    assert is_running(found[0].pid)
    run.end()
    assert not is_running(found[0].pid)
    assert not run.folder.exists()


def test_a_run_that_needs_no_server_starts_none() -> None:
    run = SharedRun()
    assert run.folder.stat().st_mode & 0o077 == 0
    run.end()
    assert not run.folder.exists()


def test_a_server_that_will_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_END_SECONDS", 0.2)
    run = SharedRun()
    server = shared_server(run.folder, tmp_path, program(DEAF))
    run.end()
    os.waitpid(server.pid or 0, 0)
    assert not is_running(server.pid)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import sys; sys.exit('no scenario is called that')", "ended before it was ready; it said:\n  no scenario"),
        ("print('listening on 8900')", "instead of its line of JSON"),
    ],
)
def test_a_server_that_fails_is_quoted_and_the_next_worker_tries_again(tmp_path: Path, source: str, said: str) -> None:
    run = SharedRun()
    try:
        with pytest.raises(ServerFailed) as caught:
            shared_server(run.folder, tmp_path, program(source))
        assert said in str(caught.value)
        assert shared_server(run.folder, tmp_path, program(READY)).url == "http://127.0.0.1:1"
    finally:
        run.end()


def test_a_silent_server_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READY_SECONDS", 0.1)
    run = SharedRun()
    with pytest.raises(ServerFailed, match=r"was not ready within 0.1 s"):
        shared_server(run.folder, tmp_path, program("import time; time.sleep(60)"))
    run.end()
