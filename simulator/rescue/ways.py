"""The changes that are tried, kind by kind: the same earlier, in the thread, left out, with what is missing, instead.

Each kind ends at its first success. Playing and bisection are the trial's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from scenarios.answers import SampleAnswer, SellerAct
from scenarios.story import Story
from simulator.calendar import Calendar
from simulator.domain import commands as c
from simulator.rescue.deeds import phrase
from simulator.rescue.explanation import Way, earlier_by, moment
from simulator.rescue.plans import Plan, plans_from
from simulator.rescue.script import ADDED, AFTERWARDS, RECORDED, Act, Place, Script, in_order
from simulator.rescue.stage import Steps
from simulator.rescue.trial import ADVICE, MARKED, Make, Saved, Trial

THANKS = "her thanks is marked as needing no response"

_MOVED, _MOMENTS, _PLANS = 8, 6, 24
"""How many acts, moments and plans of one kind are tried."""

_NAMES: dict[type[c.Command], str] = {
    c.Reply: "the message",
    c.SendMessage: "the message",
    c.SendMail: "the mail",
    c.LogContact: "the call",
    c.AddNote: "the note",
    c.AddSummary: "the summary",
    c.CloseConversation: "the closing of the thread",
    c.MarkNoResponseNeeded: "the mark that no response is needed",
    c.RefundOrder: "the refund",
    c.RespondToClaim: "the response to the claim",
    c.AppealClaim: "the appeal",
    c.RespondToChargeback: "the proofs for the bank",
    c.AuthoriseReturn: "the authorisation of the return",
    c.CancelOrder: "the cancellation",
    c.ConfirmShipment: "the confirmation of the shipment",
}
_OUTSIDE = (c.SendMail, c.LogContact)


@dataclass(frozen=True)
class Stop:
    """Where a buyer was in her story at an instant, and what was known then."""

    at: int
    step: str
    known: frozenset[str]


@dataclass(frozen=True)
class WaysOut:
    """One matter: what was done, where its buyer was, and the instant after which nothing can be saved."""

    trial: Trial
    script: Script
    stops: tuple[Stop, ...]
    last: int
    story: Story
    good_endings: tuple[str, ...]
    samples: tuple[SampleAnswer, ...]
    calendar: Calendar

    @cached_property
    def acts(self) -> Script:
        """What the seller did about it."""
        return tuple(act for act in self.script if act.order == self.trial.order and act.is_sellers)

    @cached_property
    def others(self) -> Script:
        """Everything else."""
        return tuple(act for act in self.script if act not in self.acts)

    def ways(self, found: list[Way]) -> Steps[None]:
        """Every way that leads out, into a list, so that what was found stays if the budget ends."""
        yield from self._kept(self._marked(), found)
        if found:
            return
        for kind in (self._all_earlier, self._one_earlier, self._in_thread, self._without, self._beside):
            yield from self._kept(kind(), found)
        for kind in (self._instead, self._sample):
            if not found:
                yield from self._kept(kind(), found)

    def _kept(self, looking: Steps[Way | None], found: list[Way]) -> Steps[None]:
        way = yield from looking
        if way is not None and all(way.sentence != known.sentence for known in found):
            found.append(way)

    def _moments(self, before: int) -> list[int]:
        return sorted({stop.at for stop in self.stops if stop.at < before})[:_MOMENTS]

    def _marked(self) -> Steps[Way | None]:
        """Everything as it was, and no thanks left to wait."""
        saved = yield from self.trial.tried(self.script)
        if saved is None:
            return None
        return self._way("missing", f"passes if {THANKS}", None, replace(saved, is_tidied=False), (MARKED,))

    def _all_earlier(self) -> Steps[Way | None]:
        """The same answer, sooner."""
        if not self.acts:
            return None
        first = self.acts[0].at

        def make(instant: int) -> Script:
            moved = (act.moved(act.at - first + instant, RECORDED) for act in self.acts)
            return in_order([*self.others, *moved])

        found = yield from self.trial.from_any(make, self._moments(first), first)
        if found is None:
            return None
        by, saved = found
        said = f"passes if sent by {self._when(by)}"
        if len(self.acts) > 1:
            said = f"passes if all of it is done {earlier_by(first - by)}, beginning by {self._when(by)}"
        return self._way("earlier", said, by, saved)

    def _one_earlier(self) -> Steps[Way | None]:
        """One thing of it sooner."""
        for act in self.acts[:_MOVED] if len(self.acts) > 1 else ():
            found = yield from self.trial.from_any(self._moving(act), self._moments(act.at), act.at)
            if found is not None:
                by, saved = found
                return self._way("earlier", f"passes if {self._named(act)} comes by {self._when(by)}", by, saved)
        return None

    def _moving(self, act: Act) -> Make:
        rest = tuple(other for other in self.script if other is not act)
        return lambda instant: in_order([*rest, act.moved(instant)])

    def _in_thread(self) -> Steps[Way | None]:
        """What was said where the marketplace cannot see it, in the thread as well."""
        for act in self.acts[:_MOVED]:
            if not isinstance(act.what, _OUTSIDE):
                continue
            said = replace(act, what=c.Reply(0, act.what.text), by=ADVICE)
            found = yield from self.trial.latest(self._adding((said,), AFTERWARDS), act.at, self.last)
            if found is not None:
                by, saved = found
                sentence = f"passes if what {self._named(act)} says stands in the thread as well by {self._when(by)}"
                return self._way("elsewhere", sentence, by, saved)
        return None

    def _without(self) -> Steps[Way | None]:
        """One thing less, those that broke rules first."""
        for act in sorted(self.acts[:_MOVED], key=lambda act: not act.broke):
            saved = yield from self.trial.tried(tuple(other for other in self.script if other is not act))
            if saved is not None:
                return self._way("without", f"passes without {self._named(act)}", None, saved)
        return None

    def _beside(self) -> Steps[Way | None]:
        """What is missing, beside what was done."""
        for stop, plan in self._plans():
            made = self._adding(self._planned(plan), ADDED)
            found = yield from self.trial.latest(made, stop.at, self.last)
            if found is not None:
                by, saved = found
                return self._way("missing", f"passes if {_together(plan)} by {self._when(by)}", by, saved, plan)
        return None

    def _instead(self) -> Steps[Way | None]:
        """What is missing, and nothing else from then on."""
        for stop, plan in self._plans() if self.acts else ():
            found = yield from self.trial.latest(self._replacing(plan), stop.at, self.last)
            if found is not None:
                by, saved = found
                said = f"passes if, in place of what was done from then on, {_together(plan)} by {self._when(by)}"
                return self._way("instead", said, by, saved, plan)
        return None

    def _sample(self) -> Steps[Way | None]:
        """A sample answer of the drill's that ends well."""
        for sample in self.samples:
            if self.good_endings and sample.ends not in self.good_endings:
                continue
            saved = yield from self.trial.tried(in_order([*self.others, *map(self._sampled, sample.seller)]))
            if saved is not None:
                return self._way(
                    "sample_answer", f"passes with the drill's sample answer '{sample.answer}'", None, saved
                )
        return None

    def _sampled(self, act: SellerAct) -> Act:
        return Act(Place(act.at, ADDED, 0), self.trial.order, ADVICE, act)

    def _plans(self) -> Iterator[tuple[Stop, Plan]]:
        """What could be done from each stop of her story, the least first."""
        every = [
            (stop, plan)
            for stop in self.stops
            for plan in (*plans_from(self.story, stop.step, stop.known, self.good_endings), *_ALWAYS)
        ]
        seen: dict[tuple[int, Plan], Stop] = {}
        for stop, plan in sorted(every, key=lambda pair: (len(pair[1]), pair[0].at)):
            seen.setdefault((stop.at, plan), stop)
        for (_, plan), stop in list(seen.items())[:_PLANS]:
            yield stop, plan

    def _planned(self, plan: Plan) -> Script:
        return tuple(Act(Place(0, ADDED, turn), self.trial.order, ADVICE, fact) for turn, fact in enumerate(plan))

    def _adding(self, added: Script, rank: int) -> Make:
        return lambda instant: in_order([*self.script, *(act.moved(instant, rank) for act in added)])

    def _replacing(self, plan: Plan) -> Make:
        added = self._planned(plan)

        def make(instant: int) -> Script:
            before = (act for act in self.acts if act.at < instant)
            return in_order([*self.others, *before, *(act.moved(instant) for act in added)])

        return make

    def _way(self, kind: str, sentence: str, by: int | None, saved: Saved, facts: Plan = ()) -> Way:
        if saved.is_tidied:
            sentence += f", and {THANKS} then"
        done = saved.played.done
        return Way(kind, sentence, by, facts, done, tuple(one for one in done if one.act not in self.script))

    def _named(self, act: Act) -> str:
        name = next((name for kind, name in _NAMES.items() if isinstance(act.what, kind)), "what was done")
        return f"{name} of {self._when(act.at)}" if len(self.acts) > 1 else name

    def _when(self, instant: int) -> str:
        return moment(self.calendar, instant)


_ALWAYS: tuple[Plan, ...] = (("replied",),)
"""What may be enough whatever the story says: a thread that waits."""


def _together(plan: Plan) -> str:
    phrases = [phrase(fact) for fact in plan]
    return phrases[0] if len(phrases) == 1 else f"{', '.join(phrases[:-1])} and {phrases[-1]}"
