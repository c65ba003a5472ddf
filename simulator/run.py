"""From a scenario to a world with everybody in it: opened fresh, restored from its journal, or replayed against it.

The composition root of the simulator; channels open their worlds here too.
"""

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import version

import msgspec
from pydantic import ValidationError

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.actors.asked import AskedBuyers
from simulator.actors.buyers import Buyers
from simulator.actors.loyalty import Loyalty
from simulator.actors.marketplace.offices import offices
from simulator.actors.script import Script, compile_scripts
from simulator.actors.team import Team, contact_reasons
from simulator.calendar import Calendar
from simulator.domain.commands import ExternalCommand
from simulator.domain.orders import OrderBook
from simulator.domain.state import State
from simulator.errors import CommandRejected, JournalError, ReplayDiverged
from simulator.examiner import Examiner
from simulator.grading.courses import Courses
from simulator.grading.grade import Grading, grading_of
from simulator.journal.codec import encode, hash_columns
from simulator.journal.entry import Entry, Header
from simulator.journal.journal import Journal, Sink
from simulator.journal.projection import Projection
from simulator.journal.storage import Recording
from simulator.policy.editions import Editions
from simulator.population.book import draw_orders
from simulator.randomness import Luck
from simulator.reading.reader import Reader
from simulator.reading.readings import Reading, Reads
from simulator.reading.substitute import Substitute, reads_instead
from simulator.scorecard.tally import Tally
from simulator.world import Actor, Company, World

_DEPENDENCIES = ("mockplace", "simpy", "numpy", "msgspec", "faker")


@dataclass(frozen=True)
class Production:
    """A scenario compiled once, for any number of worlds and seeds."""

    scenario: Scenario
    other: Substitute | None = None
    """Who reads what is written from outside, instead of the rules; what buyers say, the rules always read."""

    @cached_property
    def calendar(self) -> Calendar:
        """When and where the world begins."""
        return Calendar(self.scenario.begins, self.scenario.zone)

    @cached_property
    def reader(self) -> Reader:
        """The phrase rules of its packs."""
        return Reader(self.scenario.intents)

    @cached_property
    def reads(self) -> Reads:
        """Who reads what is written from outside."""
        return reads_instead(self.other, self.reader, self.scenario.intents.intents)

    @cached_property
    def editions(self) -> Editions:
        """The policy through the world's time."""
        return Editions(self.scenario.policy, self.calendar)

    @cached_property
    def examiner(self) -> Examiner:
        """What every text goes through."""
        return Examiner(self.editions, self.reads)

    @cached_property
    def header(self) -> msgspec.Raw:
        """The scenario as a journal's header holds it."""
        return msgspec.Raw(encode(self.scenario.dump()))

    @cached_property
    def ends(self) -> int:
        """The instant at which a run stops following the world."""
        if self.scenario.market is not None:
            runs = self.scenario.market.runs
            return runs.last_order + runs.settle
        return max(part.at + part.drill.stops_after for part in self.scenario.parts)

    def under(self, plan: StaffingPlan | None) -> "Production":
        """The same with another team; what no plan has a part in is compiled only once."""
        other = Production(self.scenario.model_copy(update={"plan": plan}), self.other)
        parts = ("calendar", "editions", "reader", "reads", "examiner", "_scripts")
        compiled = {part: getattr(self, part) for part in parts}
        vars(other).update(compiled)
        return other

    def orders(self, seed: int, replication: int) -> OrderBook:
        """The columns of a world, which are the same whatever the plan."""
        return draw_orders(self.scenario, self.calendar, seed, replication)

    def grading(self, book: OrderBook) -> Grading:
        """How its drills are graded, if it has any."""
        return grading_of(self.scenario, book, self.calendar, self.reader, self.editions)

    def company(self, seed: int, replication: int) -> Company:
        """Everybody who acts inside a world of this scenario."""
        luck = Luck(seed, replication)
        scripts = self._scripts
        scenario = self.scenario
        plan, reasons = scenario.plan, contact_reasons(scenario)

        def gather(world: World) -> tuple[Actor, ...]:
            marketplace = offices(world, scenario.past, self.ends)
            quiet = None if scenario.market is None else scenario.market.quiet
            buyers = (Loyalty(world), Buyers(world, scripts, luck), AskedBuyers(world, quiet, luck))
            inside: tuple[Actor, ...] = (*buyers, *marketplace)
            return inside if plan is None else (*inside, Team(world, plan, reasons, luck))

        return gather

    @cached_property
    def _scripts(self) -> tuple[Script, ...]:
        return compile_scripts(self.scenario, self.reader)


def open_world(
    production: Production,
    seed: int,
    replication: int = 0,
    *,
    keep: bool = True,
    sink: Sink | None = None,
    projections: Iterable[Projection] = (),
    book: OrderBook | None = None,
) -> World:
    """A fresh world at its first instant, with everything due then done.

    ``book``: the orders of this seed and replication, where somebody has drawn them already.
    """
    if book is None:
        book = production.orders(seed, replication)
    reader = msgspec.UNSET if production.other is None else production.other.name
    columns = hash_columns(book.columns())
    header = Header(production.header, seed, replication, columns, _versions(), reader=reader)
    world = _world(production, book, Journal(header, keep=keep, sink=sink), projections)
    world.begin()
    return world


def restore_world(
    recording: Recording, projections: Iterable[Projection] = (), production: Production | None = None
) -> World:
    """The world a journal was cut from, folded from its entries and ready to go on.

    ``production``: the scenario of its header, where somebody has compiled it already.

    Raises:
        JournalError: this version cannot make the same world of its header.
    """
    header, production = recording.header, production or production_of(recording)
    book = production.orders(header.seed, header.replication)
    _check_columns(recording, book)
    journal = Journal(recording.header)
    world = _world(production, book, journal, projections)
    for entry in recording.entries:
        journal.take(encode(entry))
        world.fold(entry)
    world.resume(recording.footer.now)
    return world


def replay(recording: Recording) -> World:
    """Submit a journal's external commands again, let everybody act anew, and compare entry by entry.

    Raises:
        JournalError: its scenario is none this version understands.
        ReplayDiverged: at the first entry that differs.
    """
    production, book = _from_header(recording)
    for name, expected, found in _other_columns(recording, book):
        raise ReplayDiverged(0, f"column {name} {expected}", f"column {name} {found}")
    compared = _Comparison(recording.entries)
    world = _world(production, book, Journal(recording.header, sink=compared.take))
    world.begin()
    for entry in recording.entries:
        if entry.command is not None:
            world.advance_to(entry.at)
            world.journal.flush()
            compared.reached(entry.seq - 1)
            _submit(world, entry, entry.command)
    world.advance_to(recording.footer.now)
    world.journal.flush()
    compared.reached(len(recording.entries))
    return world


class _Comparison:
    """The sink of a replay: holds every line it writes against the journal's line of the same number."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self._expected = entries
        self._taken = -1  # the header comes first, and is the journal's own

    def take(self, lines: bytes) -> None:
        """Compare the lines that come next."""
        for line in lines.splitlines():
            self._taken += 1
            if self._taken:
                self._compare(self._taken, line)

    def _compare(self, seq: int, line: bytes) -> None:
        expected = encode(self._expected[seq - 1]) if seq <= len(self._expected) else b""
        if line != expected:
            raise ReplayDiverged(seq, expected.decode(), line.decode())

    def reached(self, seq: int) -> None:
        """The replay must have written everything up to an entry by now."""
        if self._taken < seq:
            expected = self._expected[self._taken]
            raise ReplayDiverged(expected.seq, encode(expected).decode(), "")


def scenario_of(recording: Recording) -> Scenario:
    """The scenario inside a journal.

    Raises:
        JournalError: ``journal.scenario``, it is of a version with another language.
    """
    try:
        return Scenario.model_validate(recording.header.resolved())
    except (ValidationError, msgspec.DecodeError):
        problem = "the scenario in its header is none that this version understands"
        raise JournalError(recording.name, 1, problem, "journal.scenario") from None


def production_of(recording: Recording) -> Production:
    """The scenario inside a journal, compiled. Where another reader read, what it read is remembered.

    Raises:
        JournalError: it is of a version with another language.
    """
    name = recording.header.reader
    other = Substitute(name, remembered=_remembered(recording.entries)) if isinstance(name, str) else None
    return Production(scenario_of(recording), other)


def _remembered(entries: Iterable[Entry]) -> dict[str, tuple[Reading, ...]]:
    """What was read in each text from outside."""
    written = ((getattr(entry.event, "text", "") or getattr(entry.command, "text", ""), entry) for entry in entries)
    return {text: entry.readings for text, entry in written if text and entry.command is not None}


def _from_header(recording: Recording) -> tuple[Production, OrderBook]:
    header, production = recording.header, production_of(recording)
    return production, draw_orders(production.scenario, production.calendar, header.seed, header.replication)


def _other_columns(recording: Recording, book: OrderBook) -> list[tuple[str, str, str]]:
    """Columns that were drawn otherwise than the header says: name, expected and found hash."""
    expected, found = recording.header.columns, hash_columns(book.columns())
    names = sorted(expected.keys() | found.keys())
    return [(n, expected.get(n, ""), found.get(n, "")) for n in names if expected.get(n) != found.get(n)]


def _check_columns(recording: Recording, book: OrderBook) -> None:
    for name, _, _ in _other_columns(recording, book):
        problem = f"the column of orders '{name}' is drawn otherwise here; another version of NumPy made the journal"
        raise JournalError(recording.name, 1, problem, "journal.columns")


def _submit(world: World, entry: Entry, command: ExternalCommand) -> None:
    """Submit a recorded command; that the world refuses it now is a difference as well."""
    try:
        world.submit(command, entry.by, entry.readings if world.journal.header.is_read_by_another else None)
    except CommandRejected as refusal:
        raise ReplayDiverged(entry.seq, encode(entry).decode(), f"refused: {refusal}") from None


def _world(production: Production, book: OrderBook, journal: Journal, projections: Iterable[Projection] = ()) -> World:
    """A world at its first instant; what it adds up to is always followed, and what a drill is graded by."""
    state = State(book, production.editions, production.scenario.desk)
    header = journal.header
    company = production.company(header.seed, header.replication)
    world = World(state, production.calendar, journal, production.examiner, company)
    graded = (Courses(),) if production.scenario.parts else ()
    for projection in (Tally(), *graded, *projections):
        world.attach(projection)
    return world


@cache
def _versions() -> dict[str, str]:
    return {"python": platform.python_version(), **{name: version(name) for name in _DEPENDENCIES}}
