"""Who orders again: on top of the demand, generation after generation, as well as she was served."""

from typing import Any

import numpy as np
import pytest

from scenarios.quantities import DAY
from simulator.errors import BudgetExceeded
from tests.casting import market
from tests.drawing import changed, drawn, writers, z_of

AFTER = {"law": "constant", "always": "2d"}


def loyal(rate: float, disappointed: float = 0.0, *, contact_rate: str = "0%", **changes: Any) -> Any:
    repeat = {"rate": rate, "when_disappointed": disappointed, "after": changes.pop("after", AFTER)}
    return changed(market(1_000, contact_rate=contact_rate), demand={"repeat": repeat}, **changes)


def test_the_content_come_again_and_their_children_too() -> None:
    quiet = {"feedback_rate": 0.0}
    parts: dict[str, Any] = {"quiet": quiet, "fulfilment": {"promise": "300d"}}
    demand, orders = drawn(loyal(0.0, **parts)), drawn(loyal(0.5, **parts))
    orders_of = np.bincount(orders.buyer)[1:]
    assert orders_of.max() == 4
    early = orders_of[: (demand.placed_at < DAY).sum()]
    expected = [0.5, 0.25, 0.125, 0.125]
    for count, share in enumerate(expected, start=1):
        assert abs(z_of((early == count).sum(), len(early), share)) < 4
    assert orders.hanging == []


def test_the_disappointed_who_never_write_come_by_their_own_rate() -> None:
    parts: dict[str, Any] = {"fulfilment": {"promise": "1h"}, "quiet": {"feedback_rate": 0.0}}
    demand, orders = drawn(loyal(0.0, **parts)), drawn(loyal(0.8, 0.2, **parts))
    early = np.bincount(orders.buyer)[1:][: (demand.placed_at < 2 * DAY).sum()]
    assert abs(z_of((early > 1).sum(), len(early), 0.2)) < 4


def test_low_stars_disappoint() -> None:
    parts: dict[str, Any] = {
        "fulfilment": {"promise": "300d"},
        "quiet": {"feedback_rate": 1.0, "stars": {2: 0.5, 3: 0.5}},
    }
    orders = drawn(loyal(1.0, **parts))
    _, first = np.unique(orders.buyer, return_index=True)
    early = first[orders.placed_at[first] < 4 * DAY]
    came_again = np.bincount(orders.buyer)[orders.buyer[early]] > 1
    assert (came_again == (orders.stars[early] == 3)).all()


def test_where_the_buyer_writes_the_run_will_tell() -> None:
    parts: dict[str, Any] = {"fulfilment": {"promise": "300d"}, "quiet": {"feedback_rate": 0.0}}
    orders = drawn(loyal(0.8, 0.3, contact_rate="40%", **parts))
    wrote = writers(orders)
    parents = np.array([int(orders.earlier[sale - 1]) - 1 for sale in orders.hanging])
    direct = parents[orders.earlier[parents] == 0]
    assert wrote[direct].all()
    mothers = wrote & (orders.placed_at < 4 * DAY) & (orders.earlier == 0)
    hanging = np.isin(np.flatnonzero(mothers), parents)
    assert abs(z_of(hanging.sum(), mothers.sum(), 0.5)) < 4


def test_a_market_that_would_never_end_is_refused() -> None:
    with pytest.raises(BudgetExceeded, match="repeat purchases"):
        drawn(changed(loyal(1.0, 1.0, after={"law": "constant", "always": "10s"}), demand={"orders_per_day": 0.2}))
