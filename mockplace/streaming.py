"""Reads server-sent events from the lines of an answer that goes on. What they tell is the caller's to read."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

_LAST = frozenset({"reset", "deleted"})


def streamed(lines: Iterable[bytes]) -> Iterator[Any]:
    """The document of each event, until one says that there will be no more of this world."""
    kind = ""
    for line in lines:
        field, _, value = line.decode().rstrip("\r\n").partition(": ")
        if field == "event":
            kind = value
        elif field == "data":
            if kind in _LAST:
                return
            yield json.loads(value)
