"""How each order is to reach its buyer: what is bought, who sends it, when it leaves and when it would arrive.

Parcels that never leave or never arrive are the fate's.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from scenarios.demand import Campaign
from scenarios.market import Market
from simulator.calendar import Calendar
from simulator.domain.orders import Column, Whole
from simulator.population.choosing import choose, width
from simulator.population.incidents import Strike
from simulator.population.luck import Lots
from simulator.population.spreading import durations
from simulator.population.windows import Window, window
from simulator.randomness import Stream

_HANDLING, _TRANSIT = 1, 2
"""Parts of the stream of deliveries that exponentials come from."""


class Delivery(NamedTuple):
    """When each order leaves, arrives and was promised to."""

    promised_at: Whole
    shipped_at: Whole
    delivered_at: Whole


def products(market: Market, calendar: Calendar, placed_at: Whole, lots: Lots) -> Column:
    """What is bought: by its share, which campaigns of a product raise."""
    luck = lots.of(Stream.PRODUCTS).uniform()
    chosen = choose(luck, (product.share for product in market.catalog), least=2)
    campaigns = [campaign for campaign in market.demand.campaigns if campaign.item]
    windows = [window(calendar, campaign.start, campaign.lasts) for campaign in campaigns]
    cuts = sorted({cut for one in windows for cut in one})
    for start, end in pairwise(cuts):
        rows = np.flatnonzero(Window(start, end).holds(placed_at))
        running = [c for c, one in zip(campaigns, windows, strict=True) if one.start <= start < one.end]
        chosen[rows] = choose(luck[rows], _raised(market, running))
    return chosen


def _raised(market: Market, running: Sequence[Campaign]) -> Iterable[float]:
    """Shares of the catalogue while some campaigns run."""
    for product in market.catalog:
        factors = [campaign.factor for campaign in running if campaign.item == product.item]
        yield product.share * float(np.prod(factors))


def ways(market: Market, lots: Lots) -> Column:
    """Which way of fulfilment each order goes."""
    if len(market.fulfilment) == 1:
        return np.zeros(len(lots), dtype=width(1))
    return choose(lots.of(Stream.FULFILMENT).uniform(), (way.share for way in market.fulfilment))


def delivery(market: Market, placed_at: Whole, fulfilled: Column, struck: Sequence[Strike], lots: Lots) -> Delivery:
    """The instants of every order; an incident draws out what it names."""
    draws = lots.of(Stream.DELIVERY)
    handling, transit = [way.handling for way in market.fulfilment], [way.transit for way in market.fulfilment]
    shipped = durations(draws.normal(), lots.of(Stream.DELIVERY, _HANDLING), handling, fulfilled)
    _draw_out(shipped, ((strike.rows, strike.incident.handling) for strike in struck))
    shipped += placed_at
    delivered = durations(draws.normal(), lots.of(Stream.DELIVERY, _TRANSIT), transit, fulfilled)
    _draw_out(delivered, ((strike.rows, strike.incident.transit) for strike in struck))
    delivered += shipped
    promises = np.array([way.promise for way in market.fulfilment], dtype=np.int64)
    return Delivery(placed_at + promises[fulfilled], shipped, delivered)


def _draw_out(lasting: Whole, factors: Iterable[tuple[Whole, float]]) -> None:
    """Multiply the durations of some rows."""
    for rows, factor in factors:
        if factor != 1.0:
            lasting[rows] = np.rint(lasting[rows] * factor).astype(np.int64)
