"""Faults of style: emojis, moving pictures, shouting, many exclamation marks, many blank lines, text dressed up.

Looks at the text as it was written; whether it is polite is another predicate's.
"""

import re
from collections.abc import Iterator

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text

_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u26ff\u2702-\u2712\u2728-\u2757\u2763-\u2767\u2795-\u2797"
    "\u231a\u231b\u23e9-\u23f3\u2b50\u2b55\u3297\u3299\U0001f004\U0001f0cf\U0001f18e\u20e3]"
    "[\ufe0f\u200d\u20e3\U0001f300-\U0001faff\u2600-\u27bf\U0001f1e6-\U0001f1ff]*"
)
_CAPITALS = "[A-ZÀ-ÖØ-Þ]"
_CAPITALS_IN_A_ROW = re.compile(rf"{_CAPITALS}{_CAPITALS}+[\s,'’!?.-]{{1,3}}{_CAPITALS}")
_WORDS_OF_A_SHOUT = 4
_LETTERS_OF_A_SHOUT = 16
_SHOUT = re.compile(
    rf"(?<!\w){_CAPITALS}{{2,}}(?!\w)(?:[\s,'’!?.-]{{1,3}}{_CAPITALS}+(?!\w)){{{_WORDS_OF_A_SHOUT - 1},}}"
)
_EXCITED = re.compile(r"(?:!\s?){2,}!|(?:\?!|!\?)[?!]+")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){3,}")
_MOVING_WORDS = frozenset({"gif", "gifs"})
_MOVING = re.compile(r"(?<!\w)gifs?(?!\w)", re.IGNORECASE)
_DRESSED_UP = re.compile(
    r"<center\b|<font\b|(?:text-align|font-family|font-size|line-height|color)\s{0,3}:|(?:align|bgcolor)\s{0,3}=\s{0,3}[\"']?\w",
    re.IGNORECASE,
)


def style(text: Text, context: Context) -> list[Span]:
    """Each fault, in the text as it was written."""
    written = text.written
    found = [match.span() for fault in _faults(text) for match in fault.finditer(written)]
    if _CAPITALS_IN_A_ROW.search(written):
        found += (match.span() for match in _SHOUT.finditer(written) if _is_loud(match[0]))
    return sorted(found)


def _faults(text: Text) -> Iterator[re.Pattern[str]]:
    """What is worth looking for."""
    written = text.written
    if "!" in written:
        yield _EXCITED
    if "\n" in written:
        yield _BLANK_LINES
    if not _MOVING_WORDS.isdisjoint(text.vocabulary):
        yield _MOVING
    if not written.isascii():
        yield _EMOJI
    if "<" in written:
        yield _DRESSED_UP


def _is_loud(words: str) -> bool:
    """Whether it is long enough to be no list of abbreviations."""
    return sum(map(str.isalpha, words)) >= _LETTERS_OF_A_SHOUT
