"""Orders as columns, and the overlay of those that something happened about."""

from dataclasses import replace

import numpy as np
import pytest

from simulator.domain import events as e
from simulator.domain.orders import LEGENDS, NO_STORY, Contact, Order, OrderBook
from tests.casting import book, state_of


def test_the_number_of_an_order_is_its_row_plus_one() -> None:
    orders = book(2, ("en", "it"), total=[100, 250], story=[1, NO_STORY], language=[1, 0])
    assert len(orders) == 2
    assert (orders.total_of(1), orders.total_of(2)) == (100, 250)
    assert (orders.language_of(1), orders.language_of(2)) == ("it", "en")


@pytest.mark.parametrize("order", [0, -1, 3])
def test_an_order_that_is_not_there_speaks_the_first_language(order: int) -> None:
    assert book(2, ("en", "it"), language=[1, 1]).language_of(order) == "en"


def test_those_who_write_arrive_by_the_instant_they_do_and_then_by_number() -> None:
    orders = book(6, story=[0, NO_STORY, 1, 0, 0, NO_STORY], writes_at=[30, 1, 20, 10, 20, 2])
    assert orders.arrivals == [4, 3, 5, 1]


def test_nobody_arrives_where_nobody_writes() -> None:
    assert book(3).arrivals == []
    assert book(3).contacts == {}


def test_who_writes_is_at_hand_under_the_orders_number() -> None:
    orders = book(3, ("en", "it"), story=[NO_STORY, 4, 2], language=[0, 1, 0], patience=[7, 8, 9], writes_at=[1, 2, 3])
    assert orders.contacts == {
        2: Contact(story=4, language=1, patience=8, writes_at=2),
        3: Contact(story=2, language=0, patience=9, writes_at=3),
    }


def test_sales_that_hang_on_another_come_by_number() -> None:
    assert book(4, earlier=[0, 1, 0, 1]).hanging == [2, 4]


def test_the_legend_says_who_sends_the_parcel() -> None:
    orders = replace(book(2, fulfilled=[1, 0]), fulfilments=("merchant", "marketplace"))
    assert [orders.fulfilment_of(order) for order in (1, 2)] == ["marketplace", "merchant"]


def test_columns_are_told_under_their_names_in_a_fixed_order() -> None:
    columns = book(3).columns()
    assert list(columns) == [name for name in OrderBook.__dataclass_fields__ if name not in LEGENDS]
    assert {column.dtype for column in columns.values()} == {np.dtype("int64")}


def test_an_order_nothing_happened_about_has_no_overlay() -> None:
    assert state_of().orders == {}
    assert state_of(e.StepEntered(1, "opening", begins=True), e.MailReceived(1, 1, "x")).orders == {}


def test_the_thread_of_an_order_is_known() -> None:
    assert state_of(e.ConversationOpened(2, 1)).orders == {2: Order(conversation=1)}


def test_refunds_add_up() -> None:
    state = state_of(e.RefundIssued(1, 490, "half", full=False))
    assert state.orders[1] == Order(refunded=490, facts=frozenset({"refund_issued_in_part"}))
    state.apply(e.RefundIssued(1, 2000, "rest", full=True), 9)
    assert state.orders[1].refunded == 2490
    assert state.orders[1].facts == {"refund_issued_in_part", "refund_issued"}


def test_feedback_is_kept() -> None:
    state = state_of(e.FeedbackLeft(1, 2))
    assert state.orders[1].stars == 2
    assert state.orders[1].facts == {"feedback_left"}


def test_what_is_known_already_is_no_news() -> None:
    state = state_of(e.MailSent(1, 1, "x"))
    row = state.orders[1]
    state.apply(e.MailSent(1, 2, "y"), 2)
    assert state.orders[1] == row
