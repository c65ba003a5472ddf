"""Three paces, one journal; and nobody waits long for a world that is busy."""

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_api import pacing
from mock_api.pacing import (
    FAST,
    SLICE_SECONDS,
    STEPPED,
    Lookout,
    Pace,
    Tempo,
    advance,
    entropy,
    fire,
    follow,
    parse_pace,
    quiet,
    stopwatch,
    wall_seconds,
)
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.errors import CommandRejected
from simulator.run import Production, open_world
from simulator.world import World
from tests import casting
from tests.properties.sellers import acts, play

DRILL = Production(casting.drill())
STAFFED = Production(casting.market(12))
HORIZON = 12 * DAY

productions = st.sampled_from((DRILL, STAFFED))
paces = st.sampled_from((FAST, Pace(20_000_000.0), Pace(300_000_000.0)))


@pytest.fixture(autouse=True, scope="module")
def quick() -> Iterator[None]:
    """Nobody looks at these worlds, so a scaled one may move more often."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pacing, "_TICK_SECONDS", 0.002)
        yield


class Alone:
    """A world with turns and nobody who takes them, besides those who are let in."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.is_gone = False
        self._turn = asyncio.Lock()
        self._passage = asyncio.Lock()

    def passage(self) -> AbstractAsyncContextManager[None]:
        return self._passage

    def turn(self) -> AbstractAsyncContextManager[None]:
        return self._turn


def at(pace: Pace, until: int = HORIZON) -> Callable[[], Tempo]:
    return lambda: Tempo(pace, until)


def stepped(production: Production, todo: list[tuple[int, c.ExternalCommand]]) -> World:
    world = open_world(production, 7)
    play(world, todo)
    world.advance_to(world.now + HORIZON)
    return world


async def at_a_pace(production: Production, todo: list[tuple[int, c.ExternalCommand]], pace: Pace) -> World:
    world = open_world(production, 7)
    paced = Alone(world)
    for pause, command in [*todo, (HORIZON, None)]:
        await follow(paced, at(pace, world.now + pause))
        if command is not None:
            play(world, [(0, command)])
    return world


@settings(max_examples=25)
@given(productions, acts, paces)
def test_three_paces_one_journal(production: Production, todo: list[tuple[int, c.ExternalCommand]], pace: Pace) -> None:
    told = stepped(production, todo)
    followed = asyncio.run(at_a_pace(production, todo, pace))
    assert (followed.now, followed.journal.digest) == (told.now, told.journal.digest)


@given(productions, acts)
def test_stopping_at_every_entry_changes_nothing(
    production: Production, todo: list[tuple[int, c.ExternalCommand]]
) -> None:
    async def with_stops() -> World:
        world = open_world(production, 7)
        for pause, command in [*todo, (HORIZON, None)]:
            goal = world.now + pause
            while await advance(world, goal, entries_after(world)):
                pass
            if command is not None:
                play(world, [(0, command)])
        return world

    assert asyncio.run(with_stops()).journal.digest == stepped(production, todo).journal.digest


def entries_after(world: World) -> Callable[[], bool]:
    length = world.journal.length
    return lambda: world.journal.length > length


def test_a_stop_never_comes_in_the_middle_of_an_instant() -> None:
    world = open_world(DRILL, 7)
    asyncio.run(advance(world, HORIZON, lambda: True))
    assert all(at > world.now for at, _, _ in world.clock.armed())


def test_time_does_not_go_back() -> None:
    world = open_world(DRILL, 7)
    world.advance_to(HOUR)
    with pytest.raises(CommandRejected, match=r"clock\.past"):
        asyncio.run(advance(world, HOUR - 1))
    assert world.now == HOUR


def test_firing_stops_where_nothing_is_due_any_more() -> None:
    world = open_world(DRILL, 7)
    assert not asyncio.run(fire(world, 3650 * DAY))
    assert HOUR < world.now < 30 * DAY
    assert world.clock.armed() == []


def test_a_long_advance_lets_others_in() -> None:
    async def longest_wait() -> float:
        world = open_world(Production(casting.market(2_000)), 7)
        gc.collect()  # in a process full of tests it takes longer than what is measured here
        gc.freeze()
        passing = asyncio.create_task(advance(world, 40 * DAY))
        waits = [0.0]
        while not passing.done():
            elapsed = stopwatch()
            await asyncio.sleep(0)
            waits.append(elapsed())
        assert len(waits) > 5
        return max(waits)

    assert asyncio.run(longest_wait()) < 25 * SLICE_SECONDS


@pytest.mark.parametrize(
    ("pace", "written"),
    [(STEPPED, "stepped"), (FAST, "fast"), (Pace(60), "60x"), (Pace(0.5), "0.5x"), (Pace(1_000_000), "1000000x")],
)
def test_a_pace_is_written_as_it_is_read(pace: Pace, written: str) -> None:
    assert parse_pace(written) == pace
    assert str(pace) == written


@pytest.mark.parametrize("written", ["", "x", "0x", "-1x", "60", "1e3x", "slow", "9999999999x", "nanx", "infx"])
def test_what_is_no_pace_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="write stepped, fast, or a factor such as 60x"):
        parse_pace(written)


def test_a_stepped_world_is_not_moved() -> None:
    paced = Alone(open_world(DRILL, 7))
    asyncio.run(follow(paced, at(STEPPED)))
    assert paced.world.now == 0


def test_a_world_that_is_gone_is_not_moved() -> None:
    paced = Alone(open_world(DRILL, 7))
    paced.is_gone = True
    asyncio.run(follow(paced, at(FAST)))
    assert paced.world.now == 0


def test_a_scaled_world_moves_about_as_fast_as_the_wall() -> None:
    async def moved() -> tuple[float, int]:
        paced = Alone(open_world(DRILL, 7))
        elapsed = stopwatch()
        following = asyncio.create_task(follow(paced, at(Pace(3600))))
        while paced.world.now == 0:  # noqa: ASYNC110 - the world tells nobody that it moved
            await asyncio.sleep(0.01)
        following.cancel()
        return elapsed(), paced.world.now

    seconds, now = asyncio.run(moved())
    assert 0 < now <= seconds * 3600 * 1000


def test_a_pace_steps_aside_while_somebody_else_lets_time_pass() -> None:
    async def met() -> int:
        paced = Alone(open_world(DRILL, 7))
        async with paced.passage():
            following = asyncio.create_task(follow(paced, at(FAST)))
            await asyncio.sleep(0.05)
            before = paced.world.now
        await following
        assert paced.world.now == HORIZON
        return before

    assert asyncio.run(met()) == 0


def test_quiet_begins_again_with_every_command() -> None:
    async def waited() -> float:
        counted = 0
        elapsed = stopwatch()
        waiting = asyncio.create_task(quiet(lambda: counted, 0.1, 60))
        for _ in range(4):
            await asyncio.sleep(0.05)
            counted += 1
        assert not waiting.done()
        await waiting
        return elapsed()

    assert asyncio.run(waited()) >= 0.25


def test_nobody_waits_for_ever_for_what_never_rests() -> None:
    calls = iter(range(1_000_000))
    assert asyncio.run(quiet(lambda: next(calls), 0.05, 0.1)) is False
    assert asyncio.run(quiet(lambda: 0, 0.05, 0.1)) is True


def test_entropy_is_never_the_same_and_the_wall_clock_goes_on() -> None:
    assert len({entropy() for _ in range(8)}) == 8
    assert wall_seconds() <= wall_seconds()


def test_a_lookout_tells_everybody_and_misses_nothing_that_changes_before_it_looks() -> None:
    async def seen() -> list[bool]:
        count = [0]
        lookout = Lookout(lambda: count[0])
        waiting = [asyncio.create_task(lookout.beyond(0, 5)) for _ in range(3)]
        await asyncio.sleep(0)
        # Its own look comes only now.
        count[0] = 1
        told = [await task for task in waiting]
        late = await lookout.beyond(0, 5)
        nothing = await lookout.beyond(1, 0.05)
        again = asyncio.create_task(lookout.beyond(1, 5))
        await asyncio.sleep(0.03)
        count[0] = 2
        return [*told, late, nothing, await again]

    elapsed = stopwatch()
    assert asyncio.run(seen()) == [True, True, True, True, False, True]
    assert elapsed() < 4
