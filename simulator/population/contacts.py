"""Who writes, what story she lives, when she begins and how patient she is."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from scenarios.goods import TROUBLES, Trouble
from scenarios.market import Market, MixedStory
from simulator.domain.orders import NEVER, NO_STORY, Column, Whole
from simulator.population.choosing import choose_by, table, width
from simulator.population.delivery import Delivery
from simulator.population.luck import Lots, Truths
from simulator.population.spreading import durations
from simulator.randomness import Stream

FATES: tuple[Trouble | None, ...] = (None, *TROUBLES)
"""What the column ``trouble`` counts."""


class Contacts(NamedTuple):
    """Which buyers write, and the line of the mix that each lives, or would live."""

    writes: Truths
    line: Column


def contacts(market: Market, trouble: Column, lots: Lots) -> Contacts:
    """Who writes, by what went wrong with her order."""
    draws = lots.of(Stream.STORIES)
    lines = [_lines(market.mix, fate) for fate in FATES]
    # Where no line is for a trouble, nobody writes of it.
    rates = table(_rate(market, fate) if any(line) else 0.0 for fate, line in zip(FATES, lines, strict=True))
    writes = draws.uniform() < rates[trouble]
    return Contacts(writes, choose_by(trouble, draws.uniform(), lines))


def _rate(market: Market, fate: Trouble | None) -> float:
    return market.contact_rate if fate is None else market.contact_rate_when.get(fate, market.contact_rate)


def _lines(mix: Sequence[MixedStory], fate: Trouble | None) -> list[float]:
    """The share of each line of the mix among buyers with one trouble, or with none."""
    named = fate is not None and any(fate in mixed.when for mixed in mix)
    return [mixed.share if (fate in mixed.when if named else not mixed.when) else 0.0 for mixed in mix]


def stories(market: Market, found: Contacts) -> Column:
    """The story of each buyer who writes."""
    names = list(market.stories)
    kind = width(len(names), least=2)
    numbers = np.array([names.index(mixed.story) for mixed in market.mix], dtype=kind)
    return np.where(found.writes, numbers[found.line], kind(NO_STORY))


def first_moves(market: Market, placed_at: Whole, delivery: Delivery, line: Column, lots: Lots) -> Whole:
    """The instant at which each buyer writes, or would write."""
    spreads = [mixed.writes for mixed in market.mix]
    moves = durations(lots.of(Stream.CONTACTS).normal(), lots.of(Stream.CONTACTS, 1), spreads, line)
    since = [mixed.since for mixed in market.mix]
    anchors = {
        "order": placed_at,
        "dispatch": delivery.shipped_at,
        "delivery": delivery.delivered_at,
        "promise": delivery.promised_at,
    }
    for name in sorted(set(since)):
        rows = np.flatnonzero(np.array([one == name for one in since])[line])
        begins = anchors[name][rows]
        # A parcel that never left or arrived is missed when it was promised.
        moves[rows] += np.where(begins == NEVER, delivery.promised_at[rows], begins)
    return moves


def patience(market: Market, line: Column, lots: Lots) -> Whole:
    """How long each buyer waits without a word."""
    spreads = [mixed.patience for mixed in market.mix]
    return durations(lots.of(Stream.PATIENCE).normal(), lots.of(Stream.PATIENCE, 1), spreads, line)
