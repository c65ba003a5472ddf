"""What a grade is folded from: the entries about each order that establish facts, ask, answer, begin or end.

Kept as they come, so that a live world can be asked at any moment; judging them is ``judging``'s.
"""

from collections.abc import Mapping
from typing import NamedTuple, cast

from simulator.domain import chargeback, claim, returns
from simulator.domain import events as e
from simulator.domain.facts import FACTS_OF
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers

_DISPUTED = {**claim.EVOLVE, **chargeback.EVOLVE, **returns.EVOLVE}
_KEPT: frozenset[type[e.Event]] = frozenset(
    {*FACTS_OF, *_DISPUTED, e.MessageReceived, e.QuestionWithdrawn, e.StepEntered, e.StoryEnded, e.HintShown}
)


class Courses:
    """Order → the entries about it that matter, oldest first."""

    def __init__(self) -> None:
        self._by_order: dict[int, list[Entry]] = {}

    def handlers(self) -> Handlers:
        """What it keeps."""
        return dict.fromkeys(_KEPT, self._take)

    def copy(self) -> "Courses":
        """The same ones, free to go their own way."""
        twin = Courses()
        twin._by_order = {order: entries.copy() for order, entries in self._by_order.items()}
        return twin

    def of(self, order: int) -> tuple[Entry, ...]:
        """The entries about an order."""
        return tuple(self._by_order.get(order, ()))

    def _take(self, entry: Entry) -> None:
        self._by_order.setdefault(entry.event.order, []).append(entry)


class Course(NamedTuple):
    """How one drill went, up to its end or to the instant it is looked at."""

    entries: tuple[Entry, ...]
    begun_at: int
    ending: str
    """Empty while the story goes on."""
    is_over: bool
    """Whether nothing that may still come is graded."""
    until: int
    """The last instant that was looked at."""


def course_of(entries: tuple[Entry, ...], lasts: int, as_of: int) -> Course:
    """A drill's course as of an instant.

    It is over with its story and everything in dispute, or ``lasts`` after its beginning; what comes later is no part.
    """
    begun_at = next((entry.at for entry in entries if isinstance(entry.event, e.StepEntered)), 0)
    until = min(as_of, begun_at + lasts)
    disputes: dict[tuple[str, int], object] = {}
    ending = ""
    for place, entry in enumerate(entries):
        if entry.at > until:
            return Course(entries[:place], begun_at, ending, until < as_of, until)
        if isinstance(entry.event, e.StoryEnded):
            ending = entry.event.ending
        _dispute(disputes, entry)
        if ending and not any(map(_is_undecided, disputes.values())):
            return Course(entries[: place + 1], begun_at, ending, True, entry.at)
    return Course(entries, begun_at, ending, as_of >= begun_at + lasts, until)


_NUMBERED: Mapping[str, Mapping[type[e.Event], object]] = {
    "claim": claim.EVOLVE,
    "chargeback": chargeback.EVOLVE,
    "return_": returns.EVOLVE,
}


def _dispute(disputes: dict[tuple[str, int], object], entry: Entry) -> None:
    """Let what is in dispute take in an entry."""
    kind = type(entry.event)
    for name, evolve in _NUMBERED.items():
        if kind in evolve:
            key = (name, cast(int, getattr(entry.event, name)))
            disputes[key] = _DISPUTED[kind](disputes.get(key), entry.event, entry.at)


def _is_undecided(matter: object) -> bool:
    match matter:
        case claim.Claim():
            return matter.is_open or matter.is_in_review
        case chargeback.Chargeback():
            return matter.is_open
        case returns.Return():
            return matter.is_under_way
        case _:
            return False
