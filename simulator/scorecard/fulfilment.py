"""How orders reached their buyers: cancelled, late, returned, reviewed, as the columns say."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from simulator.domain.orders import NO_STORY
from simulator.scorecard.cohort import cohort_measure
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.measure import Measure
from simulator.scorecard.runs import Mask, Whole


@dataclass(frozen=True)
class Parcels:
    """What became of a ledger's scored orders: masks over the rows of its span, in which lost sales are never named."""

    ledger: Ledger

    def column(self, name: str) -> NDArray[np.signedinteger[Any]]:
        """A column of the order book within the span."""
        column: NDArray[np.signedinteger[Any]] = getattr(self.ledger.book, name)[self.ledger.span]
        return column

    @cached_property
    def is_cancelled(self) -> Mask:
        """Which orders were cancelled."""
        cancelled = np.zeros(len(self.ledger.is_sold), dtype=np.bool_)
        cancelled[self.ledger.places(self.ledger.scored(self.ledger.known.cancelled).rows)] = True
        return self._orders(cancelled)

    @cached_property
    def is_promised(self) -> Mask:
        """Which were sent, or are to be, and their promised delivery is over."""
        return self._orders((self.column("promised_at") < self.ledger.as_of) & ~self.is_cancelled)

    @cached_property
    def is_late(self) -> Mask:
        """Which of those did not come by then, or never."""
        return (self.column("delivered_at") > self.column("promised_at")) & self.is_promised

    @cached_property
    def is_quiet(self) -> Mask:
        """Which were not cancelled, and their buyers never write."""
        return self._orders((self.column("story") == NO_STORY) & ~self.is_cancelled)

    @cached_property
    def is_returned(self) -> Mask:
        """Which buyers who never wrote got and sent back."""
        return self._orders((self.column("returned") > 0) & self._has_come)

    @cached_property
    def is_reviewed(self) -> Mask:
        """Which buyers who never wrote got and reviewed as a product."""
        return self._orders((self.column("reviewed") > 0) & self._has_come)

    def rows(self, mask: Mask) -> Whole:
        """Rows of the orders a mask names."""
        return self.ledger.rows(mask)

    @property
    def _has_come(self) -> Mask:
        mask: Mask = self.column("delivered_at") <= self.ledger.as_of
        return mask

    def _orders(self, mask: Mask) -> Mask:
        return mask & self.ledger.is_sold


def fulfilment_measures(parcels: Parcels, *, is_market: bool) -> list[Measure]:
    """How the seller sent what it fulfils, and ``return_rate``; None in a drill, whose parcel is a prop."""
    names = ("cancellation_rate", "late_shipment_rate", "valid_tracking_rate", "on_time_delivery_rate")
    if not is_market:
        return [Measure(name, None, "share") for name in (*names, "return_rate")]
    returned = _share("return_rate", parcels.rows(parcels.is_returned), counted(parcels.is_quiet))
    return [*(cohort_measure(name, parcels.ledger) for name in names), returned]


def counted(mask: Mask) -> int:
    """How many a mask names."""
    return int(np.count_nonzero(mask))


def _share(name: str, rows: Whole, count: int) -> Measure:
    return Measure(name, len(rows) / count if count else None, "share", orders=(rows + 1).tolist)
