"""One server for all workers of a run: the first that needs one starts it, and it ends with the run.

The run's own process holds a lifeline, a named pipe, that the server follows: it outlives the worker that started it,
and no run, however that ends. When tests run, and which, is the pytest plugin's.
"""

import errno
import fcntl
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from mockplace.errors import ServerFailed
from mockplace.lifeline import VARIABLE
from mockplace.server import READY_SECONDS, SERVE, RunningServer, read_line

_LIFELINE, _LOCK, _SERVER, _SAID, _WORDS = "lifeline", "lock", "server.json", "said", "words"
_LOOK_SECONDS = 0.01
_END_SECONDS = 10.0


class SharedRun:
    """What a run's own process keeps for its workers. It starts nothing; ``end`` is for when the run is over."""

    def __init__(self) -> None:
        # Only its owner may look inside: the server's control token will be there.
        self.folder = Path(mkdtemp(prefix="mockplace-"))
        os.mkfifo(self.folder / _LIFELINE, 0o600)
        # To read as well, so that opening waits for nobody.
        self._held = os.open(self.folder / _LIFELINE, os.O_RDWR)

    def end(self) -> None:
        """End the server, if there is one, and wait until it is gone."""
        with suppress(OSError):
            os.write(self._held, b".")
        os.close(self._held)
        deadline = time.monotonic() + _END_SECONDS
        while _is_followed(self.folder / _LIFELINE):
            if time.monotonic() > deadline:
                _kill(self.folder)
                break
            time.sleep(_LOOK_SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)


def shared_server(run: Path, folder: Path, command: Sequence[str] = SERVE) -> RunningServer:
    """The server of a run, started now if nobody needed it before; scenarios are looked up from ``folder``.

    Raises:
        ServerFailed: it ended, or said nothing, or something else.
    """
    with _alone(run):
        known = run / _SERVER
        if not known.exists():
            line = _started(run, folder, [*command, "--port", "0", "--json"])
            read_line(line)
            fresh = run / f"{_SERVER}.new"
            fresh.write_text(line, encoding="utf-8")
            fresh.replace(known)
        return read_line(known.read_text(encoding="utf-8"))


def _started(run: Path, folder: Path, command: Sequence[str]) -> str:
    """The line in which a new server says where it is."""
    lifeline = os.open(run / _LIFELINE, os.O_RDONLY)
    try:
        # Files and not pipes: the worker that reads them may be gone before the server is.
        with (run / _SAID).open("wb") as said, (run / _WORDS).open("wb") as words:
            child = subprocess.Popen(
                command,
                cwd=folder,
                stdin=lifeline,
                stdout=said,
                stderr=words,
                env={**os.environ, VARIABLE: "standard input"},
                start_new_session=True,
            )
    finally:
        os.close(lifeline)
    try:
        line = _first_line(run, child)
    except BaseException:
        child.kill()
        child.wait()
        raise
    # It is the run's from here on: nobody in this process waits for it, and none should be told off for that.
    child.returncode = 0
    return line


def _first_line(run: Path, child: "subprocess.Popen[bytes]") -> str:
    deadline = time.monotonic() + READY_SECONDS
    while True:
        ended = child.poll() is not None
        line = (run / _SAID).read_text(encoding="utf-8", errors="replace")
        if line.endswith("\n"):
            return line
        if ended or time.monotonic() > deadline:
            problem = "ended before it was ready" if ended else f"was not ready within {READY_SECONDS:g} s"
            words = (run / _WORDS).read_text(encoding="utf-8", errors="replace")
            raise ServerFailed(f"the mock marketplace of this run {problem}", words)
        time.sleep(_LOOK_SECONDS)


@contextmanager
def _alone(run: Path) -> Iterator[None]:
    """No other worker starts a server meanwhile; a worker that dies here leaves the place free."""
    with (run / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _is_followed(lifeline: Path) -> bool:
    """Whether a process still has the lifeline for its standard input."""
    try:
        os.close(os.open(lifeline, os.O_WRONLY | os.O_NONBLOCK))
    except OSError as problem:
        if problem.errno in (errno.ENXIO, errno.ENOENT):
            return False
        raise
    return True


def _kill(run: Path) -> None:
    """End a server that will not."""
    with suppress(OSError, ValueError, ServerFailed):
        pid = read_line((run / _SERVER).read_text(encoding="utf-8")).pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
