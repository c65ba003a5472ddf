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

    def handlers(self) -> Handlers:
        """What it counts."""
        return dict.fromkeys(_SEEN, self._came)

    def copy(self) -> "Notices":
        """The same count, free to go on its own way."""
        return Notices(self.count)

    def _came(self, entry: Entry) -> None:
        self.count += 1
