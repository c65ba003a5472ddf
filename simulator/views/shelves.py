"""Where each thread stands in the inbox, newest activity first, and what a filter shows of it.

Holds numbers of messages only: they grow with time, so that the order of the last ones is the order of activity. No
operation grows with the length of the inbox.
"""

from collections.abc import Iterable, Iterator, Mapping
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
_List = _Shelf | Literal["reported", "waiting", "waiting_in_archive"]
_LISTS: tuple[_List, ...] = (*get_args(Status), "archived", "reported", "waiting", "waiting_in_archive")

_SHOWN: Mapping[Filter, tuple[_List, ...]] = {
    "response_needed": ("response_needed",),
    "all": ("response_needed", "replied", "no_response_needed", "unprompted"),
    "buyer_messages": ("response_needed", "replied", "no_response_needed"),
    "no_response_needed": ("no_response_needed",),
    "replied": ("replied",),
    "archived": ("archived",),
    "reported": ("reported",),
}
"""The lists behind a filter. Archiving takes a thread out of all but its own; it stops no clock."""


class Shelves:
    """Every thread with a message stands on exactly one shelf, under its last message; reported ones are listed too.

    Waiting threads are listed beside, under their oldest unanswered message, whether they are archived or not.
    """

    def __init__(self) -> None:
        self._lists: dict[_List, SortedList[int]] = {name: SortedList() for name in _LISTS}
        self._borrowed: set[_List] = set()
        """Lists that a copy may stand on as well: they are copied before they are changed."""

    def copy(self) -> "Shelves":
        """The same shelves, free to go their own way."""
        twin = Shelves()
        twin._lists = self._lists.copy()
        self._borrowed = set(_LISTS)
        twin._borrowed = set(_LISTS)
        return twin

    def move(self, before: Thread | None, after: Thread) -> None:
        """Take a thread from where it stood to where it stands now."""
        if before is not None and before.last_message:
            for name, number in _places(before):
                self._own(name).remove(number)
        for name, number in _places(after):
            self._own(name).add(number)

    def messages(self, chosen: Filter, before: int, limit: int, overdue: int) -> list[int]:
        """Messages that lead to the threads a filter shows, newest first, of numbers below ``before``.

        ``over_24h`` is told by the oldest unanswered message, which is one up to ``overdue``; the rest by the last one.
        """
        if chosen == "over_24h":
            return _newest(self._lists["waiting"], min(before, overdue + 1), limit)
        return _merged((_newest(self._lists[name], before, limit) for name in _SHOWN[chosen]), limit)

    def waiting(self, overdue: int) -> tuple[int, int]:
        """How many threads wait for an answer to a message after ``overdue``, and to one up to it."""
        both = self._lists["waiting"], self._lists["waiting_in_archive"]
        late = sum(waiting.bisect_right(overdue) for waiting in both)
        return sum(map(len, both)) - late, late

    @property
    def response_needed(self) -> int:
        """How many threads the inbox shows as waiting."""
        return len(self._lists["response_needed"])

    def _own(self, name: _List) -> SortedList[int]:
        """A list that nobody else stands on."""
        if name in self._borrowed:
            self._borrowed.discard(name)
            self._lists[name] = self._lists[name].copy()
        return self._lists[name]


def shows(chosen: Filter, thread: Thread, overdue: int) -> bool:
    """Whether a filter shows a thread."""
    if chosen == "over_24h":
        return not thread.archived and 0 < thread.unanswered <= overdue
    if chosen == "reported":
        return thread.reported
    return _shelf(thread) in _SHOWN[chosen]


def _places(thread: Thread) -> Iterator[tuple[_List, int]]:
    """Every list a thread stands on, and under which number."""
    yield _shelf(thread), thread.last_message
    if thread.reported:
        yield "reported", thread.last_message
    if thread.unanswered:
        yield "waiting_in_archive" if thread.archived else "waiting", thread.unanswered


def _shelf(thread: Thread) -> _Shelf:
    return "archived" if thread.archived else thread.status


def _newest(stood: SortedList[int], before: int, limit: int) -> list[int]:
    end = stood.bisect_left(before)
    return list(stood[max(0, end - limit) : end])[::-1]


def _merged(parts: Iterable[list[int]], limit: int) -> list[int]:
    several = [part for part in parts if part]
    return several[0] if len(several) == 1 else sorted(chain.from_iterable(several), reverse=True)[:limit]
