"""A world's time and its timers, on a SimPy environment.

Knows instants, ranks and numbers; what a timer means belongs to the actor that handles its rank.
"""

from collections.abc import Callable
from enum import IntEnum, unique
from typing import ClassVar, NamedTuple

import msgspec
import simpy

_ENTITY_BITS = 40


@unique
class Rank(IntEnum):
    """What a timer is for. At one instant timers fire in this order, then in the order of their entity's number."""

    SALE_IS_DUE = 0
    SHIFT_ENDS = 1
    SHIFT_BEGINS = 2
    BUYER_ARRIVES = 3
    BUYER_WAKES = 4
    BUYER_REACTS = 5
    BUYER_RATES = 6
    WORK_DONE = 7
    CLAIM_DUE = 8
    # Who was refused a claim comes after those who are decided at the same instant, and deadlines come in the order of
    # their subjects: a claim looked at again, a bank, what is sent back from its request to its refund, what never
    # left, and what left a second time.
    CLAIM_AGAIN = 9
    APPEAL_DUE = 10
    CHARGEBACK_DUE = 11
    RETURN_DUE = 12
    PARCEL_SCANNED = 13
    PARCEL_BACK = 14
    REFUND_DUE = 15
    CANCELLATION_DUE = 16
    NOTICE_DUE = 17
    # The account is reviewed when everything else of its instant is known.
    REVIEW_DUE = 18
    PLAN_OF_ACTION_DUE = 19


_LAST = (max(Rank) + 1) << _ENTITY_BITS
"""Behind every timer of its instant."""


class Timer(msgspec.Struct):
    """One firing of one (rank, entity); what SimPy's queue holds. A disarmed timer stays there and does nothing."""

    at: int
    entity: int
    callbacks: tuple[Callable[["Timer"], None]] | None

    _ok: ClassVar[bool] = True
    _value: ClassVar[None] = None


class _Row(NamedTuple):
    """The timers of one rank."""

    first: int
    """SimPy's priority of entity 0."""
    armed: dict[int, Timer]
    callbacks: tuple[Callable[[Timer], None]]


class _FenceReached(Exception):
    """Everything due has fired."""


class Clock:
    """The time of one world: ``now`` never goes back, and each (rank, entity) has at most one timer armed.

    Because the pair decides the order at one instant, it never matters who was armed first.
    """

    def __init__(self, now: int = 0) -> None:
        self.now = self._reached = now
        """``_reached`` is the environment's time: the instant of the last timer that fired."""
        self._environment = simpy.Environment(initial_time=now)
        self._schedule = self._environment.schedule
        self._passes = (self._pass,)
        self._fence: Timer | None = None
        self._inherited: tuple[dict[int, Timer], ...] = ()
        self._rows = [_Row(rank << _ENTITY_BITS, {}, (_unhandled,)) for rank in range(max(Rank) + 1)]

    def handle(self, rank: Rank, handler: Callable[[int], None]) -> None:
        """Let ``handler(entity)`` be called when a timer of this rank fires that is armed from now on."""
        armed = self._rows[rank].armed
        self._rows[rank] = _Row(rank << _ENTITY_BITS, armed, (self._firing(armed, handler),))

    def arm(self, at: int, rank: int, entity: int) -> None:
        """Set the timer of (rank, entity) to an instant from now on, replacing the one it had."""
        if self._inherited:
            self._enqueue()
        first, armed, callbacks = self._rows[rank]
        standing = armed.get(entity)
        if standing is not None:
            if standing.at == at:
                return
            standing.callbacks = self._passes
        timer = armed[entity] = Timer(at, entity, callbacks)
        self._schedule(timer, first + entity, at - self._reached)  # type: ignore[arg-type]

    def disarm(self, rank: int, entity: int) -> None:
        """Take back the timer of (rank, entity), if there is one."""
        if self._inherited:
            self._enqueue()
        standing = self._rows[rank].armed.pop(entity, None)
        if standing is not None:
            standing.callbacks = self._passes

    def advance_to(self, instant: int) -> None:
        """Fire everything due up to and at the instant, then stand there.

        Raises:
            ValueError: the instant lies behind.
        """
        if instant < self.now:
            raise ValueError(f"time does not go back from {self.now} to {instant}")
        if self._inherited:
            self._enqueue()
        if self._environment.peek() <= instant:
            self._run_to(instant)
        self.now = instant

    def stand_at(self, instant: int) -> None:
        """Begin at an instant, with no timer armed."""
        self.now = self._reached = instant
        self._environment = simpy.Environment(initial_time=instant)
        self._schedule = self._environment.schedule
        for row in self._rows:
            row.armed.clear()
        self._inherited = ()

    def take_timers(self, other: "Clock") -> None:
        """Arm everything another clock at the same instant has armed, in place of what this one has.

        They enter SimPy's queue when something is first armed or time first moves: many a copy is only looked at.
        """
        self._inherited = other._inherited or tuple(row.armed.copy() for row in other._rows)

    def _enqueue(self) -> None:
        inherited, self._inherited = self._inherited, ()
        for rank, armed in enumerate(inherited):
            for timer in armed.values():
                self.arm(timer.at, rank, timer.entity)

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
        rows = self._inherited or tuple(row.armed for row in self._rows)
        return sorted((timer.at, rank, timer.entity) for rank, row in enumerate(rows) for timer in row.values())

    def _run_to(self, instant: int) -> None:
        """Fire what is due: a fence behind everything at the instant costs less than a look before each step."""
        step, fence = self._environment.step, Timer(instant, 0, (self._stop,))
        self._fence = fence
        self._schedule(fence, _LAST, instant - self._reached)  # type: ignore[arg-type]
        try:
            while True:
                step()
        except _FenceReached:
            return
        finally:
            self._fence = None

    def _pass(self, timer: Timer) -> None:
        """A timer that was taken back."""
        self._reached = timer.at

    def _stop(self, timer: Timer) -> None:
        self._reached = timer.at
        # A fence that an exception left behind stops nothing.
        if timer is self._fence:
            raise _FenceReached

    def _firing(self, armed: dict[int, Timer], handler: Callable[[int], None]) -> Callable[[Timer], None]:
        """What SimPy calls when a timer of one rank is due."""

        def fire(timer: Timer) -> None:
            self.now = self._reached = timer.at
            entity = timer.entity
            del armed[entity]
            handler(entity)

        return fire


def _unhandled(timer: Timer) -> None:
    raise LookupError(f"nobody handles the timer of {timer.entity} at {timer.at}")
