"""Rules about what every scenario file says of itself: its zone and its thresholds.

Whether the files it names exist is found out where they are read.
"""

from collections.abc import Iterator
from zoneinfo import ZoneInfo, available_timezones

from scenarios.errors import Problem
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion
from scenarios.vocabulary import MEASURES


def setting(source: Source) -> Iterator[Problem]:
    """A zone or a measure that does not exist."""
    yield from zone(source, ("zone",))
    thresholds = source.at(("thresholds",))
    for name in thresholds if isinstance(thresholds, dict) else ():
        if name not in MEASURES:
            hint = suggestion(name, MEASURES)
            yield source.problem(
                "unknown_measure", f"no measure '{name}'", ("thresholds", name), hint=hint, on_key=True
            )


def zone(source: Source, path: Path) -> Iterator[Problem]:
    """A time zone the machine does not know; none named is fine."""
    name = source.at(path)
    if isinstance(name, str) and name and not _is_zone(name):
        hint = suggestion(name, available_timezones()) or "write it as Europe/Rome"
        yield source.problem("unknown_zone", f"no time zone '{name}'", path, hint=hint)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
