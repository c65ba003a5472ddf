"""A store against a plain model of it: whatever is done to worlds, opening it again gives them back as they were."""

import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from mock_api.store.registry import StoredWorlds, open_worlds
from mock_api.store.stored import StoredWorld
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.errors import CommandRejected
from tests.drafts import shop

MOST = 6


@cache
def scenarios() -> str:
    """A folder with a drill and a market, for as long as the tests run."""
    folder = TemporaryDirectory()
    shop(Path(folder.name))
    _KEPT.append(folder)
    return folder.name


_KEPT: list[TemporaryDirectory[str]] = []

one = st.integers(0, MOST - 1)


class Store(RuleBasedStateMachine):
    """Somebody who does things to worlds, and now and then pulls the plug; commits are seen to after each thing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.worlds = self.open()
        self.gone: set[str] = set()

    def open(self) -> StoredWorlds:
        return open_worlds(Path(self.folder.name) / "kept.db", b"a secret")

    def pull_the_plug(self) -> None:
        """Go on from what the disk holds at this instant."""
        other = TemporaryDirectory()
        for file in Path(self.folder.name).glob("kept.db*"):
            shutil.copy(file, other.name)
        self.worlds.close()
        self.folder.cleanup()
        self.folder = other

    def teardown(self) -> None:
        self.worlds.close()
        self.folder.cleanup()

    def chosen(self, place: int) -> StoredWorld:
        every = [*self.worlds]
        hosted = every[place % len(every)]
        assert isinstance(hosted, StoredWorld)
        return hosted

    def told(self) -> dict[str, Any]:
        for hosted in self.worlds:
            # Who comes back looks once more whether anything is due at once, and finds nothing.
            hosted.world.advance_to(hosted.world.now)
        return {
            hosted.id: (
                hosted.world.journal.digest,
                hosted.world.now,
                hosted.inbox_token,
                dict(hosted.effects.notes),
                hosted.world.clock.armed(),
                hosted.views.tally.messages_sent,
            )
            for hosted in self.worlds
        }

    @initialize()
    def begin(self) -> None:
        self.create("a-market", 3)
        self.pass_time(0, 9 * DAY)

    @precondition(lambda self: len(self.worlds) < MOST)
    @rule(name=st.sampled_from(("a-drill", "a-market")), seed=st.integers(1, 3))
    def create(self, name: str, seed: int) -> None:
        hosted = self.worlds.create(str(Path(scenarios(), "scenarios", f"{name}.yaml")), seed)
        assert hosted.id not in self.gone

    @precondition(lambda self: len(self.worlds) > 0)
    @rule(place=one, pause=st.sampled_from((1, HOUR, DAY, 5 * DAY)))
    def pass_time(self, place: int, pause: int) -> None:
        hosted = self.chosen(place)
        hosted.world.advance_to(hosted.world.now + pause)
        hosted.keep_now()

    @precondition(lambda self: len(self.worlds) > 0)
    @rule(place=one, thread=st.integers(1, 4), refunds=st.booleans())
    def answer(self, place: int, thread: int, refunds: bool) -> None:
        hosted = self.chosen(place)
        deed = c.RefundOrder(thread, "damaged", 100) if refunds else c.Reply(thread, "It is on its way.")
        with suppress(CommandRejected):
            hosted.world.submit(deed, "test")
        hosted.keep_now()

    @precondition(lambda self: 0 < len(self.worlds) < MOST)
    @rule(place=one)
    def fork(self, place: int) -> None:
        self.worlds.fork(self.chosen(place))

    @precondition(lambda self: len(self.worlds) > 0)
    @rule(place=one)
    def reset(self, place: int) -> None:
        self.worlds.reset(self.chosen(place))

    @precondition(lambda self: len(self.worlds) > 0)
    @rule(place=one)
    def delete(self, place: int) -> None:
        hosted = self.chosen(place)
        self.worlds.delete(hosted)
        self.gone.add(hosted.id)

    @precondition(lambda self: len(self.worlds) > 0)
    @rule(place=one, name=st.sampled_from("ab"), note=st.none() | st.binary(max_size=4))
    def note(self, place: int, name: str, note: bytes | None) -> None:
        effects = self.chosen(place).effects
        if note is None:
            effects.drop(name)
        else:
            effects.put(name, note)

    @rule()
    def open_again(self) -> None:
        before = self.told()
        self.pull_the_plug()
        self.worlds = self.open()
        assert self.told() == before
        assert all(hosted.id not in self.gone for hosted in self.worlds)


TestStore = Store.TestCase
TestStore.settings = settings(max_examples=10, stateful_step_count=25, deadline=None)
