"""A staffing plan: who answers, when, how fast and with what.

Pure data; the modelled team in the simulator interprets it.
"""

from typing import Literal

from pydantic import Field, model_validator

from scenarios.document import Document
from scenarios.quantities import DAY, Duration, TimeOfDay

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Spread(Document):
    """A lognormal spread of durations, given by its median and its 90th percentile (equal: always that long)."""

    median: Duration
    p90: Duration

    @model_validator(mode="after")
    def _ordered(self) -> "Spread":
        if not 0 < self.median <= self.p90:
            raise ValueError("a spread needs 0 < median <= p90")
        return self


class Shift(Document):
    """Working hours of one agent on some weekdays, in local time; an end at or before the start is the next day."""

    days: tuple[Weekday, ...] = Field(min_length=1)
    start: TimeOfDay = Field(alias="from")
    end: TimeOfDay = Field(alias="to")

    @model_validator(mode="after")
    def _has_length(self) -> "Shift":
        if self.start == self.end or self.start >= DAY:
            raise ValueError("a shift must last: 'from' and 'to' are equal, or 'from' is not a time of this day")
        return self


class Agent(Document):
    """One modelled person of the team."""

    name: str
    shifts: tuple[Shift, ...] = Field(min_length=1)


class Answer(Document):
    """What the team does about one contact reason: intents it declares and deeds it does first."""

    says: tuple[str, ...] = ()
    refunds: bool = False
    no_response_needed: bool = False
    """Mark the thread instead of writing."""
    handle_time: Spread | None = None
    """How long it takes; none: the plan's."""


class StaffingPlan(Document):
    """A roster, its handle times and its answers by contact reason (``otherwise`` for any other)."""

    plan: str
    title: str
    about: str = ""
    zone: str = ""
    """Time zone of the shifts; empty: the seller's."""
    at_shift_end: Literal["finish", "freeze"] = "finish"
    handle_time: Spread
    agents: tuple[Agent, ...] = Field(min_length=1)
    answers: dict[str, Answer]
