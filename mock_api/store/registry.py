"""Every world of one server and its store: those that were there come back, and whatever happens is stored.

How a world is found, and what opens it, is left to the registry this one is made of.
"""

import asyncio
import hashlib
import itertools
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from starlette.types import ASGIApp

from mock_api.store.changes import StoredScenario
from mock_api.store.commits import Commits
from mock_api.store.file import sign
from mock_api.store.guard import Guard
from mock_api.store.opening import OpenStore
from mock_api.store.refusals import StoreRefused, refused
from mock_api.store.shelf import Found, Shelf
from mock_api.store.stored import Place, StoredWorld, Strand
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.credentials import Credentials, credentials
from mock_api.worlds.past import Past, compiled, restored, uncollected
from mock_api.worlds.registry import Unavailable
from simulator.errors import JournalError
from simulator.run import Production

_log = logging.getLogger("mockplace.store")


class StoredWorlds(Worlds):
    """The worlds of a store. What was answered is stored; what could not be stored was not answered."""

    def __init__(self, store: OpenStore) -> None:
        """Let every world come back.

        Raises:
            StoreRefused: one of them cannot.
        """
        self._store = store
        self._shelf = Shelf(store.path, store.connection)
        meta = self._shelf.meta()
        super().__init__(meta["secret"])
        self._made = meta["made"]
        self._strands = itertools.count(self._shelf.last_strand() + 1)
        self._commits: Commits[StoredWorld] = Commits(store.path, store.connection, self._lost)
        self._productions: dict[str, Production] = {}
        self._scenarios: dict[str, StoredScenario] = {}
        self._ending: list[StoredWorld] = []
        self._closed: dict[StoredWorld, None] = {}
        self._mending: asyncio.Task[None] | None = None
        with uncollected():
            for number in self._shelf.numbers():
                found = self._shelf.found(number)
                assert found is not None  # nobody else writes
                self._enter(self._come_back(found))
        sign(store.connection)

    def guarded(self, app: ASGIApp, unavailable: Unavailable) -> ASGIApp:
        """A channel's application, whose answers wait until what they tell of is stored."""
        return Guard(app, unavailable, self._mend)

    def fork(self, hosted: HostedWorld) -> HostedWorld:
        """A second world with the same past, which is stored once.

        Raises:
            StoreUnavailable: the world is closed.
        """
        parent = _stored(hosted)
        parent.check_open()
        parent.keep()
        return super().fork(parent)

    def delete(self, hosted: HostedWorld) -> None:
        """Forget a world, here and in the store.

        Raises:
            StoreUnavailable: the world is closed.
        """
        world = _stored(hosted)
        world.check_open()
        super().delete(world)
        world.end()
        self._ending = [*(one for one in self._ending if not one.is_written), world]

    def by_id(self, id_: str) -> HostedWorld | None:
        """The world of an id."""
        return self._looked_for(super().by_id(id_))

    def by_client(self, client_id: str, client_secret: str) -> HostedWorld | None:
        """The world that a client's id and secret open."""
        return self._looked_for(super().by_client(client_id, client_secret))

    def by_refresh_token(self, token: str) -> HostedWorld | None:
        """The world of a refresh token."""
        return self._looked_for(super().by_refresh_token(token))

    def by_inbox_token(self, token: str) -> HostedWorld | None:
        """The world of an inbox token."""
        return self._looked_for(super().by_inbox_token(token))

    def __iter__(self) -> Iterator[HostedWorld]:
        self._looked_for(None)
        return super().__iter__()

    def close(self) -> None:
        """Store what is not stored yet, and let the file go.

        Raises:
            StoreRefused: it could not be.
        """
        try:
            for hosted in self:
                _stored(hosted).keep_now()
            self._commits.close()
        finally:
            self._store.release()

    def _looked_for(self, found: HostedWorld | None) -> HostedWorld | None:
        """What was found; that a world is not there is told only once it is stored that it is gone."""
        if found is None:
            for ending in self._ending:
                ending.visit()
        return found

    def _hosted(
        self,
        id_: str,
        production: Production,
        beginning: Past,
        now: Past,
        opens: Credentials,
        parent: HostedWorld | None,
    ) -> HostedWorld:
        of = None if parent is None else _stored(parent)
        scenario = self._scenario(production) if of is None else of.place.scenario
        hosted = StoredWorld(self._place(self._made, scenario), id_, production, beginning, now, opens)
        hosted.begin(of)
        return hosted

    def _place(self, number: int, scenario: StoredScenario) -> Place:
        return Place(number, scenario, self._commits, self._strands)

    def _scenario(self, production: Production) -> StoredScenario:
        """The scenario of a world to be stored: one text for all of them."""
        text = bytes(production.header)
        digest = hashlib.sha256(text).hexdigest()
        return self._scenarios.setdefault(digest, StoredScenario(digest, text))

    # Coming back

    def _come_back(self, found: Found) -> StoredWorld:
        """A world as it was stored.

        Raises:
            StoreRefused: this release cannot make it of its journal.
        """
        listed = found.listed
        try:
            production = self._productions.get(listed.scenario) or compiled(found.recording)
            past = restored(found.recording, production)
        except JournalError as problem:
            raise self._shelf.unreadable(problem) from None
        self._productions[listed.scenario] = production
        place = self._place(listed.number, self._scenario(production))
        hosted = StoredWorld(place, listed.id, production, None, past, credentials(self.secret, listed.number))
        hosted.stand(past, Strand(listed.strand, listed.length, listed.now), found.notes)
        return hosted

    # When something could not be written

    def _lost(self, owners: Iterable[StoredWorld], error: BaseException) -> None:
        """Close the worlds whose changes could not be written, and see what is stored of them."""
        for hosted in owners:
            hosted.close()
            self._closed[hosted] = None
        said = refused(self._store.path, error).problem if isinstance(error, sqlite3.Error) else repr(error)
        _log.error("%s %s; worlds that go back to what is stored: %d", self._store.path, said, len(self._closed))
        self._mend()

    def _mend(self) -> None:
        """Open the worlds that are closed, if nobody is at it."""
        if self._closed and (self._mending is None or self._mending.done()):
            self._mending = asyncio.get_running_loop().create_task(self._open_again())

    async def _open_again(self) -> None:
        """Fold each closed world from what is stored; one that cannot be read stays closed until it is asked for."""
        for hosted in tuple(self._closed):
            try:
                await self._open_one_again(hosted)
            except (StoreRefused, JournalError) as problem:
                _log.error("%s", problem)

    async def _open_one_again(self, hosted: StoredWorld) -> None:
        found = await self._commits.read(lambda connection: self._shelf.found(hosted.place.number))
        if found is None:
            # It was never stored.
            if not hosted.is_gone:
                super().delete(hosted)
        else:
            past = await asyncio.to_thread(restored, found.recording, hosted.production)
            listed = found.listed
            hosted.stand(past, Strand(listed.strand, listed.length, listed.now), found.notes)
            if hosted.is_gone:
                hosted.is_gone = False
                self._enter(hosted)
            self.announce(hosted)
        del self._closed[hosted]


def open_worlds(path: Path, secret: bytes) -> StoredWorlds:
    """The worlds of a file; a new one takes the secret.

    Raises:
        StoreRefused: it cannot be served from.
    """
    store = OpenStore(path, secret)
    try:
        return StoredWorlds(store)
    except BaseException:
        store.release()
        raise


def _stored(hosted: HostedWorld) -> StoredWorld:
    assert isinstance(hosted, StoredWorld)  # there are no others here
    return hosted
