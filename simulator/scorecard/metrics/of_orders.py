"""Shares of orders, parcels and invoices: what a metric names, put together from words."""

from collections.abc import Mapping

import numpy as np

from scenarios.policy import Metric
from simulator.domain.orders import OrderBook
from simulator.scorecard.metrics.invoices import invoice_missing_or_late
from simulator.scorecard.metrics.known import NO_ENTRY, Known
from simulator.scorecard.metrics.taken import Taken
from simulator.scorecard.metrics.windowed import Line, Span, WindowedRatio
from simulator.scorecard.metrics.words import (
    NEVER_SENT,
    NO_BUSINESS,
    ORDER_WORDS,
    UNSOLD,
    Word,
)

ORDER_POPULATIONS: Mapping[str, tuple[Word, ...]] = {
    "orders": (UNSOLD,),
    "parcels": (UNSOLD, NEVER_SENT),
    "invoices": (UNSOLD, NEVER_SENT, NO_BUSINESS),
}
"""Populations of orders, and what no member of theirs is."""

_Key = tuple[str, str | None, tuple[str, ...], str, str]


class OrderShares:
    """Every share of the orders of one book that was ever asked for. What it keeps never changes."""

    def __init__(self, book: OrderBook, *, is_kept: bool) -> None:
        self._book = book
        self._is_kept = is_kept
        self._lines: dict[str, Line] = {}
        self._ratios: dict[_Key, tuple[WindowedRatio, Word]] = {}

    def take(self, known: Known, metric: Metric, excludes: tuple[str, ...], span: Span) -> Taken:
        """A metric's share at an instant, without what it excludes."""
        ratio, share = self._ratio(metric, excludes)
        counted, of = ratio.take(known, span)

        def entries() -> list[int]:
            found, rows = share.more(known), ratio.rows(known, span)
            entries: list[int] = found.seqs[np.isin(found.rows, rows) & (found.seqs != NO_ENTRY)].tolist()
            return entries

        def orders() -> list[int]:
            found = share.more(known)
            rows = ratio.rows(known, span, counted=not is_to_be_reached(metric))
            orders: list[int] = (np.setdiff1d(rows, found.rows[found.seqs != NO_ENTRY]) + 1).tolist()
            return orders

        def members() -> list[int]:
            counted = ratio.rows(known, span, counted=not is_to_be_reached(metric))
            return [*(counted + 1).tolist()]

        return Taken(counted, of, counted / of if of else None, entries, orders, members)

    def _ratio(self, metric: Metric, excludes: tuple[str, ...]) -> tuple[WindowedRatio, Word]:
        within = metric.within.written if metric.within else ""
        key = metric.of, metric.share, excludes, metric.by, within
        if key not in self._ratios:
            excluded = (*ORDER_POPULATIONS[metric.of], *(ORDER_WORDS[word] for word in excludes))
            share = ORDER_WORDS[metric.share or ""] if metric.within is None else invoice_missing_or_late(metric.within)
            self._ratios[key] = WindowedRatio(self._line(metric.by), excluded, share), share
        return self._ratios[key]

    def _line(self, by: str) -> Line:
        if by not in self._lines:
            self._lines[by] = Line(self._book, by, is_kept=self._is_kept)
        return self._lines[by]


def is_to_be_reached(metric: Metric) -> bool:
    """Whether more of it is better, so that those that do not count are what somebody wants to see."""
    return metric.share is not None and metric.target is not None and metric.target.operator in (">=", ">")
