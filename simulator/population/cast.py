"""The orders that drills cast, one each. Nothing about them is left to luck."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import numpy as np

from scenarios.model import Part
from simulator.domain.orders import LEGENDS, NEVER, OrderBook


def cast_orders(parts: Sequence[Part]) -> OrderBook:
    """The order book of drills: the buyer of each lives the story of its number, from when it begins.

    Buyers and goods have the numbers of their drills; orders, as always, those in which they are placed.
    """
    ways = tuple(dict.fromkeys((part.drill.cast.order.fulfilment, part.drill.cast.order.ship_within) for part in parts))
    languages = tuple(dict.fromkeys(part.drill.cast.buyer.language for part in parts))
    rows = []
    for number, part in enumerate(parts):
        order, buyer = part.drill.cast.order, part.drill.cast.buyer
        row = _row(part, number)
        row["fulfilled"] = ways.index((order.fulfilment, order.ship_within))
        row["language"] = languages.index(buyer.language)
        rows.append(row)
    rows.sort(key=lambda row: (row["placed_at"], row["story"]))
    names = [field.name for field in fields(OrderBook) if field.name not in LEGENDS]
    columns: dict[str, Any] = {name: np.array([row.get(name, 0) for row in rows], dtype=np.int64) for name in names}
    return OrderBook(
        **columns,
        languages=languages,
        fulfilments=tuple(by for by, _ in ways),
        ship_within=tuple(within for _, within in ways),
        marketplaces=("",),
    )


def _row(part: Part, number: int) -> dict[str, int]:
    """What is cast of one order; what is not said is nothing."""
    order = part.drill.cast.order
    placed = part.at - order.placed
    shipped_at = _after(placed, order.shipped)
    return {
        "placed_at": placed,
        "promised_at": placed + order.promised,
        "shipped_at": shipped_at,
        "delivered_at": _after(placed, order.arrives),
        "total": order.total,
        "product": number,
        "buyer": number + 1,
        "story": number,
        "writes_at": part.at,
        "tracked": int(order.tracked),
        "signed": int(order.signed),
        "protected": int(order.protected),
        "business": int(order.business),
        "invoiced_at": shipped_at if order.business else 0,
        "opted_out": int(part.drill.cast.buyer.opted_out),
    }


def _after(placed: int, duration: int) -> int:
    """The instant so long after the purchase, or never."""
    return NEVER if duration == NEVER else placed + duration
