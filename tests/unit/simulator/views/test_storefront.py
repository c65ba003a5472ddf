"""What the seller is told of an order: the same however often, and the same person in each of a buyer's orders."""

from dataclasses import replace
from typing import Any

import pytest

from scenarios.model import Scenario
from simulator.views.addresses import AddressBook
from simulator.views.storefront import Storefront
from tests.casting import book, drill, market


def storefront(scenario: Scenario, key: bytes = b"a key", **columns: Any) -> Storefront:
    columns = {"buyer": [1, 2, 1], "story": [0, 0, 0]} | columns
    return Storefront(scenario, book(3, ("en", "it"), **columns), 7, AddressBook(key))


def test_a_buyer_has_one_name_and_one_alias_in_all_her_orders() -> None:
    shop = storefront(market(), language=[0, 0, 1])
    assert shop.buyer_name(1) == shop.buyer_name(3) != shop.buyer_name(2)
    assert shop.alias(1) == shop.alias(3) != shop.alias(2)
    assert shop.alias(1).endswith("@marketplace.test")


def test_the_cast_of_a_drill_is_called_what_it_says() -> None:
    shop = storefront(drill())
    assert (shop.buyer_name(1), shop.item(1), shop.fulfilment(1)) == ("Marta", "mug", "merchant")
    assert shop.line(1, "opening", "says") == "Where is my parcel?"


def test_what_was_bought_is_the_catalogue_s() -> None:
    shop = storefront(market(), product=[0, 1, 0])
    assert [shop.item(order) for order in (1, 2, 3)] == ["mug", "lamp", "mug"]


def test_an_alias_leads_to_all_the_buyer_s_orders() -> None:
    shop = storefront(market())
    assert shop.orders_of(shop.alias(1)) == [1, 3]
    assert shop.orders_of(shop.alias(2).upper()) == [2]


@pytest.mark.parametrize(
    "alias", ["", "ada@marketplace.test", "aaaaaaaaaaaaaaa@marketplace.test", "é@marketplace.test"]
)
def test_a_stranger_s_alias_leads_nowhere(alias: str) -> None:
    assert storefront(market()).orders_of(alias) == []


def test_another_world_s_alias_leads_nowhere() -> None:
    alias = storefront(market(), b"another key").alias(1)
    assert storefront(market()).orders_of(alias) == []


def test_each_order_is_sent_the_way_it_was_fulfilled() -> None:
    orders = replace(book(3, ("en", "it"), fulfilled=[1, 0, 1]), fulfilments=("merchant", "marketplace"))
    shop = Storefront(market(), orders, 7, AddressBook(b"a key"))
    assert [shop.fulfilment(order) for order in (1, 2, 3)] == ["marketplace", "merchant", "marketplace"]


def test_a_shop_without_orders_knows_no_alias() -> None:
    shop = Storefront(market(), book(0), 7, AddressBook(b"a key"))
    assert shop.orders_of(storefront(market()).alias(1)) == []


def test_a_product_is_called_the_same_wherever_it_is_sold() -> None:
    shop, other = storefront(market(), product=[0, 1, 0]), storefront(market(), b"another key", product=[0, 1, 0])
    assert [shop.product(order) for order in (1, 2, 3)] == [1, 2, 1]
    assert shop.asin(1) == other.asin(1) != shop.asin(2)
    assert all(len(shop.asin(product)) == 10 and shop.asin(product).isalnum() for product in (1, 2))
    assert (shop.sku(1), shop.sku(2)) == ("MUG-1", "LAMP-2")
    assert shop.addresses.item_id(1) != other.addresses.item_id(1)
    assert len({shop.addresses.item_id(order) for order in (1, 2, 3)}) == 3


def test_a_buyer_lives_in_one_place_and_buys_for_one_company() -> None:
    shop = storefront(market(), business=[1, 0, 1])
    assert shop.address(1) == shop.address(3) != shop.address(2)
    first, second, third = (shop.business(order) for order in (1, 2, 3))
    assert first is not None
    assert second is None
    assert third is not None
    assert (first.name, first.tax_number) == (third.name, third.tax_number)
    assert first.purchase_number != third.purchase_number
