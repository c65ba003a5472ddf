"""A pool of processes on this machine.

Each starts as a new interpreter, so that nothing of ours leaks into it. Ctrl-C is for us alone: it is blocked before
a process is born, and stays so in it.
"""

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from typing import ParamSpec, TypeVar

from simulator.experiment.crew import Crew

P = ParamSpec("P")
T = TypeVar("T")


@contextmanager
def pool(processes: int) -> Iterator[Crew]:
    """So many processes for as long as the context lasts; they start when there is work."""
    crew = Crew(processes, _Staff(processes), "a process of the pool")
    try:
        yield crew
    finally:
        crew.close()


class _Deaf(ProcessPoolExecutor):
    """A pool whose processes never hear of Ctrl-C."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Hand out work; a process that is born for it inherits what we block."""
        # Python's tracker of shared resources starts with the first process and lifts the block again.
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return super().submit(work, *args, **kwargs)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Staff:
    """One pool at a time, and who works in it."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._strangers: set[BaseProcess] = set()
        self._pool: ProcessPoolExecutor | None = None

    def open(self) -> ProcessPoolExecutor:
        """A new pool."""
        self._strangers = {*multiprocessing.active_children()}
        self._pool = _Deaf(self._processes, mp_context=multiprocessing.get_context("spawn"))
        return self._pool

    def are_there(self) -> bool:
        """A pool that loses one process breaks, and says so by itself."""
        return True

    def close(self, *, at_once: bool) -> None:
        """Let everybody go: at once, or with what is in hand finished."""
        if self._pool is None:
            return
        self._pool.shutdown(wait=not at_once, cancel_futures=True)
        if at_once:
            for process in {*multiprocessing.active_children()} - self._strangers:
                process.terminate()
                process.join()
        self._pool = None
