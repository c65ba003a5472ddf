"""Reads a text with libyaml, as long as it is certain that the careful parser would read the very same.

libyaml is some fifty times faster, but it is YAML 1.1, a little more lenient, and explains nothing. So it is asked for
sound texts only: whatever it refuses, and whatever the two read differently, is left to the careful parser.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from scenarios.source.marks import Lines, Source
from scenarios.source.tree import Refused, Tree

_DOUBTFUL = re.compile("[\t\x85\u2028\u2029\ufeff]|[|>][-+0-9]*#")
"""Tabs, line breaks of YAML 1.1, a byte order mark, and a comment that touches the sign of a block of text."""


class _Doubt(Exception):
    """Only the careful parser knows what this means."""


def parse(file: str, text: str) -> Source | None:
    """A text as values with places; None where the careful parser has to say, or where libyaml is not built in."""
    if not yaml.__with_libyaml__ or _DOUBTFUL.search(text):
        return None
    tree = Tree(Source(file, Lines(text), {}))
    try:
        for event in _events(text):
            tree.take(event)
    # Half a character of an escape is a ValueError.
    except (_Doubt, Refused, yaml.YAMLError, ValueError):
        return None
    return tree.source


def _events(text: str) -> Iterator[Any]:
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.ScalarEvent):
            _check_scalar(event)
        elif isinstance(event, yaml.DocumentStartEvent | yaml.DocumentEndEvent):
            _check_document(event)
        yield event


def _check_scalar(event: Any) -> None:
    # A key or value nobody wrote may be somewhere else.
    nowhere = event.start_mark.index == event.end_mark.index
    # Lines of nothing but spaces before a block's first line may be too long.
    led_by_blanks = event.style in ("|", ">") and (not event.value or event.value.startswith("\n"))
    if nowhere or led_by_blanks:
        raise _Doubt


def _check_document(event: Any) -> None:
    # Directives, and '...', which may begin another document.
    if event.explicit and isinstance(event, yaml.DocumentEndEvent):
        raise _Doubt
    if isinstance(event, yaml.DocumentStartEvent) and (event.version or event.tags):
        raise _Doubt
