"""Where a message's sentences begin and end, so that a denial in one cannot cancel what another says.

Knows punctuation, line ends and the few abbreviations, titles and month names that have a dot within a sentence; what a
word is, is the language's.
"""

import re
from collections.abc import Iterator

WRAPPED_LINE = 8
"""A line of at least so many words was probably broken by a mail program, a shorter one by its writer."""

# Every alternative takes the whole rest of a run: that keeps the pass linear.
_BREAK = re.compile(r"[.!?;…\u037e][^\w\s]*|\n\s*")
_ALWAYS_END = frozenset("!?…;\u037e")
_BULLETS = frozenset("-*•–")

# What stands before and after a dot that ends no sentence. Both are tried on so many characters only: linear again.
_NEAR = 16
_SHORTENED = re.compile(
    r"(?:nr|(?<!\w)(?:tel|ca|bzw|inkl|zzgl|evtl|ggf|lt|hr|dr|mrs?|ms|mme|mlle|sig|dott|sra?|prof|z|d|u|z\.\s?b|d\.\s?h"
    r"|u\.\s?a))$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?<![^\s(])(?:(?:\d{1,2}\.\s?)?\d{1,2}|art)$", re.IGNORECASE)
_MONTH = re.compile(
    r"(?:jan(?:uar)?|feb(?:ruar)?|märz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dez(?:ember)?)\b",
    re.IGNORECASE,
)


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
    marks = text[at:after]
    if not _ALWAYS_END.isdisjoint(marks):
        return True
    if not text[after : after + 1].isspace() or text[after + 1 : after + 2].isdigit():
        return False
    return "," not in marks and not (marks == "." and text[after] == " " and _goes_on(text, at, after + 1))


def _goes_on(text: str, at: int, following: int) -> bool:
    """Whether a dot belongs to what stands before it: ``am 14.03. gesendet``, ``7. Juni``, ``Nr. bitte``."""
    before = text[max(0, at - _NEAR) : at]
    if _SHORTENED.search(before):
        return True
    if not _NUMBERED.search(before):
        return False
    return text[following : following + 1].islower() or _MONTH.match(text, following) is not None


def _line_ends(text: str, line: int, at: int, after: int) -> bool:
    """Whether a line end ends a sentence: a blank line, a list, or a line too short for a mail program's."""
    if text.count("\n", at, after) > 1 or text[after : after + 1] in _BULLETS:
        return True
    return len(text[line:at].split()) < WRAPPED_LINE
