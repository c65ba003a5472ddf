"""What came up in a world that its seller can see and did not do herself, kept until somebody looks.

How each piece is told is ``telling``'s.
"""

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers

CHANNEL = "play"
"""Who submits what a person does."""

SEEN: tuple[type[e.Event], ...] = (
    e.MessageReceived,
    e.MailReceived,
    e.ClaimOpened,
    e.ClaimDecided,
    e.ClaimWithdrawn,
    e.ClaimAppealDecided,
    e.ChargebackFiled,
    e.ChargebackDecided,
    e.CancellationRequested,
    e.OrderCancelled,
    e.ReturnRequested,
    e.ReturnAuthorised,
    e.ReturnRejected,
    e.ReturnScanned,
    e.ReturnReceived,
    e.ReturnWithdrawn,
    e.ReturnRated,
    e.RefundIssued,
    e.FeedbackLeft,
    e.BuyerReported,
    e.FeedbackRemoved,
    e.FeedbackStruck,
    e.FeedbackRemovalRefused,
    e.ReplacementNotified,
    e.AccountStatusChanged,
    e.MessagingChanged,
)
"""Kinds of event that are news to a seller, if somebody else brought them about."""

_ANSWERED = (e.FeedbackRemoved, e.FeedbackStruck, e.FeedbackRemovalRefused)
"""What the marketplace says at once to something that was asked of it."""


class News:
    """Entries that nobody has looked at yet, oldest first."""

    def __init__(self, entries: tuple[Entry, ...] = ()) -> None:
        self._entries = [*entries]

    def handlers(self) -> Handlers:
        """What it keeps."""
        return dict.fromkeys(SEEN, self._take)

    def copy(self) -> "News":
        """The same news, free to go their own way."""
        return News(tuple(self._entries))

    def __bool__(self) -> bool:
        return bool(self._entries)

    def taken(self) -> list[Entry]:
        """The news, which are none any more."""
        entries, self._entries = self._entries, []
        return entries

    def _take(self, entry: Entry) -> None:
        event = entry.event
        official = not isinstance(event, e.CancellationRequested) or event.official
        if official and (entry.by != CHANNEL or isinstance(event, _ANSWERED)):
            self._entries.append(entry)
