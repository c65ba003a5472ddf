"""Batches handed to workers elsewhere, a few at a time, and their results in the order of the batches.

Knows only what every pool of ``concurrent.futures`` can do. A batch lost with those who worked on it is done once
more; what they had finished is kept.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from simulator.errors import ExperimentLost
from simulator.experiment.executors import Work
from simulator.experiment.trial import Batch, Check

Result = TypeVar("Result")

_LOOK_SECONDS = 0.1
_ROLL_CALL = 50
"""So many looks in vain, and we ask whether anybody is there."""
_AHEAD = 2
"""Batches handed out for each process, so that none waits for the next."""

LOST: tuple[type[BaseException], ...] = (BrokenExecutor, CancelledError)
"""How a pool says that those who worked are gone."""


@dataclass
class _Handed(Generic[Result]):
    """A batch somebody works on. ``again`` says that it was lost before."""

    batch: Batch
    future: Future[Result]
    again: bool = False


class Staff(Protocol):
    """Those who work in a pool, and can be replaced."""

    def open(self) -> Executor:
        """A pool with everybody in it."""

    def are_there(self) -> bool:
        """Whether anybody is there to work at all; a pool that breaks by itself always says so."""

    def close(self, *, at_once: bool) -> None:
        """Let everybody go: at once, or with what is in hand finished."""


class Crew:
    """An executor over a pool that can be opened anew when those in it are gone."""

    def __init__(self, processes: int, staff: Staff, who: str) -> None:
        self.processes = processes
        self._staff = staff
        self._who = who
        self._pool: Executor | None = None

    def run(self, work: Work[Result], batches: Iterable[Batch], check: Check) -> Iterator[Result]:
        """The result of each batch, in their order.

        Raises:
            ExperimentLost: ``experiment.lost``, a batch was lost twice.
        """
        handed = deque[_Handed[Result]]()
        try:
            yield from self._results(work, iter(batches), check, handed)
        except GeneratorExit:
            for one in handed:
                one.future.cancel()
            raise
        except BaseException:
            self.close(at_once=True)
            raise

    def close(self, *, at_once: bool = False) -> None:
        """Let everybody go: at once, or with what is in hand finished."""
        self._pool = None
        self._staff.close(at_once=at_once)

    def _results(
        self, work: Work[Result], left: Iterator[Batch], check: Check, handed: "deque[_Handed[Result]]"
    ) -> Iterator[Result]:
        while True:
            while len(handed) < _AHEAD * self.processes and (batch := next(left, None)) is not None:
                handed.append(_Handed(batch, self._submit(work, batch)))
            if not handed:
                return
            if self._is_lost(handed[0].future, check):
                self._hand_out_again(work, handed)
            else:
                yield handed.popleft().future.result()

    def _is_lost(self, future: Future[Result], check: Check) -> bool:
        """Whether a batch was lost, once it is over one way or the other, or nobody is left to do it."""
        looks = 0
        while not wait([future], _LOOK_SECONDS).done:
            check()
            looks += 1
            if looks % _ROLL_CALL == 0 and not self._staff.are_there():
                return True
        check()
        return _went(future)

    def _hand_out_again(self, work: Work[Result], handed: deque[_Handed[Result]]) -> None:
        lost = [one for one in handed if not one.future.done() or _went(one.future)]
        if any(one.again for one in lost):
            raise ExperimentLost("experiment.lost", f"{self._who} ended in the middle of the work, twice")
        self.close()
        for one in lost:
            one.future, one.again = self._submit(work, one.batch), True

    def _submit(self, work: Work[Result], batch: Batch) -> Future[Result]:
        for _ in range(2):
            self._pool = self._pool or self._staff.open()
            try:
                return self._pool.submit(work, batch)
            except LOST:
                self.close()
        raise ExperimentLost("experiment.lost", f"{self._who} ended before the work began")


def _went(future: Future[Result]) -> bool:
    return future.cancelled() or isinstance(future.exception(), LOST)
