"""What is wrong with a file people wrote, said so that it can be read aloud and mended.

Finding problems is the loader's and the lint's; the rest of the tree of errors is drawn in the simulator.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]

_GUTTER = 6
_WINDOW = 120
_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, and where. ``line`` and ``column`` count from 1; 0 when there is no text to point into."""

    file: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    source_line: str = ""
    severity: Severity = "error"
    length: int = 1

    @property
    def is_error(self) -> bool:
        """Whether it keeps the file from being used."""
        return self.severity == "error"

    def __str__(self) -> str:
        return "\n".join((self._headline(), *self._excerpt(), *self._advice()))

    def _headline(self) -> str:
        where = ":".join(part for part in (printable(self.file), *self._position()) if part)
        return f"{where}: {self._claim()}" if where else self._claim()

    def _position(self) -> tuple[str, ...]:
        return (str(self.line), str(self.column)) if self.line else ()

    def _claim(self) -> str:
        return f"{self.severity}: {printable(self.message)} [{self.code}]"

    def _excerpt(self) -> tuple[str, ...]:
        if not self.line or not self.source_line.strip():
            return ()
        shown, before = _window(printable(self.source_line), self.column - 1)
        carets = "^" * max(1, min(self.length, len(shown) - before))
        blank = " " * _width(shown[:before])
        return f"{self.line:>{_GUTTER}} | {shown}", f"{'':>{_GUTTER}} | {blank}{carets}"

    def _advice(self) -> tuple[str, ...]:
        return (f"{'':>{_GUTTER}} = {printable(self.hint)}",) if self.hint else ()


def _window(line: str, before: int) -> tuple[str, int]:
    """The part of a long line around a position, and the position in it."""
    if len(line) <= _WINDOW:
        return line, min(before, len(line))
    start = max(0, min(before - _BEFORE, len(line) - _WINDOW))
    head, tail = "…" if start else "", "…" if start + _WINDOW < len(line) else ""
    return head + line[start : start + _WINDOW] + tail, min(before, len(line)) - start + len(head)


def clipped(text: str, longest: int) -> str:
    """The beginning of a text that may be endless."""
    return text if len(text) <= longest else f"{text[:longest]}…"


def printable(text: str) -> str:
    """The text without anything a terminal would obey; every character still takes one place."""
    return "".join(char if char.isprintable() else " " if char == "\t" else "�" for char in text)


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once: file by file as they first come, each from top to bottom."""
    once = tuple(dict.fromkeys(problems))
    files = {problem.file: rank for rank, problem in reversed([*enumerate(once)])}
    return tuple(sorted(once, key=lambda found: (files[found.file], found.line, found.column)))


class MockplaceError(Exception):
    """Anything a user of mockplace can meet and mend; every other exception is a bug."""


class ScenarioError(MockplaceError):
    """A file cannot be used. Holds every problem found, in order, never none."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
