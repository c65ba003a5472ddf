"""Whatever another reader reads, a journal replays, comes back and is rebuilt without it."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.journal.entry import Footer
from simulator.journal.storage import Recording, parse, whole
from simulator.reading.substitute import Substitute
from simulator.run import Production, open_world, replay, restore_world
from simulator.world import World
from tests import casting
from tests.properties.sellers import acts, pass_time, play

SCENARIOS = st.sampled_from((casting.drill(), casting.market(12, plan=None)))
KNOWN = sorted(casting.INTENTS)
HORIZON = 20 * DAY


class Whimsical:
    """Reads whatever it likes, and every time something else."""

    def __init__(self, whims: list[tuple[str, int, int]]) -> None:
        self._whims = whims
        self._next = 0

    def read(self, text: str, language: str) -> Mapping[str, str]:
        found = {}
        for _ in range(3):
            self._next += 1
            intent, start, length = self._whims[self._next % len(self._whims)]
            evidence = text[start % max(len(text), 1) :][:length]
            if evidence.strip():
                found[intent] = evidence
        return found if self._next % 4 else {}


whims = st.lists(st.tuples(st.sampled_from(KNOWN), st.integers(0, 50), st.integers(1, 20)), min_size=1, max_size=9)


def recorded(world: World) -> Recording:
    return parse(whole(world.journal, world.now), "memory")


@given(SCENARIOS, acts, whims)
def test_a_journal_replays_without_the_reader_that_made_it(
    scenario: Scenario, todo: list[tuple[int, c.ExternalCommand]], whims: list[tuple[str, int, int]]
) -> None:
    world = open_world(Production(scenario, Substitute("my.module:whimsical", Whimsical(whims))), 7)
    play(world, todo)
    pass_time(world, HORIZON)
    recording = recorded(world)
    assert recording.header.reader == "my.module:whimsical"
    for entry in recording.entries:
        read = {reading.intent: reading.evidence for reading in entry.readings}
        assert entry.command is not None or not read
        written, intents = getattr(entry.event, "text", ""), getattr(entry.event, "intents", None)
        if written and intents is not None and getattr(entry.command, "text", ""):
            assert tuple(read) == intents
            assert all(evidence in written for evidence in read.values())
    assert replay(recording).journal.digest == world.journal.digest


@given(SCENARIOS, acts, whims, st.data())
def test_a_world_comes_back_without_it_and_what_it_does_then_replays(
    scenario: Scenario,
    todo: list[tuple[int, c.ExternalCommand]],
    whims: list[tuple[str, int, int]],
    data: st.DataObject,
) -> None:
    world = open_world(Production(scenario, Substitute("my.module:whimsical", Whimsical(whims))), 7)
    half = data.draw(st.integers(0, len(todo)))
    play(world, todo[:half])
    before = recorded(world)
    back = restore_world(Recording(before.header, before.entries, Footer(len(before.entries), world.now, "")))
    assert back.journal.lines() == world.journal.lines()
    play(back, todo[half:])
    pass_time(back, HORIZON)
    assert replay(recorded(back)).journal.digest == back.journal.digest
