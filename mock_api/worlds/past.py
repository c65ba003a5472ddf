"""What a hosted world begins with: a world of the simulator and the folds that are kept of it.

Who may see which fold is the channels' business.
"""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from mock_api.worlds.notices import Notices
from simulator.journal.entry import Entry
from simulator.journal.projection import Projection, fold
from simulator.run import Production, open_world
from simulator.scorecard.tally import Tally
from simulator.views.inbox import InboxView
from simulator.views.mailbox import MailboxView
from simulator.world import World


@dataclass(frozen=True)
class Views:
    """Folds of one world: what its seller can see, what a scorecard counts, and when somebody should look."""

    inbox: InboxView = field(default_factory=InboxView)
    mailbox: MailboxView = field(default_factory=MailboxView)
    tally: Tally = field(default_factory=Tally)
    notices: Notices = field(default_factory=Notices)

    def copy(self) -> "Views":
        """The same folds so far, free to go their own way."""
        return Views(self.inbox.copy(), self.mailbox.copy(), self.tally.copy(), self.notices.copy())

    def catch_up(self, entries: Iterable[Entry]) -> None:
        """Take in what has happened already."""
        fold(self._all(), entries)

    def follow(self, world: World) -> None:
        """Hear of everything that happens in a world from now on."""
        for view in self._all():
            for kind, handler in view.handlers().items():
                world.subscribe((kind,), handler)

    def _all(self) -> tuple[Projection, ...]:
        return self.inbox, self.mailbox, self.tally, self.notices


@dataclass(frozen=True)
class Past:
    """A world at some instant with the views of it. One that is kept for others to begin in is never moved."""

    world: World
    views: Views

    def again(self) -> "Past":
        """The same past with a future of its own."""
        with _uncollected():
            world, views = self.world.fork(), self.views.copy()
            views.follow(world)
            return Past(world, views)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A fork makes many objects and no rubbish: the collector would only walk them all."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def opened(production: Production, seed: int) -> Past:
    """The first instant of a scenario."""
    world, views = open_world(production, seed), Views()
    views.catch_up(world.journal.entries())
    return Past(world, views)
