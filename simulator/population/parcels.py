"""What is known of each parcel: whether the carrier scans it, the buyer signs for it and its label is protected.

Drawn only where some are and some are not; when parcels leave and arrive is the delivery's.
"""

from collections.abc import Sequence

import numpy as np

from scenarios.market import Market
from simulator.domain.orders import Column
from simulator.population.choosing import table
from simulator.population.luck import Lots
from simulator.randomness import Stream


def parcels(market: Market, fulfilled: Column, lots: Lots) -> dict[str, Column]:
    """The columns ``tracked``, ``signed`` and ``protected``, by the way each order goes."""
    ways = market.fulfilment
    return {
        "tracked": _marks([way.tracked for way in ways], fulfilled, lots, Stream.TRACKING),
        "signed": _marks([way.signed for way in ways], fulfilled, lots, Stream.SIGNATURE),
        "protected": _marks([way.protected for way in ways], fulfilled, lots, Stream.PROTECTION),
    }


def _marks(shares: Sequence[float], fulfilled: Column, lots: Lots, name: Stream) -> Column:
    """1 for the share of the parcels of each way that a mark is put on."""
    if set(shares) <= {0.0, 1.0}:
        return np.array(shares, dtype=np.int8)[fulfilled]
    return (lots.of(name).uniform() < table(shares)[fulfilled]).astype(np.int8)
