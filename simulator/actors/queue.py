"""One queue, first come first served, and the agents who are free to take from it.

Knows keys, numbers and two callbacks; what the items are, and how time passes, belongs to the team.
"""

from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush

Start = Callable[[int, int, int], bool]
"""``start(agent, key, item)``: begin the work; False where the item no longer wants any."""

Works = Callable[[int], bool]
"""``works(agent)``: whether somebody who was free may still take anything."""


class Queue:
    """Items by key and free agents by number. An item waits only while nobody is free."""

    def __init__(self, start: Start, works: Works, items: Iterable[tuple[int, int]] = ()) -> None:
        self._start = start
        self._works = works
        self._items: list[tuple[int, int]] = list(items)
        heapify(self._items)
        self._free: list[int] = []
        self._present: set[int] = set()

    def __len__(self) -> int:
        return len(self._items)

    def offer(self, key: int, item: int) -> None:
        """Put an item in line; the smallest key is served first."""
        heappush(self._items, (key, item))
        self._match()

    def free(self, agent: int) -> None:
        """An agent can take the next item."""
        if agent not in self._present:
            self._present.add(agent)
            heappush(self._free, agent)
        self._match()

    def leave(self, agent: int) -> None:
        """An agent takes no more items."""
        self._present.discard(agent)

    def _match(self) -> None:
        while self._items:
            agent = self._next_agent()
            if agent is None:
                return
            key, item = heappop(self._items)
            self._present.discard(agent)
            if not self._start(agent, key, item):
                self._present.add(agent)
                heappush(self._free, agent)

    def _next_agent(self) -> int | None:
        """The free agent first on the roster who still works, if there is one."""
        while self._free:
            agent = heappop(self._free)
            if agent in self._present:
                if self._works(agent):
                    return agent
                self._present.discard(agent)
        return None
