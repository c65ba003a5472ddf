"""All ways through a story, walked without playing: which endings there are, and what is sure and possible at each.

Over-approximated, so that what is reported is so and some things are not reported: the seller may do anything at any
time, but for what the step it is in asks; no way is too slow for the drill; of two reactions that fit either may be
taken, as often as one likes; a deed of the buyer's may be refused or not; a guard of ``unless`` only rules out what is
sure. Time counts in one place alone: who lets a silence pass has not answered by then.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from scenarios.criteria import Graded
from scenarios.model import Drill
from scenarios.story import PATIENCE, Reaction, Step
from scenarios.vocabulary import SAID
from scenarios.wanted import Fact
from simulator.proof.possible import asked_of, is_possible, label_of, of_step, sure_of, sure_of_step

MOST_STANDINGS = 5_000
"""Where there are more, what is sure is forgotten, so that each step is walked with what is possible alone."""

WROTE = "~wrote"
"""Sure where the buyer has written something that the story goes on after."""

_Facts = frozenset[str]


class Standing(NamedTuple):
    """A step, and how things stand when its deeds are done."""

    step: str
    sure: _Facts
    """Facts that matter and are there on every way that leads here so."""
    may: _Facts
    """What her deeds have made possible."""


def waited_too_long(limit: int) -> str:
    """Sure where a message waited longer than a limit."""
    return f"~silent>{limit}"


def too_late(place: int) -> str:
    """Sure where the criterion at a place can be met no more: its deadline came before what it asks for could."""
    return f"~late:{place}"


def said_else(place: int) -> str:
    """Sure where the seller has said something beside what the criterion at a place is about."""
    return f"~else:{place}"


@dataclass(frozen=True)
class Walk:
    """One drill as it is walked, with the criteria that decide what matters."""

    drill: Drill
    criteria: tuple[Graded, ...]
    patience: int

    def endings(self) -> dict[str, set[Standing]]:
        """Ending → how things may stand when it is reached."""
        found: dict[str, set[Standing]] = {}
        for standing in self._standings(remembers=True) or self._standings(remembers=False):
            ending = self.drill.story[standing.step].ends
            if ending is not None:
                found.setdefault(ending, set()).add(standing)
        return found

    def _standings(self, *, remembers: bool) -> set[Standing]:
        """Everything that can be reached; nothing where that is too much to remember."""
        opening = next(iter(self.drill.story))
        first = self._entered(opening, frozenset(), frozenset(), remembers=remembers)
        found, ahead = {first}, [first]
        while ahead:
            for standing in self._next(ahead.pop(), remembers=remembers):
                if standing not in found:
                    found.add(standing)
                    ahead.append(standing)
            if remembers and len(found) > MOST_STANDINGS:
                return set()
        return found

    def _next(self, standing: Standing, *, remembers: bool) -> Iterator[Standing]:
        for reaction in self._reactions(standing.step):
            if self._fits(reaction, standing):
                sure = standing.sure | sure_of(reaction) | {*self._noted(reaction)}
                yield self._entered(reaction.go, sure, standing.may, remembers=remembers)

    def _reactions(self, name: str) -> tuple[Reaction, ...]:
        step = self.drill.story[name]
        if step.ends is not None:
            return ()
        return (*step.reacts, *(reaction for reaction in self.drill.always if reaction.go != name))

    def _fits(self, reaction: Reaction, standing: Standing) -> bool:
        ruled_out = any(label_of(fact) in standing.sure for fact in reaction.unless)
        return not ruled_out and all(self.is_possible(fact, standing.may) for fact in asked_of(reaction))

    def is_possible(self, fact: Fact, may: _Facts) -> bool:
        """Whether a fact can come about."""
        return is_possible(fact, may, self.drill.cast)

    def _entered(self, name: str, sure: _Facts, may: _Facts, *, remembers: bool) -> Standing:
        step = self.drill.story[name]
        before, may = may, may | of_step(step)
        sure |= sure_of_step(step) | ({WROTE} if self._goes_on(step) else frozenset())
        sure |= {too_late(place) for place in self._late(sure, before)}
        return Standing(name, sure & self._matters if remembers else frozenset(), may)

    def _goes_on(self, step: Step) -> bool:
        return step.says is not None and step.ends is None

    def _late(self, sure: _Facts, may: _Facts) -> Iterator[int]:
        """Criteria whose deadline is there, while something they ask for was not yet possible."""
        for place, criterion in enumerate(self.criteria):
            deadline = criterion.before
            if deadline is None or isinstance(deadline, int) or label_of(deadline) not in sure:
                continue
            if not all(self.is_possible(fact, may) for fact in criterion.must or ()):
                yield place

    def _noted(self, reaction: Reaction) -> Iterator[str]:
        """What a reaction tells beside its facts."""
        silence = self.patience if reaction.silence == PATIENCE else reaction.silence
        said = {label_of(fact) for fact in asked_of(reaction) if label_of(fact).startswith(SAID)}
        for place, criterion in enumerate(self.criteria):
            limit = criterion.reply_within
            if limit is not None and isinstance(silence, int) and silence >= limit:
                yield waited_too_long(limit)
            if criterion.not_only and said - MANNERS - {label_of(fact) for fact in criterion.not_only}:
                yield said_else(place)

    @cached_property
    def _matters(self) -> _Facts:
        """Facts that a criterion or a guard asks for; of everything else it is all one whether it is there."""
        facts = {label_of(fact) for fact in _named(self.criteria)}
        steps = (reaction for step in self.drill.story.values() for reaction in step.reacts)
        facts |= {label_of(fact) for one in (*steps, *self.drill.always) for fact in one.unless}
        for place, criterion in enumerate(self.criteria):
            facts |= {too_late(place), said_else(place), waited_too_long(criterion.reply_within or 0)}
        return frozenset(facts | {WROTE})


MANNERS = frozenset({SAID + "apology", SAID + "promises_reply_by", SAID + "thanks"})
"""What adds nothing to what a message is about."""


def _named(criteria: Iterable[Graded]) -> Iterator[Fact]:
    for one in criteria:
        for facts in (one.must, one.must_not, one.not_both, one.not_only, one.unless):
            yield from facts or ()
        if one.before is not None and not isinstance(one.before, int):
            yield one.before
