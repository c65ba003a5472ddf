"""Changes on their way to the disk: one commit for all that wait, by a thread of its own, so that nobody else waits.

What is written ``changes`` says; who waits for it, the worlds do.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Generic, TypeVar

from mock_api.store.changes import Change, Changes
from mock_api.store.refusals import refused

Owner = TypeVar("Owner", bound=Hashable)
T = TypeVar("T")


class Batch(Generic[Owner]):
    """The changes of one commit, whose they are, and whether it is over."""

    def __init__(self) -> None:
        self.changes = Changes()
        self.owners: set[Owner] = set()
        self.is_over = False
        self._over = asyncio.Event()

    async def over(self) -> None:
        """Wait until it was committed, or could not be."""
        if not self.is_over:
            await self._over.wait()

    def end(self) -> None:
        """Let everybody go who waits."""
        self.is_over = True
        self.changes = Changes()
        self._over.set()


class Commits(Generic[Owner]):
    """At most one commit is on its way; what comes meanwhile goes with the next, together.

    Without a running event loop a change is committed before the call that makes it returns.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lost: Callable[[frozenset[Owner], BaseException], None]
    ) -> None:
        """``lost`` is told whose changes could not be written, those that were still waiting included."""
        self._path = path
        self._connection = connection
        self._lost = lost
        self._thread = ThreadPoolExecutor(1, "store")
        self._waiting: Batch[Owner] = Batch()
        self._is_busy = False
        self._last: Future[None] | None = None

    def put(self, owner: Owner, changes: Iterable[Change]) -> Batch[Owner]:
        """Let somebody add changes; the batch they go with, together, which is committed as soon as can be.

        Raises:
            StoreRefused: no event loop runs, and it could not be written at once.
        """
        batch = self._waiting
        batch.owners.add(owner)
        for change in changes:
            change(batch.changes)
        if not self._is_busy:
            loop = _running_loop()
            if loop is None:
                self._write_now()
            else:
                self._is_busy = True
                loop.call_soon(self._start)
        return batch

    async def read(self, reading: Callable[[sqlite3.Connection], T]) -> T:
        """Read what is committed, between two commits."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, reading, self._connection)

    def close(self) -> None:
        """Write what waits still, and no more.

        Raises:
            StoreRefused: it could not be written.
        """
        self._thread.shutdown()
        if self._last is not None and (error := self._last.exception()) is not None:
            raise self._told(error)
        if self._waiting.owners:
            self._write_now()

    def _write_now(self) -> None:
        batch, self._waiting = self._waiting, Batch()
        try:
            batch.changes.write(self._connection)
        except sqlite3.Error as error:
            raise self._told(error) from None
        batch.end()

    def _told(self, error: BaseException) -> BaseException:
        return refused(self._path, error) if isinstance(error, sqlite3.Error) else error

    def _start(self) -> None:
        loop = asyncio.get_running_loop()
        batch, self._waiting = self._waiting, Batch()

        def written(future: Future[None]) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._end, batch, future)

        self._last = self._thread.submit(batch.changes.write, self._connection)
        self._last.add_done_callback(written)

    def _end(self, batch: Batch[Owner], future: Future[None]) -> None:
        self._last = None
        error = future.exception()
        if error is not None:
            self._lose(batch, error)
        batch.end()
        self._is_busy = bool(self._waiting.owners)
        if self._is_busy:
            self._start()

    def _lose(self, batch: Batch[Owner], error: BaseException) -> None:
        """What waits was built on what is lost."""
        also, self._waiting = self._waiting, Batch()
        self._lost(frozenset(batch.owners | also.owners), error)
        also.end()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
