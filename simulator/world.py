"""One isolated sandbox: its clock, its state and its journal, and the only writer of all three.

Channels and actors submit commands; folds and actors hear of every entry. Nothing here knows a channel, a story or a
team, and nothing but ``_write`` makes anything happen.
"""

from collections import deque
from collections.abc import Callable
from typing import Protocol, TypeVar

from simulator.calendar import Calendar
from simulator.clock import Clock
from simulator.domain.commands import ActorCommand, ExternalCommand
from simulator.domain.decide import decide
from simulator.domain.events import EVERY_KIND, AnyEvent, Event
from simulator.domain.examination import NOT_A_TEXT
from simulator.domain.state import State
from simulator.errors import CommandRejected
from simulator.examiner import Examiner
from simulator.journal.entry import Entry
from simulator.journal.journal import Journal
from simulator.journal.projection import Handler, Handlers, Projection
from simulator.reading.readings import Reading


class Actor(Protocol):
    """Somebody inside the world. All it must remember is in the world's state; the rest it can recall."""

    def handlers(self) -> Handlers:
        """What it reacts to; a reaction submits commands by ``world.act``."""

    def begin(self) -> None:
        """Arm the timers of a fresh world."""

    def recall(self) -> None:
        """Find its own working memory again from the world's state."""

    def rearm(self) -> None:
        """Arm every timer that is due from now on, as the state says."""


P = TypeVar("P", bound=Projection)

Company = Callable[["World"], tuple[Actor, ...]]


class World:
    """The only writer of its journal. Single thread; the same scenario, seed and commands give the same journal."""

    def __init__(
        self, state: State, calendar: Calendar, journal: Journal, examiner: Examiner, company: Company, now: int = 0
    ) -> None:
        self.state = state
        self.calendar = calendar
        self.journal = journal
        self.clock = Clock(now)
        self._examiner = examiner
        self._company = company
        self._projections: list[Projection] = []
        self._audience: dict[type[Event], tuple[list[Handler], list[Handler]]] = {kind: ([], []) for kind in EVERY_KIND}
        """Kind of event → folds, which hear of it at once, and reactions, which come after."""
        self._pending: deque[tuple[Handler, Entry]] = deque()
        self._settling = False
        self._actors = company(self)
        for actor in self._actors:
            self._seat(1, actor.handlers())

    @property
    def now(self) -> int:
        """The instant this world has reached."""
        return self.clock.now

    def attach(self, projection: Projection) -> None:
        """Let a fold hear of every entry from now on, before any actor does."""
        self._projections.append(projection)
        self._seat(0, projection.handlers())

    def projection(self, kind: type[P]) -> P:
        """The fold of a kind that is attached.

        Raises:
            LookupError: there is none.
        """
        found = next((fold for fold in self._projections if isinstance(fold, kind)), None)
        if found is None:
            raise LookupError(f"no {kind.__name__} follows this world")
        return found

    def begin(self) -> None:
        """Let the actors take their places and do what is due at the first instant."""
        for actor in self._actors:
            actor.begin()
        self.clock.advance_to(self.clock.now)

    def submit(self, command: ExternalCommand, channel: str, readings: tuple[Reading, ...] | None = None) -> int:
        """Take a command from outside, after everything due at this instant.

        Returns the number of its first entry, or the next one's where the command changes nothing. ``readings``: what
        was read in its text when it came first; None: it is read now.

        Raises:
            CommandRejected: the world says no and nothing was written.
        """
        command = self._examiner.normalised(command)
        examined = self._examiner.examine(command, self.state, self.clock.now, readings)
        events = decide(self.state, command, self.clock.now, examined)
        first = self.journal.length + 1
        self._write(events, channel, 0, command, examined.readings if self.journal.header.is_read_by_another else ())
        self.clock.advance_to(self.clock.now)
        return first

    def act(self, command: ActorCommand | ExternalCommand, by: str, cause: int = 0) -> None:
        """Take a command from an actor inside the world, because of an earlier entry or of time."""
        self._write(decide(self.state, command, self.clock.now, NOT_A_TEXT), by, cause, None)

    def advance_to(self, instant: int) -> None:
        """Let time pass up to and including an instant.

        Raises:
            CommandRejected: ``clock.past``, the instant lies behind.
        """
        self.check_ahead(instant)
        self.clock.advance_to(instant)

    def step(self, limit: int) -> bool:
        """Fire the next timer, if one is due up to and at an instant; whether there was one."""
        return self.clock.step(limit)

    def check_ahead(self, instant: int) -> None:
        """Refuse an instant that lies behind.

        Raises:
            CommandRejected: ``clock.past``.
        """
        if instant < self.clock.now:
            raise CommandRejected(
                "clock.past",
                f"{self.calendar.iso(instant)} lies before the world's now, {self.calendar.iso(self.clock.now)}",
            )

    def fork(self) -> "World":
        """A second world that shares the past and nothing else."""
        twin = World(
            self.state.copy(), self.calendar, self.journal.copy(), self._examiner, self._company, self.clock.now
        )
        for projection in self._projections:
            twin.attach(projection.copy())
        twin.clock.take_timers(self.clock)
        for actor in twin._actors:
            actor.recall()
        return twin

    def resume(self, now: int) -> None:
        """Go on from a state that was folded from a journal."""
        self.clock.stand_at(now)
        for actor in self._actors:
            actor.recall()
            actor.rearm()

    def fold(self, entry: Entry) -> None:
        """Take in an entry of a journal without letting anybody react."""
        self.state.apply(entry.event, entry.at)
        for fold in self._audience[type(entry.event)][0]:
            fold(entry)

    def _seat(self, row: int, handlers: Handlers) -> None:
        for kind, handler in handlers.items():
            self._audience[kind][row].append(handler)

    def _write(
        self,
        events: tuple[AnyEvent, ...],
        by: str,
        cause: int,
        command: ExternalCommand | None,
        readings: tuple[Reading, ...] = (),
    ) -> None:
        now, append, apply = self.clock.now, self.journal.append, self.state.apply
        for event in events:
            entry = append(now, by, event, cause, command, readings)
            command, readings = None, ()
            apply(event, now)
            folds, reactions = self._audience[type(event)]
            for fold in folds:
                fold(entry)
            for react in reactions:
                self._pending.append((react, entry))
        if self._pending and not self._settling:
            self._settle()

    def _settle(self) -> None:
        self._settling = True
        pending = self._pending
        try:
            while pending:
                react, entry = pending.popleft()
                react(entry)
        finally:
            pending.clear()
            self._settling = False
