"""Where each thread stands in the inbox, newest activity first, and what a filter shows of it.

Holds numbers of messages only: they grow with time, so that the order of the last ones is the order of activity. No
operation grows with the length of the inbox.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Literal, get_args

from sortedcontainers import SortedList

from simulator.views.thread import Status, Thread

Filter = Literal[
    "response_needed",
    "all",
    "buyer_messages",
    "no_response_needed",
    "replied",
    "reported",
    "archived",
    "over_24h",
]
FILTERS: tuple[Filter, ...] = get_args(Filter)

_Shelf = Status | Literal["archived"]
_SHELVES: tuple[_Shelf, ...] = (*get_args(Status), "archived")

_SHOWN: Mapping[Filter, tuple[_Shelf, ...]] = {
    "response_needed": ("response_needed",),
    "all": ("response_needed", "replied", "no_response_needed", "unprompted"),
    "buyer_messages": ("response_needed", "replied", "no_response_needed"),
    "no_response_needed": ("no_response_needed",),
    "replied": ("replied",),
    "archived": ("archived",),
}
"""The shelves behind a filter. Archiving takes a thread out of all but its own; it stops no clock."""


class Shelves:
    """Every thread with a message stands on exactly one shelf, under its last message; reported ones are listed too.

    Waiting threads have a clock beside, under their oldest unanswered message, whether they are archived or not.
    """

    def __init__(self) -> None:
        self._shelves = {shelf: SortedList[int]() for shelf in _SHELVES}
        self._reported = SortedList[int]()
        self._clocks = {archived: SortedList[int]() for archived in (False, True)}

    def copy(self) -> "Shelves":
        """The same shelves, free to go their own way."""
        twin = Shelves()
        twin._shelves = {shelf: stood.copy() for shelf, stood in self._shelves.items()}
        twin._reported = self._reported.copy()
        twin._clocks = {archived: running.copy() for archived, running in self._clocks.items()}
        return twin

    def move(self, before: Thread | None, after: Thread) -> None:
        """Take a thread from where it stood to where it stands now."""
        if before is not None and before.last_message:
            self._shelves[_shelf(before)].remove(before.last_message)
            if before.reported:
                self._reported.remove(before.last_message)
            if before.unanswered:
                self._clocks[before.archived].remove(before.unanswered)
        self._shelves[_shelf(after)].add(after.last_message)
        if after.reported:
            self._reported.add(after.last_message)
        if after.unanswered:
            self._clocks[after.archived].add(after.unanswered)

    def messages(self, chosen: Filter, before: int, limit: int, overdue: int) -> list[int]:
        """Messages that lead to the threads a filter shows, newest first, of numbers below ``before``.

        ``over_24h`` is told by the oldest unanswered message, which is one up to ``overdue``; the rest by the last one.
        """
        if chosen == "over_24h":
            return _newest(self._clocks[False], min(before, overdue + 1), limit)
        if chosen == "reported":
            return _newest(self._reported, before, limit)
        return _merged((_newest(self._shelves[shelf], before, limit) for shelf in _SHOWN[chosen]), limit)

    def waiting(self, overdue: int) -> tuple[int, int]:
        """How many threads wait for an answer to a message after ``overdue``, and to one up to it."""
        late = sum(running.bisect_right(overdue) for running in self._clocks.values())
        return sum(map(len, self._clocks.values())) - late, late

    @property
    def response_needed(self) -> int:
        """How many threads the inbox shows as waiting."""
        return len(self._shelves["response_needed"])


def shows(chosen: Filter, thread: Thread, overdue: int) -> bool:
    """Whether a filter shows a thread."""
    if chosen == "over_24h":
        return not thread.archived and 0 < thread.unanswered <= overdue
    if chosen == "reported":
        return thread.reported
    return _shelf(thread) in _SHOWN[chosen]


def _shelf(thread: Thread) -> _Shelf:
    return "archived" if thread.archived else thread.status


def _newest(stood: SortedList[int], before: int, limit: int) -> list[int]:
    end = stood.bisect_left(before)
    return list(stood[max(0, end - limit) : end])[::-1]


def _merged(parts: Iterable[list[int]], limit: int) -> list[int]:
    several = [part for part in parts if part]
    return several[0] if len(several) == 1 else sorted(chain.from_iterable(several), reverse=True)[:limit]
