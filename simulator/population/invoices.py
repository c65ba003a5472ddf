"""Which buyers are businesses, and when each of their orders is invoiced."""

import numpy as np

from scenarios.market import Market
from simulator.domain.orders import NEVER, Column, Whole
from simulator.population.luck import Lots
from simulator.population.spreading import durations
from simulator.randomness import Stream


def invoices(market: Market, business: Column, shipped_at: Whole, lots: Lots) -> Column:
    """When the invoice of each order comes, 0 where nobody waits for one; narrow where nobody does at all."""
    if not market.business:
        return np.zeros(len(business), dtype=np.int8)
    invoiced = np.where(business > 0, shipped_at, 0)
    if market.invoices is not None:
        later = durations(lots.of(Stream.INVOICES).normal(), lots.of(Stream.INVOICES, 1), [market.invoices])
        invoiced += np.where((business > 0) & (shipped_at != NEVER), later, 0)
    return invoiced
