"""Sums of stretches of time against counting every millisecond."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from simulator.scorecard.integral import length_within, lengths_before

stretches = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 30)), max_size=12)


@given(stretches, st.integers(-5, 80))
def test_as_counted_one_by_one(told: list[tuple[int, int]], instant: int) -> None:
    starts, ends = np.array([s for s, _ in told], np.int64), np.array([s + d for s, d in told], np.int64)
    counted = sum(start <= now < start + lasts for start, lasts in told for now in range(instant))
    assert lengths_before(np.array([instant]), starts, ends).tolist() == [counted]


@given(stretches, st.integers(0, 80), st.integers(0, 80))
def test_parts_add_up(told: list[tuple[int, int]], one: int, other: int) -> None:
    starts, ends = np.array([s for s, _ in told], np.int64), np.array([s + d for s, d in told], np.int64)
    first, last = min(one, other), max(one, other)
    whole = length_within(0, 100, starts, ends)
    parts = [length_within(*part, starts, ends) for part in ((0, first), (first, last), (last, 100))]
    assert whole == sum(parts) == sum(lasts for _, lasts in told)


def test_many_long_stretches_stay_exact() -> None:
    """A million questions a century from the beginning, each waiting a day and a millisecond."""
    begun = np.full(1_000_000, 3_155_760_000_000, np.int64)
    assert length_within(0, 2 * 3_155_760_000_000, begun, begun + 86_400_001) == 1_000_000 * 86_400_001
