"""One market's columns in the making: who orders, how it goes, who writes and who comes again.

Every column is drawn for every row, from a stream of its own, so that changing one share moves nobody else's luck.
"""

from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from scenarios.market import Market
from simulator.calendar import Calendar
from simulator.domain.orders import Column, OrderBook, Whole
from simulator.population import contacts, delivery, fate, quiet
from simulator.population.arrivals import arrivals
from simulator.population.buyers import businesses, buyers, opt_outs
from simulator.population.incidents import strikes
from simulator.population.invoices import invoices
from simulator.population.languages import languages, spoken
from simulator.population.luck import Draws, Lots, Streams, Truths
from simulator.population.parcels import parcels
from simulator.population.repeats import NOBODY, coming, sales
from simulator.population.stock import out_of_stock
from simulator.randomness import Stream


class _Outcome(NamedTuple):
    """What becomes of each order, and which of the orders there are."""

    trouble: Column
    contacts: contacts.Contacts
    stars: Column
    draws: Draws
    """What feedback is drawn from, after the stars."""
    comes: Truths
    hangs: Truths


class Shop:
    """The orders of one market under one seed, in the order of their birth until the book is made."""

    def __init__(self, market: Market, calendar: Calendar, streams: Streams, negative_stars: int) -> None:
        self._market = market
        self._negative_stars = negative_stars
        came = arrivals(market, calendar, streams)
        self._sales = sales(came, market.demand.repeat, market.runs.last_order, streams)
        self._buyer = buyers(market, came, streams)[self._sales.root]
        self._lots = lots = Lots(streams, self._sales.sizes)
        placed = self._sales.placed_at
        self._product = delivery.products(market, calendar, placed, lots)
        self._fulfilled = delivery.ways(market, lots)
        struck = strikes(market, calendar, placed, self._product, self._fulfilled)
        self._delivery = delivery.delivery(market, placed, self._fulfilled, struck, lots)
        self._trouble = fate.troubles(market, self._product, self._fulfilled, self._delivery, struck, lots)

    def book(self) -> OrderBook:
        """The columns, sorted by time, without the sales that never come."""
        market, outcome = self._market, self._outcome()
        fate.stop(self._delivery, outcome.trouble)
        rows = self._rows(outcome.comes)
        columns: dict[str, Any] = {**self._ordered(), **self._lived(outcome)}
        return OrderBook(
            **{name: column[rows] for name, column in columns.items()},
            earlier=self._earlier(rows, outcome.hangs),
            languages=spoken(market),
            fulfilments=tuple(way.by for way in market.fulfilment),
            ship_within=tuple(way.promise if way.ship_within is None else way.ship_within for way in market.fulfilment),
            marketplaces=tuple(place.marketplace for place in market.marketplaces) or ("",),
        )

    def _outcome(self) -> _Outcome:
        """What goes wrong, who writes and who comes again, where each depends on the others.

        What happens at an instant follows from what happened before it, so every round settles at least one more.
        """
        cancelled = self._out_of_stock(np.ones(len(self._trouble), dtype=np.bool_))
        while True:
            outcome = self._outcome_with(fate.cancel(self._trouble, cancelled))
            found = self._out_of_stock(outcome.comes)
            if np.array_equal(found, cancelled):
                return outcome
            cancelled = found

    def _outcome_with(self, trouble: Column) -> _Outcome:
        found, draws = contacts.contacts(self._market, trouble, self._lots), self._lots.of(Stream.QUIET)
        stars = quiet.feedback(self._market.quiet, trouble, ~found.writes, self._lots, draws)
        disappointed = (trouble > 0) | ((stars > 0) & (stars <= self._negative_stars))
        return _Outcome(trouble, found, stars, draws, *coming(self._sales, found.writes, disappointed))

    def _out_of_stock(self, comes: Truths) -> Truths:
        rows = self._rows(comes)
        cancelled = np.zeros(len(comes), dtype=np.bool_)
        cancelled[rows] = out_of_stock(self._market.catalog, self._sales.placed_at[rows], self._product[rows])
        return cancelled

    def _rows(self, comes: Truths) -> Whole | slice:
        """The rows of the sales that come, by time; all of them where nobody comes again."""
        if self._market.demand.repeat is None:
            return slice(None)
        return self._by_time[comes[self._by_time]]

    @cached_property
    def _by_time(self) -> Whole:
        return np.argsort(self._sales.placed_at, kind="stable")

    def _ordered(self) -> dict[str, Column]:
        """Columns of what is ordered, by whom and when it comes."""
        prices = np.array([product.price for product in self._market.catalog], dtype=np.int64)
        return {
            "placed_at": self._sales.placed_at,
            **self._delivery._asdict(),
            "total": prices[self._product],
            "product": self._product,
            "buyer": self._buyer,
            "marketplace": self._sales.marketplace,
            "fulfilled": self._fulfilled,
            **parcels(self._market, self._fulfilled, self._lots),
            "opted_out": opt_outs(self._market, self._buyer, self._lots.streams),
        }

    def _lived(self, outcome: _Outcome) -> dict[str, Column]:
        """Columns of what becomes of it."""
        market, lots, sold = self._market, self._lots, self._delivery
        trouble, (writes, line), stars = outcome.trouble, outcome.contacts, outcome.stars
        business = businesses(market, self._buyer, lots.streams)
        return {
            "language": languages(market, self._sales.marketplace, self._buyer, line, lots.streams),
            "trouble": trouble,
            "story": contacts.stories(market, outcome.contacts),
            "writes_at": contacts.first_moves(market, self._sales.placed_at, sold, line, lots),
            "patience": contacts.patience(market, line, lots),
            "stars": stars,
            "stars_at": quiet.feedback_instants(market.quiet, stars, sold, lots, outcome.draws),
            "reviewed": quiet.product_reviews(market.quiet, trouble, ~writes, lots),
            "returned": quiet.returns(market, self._product, trouble, ~writes, lots),
            "business": business,
            "invoiced_at": invoices(market, business, sold.shipped_at, lots),
        }

    def _earlier(self, rows: Whole | slice, hangs: Truths) -> Column:
        """For each sale the number of the order it hangs on, 0 for none."""
        number = np.zeros(len(hangs), dtype=np.int32)
        number[rows] = np.arange(1, len(number[rows]) + 1, dtype=np.int32)
        parent = self._sales.parent
        return np.where(hangs & (parent != NOBODY), number[parent], np.int32(0))[rows]
