"""Which orders an incident strikes: those placed while it lasts, of the products and the fulfilment it names."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from scenarios.goods import Incident
from scenarios.market import Market
from simulator.calendar import Calendar
from simulator.domain.orders import Column, Whole
from simulator.population.windows import window


class Strike(NamedTuple):
    """An incident and the rows of the orders it concerns."""

    incident: Incident
    rows: Whole


def strikes(
    market: Market, calendar: Calendar, placed_at: Whole, product: Column, fulfilled: Column
) -> Sequence[Strike]:
    """Every incident with its orders, as the market lists them: where two set one share, the later one does."""
    found = []
    for incident in market.incidents:
        struck = window(calendar, incident.start, incident.lasts).holds(placed_at)
        if incident.items:
            struck &= np.array([p.item in incident.items for p in market.catalog])[product]
        if incident.by is not None:
            struck &= np.array([way.by == incident.by for way in market.fulfilment])[fulfilled]
        found.append(Strike(incident, np.flatnonzero(struck)))
    return found
