"""Work for executors that costs nothing or goes wrong on purpose, and outcomes made up in no time."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any, TypeVar

from simulator.errors import BudgetExceeded
from simulator.experiment.executors import Work
from simulator.experiment.trial import Batch, Check, Outcome, Outcomes, Setup

Result = TypeVar("Result")

MEASURE = "late_response_rate"


def batches(count: int, setup: str = "") -> list[Batch]:
    """Batches of one replication each."""
    return [Batch(Setup(setup, ("null",), 0), first, 1) for first in range(count)]


def number(batch: Batch, check: Check = lambda: None) -> int:
    """Work whose result tells which batch it was."""
    return batch.first


def identity(batch: Batch, check: Check = lambda: None) -> tuple[int, int]:
    """Which batch it was, and which process did it."""
    return batch.first, os.getpid()


def dies_once(batch: Batch, check: Check = lambda: None) -> int:
    """The fifth batch takes its process with it, the first time; the setup's text is where it leaves its mark."""
    mark = Path(batch.setup.scenario)
    if batch.first == 4 and not mark.exists():
        mark.write_text("dead")
        os.kill(os.getpid(), signal.SIGKILL)
    return batch.first


def always_dies(batch: Batch, check: Check = lambda: None) -> int:
    """Nobody survives this."""
    if batch.first == 4:
        os.kill(os.getpid(), signal.SIGKILL)
    return batch.first


def hears_interruptions(batch: Batch, check: Check = lambda: None) -> bool:
    """Whether Ctrl-C would reach this process."""
    return signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def refuses(batch: Batch, check: Check = lambda: None) -> int:
    """Work that a user's scenario makes fail."""
    raise BudgetExceeded("steps", 7)


def outcome(value: float | None, *, held: bool = True, **money: float) -> Outcome:
    """An outcome with one measure."""
    figures: dict[str, dict[str, float | None]] = {"measures": {MEASURE: value}, "money": {**money}}
    for group in ("counts", "claims", "feedback", "claims_by_cause", "desk"):
        figures[group] = {}
    return Outcome(f"sha256:{value}", held, True, (held,), figures)


class Invented:
    """An executor that makes outcomes up instead of working: one for each plan, from the replication's number."""

    processes = 2

    def __init__(self, make: Callable[[int], Outcomes], *, interrupted_at: int | None = None) -> None:
        self.make = make
        self.made = 0
        self._interrupted_at = interrupted_at

    def run(self, work: Work[Result], batches: Iterable[Batch], check: Check) -> Iterator[Result]:
        """What was asked for, invented."""
        for batch in batches:
            check()
            if self._interrupted_at is not None and batch.first >= self._interrupted_at:
                raise KeyboardInterrupt
            self.made += batch.count
            made: Any = [self.make(number) for number in range(batch.first, batch.first + batch.count)]
            yield made


class Brittle(Executor):
    """A pool in this process that does work at once, and breaks at some batches as often as it is told."""

    def __init__(self, breaks_at: dict[int, int]) -> None:
        self.breaks_at = breaks_at
        self.done: list[int] = []

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Done, or broken, before it returns."""
        (batch,) = args
        future: Future[Any] = Future()
        if self.breaks_at.get(batch.first, 0) > 0:
            self.breaks_at[batch.first] -= 1
            future.set_exception(BrokenProcessPool("gone"))
        else:
            self.done.append(batch.first)
            future.set_result(work(batch))
        return future


class Crowd:
    """Staff whose pools are brittle."""

    def __init__(self, **breaks_at: int) -> None:
        self.pool = Brittle({int(name.removeprefix("at")): times for name, times in breaks_at.items()})
        self.opened = 0
        self.closed: list[bool] = []
        self.there = True

    def open(self) -> Executor:
        """The same brittle pool."""
        self.opened += 1
        return self.pool

    def are_there(self) -> bool:
        """As told."""
        return self.there

    def close(self, *, at_once: bool) -> None:
        """Noted."""
        self.closed.append(at_once)
