"""A scenario played to its end with nobody at a channel: unattended, by its modelled team, or by a recorded seller."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter
from typing import Any

from scenarios.answers import SampleAnswer, SellerAct
from scenarios.model import Scenario
from scenarios.policy import Policy
from simulator.calendar import Calendar
from simulator.domain import commands as c
from simulator.domain.numbering import Numbered
from simulator.domain.orders import Order, OrderBook
from simulator.errors import CommandRejected
from simulator.graded import AnyGrade, grade_of
from simulator.grading.session import SessionGrade
from simulator.journal.entry import Entry
from simulator.journal.journal import Sink
from simulator.journal.projection import Projection, fold
from simulator.policy.editions import Editions
from simulator.run import Production, open_world
from simulator.scorecard.answering import answering
from simulator.scorecard.profile import Profile
from simulator.scorecard.profiling import profile_of
from simulator.scorecard.scorecard import Scorecard, card_of, score
from simulator.scorecard.scored import Scored
from simulator.scorecard.tally import Tally
from simulator.world import World

_CHANNEL = "sample_answer"
_SLICES = 200
_UNTOUCHED = Order()
_CARRIER, _TRACKING = "UPS", "1Z999AA10123456784"
_FILE_SIZE = 100_000
"""Bytes of a file that is only named."""

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
    grade: AnyGrade | None = None
    """What a drill's criteria come to, or what became of the drills of a session; None where nothing is graded."""

    @property
    def well_ended(self) -> bool:
        """Whether no drill ended badly or missed its grade, or of a session not too many did."""
        return self.scorecard.well_ended and (self.grade is None or self.grade.passed)

    @property
    def verdict(self) -> str:
        """``passed`` if the scorecard says so, and the grade where there is one; else ``failed``."""
        return self.scorecard.verdict if self.well_ended else "failed"

    def as_json(self) -> dict[str, Any]:
        """The one document ``run --json`` prints."""
        told = {"scenario": self.scenario, "seed": self.seed, "digest": self.digest, "as_of": self.as_of}
        name = "session" if isinstance(self.grade, SessionGrade) else "grade"
        graded = {} if self.grade is None else {name: self.grade.as_json()}
        return told | self.scorecard.as_json() | graded | {"verdict": self.verdict}


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
        projections: Iterable[Projection] = (),
    ) -> None:
        self._production = production
        self._acts = sorted(answer.seller, key=lambda act: act.at) if answer else []
        self.world = open_world(
            production, seed, replication, keep=False, sink=sink, book=book, projections=projections
        )
        self.seed = seed

    def finish(self, progress: Progress | None = None) -> None:
        """Let time pass to the end: of drills when every story and claim is over, a market's at its settlement."""
        if self._production.scenario.market is None:
            self._finish_drill()
        else:
            self._finish_market(progress)

    def _finish_drill(self) -> None:
        ends = self._production.ends
        for act in (act for act in self._acts if act.at <= ends):
            self.until(act.at)
            if not is_over(self.world):
                perform(self.world, act)
        self.until(ends)

    def until(self, instant: int) -> None:
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
        grade = grade_of(world, self._production)
        return Result(scenario.name, self.seed, world.journal.digest, as_of, card_of(scored), profile, grade)


def is_over(world: World) -> bool:
    """Whether every drill's story, and everything that is in dispute, have ended."""
    state = world.state
    begun = state.last(Numbered.ARRIVAL) >= len(state.book.arrivals)
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


_ANYWHERE: dict[str, Callable[[int, str], c.ExternalCommand]] = {
    "emails": c.SendMail,
    "calls": lambda order, text: c.LogContact(order, "call", text),
    "inserts": lambda order, text: c.LogContact(order, "insert", text),
    "answers_feedback": c.AnswerFeedback,
}
_IN_THREAD: dict[str, Callable[[int, SellerAct, str], c.ExternalCommand]] = {
    "says": lambda thread, act, text: c.Reply(thread, text, attachments=_files(act), macro=act.template or ""),
    "template": lambda thread, act, text: c.Reply(thread, macro=act.template or ""),
    "notes": lambda thread, act, text: c.AddNote(thread, text, act.exception or ""),
    "summarises": lambda thread, act, text: c.AddSummary(thread, text),
    "closes": lambda thread, act, text: c.CloseConversation(thread),
}


def command_of(world: World, act: SellerAct, number: int = 1) -> c.ExternalCommand | None:
    """The command of an act about an order, a drill's only one unless said; nothing where it has no place yet."""
    kind, text = act.kind, act.text(world.state.book.language_of(number))
    if kind in _ANYWHERE:
        return _ANYWHERE[kind](number, text)
    order = world.state.orders.get(number, _UNTOUCHED)
    if kind in _IN_THREAD:
        return _IN_THREAD[kind](order.conversation, act, text) if order.conversation else None
    assert act.does is not None  # an act does exactly one thing
    if act.does == "confirm_shipment":
        return c.ConfirmShipment(number, _CARRIER, act.tracking or _TRACKING, world.now)
    if act.does in _DEEDS:
        return _DEEDS[act.does](number, act)
    subject, deed = _ABOUT[act.does]
    found = subject(order)
    return deed(found, act.reason) if found else None


def _files(act: SellerAct) -> tuple[c.Attachment, ...]:
    return tuple(c.Attachment(name, _FILE_SIZE) for name in act.attaches)


_DEEDS: dict[str, Callable[[int, SellerAct], c.ExternalCommand]] = {
    "refund": lambda order, act: c.RefundOrder(order, "agreed with the buyer", act.amount),
    "replacement": lambda order, act: c.SendReplacement(order),
    "send_invoice": lambda order, act: c.SendMessage(order, "invoice", "", attachments=_files(act)),
    "request_review": lambda order, act: c.RequestReview(order),
    "cancel_order": lambda order, act: c.CancelOrder(order, act.reason or "buyer_requested"),
    "decline_cancellation": lambda order, act: c.DeclineCancellation(order),
    "request_feedback_removal": lambda order, act: c.RequestFeedbackRemoval(order),
    "delete_feedback_answer": lambda order, act: c.DeleteFeedbackAnswer(order),
}
"""What is done about the order itself."""

_SHOWN = "the thread shows what was agreed"
_ABOUT: dict[str, tuple[Callable[[Order], int], Callable[[int, str], c.ExternalCommand]]] = {
    "no_response_needed": (attrgetter("conversation"), lambda number, reason: c.MarkNoResponseNeeded(number)),
    "report_buyer": (attrgetter("conversation"), lambda number, reason: c.ReportConversation(number)),
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
    if policy is not None:
        entries = answering(entries, Editions(policy, Calendar(scenario.begins, scenario.zone)))
    return score(tally_of(entries, as_of), book, scenario, as_of, policy)


def tally_of(entries: Iterable[Entry], as_of: int) -> Tally:
    """The tally of every entry up to and at an instant."""
    tally = Tally()
    fold([tally], takewhile(lambda entry: entry.at <= as_of, entries))
    return tally
