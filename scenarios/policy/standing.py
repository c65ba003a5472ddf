"""Consequences as data: what follows for an account whose figures are off target, or that writes what it may not."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from scenarios.document import Document
from scenarios.policy.contact import Severity
from scenarios.policy.sourced import Sourced
from scenarios.quantities import DAY, Duration, Share, parse_share

Sanction = Literal["at_risk", "listings_closed", "offers_closed", "deactivated"]
"""A warning; the worst listings gone; everything the seller sends gone; the whole account."""


class Rung(Document):
    """What follows when a metric has been off target for so long."""

    after: Duration = 0
    then: Sanction


class Ladder(Sourced):
    """One metric's way down while the metric is binding. On target again at a review, what it closed is open again."""

    metric: str
    at_least: int = Field(default=0, ge=0)
    """With fewer members in the window nothing follows."""
    rungs: tuple[Rung, ...] = Field(min_length=1)


class AppealRule(Sourced):
    """Asking for the account back with a plan of action."""

    review: Duration = 7 * DAY
    """From the appeal to the decision."""
    needs: tuple[Literal["root_cause", "correction", "prevention"], ...] = ("root_cause", "correction", "prevention")
    """What a plan of action must hold."""
    within: Duration | None = None


class ConductRung(Document):
    """What follows of so many violations within the window: one for each rule that a message broke."""

    violations: int = Field(ge=1)
    then: Literal["templates_only", "restricted"]
    lasts: Duration | None = None
    """None: for good."""


class ConductRule(Sourced):
    """The messaging ladder: from blocked messages to none at all."""

    window: Duration
    severities: tuple[Severity, ...] = ("medium", "high", "critical")
    """Violations that count."""
    rungs: tuple[ConductRung, ...] = Field(min_length=1)


class HealthRule(Sourced):
    """The account health rating: points that violations cost and orders earn, and what they are called."""

    start: int = 200
    highest: int = 1000
    window: Duration = 180 * DAY
    orders_per_gain: int = Field(default=200, ge=1)
    gain: int = 4
    costs: dict[Severity, int]
    repeat_factor: float = 1.0
    """How much more each further violation of the same rule costs."""
    healthy: int = 200
    """This many points or more are green."""
    at_risk: int = 100
    """This many or more are yellow, fewer are red."""
    red_deactivates_after: Duration | None = None


def _read_edge(written: object) -> float:
    """A share as a key, which is text even where a number was meant."""
    if isinstance(written, str) and "%" not in written:
        try:
            return parse_share(float(written))
        except ValueError:
            raise ValueError(f"{written!r} is not a share; write 1%") from None
    return parse_share(written)


Edge = Annotated[float, BeforeValidator(_read_edge)]
"""A share from which on something holds."""


class Fee(Sourced):
    """Money a marketplace takes for figures that are too bad: a share of the value of what was counted."""

    metric: str
    every: Duration = 30 * DAY
    bands: dict[Edge, Share]
    """From this value of the metric on → this share of the value of the orders that were counted."""


class StandingRule(Sourced):
    """When an account is reviewed, and its ladders. Each of its parts may have dates of its own."""

    every: Duration = DAY
    ladders: tuple[Ladder, ...] = ()
    appeal: AppealRule | None = None
    conduct: ConductRule | None = None
    health: HealthRule | None = None
    fees: tuple[Fee, ...] = ()

    def on(self, day: date) -> "StandingRule":
        """The same with the parts that are in force on a day."""
        return self._with(lambda part: part if part.holds_on(day) else None)

    def following(self, metrics: frozenset[str]) -> "StandingRule":
        """The same with what follows from these metrics only: from an advisory one nothing does."""
        return self._with(lambda part: None if getattr(part, "metric", "") not in {"", *metrics} else part)

    def timeless(self) -> "StandingRule":
        """The same without dates, and so are its parts."""
        return super().timeless()._with(lambda part: part.timeless())

    def parts(self) -> tuple[Sourced, ...]:
        """What within it has a source and dates of its own."""
        return (*self.ladders, *self.fees, *filter(None, (self.appeal, self.conduct, self.health)))

    def _with(self, change: Callable[[Sourced], Sourced | None]) -> "StandingRule":
        """Each part as something else, or gone."""
        several = {"ladders": self.ladders, "fees": self.fees}
        single = {"appeal": self.appeal, "conduct": self.conduct, "health": self.health}
        return self.model_copy(
            update={name: tuple(filter(None, map(change, parts))) for name, parts in several.items()}
            | {name: change(part) for name, part in single.items() if part}
        )
