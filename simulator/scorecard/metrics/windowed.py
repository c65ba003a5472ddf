"""The windowed ratio: of the orders whose instant lies in a window, how many are members and how many of them count.

Only orders that something happened to are looked at one by one. Who asks day after day has what the columns say kept,
so that a figure is a count over slices and costs next to nothing, however many orders there are.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from simulator.domain.orders import Column, OrderBook, Whole
from simulator.domain.standing import Closure
from simulator.scorecard.matters import Told
from simulator.scorecard.metrics.known import Known
from simulator.scorecard.metrics.words import Rows, Word
from simulator.scorecard.runs import Mask

_STRETCH = 1 << 16
_NO_ROWS: Whole = np.zeros(0, dtype=np.int64)


class Span(NamedTuple):
    """After one instant, up to and at another."""

    after: int
    until: int

    def holds(self, instants: Column) -> Mask:
        """Which instants lie in it."""
        return (instants > self.after) & (instants <= self.until)


class Line:
    """All orders of a book by one of their instants; sorted by it where somebody will ask often."""

    def __init__(self, book: OrderBook, by: str, *, is_kept: bool) -> None:
        self.instants: Whole = getattr(book, INSTANTS[by])
        self.moved = MOVED.get(by, _nowhere)
        """Entries that put their orders elsewhere."""
        self.is_kept = is_kept
        self._is_sorted = INSTANTS[by] == "placed_at" and book.is_rising
        self._rows: Column | None = None
        if is_kept and not self._is_sorted:
            # Rows fit into four bytes, and there are as many of them as orders.
            self._rows = np.argsort(self.instants, kind="stable").astype(np.int32)

    def places(self, span: Span) -> slice:
        """Where a span lies on a line that is kept."""
        if self._rows is None:
            first, last = np.searchsorted(self.instants, span, side="right")
            return slice(int(first), int(last))
        first, last = (bisect_right(self._rows, at, key=self._instant) for at in span)
        return slice(first, last)

    def rows(self, span: Span) -> Rows:
        """The rows in a span."""
        if self._is_sorted:
            return self.places(span)
        if self._rows is None:
            return np.flatnonzero(span.holds(self.instants))
        return self._rows[self.places(span)].astype(np.int64)

    def arranged(self, mask: Mask) -> Mask:
        """A mask over all rows in the order of the line."""
        return mask if self._rows is None else mask[self._rows]

    def _instant(self, row: int) -> int:
        return int(self.instants[row])


INSTANTS = {
    "placed": "placed_at",
    "cancelled": "placed_at",
    "ship_by": "ship_by",
    "shipped": "shipped_at",
    "promised": "promised_at",
    "delivered": "delivered_at",
}
"""What puts an order into a window, and its name in the order book."""

MOVED: Mapping[str, Callable[[Known], Told | None]] = {
    "cancelled": lambda known: known.cancellations.last_words(),
    "shipped": lambda known: known.sent.last_words(),
}
"""Of which of them an entry may tell more than the book: it has the last word on its order."""


def _nowhere(known: Known) -> Told | None:
    return None


class Ratio(NamedTuple):
    """So many of so many."""

    counted: int
    of: int


class _Masks(NamedTuple):
    """What the columns say, in the order of the line, while these offers were closed."""

    closures: tuple[Closure, ...]
    members: Mask
    counted: Mask


class _Touched(NamedTuple):
    """Orders in a span that something happened to, or that are too young; and what they count as."""

    rows: Whole
    was_inside: Mask
    """Whether the columns put them into the span."""
    members: Mask
    counted: Mask


class WindowedRatio:
    """One share of the orders that none of some words leaves out."""

    def __init__(self, line: Line, excluded: tuple[Word, ...], share: Word) -> None:
        self._line = line
        self._excluded = excluded
        self._share = share
        self._kept: _Masks | None = None

    def take(self, known: Known, span: Span) -> Ratio:
        """The ratio at an instant, over a span up to it."""
        members, counted = self._by_columns(known, span)
        moved = self._line.moved(known)
        if not len(members) and moved is None:
            return Ratio(0, 0)
        touched = self._touched(known, span, moved)
        was_member, was_counted = self._columns_say(known, touched.rows)
        return Ratio(
            _count(counted) + _count(touched.counted) - _count(was_counted & touched.was_inside),
            _count(members) + _count(touched.members) - _count(was_member & touched.was_inside),
        )

    def rows(self, known: Known, span: Span, *, counted: bool = True) -> Whole:
        """Rows of the members that count, or of those that do not, sorted."""
        inside, (members, counts) = self._line.rows(span), self._by_columns(known, span)
        places = np.flatnonzero(members & (counts == counted))
        touched = self._touched(known, span, self._line.moved(known))
        rows = places + inside.start if isinstance(inside, slice) else inside[places]
        found = touched.rows[touched.members & (touched.counted == counted)]
        return np.union1d(np.setdiff1d(rows, touched.rows), found)

    def _by_columns(self, known: Known, span: Span) -> tuple[Mask, Mask]:
        """Members and counted ones in a span by their columns alone."""
        if not self._line.is_kept:
            return self._columns_say(known, self._line.rows(span))
        closures = known.tally.closures
        if self._kept is None or self._kept.closures != closures:
            self._kept = _Masks(closures, *map(self._line.arranged, self._said_of_all(known)))
        places = self._line.places(span)
        return self._kept.members[places], self._kept.counted[places]

    def _columns_say(self, known: Known, rows: Rows) -> tuple[Mask, Mask]:
        return self._judged(lambda word: word.by_columns(known, rows), len(self._line.instants[rows]))

    def _said_of_all(self, known: Known) -> tuple[Mask, Mask]:
        """The same of every order, stretch by stretch, so that it needs little room."""
        count = len(self._line.instants)
        members, counted = (np.empty(count, dtype=np.bool_) for _ in range(2))
        for start in range(0, count, _STRETCH):
            rows = slice(start, start + _STRETCH)
            members[rows], counted[rows] = self._columns_say(known, rows)
        return members, counted

    def _touched(self, known: Known, span: Span, moved: Told | None) -> _Touched:
        words = {id(word): word for word in (*self._excluded, self._share)}
        come, gone = self._moved(span, moved)
        more = {key: self._within(word.more(known).rows, span, come) for key, word in words.items()}
        less = {key: self._within(word.less(known), span, come) for key, word in words.items()}
        rows = np.flatnonzero(self._marked(np.concatenate([*more.values(), *less.values(), come, gone])))

        def holds(word: Word) -> Mask:
            mask = word.by_columns(known, rows)
            if len(more[id(word)]):
                mask |= self._marked(more[id(word)])[rows]
            if len(less[id(word)]):
                mask &= ~self._marked(less[id(word)])[rows]
            return mask

        was_inside = span.holds(self._line.instants[rows])
        is_inside = (was_inside | np.isin(rows, come)) & ~np.isin(rows, gone)
        members, counted = self._judged(holds, len(rows))
        return _Touched(rows, was_inside, members & is_inside, counted & is_inside)

    def _moved(self, span: Span, moved: Told | None) -> tuple[Whole, Whole]:
        """Rows that entries put into a span, and those that they took out of it."""
        if moved is None or not len(moved.at):
            return _NO_ROWS, _NO_ROWS
        rows = moved.order - 1
        was, is_ = span.holds(self._line.instants[rows]), span.holds(moved.at)
        return rows[is_ & ~was], rows[was & ~is_]

    def _judged(self, holds: Callable[[Word], Mask], count: int) -> tuple[Mask, Mask]:
        """Members and counted ones among so many orders."""
        members = np.ones(count, dtype=np.bool_)
        for word in self._excluded:
            members &= ~holds(word)
        return members, members & holds(self._share)

    def _marked(self, rows: Whole) -> Mask:
        """A mask over all orders; cheaper than sorting rows that come in any order."""
        mask = np.zeros(len(self._line.instants), dtype=np.bool_)
        mask[rows] = True
        return mask

    def _within(self, rows: Whole, span: Span, come: Whole) -> Whole:
        """Those among some rows whose instant lies in a span, or that came into it."""
        inside = span.holds(self._line.instants[rows])
        return rows[inside | np.isin(rows, come)] if len(come) else rows[inside]


def _count(mask: Mask) -> int:
    return int(np.count_nonzero(mask))
