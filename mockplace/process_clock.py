"""Moves the clock of a process with a world's: of this one, and of others that were started for it.

A world tells what its time is; whether it passes is its own affair.
"""

import os
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

_TIME_MACHINE = "time_machine"
_NEEDS_TIME_MACHINE = (
    "sync_clock moves the clock of this process with time-machine, which is not installed; "
    "get it with: pip install time-machine"
)
_NEEDS_LIBFAKETIME = (
    "the clock of another process is moved by libfaketime, which was not found; "
    "get it with: apt install faketime, or: brew install libfaketime"
)
_LIBRARIES = (
    "/usr/lib/*/faketime/libfaketime.so.1",
    "/usr/lib*/faketime/libfaketime.so.1",
    "/usr/local/lib/faketime/libfaketime.so.1",
    "/opt/homebrew/lib/faketime/libfaketime.1.dylib",
)
_CLOCKED = Path(__file__).resolve().parent / "clocked"
"""Leads the path of Python processes, whose ``time.sleep`` would fail otherwise."""


class Follower(Protocol):
    """What stands where a world's clock does."""

    def move(self, now: datetime) -> None:
        """The world has another time."""


class ProcessClock:
    """The clock of this process, which stands where a world's does until ``stop``. To be used in ``with``, too."""

    def __init__(self, now: datetime, stopped: Callable[["ProcessClock"], None]) -> None:
        self._stopped = stopped
        self._travel = _time_machine().travel(now, tick=False)
        self._traveller = self._travel.start()

    def move(self, now: datetime) -> None:
        """Stand at an instant."""
        self._traveller.move_to(now)

    def stop(self) -> None:
        """Go back to the machine's own time."""
        if self._travel is not None:
            self._travel.stop()
            self._travel = None
            self._stopped(self)

    def __enter__(self) -> "ProcessClock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


class ClockFile:
    """A file from which libfaketime reads what time it is; whoever has ``environment`` stands where the world does."""

    def __init__(self, path: Path, now: datetime) -> None:
        self._path = path.resolve()
        self.move(now)

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs in its environment, to be added to what it has.

        Raises:
            RuntimeError: libfaketime is not there.
        """
        library = _library()
        preload = "DYLD_INSERT_LIBRARIES" if library.suffix == ".dylib" else "LD_PRELOAD"
        return {
            preload: str(library),
            "FAKETIME_TIMESTAMP_FILE": str(self._path),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "TZ": "UTC",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(_CLOCKED), os.environ.get("PYTHONPATH")))),
        }

    def move(self, now: datetime) -> None:
        """Say another time, in one piece: somebody may be reading."""
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.write_text(f"{now:%Y-%m-%d %H:%M:%S}\n", encoding="ascii")
        fresh.replace(self._path)


class Clocked:
    """Something with a time of its own that clocks of processes can follow."""

    def __init__(self) -> None:
        self._followers: list[Follower] = []

    @property
    def now(self) -> datetime:
        """Its time."""
        raise NotImplementedError

    def sync_clock(self) -> ProcessClock:
        """Move this process's clock with the world's from now on, until ``stop`` or the end of a ``with``.

        Raises:
            RuntimeError: time-machine is not installed.
        """
        clock = ProcessClock(self.now, self._followers.remove)
        self._followers.append(clock)
        return clock

    def clock_file(self, path: Path | str) -> ClockFile:
        """Keep the world's time in a file from which libfaketime reads it; ``environment`` is for other processes."""
        file = ClockFile(Path(path), self.now)
        self._followers.append(file)
        return file

    def stop_clocks(self) -> None:
        """Give the clock of this process back to its machine, and let nothing follow any more."""
        for follower in [*self._followers]:
            if isinstance(follower, ProcessClock):
                follower.stop()
        self._followers.clear()

    def follow(self, now: datetime | None) -> None:
        """Tell every follower the time; None: whatever it is now."""
        for follower in self._followers:
            now = now or self.now
            follower.move(now)


def _time_machine() -> Any:
    try:
        return import_module(_TIME_MACHINE)
    except ImportError:
        raise RuntimeError(_NEEDS_TIME_MACHINE) from None


def _library() -> Path:
    given = os.environ.get("MOCKPLACE_LIBFAKETIME")
    found = [Path(given)] if given else [path for pattern in _LIBRARIES for path in Path("/").glob(pattern[1:])]
    if not found or not found[0].exists():
        raise RuntimeError(_NEEDS_LIBFAKETIME)
    return found[0]
