"""The marketplace as tests meet it: a server for a run, and worlds for one test, which can tell what went wrong.

When servers and worlds begin and end is the pytest plugin's.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, Unpack

from mockplace.client import ClientError, Marketplace, MarketplaceError, ServerUnreachable, WorldClient
from mockplace.errors import told_by_itself
from mockplace.inbox import Inbox
from mockplace.process_clock import ProcessClock
from mockplace.records import Entry
from mockplace.server import RunningServer, Server
from mockplace.sharing import shared_server
from mockplace.timeline import told
from mockplace.wishes import DriveTerms, WaitTerms, WorldWishes

__tracebackhide__ = told_by_itself

_SHOWN_ENTRIES = 12
_GONE = 404


@contextmanager
def server_for(url: str, control_token: str, folder: Path, run: Path | None = None) -> Iterator[RunningServer]:
    """The server at an address, or that of a ``run`` of several workers, or else one of our own.

    Raises:
        ClientError: nobody answers there, or our own does not start.
        ValueError: the address is none.
    """
    if url:
        Marketplace(url, control_token).health()
        yield RunningServer(url, control_token)
    elif run is not None and run.is_dir():
        yield shared_server(run, folder)
    else:
        with Server(folder=folder) as server:
            yield server


class MarketplaceFixture:
    """One test's worlds on a server. Each is fresh, nobody else's, and deleted when the test is over.

    What is asked of the fixture itself is asked of ``world``, the one loaded last.
    """

    def __init__(self, server: RunningServer, folder: Callable[[], Path]) -> None:
        self._marketplace = Marketplace(server.url, server.control_token)
        self._folder = folder
        self._loaded: list[WorldClient] = []

    def load(
        self,
        scenario: str,
        seed: int = 1,
        starts: str | None = None,
        variant: str | None = None,
        **wishes: Unpack[WorldWishes],
    ) -> WorldClient:
        """A fresh world of a scenario; ``starts="Thu 18:40"`` is the first such moment.

        ``wishes``: ``throttling=True``, ``faults={...}``, ``api_date="2026-01-31"``.
        """
        world = self._marketplace.create(scenario, seed, starts, variant, **wishes)
        self._loaded.append(world)
        return world

    @property
    def world(self) -> WorldClient:
        """The world this test loaded last."""
        if not self._loaded:
            raise RuntimeError("this test has no world yet; make one with marketplace.load('refund-trap')")
        return self._loaded[-1]

    @property
    def worlds(self) -> list[WorldClient]:
        """The worlds this test has loaded, and their forks."""
        return [world for loaded in self._loaded for world in _with_forks(loaded)]

    @property
    def inbox(self) -> Inbox:
        """The inbox of the last world's seller."""
        return self.world.inbox

    @property
    def now(self) -> datetime:
        """The last world's own time."""
        return self.world.now

    def advance(
        self,
        *,
        hours: float | None = None,
        by: timedelta | str | None = None,
        to: datetime | str | None = None,
        until: Literal["next_event"] | None = None,
        settle: timedelta | str | None = None,
    ) -> list[Entry]:
        """``advance`` of the last world."""
        return self.world.advance(hours=hours, by=by, to=to, until=until, settle=settle)

    def drive(self, poll: Callable[..., object], **terms: Unpack[DriveTerms]) -> list[Entry]:
        """``drive`` of the last world."""
        return self.world.drive(poll, **terms)

    def wait_for(self, event: str | Callable[[WorldClient], object] | None = None, **terms: Unpack[WaitTerms]) -> Any:
        """``wait_for`` of the last world."""
        return self.world.wait_for(event, **terms)

    def scorecard(self, as_of: datetime | str | None = None) -> dict[str, Any]:
        """``scorecard`` of the last world."""
        return self.world.scorecard(as_of)

    def grade(self) -> dict[str, Any]:
        """``grade`` of the last world."""
        return self.world.grade()

    def sync_clock(self) -> ProcessClock:
        """``sync_clock`` of the last world; it ends with the test."""
        return self.world.sync_clock()

    def describe(self) -> str:
        """What happened in each world at last, how to see it again, and what would have saved it."""
        return "\n\n".join(self._description(world) for world in self.worlds)

    def stop_clocks(self) -> None:
        """Give every clock back: whatever comes now is no longer the test's."""
        for world in self.worlds:
            world.stop_clocks()

    def close(self) -> None:
        """Delete every world; those a test or the server's end has deleted are gone already."""
        self.stop_clocks()
        for world in self.worlds:
            _forget(world)
        self._loaded.clear()
        self._marketplace.close()

    def _description(self, world: WorldClient) -> str:
        try:
            state = world.state
            first = max(0, state.entries - _SHOWN_ENTRIES)
            lines = told(world.journal(after=first))
            journal = self._folder() / f"{world.id}.jsonl"
            journal.write_bytes(world.journal_file())
        except ClientError as error:
            return f"world {world.id} cannot be asked any more: {error}"
        now = f"{state.now:%a %Y-%m-%d %H:%M:%S} UTC"
        head = f"world {world.id}: scenario {state.scenario}, seed {state.seed}, now {now}, {state.entries} entries"
        earlier = [f"{'…':>16}  {first} before"] if first else []
        return "\n".join([head, *earlier, *lines, f"again: mockplace replay {journal}", *_explained(world)])


def _explained(world: WorldClient) -> list[str]:
    """What would have saved a world, where anything was lost and the server knows to tell."""
    try:
        explanation = world.explanation()
    except MarketplaceError as error:
        return [] if error.status == _GONE else [f"what would have saved it cannot be told: {error}"]
    except ServerUnreachable as error:
        return [f"what would have saved it cannot be told: {error}"]
    return ["what would have saved it:", *explanation["lines"]] if explanation["lost"] else []


def _with_forks(world: WorldClient) -> Iterator[WorldClient]:
    yield world
    for fork in world.forks:
        yield from _with_forks(fork)


def _forget(world: WorldClient) -> None:
    try:
        world.delete()
    except ServerUnreachable:
        return  # its worlds went with it
    except MarketplaceError as error:
        if error.status != _GONE:
            raise
