"""Things that are numbered one after the other and are open until they are closed: listed newest first.

Knows numbers only; what stands under one, and when it is closed, is said by whoever keeps the docket.
"""

from typing import Generic, Literal, TypeVar, get_args

from sortedcontainers import SortedList

DocketFilter = Literal["all", "open", "closed"]
DOCKET_FILTERS: tuple[DocketFilter, ...] = get_args(DocketFilter)

R = TypeVar("R")


class Docket(Generic[R]):
    """Rows by number, which is dense and grows with time; and the last one of each order."""

    def __init__(self) -> None:
        self._rows: dict[int, R] = {}
        self._of_order: dict[int, int] = {}
        self._open = SortedList[int]()
        self._closed = SortedList[int]()

    def copy(self) -> "Docket[R]":
        """The same rows, free to go their own way."""
        twin: Docket[R] = Docket()
        twin._rows = self._rows.copy()
        twin._of_order = self._of_order.copy()
        twin._open = self._open.copy()
        twin._closed = self._closed.copy()
        return twin

    def open(self, number: int, order: int, row: R) -> None:
        """Enter a new row, which is open."""
        self._rows[number] = row
        self._of_order[order] = number
        self._open.add(number)

    def put(self, number: int, row: R) -> None:
        """Let a row be another from now on."""
        self._rows[number] = row

    def close(self, number: int, row: R) -> None:
        """Let a row be another from now on, and closed."""
        self._rows[number] = row
        self._open.discard(number)
        if number not in self._closed:
            self._closed.add(number)

    def __getitem__(self, number: int) -> R:
        return self._rows[number]

    def get(self, number: int) -> R | None:
        """The row of a number, if there is one."""
        return self._rows.get(number)

    def of_order(self, order: int) -> R | None:
        """The last row about an order."""
        return self._rows.get(self._of_order.get(order, 0))

    def page(self, chosen: DocketFilter, before: int, limit: int) -> list[R]:
        """Rows with a number below ``before``, newest first."""
        if chosen == "all":
            last = min(before - 1, len(self._rows))
            return [self._rows[number] for number in range(last, max(0, last - limit), -1)]
        listed = self._open if chosen == "open" else self._closed
        end = listed.bisect_left(before)
        return [self._rows[number] for number in reversed(listed[max(0, end - limit) : end])]
