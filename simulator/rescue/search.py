"""From a journal to what would have saved it: finds what was lost, sets the stage before each loss and tries ways out.

Deterministic and bounded: the same journal is explained the same, and a search that has spent its budget says so.
"""

from collections.abc import Iterable
from functools import cached_property

from scenarios.model import Scenario
from scenarios.story import Story
from simulator.domain import events as e
from simulator.domain.facts import facts_of
from simulator.journal.entry import Entry
from simulator.journal.storage import Recording
from simulator.playing import is_over
from simulator.rescue.deeds import Seller
from simulator.rescue.explanation import Explanation, Matter, Way
from simulator.rescue.losses import Loss, broken_thresholds, card_of, losses_of, part_of
from simulator.rescue.script import Script, in_order, recorded_script
from simulator.rescue.stage import Budget, GaveUp, Stage, Steps, advance, drained
from simulator.rescue.trial import Trial
from simulator.rescue.ways import Stop, WaysOut
from simulator.run import Production, open_world, production_of, restore_world
from simulator.world import World

MATTERS = 3
"""Orders of a market that are looked into, those that were lost first."""

_ONLY = 1
"""The order of a drill, beside those a test puts into it."""


def explain(recording: Recording, budget: Budget | None = None) -> Explanation:
    """What a journal lost, and what would have saved it.

    Raises:
        JournalError: this version cannot make the same world of it.
    """
    return drained(explaining(recording, budget))


def explaining(
    recording: Recording,
    budget: Budget | None = None,
    production: Production | None = None,
    world: World | None = None,
) -> Steps[Explanation]:
    """The same, giving way now and then.

    ``production`` and ``world``: the scenario of its header and the world the journal was cut from, to be moved on,
    where somebody has them already.

    Raises:
        JournalError: this version cannot make the same world of it.
    """
    production = production or production_of(recording)
    world = world or restore_world(recording, production=production)
    explanation = yield from _Search(recording, production, budget or Budget()).run(world)
    return explanation


def saved_world(recording: Recording, way: Way) -> World:
    """The world of a journal as it would have been, from its beginning to where the journal ends.

    Raises:
        CommandRejected: it is another journal's way.
    """
    header = recording.header
    world = open_world(production_of(recording), header.seed, header.replication)
    for done in way.script:
        world.advance_to(max(done.at, world.now))
        world.submit(done.command, done.by)
    world.advance_to(max(recording.footer.now, world.now))
    return world


class _Search:
    """One journal, and what is known of it so far."""

    def __init__(self, recording: Recording, production: Production, budget: Budget) -> None:
        self._recording = recording
        self._production = production
        self._budget = budget
        self._script = recorded_script(recording.entries)
        self._seller = Seller(production, "safety" if _calls(production.scenario) else "technical")

    def run(self, end: World) -> Steps[Explanation]:
        """What was lost in a world that stands where the journal ends, and what would have saved it."""
        yield from self._go_on(end)
        scenario, header = self._production.scenario, self._recording.header
        losses = self._losses(end)
        orders = list(dict.fromkeys(loss.order for loss in losses))
        chosen = sorted(orders[:MATTERS], key=lambda order: self._begins(order, end))
        matters = []
        for order in chosen:
            lost = tuple(loss for loss in losses if loss.order == order)
            matter = yield from self._matter(lost, end, is_all=len(orders) == 1 and scenario.drill is not None)
            matters.append(matter)
        return Explanation(
            scenario.name,
            header.seed,
            self._recording.footer.digest,
            self._production.calendar,
            self._recording.footer.now,
            end.now,
            tuple(matters),
            len(orders) - len(chosen),
        )

    def _go_on(self, world: World) -> Steps[None]:
        """Follow drills to their end, in which nobody does anything more."""
        if self._production.scenario.market is not None:
            return
        while not is_over(world) and world.step(self._production.ends):
            yield
        if not is_over(world):
            world.advance_to(max(self._production.ends, world.now))

    def _losses(self, end: World) -> tuple[Loss, ...]:
        scenario = self._production.scenario
        found = losses_of(end, scenario)
        if found or scenario.drill is None:
            return found
        return broken_thresholds(card_of(end, scenario), _ONLY)

    def _matter(self, losses: tuple[Loss, ...], end: World, *, is_all: bool) -> Steps[Matter]:
        order, ways = losses[0].order, list[Way]()
        try:
            before = yield from self._before(self._begins(order, end))
            stage = Stage(before, self._seller, order, self._recording.footer.now, self._budget)
            yield from self._ways_out(Trial(stage, order, is_all), losses, end).ways(ways)
        except GaveUp:
            return Matter(order, losses, tuple(ways), True)
        return Matter(order, losses, tuple(ways), False)

    def _ways_out(self, trial: Trial, losses: tuple[Loss, ...], end: World) -> WaysOut:
        scenario = self._production.scenario
        drill, part = scenario.drill, part_of(scenario, end, trial.order)
        return WaysOut(
            trial,
            self._script,
            tuple(_stops(end.journal.entries(), trial.order)),
            max(loss.at for loss in losses),
            _story(scenario, end, trial.order),
            part.drill.good_endings if part else (),
            drill.sample_answers if drill else (),
            self._production.calendar,
        )

    def _begins(self, order: int, end: World) -> int:
        """When something first happened about an order."""
        return next((entry.at for entry in end.journal.entries() if entry.event.order == order), 0)

    def _before(self, instant: int) -> Steps[World]:
        """A world just before an instant, in which everything was done that was done up to then."""
        world, goal = self._opened, instant - 1
        for act in self._past(goal):
            if act.at < world.now:
                continue
            yield from advance(world, act.at, self._budget)
            for command in Stage(world, self._seller, 0, 0, self._budget).commands(world, act):
                world.submit(command, act.by)
        if goal > world.now:
            yield from advance(world, goal, self._budget)
        return world.fork()

    def _past(self, goal: int) -> Script:
        return in_order(act for act in self._script if act.at <= goal)

    @cached_property
    def _opened(self) -> World:
        """The world from its beginning, which goes on from matter to matter."""
        header = self._recording.header
        return open_world(self._production, header.seed, header.replication)


def _stops(entries: Iterable[Entry], order: int) -> Iterable[Stop]:
    """Where the buyer of an order was, step by step, and what was known as she came there.

    Of one who lives no story, because a test put her there: when she wrote.
    """
    known, lives = frozenset[str](), False
    for entry in entries:
        if entry.event.order != order:
            continue
        known |= facts_of(entry.event)
        if isinstance(entry.event, e.StepEntered):
            lives = True
            yield Stop(entry.at, entry.event.step, known)
        elif isinstance(entry.event, e.MessageReceived) and not lives:
            yield Stop(entry.at, "", known)


def _story(scenario: Scenario, world: World, order: int) -> Story:
    """The story an order's buyer lives; none where she lives none."""
    number = int(world.state.book.story[order - 1])
    if number < 0:
        return {}
    if scenario.market is not None:
        return [*scenario.market.stories.values()][number].story
    return scenario.parts[number].drill.story


def _calls(scenario: Scenario) -> bool:
    """Whether a story wants its buyer called."""
    stories = (part.drill.story for part in scenario.parts)
    reactions = (reaction for story in stories for step in story.values() for reaction in step.reacts)
    return any("called" in (reaction.once, reaction.did) for reaction in reactions)
