"""The reports of one world: what was asked for, how far each is, and the documents of those that are done.

A report waits and is worked on by the world's clock or by the wall's, whichever is faster, so that nobody polls for
ever where time stands still. What is in it is fixed when it is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from mock_api.outbox.post import named
from mock_api.outbox.streams import FORGOTTEN, ReportFinished
from mock_api.pacing import wall_seconds
from mock_api.sp_api.calls import Shop
from mock_api.sp_api.report_kinds import KINDS
from mock_api.sp_api.report_subject import Subject
from mock_api.worlds import HostedWorld
from scenarios.quantities import DAY, HOUR, MINUTE, SECOND

QUEUED, WORKED_ON, DONE, CANCELLED = "IN_QUEUE", "IN_PROGRESS", "DONE", "CANCELLED"

WAITS, TAKES = 15 * SECOND, 30 * SECOND
"""How long a report is in the queue and then worked on, by the world's clock."""
WAITS_WALL, TAKES_WALL = 0.2, 0.3
"""The same in seconds on the wall."""
FORGOTTEN_AFTER = 90 * DAY
"""How far back a report reaches that names no beginning."""
KEPT = 500
"""Reports that are kept; older ones are forgotten, as the marketplace does after 90 days."""

PERIODS: Mapping[str, int] = {
    **{f"PT{minutes}M": minutes * MINUTE for minutes in (5, 15, 30)},
    **{f"PT{hours}H": hours * HOUR for hours in (1, 2, 4, 8, 12, 84)},
    **{f"P{days}D": days * DAY for days in (1, 2, 3, 7, 14, 15, 18, 30)},
    "P1M": 30 * DAY,
}
"""How often a report may be made again. A month has thirty days here."""

_MOST_AT_ONCE = 20
_REPORT, _SCHEDULE = "report/", "schedule/"
_DIGITS = 12
_SMALLEST_ID = 100_000_000_000


class Report(msgspec.Struct, frozen=True):
    """One report: what was asked for, when, and what it holds; ``document`` is None where there was no data."""

    number: int
    kind: str
    marketplaces: tuple[str, ...]
    created: int
    created_wall: float
    since: int
    until: int
    document: bytes | None
    schedule: int = 0
    cancelled: bool = False


class Schedule(msgspec.Struct, frozen=True):
    """A report that is made again and again: ``next`` is the instant of the next one."""

    number: int
    kind: str
    marketplaces: tuple[str, ...]
    options: dict[str, str]
    period: str
    every: int
    next: int


_reports = msgspec.msgpack.Decoder(Report)
_schedules = msgspec.msgpack.Decoder(Schedule)


class Shelf:
    """The reports and schedules of one world, kept in notes beside its journal; another one after a reset."""

    def __init__(self, hosted: HostedWorld) -> None:
        self._hosted = hosted
        self.effects = hosted.effects
        notes = hosted.effects.notes
        self._reports = {
            one.number: one for one in sorted(map(_reports.decode, _noted(notes, _REPORT)), key=lambda one: one.number)
        }
        self._schedules = {one.number: one for one in map(_schedules.decode, _noted(notes, _SCHEDULE))}
        self._made = max(self._reports, default=0)
        self._planned = max(self._schedules, default=0)
        self._finished = 0
        """The last report before which, and with which, all are finished."""
        self._first_id = 1 + int(named(hosted, "reports")[:8], 16) % 800_000 * 1_000_000

    @property
    def is_gone(self) -> bool:
        """Whether nobody can reach its world any more."""
        return self._hosted.is_gone

    @property
    def reports(self) -> Iterator[Report]:
        """Every report, newest first."""
        return reversed(list(self._reports.values()))

    @property
    def schedules(self) -> tuple[Schedule, ...]:
        """Every schedule."""
        return tuple(self._schedules.values())

    def report(self, number: int) -> Report | None:
        """The report of a number."""
        return self._reports.get(number)

    def schedule(self, number: int) -> Schedule | None:
        """The schedule of a number."""
        return self._schedules.get(number)

    def make(self, kind: str, marketplaces: tuple[str, ...], since: int, until: int, schedule: int = 0) -> Report:
        """A new report, written now."""
        hosted, now = self._hosted, self._hosted.world.now
        subject = Subject(hosted, Shop(hosted), since, min(until, now))
        is_here = hosted.marketplace_id in marketplaces
        document = KINDS[kind].write(subject) if is_here else None
        self._made += 1
        made = Report(self._made, kind, marketplaces, now, wall_seconds(), since, until, document, schedule)
        self._put(made)
        while len(self._reports) > KEPT:
            oldest = next(iter(self._reports))
            del self._reports[oldest]
            self.effects.drop(f"{_REPORT}{oldest}")
        return made

    def cancel(self, report: Report) -> None:
        """Make nothing of a report that waits in the queue."""
        self._put(msgspec.structs.replace(report, cancelled=True, document=None))

    def plan(self, kind: str, marketplaces: tuple[str, ...], options: dict[str, str], period: str, next_: int) -> int:
        """A report to be made again and again; the number of the schedule. One of a type takes the place of another."""
        for one in self.schedules:
            if one.kind == kind:
                self.unplan(one.number)
        self._planned += 1
        self._plan(Schedule(self._planned, kind, marketplaces, options, period, PERIODS[period], next_))
        return self._planned

    def unplan(self, number: int) -> None:
        """Make it no more."""
        del self._schedules[number]
        self.effects.drop(f"{_SCHEDULE}{number}")

    def keep_schedules(self) -> None:
        """Make what has fallen due; of what was missed for long, the latest few."""
        now = self._hosted.world.now
        for one in self.schedules:
            due = (now - one.next) // one.every + 1 if one.next <= now else 0
            for turn in range(max(0, due - _MOST_AT_ONCE), due):
                until = one.next + turn * one.every
                self.make(one.kind, one.marketplaces, until - one.every, until, one.number)
            if due:
                self._plan(msgspec.structs.replace(one, next=one.next + due * one.every))

    def status(self, report: Report) -> str:
        """How far a report is."""
        if report.cancelled:
            return CANCELLED
        elapsed, wall = self._hosted.world.now - report.created, wall_seconds() - report.created_wall
        if elapsed < WAITS and wall < WAITS_WALL:
            return QUEUED
        if elapsed < WAITS + TAKES and wall < WAITS_WALL + TAKES_WALL:
            return WORKED_ON
        return CANCELLED if report.document is None else DONE

    def document_id(self, report: Report) -> str:
        """What the document of a report is called."""
        return f"amzn1.spdoc.1.4.{named(self._hosted, f'document {report.number}')}.{report.number}"

    def id(self, number: int) -> str:
        """What a report or a schedule is called: 12 digits."""
        return str(_SMALLEST_ID + self._first_id + number)

    def number(self, id_: str) -> int:
        """The number of an id, if it may be one of this world's; else one that nothing has."""
        return int(id_) - _SMALLEST_ID - self._first_id if id_.isdecimal() and len(id_) == _DIGITS else 0

    # As a source of what happens

    def passed(self, now: int) -> int:
        """How many reports are finished; those that wait for one before them are not."""
        self.keep_schedules()
        while self._finished < self._made:
            report = self._reports.get(self._finished + 1)
            if report is not None and self.status(report) not in (DONE, CANCELLED):
                break
            self._finished += 1
        return self._finished

    def after(self, number: int, now: int, limit: int) -> list[tuple[int, ReportFinished]]:
        """Finished reports after the first ``number``."""
        return [self._told(one) for one in range(number + 1, min(self.passed(now), number + limit) + 1)]

    def _told(self, number: int) -> tuple[int, ReportFinished]:
        report = self._reports.get(number)
        if report is None:
            return 0, FORGOTTEN
        status = self.status(report)
        document = self.document_id(report) if status == DONE else None
        return report.created, ReportFinished(self.id(number), report.kind, status, document)

    def _put(self, report: Report) -> None:
        self._reports[report.number] = report
        self.effects.put(f"{_REPORT}{report.number}", msgspec.msgpack.encode(report))

    def _plan(self, schedule: Schedule) -> None:
        self._schedules[schedule.number] = schedule
        self.effects.put(f"{_SCHEDULE}{schedule.number}", msgspec.msgpack.encode(schedule))


def _noted(notes: Mapping[str, bytes], prefix: str) -> Iterable[bytes]:
    return (note for name, note in notes.items() if name.startswith(prefix))


class Shelves:
    """The shelf of every world that was asked about."""

    def __init__(self) -> None:
        self._of: dict[str, Shelf] = {}

    def of(self, hosted: HostedWorld) -> Shelf:
        """A world's own, as its notes are now."""
        known = self._of.get(hosted.id)
        if known is None or known.effects is not hosted.effects:
            self._of = {id_: shelf for id_, shelf in self._of.items() if not shelf.is_gone}
            known = self._of[hosted.id] = Shelf(hosted)
        return known
