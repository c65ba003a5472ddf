"""A deadline's length: so long by the clock, or so many working days."""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from scenarios.document import Document
from scenarios.quantities import DAY, HOUR, format_duration, parse_duration

_WORKING = re.compile(r"(\d{1,3}) (?:working|business) (days?|hours?)")


class Term(Document):
    """Milliseconds, on the calendar or on working days only (24 hours each). At exactly its end it is not over."""

    length: int
    clock: Literal["calendar", "working_days"] = "calendar"

    @property
    def written(self) -> str:
        """The term as people write it: ``4d`` or ``2 working days``."""
        if self.clock == "calendar":
            return format_duration(self.length)
        days, rest = divmod(self.length, DAY)
        return f"{self.length // HOUR} working hours" if rest else f"{days} working day{'s' if days > 1 else ''}"


def _read(written: object) -> object:
    if isinstance(written, Term | dict):
        return written
    found = _WORKING.fullmatch(written.strip()) if isinstance(written, str) else None
    if found is None:
        return Term(length=_by_the_clock(written))
    return Term(length=int(found[1]) * (DAY if found[2].startswith("day") else HOUR), clock="working_days")


def _by_the_clock(written: object) -> int:
    try:
        return parse_duration(written)
    except ValueError:
        raise ValueError(f"{written!r} is no time to do something in; write 4d, 72h or 2 working days") from None


Deadline = Annotated[
    Term,
    BeforeValidator(_read),
    PlainSerializer(lambda term: term.written),
    WithJsonSchema({"type": "string", "examples": ["4d", "2 working days"]}),
]
"""``4d``, ``72h`` or ``2 working days``."""
