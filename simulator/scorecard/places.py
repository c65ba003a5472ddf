"""The same shop marketplace by marketplace, where it sells on more than one."""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from simulator.scorecard.ledger import Ledger
from simulator.scorecard.responding import Responses


@dataclass(frozen=True)
class PlaceFigures:
    """The figures of one marketplace's orders."""

    orders: int
    late_response_rate: float | None
    order_defect_rate: float | None

    def as_json(self) -> dict[str, Any]:
        """The figures as plain data."""
        return asdict(self)


def places_of(ledger: Ledger, responses: Responses) -> dict[str, PlaceFigures]:
    """By name of the marketplace; nothing where there is only one."""
    names = ledger.book.marketplaces
    if len(names) < 2:
        return {}
    place = ledger.book.marketplace
    orders = np.bincount(place[ledger.span][ledger.is_sold], minlength=len(names))
    defective = np.bincount(place[ledger.scored(ledger.known.defects).distinct()], minlength=len(names))
    asked = place[responses.runs.order - 1]
    return {
        name: PlaceFigures(
            int(orders[number]),
            responses.late_rate(asked == number),
            int(defective[number]) / int(orders[number]) if orders[number] else None,
        )
        for number, name in enumerate(names)
    }
