"""Tries how a server process is started, awaited and ended, with small programs in its place."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from textwrap import dedent

import pytest

from mockplace import server as module
from mockplace.errors import ServerFailed
from mockplace.server import SERVE, RunningServer, Server

READY = """
    import json, os, sys, time
    print(json.dumps({"url": "http://127.0.0.1:1", "control_token": "secret", "pid": os.getpid(),
                      "world": {"cwd": os.getcwd(), "arguments": sys.argv[1:]}}), flush=True)
"""


def program(source: str) -> tuple[str, ...]:
    return (sys.executable, "-c", dedent(source))


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_server_lives_as_long_as_it_is_needed(tmp_path: Path) -> None:
    with Server("refund-trap", folder=tmp_path, command=program(READY + "    time.sleep(60)")) as server:
        assert server.pid is not None
        assert is_alive(server.pid)
        expected = {"cwd": str(tmp_path), "arguments": ["refund-trap", "--port", "0", "--json"]}
        assert server == RunningServer("http://127.0.0.1:1", "secret", server.pid, expected)
    assert not is_alive(server.pid)


def test_it_ends_when_the_work_fails() -> None:
    pids = []

    def fail_in_the_middle() -> None:
        with Server(command=program(READY + "    time.sleep(60)")) as server:
            pids.append(server.pid)
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        fail_in_the_middle()
    (pid,) = pids
    assert pid is not None
    assert not is_alive(pid)


def test_a_server_that_talks_is_not_held_up(tmp_path: Path) -> None:
    done = tmp_path / "done"
    source = (
        READY
        + f"""
    for stream in (sys.stdout, sys.stderr):
        stream.write("chatter " * 100_000 + "\\n")
        stream.flush()
    open({str(done)!r}, "w").close()
    time.sleep(60)
    """
    )
    with Server(command=program(source)):
        deadline = time.monotonic() + 10
        while not done.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
    assert done.exists()


def test_a_server_that_ends_at_once_is_quoted() -> None:
    source = "import sys; sys.exit('no scenario is called refnd-trap; did you mean refund-trap?')"
    with pytest.raises(ServerFailed) as caught:
        Server(command=program(source)).__enter__()
    said = str(caught.value)
    assert said.startswith("the mock marketplace ended with exit code 1 before it was ready; try it by hand: ")
    assert "--port 0 --json; it said:" in said
    assert said.endswith("\n  no scenario is called refnd-trap; did you mean refund-trap?")


def test_a_silent_server_is_given_up() -> None:
    with pytest.raises(ServerFailed, match=r"was not ready within 0.1 s; try it by hand") as caught:
        Server(ready_within=0.1, command=program("import time; time.sleep(60)")).__enter__()
    assert str(caught.value).endswith("it said nothing")


@pytest.mark.parametrize("line", ["listening on 8900", "[]", "null", json.dumps({"url": "http://127.0.0.1:1"})])
def test_another_program_is_recognised(line: str) -> None:
    source = f"import time; print({line!r}, flush=True); time.sleep(60)"
    with pytest.raises(ServerFailed, match="instead of its line of JSON") as caught:
        Server(command=program(source)).__enter__()
    assert repr(line + "\n") in str(caught.value)


def test_a_server_that_will_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_END_SECONDS", 0.2)
    deaf = "    import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    with Server(command=program(deaf.strip() + "\n" + dedent(READY) + "time.sleep(60)")) as server:
        pass
    assert server.pid is not None
    assert not is_alive(server.pid)


def test_waiting_can_be_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[str]] = []

    def interrupt(self: module._Process, within: float) -> str:
        started.append(self._child)
        raise KeyboardInterrupt

    monkeypatch.setattr(module._Process, "first_line", interrupt)
    with pytest.raises(KeyboardInterrupt):
        Server(command=program("import time; time.sleep(60)")).__enter__()
    (child,) = started
    assert child.returncode is not None


def test_the_process_is_isolated_from_where_it_is_started() -> None:
    assert SERVE[:4] == (sys.executable, "-I", "-m", "mockplace")
