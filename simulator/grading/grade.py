"""The grade of a drill: what its criteria come to, as a function of the entries about its order and an instant.

A drill is passed with enough points, no failed critical criterion and a good ending.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from scenarios.criteria import FULL_SCORE, Criterion, Graded, HouseCriterion
from scenarios.model import Scenario
from scenarios.texts import in_language
from simulator.calendar import Calendar
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.facts import facts_of
from simulator.domain.orders import OrderBook
from simulator.grading.courses import Course, Courses, course_of
from simulator.grading.evidence import Exhibit, MessageRead, Witness
from simulator.grading.ground import Established, Ground
from simulator.grading.judging import judge
from simulator.grading.overruling import Overrule, overruled
from simulator.grading.part import Part, parts_of
from simulator.grading.steps import StepReached, steps_reached
from simulator.journal.entry import Entry
from simulator.policy.editions import Editions
from simulator.reading.reader import Reader

_REPORTED = "reported"
_NOT_THE_SELLERS = (c.InjectOrder, c.InjectMessage, c.ShowHint)


class Judged(msgspec.Struct, frozen=True):
    """What became of one criterion."""

    criterion: str
    """Its name."""
    says: str
    """The sentence people read."""
    kind: str
    points: int
    """What it is worth; nothing for one of the house's."""
    costs: int
    """What failing it takes away; nothing for one of the drill's."""
    met: bool
    critical: bool
    house: bool
    lesson: str
    evidence: tuple[Exhibit, ...]

    @property
    def earned(self) -> int:
        """What it adds to the score; below nothing where it takes away."""
        return self.points if self.met else -self.costs

    def as_json(self) -> dict[str, Any]:
        """As a document tells it."""
        return msgspec.structs.asdict(self) | {
            "earned": self.earned,
            "evidence": [one.as_json() for one in self.evidence],
        }


class HintTaken(msgspec.Struct, frozen=True):
    """A hint that was shown."""

    hint: int
    """Its place among the drill's hints, from 1 on."""
    seq: int
    at: str
    tell: str
    costs: int


class Grade(msgspec.Struct, frozen=True):
    """What one drill's criteria come to. Until it is ``final`` everything may yet come otherwise."""

    drill: str
    order: int
    pass_mark: int
    ending: str
    """Empty while the story goes on."""
    good_ending: bool
    final: bool
    criteria: tuple[Judged, ...]
    hints: tuple[HintTaken, ...]
    overruled: tuple[Overrule, ...]
    messages: tuple[MessageRead, ...]
    """Every message of the seller's as it was read, or why it was stopped."""
    story: tuple[StepReached, ...]
    """Every step the buyer was led to, and by what; as it was read then, whatever is overruled."""
    reported: tuple[Exhibit, ...]
    """What the buyer told the marketplace of the seller."""
    answered_by: tuple[str, ...]
    """Through what the seller acted, as the journal names it; nothing where nobody did."""

    @property
    def score(self) -> int:
        """Points of what was met, without what hints and the house's criteria cost; 0 to 100."""
        earned = sum(judged.earned for judged in self.criteria) - sum(hint.costs for hint in self.hints)
        return max(0, min(FULL_SCORE, earned))

    @property
    def failed(self) -> tuple[Judged, ...]:
        """Criteria that are not met."""
        return tuple(judged for judged in self.criteria if not judged.met)

    @property
    def passed(self) -> bool:
        """Whether it is enough."""
        spared = not any(judged.critical for judged in self.failed)
        return self.score >= self.pass_mark and spared and self.good_ending

    def as_json(self) -> dict[str, Any]:
        """The document of a grade."""
        return {
            "drill": self.drill,
            "score": self.score,
            "pass_mark": self.pass_mark,
            "passed": self.passed,
            "final": self.final,
            "ending": self.ending,
            "good_ending": self.good_ending,
            "criteria": [judged.as_json() for judged in self.criteria],
            "hints": [msgspec.structs.asdict(hint) for hint in self.hints],
            "overruled": [one.as_json() for one in self.overruled],
            "messages": [message.as_json() for message in self.messages],
            "story": [step.as_json() for step in self.story],
            "reported": [one.as_json() for one in self.reported],
        }


class Grading(msgspec.Struct, frozen=True):
    """How the drills of one world are graded: which there are, and how their texts are read."""

    parts: tuple[Part, ...]
    calendar: Calendar
    reader: Reader
    editions: Editions
    intents: frozenset[str]

    def of(self, courses: Courses, as_of: int, overrules: Iterable[Overrule] = ()) -> dict[int, Grade]:
        """Order → the grade of its drill as of an instant; nothing of what has no criteria.

        Raises:
            OverruleRefused: a reading cannot be taken otherwise as it is asked for.
        """
        ran = {part.order: course_of(courses.of(part.order), part.drill.stops_after, as_of) for part in self.parts}
        entries = tuple(entry for course in ran.values() for entry in course.entries)
        _, other = overruled(entries, overrules, self.intents)
        return {part.order: self._grade(part, ran[part.order], other) for part in self.parts}

    def only(self, courses: Courses, as_of: int, overrules: Iterable[Overrule] = ()) -> Grade | None:
        """The grade of the only drill; none where nothing is graded.

        Raises:
            OverruleRefused: a reading cannot be taken otherwise as it is asked for.
        """
        return next(iter(self.of(courses, as_of, overrules).values()), None) if self.parts else None

    def _grade(self, part: Part, ran: Course, every: tuple[Overrule, ...]) -> Grade:
        mine = {entry.seq for entry in ran.entries}
        entries, other = overruled(ran.entries, (one for one in every if one.seq in mine), self.intents)
        course = ran._replace(entries=entries)
        ground = Ground(course, part.total)
        witness = Witness(self.calendar, self.reader, part.language, self.editions, other)
        good = part.drill.good_endings
        return Grade(
            part.name,
            part.order,
            part.drill.pass_mark,
            course.ending,
            course.ending in good if good else True,
            course.is_over,
            tuple(_judged(criterion, ground, witness) for criterion in part.criteria),
            tuple(self._hints(part, course)),
            other,
            tuple(read for entry in entries if (read := witness.reads(entry)) is not None),
            tuple(steps_reached(part, ran, witness)),
            tuple(_reported(course, witness)),
            tuple(dict.fromkeys(entry.by for entry in entries if _is_sellers(entry))),
        )

    def _hints(self, part: Part, course: Course) -> Iterable[HintTaken]:
        for entry in course.entries:
            if isinstance(entry.event, e.HintShown) and entry.event.hint <= len(part.drill.hints):
                hint = part.drill.hints[entry.event.hint - 1]
                told = in_language(hint.tell, part.language)
                yield HintTaken(entry.event.hint, entry.seq, self.calendar.iso(entry.at), told, hint.costs)


def grading_of(scenario: Scenario, book: OrderBook, calendar: Calendar, reader: Reader, editions: Editions) -> Grading:
    """How the worlds of a scenario are graded."""
    return Grading(parts_of(scenario, book), calendar, reader, editions, frozenset(scenario.intents.intents))


def _is_sellers(entry: Entry) -> bool:
    """Whether somebody acted for the seller, which is more than to ask for a hint."""
    return entry.command is not None and not isinstance(entry.command, _NOT_THE_SELLERS)


def _reported(course: Course, witness: Witness) -> Iterator[Exhibit]:
    """That she told of it, then what."""
    for entry in course.entries:
        if isinstance(entry.event, e.BuyerReported):
            yield from (witness.shows(Established(fact, entry)) for fact in _in_order(facts_of(entry.event)))


def _in_order(facts: frozenset[str]) -> list[str]:
    return sorted(facts, key=lambda fact: (fact != _REPORTED, fact))


def _judged(criterion: Graded, ground: Ground, witness: Witness) -> Judged:
    met, found = judge(criterion, ground)
    house = isinstance(criterion, HouseCriterion)
    return Judged(
        criterion.criterion,
        criterion.sentence(witness.language),
        criterion.kind,
        criterion.points if isinstance(criterion, Criterion) else 0,
        criterion.costs if isinstance(criterion, HouseCriterion) else 0,
        met,
        criterion.critical,
        house,
        in_language(criterion.lesson, witness.language),
        tuple(map(witness.shows, found)),
    )
