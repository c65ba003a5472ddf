"""Seller feedback as the seller reads it: stars, words, the public reply, and whether it still stands.

What buyers who never write left is in the order book's columns, and is listed among the rest.
"""

from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice
from typing import Any, Literal

import msgspec
import numpy as np
from sortedcontainers import SortedList

from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers

FeedbackStatus = Literal["standing", "removed", "struck"]

Place = tuple[int, int]
"""Where feedback stands in time: when it was left, and about which order."""

LATEST: Place = (1 << 62, 0)
"""A place after every other."""


class Feedback(msgspec.Struct, frozen=True, gc=False):
    """One rating. ``line`` is the step whose comment goes with it, which is shown to nobody; nothing without one."""

    order: int
    stars: int
    left_at: int
    line: str = ""
    status: FeedbackStatus = "standing"
    because: str | None = None
    """Code of why it was removed, struck through, or left as it is."""
    reply: str | None = None
    replied_at: int | None = None
    reply_deleted: bool = False


class Deeds(msgspec.Struct, frozen=True, gc=False):
    """What was done about feedback, whoever left it."""

    status: FeedbackStatus = "standing"
    because: str | None = None
    reply: str | None = None
    replied_at: int | None = None
    reply_deleted: bool = False


_NOTHING_DONE = Deeds()


class FeedbackLeft:
    """The feedback of the columns in time. Never changes, and is worked out when somebody looks."""

    def __init__(self, book: OrderBook) -> None:
        self._book = book

    def before(self, place: Place, now: int) -> Iterator[Place]:
        """The places of what was left before a place and by now, latest first."""
        rows, times = self._in_time
        end = int(np.searchsorted(times, min(place[0], now), side="right"))
        for position in range(end - 1, -1, -1):
            found = int(times[position]), int(rows[position]) + 1
            if found < place:
                yield found

    def of(self, order: int, now: int) -> tuple[int, int] | None:
        """Stars and instant of what was left about an order by now."""
        stars, left_at = int(self._book.stars[order - 1]), int(self._book.stars_at[order - 1])
        return (stars, left_at) if stars and left_at <= now else None

    @cached_property
    def _in_time(self) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]":
        rows = np.flatnonzero(self._book.stars)
        rows = rows[np.lexsort((rows, self._book.stars_at[rows]))]
        return rows, self._book.stars_at[rows]


class FeedbackView:
    """All feedback of one world. Feedback whose sale was never made does not exist."""

    def __init__(self) -> None:
        self._written: dict[int, tuple[int, int, str]] = {}
        """Order → stars, instant and line of what a buyer with a story left."""
        self._in_time = SortedList[Place]()
        self._deeds: dict[int, Deeds] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.FeedbackLeft: self._left,
            e.FeedbackAnswered: self._takes(_answered),
            e.FeedbackAnswerDeleted: self._takes(_answer_deleted),
            e.FeedbackRemoved: self._takes(_removed),
            e.FeedbackStruck: self._takes(_struck),
            e.FeedbackRemovalRefused: self._takes(_left_alone),
        }

    def copy(self) -> "FeedbackView":
        """The same feedback, free to go its own way."""
        twin = FeedbackView()
        twin._written = self._written.copy()
        twin._in_time = self._in_time.copy()
        twin._deeds = self._deeds.copy()
        return twin

    def feedback(self, order: int, quiet: FeedbackLeft, now: int) -> Feedback | None:
        """What was left about an order by now."""
        stars, left_at, line = self._written.get(order) or (*(quiet.of(order, now) or (0, 0)), "")
        if not stars:
            return None
        done = self._deeds.get(order, _NOTHING_DONE)
        return Feedback(order, stars, left_at, line, *(getattr(done, name) for name in Deeds.__struct_fields__))

    def page(
        self, quiet: FeedbackLeft, is_lost: Callable[[int], bool], before: Place, now: int, limit: int
    ) -> list[Feedback]:
        """Feedback left before a place and by now, latest first."""
        mine = self._before(before)
        others = (place for place in quiet.before(before, now) if not is_lost(place[1]))
        places = sorted((*islice(mine, limit), *islice(others, limit)), reverse=True)[:limit]
        found = (self.feedback(order, quiet, now) for _, order in places)
        return [feedback for feedback in found if feedback is not None]

    def _before(self, place: Place) -> Iterator[Place]:
        return self._in_time.irange(maximum=place, inclusive=(True, False), reverse=True)

    def _left(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.FeedbackLeft)
        self._written[event.order] = event.stars, entry.at, event.line
        self._in_time.add((entry.at, event.order))

    def _takes(self, change: Callable[[Deeds, Any, int], Deeds]) -> Callable[[Entry], None]:
        def take(entry: Entry) -> None:
            order = entry.event.order
            self._deeds[order] = change(self._deeds.get(order, _NOTHING_DONE), entry.event, entry.at)

        return take


def _answered(done: Deeds, event: e.FeedbackAnswered, at: int) -> Deeds:
    return msgspec.structs.replace(done, reply=event.text, replied_at=at)


def _answer_deleted(done: Deeds, event: e.FeedbackAnswerDeleted, at: int) -> Deeds:
    return msgspec.structs.replace(done, reply=None, replied_at=None, reply_deleted=True)


def _removed(done: Deeds, event: e.FeedbackRemoved, at: int) -> Deeds:
    return msgspec.structs.replace(done, status="removed", because=event.reason)


def _struck(done: Deeds, event: e.FeedbackStruck, at: int) -> Deeds:
    return msgspec.structs.replace(done, status="struck", because=event.reason)


def _left_alone(done: Deeds, event: e.FeedbackRemovalRefused, at: int) -> Deeds:
    return msgspec.structs.replace(done, because=event.reason)
