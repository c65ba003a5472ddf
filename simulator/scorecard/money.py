"""What a run cost the seller: wages, refunds, claims, returns and sales that were lost. Whole cents."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from scenarios.quantities import format_money
from simulator.scorecard.causes import CAUSES, causes_of
from simulator.scorecard.defects import Ledger
from simulator.scorecard.fulfilment import Parcels
from simulator.scorecard.measure import Measure
from simulator.scorecard.records import ClaimRecord
from simulator.scorecard.runs import RunTable, Whole


@dataclass(frozen=True)
class Money:
    """Costs by kind, in cents of one currency; they add up to the total."""

    currency: str
    costs: Mapping[str, int]
    """``wages``, ``refunds``, ``claims``, ``returns`` and ``lost_sales`` of a market; ``refunds`` and ``claims`` of a
    drill."""

    @property
    def total(self) -> int:
        """All of it."""
        return sum(self.costs.values())

    def as_json(self) -> dict[str, Any]:
        """Decimal strings, with the currency beside them."""
        told = {kind: format_money(cents) for kind, cents in self.costs.items()}
        return {"currency": self.currency, **told, "total": format_money(self.total)}


@dataclass(frozen=True)
class CauseFigures:
    """Claims of one cause, and what the seller paid for them."""

    count: int
    cents: int

    def as_json(self) -> dict[str, Any]:
        """The figures as plain data."""
        return {"count": self.count, "money": format_money(self.cents)}


def money_of_drill(ledger: Ledger, currency: str) -> Money:
    """Refunds and claims; a drill has no roster and no other orders."""
    return Money(currency, {"refunds": _refunds(ledger), "claims": _claims(ledger)})


def money_of_market(parcels: Parcels, currency: str, margin: float, wages: int) -> Money:
    """All kinds. A sale lost, cancelled or taken back (its goods are there again) costs the margin on its price."""
    ledger = parcels.ledger
    unsold = _prices(ledger, ledger.lost_sales) + _prices(ledger, parcels.rows(parcels.is_cancelled))
    costs = {
        "wages": wages,
        "refunds": _refunds(ledger),
        "claims": _claims(ledger),
        "returns": round(_prices(ledger, parcels.rows(parcels.is_returned)) * margin),
        "lost_sales": round(unsold * margin),
    }
    return Money(currency, costs)


def cost_measure(money: Money, is_staffed: bool) -> Measure:
    """``cost``: the total in units of the currency; None where no modelled team is paid."""
    return Measure("cost", money.total / 100 if is_staffed else None, "money")


def claims_by_cause(ledger: Ledger, runs: RunTable, due: int) -> dict[str, CauseFigures]:
    """Claims about scored orders, by the cause they had when they were opened."""
    numbers = [number for number, claim in ledger.tally.claims.items() if ledger.holds(claim.order)]
    charged = dict(ledger.tally.charged())
    found = {cause: [0, 0] for cause in CAUSES}
    for number, cause in zip(numbers, causes_of(ledger.claims, runs, ledger.tally.sent, due), strict=True):
        found[cause][0] += 1
        found[cause][1] += _charge(ledger, charged[number]) if number in charged else 0
    return {cause: CauseFigures(*figures) for cause, figures in found.items()}


def _refunds(ledger: Ledger) -> int:
    return sum(cents for order, cents in ledger.tally.refunded.items() if ledger.holds(order))


def _claims(ledger: Ledger) -> int:
    return sum(_charge(ledger, claim) for _, claim in ledger.tally.charged() if ledger.holds(claim.order))


def _charge(ledger: Ledger, claim: ClaimRecord) -> int:
    """What the marketplace takes for a claim: the order's price, but for what was paid back before."""
    return ledger.book.total_of(claim.order) - claim.refunded


def _prices(ledger: Ledger, rows: Whole) -> int:
    return int(ledger.book.total[rows].sum(dtype=np.int64))
