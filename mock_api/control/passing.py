"""Letting a world's time pass on request: by how much, with which pauses, and what is answered.

How time passes without hanging the server is ``pacing``'s.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mock_api.control.wire import Advance
from mock_api.errors import ApiError
from mock_api.pacing import advance, fire, quiet
from mock_api.worlds import HostedWorld
from mock_api.worlds.registry import FARTHEST
from scenarios.quantities import format_duration
from simulator.world import World

LONGEST_STAND = 120.0
"""Wall seconds after which a tool that goes on sending commands is waited for no longer."""

Sight = Callable[[], bool]
"""Whether what is awaited has come."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Passage:
    """One request to let time pass in a hosted world. It ends early at the instant at which ``sight()`` holds."""

    hosted: HostedWorld
    wish: Advance
    watch: Callable[[World], Sight] = lambda world: _never
    """Begins to look out in the world that time is to pass in."""

    async def run(self) -> tuple[World, int]:
        """Let time pass; the world it passed in, and the number of its last entry before.

        Raises:
            ApiError: the goal lies behind or too far ahead, or the world was reset on the way.
        """
        async with self.hosted.passage():
            async with self.hosted.turn():
                world = self.hosted.world
                before, goal, sight = world.journal.length, self._goal(world), self.watch(world)
            if self.wish.settle is not None:
                await self._begin(world)
            while await self._leg(world, goal, sight):
                await self._settle(world)
            if self.wish.settle is not None:
                await self.hosted.departures.acknowledged()
            return world, before

    async def _begin(self, world: World) -> None:
        """Stand still before time moves, where anything may want an answer that a tool has not had its time for."""
        told = await self.hosted.departures.acknowledged()
        if told or self.hosted.views.notices.are_news or world.state.waiting:
            await self._settle(world)

    async def _settle(self, world: World) -> None:
        """Stand still until everybody has heard of it and no command has come for as long as was asked for.

        Raises:
            ApiError: commands have come for minutes without such a break.
        """
        if self.wish.settle is None:
            return
        notices = self.hosted.views.notices
        await self.hosted.departures.acknowledged()
        if not await quiet(lambda: world.journal.length, self.wish.settle / 1000, LONGEST_STAND):
            written = format_duration(self.wish.settle)
            raise ApiError(
                409,
                "settle.restless",
                f"time stood still for {LONGEST_STAND:g} s, and in all of them no {written} passed without a command; "
                "let the tool rest, or settle for less",
            )
        notices.heed()

    async def _leg(self, world: World, goal: int, sight: Sight) -> bool:
        """As far as the goal, to what is awaited or to the next pause; whether it was a pause."""
        async with self.hosted.turn():
            if self.hosted.world is not world or self.hosted.is_gone:
                raise ApiError(409, "world.reset", "the world was reset or deleted while time was passing")
            if sight():
                return False
            pause = self._pause()
            if self.wish.until is None:
                return await advance(world, goal, lambda: sight() or pause()) and not sight()
            before = world.journal.length
            await fire(world, goal, lambda: world.journal.length > before)
        await self._settle(world)
        return False

    def _pause(self) -> Callable[[], bool]:
        """Whether the seller can see something new: only asked about where time is to stand still at it."""
        if self.wish.settle is None:
            return _never
        notices = self.hosted.views.notices
        seen = notices.count
        return lambda: notices.count > seen

    def _goal(self, world: World) -> int:
        if self.wish.until is not None:
            goal = FARTHEST
        elif self.wish.to is not None:
            goal = world.calendar.instant(self.wish.to)
        else:
            goal = world.now + (self.wish.by or 0)
        if goal > FARTHEST:
            raise ApiError(422, "clock.too_far", "no world goes further than 100 years after it began")
        if goal < world.now:
            now = world.calendar.iso(world.now)
            raise ApiError(409, "clock.past", f"{self.wish.to} lies before the world's now, {now}")
        return goal
