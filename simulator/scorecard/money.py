"""What a run cost the seller in cents: wages, refunds, replacements, claims, chargebacks, fees and lost sales."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from scenarios.quantities import format_money
from simulator.policy.editions import Editions
from simulator.scorecard.causes import CAUSES, causes_of
from simulator.scorecard.fulfilment import Parcels
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.measure import Measure
from simulator.scorecard.records import ChargebackRecord, ClaimRecord
from simulator.scorecard.runs import RunTable, Whole


@dataclass(frozen=True)
class Money:
    """Costs by kind, in cents of one currency; they add up to the total."""

    currency: str
    costs: Mapping[str, int]
    """Refunds, replacements, claims, chargebacks and fees; of a market wages, returns and lost sales, too."""

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
    return Money(currency, _taken(ledger))


def money_of_market(parcels: Parcels, currency: str, margin: float, wages: int) -> Money:
    """All kinds. A sale lost, cancelled or taken back (its goods are there again) costs the margin on its price."""
    ledger = parcels.ledger
    unsold = _prices(ledger, ledger.lost_sales) + _prices(ledger, parcels.rows(parcels.is_cancelled))
    costs = {
        "wages": wages,
        **_taken(ledger),
        "returns": round(_prices(ledger, parcels.rows(parcels.is_returned)) * margin),
        "lost_sales": round(unsold * margin),
    }
    return Money(currency, costs)


def cost_measure(money: Money, is_staffed: bool) -> Measure:
    """``cost``: the total in units of the currency; None where no modelled team is paid."""
    return Measure("cost", money.total / 100 if is_staffed else None, "money")


def claims_by_cause(ledger: Ledger, runs: RunTable, editions: Editions) -> dict[str, CauseFigures]:
    """Claims about scored orders, by the cause they had when they were opened."""
    numbers = [number for number, claim in ledger.tally.charges.claims.items() if ledger.holds(claim.order)]
    charged = dict(ledger.tally.charges.by_claim())
    found = {cause: [0, 0] for cause in CAUSES}
    for number, cause in zip(numbers, causes_of(ledger.claims, runs, ledger.tally.sent, editions), strict=True):
        found[cause][0] += 1
        found[cause][1] += _charge(ledger, charged[number]) if number in charged else 0
    return {cause: CauseFigures(*figures) for cause, figures in found.items()}


def _taken(ledger: Ledger) -> dict[str, int]:
    """What was paid back, sent again at its price, and taken for scored orders; fees are the account's."""
    charges = ledger.tally.charges
    claims = [claim for _, claim in charges.by_claim()]
    return {
        "refunds": sum(cents for order, cents in charges.refunded.items() if ledger.holds(order)),
        "replacements": sum(ledger.book.total_of(order) for order in charges.replaced if ledger.holds(order)),
        "claims": sum(_charge(ledger, claim) for claim in claims if ledger.holds(claim.order)),
        "chargebacks": sum(_charge(ledger, back) for back in charges.by_chargeback() if ledger.holds(back.order)),
        "fees": charges.fined,
    }


def _charge(ledger: Ledger, claim: ClaimRecord | ChargebackRecord) -> int:
    """What is taken for a claim or a chargeback: the order's price, but for what was paid back before."""
    return ledger.book.total_of(claim.order) - claim.refunded


def _prices(ledger: Ledger, rows: Whole) -> int:
    return int(ledger.book.total[rows].sum(dtype=np.int64))
