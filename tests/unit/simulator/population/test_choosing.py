"""Choosing by shares."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.population.choosing import choose, choose_by, width

LUCK = np.linspace(0, 1, 1_000, endpoint=False)


def test_shares_count_relative_to_their_sum() -> None:
    assert np.bincount(choose(LUCK, [3, 1])).tolist() == [750, 250]
    assert choose(LUCK, [0.5]).tolist() == [0] * 1_000


@given(st.lists(st.sampled_from((0.0, 0.1, 0.7, 3.0)), min_size=1, max_size=5).filter(any))
def test_a_share_of_nothing_is_never_chosen(shares: list[float]) -> None:
    chosen = choose(np.append(LUCK, np.nextafter(1.0, 0.0)), shares)
    assert {shares[number] > 0 for number in chosen.tolist()} == {True}


def test_each_row_names_its_list() -> None:
    which = np.array([0, 1, 2, 1])
    assert choose_by(which, np.array([0.9, 0.9, 0.9, 0.1]), [[1, 0], [1, 1], [0, 1]]).tolist() == [0, 1, 1, 0]


@pytest.mark.parametrize(("most", "least", "bytes_"), [(1, 1, 1), (127, 1, 1), (128, 1, 2), (5, 2, 2), (40_000, 1, 4)])
def test_columns_are_as_narrow_as_they_may(most: int, least: int, bytes_: int) -> None:
    assert np.dtype(width(most, least)).itemsize == bytes_
