"""How often something came up that the seller can see and may want to answer. What it was, the inbox says."""

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers

_SEEN = (
    e.MessageReceived,
    e.MailReceived,
    e.ClaimOpened,
    e.ChargebackFiled,
    e.ReturnRequested,
    e.CancellationRequested,
    e.FeedbackLeft,
)


class Notices:
    """What buyers wrote, asked for, claimed or rated, counted. The count only grows."""

    def __init__(self, count: int = 0) -> None:
        self.count = count
        self._heeded = 0

    @property
    def are_news(self) -> bool:
        """Whether something came since time last stood still for it."""
        return self.count > self._heeded

    def heed(self) -> None:
        """Time has stood still for all that came so far."""
        self._heeded = self.count

    def handlers(self) -> Handlers:
        """What it counts."""
        return dict.fromkeys(_SEEN, self._came)

    def copy(self) -> "Notices":
        """The same count, free to go on its own way; nobody has heeded it there."""
        return Notices(self.count)

    def _came(self, entry: Entry) -> None:
        self.count += 1
