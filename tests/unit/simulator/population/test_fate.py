"""What goes wrong with orders, and what incidents make of it."""

from typing import Any

import numpy as np
import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain.orders import NEVER
from tests.casting import market
from tests.drawing import (
    CANCELLED,
    DAMAGED,
    DEFECTIVE,
    LATE,
    LOST,
    NOT_AS_DESCRIBED,
    changed,
    differing,
    drawn,
    z_of,
)

BIG = market(3_000)
MUG: dict[str, Any] = {"item": "mug", "price": "24.90"}
LAMP: dict[str, Any] = {"item": "lamp", "price": "60.00"}


@pytest.mark.parametrize(
    ("good", "trouble"), [("packaging", DAMAGED), ("listing_accuracy", NOT_AS_DESCRIBED), ("quality", DEFECTIVE)]
)
def test_a_product_has_its_own_share_of_trouble(good: str, trouble: int) -> None:
    orders = drawn(changed(BIG, catalog=[MUG | {good: 0.8}, LAMP]))
    mugs, wrong = orders.product == 0, orders.trouble == trouble
    assert abs(z_of((wrong & mugs).sum(), mugs.sum(), 0.2)) < 4
    assert not (wrong & ~mugs).any()


def test_of_several_the_one_named_last_counts_but_lost_is_lost() -> None:
    bad = {"packaging": 0.0, "listing_accuracy": 0.0, "quality": 0.5}
    orders = drawn(changed(BIG, catalog=[MUG | bad], fulfilment={"lost": 0.1}))
    assert set(orders.trouble.tolist()) == {LOST, NOT_AS_DESCRIBED, DEFECTIVE}
    assert abs(z_of((orders.trouble == LOST).sum(), len(orders), 0.1)) < 4


def test_a_lost_parcel_leaves_and_a_cancelled_one_does_not() -> None:
    stock = {"units": 100, "restock": 0, "every": "1d"}
    orders = drawn(changed(BIG, catalog=[MUG | {"stock": stock}], fulfilment={"lost": 0.2}))
    assert (orders.shipped_at[orders.trouble == LOST] < NEVER).all()
    assert (orders.shipped_at[orders.trouble == CANCELLED] == NEVER).all()
    assert (orders.trouble[:100] != CANCELLED).all()
    assert (orders.trouble[100:] == CANCELLED).all()


def test_two_ways_have_their_shares_and_their_promises() -> None:
    spread = {"law": "constant", "always": "1d"}
    ways = [
        {"by": "merchant", "share": 3, "handling": spread, "transit": spread, "promise": "5d"},
        {"by": "marketplace", "share": 1, "handling": spread, "transit": spread, "promise": "1d"},
    ]
    orders = drawn(changed(BIG, fulfilment=ways))
    ours = orders.fulfilled == 0
    assert abs(z_of(ours.sum(), len(orders), 0.75)) < 4
    assert (orders.promised_at - orders.placed_at == np.where(ours, 5 * DAY, DAY)).all()
    assert (orders.trouble == np.where(ours, 0, LATE)).all()
    assert orders.fulfilments == ("merchant", "marketplace")


INCIDENT: dict[str, Any] = {"incident": "strike", "from": "2026-01-06T00:00", "lasts": "2d"}


def test_an_incident_strikes_who_orders_while_it_lasts() -> None:
    orders = drawn(changed(BIG, incidents=[INCIDENT | {"transit": 3.0}]))
    plain = drawn(BIG)
    during = (orders.placed_at >= 15 * HOUR) & (orders.placed_at < 63 * HOUR)
    assert differing(orders, plain) == {"delivered_at", "trouble", "stars_at"}
    travelled, usual = orders.delivered_at - orders.shipped_at, plain.delivered_at - plain.shipped_at
    assert (travelled == np.where(during, 3 * usual, usual)).all()


def test_an_incident_names_products_and_ways() -> None:
    orders = drawn(changed(BIG, incidents=[INCIDENT | {"quality": 0.0, "items": ["lamp"], "by": "merchant"}]))
    during = (orders.placed_at >= 15 * HOUR) & (orders.placed_at < 63 * HOUR)
    assert ((orders.trouble == DEFECTIVE) == (during & (orders.product == 1))).all()
    elsewhere = drawn(changed(BIG, incidents=[INCIDENT | {"quality": 0.0, "by": "marketplace"}]))
    assert not (elsewhere.trouble == DEFECTIVE).any()


def test_of_two_incidents_about_one_share_the_later_named_counts() -> None:
    twice = [INCIDENT | {"lost": 1.0}, INCIDENT | {"lost": 0.0}]
    assert not (drawn(changed(BIG, incidents=twice)).trouble == LOST).any()
    assert (drawn(changed(BIG, incidents=twice[::-1])).trouble == LOST).any()
