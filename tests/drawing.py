"""Markets written anew in part, and the orders drawn from them."""

from typing import Any

import numpy as np

from scenarios.goods import TROUBLES
from scenarios.model import Scenario
from simulator.calendar import Calendar
from simulator.domain.orders import NO_STORY, OrderBook
from simulator.population.book import draw_orders
from simulator.population.luck import Truths

SPREAD = {"median": "12h", "p90": "30h"}
LATE, LOST, DAMAGED, NOT_AS_DESCRIBED, DEFECTIVE, CANCELLED = range(1, len(TROUBLES) + 1)
"""What the column ``trouble`` counts."""


def changed(scenario: Scenario, **parts: Any) -> Scenario:
    """The same market with some of its parts written anew; a mapping keeps its other keys, and so does a fulfilment."""
    dumped: Any = scenario.dump()
    for name, part in parts.items():
        known = dumped["market"].get(name)
        if name == "fulfilment" and isinstance(part, dict):
            known = known[0]
        dumped["market"][name] = known | part if isinstance(known, dict) and isinstance(part, dict) else part
    return Scenario.model_validate(dumped)


def drawn(scenario: Scenario, seed: int = 7, replication: int = 0) -> OrderBook:
    """The order book of a scenario."""
    return draw_orders(scenario, Calendar(scenario.begins, scenario.zone), seed, replication)


def differing(one: OrderBook, other: OrderBook) -> set[str]:
    """The columns in which two books differ."""
    ours, theirs = one.columns(), other.columns()
    return {name for name in ours if not np.array_equal(ours[name], theirs[name])}


def writers(orders: OrderBook) -> Truths:
    """Whose buyers write."""
    return orders.story != NO_STORY


def z_of(hits: float, tries: float, share: float) -> float:
    """How many standard deviations a count lies from what a share leads to expect."""
    return float((hits - tries * share) / np.sqrt(max(tries * share * (1 - share), 1e-9)))
