"""Batches cover every replication once, in order, and none is longer than sharing allows."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.experiment.batches import batch_size, batches, expected_orders
from simulator.experiment.trial import Setup
from tests.casting import drill, market

SMALL, LARGE = market(40), market(5_000)
SETUP = Setup("", ("null",), 1)


@given(st.integers(0, 300), st.integers(0, 50), st.integers(1, 8))
def test_every_replication_is_in_one_batch(count: int, first: int, processes: int) -> None:
    found = list(batches(SETUP, SMALL, range(first, first + count), processes))
    numbers = [number for batch in found for number in range(batch.first, batch.first + batch.count)]
    assert numbers == list(range(first, first + count))


def test_small_worlds_go_together_and_large_ones_alone() -> None:
    assert batch_size(SMALL, 1, 1_000, 2) > 1
    assert batch_size(LARGE, 3, 1_000, 2) == 1
    assert batch_size(SMALL, 1, 8, 2) == 1


def test_a_drill_has_one_order_and_a_market_as_many_as_its_demand() -> None:
    assert expected_orders(drill()) == 1
    assert expected_orders(SMALL) == 40 * 7
