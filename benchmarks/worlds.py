"""What opening, forking, resetting and restoring a world costs."""

from collections.abc import Iterator
from itertools import count

from benchmarks.budget import Budget, seconds
from benchmarks.shop import shop
from mock_api.worlds import Worlds
from mock_api.worlds.past import Past, opened
from scenarios.quantities import DAY
from simulator.journal.storage import parse, whole
from simulator.run import Production, restore_world

_MESSAGES = 100_000
_ORDERS = 900_000
_FREE_TIMERS = 5_000
_MILLISECONDS = 1000


def budgets() -> Iterator[Budget]:
    """The lines about worlds."""
    worlds = Worlds(secret=b"benchmark")
    hosted = worlds.create("refund-trap", 1)
    seeds = count(2)
    opening = seconds(lambda: worlds.create("refund-trap", next(seeds)), rounds=30) * _MILLISECONDS
    yield Budget("new world of a compiled scenario", opening, 10, "at most", "ms")
    resetting = seconds(lambda: worlds.reset(hosted), rounds=30) * _MILLISECONDS
    yield Budget("reset of a world", resetting, 1, "at most", "ms")
    yield from _of_a_full_world(_full())


def _full() -> Past:
    """A world in which a hundred thousand messages were written, and which goes on."""
    past = opened(Production(shop(_ORDERS).model_copy(update={"plan": None})), 7).again()
    while past.views.tally.messages_received < _MESSAGES:
        past.world.advance_to(past.world.now + DAY // 4)
    return past


def _of_a_full_world(past: Past) -> Iterator[Budget]:
    timers = len(past.world.clock.armed())
    told = f"{past.views.tally.messages_received:,} messages, {timers:,} timers"
    forking = seconds(past.again, rounds=5) * _MILLISECONDS
    bound = 10 + max(0, timers - _FREE_TIMERS) / 1000
    yield Budget("fork of a world with 100,000 messages", forking, bound, "at most", "ms", told)
    recording = parse(whole(past.world.journal, past.world.now), "benchmark")
    restoring = seconds(lambda: restore_world(recording), rounds=1)
    yield Budget("restore of a world with 100,000 messages", restoring, 3, "at most", "s", told)
