"""Where a message's sentences begin and end, so that a denial in one cannot cancel what another says.

Knows punctuation and line ends only; what a word is, is the language's.
"""

import re
from collections.abc import Iterator

WRAPPED_LINE = 8
"""A line of at least so many words was probably broken by a mail program, a shorter one by its writer."""

# Every alternative takes the whole rest of a run: that keeps the pass linear.
_BREAK = re.compile(r"[.!?;…\u037e][^\w\s]*|\n\s*")
_ALWAYS_END = frozenset("!?…;\u037e")
_BULLETS = frozenset("-*•–")


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, without gaps between them; none is empty."""
    start = line = 0
    for found in _BREAK.finditer(text):
        at, after = found.span()
        if text[at] == "\n":
            ends = _line_ends(text, line, at, after)
            line = after
        else:
            ends = _marks_end(text, at, after)
        if ends:
            yield start, after
            start = after
    if start < len(text):
        yield start, len(text)


def _marks_end(text: str, at: int, after: int) -> bool:
    """Whether punctuation ends a sentence: ``n. 405`` and ``3.50`` go on, ``sent. We`` does not."""
    if not _ALWAYS_END.isdisjoint(text[at:after]):
        return True
    return text[after : after + 1].isspace() and not text[after + 1 : after + 2].isdigit()


def _line_ends(text: str, line: int, at: int, after: int) -> bool:
    """Whether a line end ends a sentence: a blank line, a list, or a line too short for a mail program's."""
    if text.count("\n", at, after) > 1 or text[after : after + 1] in _BULLETS:
        return True
    return len(text[line:at].split()) < WRAPPED_LINE
