"""A shell that stays open, as a reader's terminal does: what one block exports, the next one sees."""

import subprocess
from pathlib import Path
from threading import Timer
from typing import IO

_PATIENCE_SECONDS = 120
_DONE = "that-was-all"


class Shell:
    """One bash. Its output and its errors come as one text, as they do on a screen."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._bash = subprocess.Popen(
            ["bash", "--noprofile", "--norc"],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    def run(self, commands: str) -> tuple[str, int]:
        """What some lines print, and the exit code of the last one."""
        assert self._bash.stdin is not None  # it was asked for
        assert self._bash.stdout is not None
        impatient = Timer(_PATIENCE_SECONDS, self._bash.kill)
        impatient.start()
        try:
            # Commands must not read what is typed next, so they are read whole, and have no input of their own.
            self._bash.stdin.write(f"{{ {commands.rstrip()}\n}} </dev/null\necho {_DONE} $?\n")
            self._bash.stdin.flush()
            return self._until_done(self._bash.stdout)
        finally:
            impatient.cancel()

    def close(self) -> None:
        """End it."""
        self._bash.communicate()

    def _until_done(self, output: IO[str]) -> tuple[str, int]:
        printed = ""
        for line in output:
            before, found, code = line.partition(_DONE)
            printed += before
            if found:
                return printed, int(code)
        raise AssertionError(f"the shell ended, or was ended after {_PATIENCE_SECONDS} s, behind:\n{printed}")
