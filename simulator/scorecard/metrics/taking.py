"""Metrics taken: every figure a policy's metrics come to, at any instant up to the last entry of a tally."""

from collections.abc import Container, Iterable, Iterator

from scenarios.model import Account
from scenarios.policy import Metric
from simulator.domain.orders import OrderBook
from simulator.policy.editions import Editions
from simulator.scorecard.measure import Measure
from simulator.scorecard.metrics.figure import Figure, written_window
from simulator.scorecard.metrics.known import Known
from simulator.scorecard.metrics.of_orders import ORDER_POPULATIONS, OrderShares
from simulator.scorecard.metrics.of_sheets import take_sheet
from simulator.scorecard.metrics.quiet import Quiet
from simulator.scorecard.metrics.taken import Taken
from simulator.scorecard.metrics.windowed import Span
from simulator.scorecard.tally import Tally

_NO_PAST = Account()
_OTHERS = {"merchant": "fulfilled_by_marketplace", "marketplace": "fulfilled_by_merchant"}
"""Who sends a part of the orders, and the word for the rest."""
_STARS = ("stars", "vote")
"""Figures that are no hours."""


class Metrics:
    """What one marketplace measures of one seller. The tally may grow meanwhile.

    ``is_kept``: somebody asks again and again, so that what never changes is worked out once.
    """

    def __init__(
        self, book: OrderBook, tally: Tally, editions: Editions, past: Account = _NO_PAST, *, is_kept: bool = False
    ) -> None:
        self._book = book
        self._tally = tally
        self._editions = editions
        self._past = past
        self._quiet = Quiet(book)
        self._orders = OrderShares(book, is_kept=is_kept)

    def known(self, instant: int) -> Known:
        """What is known at an instant."""
        return Known(self._book, self._quiet, self._tally, self._editions, instant)

    def at(
        self, instant: int, names: Container[str] | None = None, *, first_windows_only: bool = False
    ) -> Iterator[Figure]:
        """Every figure of the metrics in force at an instant, or of those named."""
        known = self.known(instant)
        for name, metric in known.rules.metrics.items():
            if names is None or name in names:
                windows = metric.windows[:1] if first_windows_only else dict.fromkeys(metric.windows)
                for window in windows:
                    yield from (self._figure(known, name, window, part) for part in self._parts(metric))

    def take(self, known: Known, metric: Metric, span: Span, part: str | None = None) -> Taken:
        """What a metric, or a part of it, comes to over a span. The account's past is not in it."""
        excludes = (*metric.excludes, _OTHERS[part]) if part in _OTHERS else metric.excludes
        if metric.of in ORDER_POPULATIONS:
            return self._orders.take(known, metric, excludes, span)
        return take_sheet(known, metric, excludes, span)

    def _parts(self, metric: Metric) -> Iterable[str | None]:
        """Who sends the orders: each of those there are, where the metric is taken apart."""
        return (None,) if metric.split is None else [part for part in _OTHERS if part in self._book.fulfilments]

    def _figure(self, known: Known, name: str, window: int, part: str | None) -> Figure:
        metric = known.rules.metrics[name]
        last = known.instant - metric.lag
        taken = self._with_past(self.take(known, metric, Span(last - window, last), part), metric, part)
        value = taken.value if taken.of >= metric.at_least else None
        label = ":".join([name, written_window(window), *([part] if part else [])])
        unit = "share" if metric.share else "stars" if metric.mean in _STARS else "hours"
        measure = Measure(label, value, unit, taken.entries, taken.orders)
        return Figure(name, metric, window, part, taken.counted, taken.of, measure, taken.members)

    def _with_past(self, taken: Taken, metric: Metric, part: str | None) -> Taken:
        """With the account's past, which has no dates of its own and is taken to lie in every window.

        Its orders went the way of the first one now.
        """
        if metric.share != "defective" or part not in (None, self._book.fulfilments[0]):
            return taken
        counted, of = taken.counted + self._past.defects, taken.of + self._past.orders
        return taken._replace(counted=counted, of=of, value=counted / of if of else None)
