"""An order nobody drew is there like any other, and a buyer writes what somebody wants her to."""

from dataclasses import replace

import numpy as np
import pytest

from scenarios.quantities import DAY, NEVER
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.domain.orders import NO_STORY
from simulator.errors import CommandRejected
from tests.casting import book, state_of
from tests.unit.simulator.domain.injection_samples import PLACED


def test_an_order_has_the_next_number_and_a_buyer_of_its_own() -> None:
    state = state_of(orders=book(3, placed_at=[0, 10, 20]))
    (placed,) = decide(state, c.InjectOrder(PLACED), 30)
    assert placed == e.OrderPlaced(
        4, int(state.book.buyer.max()) + 1, 1, 2490, "it", "merchant", 35, 31, NEVER, tracked=True
    )


def test_it_is_a_row_of_the_book_and_the_other_rows_are_as_they_were() -> None:
    state = state_of(orders=book(3, placed_at=[0, 10, 20]))
    before, twin = state.book, state.copy()
    (placed,) = decide(state, c.InjectOrder(PLACED), 30)
    state.apply(placed, 30)
    after = state.book
    assert (len(after), len(before), len(twin.book)) == (4, 3, 3)
    assert (after.total_of(4), after.language_of(4), after.story[3]) == (2490, "it", NO_STORY)
    assert (after.placed_at[3], after.ship_by[3]) == (30, 30 + before.ship_within[0])
    assert all(np.array_equal(column, after.columns()[name][:3]) for name, column in before.columns().items())
    assert (after.arrivals, after.contacts, after.hanging) == (before.arrivals, before.contacts, before.hanging)
    assert after.contact_of(4).story == 0


def test_one_placed_before_others_that_are_to_come_stands_behind_them() -> None:
    state = state_of(orders=book(3, placed_at=[0, 10, DAY]))
    for at in (30, 2 * DAY):
        for event in decide(state, c.InjectOrder(PLACED), at):
            state.apply(event, at)
    assert not state.book.is_rising
    assert state.book.rising.tolist() == [0, 10, DAY]
    assert state.book.placed_at.tolist() == [0, 10, DAY, 30, 2 * DAY]


def test_a_number_too_large_for_its_column_widens_it() -> None:
    state = state_of(orders=replace(book(1), total=np.array([1], dtype=np.int8)))
    for event in decide(state, c.InjectOrder(PLACED), 0):
        state.apply(event, 0)
    assert state.book.total.tolist() == [1, 2490]


def test_a_buyer_orders_again_and_writes_in_a_thread_of_her_own() -> None:
    state = state_of(orders=book(2))
    again = c.InjectOrder(c.PlacedOrder(1, 5, "en", "merchant", 1, 1, 1, buyer_of=2))
    for event in decide(state, again, 50):
        state.apply(event, 50)
    assert state.book.buyer[2] == state.book.buyer[1]
    told = decide(state, c.InjectMessage(3, "x"), 60, Examination("Where is it?", ("asks_where_is_order",)))
    assert told == (
        e.ConversationOpened(3, 1),
        e.MessageReceived(3, 1, 1, "", 0, ("asks_where_is_order",), "Where is it?"),
    )


@pytest.mark.parametrize(
    ("closed", "refused"),
    [
        (e.OffersClosed(("order_defect_rate",), "merchant"), True),
        (e.OffersClosed(("order_defect_rate",)), True),
        (e.OffersClosed(("order_defect_rate",), "", 1), True),
        (e.OffersClosed(("order_defect_rate",), "marketplace"), False),
        (e.OffersClosed(("order_defect_rate",), "merchant", 2), False),
    ],
)
def test_nobody_buys_what_is_not_sold(closed: e.OffersClosed, refused: bool) -> None:
    """An order of a closed offer would be there for nobody."""
    state = state_of(orders=book(3))
    state.apply(closed, 10)
    if refused:
        with pytest.raises(CommandRejected, match=r"closed the seller's offers \(order_defect_rate\)") as caught:
            decide(state, c.InjectOrder(PLACED), 30)
        assert caught.value.code == "offer.closed"
        state.apply(e.OffersReopened(closed.fulfilled_by, closed.product), 20)
    (placed,) = decide(state, c.InjectOrder(PLACED), 30)
    state.apply(placed, 30)
    assert not state.is_lost(4)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (c.InjectMessage(1, " "), "message.empty"),
        (c.InjectMessage(9, "Hello"), "order.unknown"),
        (c.InjectMessage(2, "Hello"), "order.unknown"),
        (c.InjectOrder(c.PlacedOrder(1, 5, "en", "merchant", 1, 1, 1, buyer_of=9)), "order.unknown"),
    ],
)
def test_what_is_about_nothing_is_refused(command: c.ExternalCommand, code: str) -> None:
    state = state_of(orders=book(2, placed_at=[0, DAY]))
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, 0, Examination(getattr(command, "text", "")))
    assert refused.value.code == code
