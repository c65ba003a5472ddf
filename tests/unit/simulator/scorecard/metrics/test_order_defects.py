"""The order defect rate by hand, after section D of the rules: by order date, once an order, by the last word."""

from typing import Any

import pytest

from scenarios.model import Account
from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from tests.casting import book
from tests.unit.simulator.scorecard.ledger import Happened, claimed, decided
from tests.unit.simulator.scorecard.metrics.measuring import figure, figures, metric, ratio, shop

ODR = metric("orders", "defective", "placed", "60d", lag="15d", target="<1%", force="binding")
NOW = 80 * DAY
"""The window then goes from day 5 (exclusive) to day 65 (inclusive)."""
OLD = [20 * DAY] * 10


def odr(*happened: Happened, **more: Any) -> tuple[int, int]:
    return ratio(ODR, *happened, **{"orders": book(10, placed_at=OLD), "as_of": NOW, **more})


@pytest.mark.parametrize(("placed", "inside"), [(5 * DAY, 0), (5 * DAY + 1, 1), (65 * DAY, 1), (65 * DAY + 1, 0)])
def test_the_orders_date_decides_not_the_defects(placed: int, inside: int) -> None:
    orders = book(1, placed_at=[placed])
    assert odr((79 * DAY, e.FeedbackLeft(1, 1)), orders=orders) == (inside, inside)


def test_an_order_with_three_defects_counts_once() -> None:
    told = (
        (21 * DAY, e.FeedbackLeft(1, 1)),
        (22 * DAY, claimed(1, 1)),
        (23 * DAY, decided(1, 1, granted=True)),
        (24 * DAY, e.ChargebackFiled(1, 1, "service", "not_received", 0)),
        (25 * DAY, e.ChargebackDecided(1, 1, True, (), True, "seller")),
    )
    assert odr(*told) == (1, 10)
    one = figure(ODR, *told, orders=book(10, placed_at=OLD), as_of=NOW)
    assert one.measure.evidence() == {"entries": [1, 3, 5], "orders": []}


def test_the_last_word_on_a_claim_counts() -> None:
    """Granted, then reversed on appeal: no defect. Reversed as to the money alone: still one."""
    granted = ((21 * DAY, claimed(1, 1)), (22 * DAY, decided(1, 1, granted=True)))
    reversal = (40 * DAY, e.ClaimAppealDecided(1, 1, True, (), False, "marketplace"))
    half = (40 * DAY, e.ClaimAppealDecided(1, 1, True, (), True, "marketplace"))
    assert odr(*granted) == (1, 10)
    assert odr(*granted, reversal) == (0, 10)
    assert odr(*granted, half) == (1, 10)
    assert odr(*granted, (40 * DAY, e.ClaimAppealDecided(1, 1, False, (), True, "seller"))) == (1, 10)


def test_who_pays_and_what_counts_are_two_things() -> None:
    """A parcel that was refused: the seller is debited and the rate does not know."""
    told = (21 * DAY, claimed(1, 1)), (22 * DAY, e.ClaimDecided(1, 1, True, (), False, "seller"))
    assert odr(*told) == (0, 10)


@pytest.mark.parametrize(("kind", "counts", "defects"), [("service", True, 1), ("fraud", False, 0)])
def test_service_chargebacks_count_and_fraud_does_not(kind: str, counts: bool, defects: int) -> None:
    filed = (21 * DAY, e.ChargebackFiled(1, 1, kind, "not_received", 0))
    upheld = (30 * DAY, e.ChargebackDecided(1, 1, True, (), counts, "seller"))
    assert odr(filed) == (0, 10)
    assert odr(filed, upheld) == (defects, 10)


def test_removed_feedback_counts_until_it_leaves_the_metrics() -> None:
    leaves = 40 * DAY + 48 * HOUR
    told = (21 * DAY, e.FeedbackLeft(1, 1)), (40 * DAY, e.FeedbackRemoved(1, "buyer", "solved", leaves))
    orders = book(10, placed_at=[DAY] * 10)
    assert [odr(*told, orders=orders, as_of=at) for at in (leaves - 1, leaves)] == [(1, 10), (0, 10)]


def test_struck_feedback_never_counts() -> None:
    assert odr((21 * DAY, e.FeedbackLeft(1, 1)), (21 * DAY, e.FeedbackStruck(1, "their delivery"))) == (0, 10)


def test_exactly_one_per_cent_is_too_much() -> None:
    """Fewer than 1 %: the target is missed at exactly it."""
    for count, status in ((100, "BAD"), (101, "GOOD")):
        orders = book(count, placed_at=[20 * DAY] * count)
        one = figure(ODR, (21 * DAY, e.FeedbackLeft(1, 1)), orders=orders, as_of=NOW)
        assert (one.counted, one.of, one.status) == (1, count, status)


def test_without_orders_there_is_no_rate_and_no_verdict() -> None:
    one = figure(ODR, orders=book(0), as_of=NOW)
    assert (one.value, one.of, one.status) == (None, 0, "NONE")


def test_each_part_stands_on_its_own() -> None:
    """Two of four sent by the seller, one of six by the marketplace; the past is of the first order's way."""
    orders = shop(10, [0] * 4 + [1] * 6, placed_at=OLD)
    told = tuple((21 * DAY, e.FeedbackLeft(order, 1)) for order in (1, 2, 5))
    parts = figures(ODR | {"split": "fulfilment"}, *told, orders=orders, as_of=NOW, past=Account(orders=100, defects=1))
    assert [(one.fulfilment, one.counted, one.of) for one in parts] == [("merchant", 3, 104), ("marketplace", 1, 6)]
    assert [one.label for one in parts] == ["m:60d:merchant", "m:60d:marketplace"]
    assert [one.measure.evidence()["entries"] for one in parts] == [[1, 2], [3]]


def test_a_part_nobody_sells_in_is_not_shown() -> None:
    assert [one.fulfilment for one in figures(ODR | {"split": "fulfilment"}, as_of=NOW)] == ["merchant"]


def test_a_sale_never_made_and_an_offer_that_was_closed_are_no_orders() -> None:
    orders = book(10, placed_at=[day * DAY for day in range(20, 30)], stars=[1] * 10, stars_at=OLD)
    lost = (22 * DAY, e.SaleLost(3, 1))
    closed = ((24 * DAY, e.OffersClosed(("x",), "merchant")), (26 * DAY, e.OffersReopened("merchant")))
    assert odr(orders=orders) == (10, 10)
    assert odr(lost, orders=orders) == (9, 9)
    assert odr(lost, *closed, orders=orders) == (7, 7)
    assert odr((28 * DAY, e.OffersClosed(("x",))), orders=orders) == (8, 8)
    assert odr((28 * DAY, e.OffersClosed(("x",), "marketplace")), orders=orders) == (10, 10)


KINDS: dict[str, tuple[Happened, ...]] = {
    "negative_feedback": ((21 * DAY, e.FeedbackLeft(1, 2)),),
    "claim": ((21 * DAY, claimed(1, 1)), (22 * DAY, decided(1, 1, granted=True))),
    "service_chargeback": (
        (21 * DAY, e.ChargebackFiled(1, 1, "service", "x", 0)),
        (22 * DAY, e.ChargebackDecided(1, 1, True, (), True, "seller")),
    ),
    "return": ((21 * DAY, e.ReturnRequested(1, 1, "unwanted", True, 0)),),
    "cancellation": ((21 * DAY, e.OrderCancelled(1, "seller", "no_inventory", True)),),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_policy_says_which_kinds_are_defects(kind: str) -> None:
    others = [other for other in KINDS if other != kind]
    assert odr(*KINDS[kind], order_defects={"defects": [kind]}) == (1, 10)
    assert odr(*KINDS[kind], order_defects={"defects": others}) == (0, 10)


def test_a_marketplace_that_counts_item_reviews_counts_those_of_quiet_buyers() -> None:
    """As Walmart does: on item or seller review."""
    orders = book(10, placed_at=OLD, reviewed=[2, 3] + [0] * 8, delivered_at=[25 * DAY] * 10)
    assert odr(orders=orders) == (0, 10)
    both = {"defects": ["negative_feedback", "negative_product_review"]}
    assert odr((21 * DAY, e.FeedbackLeft(5, 1)), orders=orders, order_defects=both) == (2, 10)


def test_a_parcel_counts_as_not_received_when_its_time_is_over_until_it_comes() -> None:
    promised = 30 * DAY
    orders = book(3, placed_at=[20 * DAY] * 3, promised_at=[promised] * 3, delivered_at=[promised, 40 * DAY, 90 * DAY])
    rule: dict[str, Any] = {
        "orders": orders,
        "order_defects": {"defects": ["item_not_received"]},
        "claims": {"respond_within": "72h", "review": "24h", "defended_by": {}, "not_received_after": "3d"},
    }
    moments = (33 * DAY, 33 * DAY + 1, 40 * DAY, 80 * DAY, 90 * DAY)
    counted = [ratio(ODR | {"lag": "0d"}, as_of=at, **rule)[0] for at in moments[:3]]
    assert counted == [0, 2, 1]
    assert [ratio(ODR, as_of=at, **rule) for at in moments[3:]] == [(1, 3), (0, 3)]


def test_the_negative_stars_of_the_day_count() -> None:
    """A policy that grows milder in February: two stars are a defect only before."""
    versions = [
        {"negative_stars": 2, "valid_until": "2026-02-01"},
        {"negative_stars": 1, "valid_from": "2026-02-01"},
    ]
    told, orders = (2 * DAY, e.FeedbackLeft(1, 2)), book(10, placed_at=[DAY] * 10)
    assert odr(told, orders=orders, as_of=26 * DAY, order_defects=versions) == (1, 10)
    assert odr(told, orders=orders, as_of=28 * DAY, order_defects=versions) == (0, 10)
