"""One drill in one language, compiled once and played any number of times: by its sample answers and by baselines.

Plays and tells what came of each; whether that is as it should be is judged elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from scenarios.answers import SampleAnswer, SellerAct
from scenarios.errors import Severity
from scenarios.model import Drill, Scenario
from scenarios.quantities import DAY, MINUTE
from scenarios.reading import IntentPack
from scenarios.story import MOST_TIMES, Reaction
from simulator.actors.script import counted
from simulator.domain import events as e
from simulator.domain.facts import facts_of
from simulator.domain.orders import Order
from simulator.graded import grade_of
from simulator.grading.courses import Courses, course_of
from simulator.grading.grade import Grade
from simulator.grading.session import SessionGrade
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.playing import Play, is_over, perform
from simulator.reading.reader import Reader
from simulator.reading.readings import Reading
from simulator.run import Production, open_world
from simulator.world import World

SEED = 1
"""Whose luck every proof has."""

_BEGINS = MINUTE
_ANSWERS_AFTER = 5 * MINUTE
_MOST_ANSWERS = 20
_UNTOUCHED = Order()


class Way(NamedTuple):
    """A reaction that was taken, in the step it was taken in."""

    step: str
    reaction: Reaction


@dataclass(frozen=True)
class Played:
    """What came of one play."""

    ending: str
    """Empty where the drill stopped before its story ended."""
    grade: Grade | None
    """None where nothing is graded."""
    passed: bool
    facts: frozenset[str]
    ways: frozenset[Way]
    step: str = ""
    """The last one the story came to."""
    asked: int = 0
    """How often the buyer wrote, in the thread or by mail; counted for baselines alone."""

    @property
    def score(self) -> int:
        """Points; nothing where nothing is graded."""
        return 0 if self.grade is None else self.grade.score


@dataclass(frozen=True)
class Baseline:
    """A seller who wants to pass and not to help: the same whatever the buyer is about."""

    name: str
    deeds: tuple[SellerAct, ...] = ()
    """What is done at the beginning."""
    says: tuple[str, ...] = ()
    """What is written back, one message each, by the way the buyer wrote."""
    then: tuple[str, ...] = ()
    """What is written back from her second message on; none: the same."""
    once: bool = False
    """Whether only her first message is answered."""
    daily: bool = False
    """Whether it is written every day, whether or not she has."""
    severity: Severity = "error"
    """What it is if it passes."""


class Stage:
    """A drill whose buyer speaks one language, with nobody but the player to answer her."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._production = _Rehearsed(_alone(scenario))

    @property
    def drill(self) -> Drill:
        """What is played."""
        return _drill_of(self.scenario)

    @property
    def language(self) -> str:
        """The buyer's."""
        return self.drill.cast.buyer.language

    def intents(self, text: str) -> frozenset[str]:
        """What is read in a text."""
        return frozenset(reading.intent for reading in self._production.reader.read(text, self.language))

    def answered(self, answer: SampleAnswer) -> Played:
        """The play of a sample answer."""
        play = Play(self._production, SEED, answer=answer)
        play.finish()
        return self._outcome(play.world)

    def tried(self, baseline: Baseline) -> Played:
        """The play of a baseline."""
        heard = _Heard()
        world = open_world(self._production, SEED, keep=False, projections=(heard,))
        _pass(world, _BEGINS)
        for act in baseline.deeds:
            _do(world, act)
        for number in range(_MOST_ANSWERS if baseline.says else 0):
            if not self._is_due(world, heard, number, baseline):
                break
            for act in _answers(world, baseline.then if number and baseline.then else baseline.says):
                _do(world, act)
        _pass(world, self._production.ends)
        return replace(self._outcome(world), asked=heard.count)

    def _is_due(self, world: World, heard: "_Heard", number: int, baseline: Baseline) -> bool:
        """Let time pass to an answer; whether there is one more."""
        if baseline.daily and number:
            _pass(world, world.now + DAY)
            return not is_over(world)
        if (baseline.once and number) or not self._is_asked(world, heard, number):
            return False
        _pass(world, world.now + _ANSWERS_AFTER)
        return True

    def _is_asked(self, world: World, heard: "_Heard", number: int) -> bool:
        """Let time pass to the next message of hers; whether there was one."""
        while heard.count <= number and not is_over(world) and world.step(self._production.ends):
            pass
        return heard.count > number and not is_over(world)

    def _outcome(self, world: World) -> Played:
        entries = world.projection(Courses).of(1)
        course = course_of(entries, self.drill.stops_after, world.now)
        grade = grade_of(world, self._production)
        assert not isinstance(grade, SessionGrade)  # one drill plays alone
        passed = grade.passed if grade else course.ending in self.drill.good_endings
        facts = frozenset(fact for entry in course.entries for fact in facts_of(entry.event))
        entered = [entry.event.step for entry in entries if isinstance(entry.event, e.StepEntered)]
        return Played(course.ending, grade, passed, facts, frozenset(self._ways(entries)), "".join(entered[-1:]))

    def _ways(self, entries: tuple[Entry, ...]) -> Iterator[Way]:
        step = ""
        for entry in entries:
            if isinstance(entry.event, e.StepEntered):
                if entry.event.reaction:
                    yield Way(step, self._counted[entry.event.reaction - 1])
                step = entry.event.step

    @cached_property
    def _counted(self) -> tuple[Reaction, ...]:
        drill = _drill_of(self._production.scenario)
        return counted(drill.story, drill.always)


class _Remembering(Reader):
    """Reads what it has read before without looking again: one text is played in many ways, and graded each time."""

    def __init__(self, pack: IntentPack) -> None:
        super().__init__(pack)
        self._read: dict[tuple[str, str], tuple[Reading, ...]] = {}

    def read(self, text: str, language: str) -> tuple[Reading, ...]:
        if (text, language) not in self._read:
            self._read[text, language] = super().read(text, language)
        return self._read[text, language]


class _Rehearsed(Production):
    """A production that is played so often that reading weighs."""

    @cached_property
    def reader(self) -> Reader:
        return _Remembering(self.scenario.intents)


class _Heard:
    """A fold that counts what the buyer wrote, in the thread or by mail."""

    def __init__(self) -> None:
        self.count = 0

    def handlers(self) -> Handlers:
        return {e.MessageReceived: self._take, e.MailReceived: self._take}

    def copy(self) -> "_Heard":
        twin = _Heard()
        twin.count = self.count
        return twin

    def _take(self, entry: Entry) -> None:
        self.count += 1


def told_apart(reaction: Reaction) -> Reaction:
    """The reaction as a stage has it: its times are counted, so that the journal says when it is taken."""
    return reaction if reaction.at_most is not None else reaction.model_copy(update={"at_most": MOST_TIMES})


def _alone(scenario: Scenario) -> Scenario:
    """The same without a modelled team, with every reaction told apart, and without reviews of the account.

    How the account stands is no part of a drill's grade, and to look at it every day would take a third of a proof.
    """
    drill = _drill_of(scenario)
    story = {
        name: step.model_copy(update={"reacts": tuple(map(told_apart, step.reacts))})
        for name, step in drill.story.items()
    }
    always = tuple(map(told_apart, drill.always))
    told = drill.model_copy(update={"story": story, "always": always})
    policy = scenario.policy.model_copy(update={"standing": ()})
    return scenario.model_copy(update={"plan": None, "guards": scenario.desk, "drill": told, "policy": policy})


def _drill_of(scenario: Scenario) -> Drill:
    assert scenario.drill is not None  # nothing else is proved
    return scenario.drill


def _answers(world: World, texts: tuple[str, ...]) -> Iterator[SellerAct]:
    """In her thread; by mail where there is none."""
    by = "says" if world.state.orders.get(1, _UNTOUCHED).conversation else "emails"
    return (SellerAct.model_validate({"at": "0m", by: text}) for text in texts)


def _do(world: World, act: SellerAct) -> None:
    if not is_over(world):
        perform(world, act)


def _pass(world: World, instant: int) -> None:
    """Let time pass to an instant, or to the moment the drill is over."""
    while not is_over(world) and world.step(instant):
        pass
    if not is_over(world) and world.now < instant:
        world.advance_to(instant)
