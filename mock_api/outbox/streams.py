"""Everything that happens in a world, in time and numbered: its journal's entries, its columns and finished reports.

Where somebody stands in it is a tuple of numbers, one a source, so that whoever was told a part can be told the rest.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple, Protocol

import msgspec

from mock_api.worlds import HostedWorld
from simulator.journal.entry import Entry
from simulator.views.milestones import MILESTONES, Milestone, MilestoneKind, Milestones
from simulator.world import World

Position = tuple[int, ...]
"""How many of each source were told."""

SOURCES = ("entries", *MILESTONES, "reports")
EVERYTHING = frozenset(SOURCES)

Stand = tuple[World, int, int, int]


class ReportFinished(msgspec.Struct, frozen=True):
    """A report that somebody asked for is there, or is not to be had."""

    report: str
    kind: str
    status: str
    document: str | None


FORGOTTEN = ReportFinished("", "", "", None)
"""One that nobody knows anything of any more; nobody is told."""

Told = Entry | Milestone | ReportFinished


class Happening(NamedTuple):
    """One thing that happened: the ``number``-th of a source, and where one stands after it."""

    at: int
    source: int
    number: int
    what: Told
    after: Position


_Numbered = tuple[int, int, int, Any]
"""Instant, source and number of something, and what it is; no two have the first three in common."""

_STRETCH = 128


class Source(Protocol):
    """One kind of things that happen, numbered from 1 in time."""

    def passed(self, now: int) -> int:
        """How many have happened by now."""

    def after(self, number: int, now: int, limit: int) -> list[tuple[int, Any]]:
        """What came after the first ``number``, with its instants."""


class Stream:
    """The sources of one world put in one order: by instant, then by source."""

    def __init__(self, hosted: HostedWorld, reports: Source) -> None:
        self._hosted = hosted
        orders = _Orders(hosted)
        columns = tuple(_Column(orders, kind) for kind in MILESTONES)
        self._reports = reports
        self._sources: tuple[Source, ...] = (_Entries(hosted), *columns, reports)
        assert len(self._sources) == len(SOURCES)

    @property
    def stand(self) -> "Stand":
        """What changes whenever anything may have happened."""
        world = self._hosted.world
        return world, world.now, world.journal.length, self._reports.passed(world.now)

    @property
    def beginning(self) -> Position:
        """Where somebody stands who was told nothing."""
        return (0,) * len(self._sources)

    @property
    def present(self) -> Position:
        """Where somebody stands who wants to hear of nothing but what is to come."""
        now = self._hosted.world.now
        return tuple(source.passed(now) for source in self._sources)

    def after(self, position: Position, limit: int, heeded: AbstractSet[str] = EVERYTHING) -> list[Happening]:
        """What somebody who heeds some sources was not told yet, oldest first; fewer than ``limit``: that is all."""
        now, stands, happenings = self._hosted.world.now, list(position), []
        heard = [place for place, name in enumerate(SOURCES) if name in heeded]
        each = [_numbered(self._sources[place], place, position[place], now) for place in heard]
        for at, source, number, what in islice(merge(*each), limit):
            stands[source] = number
            happenings.append(Happening(at, source, number, what, tuple(stands)))
        return happenings


def _numbered(source: Source, place: int, known: int, now: int) -> Iterator[_Numbered]:
    """What came of a source after a number, read a stretch at a time."""
    while found := source.after(known, now, _STRETCH):
        for number, (at, what) in enumerate(found, known + 1):
            yield at, place, number, what
        known += len(found)


class _Entries:
    """The journal of a world, whichever it has now."""

    def __init__(self, hosted: HostedWorld) -> None:
        self._hosted = hosted

    def passed(self, now: int) -> int:
        return self._hosted.world.journal.length

    def after(self, number: int, now: int, limit: int) -> list[tuple[int, Entry]]:
        journal = self._hosted.world.journal
        if number >= journal.length:
            return []
        return [(entry.at, entry) for entry in journal.entries(number, limit)]


class _Orders:
    """The milestones of a world's orders, whichever it has now."""

    def __init__(self, hosted: HostedWorld) -> None:
        self._hosted = hosted
        self._book = hosted.world.state.book
        self._milestones = Milestones(self._book)

    @property
    def milestones(self) -> Milestones:
        """Those of now."""
        book = self._hosted.world.state.book
        if book is not self._book:
            self._book, self._milestones = book, Milestones(book)
        return self._milestones


class _Column:
    """The milestones of one kind."""

    def __init__(self, orders: _Orders, kind: MilestoneKind) -> None:
        self._orders = orders
        self._kind: MilestoneKind = kind

    def passed(self, now: int) -> int:
        return self._orders.milestones.passed(self._kind, now)

    def after(self, number: int, now: int, limit: int) -> list[tuple[int, Milestone]]:
        return self._orders.milestones.after(self._kind, number, now, limit)
