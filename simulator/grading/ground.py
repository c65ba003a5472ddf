"""The ground a drill is judged on: which facts were there, and what established each, when and in which order."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scenarios.wanted import RefundWanted
from simulator.domain import events as e
from simulator.domain.facts import facts_of
from simulator.grading.answer import Answer
from simulator.grading.courses import Course
from simulator.journal.entry import Entry

Wanted = str | RefundWanted


class Established(NamedTuple):
    """A fact, and an entry that established it."""

    fact: str
    entry: Entry

    @property
    def seq(self) -> int:
        """The entry's number."""
        return self.entry.seq


class Ground:
    """The facts of one course. Every fact comes from an entry, and none before its own."""

    def __init__(self, course: Course, total: int) -> None:
        """``total``: what the order cost, in cents."""
        self.course = course
        self._total = total
        self._found: dict[str, list[Entry]] = {}
        self._refunds: list[Entry] = []
        answer = Answer()
        for entry in course.entries:
            for fact in facts_of(entry.event) | answer.facts(entry):
                self._found.setdefault(fact, []).append(entry)
            if isinstance(entry.event, e.RefundIssued):
                self._refunds.append(entry)

    @property
    def has_facts(self) -> bool:
        """Whether anything was established at all."""
        return bool(self._found)

    def every(self, wanted: Wanted) -> Iterator[Established]:
        """Each time a fact came about, in order; a sum is reached once."""
        if not isinstance(wanted, RefundWanted):
            return (Established(wanted, entry) for entry in self._found.get(wanted, []))
        reached = self._reached(wanted)
        return iter(()) if reached is None else (Established(fact, reached) for fact in facts_of(reached.event))

    def first(self, wanted: Wanted) -> Established | None:
        """When a fact first came about, if it did."""
        return next(self.every(wanted), None)

    def firsts(self, wanted: Iterable[Wanted]) -> tuple[Established, ...]:
        """The same of several; those that never did are left out."""
        return tuple(found for one in wanted if (found := self.first(one)) is not None)

    def all_before(self, wanted: tuple[Wanted, ...], seq: float) -> bool:
        """Whether there was something wanted, and all of it was there before an entry."""
        found = self.firsts(wanted)
        return bool(wanted) and len(found) == len(wanted) and all(one.seq < seq for one in found)

    def _reached(self, wanted: RefundWanted) -> Entry | None:
        """The refund by which all of them together reach a sum."""
        paid = 0
        for entry in self._refunds:
            assert isinstance(entry.event, e.RefundIssued)
            paid += entry.event.amount
            if paid >= wanted.cents(self._total):
                return entry
        return None
