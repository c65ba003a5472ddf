"""Which orders are scored, also those that were placed from outside before others that were to come."""

from typing import cast

import numpy as np

from scenarios.model import Account
from simulator.domain import commands as c
from simulator.domain.decide import decide
from simulator.domain.orders import OrderBook
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.metrics.taking import Metrics
from simulator.scorecard.scope import ALWAYS, Scope, Window
from simulator.scorecard.tally import Tally
from tests.casting import book, state_of
from tests.unit.simulator.domain.injection_samples import PLACED


def injected_at(*instants: int) -> OrderBook:
    """Orders drawn for 0, 10 and 90, and behind them those of a test."""
    state = state_of(orders=book(3, placed_at=[0, 10, 90]))
    for at in instants:
        for event in decide(state, c.InjectOrder(PLACED), at):
            state.apply(event, at)
    return state.book


def ledger(orders: OrderBook, as_of: int, placed: Window = ALWAYS) -> Ledger:
    scope = Scope(placed, ALWAYS, ALWAYS, as_of)
    return Ledger(orders, Account(), Tally(), cast(Metrics, None), scope, as_of)


def scored(of: Ledger) -> list[int]:
    return np.arange(len(of.book))[of.span].tolist()


def test_an_order_placed_from_outside_is_scored_as_soon_as_it_is_there() -> None:
    orders = injected_at(20, 40)
    assert scored(ledger(orders, 19)) == [0, 1]
    assert scored(ledger(orders, 20)) == [0, 1, 3]
    assert scored(ledger(orders, 90)) == [0, 1, 2, 3, 4]
    assert scored(ledger(orders, 90, Window(10, 40))) == [1, 3]
    assert scored(ledger(injected_at(95), 95)) == [0, 1, 2, 3]
    assert scored(ledger(injected_at(), 50)) == [0, 1]


def test_rows_places_and_questions_agree() -> None:
    for orders in (injected_at(), injected_at(20, 40), injected_at(95)):
        found = ledger(orders, 50)
        rows = scored(found)
        assert found.rows(np.ones(len(rows), dtype=np.bool_)).tolist() == rows
        assert found.places(np.array(rows)).tolist() == [*range(len(rows))]
        numbers = np.arange(1, len(orders) + 1)
        held = [found.holds(int(number)) for number in numbers]
        assert held == [number - 1 in rows for number in numbers.tolist()] == found.holds_each(numbers).tolist()
