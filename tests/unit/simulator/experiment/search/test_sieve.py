"""Which rosters are still worth a run."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from simulator.experiment.search.findings import Sifted
from simulator.experiment.search.sieve import WAVE, Sieve

ROWS = np.array([[a, b] for total in range(1, 9) for a in range(5) for b in range(5) if a + b == total])


def test_whoever_has_no_more_than_one_that_failed_fails_too() -> None:
    sieve = Sieve(ROWS)
    sieve.failed(np.array([2, 1]))
    assert sieve.count().no_more_heads == 5
    assert all((ROWS[place] > [2, 1]).any() for place in sieve.open())


def test_fates_add_up_and_the_first_one_counts() -> None:
    sieve = Sieve(ROWS)
    sieve.without_hours(ROWS.sum(axis=1) == 1)
    sieve.failed(np.array([1, 1]))
    sieve.raced(5)
    assert sieve.count() == Sifted(len(ROWS), 2, 1, 1)
    assert len(sieve.open()) == len(ROWS) - 4


@given(st.sets(st.integers(0, len(ROWS) - 1)), st.integers(1, len(ROWS)))
def test_a_wave_is_of_open_ones_the_dearest_of_them_always(gone: set[int], below: int) -> None:
    sieve = Sieve(ROWS)
    for place in gone:
        sieve.raced(place)
    wave = sieve.wave(below)
    left = [place for place in range(below) if place not in gone]
    assert len(wave) == min(WAVE, len(left))
    assert set(wave) <= set(left)
    assert not left or wave[-1] == left[-1]


def test_the_first_has_heads_enough() -> None:
    sieve = Sieve(ROWS)
    assert ROWS[sieve.first(4)[0]].sum() == 4
    assert sieve.first(100) == []


def test_neighbours_differ_by_one_head() -> None:
    sieve = Sieve(ROWS)
    place = next(place for place, row in enumerate(ROWS.tolist()) if row == [2, 2])
    assert sorted(ROWS[near].tolist() for near in sieve.neighbours(place)) == [[1, 2], [2, 1], [2, 3], [3, 2]]
