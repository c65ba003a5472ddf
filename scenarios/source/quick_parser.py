"""Reads a text with libyaml, as long as it is certain that the careful parser would read the very same.

libyaml is some thirty times faster, but it is YAML 1.1, a little more lenient, and explains nothing. So it is asked for
sound texts only: whatever it refuses, and whatever the two read differently, is left to the careful parser.
"""

import re
from typing import Any

import yaml

from scenarios.source.marks import Lines, Source
from scenarios.source.tree import Refused, Tree

_DOUBTFUL = ("\t", "\x85", "\u2028", "\u2029", "\ufeff")
"""Tabs, the line breaks of YAML 1.1, a byte order mark."""

_TOUCHED = re.compile("[|>][-+0-9]*#")
"""The sign of a block of text with a comment that touches it."""

_TIGHT = re.compile("[ \r\n]*:[^ \r\n]")
"""A colon that touches what is after it, as in JSON; behind quotes it may end a key."""


def parse(file: str, text: str) -> Source | None:
    """A text as values with places; None where the careful parser has to say, or where libyaml is not built in."""
    if not yaml.__with_libyaml__ or any(sign in text for sign in _DOUBTFUL):
        return None
    tree = Tree(Source(file, Lines(text), {}))
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if _is_doubtful(event, text):
                return None
            tree.take(event)
    # The last is half a character, which is no UTF-8.
    except (Refused, yaml.YAMLError, UnicodeEncodeError):
        return None
    return tree.source


def _is_doubtful(event: Any, text: str) -> bool:
    """Whether the two parsers may differ about an event."""
    match event:
        case yaml.ScalarEvent(style="|" | ">", value=value):
            # Before its first line there may be one of more spaces.
            return value[:1] in ("", "\n") or _TOUCHED.match(text, event.start_mark.index) is not None
        case yaml.ScalarEvent(style="'" | '"'):
            return _TIGHT.match(text, event.end_mark.index) is not None
        case yaml.ScalarEvent():
            # Where a key or value stands that nobody wrote is a matter of opinion.
            return bool(event.start_mark.index == event.end_mark.index)
        case yaml.DocumentStartEvent():
            return bool(event.version or event.tags)
        case yaml.DocumentEndEvent():
            # After '...' there may be another document.
            return bool(event.explicit)
        case _:
            return False
