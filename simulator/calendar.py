"""Between a world's instants and the dates of its place.

An instant is a whole number of milliseconds since the world began; negative before it. Time zones are known
here and nowhere else.
"""

from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

_MILLISECOND = timedelta(milliseconds=1)


class Calendar:
    """When a world began and in which zone. Immutable; ``instant(moment(i)) == i`` for every instant."""

    def __init__(self, begins: datetime, zone: str) -> None:
        self.zone = ZoneInfo(zone)
        self.begins = begins.replace(tzinfo=self.zone).astimezone(UTC)

    def moment(self, instant: int) -> datetime:
        """The instant as a date and time in UTC."""
        return self.begins + instant * _MILLISECOND

    def local(self, instant: int) -> datetime:
        """The instant as a date and time of the world's place."""
        return self.moment(instant).astimezone(self.zone)

    def instant(self, moment: datetime) -> int:
        """The instant of an aware date and time, rounded down to the millisecond."""
        return (moment - self.begins) // _MILLISECOND

    def iso(self, instant: int) -> str:
        """ISO 8601 in UTC, to the second, or to the millisecond where there is one."""
        spec = "milliseconds" if instant % 1000 else "seconds"
        return self.moment(instant).replace(tzinfo=None).isoformat(timespec=spec) + "Z"

    def day_of(self, instant: int) -> date:
        """The local date of an instant."""
        return self.local(instant).date()

    def at_local(self, day: date, time_of_day: int, zone: ZoneInfo | None = None) -> int:
        """The instant of a wall-clock time on a local day; one that daylight saving skips comes out an hour on."""
        midnight = datetime(day.year, day.month, day.day)
        wall = midnight + time_of_day * _MILLISECOND
        return self.instant(wall.replace(tzinfo=zone or self.zone).astimezone(UTC))

    @cached_property
    def first_day(self) -> date:
        """The local date on which the world began."""
        return self.day_of(0)
