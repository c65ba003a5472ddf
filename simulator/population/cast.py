"""The one order a drill casts. Nothing about it is left to luck."""

from dataclasses import fields
from typing import Any

import numpy as np

from scenarios.model import Drill
from simulator.domain.orders import LEGENDS, NEVER, OrderBook


def cast_order(drill: Drill) -> OrderBook:
    """The order book of a drill: its buyer lives the only story from the first instant on."""
    order = drill.cast.order
    placed = -order.placed
    shipped_at = _after(placed, order.shipped)
    told = {
        "placed_at": placed,
        "promised_at": placed + order.promised,
        "shipped_at": shipped_at,
        "delivered_at": _after(placed, order.arrives),
        "total": order.total,
        "buyer": 1,
        "tracked": int(order.tracked),
        "signed": int(order.signed),
        "protected": int(order.protected),
        "business": int(order.business),
        "invoiced_at": shipped_at if order.business else 0,
        "opted_out": int(drill.cast.buyer.opted_out),
    }
    names = [field.name for field in fields(OrderBook) if field.name not in LEGENDS]
    columns: dict[str, Any] = {name: np.array([told.get(name, 0)], dtype=np.int64) for name in names}
    return OrderBook(
        **columns,
        languages=(drill.cast.buyer.language,),
        fulfilments=(order.fulfilment,),
        ship_within=(order.ship_within,),
        marketplaces=("",),
    )


def _after(placed: int, duration: int) -> int:
    """The instant so long after the purchase, or never."""
    return NEVER if duration == NEVER else placed + duration
