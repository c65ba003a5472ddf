"""The scored part of a run as of an instant: what figures and profiles alike are made from, each worked out once."""

from dataclasses import dataclass
from functools import cached_property

from scenarios.model import Scenario
from scenarios.policy import Policy, Rules
from simulator.calendar import Calendar
from simulator.domain.orders import OrderBook
from simulator.policy.editions import Editions
from simulator.scorecard.fulfilment import Parcels
from simulator.scorecard.integral import length_within
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.metrics.taking import Metrics
from simulator.scorecard.money import CauseFigures, Money, claims_by_cause, money_of_drill, money_of_market
from simulator.scorecard.presence import Presence, presence_of
from simulator.scorecard.responding import Responses
from simulator.scorecard.runs import RunTable
from simulator.scorecard.scope import ALWAYS, Scope, scope_of
from simulator.scorecard.tally import Tally
from simulator.scorecard.waiting import DeskFigures, DeskTimes, Reasons, Waits, desk_figures


@dataclass(frozen=True)
class Scored:
    """A tally that holds every entry up to ``as_of``, with the orders and the rules it is seen under."""

    tally: Tally
    book: OrderBook
    scenario: Scenario
    as_of: int
    policy: Policy

    @cached_property
    def editions(self) -> Editions:
        """The rules through its time."""
        return Editions(self.policy, self.calendar)

    @property
    def rules(self) -> Rules:
        """What is in force as of the instant."""
        return self.editions.at(self.as_of)

    @cached_property
    def scope(self) -> Scope:
        """What counts."""
        return scope_of(self.scenario, self.as_of)

    @cached_property
    def ledger(self) -> Ledger:
        """Its orders."""
        return Ledger(self.book, self.scenario.past, self.tally, self.metrics, self.scope, self.as_of)

    @cached_property
    def metrics(self) -> Metrics:
        """What the marketplace measures of it."""
        return Metrics(self.book, self.tally, self.editions, self.scenario.past)

    @cached_property
    def parcels(self) -> Parcels:
        """How they were sent."""
        return Parcels(self.ledger)

    @cached_property
    def runs(self) -> RunTable:
        """Every run of unanswered messages, scored or not."""
        return self.tally.desk.table()

    @cached_property
    def responses(self) -> Responses:
        """Its questions."""
        asked, runs = self.scope.asked, self.runs
        scored = runs if asked == ALWAYS else runs.where(asked.holds(runs.asked_at))
        return Responses(scored, self.editions, self.as_of)

    @cached_property
    def causes(self) -> dict[str, CauseFigures]:
        """Why its buyers claimed."""
        return claims_by_cause(self.ledger, self.runs, self.editions)

    @cached_property
    def calendar(self) -> Calendar:
        """When and where the world began."""
        return Calendar(self.scenario.begins, self.scenario.zone)

    @cached_property
    def presence(self) -> Presence | None:
        """When the team was there, and what that cost."""
        plan = self.scenario.plan
        return None if plan is None else presence_of(plan, self.calendar, self.scope.desk)

    @cached_property
    def desk(self) -> DeskFigures | None:
        """How the team did; None where there is none."""
        if self.presence is None:
            return None
        span, waits = self.scope.desk, Waits(self.runs, self.as_of)
        backlog = length_within(*span, waits.runs.asked_at, waits.until)
        busy = length_within(*span, *self.tally.desk.stretches(self.as_of))
        times = DeskTimes(span.length, backlog, busy, self.presence.staffed)
        return desk_figures(self.responses, times, Reasons(self._reasons, self.book.story))

    @property
    def _reasons(self) -> tuple[str, ...]:
        market = self.scenario.market
        return (self.scenario.name,) if market is None else tuple(told.reason for told in market.stories.values())

    @cached_property
    def money(self) -> Money:
        """What it cost."""
        market, currency = self.scenario.market, self.policy.currency
        if market is None:
            return money_of_drill(self.ledger, currency)
        wages = 0 if self.presence is None else self.presence.wages
        return money_of_market(self.parcels, currency, market.margin, wages)
