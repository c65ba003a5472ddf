"""The marketplace's figures of a seller, for the reports that tell of them: its metrics, and what is behind them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from mock_api.sp_api.report_subject import Subject
from scenarios.quantities import DAY, HOUR
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.responding import Responses
from simulator.scorecard.scope import Window
from simulator.scorecard.scored import Scored
from simulator.views.feedback import FeedbackLeft


@dataclass(frozen=True)
class Defects:
    """How many orders were defective for which reason; one order may have several."""

    claims: int
    chargebacks: int
    negative_feedback: int


@dataclass(frozen=True)
class ResponseTimes:
    """How messages were answered that came within a stretch of time."""

    hours: float | None
    in_time: int
    late: int
    unanswered: int


class Figures:
    """The figures of a world as of its now."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        hosted = subject.hosted
        scenario = hosted.production.scenario
        self._scored = Scored(hosted.views.tally, hosted.world.state.book, scenario, subject.now, scenario.policy)

    @cached_property
    def every(self) -> Mapping[tuple[str, int, str | None], Figure]:
        """By name, window in days and sender."""
        found = self._scored.metrics.at(self._subject.now)
        return {(one.name, one.window // DAY, one.fulfilment): one for one in found}

    def first(self, name: str, fulfilment: str | None = None) -> Figure | None:
        """A metric over the window that its target is about."""
        for one in self.every.values():
            if (one.name, one.fulfilment) == (name, fulfilment) and one.is_first:
                return one
        return None

    def defects(self, figure: Figure) -> Defects:
        """What made the orders of a figure defective."""
        hosted, quiet = self._subject.hosted, FeedbackLeft(self._subject.hosted.world.state.book)
        few = self._scored.rules.order_defects.negative_stars
        claims = chargebacks = ratings = 0
        for order in set(figure.members()):
            claim, chargeback = hosted.inbox.ledger.claim_of(order), hosted.inbox.chargebacks.docket.of_order(order)
            rating = hosted.inbox.feedback.feedback(order, quiet, self._subject.now)
            claims += claim is not None and bool(claim.counts_in_odr)
            chargebacks += chargeback is not None and bool(chargeback.counts_in_odr)
            ratings += rating is not None and rating.status == "standing" and rating.stars <= few
        return Defects(claims, chargebacks, ratings)

    def refunds(self, days: int) -> int:
        """How many orders of so many days were paid back, in part or in full."""
        placed, now = self._scored.book.placed_at, self._subject.now
        refunded = self._scored.tally.charges.refunded
        return sum(now - days * DAY <= int(placed[order - 1]) <= now for order in refunded)

    def response_times(self, days: int) -> ResponseTimes:
        """The answers to messages of so many days."""
        runs, now = self._scored.runs, self._subject.now
        asked = Window(now - days * DAY, now + 1)
        responses = Responses(runs.where(asked.holds(runs.asked_at)), self._scored.editions, now)
        late = int((responses.is_late & responses.is_answered).sum())
        answered, overdue = int(responses.is_answered.sum()), int(responses.is_overdue.sum())
        hours = float(responses.waited.mean()) / HOUR if len(responses.waited) else None
        return ResponseTimes(hours, answered - late, late, overdue)
