"""When the orders of businesses are invoiced."""

import numpy as np

from simulator.domain.orders import NEVER
from tests.casting import market
from tests.drawing import changed, differing, drawn

SHOP = changed(market(500), business="40%", catalog=[{"item": "mug", "price": "5", "stock": {"units": 3_000}}])
ONE_HOUR = {"law": "constant", "always": "1h"}


def test_where_nobody_wants_one_the_column_is_narrow() -> None:
    column = drawn(market(100)).invoiced_at
    assert column.dtype == np.int8
    assert not column.any()


def test_it_comes_with_the_parcel_and_for_businesses_only() -> None:
    orders = drawn(SHOP)
    theirs = orders.business > 0
    assert (orders.invoiced_at[theirs] == orders.shipped_at[theirs]).all()
    assert not orders.invoiced_at[~theirs].any()
    assert (orders.invoiced_at[theirs] == NEVER).any()


def test_or_so_long_after_it_has_left() -> None:
    later = drawn(changed(SHOP, invoices=ONE_HOUR))
    sent = (later.business > 0) & (later.shipped_at != NEVER)
    assert set((later.invoiced_at - later.shipped_at)[sent].tolist()) == {3_600_000}
    assert (later.invoiced_at[(later.business > 0) & ~sent] == NEVER).all()
    assert differing(drawn(SHOP), later) == {"invoiced_at"}


def test_invoices_nobody_wants_change_nothing() -> None:
    assert differing(drawn(market(100)), drawn(changed(market(100), invoices=ONE_HOUR))) == set()
