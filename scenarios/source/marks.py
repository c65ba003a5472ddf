"""Where every key and value of a file stands, so that whatever is wrong can be pointed at.

Keeps places only; reading the text is ``syntax``'s.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from scenarios.errors import Problem, Severity, clipped

Path = tuple[str | int, ...]
"""The way from the top of a file to a part of it: keys and positions in lists."""

Stretch = tuple[int, int]
"""A part of a text: the offsets where it begins and where it ends."""

_LONGEST = 300
_LINE_BREAK = re.compile(r"\r\n|\n|\r")


class Place(NamedTuple):
    """A stretch of one line; line and column count from 1."""

    line: int
    column: int
    length: int


class Lines:
    """A text cut into lines, that knows the place of every offset. Never without a line.

    It is cut when somebody asks: a sound file has nothing that must be pointed at.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The lines without what ends them."""
        written = _LINE_BREAK.split(self._text)
        return tuple(written[:-1] if len(written) > 1 and not written[-1] else written)

    def goes_on_with(self, sign: re.Pattern[str], offset: int) -> bool:
        """Whether a sign follows where something ends."""
        return sign.match(self._text, offset) is not None

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_BREAK.finditer(self._text))]

    def place(self, start: int, end: int) -> Place:
        """The stretch between two offsets, cut at the end of its first line and never outside the text."""
        row = bisect_right(self._starts, start) - 1
        if row >= len(self.texts):
            row = len(self.texts) - 1
            return Place(row + 1, len(self.texts[row]) + 1, 1)
        column = min(start - self._starts[row], len(self.texts[row]))
        length = min(end - start, len(self.texts[row]) - column)
        return Place(row + 1, column + 1, max(1, length))


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: plain values, each with the stretch of its key and of itself."""

    file: str
    lines: Lines
    tree: dict[str, object]
    keys: dict[Path, Stretch] = field(default_factory=dict)
    values: dict[Path, Stretch] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    """What was wrong with the text but did not keep it from being read."""
    replaced: dict[Path, str] = field(default_factory=dict)
    """Values that were put there instead of what is written, and what their place is called."""

    def reach(self, path: Path) -> tuple[Path, object]:
        """The longest beginning of a path that the file has, and the value there."""
        node: object = self.tree
        way: Path = ()
        for part in path:
            if isinstance(node, dict) and str(part) in node:
                way, node = (*way, str(part)), node[str(part)]
            elif isinstance(node, list) and isinstance(part, int) and 0 <= part < len(node):
                way, node = (*way, part), node[part]
            elif part != 0 or isinstance(node, list):
                # Where a list may be left out around its only entry, that entry stands in its place.
                break
        return way, node

    def at(self, path: Path) -> object:
        """The value at a path; None where the file has none."""
        way, node = self.reach(path)
        return node if len(way) == len(path) else None

    def place(self, path: Path, *, on_key: bool = False) -> Place:
        """The place of the value at a path, or of its key; of the nearest part around it that has one."""
        way, _ = self.reach(path)
        first, second = (self.keys, self.values) if on_key else (self.values, self.keys)
        for end in range(len(way), 0, -1):
            found = first.get(way[:end]) or second.get(way[:end])
            if found:
                return self.lines.place(*found)
        return self.lines.place(0, 1)

    def spot(self, start: int, end: int, code: str, message: str, hint: str = "") -> Problem:
        """A problem at a stretch of the text, by its offsets."""
        return self._made(self.lines.place(start, end), code, message, hint, "error")

    def problem(
        self,
        code: str,
        message: str,
        path: Path,
        *,
        hint: str = "",
        on_key: bool = False,
        severity: Severity = "error",
    ) -> Problem:
        """A problem at the value at a path, or at its key."""
        way, _ = self.reach(path)
        instead = next((self.replaced[way[:end]] for end in range(len(way), 0, -1) if way[:end] in self.replaced), "")
        if instead:
            message, hint = clipped(message, _LONGEST), clipped(hint, _LONGEST)
            return Problem(instead, 0, 0, f"scenario.{code}", message, hint, severity=severity)
        inside = " and ".join(self.replaced_in(way)) if way else ""
        advice = "; ".join(part for part in (hint, f"with {inside}" if inside else "") if part)
        return self._made(self.place(path, on_key=on_key), code, message, advice, severity)

    def replaced_in(self, path: Path) -> list[str]:
        """What was put anywhere inside the value at a path."""
        return [place for changed, place in self.replaced.items() if changed[: len(path)] == path]

    def _made(self, where: Place, code: str, message: str, hint: str, severity: Severity) -> Problem:
        line = self.lines.texts[where.line - 1]
        message, hint = clipped(message, _LONGEST), clipped(hint, _LONGEST)
        return Problem(
            self.file,
            where.line,
            where.column,
            f"scenario.{code}",
            message,
            hint,
            line,
            severity,
            where.length,
        )
