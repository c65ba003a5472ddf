"""Why a story took its way: each step the buyer was led to, the reaction that led there and what she reacted to.

The journal has the steps; which reaction led to one is found among those of the step before.
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

import msgspec

from scenarios.quantities import format_duration
from scenarios.story import PATIENCE, TRIGGERS, Reaction
from scenarios.vocabulary import SAID
from scenarios.wanted import REFUND, RefundWanted
from simulator.domain import events as e
from simulator.grading.courses import Course
from simulator.grading.evidence import Exhibit, Witness
from simulator.grading.ground import Established, Ground, Wanted
from simulator.grading.part import Part
from simulator.journal.entry import Entry

_REFUNDS = frozenset({REFUND, f"{REFUND}_in_part"})


class StepReached(msgspec.Struct, frozen=True):
    """One step a reaction led the buyer to, and the entries she reacted to."""

    seq: int
    at: str
    """When, in ISO 8601 and UTC."""
    step: str
    left: str
    """The step she came from."""
    trigger: str
    """hears, did, once, silence, waited or since_start."""
    of: str
    """What for: an intent, a fact, or how long."""
    evidence: tuple[Exhibit, ...]
    """What the trigger heard or found, then the guards that had to be there; none of time alone."""

    def __str__(self) -> str:
        shown = "".join(f"; {one}" for one in self.evidence)
        return f"entry {self.seq}, {self.at}: {self.left} to {self.step}, {self.trigger}: {self.of}{shown}"

    def as_json(self) -> dict[str, object]:
        """As a document tells it."""
        return msgspec.structs.asdict(self) | {"evidence": [one.as_json() for one in self.evidence]}


def steps_reached(part: Part, course: Course, witness: Witness) -> Iterator[StepReached]:
    """Every step but the one that opens the story, in order."""
    places = [place for place, entry in enumerate(course.entries) if isinstance(entry.event, e.StepEntered)]
    for before, place in pairwise(places):
        reached = _Reached(part, course, before, place)
        taken = reached.reaction()
        if taken is not None:
            yield reached.told(taken, witness)


class _Reached:
    """One step as it was entered: what was so by then, and what was new."""

    def __init__(self, part: Part, course: Course, before: int, place: int) -> None:
        """``before`` and ``place``: where the entries of the step that was left and of this one stand."""
        self._part = part
        self._left, self._entry = course.entries[before], course.entries[place]
        self._begun_at = course.begun_at
        self._ground = Ground(course._replace(entries=course.entries[:place]), part.total)
        self._since = course._replace(entries=course.entries[before:place])

    def reaction(self) -> Reaction | None:
        """The first that leads here and fits; where none seems to, the first that leads here."""
        left, entered = _step_of(self._left), self._entry.event
        assert isinstance(entered, e.StepEntered)
        every = (*self._part.drill.story[left].reacts, *self._part.drill.always)
        leading = [
            one for one in every if one.go == entered.step and (one.at_most is not None) == (entered.reaction > 0)
        ]
        likely = leading[0] if leading else None
        return next(filter(self._fits, leading), likely) if len(leading) > 1 else likely

    def told(self, taken: Reaction, witness: Witness) -> StepReached:
        """The step with why it was entered."""
        trigger = next(name for name in TRIGGERS if getattr(taken, name) is not None)
        found = [*self._heard(taken), *self._ground.firsts(taken.provided)]
        shown = {(one.seq, one.fact): one for one in found}
        at = witness.calendar.iso(self._entry.at)
        evidence = tuple(map(witness.shows, shown.values()))
        of = self._of(getattr(taken, trigger))
        return StepReached(self._entry.seq, at, _step_of(self._entry), _step_of(self._left), trigger, of, evidence)

    def _of(self, given: Wanted | int) -> str:
        if isinstance(given, RefundWanted):
            return f"{REFUND} at_least {given.cents(self._part.total) / 100:.2f}"
        if given == PATIENCE:
            return format_duration(self._part.patience)
        return given if isinstance(given, str) else format_duration(given)

    @cached_property
    def _news(self) -> Ground:
        """The facts of the entry that led here; while she waited, all there were since the step before."""
        caused = tuple(entry for entry in self._since.entries if entry.seq == self._entry.cause)
        cause = Ground(self._since._replace(entries=caused), self._part.total)
        return cause if cause.has_facts else Ground(self._since, self._part.total)

    def _fits(self, reaction: Reaction) -> bool:
        guarded = all(map(self._ground.first, reaction.provided)) and not any(map(self._ground.first, reaction.unless))
        return guarded and self._has_come(reaction)

    def _has_come(self, reaction: Reaction) -> bool:
        if reaction.hears is not None:
            return self._news.first(SAID + reaction.hears) is not None
        if reaction.did is not None:
            return self._is_new(reaction.did)
        if reaction.once is not None:
            return self._ground.first(reaction.once) is not None
        since = self._begun_at if reaction.since_start is not None else self._left.at
        return self._entry.at - since >= self._length(reaction)

    def _is_new(self, fact: Wanted) -> bool:
        """Of a sum, whether a refund is new and the sum is reached."""
        if not isinstance(fact, RefundWanted):
            return self._news.first(fact) is not None
        return any(map(self._news.first, _REFUNDS)) and self._ground.first(fact) is not None

    def _length(self, reaction: Reaction) -> int:
        if reaction.silence == PATIENCE:
            return self._part.patience
        given = (reaction.silence, reaction.waited, reaction.since_start)
        return next(int(length) for length in given if length is not None)

    def _heard(self, reaction: Reaction) -> tuple[Established, ...]:
        """What the trigger is about: of news the latest, of what only had to be there the first."""
        wanted = reaction.did or reaction.once if reaction.hears is None else SAID + reaction.hears
        if wanted is None:
            return ()
        every = tuple(self._ground.every(wanted))
        return every[-1:] if reaction.once is None else every[:1]


def _step_of(entry: Entry) -> str:
    assert isinstance(entry.event, e.StepEntered)
    return entry.event.step
