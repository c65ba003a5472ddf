"""Shares and means of what is no order: a metric put together from the marks and figures of a sheet."""

import numpy as np

from scenarios.policy import Metric
from simulator.scorecard.measure import Entries
from simulator.scorecard.metrics.known import NO_ENTRY, Known
from simulator.scorecard.metrics.of_orders import is_to_be_reached
from simulator.scorecard.metrics.sheets import SHEETS, Sheet
from simulator.scorecard.metrics.taken import Taken
from simulator.scorecard.metrics.windowed import Span
from simulator.scorecard.metrics.words import ORDER_WORDS
from simulator.scorecard.runs import Mask

SENT_BY = ("fulfilled_by_marketplace", "fulfilled_by_merchant")


def take_sheet(known: Known, metric: Metric, excludes: tuple[str, ...], span: Span) -> Taken:
    """A metric's share or mean at an instant, without what it excludes."""
    sheet = SHEETS[metric.of](known, span.after)
    return taken(known, sheet, metric, excludes, span.holds(sheet.at[metric.by]))


def taken(known: Known, sheet: Sheet, metric: Metric, excludes: tuple[str, ...], members: Mask) -> Taken:
    """The same of some members."""
    members = members & ~np.any([_mark(known, sheet, word) for word in excludes] or [~members], axis=0)
    if metric.share is not None:
        counts = sheet.marks[metric.share]
        chosen = members & (~counts if is_to_be_reached(metric) else counts)
        counted, of = int(np.count_nonzero(members & counts)), int(np.count_nonzero(members))
        return Taken(counted, of, counted / of if of else None, *_behind(sheet, chosen))
    figures = sheet.figures[metric.mean or ""]
    chosen = members & ~np.isnan(figures)
    of = int(np.count_nonzero(chosen))
    return Taken(of, of, float(figures[chosen].mean()) if of else None, *_behind(sheet, chosen))


def _mark(known: Known, sheet: Sheet, word: str) -> Mask:
    """Of which members a word is true."""
    return ORDER_WORDS[word].by_columns(known, sheet.order - 1) if word in SENT_BY else sheet.marks[word]


def _behind(sheet: Sheet, chosen: Mask) -> tuple[Entries, Entries]:
    def entries() -> list[int]:
        entries: list[int] = sheet.seq[chosen & (sheet.seq != NO_ENTRY)].tolist()
        return entries

    def orders() -> list[int]:
        orders: list[int] = sheet.order[chosen & (sheet.seq == NO_ENTRY)].tolist()
        return orders

    return entries, orders
