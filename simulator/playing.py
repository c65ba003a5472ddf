"""A scenario played to its end with nobody at a channel: unattended, by its modelled team, or by a recorded seller."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter
from typing import Any

from scenarios.answers import SampleAnswer, SellerAct
from scenarios.model import Scenario
from scenarios.policy import Policy
from simulator.domain import commands as c
from simulator.domain.numbering import Numbered
from simulator.domain.orders import Order, OrderBook
from simulator.errors import CommandRejected
from simulator.grading.courses import Courses
from simulator.grading.grade import Grade
from simulator.grading.overruling import Overrule
from simulator.journal.entry import Entry
from simulator.journal.journal import Sink
from simulator.journal.projection import fold
from simulator.journal.storage import Recording
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
    grade: Grade | None = None
    """What a drill's criteria come to; None where there are none."""

    @property
    def well_ended(self) -> bool:
        """Whether no drill ended badly or missed its grade."""
        return self.scorecard.well_ended and (self.grade is None or self.grade.passed)

    @property
    def verdict(self) -> str:
        """``passed`` if the scorecard says so, and the grade where there is one; else ``failed``."""
        return self.scorecard.verdict if self.well_ended else "failed"

    def as_json(self) -> dict[str, Any]:
        """The one document ``run --json`` prints."""
        told = {"scenario": self.scenario, "seed": self.seed, "digest": self.digest, "as_of": self.as_of}
        graded = {} if self.grade is None else {"grade": self.grade.as_json()}
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
        grade = grade_of(world, self._production)
        return Result(scenario.name, self.seed, world.journal.digest, as_of, card_of(scored), profile, grade)


def grade_of(
    world: World, production: Production, as_of: int | None = None, overrules: Iterable[Overrule] = ()
) -> Grade | None:
    """The grade of a world's drill now or as of an earlier instant; none where nothing is graded.

    Raises:
        OverruleRefused: a reading cannot be taken otherwise as it is asked for.
    """
    grading = production.grading(world.state.book)
    instant = world.now if as_of is None else as_of
    return grading.only(world.projection(Courses), instant, overrules) if grading.parts else None


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


_ANYWHERE: dict[str, Callable[[str], c.ExternalCommand]] = {
    "emails": lambda text: c.SendMail(1, text),
    "calls": lambda text: c.LogContact(1, "call", text),
    "inserts": lambda text: c.LogContact(1, "insert", text),
    "answers_feedback": lambda text: c.AnswerFeedback(1, text),
}
_IN_THREAD: dict[str, Callable[[int, SellerAct, str], c.ExternalCommand]] = {
    "says": lambda thread, act, text: c.Reply(thread, text, attachments=_files(act), macro=act.template or ""),
    "template": lambda thread, act, text: c.Reply(thread, macro=act.template or ""),
    "notes": lambda thread, act, text: c.AddNote(thread, text, act.exception or ""),
    "summarises": lambda thread, act, text: c.AddSummary(thread, text),
    "closes": lambda thread, act, text: c.CloseConversation(thread),
}


def command_of(world: World, act: SellerAct) -> c.ExternalCommand | None:
    """The command of an act of a drill, whose order is the first and only one; nothing where it has no place yet."""
    kind, text = act.kind, act.text(world.state.book.language_of(1))
    if kind in _ANYWHERE:
        return _ANYWHERE[kind](text)
    order = world.state.orders.get(1, _UNTOUCHED)
    if kind in _IN_THREAD:
        return _IN_THREAD[kind](order.conversation, act, text) if order.conversation else None
    assert act.does is not None  # an act does exactly one thing
    if act.does == "confirm_shipment":
        return c.ConfirmShipment(1, _CARRIER, act.tracking or _TRACKING, world.now)
    if act.does in _DEEDS:
        return _DEEDS[act.does](act)
    subject, deed = _ABOUT[act.does]
    number = subject(order)
    return deed(number, act.reason) if number else None


def _files(act: SellerAct) -> tuple[c.Attachment, ...]:
    return tuple(c.Attachment(name, _FILE_SIZE) for name in act.attaches)


_DEEDS: dict[str, Callable[[SellerAct], c.ExternalCommand]] = {
    "refund": lambda act: c.RefundOrder(1, "agreed with the buyer", act.amount),
    "replacement": lambda act: c.SendReplacement(1),
    "send_invoice": lambda act: c.SendMessage(1, "invoice", "", attachments=_files(act)),
    "request_review": lambda act: c.RequestReview(1),
    "cancel_order": lambda act: c.CancelOrder(1, act.reason or "buyer_requested"),
    "decline_cancellation": lambda act: c.DeclineCancellation(1),
    "request_feedback_removal": lambda act: c.RequestFeedbackRemoval(1),
    "delete_feedback_answer": lambda act: c.DeleteFeedbackAnswer(1),
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
    return score(tally_of(entries, as_of), book, scenario, as_of, policy)


def grade_recorded(
    recording: Recording, production: Production, overrules: Iterable[Overrule] = ()
) -> Grade | None:
    """The grade of a journal's drill at its end, from its entries alone; none where nothing is graded.

    Raises:
        OverruleRefused: a reading cannot be taken otherwise as it is asked for.
    """
    header, courses = recording.header, Courses()
    grading = production.grading(production.orders(header.seed, header.replication))
    if not grading.parts:
        return None
    fold([courses], recording.entries)
    return grading.only(courses, recording.footer.now, overrules)


def tally_of(entries: Iterable[Entry], as_of: int) -> Tally:
    """The tally of every entry up to and at an instant."""
    tally = Tally()
    fold([tally], takewhile(lambda entry: entry.at <= as_of, entries))
    return tally
