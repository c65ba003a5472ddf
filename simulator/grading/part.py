"""What one order of a world is graded by: its drill, the house's criteria, and who the debrief is for.

Which orders of a scenario have a drill of their own is said here and nowhere else.
"""

import msgspec

from scenarios.criteria import Graded, HouseCriterion
from scenarios.model import Drill, Scenario
from simulator.domain.orders import OrderBook


class Part(msgspec.Struct, frozen=True):
    """One drill about one order; a world has as many as it has orders with a drill."""

    order: int
    name: str
    drill: Drill
    house: tuple[HouseCriterion, ...]
    """Criteria of the policy the drill begins under."""
    total: int
    """What the order cost, in cents."""
    language: str
    """The buyer's; what people read comes in it as far as it is written."""
    patience: int
    """How long the buyer waits for an answer before she minds."""

    @property
    def criteria(self) -> tuple[Graded, ...]:
        """The drill's, then the house's."""
        return (*self.drill.criteria, *self.house)


def parts_of(scenario: Scenario, book: OrderBook) -> tuple[Part, ...]:
    """Every order that is graded, in the order in which their buyers come: none of a market, nor without criteria."""
    cast = scenario.parts
    stories = ((order, book.contacts[order].story) for order in book.arrivals) if cast else ()
    return tuple(_part(scenario, order, story, book) for order, story in stories if cast[story].drill.criteria)


def _part(scenario: Scenario, order: int, story: int, book: OrderBook) -> Part:
    cast = scenario.parts[story]
    patience = scenario.personas[cast.drill.cast.buyer.persona].patience
    house = scenario.policy.house_criteria
    return Part(order, cast.name, cast.drill, house, book.total_of(order), book.language_of(order), patience)
