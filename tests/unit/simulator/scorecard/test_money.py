"""Costs worked by hand, to the cent."""

from typing import Any

from scenarios.goods import TROUBLES
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.scorecard.money import Money
from tests.casting import PLAN, book, drill, market
from tests.unit.simulator.scorecard.ledger import Happened, claimed, decided, scored

CANCELLED = 1 + TROUBLES.index("cancelled")


def money(*happened: Happened, **more: Any) -> Money:
    return scored(*happened, as_of=30 * DAY, **more).money


def refund(order: int, amount: int) -> e.RefundIssued:
    return e.RefundIssued(order, amount, "", full=amount == 2490)


def test_a_quiet_week_costs_its_wages() -> None:
    found = money(scenario=market(plan=PLAN | {"wage": "20"}))
    assert {kind: cents for kind, cents in found.costs.items() if cents} == {"wages": 72 * 2_000}
    assert found.as_json() == {
        "currency": "USD",
        "wages": "1440.00",
        "refunds": "0.00",
        "replacements": "0.00",
        "claims": "0.00",
        "chargebacks": "0.00",
        "fees": "0.00",
        "returns": "0.00",
        "lost_sales": "0.00",
        "total": "1440.00",
    }


def test_refunds_are_what_was_paid_back() -> None:
    assert money((1, refund(1, 500)), (2, refund(1, 1990)), (3, refund(2, 100))).costs["refunds"] == 2590


def test_goods_sent_again_cost_their_price_once() -> None:
    sent = e.ReplacementSent(1, 9)
    assert money((1, refund(1, 500)), (2, sent), (3, e.ReplacementNotified(1))).costs["replacements"] == 2490
    assert money((2, sent), (3, e.ReplacementSent(2, 9))).costs["replacements"] == 4980


def test_a_granted_claim_costs_what_was_not_paid_back_before() -> None:
    told = (1, claimed(1, 1)), (2, refund(1, 490)), (3, decided(1, 1, granted=True))
    found = money(*told)
    assert (found.costs["claims"], found.costs["refunds"]) == (2000, 490)
    assert money(*told, (4, refund(1, 100))).costs["claims"] == 2000


def test_a_claim_closed_by_a_refund_costs_the_refund_alone() -> None:
    found = money((1, claimed(1, 1)), (2, refund(1, 2490)), (2, decided(1, 1, granted=True)))
    assert (found.costs["claims"], found.costs["refunds"], found.total) == (0, 2490, 2490)


def test_a_denied_claim_and_one_the_marketplace_pays_cost_nothing() -> None:
    theirs = e.ClaimDecided(2, 2, True, (), False, "marketplace")
    told = (1, claimed(1, 1)), (2, decided(1, 1, granted=False)), (3, claimed(2, 2)), (4, theirs)
    assert money(*told).costs["claims"] == 0


def test_an_order_is_paid_for_once() -> None:
    first, second = (
        ((1, claimed(1, 1)), (2, decided(1, 1, granted=True))),
        ((3, claimed(1, 2)), (4, decided(1, 2, granted=True))),
    )
    assert money(*first, *second).costs["claims"] == 2490


def test_sales_returned_lost_or_cancelled_cost_their_margin() -> None:
    orders = book(
        4,
        total=[1001, 2002, 4003, 9999],
        returned=[1, 0, 0, 0],
        delivered_at=[DAY] * 4,
        trouble=[0, CANCELLED, 0, 0],
    )
    found = money((1, e.SaleLost(3, 1)), orders=orders)
    assert found.costs["returns"] == round(1001 * 0.3) == 300
    assert found.costs["lost_sales"] == round((2002 + 4003) * 0.3) == 1802


def test_what_is_not_there_yet_is_not_returned() -> None:
    orders = book(1, returned=[1], delivered_at=[31 * DAY])
    assert money(orders=orders).costs["returns"] == 0


def test_a_drill_has_no_roster_and_no_other_orders() -> None:
    found = money((1, refund(1, 490)), scenario=drill())
    nothing = dict.fromkeys(("replacements", "claims", "chargebacks", "fees"), "0.00")
    assert found.as_json() == {"currency": "USD", "refunds": "4.90", **nothing, "total": "4.90"}


def test_the_cost_is_the_total_where_somebody_is_paid() -> None:
    assert scored((1, refund(1, 490)), scenario=market(plan=PLAN | {"wage": "10"})).measures["cost"].value == 724.90
    assert scored((1, refund(1, 490)), scenario=market(plan=None)).measures["cost"].value is None
    assert scored((1, refund(1, 490)), scenario=drill(plan=PLAN)).measures["cost"].value is None


def test_a_threshold_may_bound_the_cost() -> None:
    held = market(plan=PLAN | {"wage": "10"}, thresholds={"cost": "<=700", "utilisation": "<=85%"})
    assert [threshold.passed for threshold in scored(scenario=held).thresholds] == [False, True]


def test_a_chargeback_costs_what_was_not_paid_back_and_fees_what_they_are() -> None:
    told = (
        (1, refund(1, 490)),
        (2, e.ChargebackFiled(1, 1, "service", "not_received", 9)),
        (3, e.ChargebackDecided(1, 1, True, (), True, "seller")),
        (4, e.FeeCharged(1250, "cancellation_rate")),
    )
    found = money(*told)
    assert (found.costs["chargebacks"], found.costs["fees"], found.costs["refunds"]) == (2000, 1250, 490)


def test_an_order_cancelled_on_the_way_costs_its_margin() -> None:
    assert money((1, e.OrderCancelled(1, "buyer", "", False))).costs["lost_sales"] == round(2490 * 0.3)
