"""Choosing by shares: which of several each number in [0, 1) falls to."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from simulator.domain.orders import Column
from simulator.population.luck import Real

_WIDTHS: tuple[type[np.signedinteger[Any]], ...] = (np.int8, np.int16, np.int32, np.int64)


def choose(luck: Real, shares: Iterable[float], least: int = 1) -> Column:
    """Index of the share each number falls into, in so many bytes at least; shares count relative to their sum."""
    weights = list(shares)
    kind = width(len(weights), least)
    # A share of nothing is never chosen, not even by a rounding of the last edge.
    some = np.array([number for number, weight in enumerate(weights) if weight] or [0], dtype=kind)
    if len(some) == 1:
        return np.full(len(luck), some[0])
    edges = np.cumsum([weights[number] for number in some]) / sum(weights)
    return some[np.minimum(np.searchsorted(edges, luck, side="right"), len(some) - 1)]


def choose_by(which: Column, luck: Real, shares: Sequence[Sequence[float]]) -> Column:
    """As ``choose``, for rows of which each names its list of shares."""
    if all(one == shares[0] for one in shares):
        return choose(luck, shares[0])
    chosen = np.zeros(len(luck), dtype=width(max(map(len, shares))))
    for number, weights in enumerate(shares):
        rows = np.flatnonzero(which == number)
        chosen[rows] = choose(luck[rows], weights)
    return chosen


def width(most: int, least: int = 1) -> type[np.signedinteger[Any]]:
    """The narrowest kind of whole number that holds ``most``, of at least so many bytes."""
    return next(kind for kind in _WIDTHS if np.dtype(kind).itemsize >= least and most <= np.iinfo(kind).max)


def table(values: Iterable[float]) -> Real:
    """Numbers to be looked up by a column."""
    return np.array(list(values), dtype=np.float64)
