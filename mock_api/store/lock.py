"""One server at a time on one store: a lock file beside it, which the system gives back however the process ends.

The database's own locks last a moment; this one as long as the server.
"""

import fcntl
import os
from pathlib import Path

from mock_api.store.refusals import StoreRefused

_LONGEST_NUMBER = 20


class Lock:
    """Held from its making until ``release``. The file says which process holds it."""

    def __init__(self, store: Path) -> None:
        """Take it.

        Raises:
            StoreRefused: ``store.locked``, another process has it; or nothing can be written there.
        """
        self._path = store.with_name(f"{store.name}-lock")
        try:
            self._file = self._taken(store)
        except OSError as problem:
            said = f"cannot be written: {problem.strerror}: {self._path}"
            raise StoreRefused(str(store), said, "store.read_only") from None

    def release(self) -> None:
        """Give it back and leave nothing behind."""
        self._path.unlink(missing_ok=True)
        os.close(self._file)

    def _taken(self, store: Path) -> int:
        while True:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                holder = os.read(file, _LONGEST_NUMBER).decode(errors="replace").strip()
                os.close(file)
                said = f"is in use by another server (process {holder or 'unknown'})"
                raise StoreRefused(str(store), said, "store.locked") from None
            if self._is_still_there(file):
                os.ftruncate(file, 0)
                os.write(file, f"{os.getpid()}\n".encode())
                return file
            os.close(file)

    def _is_still_there(self, file: int) -> bool:
        """Whoever had the lock before may have taken the file away in between."""
        try:
            return os.path.samestat(self._path.stat(), os.fstat(file))
        except FileNotFoundError:
            return False
