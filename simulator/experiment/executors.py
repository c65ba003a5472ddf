"""Who does the work of an experiment: this process, a pool of them, or a cluster; results come in order from all.

What the work is, and what its results are worth, is others' affair.
"""

import importlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Protocol, TypeVar

from simulator.errors import ExperimentRefused
from simulator.experiment.trial import Batch, Check

Result = TypeVar("Result")

Work = Callable[..., Result]
"""A function of a module, of a batch and, in this process, of a ``Check``; it goes to other processes by name."""


class Executor(Protocol):
    """Does batches of work at once and tells the results in the order of the batches, whatever came first."""

    @property
    def processes(self) -> int:
        """How many batches are worked on at a time."""

    def run(self, work: Work[Result], batches: Iterable[Batch], check: Check) -> Iterator[Result]:
        """The result of each batch. ``check`` is called several times a second and may end everything by raising.

        Raises:
            ExperimentLost: ``experiment.lost``, those who worked are gone, and so were those who took over.
        """


class Serial:
    """This process, one batch after the other."""

    processes = 1

    def run(self, work: Work[Result], batches: Iterable[Batch], check: Check) -> Iterator[Result]:
        """The result of each batch, worked on when it is asked for."""
        for batch in batches:
            check()
            yield work(batch, check)


def executor(processes: int | None = None, dask: str | None = None) -> AbstractContextManager[Executor]:
    """An executor for as long as the context lasts: a cluster by its address, else so many processes, else all cores.

    Raises:
        ExperimentRefused: there is no such cluster, or nothing here to speak to one with.
    """
    if dask is not None:
        return _opened("simulator.experiment.cluster", "cluster", dask)
    processes = processes or os.cpu_count() or 1
    if processes == 1:
        return nullcontext(Serial())
    return _opened("simulator.experiment.pool", "pool", processes)


def _opened(module: str, function: str, *arguments: object) -> AbstractContextManager[Executor]:
    """From a module that is loaded only now, because most runs need none."""
    try:
        opened: Any = getattr(importlib.import_module(module), function)
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("dask", "distributed"):
            raise
        said = "--dask needs dask.distributed, which is not installed; pip install 'mockplace[dask]'"
        raise ExperimentRefused("experiment.no_dask", said) from None
    made: AbstractContextManager[Executor] = opened(*arguments)
    return made
