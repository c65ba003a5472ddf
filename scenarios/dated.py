"""A policy by its name and a day, ``amazon-us@2025-06-01``: the rules of that day, always.

Takes the two apart; what was in force on the day is the policy's to say.
"""

from datetime import date

from scenarios.quantities import parse_date
from scenarios.shelf import SUFFIX


def name_and_day(written: str) -> tuple[str, date | None]:
    """The name or path, and the day if one is written behind it.

    Raises:
        ValueError: what stands behind the last ``@`` is no day.
    """
    name, at, day = written.rpartition("@")
    if not at or "/" in day or day.endswith(SUFFIX):
        return written, None
    try:
        return name, parse_date(day)
    except ValueError:
        raise ValueError(f"'{day}' is no day of the calendar; write {name or 'NAME'}@2025-06-01") from None
