"""How replications are cut into batches: long enough to be worth handing out, short enough to share.

The size of a batch changes no figure.
"""

from collections.abc import Iterator
from math import ceil

from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.experiment.trial import Batch, Setup

_WORTH_MS = 100.0
_SHARES = 4
"""Batches for each process at least, so that all end at about the same time."""

# What a run costs on a usual machine; only the order of magnitude matters.
_RUN_MS, _ORDER_MS, _CONTACT_MS = 8.0, 0.0005, 0.1


def batches(setup: Setup, scenario: Scenario, replications: range, processes: int) -> Iterator[Batch]:
    """Consecutive replications, some at a time."""
    size = batch_size(scenario, len(setup.plans), len(replications), processes)
    for first in range(replications.start, replications.stop, size):
        yield Batch(setup, first, min(size, replications.stop - first))


def batch_size(scenario: Scenario, plans: int, replications: int, processes: int) -> int:
    """So many replications that a batch lasts about a tenth of a second, and every process has several."""
    worth = ceil(_WORTH_MS / (plans * _cost(scenario)))
    return max(1, min(worth, replications // (_SHARES * processes)))


def _cost(scenario: Scenario) -> float:
    orders = expected_orders(scenario)
    contacts = orders * scenario.market.contact_rate if scenario.market else 1
    return _RUN_MS + _ORDER_MS * orders + _CONTACT_MS * contacts


def expected_orders(scenario: Scenario) -> float:
    """About so many orders; a drill has one."""
    market = scenario.market
    return market.demand.orders_per_day * market.runs.last_order / DAY if market else 1.0
