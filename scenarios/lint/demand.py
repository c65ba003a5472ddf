"""Rule: a run of a market comes to an end, because the orders it can expect can be counted.

Reckons roughly; the simulator draws them.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil, exp, floor, inf, log1p

from scenarios.demand import MONTHS, Campaign, Demand
from scenarios.errors import Problem
from scenarios.goods import Product
from scenarios.lint.part import entries, part
from scenarios.lint.period import Period, takes_orders
from scenarios.source.marks import Source

MOST_ORDERS = 50_000_000

_DAY = timedelta(days=1)
_MILLISECOND = timedelta(milliseconds=1)
_YEAR = 365
_STEEPEST = 100
"""Exponent beyond which nothing is counted any more."""
_LEAST = 1e-9 - 1


def countable(source: Source) -> Iterator[Problem]:
    """A run that would take more orders than can be held."""
    demand, period = part(source, ("demand",), Demand), takes_orders(source)
    if demand is None or period is None:
        return
    products = entries(source, ("catalog",), Product).values()
    together = sum(product.share for product in products)
    shares = {product.item: product.share / together for product in products}
    if expected_orders(demand, shares, period) > MOST_ORDERS:
        hint = "shorten 'horizon', or lower 'orders_per_day', 'growth' or the factors of campaigns"
        message = f"the run would not end: more than {MOST_ORDERS:,} orders would come in"
        yield source.problem("endless", message, ("runs", "horizon"), hint=hint)


def expected_orders(demand: Demand, shares: dict[str, float], period: Period) -> float:
    """About how many orders come in; counting stops where they are too many."""
    counted, boost, again = 0.0, 0.0, _again(demand, period)
    days = (period[1] - period[0]) / _DAY
    boosts = _boosts(demand.campaigns, shares, period[0], ceil(days))
    for day in range(ceil(days)):
        boost += boosts[day]
        month = MONTHS[(period[0] + day * _DAY).month - 1]
        grown = day / _YEAR * log1p(demand.growth) + boost
        rate = demand.orders_per_day * demand.by_month.get(month, 1.0) * exp(min(grown, _STEEPEST))
        counted += rate * min(days - day, 1.0)
        if counted * again > MOST_ORDERS:
            break
    return counted * again


def _boosts(campaigns: tuple[Campaign, ...], shares: dict[str, float], first: datetime, days: int) -> list[float]:
    """By how much the logarithm of the rate changes from each day to the next because of campaigns."""
    changes = [0.0] * (days + 1)
    for campaign in campaigns:
        lasts = timedelta(milliseconds=campaign.lasts) / _DAY
        share = shares.get(campaign.item, 0.0) if campaign.item else 1.0
        height = log1p(max(_LEAST, (campaign.factor - 1) * share * min(lasts, 1.0)))
        start = floor((campaign.start - first) / _DAY)
        changes[min(max(start, 0), days)] += height
        changes[min(max(start + ceil(lasts), 0), days)] -= height
    return changes


def _again(demand: Demand, period: Period) -> float:
    """Orders for each that is not a repeated one."""
    if demand.repeat is None:
        return 1.0
    times = (period[1] - period[0]) / _MILLISECOND / max(1.0, demand.repeat.after.expected)
    return 1 + min(times, demand.repeat.rate / (1 - demand.repeat.rate) if demand.repeat.rate < 1 else inf)
