"""The order book of a scenario under a seed."""

from scenarios.model import Scenario
from simulator.calendar import Calendar
from simulator.domain.orders import OrderBook
from simulator.population.cast import cast_orders
from simulator.population.luck import Streams
from simulator.population.shop import Shop


def draw_orders(scenario: Scenario, calendar: Calendar, seed: int, replication: int) -> OrderBook:
    """The columns of a scenario under a seed: the same always, whatever its staffing plan.

    Raises:
        BudgetExceeded: there would be more orders than fit.
    """
    if scenario.market is not None:
        negative = scenario.rules.order_defects.negative_stars
        return Shop(scenario.market, calendar, Streams(seed, replication), negative).book()
    return cast_orders(scenario.parts)
