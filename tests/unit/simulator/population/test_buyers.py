"""What is the same in all orders of one buyer: whether it is a business, and whether she wants nothing unasked."""

from collections import defaultdict

import numpy as np
import pytest

from tests.casting import drill, market
from tests.drawing import changed, differing, drawn, z_of

SHOP = changed(market(2_000), demand={"orders_per_buyer": 2.5})
MARKS = {"business": "business", "opts_out": "opted_out"}
"""Key of the market, and the column it fills."""


@pytest.mark.parametrize("key", MARKS)
def test_usually_nobody(key: str) -> None:
    column = getattr(drawn(SHOP), MARKS[key])
    assert not column.any()
    assert column.dtype == np.int8


@pytest.mark.parametrize("key", MARKS)
def test_a_share_of_the_buyers_in_all_their_orders(key: str) -> None:
    orders = drawn(changed(SHOP, **{key: "20%"}))
    marks: dict[int, set[int]] = defaultdict(set)
    for buyer, mark in zip(orders.buyer.tolist(), getattr(orders, MARKS[key]).tolist(), strict=True):
        marks[buyer].add(mark)
    assert {len(told) for told in marks.values()} == {1}
    assert abs(z_of(sum(1 in told for told in marks.values()), len(marks), 0.2)) < 4
    assert differing(drawn(SHOP), orders) <= {MARKS[key], "invoiced_at"}


@pytest.mark.parametrize("key", MARKS)
def test_everybody(key: str) -> None:
    assert getattr(drawn(changed(SHOP, **{key: "100%"})), MARKS[key]).all()


def test_the_buyer_of_a_drill_is_as_she_is_cast() -> None:
    told = drill().model_dump(mode="json", by_alias=True)["drill"]
    told["cast"]["buyer"]["opted_out"] = True
    assert drawn(drill(drill=told)).opted_out.tolist() == [1]
    assert drawn(drill()).opted_out.tolist() == [0]
