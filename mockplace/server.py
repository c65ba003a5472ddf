"""Starts a mock marketplace as a process of its own and ends it. Talking to it is the client's.

In a process of its own, isolated from the current folder and from PYTHONPATH: a repository that owns folders named
``simulator`` or ``scenarios`` is not disturbed, and does not disturb.
"""

import json
import os
import shlex
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any

from mockplace.errors import ServerFailed
from mockplace.lifeline import VARIABLE

SERVE = (sys.executable, "-I", "-m", "mockplace", "serve")
READY_SECONDS = 60.0
_END_SECONDS = 10.0
_KEPT_LINES = 200


@dataclass(frozen=True)
class RunningServer:
    """Where a server can be reached; ``world`` is its default world's document where it began with a scenario."""

    url: str
    control_token: str
    pid: int | None = None
    world: dict[str, Any] | None = None


def read_line(line: str) -> RunningServer:
    """The server that said where it is in one line of JSON.

    Raises:
        ServerFailed: it said something else.
    """
    try:
        document = json.loads(line)
        return RunningServer(document["url"], document["control_token"], document["pid"], document.get("world"))
    except (ValueError, TypeError, KeyError):
        raise ServerFailed(f"the mock marketplace began with {line!r} instead of its line of JSON") from None


class Server(AbstractContextManager[RunningServer]):
    """A server of our own: ready when ``with`` is entered, gone when it is left, or when this process is killed.

    Scenarios are looked up from ``folder``, the current one by default.
    """

    def __init__(
        self,
        scenario: str | None = None,
        *,
        folder: Path | None = None,
        ready_within: float = READY_SECONDS,
        command: Sequence[str] = SERVE,
    ) -> None:
        self._command = [*command, *([scenario] if scenario else []), "--port", "0", "--json"]
        self._folder = folder
        self._ready_within = ready_within

    def __enter__(self) -> RunningServer:
        """Start it and wait for the one line in which it says where it is.

        Raises:
            ServerFailed: it ended, or said nothing, or something else.
        """
        self._process = _Process(self._command, self._folder)
        try:
            line = self._process.first_line(self._ready_within)
        except BaseException:
            self._process.end()
            raise
        try:
            return read_line(line or "")
        except ServerFailed:
            raise self._failed(line) from None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.end()

    def _failed(self, line: str | None) -> ServerFailed:
        exit_code = self._process.end(ask=line != "")
        if line is None:
            problem = f"was not ready within {self._ready_within:g} s"
        elif line:
            problem = f"began with {line!r} instead of its line of JSON"
        else:
            problem = f"ended with exit code {exit_code} before it was ready"
        by_hand = shlex.join(self._command)
        return ServerFailed(f"the mock marketplace {problem}; try it by hand: {by_hand}", self._process.said())


class _Process:
    """A child that is listened to until it ends, so that its words never fill a pipe."""

    def __init__(self, command: Sequence[str], folder: Path | None) -> None:
        self._child = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            # It follows its standard input, so that it ends with this process however that ends.
            env={**os.environ, VARIABLE: "standard input"},
        )
        self._first: SimpleQueue[str] = SimpleQueue()
        self._words: deque[str] = deque(maxlen=_KEPT_LINES)
        self._listeners = [Thread(target=listen, daemon=True) for listen in (self._hear_output, self._hear_words)]
        for listener in self._listeners:
            listener.start()

    def first_line(self, within: float) -> str | None:
        """The first line it prints; empty where it ended without one, None where it is silent for so long."""
        try:
            return self._first.get(timeout=within)
        except Empty:
            return None

    def end(self, *, ask: bool = True) -> int:
        """Ask it to end where it does not by itself, and insist; its exit code."""
        if ask:
            self._child.terminate()
        try:
            self._child.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
        for listener in self._listeners:
            listener.join()
        assert self._child.stdin is not None  # it was asked for
        self._child.stdin.close()
        return self._child.wait()

    def said(self) -> str:
        """The last it wrote for people; all of it once it has ended."""
        return "".join(self._words)

    def _hear_output(self) -> None:
        assert self._child.stdout is not None  # it was asked for
        with self._child.stdout as output:
            self._first.put(output.readline())
            for _ in output:
                pass

    def _hear_words(self) -> None:
        assert self._child.stderr is not None  # it was asked for
        with self._child.stderr as words:
            self._words.extend(words)
