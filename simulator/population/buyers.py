"""Whose each order of the demand is: a buyer orders so many times on average, and on one marketplace only."""

import numpy as np

from scenarios.market import Market
from simulator.domain.orders import Column
from simulator.population.arrivals import Arrivals
from simulator.population.luck import Streams
from simulator.randomness import Stream


def buyers(market: Market, came: Arrivals, streams: Streams) -> Column:
    """The number of each order's buyer, from 1; those of one marketplace follow those of the one before."""
    count = len(came.placed_at)
    orders = np.bincount(came.marketplace, minlength=1)
    people = np.maximum(np.rint(orders / market.demand.orders_per_buyer).astype(np.int64), orders > 0)
    if people.sum() == count:
        return np.arange(1, count + 1, dtype=np.int32)
    before = np.cumsum(people) - people
    luck = streams.of(Stream.BUYERS).random(count)
    luck *= people[came.marketplace]
    numbers: Column = luck.astype(np.int32) + (before + 1).astype(np.int32)[came.marketplace]
    return numbers
