"""Tells buyers by a shipping notice that a replacement is on its way: nobody else would."""

from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World

_BY = "marketplace"


class DispatchOffice:
    """Sends the notice of each replacement at its instant. All it knows is in the replacements."""

    def __init__(self, world: World) -> None:
        self._world = world
        world.clock.handle(Rank.NOTICE_DUE, lambda order: world.act(c.NotifyReplacement(order), _BY))

    def handlers(self) -> Handlers:
        """It watches replacements."""
        return {e.ReplacementSent: self._sent}

    def begin(self) -> None:
        """Nothing was sent twice in a fresh world."""

    def recall(self) -> None:
        """It remembers nothing that its replacements do not say."""

    def rearm(self) -> None:
        """Arm the notice of every replacement whose buyer was not told."""
        for found in self._world.state.replacements.values():
            if not found.notified:
                self._world.clock.arm(found.notify_at, Rank.NOTICE_DUE, found.order)

    def _sent(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.ReplacementSent)
        self._world.clock.arm(entry.event.notify_at, Rank.NOTICE_DUE, entry.event.order)
