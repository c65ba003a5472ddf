"""Two marketplaces in one shop, apart."""

from dataclasses import replace

from scenarios.quantities import HOUR
from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from tests.casting import book
from tests.unit.simulator.scorecard.ledger import answered, asked, claimed, decided, scored


def shop(names: tuple[str, ...] = ("de", "it", "us")) -> OrderBook:
    orders = book(6, marketplace=[0, 0, 0, 1, 1, 0], stars=[0, 0, 1, 0, 0, 1])
    return replace(orders, marketplaces=names)


def test_each_marketplace_has_its_orders_answers_and_defects() -> None:
    late = (0, asked(4)), (25 * HOUR, answered(4)), (0, asked(1)), (HOUR, answered(1))
    told = (30 * HOUR, claimed(4, 1)), (31 * HOUR, decided(4, 1, granted=True)), (32 * HOUR, e.SaleLost(6, 4))
    assert scored(*late, *told, orders=shop()).as_json()["by_marketplace"] == {
        "de": {"orders": 3, "late_response_rate": 0.0, "order_defect_rate": 1 / 3},
        "it": {"orders": 2, "late_response_rate": 1.0, "order_defect_rate": 0.5},
        "us": {"orders": 0, "late_response_rate": None, "order_defect_rate": None},
    }


def test_one_marketplace_is_the_whole() -> None:
    assert scored(orders=replace(shop(), marketplace=shop().marketplace * 0, marketplaces=("de",))).places == {}
