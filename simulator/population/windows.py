"""Stretches of time in which a campaign runs or an incident lasts."""

from datetime import datetime
from typing import NamedTuple

from scenarios.quantities import SECOND
from simulator.calendar import Calendar
from simulator.domain.orders import Whole
from simulator.population.luck import Truths


class Window(NamedTuple):
    """From ``start`` on, and no more at ``end``."""

    start: int
    end: int

    def holds(self, instants: Whole) -> Truths:
        """Which instants lie in it."""
        return (instants >= self.start) & (instants < self.end)


def window(calendar: Calendar, start: datetime, lasts: int) -> Window:
    """The stretch that begins at a local date and time of the world's place."""
    time_of_day = (start.hour * 3600 + start.minute * 60 + start.second) * SECOND
    begins = calendar.at_local(start.date(), time_of_day)
    return Window(begins, begins + lasts)
