"""One queue, first come first served, and the agents who are free to take from it.

Knows keys, numbers and one callback; what the items are, and how time passes, belongs to the team.
"""

from collections.abc import Callable
from heapq import heappop, heappush

Start = Callable[[int, int, int], bool]
"""``start(agent, key, item)``: begin the work; False where the item no longer wants any."""


class Queue:
    """Items by key and free agents by number. An item waits only while nobody is free."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._items: list[tuple[int, int]] = []
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
        while self._items and self._present:
            agent = self._next_agent()
            key, item = heappop(self._items)
            self._present.discard(agent)
            if not self._start(agent, key, item):
                self._present.add(agent)
                heappush(self._free, agent)

    def _next_agent(self) -> int:
        """The free agent first on the roster."""
        while True:
            agent = heappop(self._free)
            if agent in self._present:
                return agent
