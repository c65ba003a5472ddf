"""A cluster of ``dask.distributed``, by the address of its scheduler.

The only module that imports Dask; ``executors`` loads it when somebody asks for a cluster.
"""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import cloudpickle
import msgspec
from distributed import Client

from simulator.errors import ExperimentLost, ExperimentRefused
from simulator.experiment import crossing
from simulator.experiment.crew import Crew
from simulator.experiment.trial import Batch

_CLIENT: Any = Client  # it says nothing of its types
_PATIENCE_SECONDS = 10
_LOGGERS = ("distributed", "distributed.client", "distributed.comm", "tornado", "tornado.application")
_APPLICATION = str(Path(__file__).resolve().parents[2])


@contextmanager
def cluster(address: str) -> Iterator[Crew]:
    """The cluster for as long as the context lasts; it goes on without us.

    Raises:
        ExperimentRefused: ``experiment.unreachable``, there is no scheduler at this address, or nobody works for it.
    """
    with _quiet():
        line = _Line(address)
        crew = Crew(line.processes(), line, f"the Dask cluster at {address}")
        try:
            yield crew
        finally:
            crew.close()


class _Line:
    """Our connection to the scheduler, made anew once it is lost."""

    def __init__(self, address: str) -> None:
        self._address = address
        cloudpickle.register_pickle_by_value(crossing)
        self._client: Any = self._reached("experiment.unreachable", ExperimentRefused)

    def processes(self) -> int:
        """How many batches the cluster works on at a time."""
        return sum(self._client.nthreads().values())

    def open(self) -> Executor:
        """The cluster as a pool."""
        self._client = self._client or self._reached("experiment.lost", ExperimentLost)
        return _Pool(self._client.get_executor(pure=False))

    def are_there(self) -> bool:
        """Whether the scheduler has anybody; a scheduler waits for workers for ever."""
        with suppress(OSError, TimeoutError):
            return self._client is not None and bool(self._client.nthreads())
        return False

    def close(self, *, at_once: bool) -> None:
        """Hang up; the cluster forgets what it has not begun."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, TimeoutError):
                client.close(timeout=_PATIENCE_SECONDS)

    def _reached(self, code: str, error: type[ExperimentRefused]) -> Any:
        client: Any = None
        try:
            client = _CLIENT(self._address, timeout=_PATIENCE_SECONDS, set_as_default=False)
            client.wait_for_workers(1, timeout=_PATIENCE_SECONDS)
        except (OSError, ValueError, TimeoutError):
            said = "has nobody working for it" if client else "does not answer"
            if client:
                client.close(timeout=_PATIENCE_SECONDS)
            raise error(code, f"the Dask scheduler at {self._address} {said}; waited {_PATIENCE_SECONDS} s") from None
        return client


class _Pool(Executor):
    """Dask's own pool, whose work crosses to machines that do not know us yet."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand out work on one batch."""
        (batch,) = args
        assert isinstance(batch, Batch)
        packed = (_APPLICATION, work.__module__, work.__qualname__, msgspec.json.encode(batch))
        try:
            future: Future[Any] = self._pool.submit(crossing.carried_out, *packed)
        except (OSError, RuntimeError) as closed:
            raise BrokenExecutor("the line to the scheduler is closed") from closed
        return future


@contextmanager
def _quiet() -> Iterator[None]:
    """Dask tells on standard error what we say in a sentence of our own."""
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)
