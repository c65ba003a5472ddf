"""The orders of a world: a market's columns drawn from its demand, or the one order a drill casts.

Every column is drawn for every row, so that changing one share moves nobody else's luck.
"""

import numpy as np
from numpy.typing import NDArray

from scenarios.market import Market
from scenarios.model import Drill, Scenario
from scenarios.quantities import DAY, HOUR, SECOND
from scenarios.spread import Spread
from scenarios.staffing import WEEKDAYS
from simulator.calendar import Calendar
from simulator.domain.orders import NO_STORY, OrderBook
from simulator.randomness import Stream, stream

Whole = NDArray[np.int64]
Real = NDArray[np.float64]


def draw_orders(scenario: Scenario, calendar: Calendar, seed: int, replication: int) -> OrderBook:
    """The columns of a scenario under a seed: the same always."""
    if scenario.market is not None:
        return _Draw(scenario.market, calendar, seed, replication).book()
    assert scenario.drill is not None  # a scenario is a drill or a market
    return _cast_order(scenario.drill)


def _cast_order(drill: Drill) -> OrderBook:
    order, language = drill.cast.order, drill.cast.buyer.language
    placed = -order.placed

    def one(value: int) -> Whole:
        return np.array([value], dtype=np.int64)

    return OrderBook(
        placed_at=one(placed),
        promised_at=one(placed + order.promised),
        shipped_at=one(placed + min(DAY, order.placed)),
        delivered_at=one(placed + order.promised),
        total=one(order.total),
        product=one(0),
        buyer=one(1),
        language=one(0),
        story=one(0),
        writes_at=one(0),
        patience=one(0),
        stars=one(0),
        stars_at=one(0),
        languages=(language,),
    )


class _Draw:
    """One market's columns in the making."""

    def __init__(self, market: Market, calendar: Calendar, seed: int, replication: int) -> None:
        self.market = market
        self.calendar = calendar
        self.seed = seed
        self.replication = replication
        self.placed_at = self._placed()
        self.count = len(self.placed_at)
        self.writes, self.mixed = self._mix()

    def book(self) -> OrderBook:
        market, placed = self.market, self.placed_at
        story = self._stories()
        delivery = self._stream(Stream.DELIVERY)
        shipped = placed + _lognormal(delivery.standard_normal(self.count), [market.fulfilment[0].handling])
        delivered = shipped + _lognormal(delivery.standard_normal(self.count), [market.fulfilment[0].transit])
        product = _choose(self._stream(Stream.PRODUCTS).random(self.count), [p.share for p in market.catalog])
        contacts = self._stream(Stream.CONTACTS).standard_normal(self.count)
        patience = self._stream(Stream.PATIENCE).standard_normal(self.count)
        stars, stars_at = self._feedback(story, delivered)
        return OrderBook(
            placed_at=placed,
            promised_at=placed + market.fulfilment[0].promise,
            shipped_at=shipped,
            delivered_at=delivered,
            total=np.array([p.price for p in market.catalog], dtype=np.int64)[product],
            product=product,
            buyer=self._buyers(),
            language=self._languages(),
            story=story,
            writes_at=placed + _lognormal(contacts, [s.writes for s in market.mix], self.mixed),
            patience=_lognormal(patience, [s.patience for s in market.mix], self.mixed),
            stars=stars,
            stars_at=stars_at,
            languages=self._spoken(),
        )

    def _stream(self, name: Stream) -> np.random.Generator:
        return stream(self.seed, self.replication, name)

    def _placed(self) -> Whole:
        """Instants of a Poisson process whose rate is constant within an hour."""
        draws, first = self._stream(Stream.ORDERS), self._first_hour()
        rates = self._hourly_rates(first)
        counts = draws.poisson(rates)
        hours = np.repeat(np.arange(len(rates), dtype=np.int64), counts)
        placed = first + hours * HOUR + (draws.random(len(hours)) * HOUR).astype(np.int64)
        placed.sort()
        return placed[(placed >= 0) & (placed < self.market.runs.horizon)]

    def _first_hour(self) -> int:
        """The instant, now or before, at which the local hour began in which the world begins."""
        local = self.calendar.local(0)
        return -((local.minute * 60 + local.second) * SECOND)

    def _hourly_rates(self, first: int) -> Real:
        demand = self.market.demand
        weekdays = np.array([demand.by_weekday.get(day, 1.0) for day in WEEKDAYS])
        days = weekdays / (weekdays.mean() or 1.0)
        hours = np.array(demand.by_hour) / sum(demand.by_hour)
        count = -((first - self.market.runs.horizon) // HOUR)
        local = [self.calendar.local(first + hour * HOUR) for hour in range(count)]
        weights = np.array([hours[moment.hour] * days[moment.weekday()] for moment in local])
        return weights * demand.orders_per_day

    def _mix(self) -> tuple[NDArray[np.bool_], Whole]:
        """Who writes, and which line of the mix each row would live (or lives)."""
        draws = self._stream(Stream.STORIES)
        writes = draws.random(self.count) < self.market.contact_rate
        return writes, _choose(draws.random(self.count), [mixed.share for mixed in self.market.mix])

    def _stories(self) -> Whole:
        names = list(self.market.stories)
        index = np.array([names.index(mixed.story) for mixed in self.market.mix], dtype=np.int64)
        return np.where(self.writes, index[self.mixed], NO_STORY)

    def _buyers(self) -> Whole:
        buyers = max(1, round(self.count / self.market.demand.orders_per_buyer))
        if buyers == self.count:
            return np.arange(1, self.count + 1, dtype=np.int64)
        return (self._stream(Stream.BUYERS).random(self.count) * buyers).astype(np.int64) + 1

    def _spoken(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(language for mixed in self.market.mix for language in mixed.languages))

    def _languages(self) -> Whole:
        spoken = self._spoken()
        luck = self._stream(Stream.LANGUAGES).random(self.count)
        result = np.zeros(self.count, dtype=np.int64)
        for number, mixed in enumerate(self.market.mix):
            index = np.array([spoken.index(language) for language in mixed.languages], dtype=np.int64)
            rows = self.mixed == number
            result[rows] = index[_choose(luck[rows], list(mixed.languages.values()))]
        return result

    def _feedback(self, story: Whole, delivered: Whole) -> tuple[Whole, Whole]:
        quiet, draws = self.market.quiet, self._stream(Stream.QUIET)
        leaves = (draws.random(self.count) < quiet.feedback_rate) & (story == NO_STORY)
        kinds = np.array(list(quiet.stars), dtype=np.int64)
        stars = kinds[_choose(draws.random(self.count), list(quiet.stars.values()))]
        after = delivered + _lognormal(draws.standard_normal(self.count), [quiet.after])
        return np.where(leaves, stars, 0), np.where(leaves, after, 0)


def _choose(luck: Real, shares: list[float]) -> Whole:
    """Index of the share each number in [0, 1) falls into; shares are taken relative to their sum."""
    edges = np.cumsum(shares) / (sum(shares) or 1.0)
    return np.minimum(np.searchsorted(edges, luck, side="right"), len(shares) - 1).astype(np.int64)


def _lognormal(normal: Real, spreads: list[Spread], which: Whole | None = None) -> Whole:
    """Durations with the spread each row names, or the only one."""
    medians = np.array([spread.scale for spread in spreads])
    sigmas = np.array([spread.sigma for spread in spreads])
    index: Whole | int = 0 if which is None else which
    return np.rint(medians[index] * np.exp(sigmas[index] * normal)).astype(np.int64)
