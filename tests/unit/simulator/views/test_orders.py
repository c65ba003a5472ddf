"""The shop's orders at an instant, held against a look at every row."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from simulator.domain.orders import NEVER, Whole
from simulator.domain.parcels import CANCELLED, PENDING
from simulator.views.orders import OrdersView, Portion, Truths
from tests.casting import book

NONE: frozenset[str] = frozenset()
instants = st.integers(0, 3 * PENDING)


@dataclass(frozen=True)
class Fates:
    """What became of some orders."""

    lost: Collection[int] = ()
    cancelled: Mapping[int, int] = field(default_factory=dict)
    dispatched: Mapping[int, int] = field(default_factory=dict)
    offers_were_closed: bool = False

    def is_lost(self, order: int) -> bool:
        return order in self.lost


def test_an_order_is_pending_then_unshipped_then_shipped() -> None:
    view = OrdersView(book(1, placed_at=[10], shipped_at=[10 + 2 * PENDING], delivered_at=[10 + 3 * PENDING]))
    assert view.order(1, 9) is view.order(0, 99) is view.order(2, 99) is None
    seen = []
    for now in (10, 9 + PENDING, 10 + PENDING, 9 + 2 * PENDING, 10 + 2 * PENDING):
        order = view.order(1, now)
        assert order is not None
        seen.append((order.status, order.shipped_at is None, order.delivered_at is None))
    pending, unshipped = ("Pending", True, True), ("Unshipped", True, True)
    assert seen == [pending, pending, unshipped, unshipped, ("Shipped", False, True)]


@given(
    placed=st.lists(instants, min_size=1, max_size=12).map(sorted),
    waits=st.lists(instants, min_size=12, max_size=12),
    first=instants,
    length=instants,
    size=st.integers(1, 5),
    statuses=st.frozensets(st.sampled_from(("Pending", "Unshipped", "Shipped"))),
)
def test_pages_of_a_listing_are_what_a_look_at_every_order_finds(
    placed: list[int], waits: list[int], first: int, length: int, size: int, statuses: frozenset[str]
) -> None:
    shipped = [at + wait for at, wait in zip(placed, waits, strict=False)]
    view = OrdersView(book(len(placed), placed_at=placed, shipped_at=shipped, delivered_at=shipped))
    last = now = first + length
    orders = [order for number in range(1, len(placed) + 1) if (order := view.order(number, now))]
    expected = [
        order.number
        for order in orders
        if first <= order.placed_at <= last and (not statuses or order.status in statuses)
    ]
    found: list[int] = []
    after: int | None = 0
    while after is not None:
        portion = view.created(first, last, now, statuses, after, size)
        assert len(portion.orders) <= size
        found += portion.orders
        after = portion.next
    assert found == expected


def test_shipped_orders_come_in_the_order_they_were_shipped() -> None:
    view = OrdersView(book(3, shipped_at=[30, 10, 20]))
    assert (view.shipped(0, 25, 0, 9).orders, view.shipped(0, 25, 0, 9).next) == ([2, 3], None)
    assert (view.shipped(0, 99, 0, 2).orders, view.shipped(0, 99, 0, 2).next) == ([2, 3], 2)
    assert view.shipped(0, 99, 2, 2).orders == [1]


def test_a_page_of_shipped_orders_is_full_although_some_are_gone() -> None:
    shipped = [10, 20, 30, 40, 50]
    view = OrdersView(book(5, shipped_at=shipped), Fates(cancelled={2: 5}, dispatched={3: 6}))
    assert (view.shipped(0, 99, 0, 2).orders, view.shipped(0, 99, 0, 2).next) == ([1, 4], 4)
    assert (view.shipped(0, 99, 4, 2).orders, view.shipped(0, 99, 4, 2).next) == ([5], None)


def test_a_page_holds_wanted_orders_alone_and_is_full() -> None:
    view = OrdersView(book(9, placed_at=list(range(9)), shipped_at=list(range(9, 0, -1))))

    def even(rows: Whole) -> Truths:
        return rows % 2 == 1

    assert view.created(0, 9, 9, NONE, 0, 2, even) == Portion([2, 4], 4)
    assert view.created(0, 9, 9, NONE, 4, 2, even) == Portion([6, 8], 8)
    assert view.created(0, 9, 9, NONE, 8, 2, even) == Portion([], None)
    assert view.shipped(0, 9, 0, 3, even) == Portion([8, 6, 4], 6)
    waiting = OrdersView(book(9, placed_at=list(range(9)), shipped_at=[NEVER] * 9))
    assert waiting.unshipped(0, 9, 9, NONE, 0, 3, even) == Portion([2, 4, 6], 6)


def test_an_empty_page_is_the_end_however_far_it_is_to_the_first_order() -> None:
    many = 25_000
    orders = book(many, placed_at=list(range(many)), shipped_at=[NEVER] * many, delivered_at=[NEVER] * many)
    view, off = OrdersView(orders, Fates(cancelled={many: many})), frozenset({"Canceled"})
    assert view.created(0, many, many, off, 0, 5) == Portion([many], None)
    assert OrdersView(orders).created(0, many, many, off, 0, 5) == Portion([], None)


def test_what_is_not_shipped_changes_when_its_payment_is_authorised() -> None:
    view = OrdersView(book(2, placed_at=[0, 100], shipped_at=[10**9, 10**9]))
    now = PENDING + 50
    assert view.unshipped(PENDING, now, now, NONE, 0, 9).orders == [1]
    assert view.unshipped(100, 200, now, NONE, 0, 9).orders == [2]


def test_a_cancelled_order_is_pending_and_then_cancelled() -> None:
    never = [NEVER, NEVER]
    view = OrdersView(book(2, placed_at=[0, 0], shipped_at=[NEVER, 10**9], delivered_at=never, trouble=[CANCELLED, 0]))
    pending, cancelled = view.order(1, PENDING - 1), view.order(1, PENDING)
    assert pending is not None
    assert cancelled is not None
    assert (pending.status, pending.updated_at) == ("Pending", 0)
    assert (cancelled.status, cancelled.updated_at, cancelled.shipped_at) == ("Canceled", PENDING, None)
    for listed in (view.created, view.unshipped):
        assert listed(0, PENDING, PENDING, frozenset(("Canceled",)), 0, 9).orders == [1]
        assert listed(0, PENDING, PENDING, frozenset(("Unshipped",)), 0, 9).orders == [2]
    assert view.shipped(0, 10**10, 0, 9).orders == [2]


def test_a_lost_sale_is_not_there() -> None:
    orders = book(3, placed_at=[0, 1, 2], shipped_at=[5, 6, 10**9], earlier=[0, 1, 1])
    view = OrdersView(orders, Fates(lost={2, 3}))
    assert view.order(2, 9) is None
    assert view.created(0, 9, 9, NONE, 0, 9).orders == [1]
    assert view.shipped(0, 9, 0, 9).orders == [1]
    assert view.unshipped(0, 2 * PENDING, 2 * PENDING, NONE, 0, 9).orders == []
    assert OrdersView(orders).created(0, 9, 9, NONE, 0, 9).orders == [1, 2, 3]


def test_a_sale_lost_to_a_closed_offer_is_not_there() -> None:
    orders = book(2, placed_at=[0, 1], shipped_at=[5, 6])
    assert OrdersView(orders, Fates(lost={2}, offers_were_closed=True)).created(0, 9, 9, NONE, 0, 9).orders == [1]


def test_a_cancelled_order_never_leaves() -> None:
    late = 4 * PENDING
    orders = book(2, placed_at=[0, 0], shipped_at=[late, late], delivered_at=[late + 1, late + 1])
    view, now = OrdersView(orders, Fates(cancelled={2: 2 * PENDING})), 5 * PENDING
    shown = view.order(2, now)
    assert shown is not None
    assert (shown.status, shown.updated_at, shown.shipped_at, shown.delivered_at) == (
        "Canceled",
        2 * PENDING,
        None,
        None,
    )
    assert view.created(0, 9, now, frozenset({"Canceled"}), 0, 9).orders == [2]
    assert view.created(0, 9, now, frozenset({"Shipped"}), 0, 9).orders == [1]
    assert view.shipped(0, now, 0, 9).orders == [1]
    assert view.unshipped(2 * PENDING, now, now, NONE, 0, 9).orders == [2]


def test_an_order_that_never_leaves_waits_until_somebody_cancels_it() -> None:
    orders = book(1, placed_at=[0], shipped_at=[NEVER], delivered_at=[NEVER])
    waiting, off = OrdersView(orders).order(1, 9 * PENDING), OrdersView(orders, Fates(cancelled={1: 5})).order(1, 6)
    assert waiting is not None
    assert off is not None
    assert (waiting.status, off.status, off.updated_at) == ("Unshipped", "Canceled", 5)
    assert OrdersView(orders, Fates(cancelled={1: 5})).created(0, 9, 6, frozenset({"Canceled"}), 0, 9).orders == [1]
    assert OrdersView(orders, Fates(cancelled={1: 5})).created(0, 9, 6, frozenset({"Pending"}), 0, 9).orders == []


@given(
    placed=st.lists(instants, min_size=2, max_size=8).map(sorted),
    waits=st.lists(st.one_of(instants, st.just(NEVER)), min_size=8, max_size=8),
    sent=st.dictionaries(st.integers(1, 8), instants),
    first=instants,
    length=instants,
    size=st.integers(1, 3),
)
def test_what_left_by_the_sellers_word_is_listed_once_and_at_its_instant(
    placed: list[int], waits: list[int], sent: dict[int, int], first: int, length: int, size: int
) -> None:
    shipped = [min(at + wait, NEVER) for at, wait in zip(placed, waits, strict=False)]
    now = first + length
    told = {
        number: placed[number - 1] + wait
        for number, wait in sent.items()
        if number <= len(placed) and placed[number - 1] + wait < min(shipped[number - 1], now + 1)
    }
    view = OrdersView(
        book(len(placed), placed_at=placed, shipped_at=shipped, delivered_at=shipped), Fates((), {}, told)
    )
    orders = [order for number in range(1, len(placed) + 1) if (order := view.order(number, now))]
    assert {order.number: order.shipped_at for order in orders if order.number in told} == told
    found: list[int] = []
    after: int | None = 0
    while after is not None:
        portion = view.shipped(first, now, after, size)
        found, after = found + portion.orders, portion.next
    after = 0
    while after is not None:
        portion = view.unshipped(first, now, now, NONE, after, size)
        found, after = found + portion.orders, portion.next
    assert sorted(found) == [order.number for order in orders if first <= order.updated_at <= now]
