"""The seller's account as its owner reads it: how it stands, what it may sell and write, and what it was charged."""

from simulator.domain.standing import EVOLVE, GOOD_STANDING, Standing
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


class AccountView:
    """One account, folded from what the marketplace did about it."""

    def __init__(self, standing: Standing = GOOD_STANDING) -> None:
        self.standing = standing

    def handlers(self) -> Handlers:
        """What it takes in."""
        return dict.fromkeys(EVOLVE, self._take)

    def copy(self) -> "AccountView":
        """The same account, free to go its own way."""
        return AccountView(self.standing)

    def _take(self, entry: Entry) -> None:
        self.standing = EVOLVE[type(entry.event)](self.standing, entry.event, entry.at)
