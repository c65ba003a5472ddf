"""What goes wrong with each order: one trouble, or none.

A parcel that gets lost has no other; one that arrives may be late, damaged, other than described or defective, and of
several the one named last counts. A cancelled order is nothing but that.
"""

from collections.abc import Callable, Sequence
from operator import attrgetter

import numpy as np

from scenarios.goods import TROUBLES, Incident, Product, Trouble
from scenarios.market import Market
from simulator.domain.orders import NEVER, Column
from simulator.population.choosing import table
from simulator.population.delivery import Delivery
from simulator.population.incidents import Strike
from simulator.population.luck import Lots, Real, Truths
from simulator.randomness import Stream

CANCELLED = TROUBLES.index("cancelled") + 1
LOST = TROUBLES.index("lost") + 1
_CONDITION: dict[Trouble, Callable[[Product], float]] = {
    "damaged": attrgetter("packaging"),
    "not_as_described": attrgetter("listing_accuracy"),
    "defective": attrgetter("quality"),
}
"""What may be wrong with a parcel that arrives, and the share of a product's orders in which it is not."""
_MADE_WORSE: dict[Trouble, Callable[[Incident], float | None]] = {
    "damaged": attrgetter("packaging"),
    "not_as_described": attrgetter("listing_accuracy"),
    "defective": attrgetter("quality"),
    "lost": lambda incident: None if incident.lost is None else 1 - incident.lost,
}
"""What an incident says of the share in which it is not, if anything."""


def troubles(
    market: Market, product: Column, fulfilled: Column, delivery: Delivery, struck: Sequence[Strike], lots: Lots
) -> Column:
    """The trouble of each order, as far as it is not cancelled."""
    trouble = np.zeros(len(product), dtype=np.int8)
    trouble[delivery.delivered_at > delivery.promised_at] = TROUBLES.index("late") + 1
    for part, (kind, good) in enumerate(_CONDITION.items()):
        shares = _shares([good(sold) for sold in market.catalog], product, kind, struck)
        if shares is not None:
            trouble[lots.of(Stream.CONDITION, part).uniform() >= shares] = TROUBLES.index(kind) + 1
    lost = _shares([1 - way.lost for way in market.fulfilment], fulfilled, "lost", struck)
    if lost is not None:
        trouble[lots.of(Stream.LOST_PARCELS).uniform() >= lost] = LOST
    return trouble


def _shares(usual: Sequence[float], which: Column, kind: Trouble, struck: Sequence[Strike]) -> Real | None:
    """The share of orders like each that are all right in one way; None where all are."""
    worse = [(strike.rows, _MADE_WORSE[kind](strike.incident)) for strike in struck]
    if min(usual) == 1 and all(share is None for _, share in worse):
        return None
    shares = table(usual)[which]
    for rows, share in worse:
        if share is not None:
            shares[rows] = share
    return shares


def cancel(trouble: Column, cancelled: Truths) -> Column:
    """The troubles with those of cancelled orders."""
    return np.where(cancelled, np.int8(CANCELLED), trouble)


def stop(delivery: Delivery, trouble: Column) -> None:
    """Let what was cancelled never leave, and what got lost never arrive."""
    delivery.shipped_at[trouble == CANCELLED] = NEVER
    delivery.delivered_at[(trouble == CANCELLED) | (trouble == LOST)] = NEVER
