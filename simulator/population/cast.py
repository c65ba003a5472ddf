"""The one order a drill casts. Nothing about it is left to luck."""

from dataclasses import fields

import numpy as np

from scenarios.model import Drill
from scenarios.quantities import DAY
from simulator.domain.orders import LEGENDS, OrderBook


def cast_order(drill: Drill) -> OrderBook:
    """The order book of a drill: its buyer lives the only story from the first instant on."""
    order = drill.cast.order
    placed = -order.placed
    told = {
        "placed_at": placed,
        "promised_at": placed + order.promised,
        "shipped_at": placed + min(DAY, order.placed),
        "delivered_at": placed + order.promised,
        "total": order.total,
        "buyer": 1,
    }
    columns = [field.name for field in fields(OrderBook) if field.name not in LEGENDS]
    return OrderBook(
        **{name: np.array([told.get(name, 0)], dtype=np.int64) for name in columns},
        languages=(drill.cast.buyer.language,),
        fulfilments=(order.fulfilment,),
        marketplaces=("",),
    )
