"""A scenario played to its end with nobody at a channel: unattended, by its modelled team, or by a recorded seller."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter
from typing import Any

from scenarios.model import ACTS, SampleAnswer, Scenario, SellerAct
from scenarios.policy import Policy
from simulator.domain import commands as c
from simulator.domain.numbering import Numbered
from simulator.domain.orders import Order, OrderBook
from simulator.errors import CommandRejected
from simulator.journal.entry import Entry
from simulator.journal.journal import Sink
from simulator.journal.projection import fold
from simulator.run import Production, open_world
from simulator.scorecard.profile import Profile
from simulator.scorecard.profiling import profile_of
from simulator.scorecard.scorecard import Scorecard, card_of, score
from simulator.scorecard.scored import Scored
from simulator.scorecard.tally import Tally
from simulator.world import World

_CHANNEL = "sample_answer"
_SLICES = 200
_UNTOUCHED = Order()

Progress = Callable[[int, int], None]
"""Told now and then: the instant reached, and the instant of the end."""


@dataclass(frozen=True)
class Result:
    """A run that is over, or was interrupted: its scorecard and what it takes to see it again."""

    scenario: str
    seed: int
    digest: str
    as_of: str
    scorecard: Scorecard
    profile: Profile | None = None
    """What a report draws of a market's run; None for a drill."""

    def as_json(self) -> dict[str, Any]:
        """The one document ``run --json`` prints."""
        told = {"scenario": self.scenario, "seed": self.seed, "digest": self.digest, "as_of": self.as_of}
        return told | self.scorecard.as_json()


class Play:
    """One run in the making. ``result`` may be asked at any instant, so an interruption loses nothing."""

    def __init__(
        self,
        production: Production,
        seed: int,
        replication: int = 0,
        *,
        answer: SampleAnswer | None = None,
        sink: Sink | None = None,
        book: OrderBook | None = None,
    ) -> None:
        self._production = production
        self._acts = sorted(answer.seller, key=lambda act: act.at) if answer else []
        self.world = open_world(production, seed, replication, keep=False, sink=sink, book=book)
        self.seed = seed

    def finish(self, progress: Progress | None = None) -> None:
        """Let time pass to the end: a drill's when its story and claims are over, a market's at its settlement."""
        if self._production.scenario.drill is not None:
            self._finish_drill()
        else:
            self._finish_market(progress)

    def _finish_drill(self) -> None:
        ends = self._production.ends
        for act in (act for act in self._acts if act.at <= ends):
            self._until(act.at)
            if not is_over(self.world):
                perform(self.world, act)
        self._until(ends)

    def _until(self, instant: int) -> None:
        """Let time pass to an instant, or to the moment the drill is over."""
        while not is_over(self.world) and self.world.step(instant):
            pass
        if not is_over(self.world):
            self.world.advance_to(instant)

    def _finish_market(self, progress: Progress | None) -> None:
        ends = self._production.ends
        for part in range(1, _SLICES + 1):
            self.world.advance_to(ends * part // _SLICES)
            if progress is not None:
                progress(self.world.now, ends)

    def result(self) -> Result:
        """What the run is worth so far."""
        scenario, world = self._production.scenario, self.world
        scored = Scored(world.projection(Tally), world.state.book, scenario, world.now, scenario.policy)
        profile = None if scenario.market is None else profile_of(scored)
        as_of = world.calendar.iso(world.now)
        return Result(scenario.name, self.seed, world.journal.digest, as_of, card_of(scored), profile)


def is_over(world: World) -> bool:
    """Whether a drill's story, and everything that is in dispute, have ended."""
    state = world.state
    begun = state.last(Numbered.ARRIVAL) > 0
    return begun and not state.roles and not state.is_undecided


def perform(world: World, act: SellerAct) -> None:
    """Do what a recorded seller does; what the world refuses is passed over, as it would be on a screen."""
    command = command_of(world, act)
    if command is None:
        return
    try:
        world.submit(command, _CHANNEL)
    except CommandRejected:
        return


_ANYWHERE: dict[str, Callable[[SellerAct], c.ExternalCommand]] = {
    "emails": lambda act: c.SendMail(1, act.emails or ""),
    "calls": lambda act: c.LogContact(1, "call", act.calls or ""),
    "inserts": lambda act: c.LogContact(1, "insert", act.inserts or ""),
    "answers_feedback": lambda act: c.AnswerFeedback(1, act.answers_feedback or ""),
}
_IN_THREAD: dict[str, Callable[[int, SellerAct], c.ExternalCommand]] = {
    "says": lambda thread, act: c.Reply(thread, act.says or ""),
    "notes": lambda thread, act: c.AddNote(thread, act.notes or "", act.exception or ""),
    "summarises": lambda thread, act: c.AddSummary(thread, act.summarises or ""),
    "closes": lambda thread, act: c.CloseConversation(thread),
}


def command_of(world: World, act: SellerAct) -> c.ExternalCommand | None:
    """The command of an act of a drill, whose order is the first and only one; nothing where it has no place yet."""
    kind = next(name for name in ACTS if getattr(act, name) is not None)
    if kind in _ANYWHERE:
        return _ANYWHERE[kind](act)
    order = world.state.orders.get(1, _UNTOUCHED)
    if kind in _IN_THREAD:
        return _IN_THREAD[kind](order.conversation, act) if order.conversation else None
    assert act.does is not None  # an act does exactly one thing
    if act.does in _DEEDS:
        return _DEEDS[act.does](act.reason)
    subject, deed = _ABOUT[act.does]
    number = subject(order)
    return deed(number, act.reason) if number else None


_DEEDS: dict[str, Callable[[str], c.ExternalCommand]] = {
    "refund": lambda reason: c.RefundOrder(1, "agreed with the buyer"),
    "cancel_order": lambda reason: c.CancelOrder(1, reason or "buyer_requested"),
    "decline_cancellation": lambda reason: c.DeclineCancellation(1),
    "request_feedback_removal": lambda reason: c.RequestFeedbackRemoval(1),
    "delete_feedback_answer": lambda reason: c.DeleteFeedbackAnswer(1),
}
"""What is done about the order itself."""

_SHOWN = "the thread shows what was agreed"
_ABOUT: dict[str, tuple[Callable[[Order], int], Callable[[int, str], c.ExternalCommand]]] = {
    "no_response_needed": (attrgetter("conversation"), lambda number, reason: c.MarkNoResponseNeeded(number)),
    "respond_to_claim": (attrgetter("claim"), lambda number, reason: c.RespondToClaim(number, _SHOWN)),
    "appeal_claim": (attrgetter("claim"), lambda number, reason: c.AppealClaim(number, _SHOWN)),
    "respond_to_chargeback": (attrgetter("chargeback"), lambda number, reason: c.RespondToChargeback(number, _SHOWN)),
    "authorise_return": (attrgetter("return_"), lambda number, reason: c.AuthoriseReturn(number)),
    "reject_return": (attrgetter("return_"), lambda number, reason: c.RejectReturn(number, reason or "not in policy")),
}
"""What is done about something that belongs to the order, once it is there."""


def score_entries(
    entries: Iterable[Entry], book: OrderBook, scenario: Scenario, as_of: int, policy: Policy | None = None
) -> Scorecard:
    """The scorecard of recorded entries as of an instant, under the scenario's policy or another one."""
    return score(tally_of(entries, as_of), book, scenario, as_of, policy)


def tally_of(entries: Iterable[Entry], as_of: int) -> Tally:
    """The tally of every entry up to and at an instant."""
    tally = Tally()
    fold([tally], takewhile(lambda entry: entry.at <= as_of, entries))
    return tally
