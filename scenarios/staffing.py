"""A staffing plan: who answers, when, how fast, how well, in which order and with what.

Pure data; the modelled team in the simulator interprets it.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from scenarios.document import Document
from scenarios.guards import DeskGuards, Guards
from scenarios.quantities import DAY, Duration, LocalDate, Money, Share, TimeOfDay
from scenarios.spread import Spread

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

OTHERWISE = "otherwise"
"""The key for any reason that has none of its own."""


class Break(Document):
    """Time within a shift in which nobody takes new work; what is in hand is finished first."""

    at: TimeOfDay
    lasts: Duration = Field(gt=0, lt=DAY)


class Shift(Document):
    """Working hours of one agent on some weekdays, in local time; an end at or before the start is the next day."""

    days: tuple[Weekday, ...] = Field(min_length=1)
    start: TimeOfDay = Field(alias="from")
    end: TimeOfDay = Field(alias="to")
    breaks: tuple[Break, ...] = ()

    @model_validator(mode="after")
    def _has_length(self) -> "Shift":
        if self.start == self.end or self.start >= DAY:
            raise ValueError("a shift must last: 'from' and 'to' are equal, or 'from' is not a time of this day")
        return self


class Learning(Document):
    """A learning curve: handle times begin ``begins_at`` times as long, and half of what is too much goes with every
    ``halves_after`` answers."""

    begins_at: float = Field(ge=1, le=100)
    halves_after: int = Field(ge=1)


class Mistakes(Document):
    """How often an answer goes wrong: it says what another question needs, or breaks a message rule."""

    wrong_answer: Share = 0.0
    policy_slip: Share = 0.0


def _levels(written: object) -> object:
    if not isinstance(written, list | tuple):
        return written
    if not all(isinstance(reason, str) for reason in written):
        raise ValueError("skills are contact reasons: [invoice, return_refund], or {invoice: 1, return_refund: 2}")
    return dict.fromkeys(written, 1)


Skills = Annotated[
    dict[str, Annotated[int, Field(ge=1, le=99)]],
    BeforeValidator(_levels, json_schema_input_type=dict[str, int] | list[str]),
]
"""Contact reason → preference, 1 first; a list has them all alike. ``otherwise`` stands for any other reason."""


class Agent(Document):
    """One person of the team, or ``heads`` alike.

    No skills: every reason, all alike. No languages: every one. A buyer's question begins at tier 1; what an agent
    escalates goes to the next tier.
    """

    name: str
    heads: int = Field(default=1, ge=0, le=10_000)
    shifts: tuple[Shift, ...] = Field(min_length=1)
    zone: str = ""
    """Time zone of the shifts; empty: the plan's."""
    skills: Skills = {}
    languages: tuple[str, ...] = ()
    tier: int = Field(default=1, ge=1, le=9)
    pace: float = Field(default=1.0, gt=0, le=100)
    """Factor of every handle time: 0.5 is twice as fast."""
    wage: Money | None = None
    """For an hour of shift; none: the plan's."""
    escalates: dict[str, Share] = {}
    """Contact reason, or ``otherwise`` → share passed on to the next tier; none: as the plan's answers say."""
    learning: Learning | None = None
    mistakes: Mistakes | None = None
    """None: the plan's."""


class Macro(Document):
    """A prepared answer, which fits a share of the questions and takes less time."""

    says: tuple[str, ...] = ()
    fits: Share = 1.0
    handle_time: Spread


class Answer(Document):
    """What the team does about one contact reason: intents it declares and deeds it does first."""

    says: tuple[str, ...] = ()
    refunds: bool = False
    no_response_needed: bool = False
    """Mark the thread instead of writing."""
    handle_time: Spread | None = None
    """How long it takes; none: the plan's."""
    macro: str = ""
    """The macro tried first."""
    priority: int = Field(default=5, ge=1, le=9)
    """1 is served before 2, whatever came first."""
    deadline: Duration | None = None
    """The team's own target for this reason; none: the policy's."""
    escalates: Share = 0.0
    """Share that tier 1 cannot answer and passes on."""


class Acknowledgement(Document):
    """What a machine sends at once to whoever writes. It is no answer: the clock runs on."""

    says: tuple[str, ...] = ("holding_reply",)


class StaffingPlan(Document):
    """A roster, its handle times and its answers by contact reason (``otherwise`` for any other)."""

    plan: str
    title: str
    about: str = ""
    zone: str = ""
    """Time zone of the shifts; empty: the seller's."""
    at_shift_end: Literal["finish", "freeze", "hand_over"] = "finish"
    serves: Literal["first_come", "earliest_deadline"] = "first_come"
    """The order among questions of one priority."""
    claims_first: bool = False
    """Whether a thread goes before all others once a claim is open about its order."""
    holidays: tuple[LocalDate, ...] = ()
    """Days on which no shift begins."""
    shrinkage: Share = Field(default=0.0, lt=1)
    """Share of the time at work, besides breaks, in which an agent takes no questions."""
    wage: Money = 0
    """For an hour of shift."""
    handle_time: Spread
    learning: Learning | None = None
    mistakes: Mistakes = Mistakes()
    macros: dict[str, Macro] = {}
    acknowledges: Acknowledgement | None = None
    guards: Guards = DeskGuards()
    agents: tuple[Agent, ...] = Field(min_length=1)
    answers: dict[str, Answer]
