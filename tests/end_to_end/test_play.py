"""A person at a terminal: a prompt, colours, and an interruption that loses nothing."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select

import pytest

from tests.end_to_end.serving import ENVIRONMENT, ROOT

_PATIENCE_SECONDS = 30
_SITS_DOWN = """
import fcntl, os, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
"""A program becomes one whose keys are those of its terminal; a shell's job in the background is deaf to Ctrl-C."""


class Terminal:
    """A terminal of so many columns with the program in it."""

    def __init__(self, folder: Path, columns: int, *argv: str) -> None:
        self._screen, seat = pty.openpty()
        fcntl.ioctl(seat, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        # Its size is the terminal's to tell: the workers of the tests say another.
        inherited = {name: value for name, value in ENVIRONMENT.items() if name not in {"COLUMNS", "LINES"}}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SITS_DOWN, "-m", "mockplace", *argv],
            cwd=folder,
            env=inherited | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"},
            stdin=seat,
            stdout=seat,
            stderr=seat,
            start_new_session=True,
        )
        os.close(seat)
        self.seen = ""

    def types(self, keys: str, until: str) -> None:
        """Press keys and read what comes up to some words."""
        os.write(self._screen, keys.encode())
        before = len(self.seen)
        while until not in self.seen[before:] and self._reads():
            pass
        assert until in self.seen[before:], self.seen[before:]

    def ends(self) -> int:
        """Read what is left; the exit code."""
        while self._reads():
            pass
        return self._process.wait(_PATIENCE_SECONDS)

    def close(self) -> None:
        """Take it away."""
        self._process.kill()
        self._process.wait()
        os.close(self._screen)

    def _reads(self) -> bool:
        ready, _, _ = select([self._screen], [], [], _PATIENCE_SECONDS)
        try:
            read = os.read(self._screen, 65536) if ready else b""
        except OSError:  # what Linux says when the last writer has gone
            read = b""
        self.seen += read.decode(errors="replace")
        return bool(read)


@contextmanager
def terminal(folder: Path, columns: int, *argv: str) -> Iterator[Terminal]:
    """A terminal that is taken away in the end."""
    made = Terminal(folder, columns, *argv)
    try:
        yield made
    finally:
        made.close()


@pytest.mark.parametrize("columns", [50, 80, 100])
def test_ctrl_c_ends_a_game_in_colours_and_what_was_done_is_graded(tmp_path: Path, columns: int) -> None:
    with terminal(tmp_path, columns, "play", "refund-trap", "--journal", "j.jsonl") as game:
        game.types("", until="Thu 18:40 > ")
        game.types("reply\n", until="... ")
        game.types("Hello Marta,\nwe look into it.\n.\n", until="Sent to Marta in the thread.")
        game.types("wait 1h\n", until="Thu 19:40 > ")
        game.types("refund\n", until="Refunded Marta: all that was left.")
        game.types("We have re\x03", until="so far, because")
        assert game.ends() == 130
    plain = _without_colours(game.seen)
    assert "\x1b[1;36mMarta writes in the thread:\x1b[0m" in game.seen
    assert "Traceback" not in plain
    assert max(len(line.rstrip("\r ")) for line in plain.split("\n")) <= columns
    recorded = (tmp_path / "j.jsonl").read_text(encoding="utf-8")
    assert recorded.count('"by":"play"') == 2
    assert '"entries":' in recorded.splitlines()[-1]


def test_the_end_of_what_is_typed_stops_the_game(tmp_path: Path) -> None:
    with terminal(tmp_path, 80, "play", "refund-trap") as game:
        game.types("", until="Thu 18:40 > ")
        game.types("\x04", until="again")
        assert game.ends() == 1


def _without_colours(seen: str) -> str:
    parts = seen.split("\x1b[")
    return parts[0] + "".join(
        part[next(i for i, char in enumerate(part) if char.isalpha()) + 1 :] for part in parts[1:]
    )
