"""Where the lines come from that are typed: a terminal, with a prompt, or a pipe, without.

What a line means is ``words``'.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TextIO

END = "."
"""A line of its own that ends a text of several lines."""

_MORE = "... "


class Listener:
    """Whoever plays, as far as she types."""

    def __init__(self, typed: TextIO) -> None:
        self._typed = typed
        self.is_terminal = typed.isatty()
        if self.is_terminal:
            # With it a line can be edited, and found again; not every Python has it.
            with suppress(ImportError):
                import_module("readline")

    def line(self, prompt: str) -> str | None:
        """The next line; none where there are no more."""
        if self.is_terminal:
            try:
                return input(prompt)
            except EOFError:
                sys.stdout.write("\n")
                return None
        line = self._typed.readline()
        return line.rstrip("\r\n") if line else None

    def text(self) -> str:
        """Lines up to one of a single dot, or to the end."""
        return "\n".join(self._lines()).strip()

    def _lines(self) -> Iterator[str]:
        while (line := self.line(_MORE)) is not None and line.strip() != END:
            yield line


@contextmanager
def listening() -> Iterator[Listener]:
    """Whoever stands at standard input."""
    yield Listener(sys.stdin)
