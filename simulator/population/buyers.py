"""Whose each order of the demand is, and what is the same in all orders of one buyer.

A buyer orders so many times on average, and on one marketplace only. Her language is drawn elsewhere.
"""

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


def businesses(market: Market, buyer: Column, streams: Streams) -> Column:
    """1 for the orders of buyers that are businesses."""
    return _of_buyers(market.business, buyer, streams, Stream.BUSINESS)


def opt_outs(market: Market, buyer: Column, streams: Streams) -> Column:
    """1 for the orders of buyers who want nothing unasked."""
    return _of_buyers(market.opts_out, buyer, streams, Stream.OPT_OUTS)


def _of_buyers(share: float, buyer: Column, streams: Streams, name: Stream) -> Column:
    """1 for every order of a share of the buyers."""
    if share in (0.0, 1.0):
        return np.full(len(buyer), int(share), dtype=np.int8)
    luck = streams.of(name).random(int(buyer.max(initial=0)))
    return (luck < share).astype(np.int8)[buyer - 1]
