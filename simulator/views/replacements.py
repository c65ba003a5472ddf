"""What was sent again, as the seller sees it: when, what, and when the marketplace told the buyer."""

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


class Replacement(msgspec.Struct, frozen=True, gc=False):
    """The replacement of one order."""

    sent_at: int
    note: str
    notified_at: int | None = None


class Replacements:
    """Replacements by order, of those there are."""

    def __init__(self) -> None:
        self._of: dict[int, Replacement] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {e.ReplacementSent: self._sent, e.ReplacementNotified: self._notified}

    def copy(self) -> "Replacements":
        """The same ones, free to go their own way."""
        twin = Replacements()
        twin._of = self._of.copy()
        return twin

    def of(self, order: int) -> Replacement | None:
        """The replacement of an order, if the seller sent one."""
        return self._of.get(order)

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ReplacementSent)
        self._of[event.order] = Replacement(entry.at, event.note)

    def _notified(self, entry: Entry) -> None:
        order = entry.event.order
        self._of[order] = msgspec.structs.replace(self._of[order], notified_at=entry.at)
