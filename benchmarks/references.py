"""What the market is measured against: the least SimPy can do for as many events, and SimPy as textbooks use it."""

from collections.abc import Generator
from heapq import heappop, heappush
from typing import Any

import numpy as np
import simpy

_DAY = 86_400.0
_WEEK = 7 * _DAY
_LIFE_OF_AN_ORDER = (1, 3, 6, 30, 50)
"""Days from purchase to dispatch, then to delivery, to the promised day, and to the end of two windows."""


class _Event:
    """The smallest thing SimPy's queue takes: something with callbacks."""

    __slots__ = ("callbacks", "thread")
    _ok = True
    _value = None

    def __init__(self, callbacks: tuple[Any], thread: int) -> None:
        self.callbacks = callbacks
        self.thread = thread


class CallbackSkeleton:
    """A help desk on bare SimPy callbacks: columns, a queue by deadline, agents, a deadline timer, moves of the buyer.

    No rule, no state worth keeping, no record: what any market must at least do for as many events.
    """

    def __init__(self, orders: int, threads: int, events: int, agents: int) -> None:
        draws = np.random.Generator(np.random.PCG64(7))
        placed = np.sort(draws.random(orders)) * _WEEK
        for _ in range(5):
            draws.standard_normal(orders)
        self.arrivals: list[float] = placed[:: max(1, orders // threads)][:threads].tolist()
        self.handle: list[float] = draws.lognormal(5.9, 0.6, threads).tolist()
        self.gap: list[float] = draws.exponential(86_400.0, threads).tolist()
        # An arrival, an answer and a deadline; what is left are further moves of the buyer.
        self.moves = [max(0, events // threads - 3)] * threads
        self.waiting: list[tuple[float, int]] = []
        self.idle = agents
        self.late = self.happened = 0
        self.environment = simpy.Environment()
        self.come, self.done, self.deadline = (self._come,), (self._done,), (self._deadline,)
        self.move = (self._move,)

    def run(self) -> int:
        """Everything that happens, counted."""
        self._schedule(self.come, 0, self.arrivals[0])
        self.environment.run()
        return self.happened

    def _schedule(self, callbacks: tuple[Any], thread: int, delay: float) -> None:
        self.environment.schedule(_Event(callbacks, thread), 1, delay)  # type: ignore[arg-type]

    def _come(self, event: _Event) -> None:
        self.happened += 1
        thread, now = event.thread, self.environment.now
        if thread + 1 < len(self.arrivals):
            self._schedule(self.come, thread + 1, self.arrivals[thread + 1] - now)
        self._schedule(self.deadline, thread, 86_400.0)
        heappush(self.waiting, (now + 86_400.0, thread))
        self._take()

    def _take(self) -> None:
        if self.idle and self.waiting:
            self.idle -= 1
            thread = heappop(self.waiting)[1]
            self._schedule(self.done, thread, self.handle[thread])

    def _done(self, event: _Event) -> None:
        self.happened += 1
        self.idle += 1
        thread = event.thread
        if self.moves[thread]:
            self._schedule(self.move, thread, self.gap[thread])
        self._take()

    def _move(self, event: _Event) -> None:
        self.happened += 1
        thread = event.thread
        self.moves[thread] -= 1
        if self.moves[thread]:
            self._schedule(self.move, thread, self.gap[thread])

    def _deadline(self, event: _Event) -> None:
        self.happened += 1
        self.late += self.handle[event.thread] > 86_400.0


def process_per_order(orders: int, contact_rate: float, agents: int) -> float:
    """Every order a process that is placed, shipped and delivered; one in so many asks, waits for an agent and ends."""
    draws = np.random.Generator(np.random.PCG64(7))
    environment = simpy.Environment()
    desk = simpy.Resource(environment, capacity=agents)
    contacted = draws.random(orders) < contact_rate
    gaps = draws.exponential(1.0, orders) * (_WEEK / orders)
    waited = 0.0

    def order(writes: bool) -> Generator[Any, Any, Any]:
        nonlocal waited
        for days in _LIFE_OF_AN_ORDER:
            yield environment.timeout(days * _DAY)
        if not writes:
            return
        asked = environment.now
        with desk.request() as turn:
            yield turn
            yield environment.timeout(360.0)
        waited += environment.now - asked
        yield environment.timeout(_DAY) | environment.timeout(3_600.0)

    def shop() -> Generator[Any, Any, Any]:
        for gap, writes in zip(gaps.tolist(), contacted.tolist(), strict=True):
            yield environment.timeout(gap)
            environment.process(order(writes))

    environment.process(shop())
    environment.run()
    return waited
