"""What to say when a text is not YAML at all: the parser's terse words in a trainer's.

Which texts are refused although they are YAML is ``tree``'s; slips that the parser notices too late are ``quoting``'s
and ``blanks``'.
"""

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.reader import ReaderError

from scenarios.errors import Problem
from scenarios.source.marks import Source
from scenarios.source.tree import IN_QUOTES

_COLUMN = "lines of one level start in the same column"
_QUOTES = "put a text with such signs in quotes"
_ESCAPE = ("there is no such escape in double quotes", r"write \\ for a backslash, or use single quotes")
_OPENING = "it opens in line {line}"

_SENTENCES: tuple[tuple[str, str, str], ...] = (
    (r"'\t'", "a tab stands where the indentation is", "indent with spaces"),
    ("mapping values are not allowed", "a 'key: value' is not expected here", f"{_QUOTES}; {_COLUMN}"),
    ("expected ',' or ']'", "the list in [brackets] is not closed, or a comma is missing", _OPENING),
    ("expected ',' or '}'", "the keys in {braces} are not closed, or a comma is missing", _OPENING),
    ("could not find expected ':'", "this is not 'key: value'", "write a colon and a space after the key"),
    ("unknown escape", *_ESCAPE),
    ("expected escape", *_ESCAPE),
    ("cannot start any token", "a text without quotes cannot begin with this sign", _QUOTES),
    ("sequence entries are not allowed", "a '-' is not expected here", "begin a list on a line of its own"),
    ("mapping keys are not allowed", "a text without quotes cannot begin with this sign", _QUOTES),
    ("node content", "a value is missing here", ""),
    ("alphabetic or numeric", "anchors and aliases are not part of the language", IN_QUOTES),
    ("expected URI", "tags with '!' are not part of the language", IN_QUOTES),
    ("URI escape", "tags with '!' are not part of the language", IN_QUOTES),
    ("chomping or indentation", "after | or > the text begins on the next line", _QUOTES),
)
"""What the parser says, our sentence, our advice."""

_AT_ITS_START = frozenset({"could not find expected ':'"})
"""What the parser finds out too late: the place is where it began."""


def malformed(source: Source, reason: Exception, last: int) -> Problem:
    """The problem of a text the parser gave up on; ``last`` is the offset it had reached."""
    if isinstance(reason, ReaderError):
        return source.spot(reason.position, reason.position + 1, "syntax", "a control character is not text")
    if not isinstance(reason, MarkedYAMLError):
        return source.spot(last, last + 1, "syntax", "there is no such character")
    said = reason.problem or ""
    for words, sentence, advice in _SENTENCES:
        if words in said:
            return source.spot(*_stretch(reason, words), "syntax", sentence, _advice(source, reason, advice))
    return source.spot(*_stretch(reason, ""), "syntax", f"this is not YAML: {said}")


def _stretch(reason: MarkedYAMLError, words: str) -> tuple[int, int]:
    mark = reason.context_mark if words in _AT_ITS_START else reason.problem_mark
    start = mark.index if mark else 0
    return start, start + 1


def _advice(source: Source, reason: MarkedYAMLError, advice: str) -> str:
    if advice != _OPENING or reason.context_mark is None:
        return advice
    return advice.format(line=source.lines.place(reason.context_mark.index, 0).line)


NOT_YAML = (YAMLError, ValueError, OverflowError)
"""What the parser raises; the last two for escapes beyond Unicode."""
