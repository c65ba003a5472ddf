"""How a world's time follows the wall clock: only when told, scaled, or as fast as it can.

The one module that reads the wall clock and the machine's entropy; what happens at an instant is the world's.
"""

import asyncio
import math
import os
import re
import time
from collections.abc import Callable, Hashable
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple, Protocol

from simulator.world import World

SLICE_SECONDS = 0.020
"""How long a world may keep the event loop before others get their turn."""

_TICK_SECONDS = 0.050
_LOOK_SECONDS = 0.010
_LOOKOUT_SECONDS = 0.020
_SCALED = re.compile(r"(\d+(?:\.\d+)?)x")
_LARGEST_FACTOR = 1_000_000

wall_seconds = time.time
"""Seconds since 1970: what tokens expire by."""

wall_nanoseconds = time.monotonic_ns
"""Nanoseconds of a clock that is never set back: what requests are measured by."""


def entropy() -> bytes:
    """32 bytes nobody can guess."""
    return os.urandom(32)


def stopwatch() -> Callable[[], float]:
    """A function that tells the wall seconds since this call."""
    begun = time.perf_counter()
    return lambda: time.perf_counter() - begun


class Pace(NamedTuple):
    """Simulated seconds a wall second: 0 when only ``advance`` moves time, infinity for as fast as possible."""

    factor: float

    @property
    def is_stepped(self) -> bool:
        """Whether time stands still until somebody advances it."""
        return self.factor == 0

    @property
    def is_unbounded(self) -> bool:
        """Whether time runs as fast as the machine can."""
        return math.isinf(self.factor)

    def __str__(self) -> str:
        if self.is_stepped:
            return "stepped"
        return "fast" if self.is_unbounded else f"{self.factor:.10g}x"


STEPPED = Pace(0)
FAST = Pace(math.inf)


def parse_pace(written: str) -> Pace:
    """The pace written as ``stepped``, ``fast`` or a factor such as ``60x``.

    Raises:
        ValueError: it is not written so.
    """
    named = {"stepped": STEPPED, "fast": FAST}.get(written.strip())
    if named is not None:
        return named
    found = _SCALED.fullmatch(written.strip())
    factor = float(found[1]) if found else 0.0
    if not 0 < factor <= _LARGEST_FACTOR:
        raise ValueError(f"'{written}' is no pace; write stepped, fast, or a factor such as 60x")
    return Pace(factor)


def _never() -> bool:
    return False


async def fire(world: World, limit: int, until: Callable[[], bool] = _never) -> bool:
    """Let what falls due up to and at an instant happen, giving way every 20 ms; the caller holds the world's turn.

    Stops early, but never in the middle of an instant, once ``until()`` holds; whether it did.
    """
    elapsed = stopwatch()
    while world.step(limit):
        if until():
            world.advance_to(world.now)
            return True
        if elapsed() > SLICE_SECONDS:
            await asyncio.sleep(0)
            elapsed = stopwatch()
    return False


async def advance(world: World, instant: int, until: Callable[[], bool] = _never) -> bool:
    """Let time pass up to and including an instant, in the way of ``fire``.

    Raises:
        CommandRejected: ``clock.past``, the instant lies behind.
    """
    world.check_ahead(instant)
    stopped = await fire(world, instant, until)
    if not stopped:
        world.advance_to(instant)
    return stopped


async def rest(seconds: float) -> None:
    """Let so many seconds pass on the wall."""
    await asyncio.sleep(seconds)


async def quiet(count: Callable[[], int], seconds: float, at_most: float) -> bool:
    """Wait until a count has stood still for so long on the wall, and no longer than ``at_most``; whether it has."""
    seen, since, begun = count(), stopwatch(), stopwatch()
    while (left := seconds - since()) > 0:
        if begun() > at_most + seconds:
            return False
        await asyncio.sleep(min(left, _LOOK_SECONDS))
        if count() != seen:
            seen, since = count(), stopwatch()
    return True


async def pause(milliseconds: int) -> None:
    """Wait so long on the wall."""
    await asyncio.sleep(milliseconds / 1000)


class Lookout:
    """Tells any number of waiting tasks that something is not as it was, with one look for all of them."""

    def __init__(self, look: Callable[[], Hashable]) -> None:
        self._look = look
        self._waiting = 0
        self._bell = asyncio.Event()
        self._watching: asyncio.Task[None] | None = None

    @property
    def sight(self) -> Hashable:
        """How it is now."""
        return self._look()

    async def beyond(self, sight: Hashable, seconds: float) -> bool:
        """Wait until it is not like that any more, for so long on the wall at most; whether it is not."""
        if self._look() != sight:
            return True
        if self._watching is None or self._watching.done():
            self._watching = asyncio.get_running_loop().create_task(self._watch(sight))
        self._waiting += 1
        try:
            await asyncio.wait_for(self._bell.wait(), seconds)
        except TimeoutError:
            return False
        finally:
            self._waiting -= 1
        return True

    async def _watch(self, before: Hashable) -> None:
        # Whoever asked for it is about to wait.
        await asyncio.sleep(0)
        while self._waiting:
            if (now := self._look()) != before:
                before = now
                self._bell.set()
                self._bell = asyncio.Event()
            await asyncio.sleep(_LOOKOUT_SECONDS)


class Paced(Protocol):
    """What a pace moves: a world whose requests take turns."""

    @property
    def world(self) -> World:
        """The world as it is now; another one after a reset."""

    @property
    def is_gone(self) -> bool:
        """Whether nobody can reach the world any more."""

    def passage(self) -> AbstractAsyncContextManager[None]:
        """Nobody else lets time pass inside."""

    def turn(self) -> AbstractAsyncContextManager[None]:
        """Nobody else moves or changes the world inside."""


class Tempo(NamedTuple):
    """A pace, and the instant up to which it moves a world."""

    pace: Pace
    until: int


async def follow(paced: Paced, tempo: Callable[[], Tempo]) -> None:
    """Move a world between other people's turns, at the tempo it has at each moment, until it stands still."""
    elapsed, owed, pace = stopwatch(), 0.0, tempo().pace
    while not (paced.is_gone or pace.is_stepped):
        await asyncio.sleep(0 if pace.is_unbounded else _TICK_SECONDS)
        owed = math.inf if pace.is_unbounded else owed + elapsed() * 1000 * pace.factor
        async with paced.passage(), paced.turn():
            # Whoever let time pass before us did so instead of us.
            elapsed = stopwatch()
            before, (now_at, until) = pace, tempo()
            if (pace := now_at) != before:
                owed = 0.0
                continue
            world = paced.world
            begun = world.now
            await _advance_one_slice(world, int(min(begun + owed, until)))
            owed -= world.now - begun
            if world.now >= until:
                return


async def _advance_one_slice(world: World, instant: int) -> None:
    """As far as 20 ms go; a world that falls behind its pace lets others in between."""
    elapsed = stopwatch()
    await advance(world, max(instant, world.now), lambda: elapsed() > SLICE_SECONDS)


class Pacemaker:
    """Moves any number of worlds, each at its tempo and by a task of its own; only inside a running event loop."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def attend(self, name: str, paced: Paced, tempo: Callable[[], Tempo]) -> None:
        """Move a world, unless it stands still; one that is being moved finds its new tempo by itself."""
        task = self._tasks.get(name)
        if tempo().pace.is_stepped or (task is not None and not task.done()):
            return
        self._tasks = {known: task for known, task in self._tasks.items() if not task.done()}
        self._tasks[name] = asyncio.get_running_loop().create_task(follow(paced, tempo))
