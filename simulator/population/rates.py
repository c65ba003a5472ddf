"""How many orders are expected when: the demand's rate as a function of time that is constant between its edges.

The clock is each marketplace's own; campaigns are dated by the scenario's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from scenarios.demand import MONTHS, Campaign, Demand
from scenarios.quantities import DAY, HOUR, SECOND
from scenarios.staffing import WEEKDAYS
from simulator.calendar import Calendar
from simulator.domain.orders import Whole
from simulator.population.choosing import table
from simulator.population.luck import Real
from simulator.population.windows import Window, window

_YEAR = 365 * DAY


@dataclass(frozen=True)
class Rate:
    """Stretches of time, each with the orders expected in it. ``edges`` has one more than ``expected``."""

    edges: Whole
    expected: Real
    days: Whole
    """The local day of each stretch, counted from the one before the world's first."""


def rate_of(demand: Demand, share_of: Mapping[str, float], calendar: Calendar, zone: ZoneInfo, end: int) -> Rate:
    """The rate of all orders as if they came by one clock; ``share_of`` says what part of them each product is."""
    first = _first_hour(calendar, zone)
    hours = np.arange(first, end, HOUR, dtype=np.int64)
    local = [calendar.moment(hour).astimezone(zone) for hour in hours.tolist()]
    windows = [window(calendar, campaign.start, campaign.lasts) for campaign in demand.campaigns]
    edges = _edges(np.append(hours, first + len(hours) * HOUR), windows)
    starts, hour_of = edges[:-1], (edges[:-1] - first) // HOUR
    expected = _hourly(demand, local)[hour_of] * (np.diff(edges) / HOUR)
    expected *= (1.0 + demand.growth) ** (np.maximum(starts, 0) / _YEAR)
    expected *= _boost(demand.campaigns, windows, share_of, starts)
    days = np.array([(moment.date() - calendar.first_day).days + 1 for moment in local], dtype=np.int64)
    return Rate(edges, expected, days[hour_of])


def _first_hour(calendar: Calendar, zone: ZoneInfo) -> int:
    """The instant, now or before, at which the local hour began in which the world begins."""
    local = calendar.moment(0).astimezone(zone)
    return -((local.minute * 60 + local.second) * SECOND)


def _hourly(demand: Demand, local: Sequence[datetime]) -> Real:
    """Orders expected in each hour, without growth and campaigns."""
    weekdays = table(demand.by_weekday.get(day, 1.0) for day in WEEKDAYS)
    days = weekdays / (weekdays.mean() or 1.0)
    hours = table(demand.by_hour) / sum(demand.by_hour)
    months = table(demand.by_month.get(month, 1.0) for month in MONTHS)
    weights = table(hours[m.hour] * days[m.weekday()] * months[m.month - 1] for m in local)
    return weights * demand.orders_per_day


def _edges(hours: Whole, windows: Sequence[Window]) -> Whole:
    """Every instant at which the rate may change."""
    cuts = np.array([cut for one in windows for cut in one if hours[0] < cut < hours[-1]], dtype=np.int64)
    return np.unique(np.concatenate((hours, cuts))) if len(cuts) else hours


def _boost(
    campaigns: Sequence[Campaign], windows: Sequence[Window], share_of: Mapping[str, float], starts: Whole
) -> Real:
    """What campaigns make of the rate: one of a product raises only that product's share of it."""
    factors: dict[str, Real] = {}
    for campaign, lasts in zip(campaigns, windows, strict=True):
        known = factors.get(campaign.item, np.ones(len(starts)))
        factors[campaign.item] = known * np.where(lasts.holds(starts), campaign.factor, 1.0)
    everything = factors.pop("", np.ones(len(starts)))
    more = sum((share_of.get(item, 0.0) * (factor - 1.0) for item, factor in factors.items()), np.zeros(len(starts)))
    return everything * (1.0 + more)
