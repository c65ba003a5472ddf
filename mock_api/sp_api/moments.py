"""Instants as notifications and reports write them: ISO 8601 in UTC, to the millisecond or with an offset."""

from dataclasses import dataclass

from simulator.calendar import Calendar


@dataclass(frozen=True)
class Moments:
    """Writes one world's instants."""

    calendar: Calendar

    def __call__(self, instant: int) -> str:
        """``2026-01-05T09:00:00.000Z``."""
        return self.calendar.moment(instant).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"

    def with_offset(self, instant: int) -> str:
        """``2026-01-05T09:00:00+00:00``."""
        return self.calendar.moment(instant).isoformat(timespec="seconds")
