"""Cancels what never left in time: parcels whose columns say that they leave too late, or never.

They are few, and known from the start; their timers are armed one after the other.
"""

from bisect import bisect_left, bisect_right
from functools import cached_property

import numpy as np

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "marketplace"


class CancellationOffice:
    """Cancels each order at its instant, if it has not left by then and nobody was quicker."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.clock.handle(Rank.CANCELLATION_DUE, self._cancel)

    def handlers(self) -> Handlers:
        """It looks when the time has come, and where somebody orders beside the columns."""
        return {e.OrderPlaced: self._placed}

    def begin(self) -> None:
        """Arm the first cancellation."""
        self._arm(0)

    def recall(self) -> None:
        """What was cancelled, the orders say."""

    def rearm(self) -> None:
        """Arm the first cancellation from now on; one that was done already is not done again."""
        self._arm(bisect_left(self._due, (self._world.now, 0)))

    def _arm(self, place: int) -> None:
        if place < len(self._due):
            at, order = self._due[place]
            self._world.clock.arm(at, Rank.CANCELLATION_DUE, order)

    def _cancel(self, order: int) -> None:
        self._world.act(c.CancelUnshipped(order), _BY)
        self._arm(bisect_right(self._due, (self._world.now, order)))

    def _placed(self, entry: Entry) -> None:
        """Somebody ordered beside the columns: perhaps that is the next one due."""
        vars(self).pop("_due", None)
        self._arm(bisect_left(self._due, (self._world.now, 0)))

    @cached_property
    def _due(self) -> list[tuple[int, int]]:
        """(instant, order) of every parcel that does not leave in time, in order."""
        state = self._world.state
        terms = [rules.cancellations.auto_cancel_after for _, rules in state.editions.starts]
        shortest = min((term.length for term in terms if term is not None), default=None)
        if shortest is None:
            return []
        book = state.book
        # No clock is quicker than the calendar's.
        late = np.flatnonzero((book.shipped_at > book.ship_by + shortest) & (book.shipped_at > 0))
        return sorted(due for row in late.tolist() for due in self._of(row + 1))

    def _of(self, order: int) -> list[tuple[int, int]]:
        state = self._world.state
        expected = parcels.ship_by(state, order)
        term = state.rules(expected).cancellations.auto_cancel_after
        is_ours = state.book.fulfilment_of(order) == "merchant" and not parcels.is_off(state, order)
        if term is None or not is_ours:
            return []
        # It may leave up to and at the deadline. What was due before the world began is done when it begins.
        due = max(state.editions.clocks.deadline(expected, term) + 1, 0)
        return [(due, order)] if int(state.book.shipped_at[order - 1]) > due else []
