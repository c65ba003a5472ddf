"""Slips with quotation marks and braces: a quote that is never closed, one inside a text, a text that needs some.

The parser stumbles over what comes after; here is told where it began. Looked at only when a text is no YAML.
"""

import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from scenarios.errors import Problem
from scenarios.source.marks import Source, Stretch

_UNCLOSED = "the quotation mark that opens here is never closed"
_ENDED = "the quotation mark ends the text here, and more follows"
_INSIDE = {
    '"': "inside a text write ' or \\\" for a quotation mark, and put quotes round all of it",
    "'": "put a text with an apostrophe in double quotes",
}
_MARGIN = re.compile(r"[ -]*")
_NEXT = re.compile(r"- |-?$|---|[\w.$]+:(?:\s|$)")
"""Begins a line that is no text that goes on: an entry, or a key."""

_KEY_IN_BRACES = re.compile(r",\s*[\w.]+:\s*['\"]$")
_COMMA_MISSING = re.compile(r"\s+(?:[\w.]+:\s|['\"\[{])")
_PLACEHOLDER = re.compile(r"\{[\w.]+\}")
_ASIDE = re.compile(r"\[[^][{},:\r\n]*\]")
_BLANK = re.compile(r"[ \t]*")
_LINE_ENDS = "\r\n\x85\u2028\u2029"


def misquoted(source: Source, text: str, reason: Exception) -> Problem | None:
    """What is wrong with the quotes of a text the parser gave up on; None where it is something else."""
    if not isinstance(reason, MarkedYAMLError):
        return None
    if reason.context == "while scanning a quoted scalar" and _never_ends(reason):
        slips = _before(source, text, len(text))
        return next(slips, None) or _unclosed(source, text, reason.context_mark.index, len(text))
    return next(_before(source, text, reason.problem_mark.index), None) if reason.problem_mark else None


def _never_ends(reason: MarkedYAMLError) -> bool:
    return any(words in (reason.problem or "") for words in ("end of stream", "document separator"))


def _before(source: Source, text: str, reached: int) -> Iterator[Problem]:
    """The slips before the parser gave up, the first one first."""
    opened: list[int] = []
    for token in _tokens(text):
        start, end = token.start_mark.index, token.end_mark.index
        if end > reached:
            return
        found: Problem | None = None
        match type(token).__name__:
            case "FlowMappingStartToken" | "FlowSequenceStartToken":
                opened.append(start)
            case "FlowMappingEndToken" | "FlowSequenceEndToken" if opened:
                found = _bare(source, text, (opened.pop(), end), inside=bool(opened))
            case "ScalarToken" if token.style in ("'", '"'):
                found = _cut(source, text, (start, end), inside=bool(opened))
            case "ScalarToken" if opened and not token.style:
                found = _broken(source, text, (start, end))
        if found:
            yield found


def _tokens(text: str) -> Iterator[Any]:
    try:
        yield from YAML(typ="safe", pure=True).scan(text)
    except (YAMLError, ValueError, OverflowError):
        return


def _cut(source: Source, text: str, stretch: Stretch, *, inside: bool) -> Problem | None:
    """A text in quotes with something behind it: it holds a quotation mark, or lacks its own and ran on to the next."""
    start, end = stretch
    if _is_whole(text, end, ":,]}" if inside else ":") or (inside and _COMMA_MISSING.match(text, end)):
        return None
    if (inside and _KEY_IN_BRACES.search(text, start, end)) or _next_line(source, start, end):
        return _unclosed(source, text, start, end)
    line, ends_in = source.lines.place(start, start).line, source.lines.place(end - 1, end).line
    hint = _INSIDE[text[start]] + (f"; it opens in line {line}" if line != ends_in else "")
    return source.spot(end - 1, end, "syntax", _ENDED, hint)


def _unclosed(source: Source, text: str, start: int, end: int) -> Problem:
    line = source.lines.place(start, start).line
    following = _next_line(source, start, end)
    last = max((number for number in range(line, following) if source.lines.texts[number - 1].strip()), default=line)
    where = f", at the end of line {last}" if following else ""
    hint = f"write {text[start]} where the text ends{where}"
    return source.spot(start, start + 1, "syntax", _UNCLOSED, hint)


def _next_line(source: Source, start: int, end: int) -> int:
    """The line in which a text that opened before must have ended, for something else begins there; or 0."""
    first, last = source.lines.place(start, start).line, source.lines.place(end, end).line
    margin = _margin(source.lines.texts[first - 1])
    for number in range(first + 1, last + 1):
        line = source.lines.texts[number - 1]
        indent = len(line) - len(line.lstrip(" "))
        if line.strip() and indent <= margin and _NEXT.match(line, indent):
            return number
    return 0


def _margin(line: str) -> int:
    found = _MARGIN.match(line)
    return found.end() if found else 0


def _bare(source: Source, text: str, stretch: Stretch, *, inside: bool) -> Problem | None:
    """Something in braces or brackets with something behind it: it was meant as text."""
    start, end = stretch
    is_text = _PLACEHOLDER.fullmatch(text, start, end) or (not inside and _ASIDE.fullmatch(text, start, end))
    if not is_text or _is_whole(text, end, ",]}" if inside else ""):
        return None
    return _needs_quotes(source, text, stretch)


def _broken(source: Source, text: str, stretch: Stretch) -> Problem | None:
    """A plain text in braces, with a placeholder behind it."""
    found = _PLACEHOLDER.match(text, _after(text, stretch[1]))
    return _needs_quotes(source, text, found.span()) if found else None


def _needs_quotes(source: Source, text: str, stretch: Stretch) -> Problem:
    start, end = stretch
    message = f"a text with {text[start:end]} in it must stand in quotes"
    return source.spot(start, end, "syntax", message, 'write " before the whole text and " behind it')


def _is_whole(text: str, end: int, signs: str) -> bool:
    """Whether nothing that belongs to it comes behind a value: its line ends, or a sign of YAML is there."""
    after = _after(text, end)
    following = text[after : after + 1]
    return not following or following in _LINE_ENDS + signs or (following == "#" and after > end)


def _after(text: str, end: int) -> int:
    found = _BLANK.match(text, end)
    return found.end() if found else end
