"""Slips with blanks: a line that is level with no other, a blank that only looks like one.

Looked at only when a text is no YAML.
"""

import re

from ruamel.yaml.error import MarkedYAMLError

from scenarios.errors import Problem
from scenarios.source.marks import Source

_HARD = re.compile("^[ -]*(?:[\\w.$]+:)?([\u00a0\u2007\u202f\u3000])", re.MULTILINE)
_LEVEL = "lines of one level start in the same column"
_ALONE = "begin a key on a line of its own; put a text with such signs in quotes"


def misplaced(source: Source, text: str, reason: Exception) -> Problem | None:
    """What is wrong with the blanks of a text the parser gave up on; None where it is something else."""
    if not isinstance(reason, MarkedYAMLError) or reason.problem_mark is None:
        return None
    return _hard_blank(source, text, reason) or _unlevel(source, reason)


def _hard_blank(source: Source, text: str, reason: MarkedYAMLError) -> Problem | None:
    """The parser sees a word there, and misses what is behind it a line later."""
    reached = reason.problem_mark.index
    key = reason.context_mark.index if reason.context == "while scanning a simple key" else reached
    above = text.rfind("\n", 0, max(0, text.rfind("\n", 0, min(key, reached)))) + 1
    found = _HARD.search(text, above, reached + 1)
    if found is None:
        return None
    return source.spot(*found.span(1), "syntax", "this is no ordinary space", "delete it and type a space")


def _unlevel(source: Source, reason: MarkedYAMLError) -> Problem | None:
    if not any(words in (reason.problem or "") for words in ("expected <block end>", "<document start>")):
        return None
    start = reason.problem_mark.index
    line, column, _ = source.lines.place(start, start)
    if source.lines.texts[line - 1][: column - 1].strip(" -"):
        message = "this does not belong behind what stands before it"
        return source.spot(start, start + 1, "syntax", message, _ALONE)
    beside = _further_in(source.lines.texts[: line - 1], column - 1)
    hint = _LEVEL + (f"; line {beside[0]} starts in column {beside[1] + 1}" if beside else "")
    message = "this line does not belong to what stands above it"
    return source.spot(start, start + 1, "syntax", message, hint)


def _further_in(above: tuple[str, ...], indent: int) -> tuple[int, int] | None:
    """The line above that may have been meant to be level with one, and its indentation."""
    found: tuple[int, int] | None = None
    for number in range(len(above), 0, -1):
        line = above[number - 1]
        blanks = len(line) - len(line.lstrip(" "))
        if not line.strip() or line[blanks] == "#":
            continue
        if blanks <= indent:
            break
        if found is None or blanks <= found[1]:
            found = number, blanks
    return found
