"""Sales that hang on how an earlier order was served: kept, lost, and never seen again."""

from itertools import pairwise
from typing import Any

import pytest

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from simulator.actors.loyalty import loses_buyer
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from simulator.errors import CommandRejected
from simulator.journal.entry import Footer
from simulator.journal.storage import Recording
from simulator.run import Production, open_world, restore_world
from tests.casting import PLAN, book, market, state_of, told
from tests.drawing import changed
from tests.unit.simulator.actors.stage import open_shop

QUESTION = (e.ConversationOpened(1, 1), e.MessageReceived(1, 1, 1, "opening"))
ANSWER = e.MessageSent(1, 1, 2, "reply", 1)
HOLDING = e.MessageSent(1, 1, 2, "holding", 1, answers=False)
DUE = 24 * HOUR


@pytest.mark.parametrize(
    ("happened", "lost"),
    [
        ((), False),
        (((0, e.RefundIssued(1, 2490, "kind", full=True)),), False),
        (((0, e.ClaimOpened(1, 1, "not_received", (), 9)),), True),
        (((0, e.ClaimOpened(1, 1, "not_received", (), 9)), (1, e.ClaimWithdrawn(1, 1))), True),
        (((0, e.FeedbackLeft(1, 2)),), True),
        (((0, e.FeedbackLeft(1, 3)),), False),
        (((0, e.SaleLost(1, 3)),), True),
        (((0, QUESTION), (DUE, ANSWER)), False),
        (((0, QUESTION), (DUE + 1, ANSWER)), True),
        (((0, QUESTION), (1, HOLDING)), True),
        (((3 * DAY, QUESTION),), False),
        (((2 * DAY - 1, QUESTION),), True),
        (((0, QUESTION), (1, e.NoResponseMarked(1, 1))), False),
    ],
)
def test_service_that_loses_a_buyer(happened: tuple[tuple[int, Any], ...], lost: bool) -> None:
    state = state_of()
    for at, events in happened:
        for event in events if isinstance(events, tuple) else (events,):
            state.apply(event, at)
    assert loses_buyer(state, 1, 3 * DAY) == lost


def hanging(*placed_at: int, earlier: tuple[int, ...], **columns: tuple[int, ...]) -> OrderBook:
    count = len(placed_at)
    usual: dict[str, Any] = {"story": (0,) * count, "patience": (HOUR * 90,) * count, "buyer": (1,) * count}
    return book(count, placed_at=placed_at, earlier=earlier, **(usual | columns))


SHOP = market(plan=None)


def test_a_late_answer_loses_the_sale_and_its_buyer_stays_away() -> None:
    orders = hanging(0, 2 * DAY, 5 * DAY, earlier=(0, 1, 2), writes_at=(0, 3 * DAY, 6 * DAY))
    world = open_shop(SHOP, orders)
    world.advance_to(8 * DAY)
    lost = told(world, e.SaleLost, e.BuyerStayedAway)
    assert lost == [
        (2 * DAY, e.SaleLost(2, 1)),
        (3 * DAY, e.BuyerStayedAway(2)),
        (5 * DAY, e.SaleLost(3, 2)),
        (6 * DAY, e.BuyerStayedAway(3)),
    ]
    for command in (c.RefundOrder(2, "x"), c.SendMail(3, "Hello")):
        with pytest.raises(CommandRejected) as refused:
            world.submit(command, "inbox")
        assert refused.value.code == "order.unknown"


def test_a_good_answer_keeps_the_sale_and_its_buyer_writes() -> None:
    world = open_shop(SHOP, hanging(0, 2 * DAY, earlier=(0, 1), writes_at=(0, 3 * DAY)))
    world.submit(c.Reply(1, "Here is your tracking number."), "inbox")
    world.advance_to(2 * HOUR)
    world.submit(c.MarkNoResponseNeeded(1), "inbox")  # she has thanked
    world.advance_to(4 * DAY)
    assert told(world, e.SaleLost, e.BuyerStayedAway) == []
    assert [(at, event.order) for at, event in told(world, e.StepEntered) if event.begins] == [(0, 1), (3 * DAY, 2)]


def test_sales_are_decided_before_anything_else_of_their_instant() -> None:
    """The answer is overdue from the millisecond after the end of its day; so is the sale lost."""
    assert min(Rank) == Rank.SALE_IS_DUE
    for placed_at, lost in ((DUE, []), (DUE + 1, [2, 3])):
        world = open_shop(SHOP, hanging(0, placed_at, placed_at, earlier=(0, 1, 1), writes_at=(0, 9 * DAY, 9 * DAY)))
        world.advance_to(DUE + 1)
        assert [event.order for _, event in told(world, e.SaleLost)] == lost


def test_one_timer_stands_for_all_sales() -> None:
    world = open_shop(SHOP, hanging(0, DAY, 2 * DAY, 3 * DAY, earlier=(0, 1, 1, 1), writes_at=(0,) * 4))
    assert [(at, sale) for at, rank, sale in world.clock.armed() if rank == Rank.SALE_IS_DUE] == [(DAY, 2)]
    world.advance_to(DAY)
    assert [(at, sale) for at, rank, sale in world.clock.armed() if rank == Rank.SALE_IS_DUE] == [(2 * DAY, 3)]


def loyal_shop() -> Scenario:
    """A shop of few answers, whose buyers come again after hours; every instant is a whole hour, so timers meet."""
    after = {"law": "constant", "always": "30h"}
    line = {"story": "lost", "share": 1, "patience": after, "writes": {"law": "constant", "always": "2h"}}
    demand = {"arrivals": "regular", "orders_per_day": 12, "repeat": {"rate": 0.9, "after": after}}
    plan = {**PLAN, "agents": [{"name": "Ada", "shifts": [{"days": ["mon", "thu"], "from": "09:00", "to": "21:00"}]}]}
    return changed(market(plan=plan), demand=demand, mix=[line], contact_rate=0.7, runs={"horizon": "4d"})


def test_restored_anywhere_it_loses_the_same_sales() -> None:
    world = open_world(Production(loyal_shop()), 7)
    pauses = [(world.journal.length, world.now)]
    while world.step(9 * DAY):
        pauses.append((world.journal.length, world.now))
    assert len(told(world, e.SaleLost)) > 5
    assert any(one == other for (_, one), (_, other) in pairwise(pauses))
    entries = tuple(world.journal.entries())
    for cut, now in pauses[::7]:
        restored = restore_world(Recording(world.journal.header, entries[:cut], Footer(cut, now, "")))
        restored.advance_to(min(world.now, now + 2 * DAY))
        found = restored.journal.lines()
        assert found == world.journal.lines(0, len(found)), f"cut after entry {cut}"
