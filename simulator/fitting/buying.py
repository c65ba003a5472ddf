"""What a list of orders adds: how many, when, of what, and how long after one its buyer writes.

Without it a market's orders are guessed from its conversations, which is said.
"""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from scenarios.quantities import DAY, HOUR
from simulator.fitting.arrivals import Rhythm, rhythm
from simulator.fitting.columns import UNKNOWN, Conversations, Sales
from simulator.fitting.handling import HandleTime
from simulator.fitting.span import Span, steady_span
from simulator.fitting.wall_clock import Flags, Real, Whole, hour_of, to_local

DEFAULT_CONTACT_RATE = 0.06

_MOST_GOODS = 12
_MOST_PLACES, _LEAST_PLACE = 6, 0.01
_LEAST_OVERLAP = 14
_ENOUGH, _ENOUGH_SHARE = 50, 0.3
_ENOUGH_OF_REASON = 30
_LONGEST_DELAY = 180 * DAY
_WARMING = 30 * DAY
_NEAR = 0.1
_RAREST = 0.0001


@dataclass(frozen=True)
class Good:
    """Something sold, its orders, and what it costs in cents; unknown where no price was written."""

    name: str
    orders: int
    price: int


@dataclass(frozen=True)
class Delays:
    """From an order to the first message, by reason and of all; ``astray``: the share of questions that would come at
    another hour than they did, if the hour of the order and the delay were all there is."""

    overall: HandleTime
    by_reason: dict[str, HandleTime]
    astray: float

    @property
    def fit(self) -> bool:
        """Whether questions would come at the hours they came at."""
        return self.astray <= _NEAR + sqrt(12 / self.overall.answers) / 2


@dataclass(frozen=True)
class Buying:
    """What is known of the orders."""

    span: Span
    orders: int
    rhythm: Rhythm
    contact_rate: float
    goods: tuple[Good, ...]
    places: tuple[tuple[str, int], ...]
    delays: Delays | None


def buying(conversations: Conversations, sales: Sales, span: Span) -> Buying:
    """What a list of orders says beside the conversations of a span.

    Raises:
        TooLittle: it holds too few orders or days.
    """
    known = sales.placed[sales.placed < conversations.until]
    ordered = steady_span(known, span.zone, "order")
    placed = known[ordered.holds(to_local(known, span.zone))]
    when = rhythm(placed, ordered)
    return Buying(
        ordered,
        len(placed),
        when,
        _contact_rate(span, ordered),
        _goods(sales),
        _places(sales),
        _delays(conversations, sales, span, when),
    )


def _contact_rate(span: Span, ordered: Span) -> float:
    """Conversations over orders, on the days both lists cover where there are enough of them."""
    first, last = max(span.first, ordered.first), min(span.last, ordered.last)
    if last - first + 1 < _LEAST_OVERLAP:
        rate = float(span.counts.mean() / ordered.counts.mean())
    else:
        asked, bought = (one.counts[first - one.first : last - one.first + 1].sum() for one in (span, ordered))
        rate = float(asked / bought)
    return min(1.0, max(_RAREST, round(rate, 4)))


def _goods(sales: Sales) -> tuple[Good, ...]:
    counts = np.bincount(sales.item[sales.item != UNKNOWN], minlength=len(sales.items))
    common = [int(code) for code in np.argsort(-counts, kind="stable")[:_MOST_GOODS] if counts[code]]
    return tuple(Good(sales.items[code], int(counts[code]), _price(sales, sales.item == code)) for code in common)


def _price(sales: Sales, which: Flags) -> int:
    known = sales.price[which & (sales.price > 0)]
    return int(np.median(known)) if len(known) else UNKNOWN


def usual_price(sales: Sales) -> int:
    """The middle price of all lines, in cents; unknown where none was written."""
    return _price(sales, np.ones(len(sales.price), dtype=np.bool_))


def _places(sales: Sales) -> tuple[tuple[str, int], ...]:
    counts = np.bincount(sales.marketplace[sales.marketplace != UNKNOWN], minlength=len(sales.marketplaces))
    common = np.argsort(-counts, kind="stable")[:_MOST_PLACES]
    kept = [int(code) for code in common if counts[code] > _LEAST_PLACE * counts.sum()]
    return tuple((sales.marketplaces[code], int(counts[code])) for code in kept)


def _delays(conversations: Conversations, sales: Sales, span: Span, when: Rhythm) -> Delays | None:
    """How long after the order each conversation began, where enough of them name an order of the list."""
    delay = np.where(conversations.order != UNKNOWN, conversations.created - sales.placed[conversations.order], UNKNOWN)
    delay = np.where((delay >= 0) & (delay <= _LONGEST_DELAY), delay, UNKNOWN)
    begins = int(sales.placed.min())
    # Early conversations are about orders the list does not reach back to, but for those asked about at once.
    warm = begins + min(_WARMING, (conversations.until - begins) // 2)
    known = (delay != UNKNOWN) & (conversations.created >= warm)
    settled = max(1, int((conversations.created >= warm).sum()))
    if known.sum() < max(_ENOUGH, _ENOUGH_SHARE * settled):
        return None
    by_reason = {name: delay[known & (conversations.reason == code)] for code, name in enumerate(conversations.reasons)}
    return Delays(
        _spread(delay[known]),
        {name: _spread(part) for name, part in by_reason.items() if len(part) >= _ENOUGH_OF_REASON},
        _astray(delay[known], to_local(conversations.created, span.zone), when),
    )


def _spread(delays: Whole) -> HandleTime:
    median, high = (max(1_000.0, float(value)) for value in np.quantile(delays, (0.5, 0.9)))
    return HandleTime(median, max(high, 1.01 * median), len(delays), "column")


def _astray(delays: Whole, asked: Whole, when: Rhythm) -> float:
    """The share of questions that come at another hour than order hours and delays, drawn apart, would give."""
    shift = np.bincount(delays % DAY // HOUR, minlength=24) / len(delays)
    ordered = np.array(when.by_hour) / sum(when.by_hour)
    expected = np.real(np.fft.ifft(np.fft.fft(ordered) * np.fft.fft(shift)))
    # A delay of so many hours and some minutes falls between two hours.
    expected = (expected + np.roll(expected, 1)) / 2
    return float(np.abs(expected - _hours(asked)).sum() / 2)


def _hours(local: Whole) -> Real:
    return np.bincount(hour_of(local), minlength=24) / max(1, len(local))
