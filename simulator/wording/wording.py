"""The words of one world, rendered when somebody looks: pure functions of the seed, an entity and a language.

Nothing is remembered and nothing journalled; what an order is about the caller says.
"""

from typing import NamedTuple

from scenarios.model import Scenario
from simulator.randomness import Luck
from simulator.wording.addresses import Addresses
from simulator.wording.lines import Field, Lines, filled
from simulator.wording.names import full_name
from simulator.wording.prices import price

_REPLICATION = 0


class Subject(NamedTuple):
    """What a line is about: one order as its placeholders name it; ``total`` in cents."""

    buyer_name: str
    order_id: str
    item: str
    total: int


class Wording:
    """Names and lines of one scenario under one seed. The same question has the same answer, in any process."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        cast = enumerate((part.drill.cast.buyer.name for part in scenario.parts), start=1)
        self._named = {buyer: name for buyer, name in cast if name}
        self._luck = Luck(seed, _REPLICATION)
        self._lines = Lines(scenario)
        self._currency = scenario.policy.currency
        self.addresses = Addresses(self._luck, scenario.policy.country, scenario.policy.language)

    def buyer_name(self, buyer: int, language: str) -> str:
        """The name of a buyer: the one the cast gives, or one of her language."""
        return self._named.get(buyer) or full_name(self._luck, buyer, language)

    def line(self, story: int, line: str, field: Field, language: str, subject: Subject) -> str:
        """What a line of a story says in a language, about an order; nothing where its step says nothing."""
        words = {
            "buyer.name": subject.buyer_name,
            "order.id": subject.order_id,
            "order.item": subject.item,
            "order.total": price(subject.total, self._currency, language),
        }
        return filled(self._lines.text(story, line, field, language), words)
