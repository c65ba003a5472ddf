"""What a hosted world begins with: a world of the simulator and the folds that are kept of it.

Who may see which fold is the channels' business.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from mock_api.worlds.notices import Notices
from simulator.journal.projection import Projection
from simulator.journal.storage import Recording
from simulator.run import Production, open_world, production_of, restore_world
from simulator.scorecard.tally import Tally
from simulator.views.inbox import InboxView
from simulator.views.mailbox import MailboxView
from simulator.world import World


class Views(NamedTuple):
    """Folds of one world: what its seller can see, what a scorecard counts, and when somebody should look."""

    inbox: InboxView
    mailbox: MailboxView
    tally: Tally
    notices: Notices


class Past:
    """A world at some instant with the views of it. One that is kept for others to begin in is never moved."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.views = Views(
            world.projection(InboxView),
            world.projection(MailboxView),
            world.projection(Tally),
            world.projection(Notices),
        )

    def again(self) -> "Past":
        """The same past with a future of its own."""
        with uncollected():
            return Past(self.world.fork())


@contextmanager
def uncollected() -> Iterator[None]:
    """Forking and folding make many objects and no rubbish: the collector would only walk them all."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def opened(production: Production, seed: int, replication: int = 0) -> Past:
    """The first instant of a scenario."""
    return Past(open_world(production, seed, replication, projections=_kept()))


def restored(recording: Recording, production: Production) -> Past:
    """The world a journal was cut from, free to go on.

    Raises:
        JournalError: this version cannot make the same world of its header.
    """
    with uncollected():
        return Past(restore_world(recording, _kept(), production))


class Resumed(NamedTuple):
    """A journal's scenario, its first instant, and the world at its end."""

    production: Production
    beginning: Past
    now: Past


def resumed(recording: Recording) -> Resumed:
    """Everything a world of a journal needs to be hosted.

    Raises:
        JournalError: this version cannot make the same world of its header.
    """
    header, production = recording.header, compiled(recording)
    return Resumed(production, opened(production, header.seed, header.replication), restored(recording, production))


def compiled(recording: Recording) -> Production:
    """The scenario of a journal, for worlds that go on from it.

    Raises:
        JournalError: it is none that this version understands.
    """
    production = production_of(recording)
    # What this version would write of the same scenario may differ; the digest is over what was written.
    vars(production)["header"] = recording.header.scenario
    return production


def _kept() -> tuple[Projection, ...]:
    return InboxView(), MailboxView(), Notices()
