"""How often something came up that the seller can see and may want to answer. What it was, the inbox says."""

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


class Notices:
    """Messages and mails from buyers and claims, counted. The count only grows."""

    def __init__(self, count: int = 0) -> None:
        self.count = count

    def handlers(self) -> Handlers:
        """What it counts."""
        return dict.fromkeys((e.MessageReceived, e.MailReceived, e.ClaimOpened), self._came)

    def copy(self) -> "Notices":
        """The same count, free to go on its own way."""
        return Notices(self.count)

    def _came(self, entry: Entry) -> None:
        self.count += 1
