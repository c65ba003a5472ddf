"""A store in one's own hands: made where there is none, checked, locked against a second server, and let go again."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from mock_api.store.file import check_mark, make, mark_of, open_to_write
from mock_api.store.lock import Lock
from mock_api.store.refusals import StoreRefused


class OpenStore:
    """The file of one server, from its opening until ``release``."""

    def __init__(self, path: Path, secret: bytes) -> None:
        """Open it; a new one takes the secret.

        Raises:
            StoreRefused: it is no store, or cannot be read, written or had alone. It was left as it is.
        """
        try:
            self.path = path.resolve()
        except (OSError, RuntimeError):  # Python up to 3.12 and later ones
            raise StoreRefused(str(path), "is a link that leads nowhere but to itself", "store.unreadable") from None
        self._check()
        self._lock = Lock(self.path)
        try:
            if not self._check():
                make(self.path, secret)
            self.connection: sqlite3.Connection = open_to_write(self.path)
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Let it go, as one file without anything beside it; whoever waits for it may have it."""
        with suppress(sqlite3.Error):
            self.connection.execute("PRAGMA busy_timeout = 0")
            self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()
        self._lock.release()

    def _check(self) -> bool:
        """Whether a store is there; an empty file is to become one."""
        mark = mark_of(self.path)
        if mark is None or mark.is_empty:
            return False
        check_mark(self.path, mark)
        return True
