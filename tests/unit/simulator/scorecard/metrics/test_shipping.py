"""Cancellations, shipping, tracking, delivery and invoices by hand, after section G of the rules."""

from typing import Any

import pytest

from scenarios.goods import TROUBLES
from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from simulator.domain.orders import NEVER
from tests.unit.simulator.scorecard.metrics.measuring import figure, metric, ratio, shop

CANCELLED = 1 + TROUBLES.index("cancelled")
NOW = 30 * DAY

LATE = metric("orders", "shipped_late", "ship_by", excludes=["fulfilled_by_marketplace", "cancelled"], target="<4%")
CANCELLATIONS = metric(
    "orders",
    "cancelled_by_seller",
    "placed",
    "7d",
    excludes=["fulfilled_by_marketplace", "requested_cancellation", "pending"],
    target="<2.5%",
)
TRACKED = metric("parcels", "validly_tracked", "shipped", excludes=["fulfilled_by_marketplace"], target=">95%")
ON_TIME = metric("parcels", "on_time", "promised", "14d", lag="7d", excludes=["untracked"], target=">=90%")
INVOICED = metric("invoices", "missing_or_late", "shipped", within="1 working day", target="<5%")


@pytest.mark.parametrize(("shipped", "late"), [(2 * DAY, 0), (2 * DAY + 1, 1), (NEVER, 0)])
def test_at_exactly_the_expected_date_a_parcel_leaves_in_time(shipped: int, late: int) -> None:
    """Placed at 0, to be sent within two days. What never leaves was cancelled, and is left out."""
    orders = shop(1, shipped_at=[shipped], trouble=[CANCELLED if shipped == NEVER else 0])
    assert ratio(LATE, orders=orders) == (late, int(shipped != NEVER))


def test_what_has_not_left_is_late_as_soon_as_its_date_is_over() -> None:
    orders = shop(1, shipped_at=[9 * DAY])
    by_order = LATE | {"by": "placed"}
    assert [ratio(by_order, orders=orders, as_of=at) for at in (2 * DAY, 2 * DAY + 1)] == [(0, 1), (1, 1)]
    assert [ratio(LATE, orders=orders, as_of=at) for at in (2 * DAY - 1, 2 * DAY)] == [(0, 0), (0, 1)]


def test_an_order_called_off_before_its_date_was_not_sent_late() -> None:
    orders = shop(2, shipped_at=[9 * DAY] * 2)
    every = LATE | {"excludes": []}
    off = ((2 * DAY, e.OrderCancelled(1, "buyer", "", False)), (2 * DAY + 1, e.OrderCancelled(2, "seller", "", True)))
    assert ratio(every, *off, orders=orders) == (1, 2)
    assert ratio(LATE, *off, orders=orders) == (0, 0)


def test_only_what_the_seller_sends_is_late() -> None:
    orders = shop(4, [0, 0, 1, 1], shipped_at=[DAY, 3 * DAY, 3 * DAY, 3 * DAY])
    one = figure(LATE, orders=orders)
    assert (one.counted, one.of, one.measure.evidence()) == (1, 2, {"entries": [], "orders": [2]})


def recently(count: int, **columns: Any) -> Any:
    return shop(count, placed_at=[25 * DAY] * count, shipped_at=[28 * DAY] * count, **columns)


def test_the_trap_of_cancelling_by_message() -> None:
    """The same wish three ways: by the official form it is left out, in a message only it counts, and so does a lie."""
    official = ((26 * DAY, e.CancellationRequested(1, official=True)),)
    message = ((26 * DAY, e.CancellationRequested(2, official=False)),)
    cancelled = (
        (27 * DAY, e.OrderCancelled(1, "seller", "buyer_requested", False)),
        (27 * DAY, e.OrderCancelled(2, "seller", "buyer_requested", True)),
        (27 * DAY, e.OrderCancelled(3, "seller", "buyer_requested", True)),
    )
    one = figure(CANCELLATIONS, *official, *message, *cancelled, orders=recently(10))
    assert (one.counted, one.of) == (2, 9)
    assert one.measure.evidence() == {"entries": [4, 5], "orders": []}


def test_what_the_marketplace_cancels_for_want_of_a_shipment_is_the_sellers() -> None:
    auto = (29 * DAY, e.OrderCancelled(1, "marketplace", "not_shipped", True))
    assert ratio(CANCELLATIONS, auto, orders=recently(10)) == (1, 10)


def test_a_buyer_who_cancels_herself_is_left_out() -> None:
    herself = (25 * DAY + HOUR, e.OrderCancelled(1, "buyer", "", False))
    assert ratio(CANCELLATIONS, herself, orders=recently(10)) == (0, 9)


def test_what_was_out_of_stock_counts_without_a_word() -> None:
    orders = recently(10, trouble=[CANCELLED] + [0] * 9)
    one = figure(CANCELLATIONS, orders=orders)
    assert (one.counted, one.of, one.measure.evidence()) == (1, 10, {"entries": [], "orders": [1]})
    asked = (26 * DAY, e.CancellationRequested(1, official=True)), (26 * DAY, e.OrderCancelled(1, "seller", "", False))
    assert ratio(CANCELLATIONS, *asked, orders=orders) == (0, 9)


def test_orders_the_buyer_may_still_cancel_are_pending() -> None:
    """By herself for thirty minutes."""
    orders = shop(2, placed_at=[NOW - 30 * 60_000, NOW - 30 * 60_000 + 1])
    assert ratio(CANCELLATIONS, orders=orders) == (0, 1)


@pytest.mark.parametrize(("cancelled", "status"), [(0, "GOOD"), (1, "BAD"), (2, "BAD")])
def test_the_target_is_missed_at_exactly_two_and_a_half_per_cent(cancelled: int, status: str) -> None:
    told = tuple((26 * DAY, e.OrderCancelled(order + 1, "seller", "", True)) for order in range(cancelled))
    assert figure(CANCELLATIONS, *told, orders=recently(40)).status == status


def test_a_parcel_is_tracked_once_the_carrier_scans_it() -> None:
    orders = shop(4, shipped_at=[DAY, DAY, DAY, NEVER], tracked=[1, 1, 0, 1])
    one = figure(TRACKED, orders=orders)
    assert (one.counted, one.of, one.status) == (2, 3, "BAD")
    assert one.measure.evidence() == {"entries": [], "orders": [3]}


def test_more_than_95_per_cent_is_not_95() -> None:
    tracked = [1] * 19 + [0]
    assert figure(TRACKED, orders=shop(20, shipped_at=[DAY] * 20, tracked=tracked)).status == "BAD"
    assert figure(TRACKED, orders=shop(21, shipped_at=[DAY] * 21, tracked=[1, *tracked])).status == "GOOD"


def test_a_parcel_called_off_before_it_left_is_none() -> None:
    orders = shop(3, shipped_at=[5 * DAY] * 3)
    off = tuple(
        (at, e.OrderCancelled(n, "buyer", "", False)) for n, at in enumerate((5 * DAY - 1, 5 * DAY, 6 * DAY), 1)
    )
    assert ratio(TRACKED, *off, orders=orders) == (2, 2)


def test_on_time_is_up_to_the_promise_over_tracked_units_of_a_window_a_week_ago() -> None:
    """At day 30 the window goes from day 9 (exclusive) to day 23 (inclusive)."""
    orders = shop(
        7,
        promised_at=[9 * DAY, 9 * DAY + 1, 23 * DAY, 23 * DAY + 1, 20 * DAY, 20 * DAY, 20 * DAY],
        delivered_at=[0, 9 * DAY + 1, 23 * DAY + 1, 0, NEVER, DAY, DAY],
        tracked=[1, 1, 1, 1, 1, 1, 0],
    )
    one = figure(ON_TIME, orders=orders)
    assert (one.counted, one.of, one.status) == (2, 4, "BAD")
    assert one.measure.evidence()["orders"] == [3, 5]


@pytest.mark.parametrize(("late", "status"), [(1, "GOOD"), (2, "BAD")])
def test_exactly_90_per_cent_on_time_is_enough(late: int, status: str) -> None:
    delivered = [21 * DAY] * late + [DAY] * (10 - late)
    orders = shop(10, promised_at=[20 * DAY] * 10, delivered_at=delivered)
    assert figure(ON_TIME, orders=orders).status == status


def test_a_parcel_under_way_whose_promise_is_not_over_may_be_left_out() -> None:
    orders = shop(
        3, shipped_at=[DAY] * 3, promised_at=[9 * DAY, 9 * DAY, 5 * DAY], delivered_at=[4 * DAY, 8 * DAY, 8 * DAY]
    )
    told = metric("parcels", "on_time", "shipped", excludes=["under_way"])
    assert ratio(told, orders=orders, as_of=6 * DAY) == (1, 2)
    assert ratio(told | {"excludes": []}, orders=orders, as_of=6 * DAY) == (1, 3)
    assert ratio(told, orders=orders, as_of=9 * DAY) == (2, 3)


FRIDAY = 4 * DAY


@pytest.mark.parametrize(
    ("invoiced", "late"),
    [(FRIDAY, 0), (7 * DAY + 10 * HOUR, 0), (7 * DAY + 10 * HOUR + 1, 1), (NEVER, 1)],
    ids=["with_the_parcel", "a_working_day", "a_moment_later", "never"],
)
def test_an_invoice_has_one_working_day_from_dispatch(invoiced: int, late: int) -> None:
    """Sent on a Friday at ten: due on Monday at ten."""
    orders = shop(2, shipped_at=[FRIDAY + 10 * HOUR] * 2, invoiced_at=[invoiced, 0], business=[1, 0])
    assert ratio(INVOICED, orders=orders) == (late, 1)


def test_an_invoice_that_may_still_come_in_time_is_not_missing() -> None:
    orders = shop(1, shipped_at=[FRIDAY + 10 * HOUR], invoiced_at=[NEVER], business=[1])
    due = 7 * DAY + 10 * HOUR
    assert [ratio(INVOICED, orders=orders, as_of=at) for at in (due, due + 1)] == [(0, 1), (1, 1)]


def test_what_the_seller_confirms_left_then_and_is_tracked() -> None:
    """Four orders of one day: two would leave too late, one of which is confirmed in time; one never would leave."""
    orders = shop(4, shipped_at=[9 * DAY, 9 * DAY, DAY, NEVER], tracked=[0, 0, 1, 0])
    by_order, tracked = LATE | {"by": "placed"}, TRACKED | {"by": "placed"}
    assert (ratio(by_order, orders=orders, as_of=29 * DAY), ratio(tracked, orders=orders, as_of=29 * DAY)) == (
        (3, 4),
        (1, 3),
    )
    in_time = (2 * DAY, e.ShipmentConfirmed(1, "UPS", "1Z", DAY, leaves=True))
    after = (9 * DAY + 1, e.ShipmentConfirmed(2, "UPS", "1Z", DAY))
    too_late = (9 * DAY + 2, e.ShipmentConfirmed(4, "UPS", "1Z", DAY, leaves=True))
    assert ratio(by_order, in_time, orders=orders, as_of=29 * DAY) == (2, 4)
    assert ratio(by_order, in_time, after, too_late, orders=orders, as_of=29 * DAY) == (2, 4)
    assert ratio(tracked, in_time, after, orders=orders, as_of=29 * DAY) == (3, 3)
    assert ratio(tracked, in_time, after, too_late, orders=orders, as_of=29 * DAY) == (4, 4)
    fetched = (2 * DAY, e.PickupUpdated(1, "picked_up", leaves=True))
    assert (
        ratio(by_order, fetched, orders=orders, as_of=29 * DAY),
        ratio(tracked, fetched, orders=orders, as_of=29 * DAY),
    ) == ((2, 4), (1, 3))


def sent_at(at: int, order: int = 1) -> Any:
    return at, e.ShipmentConfirmed(order, "UPS", "1Z", at, leaves=True)


def test_a_parcel_that_left_by_the_sellers_word_lies_where_it_left() -> None:
    """One would never leave, one only on the twentieth day; a window of a week, looked at day by day."""
    orders = shop(3, shipped_at=[NEVER, 20 * DAY, DAY])
    week, told = TRACKED | {"windows": ["7d"]}, (sent_at(10 * DAY), sent_at(11 * DAY, 2))
    days = (8, 10, 11, 17, 18, 20, 27)
    assert [ratio(week, *told, orders=orders, as_of=at * DAY)[1] for at in days] == [0, 1, 2, 1, 0, 0, 0]
    assert [ratio(week, orders=orders, as_of=at * DAY)[1] for at in days] == [0, 0, 0, 0, 0, 1, 0]


def test_what_the_seller_says_it_sent_and_nobody_got_is_not_received() -> None:
    orders = shop(2, shipped_at=[NEVER] * 2, delivered_at=[NEVER] * 2, promised_at=[5 * DAY] * 2)
    missing = metric("orders", "not_received", "placed")
    found = [ratio(missing, sent_at(DAY), orders=orders, as_of=at) for at in (5 * DAY, 5 * DAY + 1)]
    assert found == [(0, 2), (1, 2)]


def test_what_was_called_off_before_it_left_is_not_missing() -> None:
    orders = shop(2, shipped_at=[DAY] * 2, delivered_at=[NEVER] * 2, promised_at=[5 * DAY] * 2)
    off = (DAY - 1, e.OrderCancelled(1, "seller", "", True))
    assert ratio(metric("orders", "not_received", "placed"), off, orders=orders, as_of=20 * DAY) == (1, 2)


def invoice_at(at: int) -> Any:
    return at, e.MessageSent(1, 1, 1, "invoice")


@pytest.mark.parametrize(
    ("told", "late"),
    [
        ((), (1, 1)),
        ((invoice_at(7 * DAY + 10 * HOUR),), (0, 1)),
        ((invoice_at(7 * DAY + 10 * HOUR + 1),), (1, 1)),
        ((invoice_at(FRIDAY),), (0, 1)),
    ],
    ids=["none", "a_working_day", "a_moment_later", "before_it_left"],
)
def test_for_a_parcel_the_seller_confirms_it_sends_the_invoice(told: Any, late: tuple[int, int]) -> None:
    orders = shop(1, shipped_at=[NEVER], invoiced_at=[NEVER], business=[1])
    happened = sorted([sent_at(FRIDAY + 10 * HOUR), *told], key=lambda one: int(one[0]))
    assert ratio(INVOICED, *happened, orders=orders) == late
    assert ratio(INVOICED, *told, orders=orders) == (0, 0)
    assert ratio(INVOICED, sent_at(FRIDAY + 10 * HOUR), orders=orders, as_of=7 * DAY) == (0, 1)


def test_an_invoice_drawn_to_come_with_the_parcel_does_so_when_that_leaves_earlier() -> None:
    orders = shop(1, shipped_at=[20 * DAY], invoiced_at=[20 * DAY], business=[1])
    assert ratio(INVOICED, sent_at(FRIDAY), orders=orders) == (0, 1)
    assert ratio(INVOICED, orders=shop(1, shipped_at=[FRIDAY], invoiced_at=[NEVER], business=[1])) == (1, 1)


def test_what_never_leaves_is_late_once_its_date_is_over_and_cancelled_when_it_is() -> None:
    """Fifty orders that nobody sends, cancelled by the marketplace nine days after they were placed."""
    orders, dead = shop(50, shipped_at=[NEVER] * 50), 9 * DAY + 1
    every = LATE | {"excludes": ["fulfilled_by_marketplace"], "by": "placed"}
    off = tuple((dead, e.OrderCancelled(n + 1, "marketplace", "not_shipped", True)) for n in range(50))
    assert [ratio(every, orders=orders, as_of=at) for at in (2 * DAY, 2 * DAY + 1)] == [(0, 50), (50, 50)]
    assert ratio(every, *off, orders=orders, as_of=dead) == (50, 50)
    of_week = CANCELLATIONS | {"by": "cancelled", "lag": "1d"}
    days = (DAY, 2 * DAY, 8 * DAY, dead, dead + DAY, dead + 8 * DAY - 1, dead + 8 * DAY)
    found = [ratio(of_week, *off, orders=orders, as_of=at) for at in days]
    assert found == [(0, 50), (0, 50), (0, 0), (0, 0), (50, 50), (50, 50), (0, 0)]
