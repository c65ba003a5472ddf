"""Hand-made entry lists for tests of the scorecard."""

from typing import Any

from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from simulator.journal.entry import Entry
from simulator.playing import score_entries
from simulator.scorecard.scorecard import Scorecard
from tests.casting import book, market

MARKET = market()
Happened = tuple[int, e.AnyEvent]


def entries(*happened: Happened) -> list[Entry]:
    """Entries numbered from 1, each at its instant."""
    return [Entry(seq, at, "somebody", event) for seq, (at, event) in enumerate(happened, start=1)]


def asked(thread: int = 1, message: int = 1) -> e.MessageReceived:
    """The buyer writes in a thread whose order has the same number."""
    return e.MessageReceived(thread, thread, message, "opening")


def answered(thread: int = 1, **more: Any) -> e.MessageSent:
    """The seller answers."""
    return e.MessageSent(thread, thread, 99, "reply", **more)


def claimed(order: int, claim: int) -> e.ClaimOpened:
    """A claim is opened."""
    return e.ClaimOpened(order, claim, "not_received", (), 9)


def decided(order: int, claim: int, *, granted: bool) -> e.ClaimDecided:
    """A claim is decided."""
    return e.ClaimDecided(order, claim, granted, (), granted, "seller" if granted else "nobody")


def scored(
    *happened: Happened,
    as_of: int = 10 * DAY,
    orders: OrderBook | None = None,
    scenario: Scenario = MARKET,
    **more: Any,
) -> Scorecard:
    """The scorecard of what happened to ten orders placed at the first instant, or to those given."""
    return score_entries(entries(*happened), book(10) if orders is None else orders, scenario, as_of, **more)
