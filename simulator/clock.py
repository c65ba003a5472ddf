"""A world's time and its timers, on a SimPy environment.

Knows instants, ranks and numbers; what a timer means belongs to the actor that handles its rank.
"""

from collections.abc import Callable
from enum import IntEnum, unique
from typing import ClassVar

import msgspec
import simpy

_ENTITY_BITS = 40


@unique
class Rank(IntEnum):
    """What a timer is for. At one instant timers fire in this order, then in the order of their entity's number."""

    BUYER_ARRIVES = 1
    BUYER_WAKES = 2
    BUYER_REACTS = 3
    WORK_DONE = 4
    SHIFT_ENDS = 5
    SHIFT_BEGINS = 6
    CLAIM_DUE = 7


class Timer(msgspec.Struct):
    """One firing of one (rank, entity); what SimPy's queue holds. A disarmed timer stays there and does nothing."""

    at: int
    key: int
    callbacks: tuple[Callable[["Timer"], None]] | None

    _ok: ClassVar[bool] = True
    _value: ClassVar[None] = None


class Clock:
    """The time of one world: ``now`` never goes back, and each (rank, entity) has at most one timer armed.

    Because the pair decides the order at one instant, it never matters who was armed first.
    """

    def __init__(self, now: int = 0) -> None:
        self.now = now
        self._environment = simpy.Environment(initial_time=now)
        self._armed: dict[int, Timer] = {}
        self._inherited: tuple[Timer, ...] = ()
        self._handlers: dict[int, Callable[[int], None]] = {}
        self._fire_once = (self._fire,)

    def handle(self, rank: Rank, handler: Callable[[int], None]) -> None:
        """Let ``handler(entity)`` be called when a timer of this rank fires."""
        self._handlers[rank] = handler

    def arm(self, at: int, rank: int, entity: int) -> None:
        """Set the timer of (rank, entity) to an instant from now on, replacing the one it had."""
        if self._inherited:
            self._enqueue()
        key = (rank << _ENTITY_BITS) + entity
        standing = self._armed.get(key)
        if standing is not None and standing.at == at:
            return
        timer = self._armed[key] = Timer(at, key, self._fire_once)
        environment = self._environment
        environment.schedule(timer, key, at - environment.now)  # type: ignore[arg-type]

    def disarm(self, rank: int, entity: int) -> None:
        """Take back the timer of (rank, entity), if there is one."""
        if self._inherited:
            self._enqueue()
        self._armed.pop((rank << _ENTITY_BITS) + entity, None)

    def advance_to(self, instant: int) -> None:
        """Fire everything due up to and at the instant, then stand there.

        Raises:
            ValueError: the instant lies behind.
        """
        if instant < self.now:
            raise ValueError(f"time does not go back from {self.now} to {instant}")
        if self._inherited:
            self._enqueue()
        environment = self._environment
        while environment.peek() <= instant:
            environment.step()
        self.now = instant

    def stand_at(self, instant: int) -> None:
        """Begin at an instant, with no timer armed."""
        self.now = instant
        self._environment = simpy.Environment(initial_time=instant)
        self._armed = {}
        self._inherited = ()

    def take_timers(self, other: "Clock") -> None:
        """Arm everything another clock at the same instant has armed.

        They enter SimPy's queue when something is first armed or time first moves: many a copy is only looked at.
        """
        self._inherited = (*other._inherited, *other._armed.values())

    def _enqueue(self) -> None:
        inherited, self._inherited = self._inherited, ()
        schedule, now = self._environment.schedule, self._environment.now
        for timer in inherited:
            twin = self._armed[timer.key] = Timer(timer.at, timer.key, self._fire_once)
            schedule(twin, twin.key, twin.at - now)  # type: ignore[arg-type]

    def step(self, limit: int) -> bool:
        """Fire the next timer if it is due up to and at ``limit``; whether there was one."""
        if self._inherited:
            self._enqueue()
        due = self._environment.peek() <= limit
        if due:
            self._environment.step()
        return due

    def armed(self) -> list[tuple[int, int, int]]:
        """(instant, rank, entity) of every timer, in the order they will fire."""
        low = (1 << _ENTITY_BITS) - 1
        return sorted((t.at, t.key >> _ENTITY_BITS, t.key & low) for t in (*self._inherited, *self._armed.values()))

    def _fire(self, timer: Timer) -> None:
        if self._armed.get(timer.key) is not timer:
            return
        del self._armed[timer.key]
        self.now = timer.at
        self._handlers[timer.key >> _ENTITY_BITS](timer.key & ((1 << _ENTITY_BITS) - 1))
