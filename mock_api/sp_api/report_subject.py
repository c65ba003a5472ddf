"""What a report is about: one world as it is now, and the stretch of time that was asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.etree.ElementTree import Element, indent, tostring

from mock_api.sp_api.calls import Shop
from mock_api.sp_api.moments import Moments
from mock_api.worlds import HostedWorld


def _day_first(day: date) -> str:
    return f"{day:%d/%m/%y}"


_DATES: Mapping[str, Callable[[date], str]] = {
    "US": lambda day: f"{day.month}/{day.day}/{day:%y}",
    "DE": lambda day: f"{day:%d.%m.%y}",
}


@dataclass(frozen=True)
class Subject:
    """A world's shop, and everything from ``since`` up to and at ``until``."""

    hosted: HostedWorld
    shop: Shop
    since: int
    until: int

    @property
    def now(self) -> int:
        """The instant of the report."""
        return self.hosted.world.now

    @property
    def moment(self) -> Moments:
        """Writes instants."""
        return Moments(self.shop.calendar)

    def holds(self, instant: int) -> bool:
        """Whether an instant is one of those asked for."""
        return self.since <= instant <= self.until

    def local(self, instant: int) -> datetime:
        """An instant by the clocks of the seller's place."""
        return self.shop.calendar.local(instant)

    def written_date(self, instant: int) -> str:
        """A day as the marketplace writes it in its files."""
        country = self.hosted.production.scenario.policy.country
        return _DATES.get(country, _day_first)(self.local(instant).date())


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Tab-separated text: a line of names and a line a row."""
    lines = ["\t".join(columns), *("\t".join(map(_in_one_line, row)) for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def _in_one_line(value: str) -> str:
    return " ".join(value.split())


def written(root: Element) -> bytes:
    """A whole XML document."""
    indent(root)
    content: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + content + b"\n"
