"""What is known of each parcel, drawn only where some have it and some have not."""

from typing import Any

import numpy as np
import pytest

from simulator.domain.orders import NEVER
from tests.casting import drill, market
from tests.drawing import SPREAD, changed, differing, drawn, z_of

MARKS = ("tracked", "signed", "protected")
BIG = market(2_000)
SENT: dict[str, Any] = {"handling": SPREAD, "transit": SPREAD, "promise": "5d"}


def test_usually_every_parcel_is_tracked_and_none_signed_for() -> None:
    orders = drawn(BIG)
    assert orders.tracked.all()
    assert not orders.signed.any()
    assert not orders.protected.any()
    assert {getattr(orders, mark).dtype for mark in MARKS} == {np.dtype(np.int8)}


@pytest.mark.parametrize("mark", MARKS)
def test_a_share_of_the_parcels_is_marked_and_nothing_else_changes(mark: str) -> None:
    orders = drawn(changed(BIG, fulfilment={mark: "30%"}))
    assert abs(z_of(int(getattr(orders, mark).sum()), len(orders), 0.3)) < 4
    assert differing(drawn(BIG), orders) == {mark}


def test_each_way_has_its_own_share() -> None:
    ways = [SENT | {"tracked": "0%"}, SENT | {"by": "marketplace", "share": 1, "tracked": "50%"}]
    orders = drawn(changed(BIG, fulfilment=ways))
    assert not orders.tracked[orders.fulfilled == 0].any()
    theirs = orders.tracked[orders.fulfilled == 1]
    assert abs(z_of(int(theirs.sum()), len(theirs), 0.5)) < 4


def test_each_way_has_its_own_ship_date() -> None:
    ways = [SENT | {"ship_within": "1d"}, SENT | {"by": "marketplace", "ship_within": "4d"}]
    orders = drawn(changed(BIG, fulfilment=ways))
    within = orders.ship_by - orders.placed_at
    assert set(within[orders.fulfilled == 0].tolist()) == {86_400_000}
    assert set(within[orders.fulfilled == 1].tolist()) == {4 * 86_400_000}


def cast(**order: Any) -> dict[str, int]:
    told = {"item": "mug", "total": "24.90", "placed": "5d", "promised": "4d"} | order
    scenario = drill(
        drill=drill().model_dump(mode="json", by_alias=True)["drill"]
        | {"cast": {"buyer": {"is": "impatient"}, "order": told}}
    )
    orders = drawn(scenario)
    return {name: int(column[0]) for name, column in {**orders.columns(), "ship_by": orders.ship_by}.items()}


DAY = 86_400_000


@pytest.mark.parametrize(
    ("told", "shipped", "delivered"),
    [
        ({}, -4 * DAY, -DAY),
        ({"delivered": "12h"}, -5 * DAY + DAY // 2, -5 * DAY + DAY // 2),
        ({"delivered": "never"}, -4 * DAY, NEVER),
        ({"ships": "never"}, NEVER, NEVER),
        ({"ships": "2d"}, -3 * DAY, -DAY),
        ({"ships": "6d"}, DAY, DAY),
        ({"ships": "3d", "delivered": "9d"}, -2 * DAY, 4 * DAY),
    ],
)
def test_the_parcel_of_a_drill_goes_as_it_says(told: dict[str, str], shipped: int, delivered: int) -> None:
    found = cast(**told)
    assert (found["shipped_at"], found["delivered_at"]) == (shipped, delivered)


def test_the_parcel_of_a_drill_is_marked_as_it_says() -> None:
    usual = {"tracked": 1, "signed": 0, "protected": 0, "business": 0}
    assert {name: cast()[name] for name in usual} == usual
    flipped = cast(tracked=False, signed=True, protected=True, business=True, ship_within="3d")
    assert {name: flipped[name] for name in usual} == {name: 1 - value for name, value in usual.items()}
    assert flipped["invoiced_at"] == flipped["shipped_at"]
    assert flipped["ship_by"] == -2 * DAY


@pytest.mark.parametrize("told", [{"ships": "3d", "delivered": "2d"}, {"ships": "never", "delivered": "2d"}])
def test_nothing_is_delivered_before_it_ships(told: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="'delivered' comes before 'ships'"):
        cast(**told)
