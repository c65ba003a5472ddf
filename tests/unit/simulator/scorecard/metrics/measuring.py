"""One metric taken of a few orders and of what happened to them, for worked cases."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from scenarios.model import Account
from scenarios.policy import Policy
from scenarios.quantities import DAY
from simulator.calendar import Calendar
from simulator.domain.orders import OrderBook
from simulator.playing import tally_of
from simulator.policy.editions import Editions
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.metrics.taking import Metrics
from tests.casting import POLICY, book
from tests.unit.simulator.scorecard.ledger import Happened, entries

CALENDAR = Calendar(datetime(2026, 1, 5), "Europe/Rome")
"""The first instant is the beginning of a Monday."""
NO_PAST = Account()


def shop(count: int, fulfilled: list[int] | None = None, **columns: Any) -> OrderBook:
    """Orders of which some are fulfilled by the marketplace (1), all to be sent within two days."""
    orders = book(count, fulfilled=fulfilled or [0] * count, **columns)
    return replace(orders, fulfilments=("merchant", "marketplace"), ship_within=(2 * DAY, 2 * DAY))


def metric(of: str, counted: str, by: str, window: str = "30d", **more: Any) -> dict[str, Any]:
    """A share as a policy writes it, by default over thirty days."""
    return {"of": of, "share": counted, "by": by, "windows": [window], **more}


def editions(told: Any, **sections: Any) -> Editions:
    """The rules for tests with one metric ``m``, and with other sections."""
    return Editions(Policy.model_validate({**POLICY, "metrics": {"m": told}, **sections}), CALENDAR)


def figures(
    told: Any,
    *happened: Happened,
    orders: OrderBook | None = None,
    as_of: int = 30 * DAY,
    past: Account = NO_PAST,
    **sections: Any,
) -> list[Figure]:
    """Every figure of a metric at an instant; ten orders placed at the first instant if none are given."""
    known = book(10) if orders is None else orders
    tally = tally_of(entries(*happened), as_of)
    return list(Metrics(known, tally, editions(told, **sections), past).at(as_of))


def figure(told: Any, *happened: Happened, **more: Any) -> Figure:
    """The only figure."""
    (one,) = figures(told, *happened, **more)
    return one


def ratio(told: Any, *happened: Happened, **more: Any) -> tuple[int, int]:
    """So many of so many."""
    one = figure(told, *happened, **more)
    return one.counted, one.of
