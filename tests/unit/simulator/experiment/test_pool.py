"""Real processes: they work, they may die, and Ctrl-C is not theirs to hear."""

import multiprocessing
import os
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from simulator.errors import BudgetExceeded, ExperimentLost
from simulator.experiment.executors import Serial, executor
from tests.experimenting import always_dies, batches, dies_once, hears_interruptions, identity, number, refuses


def quiet() -> None:
    """Nothing to check."""


def all_gone_but(before: set[BaseProcess]) -> bool:
    """Whether all others end; one that two threads wait for at once is taken off Python's list a moment later."""
    for _ in range(100):
        if {*multiprocessing.active_children()} <= before:
            return True
        time.sleep(0.05)
    return False


def test_one_process_is_this_one() -> None:
    with executor(processes=1) as serial:
        assert isinstance(serial, Serial)
        assert {pid for _, pid in serial.run(identity, batches(3), quiet)} == {os.getpid()}


def test_others_do_the_work_in_order_and_hear_no_interruption() -> None:
    before = {*multiprocessing.active_children()}
    with executor(processes=2) as pool:
        done = list(pool.run(identity, batches(9), quiet))
        assert not any(pool.run(hears_interruptions, batches(4), quiet))
        with pytest.raises(BudgetExceeded):
            list(pool.run(refuses, batches(1), quiet))
    assert [first for first, _ in done] == list(range(9))
    assert os.getpid() not in {pid for _, pid in done}
    assert all_gone_but(before)


def test_the_death_of_a_process_loses_nothing(tmp_path: Path) -> None:
    with executor(processes=2) as pool:
        assert list(pool.run(dies_once, batches(8, str(tmp_path / "mark")), quiet)) == list(range(8))


def test_what_kills_every_process_ends_in_a_sentence() -> None:
    with executor(processes=2) as pool:
        finished: list[int] = []
        with pytest.raises(ExperimentLost, match="a process of the pool ended in the middle of the work, twice"):
            finished.extend(pool.run(always_dies, batches(8), quiet))
        assert finished == [0, 1, 2, 3][: len(finished)]
        assert list(pool.run(number, batches(3), quiet)) == [0, 1, 2]
