"""Journals of drills played by a sample answer, by nobody, or as a test likes."""

from collections.abc import Iterable
from functools import cache

from scenarios.loader import load
from simulator.domain import commands as c
from simulator.journal.storage import Recording, parse, whole
from simulator.playing import Play
from simulator.run import Production, open_world
from simulator.world import World

SEED = 7

Commands = list[tuple[int, c.ExternalCommand]]
"""Commands and when they are given."""


@cache
def production(name: str) -> Production:
    return Production(load(name))


def recording_of(world: World) -> Recording:
    """What a world's journal reads like."""
    return parse(whole(world.journal, world.now), "journal")


@cache
def played(name: str, answer: str = "silence") -> Recording:
    """A drill as `mockplace run --answer` records it."""
    drill = production(name).scenario.drill
    assert drill is not None
    (sample,) = (sample for sample in drill.sample_answers if sample.answer == answer)
    lines: list[bytes] = []
    play = Play(production(name), SEED, answer=sample, sink=lines.append)
    play.finish()
    play.world.journal.flush()
    twin = open_world(production(name), SEED)
    for entry in parse(b"".join(lines) + _footer(play.world), name).entries:
        if entry.command is not None:
            twin.advance_to(entry.at)
            twin.submit(entry.command, entry.by)
    twin.advance_to(play.world.now)
    return recording_of(twin)


def hosted(name: str, until: int, commands: Iterable[tuple[int, c.ExternalCommand]] = ()) -> Recording:
    """A world as a server keeps it: it stands wherever it was taken, and not where its story is over."""
    world = open_world(production(name), SEED)
    for at, command in commands:
        world.advance_to(at)
        world.submit(command, "inbox")
    world.advance_to(until)
    return recording_of(world)


def _footer(world: World) -> bytes:
    return whole(world.journal, world.now).splitlines()[-1] + b"\n"
