"""The marketplace as tests meet it: a server for a run, and worlds for one test, which can tell what went wrong.

When servers and worlds begin and end is the pytest plugin's.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mockplace.client import ClientError, Marketplace, MarketplaceError, ServerUnreachable, WorldClient
from mockplace.errors import told_by_itself
from mockplace.server import RunningServer, Server
from mockplace.timeline import told

__tracebackhide__ = told_by_itself

_SHOWN_ENTRIES = 12
_GONE = 404


@contextmanager
def server_for(url: str, control_token: str, folder: Path) -> Iterator[RunningServer]:
    """The server at an address, or one of our own where no address is given.

    Raises:
        ClientError: nobody answers there, or our own does not start.
        ValueError: the address is none.
    """
    if url:
        Marketplace(url, control_token).health()
        yield RunningServer(url, control_token)
    else:
        with Server(folder=folder) as server:
            yield server


class MarketplaceFixture:
    """One test's worlds on a server. Each is fresh, nobody else's, and deleted when the test is over."""

    def __init__(self, server: RunningServer, folder: Callable[[], Path]) -> None:
        self._marketplace = Marketplace(server.url, server.control_token)
        self._folder = folder
        self._loaded: list[WorldClient] = []

    def load(self, scenario: str, seed: int = 1, starts: str | None = None) -> WorldClient:
        """A fresh world of a scenario; ``starts="Thu 18:40"`` is the first such moment."""
        world = self._marketplace.create(scenario, seed, starts)
        self._loaded.append(world)
        return world

    @property
    def worlds(self) -> list[WorldClient]:
        """The worlds this test has loaded, and their forks."""
        return [world for loaded in self._loaded for world in _with_forks(loaded)]

    def describe(self) -> str:
        """What happened in each world at last, and how to see it again."""
        return "\n\n".join(self._description(world) for world in self.worlds)

    def close(self) -> None:
        """Delete every world; those a test or the server's end has deleted are gone already."""
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
        return "\n".join([head, *earlier, *lines, f"again: mockplace replay {journal}"])


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
