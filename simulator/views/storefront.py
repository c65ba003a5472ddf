"""What the seller is told about any order: its ids, its buyer and her words, rendered when somebody looks.

Pure functions of one world's orders, seed and addresses; nothing here knows what time it is.
"""

from functools import cached_property
from typing import Literal

import numpy as np

from scenarios.model import Scenario
from simulator.domain.orders import OrderBook, Whole
from simulator.views.addresses import AddressBook
from simulator.wording.lines import Field
from simulator.wording.wording import Subject, Wording

Fulfilment = Literal["merchant", "marketplace"]


class Storefront:
    """Names, aliases, items and lines of one world. The same order is always told the same way."""

    def __init__(self, scenario: Scenario, book: OrderBook, seed: int, addresses: AddressBook) -> None:
        self.book = book
        self.addresses = addresses
        self.currency = scenario.policy.currency
        self.domain = scenario.policy.domain
        self.marketplace_id = scenario.policy.marketplace_id
        self.fulfilment, self._items = _offer(scenario)
        self._wording = Wording(scenario, seed)
        self._names: dict[int, str] = {}

    def buyer_name(self, order: int) -> str:
        """The name of an order's buyer: the same in every order of hers."""
        buyer = int(self.book.buyer[order - 1])
        name = self._names.get(buyer)
        if name is None:
            rows, buyers = self._by_buyer
            first_order = int(rows[np.searchsorted(buyers, buyer)]) + 1
            name = self._names[buyer] = self._wording.buyer_name(buyer, self.book.language_of(first_order))
        return name

    def alias(self, order: int) -> str:
        """The address under which an order's buyer can be written to."""
        return self.addresses.alias(int(self.book.buyer[order - 1]), self.domain)

    def item(self, order: int) -> str:
        """What was bought."""
        return self._items[int(self.book.product[order - 1])]

    def line(self, order: int, step: str, field: Field) -> str:
        """What an order's buyer says in a step of her story."""
        subject = Subject(
            self.buyer_name(order), self.addresses.order_id(order), self.item(order), self.book.total_of(order)
        )
        story = int(self.book.story[order - 1])
        return self._wording.line(story, step, field, self.book.language_of(order), subject)

    def orders_of(self, alias: str) -> list[int]:
        """The orders of the buyer behind an alias, oldest first."""
        buyer = self.addresses.buyer_number(alias, self.domain)
        if buyer is None or buyer >= 1 << 63:
            return []
        rows, buyers = self._by_buyer
        first, last = np.searchsorted(buyers, [buyer, buyer + 1])
        orders: list[int] = (rows[first:last] + 1).tolist()
        return orders

    @cached_property
    def _by_buyer(self) -> tuple[Whole, Whole]:
        """Rows by buyer, and the buyers in that order."""
        rows = np.argsort(self.book.buyer, kind="stable").astype(np.int64)
        return rows, self.book.buyer[rows]


def _offer(scenario: Scenario) -> tuple[Fulfilment, tuple[str, ...]]:
    """Who sends the parcels, and what is sold."""
    if scenario.market is not None:
        return scenario.market.fulfilment[0].by, tuple(product.item for product in scenario.market.catalog)
    assert scenario.drill is not None  # a scenario is a drill or a market
    order = scenario.drill.cast.order
    return order.fulfilment, (order.item,)
