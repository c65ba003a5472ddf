"""Why a store cannot be used: at the start, as a sentence to end a program with, and later, for one answer.

How they are told is the command line's and the channels'.
"""

from collections.abc import Mapping
from pathlib import Path

from simulator.errors import MockplaceError


class StoreRefused(MockplaceError):
    """A file that cannot be served from or read, with the reason and a stable code. The file was left as it is."""

    def __init__(self, path: str, problem: str, code: str) -> None:
        super().__init__(path, problem, code)
        self.path = path
        self.problem = problem
        self.code = code

    def __str__(self) -> str:
        return f"{self.path}: {self.problem} [{self.code}]"


class StoreUnavailable(MockplaceError):
    """What was seen or done is not stored, because the store could not be written."""


_PROBLEMS: Mapping[str, tuple[str, str]] = {
    "SQLITE_READONLY": ("cannot be written: it is read-only", "store.read_only"),
    "SQLITE_PERM": ("cannot be written: permission denied", "store.read_only"),
    "SQLITE_CANTOPEN": ("cannot be opened", "store.unreadable"),
    "SQLITE_BUSY": ("is locked by another program", "store.locked"),
    "SQLITE_LOCKED": ("is locked by another program", "store.locked"),
    "SQLITE_FULL": ("cannot be written: the disk is full", "store.disk_full"),
    "SQLITE_CORRUPT": ("is damaged", "store.damaged"),
    "SQLITE_NOTADB": ("is damaged", "store.damaged"),
}


def refused(path: Path, error: Exception) -> StoreRefused:
    """What the database said, as a refusal."""
    name = getattr(error, "sqlite_errorname", "")
    for known, (problem, code) in _PROBLEMS.items():
        if name.startswith(known):
            return StoreRefused(str(path), problem, code)
    return StoreRefused(str(path), f"cannot be used: {error}", "store.unusable")
