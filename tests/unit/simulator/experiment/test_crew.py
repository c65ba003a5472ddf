"""Results come in order, what was finished is kept, and what was lost is done once more."""

from concurrent.futures import Future

import pytest

from simulator.errors import BudgetExceeded, ExperimentLost
from simulator.experiment.crew import Crew
from tests.experimenting import Crowd, batches, number, refuses


def crew(crowd: Crowd, processes: int = 2) -> Crew:
    return Crew(processes, crowd, "the crowd")


def test_results_come_in_the_order_of_the_batches() -> None:
    crowd = Crowd()
    assert list(crew(crowd).run(number, batches(20), lambda: None)) == list(range(20))
    assert crowd.opened == 1


def test_few_batches_are_out_at_a_time() -> None:
    crowd = Crowd()
    results = crew(crowd).run(number, batches(1_000), lambda: None)
    assert next(results) == 0
    assert len(crowd.pool.done) == 4


def test_a_lost_batch_is_done_again_and_finished_ones_are_not() -> None:
    crowd = Crowd(at5=1, at6=1)
    assert list(crew(crowd).run(number, batches(12), lambda: None)) == list(range(12))
    assert crowd.opened == 2
    assert crowd.closed == [False]
    assert sorted(crowd.pool.done) == list(range(12))


def test_a_batch_lost_twice_ends_the_work_with_a_sentence() -> None:
    crowd = Crowd(at5=2)
    results = crew(crowd).run(number, batches(12), lambda: None)
    assert [next(results) for _ in range(5)] == list(range(5))
    with pytest.raises(ExperimentLost, match="the crowd ended in the middle of the work, twice"):
        next(results)


def test_two_different_batches_may_be_lost() -> None:
    assert list(crew(Crowd(at3=1, at9=1)).run(number, batches(12), lambda: None)) == list(range(12))


def test_an_error_of_the_work_itself_comes_through() -> None:
    with pytest.raises(BudgetExceeded):
        list(crew(Crowd()).run(refuses, batches(3), lambda: None))


def test_an_interruption_lets_everybody_go_at_once() -> None:
    crowd, asked = Crowd(), iter([False, False, True])

    def check() -> None:
        if next(asked):
            raise KeyboardInterrupt

    results = crew(crowd).run(number, batches(12), check)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(KeyboardInterrupt):
        next(results)
    assert crowd.closed == [True]


def test_a_pool_that_is_full_of_nobody_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.experiment.crew._LOOK_SECONDS", 0.0001)
    crowd = Crowd()
    crowd.there = False
    monkeypatch.setattr(crowd.pool, "submit", lambda work, batch: Future())
    with pytest.raises(ExperimentLost, match="twice"):
        list(crew(crowd).run(number, batches(3), lambda: None))
