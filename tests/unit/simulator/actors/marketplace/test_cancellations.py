"""What never leaves is cancelled at its instant, once, whoever was restored or forked meanwhile."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NEVER
from tests.casting import POLICY, told
from tests.unit.simulator.actors.marketplace.hall import goes_on_the_same, kinds, play_of, played
from tests.unit.simulator.actors.stage import callers, open_shop, shop

STORY: dict[str, Any] = {
    "opening": {"says": {"en": "Where is it?"}, "reacts": [{"did": "order_cancelled", "go": "end"}]},
    "end": {"ends": "resolved"},
}
STUCK = {"placed": "0m", "ships": "never", "delivered": "never", "ship_within": "2d"}
RULE = {"auto_cancel_after": "7d"}


def test_a_week_after_the_expected_ship_date() -> None:
    world = played(play_of(STORY, STUCK, cancellations=RULE), until=20 * DAY)
    assert told(world, e.OrderCancelled) == [
        (9 * DAY + 1, e.OrderCancelled(1, "marketplace", "not_shipped", counts=True))
    ]
    assert kinds(world, e.StoryEnded) == [(9 * DAY + 1, e.StoryEnded)]


@pytest.mark.parametrize(("ships", "cancelled"), [("9d", 0), ("9d1ms", 0), ("9d2ms", 1)])
def test_what_leaves_up_to_the_last_instant_is_not(ships: str, cancelled: int) -> None:
    order = STUCK | {"ships": ships, "delivered": "20d"}
    world = played(play_of(STORY, order, cancellations=RULE), until=12 * DAY)
    assert len(told(world, e.OrderCancelled)) == cancelled


def test_working_days_are_counted_by_the_policy_s_clock() -> None:
    rule = {"auto_cancel_after": "7 working days"}
    world = played(play_of(STORY, STUCK, cancellations=rule), until=20 * DAY)
    # Shipped by Wednesday at nine: the seventh working day after that ends on a Friday at nine.
    assert [at for at, _ in told(world, e.OrderCancelled)] == [11 * DAY + 1]


def test_a_marketplace_without_the_rule_waits_for_ever() -> None:
    assert told(played(play_of(STORY, STUCK), until=99 * DAY), e.OrderCancelled) == []


def test_what_was_due_before_the_world_began_is_done_when_it_begins() -> None:
    order = STUCK | {"placed": "14d"}
    assert [at for at, _ in told(played(play_of(STORY, order, cancellations=RULE), until=DAY), e.OrderCancelled)] == [0]


def test_who_was_quicker_has_cancelled() -> None:
    acts = ((HOUR, c.CancelOrder(1, "no_inventory")),)
    world = played(play_of(STORY, STUCK, cancellations=RULE), *acts, until=20 * DAY)
    assert [(at, event.by) for at, event in told(world, e.OrderCancelled)] == [(HOUR, "seller")]


def test_of_many_orders_each_has_its_instant() -> None:
    policy = POLICY | {"cancellations": RULE}
    ships = [NEVER, DAY, NEVER, NEVER, 99 * DAY]
    placed = [0, 0, 0, 5, 5]
    orders = callers(*[HOUR] * 5, placed_at=placed, shipped_at=ships, delivered_at=ships, trouble=[0, 0, 6, 0, 0])
    world = open_shop(shop({"lost": STORY}, policy=policy), orders)
    world.advance_to(30 * DAY)
    due = 9 * DAY + 1
    assert [(at, event.order) for at, event in told(world, e.OrderCancelled)] == [(due, 1), (due + 5, 4), (due + 5, 5)]


@pytest.mark.parametrize("cut", [0, DAY, 9 * DAY, 9 * DAY + 1])
def test_it_goes_on_after_a_restore_and_a_fork(cut: int) -> None:
    assert goes_on_the_same(play_of(STORY, STUCK, cancellations=RULE), cut=cut, until=30 * DAY)
