"""What the seller is told about any order: its ids, its buyer and her words, rendered when somebody looks.

Pure functions of one world's orders, seed and addresses; nothing here knows what time it is.
"""

import re
import string
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple

import numpy as np

from scenarios.goods import FulfilledBy, Product
from scenarios.model import CastOrder, Scenario
from simulator.domain.orders import Column, OrderBook, Whole
from simulator.views.addresses import AddressBook
from simulator.wording.addresses import PostalAddress
from simulator.wording.lines import Field
from simulator.wording.wording import Subject, Wording

_CAPITALS = string.digits + string.ascii_uppercase
_NO_LETTERS = re.compile(r"[^A-Za-z0-9]+")
_LONGEST_SKU = 34


class Business(NamedTuple):
    """A company that buys, and the number under which it booked the order."""

    name: str
    tax_number: str
    purchase_number: str


class Storefront:
    """Names, aliases, items and lines of one world. The same order is always told the same way."""

    def __init__(self, scenario: Scenario, book: OrderBook, seed: int, addresses: AddressBook) -> None:
        self.book = book
        self.addresses = addresses
        self.currency = scenario.policy.currency
        self.domain = scenario.policy.domain
        self.marketplace_id = scenario.policy.marketplace_id
        self._goods = _goods(scenario)
        self._wording = Wording(scenario, seed)
        self._names: dict[int, str] = {}
        self._homes = self._wording.addresses

    def buyer_name(self, order: int) -> str:
        """The name of an order's buyer: the same in every order of hers."""
        buyer = int(self.book.buyer[order - 1])
        name = self._names.get(buyer)
        if name is None:
            first_order = int(self._by_buyer[0][self._first_of(buyer)]) + 1
            name = self._names[buyer] = self._wording.buyer_name(buyer, self.book.language_of(first_order))
        return name

    def alias(self, order: int) -> str:
        """The address under which an order's buyer can be written to."""
        return self.addresses.alias(int(self.book.buyer[order - 1]), self.domain)

    def address(self, order: int) -> PostalAddress:
        """Where an order is sent."""
        return self._homes.of(int(self.book.buyer[order - 1]))

    def business(self, order: int) -> Business | None:
        """The company an order's buyer buys for, if she does."""
        if not self.book.business[order - 1]:
            return None
        buyer, homes = int(self.book.buyer[order - 1]), self._homes
        return Business(homes.company(buyer), homes.tax_number(buyer), homes.purchase_number(order))

    def item(self, order: int) -> str:
        """What was bought."""
        return self.goods(order).item

    def goods(self, order: int) -> Product | CastOrder:
        """What was bought, as the scenario describes it."""
        return self._goods[int(self.book.product[order - 1])]

    def product(self, order: int) -> int:
        """The number of what was bought, its place in the catalogue and 1."""
        return int(self.book.product[order - 1]) + 1

    def asin(self, product: int) -> str:
        """The marketplace's name of a product: the same in every world that sells the same."""
        word = int.from_bytes(blake2b(self.offer(product).encode(), digest_size=8, person=b"asin").digest(), "big")
        return "B0" + "".join(_CAPITALS[word // 36**place % 36] for place in range(8))

    def sku(self, product: int) -> str:
        """The seller's name of a product."""
        return f"{_NO_LETTERS.sub('-', self.offer(product)).strip('-').upper()[:_LONGEST_SKU]}-{product}"

    def offer(self, product: int) -> str:
        """What is sold under a product's number, its place in the catalogue and 1."""
        return self._goods[product - 1].item

    def fulfilment(self, order: int) -> FulfilledBy:
        """Who sends an order's parcel."""
        return self.book.fulfilment_of(order)

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
        rows, buyers = self._by_buyer
        if buyer is None or not len(buyers) or buyer > buyers[-1]:
            return []
        orders: list[int] = (rows[self._first_of(buyer) : self._first_of(buyer + 1)] + 1).tolist()
        return orders

    def _first_of(self, buyer: int) -> int:
        """Where a buyer's orders begin among those sorted by buyer."""
        buyers = self._by_buyer[1]
        # A number of the column's own kind: any other would have the whole column converted.
        return int(np.searchsorted(buyers, buyers.dtype.type(buyer)))

    @cached_property
    def _by_buyer(self) -> tuple[Whole, Column]:
        """Rows by buyer, and the buyers in that order."""
        rows = np.argsort(self.book.buyer, kind="stable").astype(np.int64)
        return rows, self.book.buyer[rows]


def _goods(scenario: Scenario) -> tuple[Product | CastOrder, ...]:
    """What is sold."""
    if scenario.market is not None:
        return scenario.market.catalog
    return tuple(part.drill.cast.order for part in scenario.parts)
