"""When the orders of the demand come in, on which marketplace: drawn from its rate, or set as evenly as it allows."""

from collections.abc import Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np

from scenarios.market import Market, Place
from simulator.calendar import Calendar
from simulator.domain.orders import Column, Whole
from simulator.errors import BudgetExceeded
from simulator.population.choosing import width
from simulator.population.luck import Real, Streams
from simulator.population.rates import rate_of
from simulator.randomness import Stream

MOST_ORDERS = 20_000_000
"""More than a machine of usual size holds."""


class Arrivals(NamedTuple):
    """Orders by the instant they are placed at, and the marketplace of each."""

    placed_at: Whole
    marketplace: Column


def arrivals(market: Market, calendar: Calendar, streams: Streams) -> Arrivals:
    """Every order of the demand.

    Raises:
        BudgetExceeded: there would be too many.
    """
    places = market.marketplaces or (Place(marketplace=""),)
    end = market.runs.last_order
    share_of = shares_of_items(market)
    total = sum(place.share for place in places)
    came = []
    for number, place in enumerate(places):
        zone = ZoneInfo(place.zone) if place.zone else calendar.zone
        rate = rate_of(market.demand, share_of, calendar, zone, end)
        expected = rate.expected * (place.share / total) * _moods(market.demand.overdispersion, rate.days, streams)
        check_count(float(expected.sum()))
        placed = _PROCESSES[market.demand.arrivals](streams.of(Stream.ORDERS, number), rate.edges, expected)
        came.append(placed[(placed >= 0) & (placed < end)])
    return _merged(came)


def shares_of_items(market: Market) -> dict[str, float]:
    """What part of the orders each item is."""
    total = sum(product.share for product in market.catalog)
    shares = dict.fromkeys((product.item for product in market.catalog), 0.0)
    for product in market.catalog:
        shares[product.item] += product.share / total
    return shares


def check_count(orders: float) -> None:
    """Refuse to draw more orders than fit.

    Raises:
        BudgetExceeded: there are too many.
    """
    if orders > MOST_ORDERS:
        raise BudgetExceeded("orders of one market", MOST_ORDERS)


def _moods(overdispersion: float, days: Whole, streams: Streams) -> Real:
    """The gamma factor of each stretch's day; one day has one on every marketplace."""
    if not overdispersion or not len(days):
        return np.ones(len(days))
    shape = 1 / overdispersion**2
    return (streams.of(Stream.DAYS).standard_gamma(shape, int(days.max()) + 1) / shape)[days]


def _by_chance(draws: np.random.Generator, edges: Whole, expected: Real) -> Whole:
    """Instants of a Poisson process whose rate is constant between the edges."""
    counts = draws.poisson(expected)
    within = draws.random(int(counts.sum()))
    within *= np.repeat(np.diff(edges), counts)
    placed: Whole = np.repeat(edges[:-1], counts)
    placed += within.astype(np.int64)
    placed.sort()
    return placed


def _evenly(_: np.random.Generator, edges: Whole, expected: Real) -> Whole:
    """The instants at which a half more than a whole number of orders has come to be expected."""
    sums = np.concatenate(([0.0], np.cumsum(expected)))
    wanted = np.arange(int(sums[-1] + 0.5)) + 0.5
    stretch = np.searchsorted(sums[1:], wanted)
    within = (wanted - sums[stretch]) / expected[stretch]
    return edges[stretch] + np.floor(within * np.diff(edges)[stretch]).astype(np.int64)


_PROCESSES = {"poisson": _by_chance, "regular": _evenly}


def _merged(came: Sequence[Whole]) -> Arrivals:
    kind = width(len(came))
    if len(came) == 1:
        return Arrivals(came[0], np.zeros(len(came[0]), dtype=kind))
    placed = np.concatenate(came)
    order = np.argsort(placed, kind="stable")
    where = np.repeat(np.arange(len(came), dtype=kind), [len(one) for one in came])
    return Arrivals(placed[order], where[order])
