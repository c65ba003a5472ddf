"""One world that is stored: what it hands over when, and who must wait until that is written.

Which worlds there are is the registry's; how they are written ``commits``'.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from types import TracebackType

import msgspec

from mock_api.store.changes import Begun, Change, Grown, StoredScenario
from mock_api.store.commits import Batch, Commits
from mock_api.store.refusals import StoreUnavailable
from mock_api.worlds import Effects, HostedWorld
from mock_api.worlds.credentials import Credentials
from mock_api.worlds.hosted import Turns
from mock_api.worlds.past import Past, opened
from simulator.errors import BudgetExceeded
from simulator.journal.codec import encode_header
from simulator.run import Production

Visits = dict["StoredWorld", int]
visits: ContextVar[Visits | None] = ContextVar("visits", default=None)
"""The worlds the request at hand has looked at, each with its era then."""


@dataclass
class Strand:
    """How much of a journal was handed over: ``length`` entries, and the instant ``now``."""

    number: int
    length: int
    now: int


@dataclass(frozen=True)
class Place:
    """Where a world is stored."""

    number: int
    scenario: StoredScenario
    commits: Commits["StoredWorld"]
    strands: Iterator[int]
    """Fresh numbers of strands."""


_ELSEWHERE = msgspec.Raw(b"{}")
"""In place of the scenario, which is stored once for all worlds of it."""


class StoredWorld(HostedWorld):
    """A hosted world that hands over everything that happens in it.

    What is handed over ends at a whole instant, never in the middle of one: only from there does a fold go on alike.
    A world whose changes could not be written is closed, until it stands again where its journal was stored last;
    each time begins another ``era``.
    """

    def __init__(
        self, place: Place, id_: str, production: Production, beginning: Past | None, now: Past, opens: Credentials
    ) -> None:
        self.place = place
        self.era = 0
        self.is_closed = False
        self.strand = Strand(0, 0, 0)
        self._past = now
        self._reached = now.world.now
        """The last whole instant."""
        self._batch: Batch[StoredWorld] | None = None
        super().__init__(id_, production, beginning or now, now, opens)
        self._beginning = beginning
        self._turns = _KeptTurns(self)

    @property
    def _here(self) -> Past:
        """The world and its views; whoever looks at them waits with the answer until what they show is stored."""
        self.visit()
        return self._past

    @_here.setter
    def _here(self, past: Past) -> None:
        self._past = past

    @property
    def effects(self) -> Effects:
        """The notes of its channels; whoever looks at them waits as well."""
        self.visit()
        return self._effects

    @effects.setter
    def effects(self, effects: Effects) -> None:
        self._effects = effects

    @property
    def beginning(self) -> Past:
        """The first instant; of a world that came back, made when it is needed."""
        if self._beginning is None:
            header = self._past.world.journal.header
            self._beginning = opened(self.production, header.seed, header.replication)
        return self._beginning

    @beginning.setter
    def beginning(self, past: Past) -> None:
        self._beginning = past

    def visit(self) -> None:
        """Let the request at hand wait with its answer until all that has happened here is stored."""
        seen = visits.get()
        if seen is not None and self not in seen:
            seen[self] = self.era

    @property
    def is_written(self) -> bool:
        """Whether nothing of it is on its way to the store."""
        return self._batch is None or self._batch.is_over

    def begin(self, parent: "StoredWorld | None" = None) -> None:
        """Store a world that is new; the past it shares with another one is not stored twice."""
        self.effects = _StoredEffects(self)
        self._put(*self._beginnings(parent))

    def begin_again(self) -> None:
        """Go back to the first instant.

        Raises:
            StoreUnavailable: the world is closed.
        """
        self.check_open()
        before = self.strand.number
        super().begin_again()
        self.effects = _StoredEffects(self)
        self._put(*self._beginnings(None), lambda changes: changes.freed.append(before))

    def end(self) -> None:
        """Store that it is no more."""
        number, strand = self.place.number, self.strand.number
        self._put(lambda changes: changes.end(number, strand))

    def note(self, name: str, note: bytes | None) -> None:
        """Store a note, or that there is none any more."""
        if not (self.is_closed or self.is_gone):
            key = self.place.number, name
            self._put(lambda changes: changes.notes.update({key: note}))

    def keep(self) -> None:
        """Hand over what has happened; to be called when nobody is in the middle of moving the world."""
        world = self._past.world
        if self.is_closed or self.is_gone:
            return
        if world.journal.length > self.strand.length or world.now != self._reached:
            # Whoever moved it may have been stopped within an instant.
            with suppress(BudgetExceeded):
                world.advance_to(world.now)
            self._reached = world.now
            if world.journal.length > self.strand.length:
                self._put(self._growth())

    def keep_now(self) -> None:
        """Hand over everything, that nothing but time has passed included."""
        if self.is_free():
            self.keep()
        strand, reached = self.strand, self._reached
        if reached != strand.now and not (self.is_closed or self.is_gone):
            strand.now = reached
            self._put(lambda changes: changes.moved.update({strand.number: reached}))

    async def committed(self) -> None:
        """Wait until all that has happened so far is stored.

        Raises:
            StoreUnavailable: it could not be.
        """
        await self.stored(self.era)

    async def stored(self, era: int) -> None:
        """Wait until all is stored that somebody saw who came in an era.

        Raises:
            StoreUnavailable: it could not be.
        """
        self.keep_now()
        if self._batch is not None:
            await self._batch.over()
        if self.is_closed or self.era != era:
            raise StoreUnavailable

    async def whole(self) -> None:
        """Wait until nobody is in the middle of moving it."""
        if not self.is_free():
            async with self.turn():
                pass

    def check_open(self) -> None:
        """Refuse to go on from what is not stored.

        Raises:
            StoreUnavailable: the world is closed.
        """
        if self.is_closed:
            raise StoreUnavailable

    def close(self) -> None:
        """Forget what could not be written: nothing of it is handed over or answered any more."""
        self.is_closed = True
        self.era += 1

    def stand(self, past: Past, strand: Strand, notes: Mapping[str, bytes]) -> None:
        """Be open, and just as it is stored."""
        self._past, self.strand, self._reached = past, strand, past.world.now
        self.effects = _StoredEffects(self, notes)
        self.is_closed = False

    def _put(self, *changes: Change) -> None:
        """Hand over changes that are written together."""
        self.visit()
        self._batch = self.place.commits.put(self, changes)

    def _beginnings(self, parent: "StoredWorld | None") -> tuple[Change, Change]:
        """A strand of its own, from the first entry it does not share."""
        place = self.place
        of, shared = (None, 0) if parent is None else (parent.strand.number, parent.strand.length)
        self.strand = Strand(next(place.strands), shared, 0)
        header = encode_header(msgspec.structs.replace(self._past.world.journal.header, scenario=_ELSEWHERE))
        begun = Begun(place.number, self.id, self.strand.number, of, shared, place.scenario, header)
        return (lambda changes: changes.begin(begun)), self._growth()

    def _growth(self) -> Change:
        """All there is of the journal that was not handed over yet."""
        world, strand = self._past.world, self.strand
        lines, first = world.journal.lines(strand.length), strand.length + 1
        strand.length, strand.now = world.journal.length, world.now
        self._reached = world.now
        grown = Grown(first, lines, strand.length, strand.now, world.journal.digest)
        return lambda changes: changes.grow(strand.number, grown)


class _StoredEffects(Effects):
    """Notes that are stored with their world."""

    def __init__(self, hosted: StoredWorld, notes: Mapping[str, bytes] | None = None) -> None:
        super().__init__(notes)
        self._hosted = hosted

    def put(self, name: str, note: bytes) -> None:
        """Write a note, in place of the one of that name."""
        super().put(name, note)
        self._hosted.note(name, note)

    def drop(self, name: str) -> None:
        """Take a note away, if it is there."""
        super().drop(name)
        self._hosted.note(name, None)


class _KeptTurns(Turns):
    """Turns between which a world is whole, so that what has happened is handed over before each and after."""

    def __init__(self, hosted: StoredWorld) -> None:
        super().__init__()
        self._hosted = hosted

    async def __aenter__(self) -> None:
        await super().__aenter__()
        self._hosted.keep()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._hosted.keep()
        finally:
            await super().__aexit__(kind, error, traceback)
