"""Which orders find nothing left of their product: exactly those beyond what is in stock when they are placed."""

import numpy as np

from scenarios.goods import Product, Stock
from simulator.domain.orders import Column, Whole
from simulator.population.luck import Truths


def out_of_stock(catalog: tuple[Product, ...], placed_at: Whole, product: Column) -> Truths:
    """Which orders must be cancelled, of orders sorted by the instant they are placed at."""
    cancelled = np.zeros(len(placed_at), dtype=np.bool_)
    if all(sold.stock is None for sold in catalog):
        return cancelled
    by_product = np.argsort(product, kind="stable")
    ends = np.cumsum(np.bincount(product, minlength=len(catalog)))
    for number, (sold, end) in enumerate(zip(catalog, ends, strict=True)):
        if sold.stock is not None:
            rows = by_product[ends[number - 1] if number else 0 : end]
            cancelled[rows] = _beyond(sold.stock, placed_at[rows])
    return cancelled


def _beyond(stock: Stock, placed_at: Whole) -> Truths:
    """Which orders of one product find none left.

    The orders cancelled so far are the most by which demand ever was ahead of supply, so each new maximum is one more.
    """
    demanded = np.arange(1, len(placed_at) + 1)
    short = np.maximum.accumulate(np.maximum(demanded - _supplied(stock, placed_at), 0))
    return np.diff(short, prepend=0) > 0


def _supplied(stock: Stock, placed_at: Whole) -> Whole | int:
    """Units that have been there by each instant."""
    return stock.units + stock.restock * (placed_at // stock.every) if stock.every else stock.units
