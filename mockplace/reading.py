"""Reads documents into frozen types by the names of their fields, and passes over whatever else is in them.

So a newer server can be used as long as it still tells what this client knows.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

from mockplace.moments import parsed_instant

Document = Mapping[str, Any]
R = TypeVar("R")


def picked(kind: type[R], document: Document, **readers: Callable[[Any], Any]) -> R:
    """A record whose fields are the document's of the same names; ``readers`` say how those are read that need it.

    Raises:
        LookupError, TypeError, ValueError: the document is not like that.
    """
    values = {field.name: document[field.name] for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: readers[name](value) if name in readers else value for name, value in values.items()})


def instant_or_none(written: str | None) -> datetime | None:
    """An instant that has not come may be missing."""
    return None if written is None else parsed_instant(written)
