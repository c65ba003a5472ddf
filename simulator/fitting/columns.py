"""What is known of a help desk's past: conversations and orders as columns, with nothing in them that names anybody.

Columns only; reading them is elsewhere, and what they say is the estimates'.
"""

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from simulator.fitting.wall_clock import Flags, Whole

UNKNOWN = -1
"""Stands in a column where nothing was written."""


@dataclass(frozen=True)
class Conversations:
    """Columns of equal length, one row a conversation; instants in milliseconds since 1970, in UTC."""

    created: Whole
    replied: Whole
    """The first reply."""
    closed: Flags
    """Whether it is over, answered or not."""
    reason: Whole
    """Index into ``reasons``."""
    language: Whole
    """Index into ``languages``."""
    agent: Whole
    """Number of whoever answers, in the order they first appear."""
    handle: Whole
    """Time spent, in milliseconds."""
    replies: Whole
    """How often it was answered."""
    order: Whole
    """Index into the orders' columns."""
    reasons: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    until: int = 0
    """The latest instant the export knows of."""

    def __len__(self) -> int:
        return len(self.created)

    def chosen(self, which: Flags) -> "Conversations":
        """The rows of some conversations only."""
        held = {field.name: getattr(self, field.name) for field in fields(self)}
        rows: dict[str, Any] = {name: column[which] for name, column in held.items() if isinstance(column, np.ndarray)}
        return replace(self, **rows)

    def linked_to(self, orders: Whole) -> "Conversations":
        """The same conversations, each with the row of its order."""
        return replace(self, order=orders)

    def as_of(self, instant: int) -> "Conversations":
        """What could be known at an instant: later replies had not been written yet."""
        known = self.chosen(self.created < instant)
        answered = known.replied < instant
        return replace(
            known,
            replied=np.where(answered, known.replied, UNKNOWN),
            closed=known.closed & answered,
            agent=np.where(answered, known.agent, UNKNOWN),
            handle=np.where(answered, known.handle, UNKNOWN),
            replies=np.where(answered, known.replies, UNKNOWN),
            until=min(self.until, instant),
        )


@dataclass(frozen=True)
class Sales:
    """Orders: ``placed`` has one row an order; the others one a line, of which an order may have several."""

    placed: Whole
    item: Whole
    """Index into ``items``."""
    price: Whole
    """Cents for one; unknown where none was written."""
    marketplace: Whole
    """Index into ``marketplaces``, one row an order."""
    items: tuple[str, ...] = ()
    marketplaces: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.placed)
