"""The one pass over a journal that a scorecard is made from: counts, and the entries behind every count.

A fold: it knows no world and no policy. What the counts are worth is said by ``measures``.
"""

from array import array
from dataclasses import dataclass, field

from simulator.domain import events as e
from simulator.domain import standing
from simulator.journal.entry import Entry
from simulator.journal.projection import Handler, Handlers
from simulator.scorecard.charges import Charges
from simulator.scorecard.conduct import Findings
from simulator.scorecard.desk import DeskTally
from simulator.scorecard.matters import Matters
from simulator.scorecard.records import Noted, Sent
from simulator.scorecard.runs import ANSWERED, MARKED, WITHDRAWN, Runs, instants, numbers


@dataclass
class Tally:
    """Everything a scorecard counts, up to the last entry taken in."""

    received: "array[int]" = field(default_factory=instants)
    sent: Sent = field(default_factory=Sent)
    contacts: Noted = field(default_factory=Noted)
    """Entries that opened a thread."""
    runs: Runs = field(default_factory=Runs)
    excluded: Noted = field(default_factory=Noted)
    """Entries that marked a run as needing no response."""
    matters: Matters = field(default_factory=Matters)
    """Feedback, claims and the like, as they stood at any instant."""
    account: standing.Standing = standing.GOOD_STANDING
    """The account, as far as it says which offers were not sold."""
    findings: Findings = field(default_factory=Findings)
    """Entries of messages that broke a rule."""
    lost: "array[int]" = field(default_factory=numbers)
    """Orders that were never placed after all."""
    stories: "array[int]" = field(default_factory=numbers)
    """Orders whose story began."""
    ended: dict[str, "array[int]"] = field(default_factory=dict)
    """Ending → orders whose story ended so."""
    charges: Charges = field(init=False)
    desk: DeskTally = field(init=False)

    def __post_init__(self) -> None:
        self.desk = DeskTally(self.runs)
        self.charges = Charges(self.sent)

    @property
    def closures(self) -> tuple[standing.Closure, ...]:
        """Offers that are, or were, not sold."""
        return self.account.closures

    @property
    def messages_received(self) -> int:
        """Messages of buyers."""
        return len(self.received)

    @property
    def messages_sent(self) -> int:
        """Messages of the seller."""
        return len(self.sent.at)

    @property
    def unanswered(self) -> dict[int, int]:
        """Conversation → row of its open run."""
        return self.runs.open

    @property
    def begun(self) -> int:
        """Stories that began."""
        return len(self.stories)

    @property
    def endings(self) -> dict[str, int]:
        """Ending → stories that ended so."""
        return {ending: len(orders) for ending, orders in self.ended.items()}

    def handlers(self) -> Handlers:
        """What it counts."""
        return {
            e.ConversationOpened: self.contacts.note,
            e.MessageReceived: self._received,
            e.MessageSent: self._sent,
            e.MessageBlocked: self.findings.note,
            e.BuyerReported: self.findings.note,
            e.NoResponseMarked: self._marked,
            e.QuestionWithdrawn: self._thought_better,
            e.SaleLost: self._lost,
            e.StepEntered: self._entered,
            e.StoryEnded: self._ended,
            e.OffersClosed: self._offers_changed,
            e.OffersReopened: self._offers_changed,
            **_together(self.matters.handlers(), self.charges.handlers()),
            **self.desk.handlers(),
        }

    def copy(self) -> "Tally":
        """The same counts, free to go on their own way."""
        twin = Tally(
            self.received[:],
            self.sent.copy(),
            self.contacts.copy(),
            self.runs.copy(),
            self.excluded.copy(),
            self.matters.copy(),
            self.account,
            self.findings.copy(),
            self.lost[:],
            self.stories[:],
            {ending: orders[:] for ending, orders in self.ended.items()},
        )
        twin.desk = self.desk.copy(twin.runs)
        twin.charges = self.charges.copy(twin.sent)
        return twin

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageReceived)
        self.received.append(entry.at)
        if event.conversation not in self.runs.open:
            self.runs.begin(event.conversation, event.order, entry.at, entry.seq)

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageSent)
        sent = self.sent
        sent.at.append(entry.at)
        sent.order.append(event.order)
        self.findings.note(entry)
        if event.kind == "invoice":
            self.matters.invoiced.note(entry, event.order, event.order, 0)
        if event.mistake:
            sent.mistaken.append(len(sent.at) - 1)
        if event.answers:
            self.runs.end(event.conversation, ANSWERED, entry.at, entry.seq)
        elif event.kind == "acknowledgement":
            sent.acknowledged.append(len(sent.at) - 1)

    def _marked(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.NoResponseMarked)
        self.runs.end(event.conversation, MARKED, entry.at, entry.seq)
        self.excluded.note(entry)

    def _thought_better(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.QuestionWithdrawn)
        self.runs.end(event.conversation, WITHDRAWN, entry.at, entry.seq)

    def _lost(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.SaleLost)
        self.lost.append(event.order)

    def _entered(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.StepEntered)
        if event.begins:
            self.stories.append(event.order)

    def _ended(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.StoryEnded)
        self.ended.setdefault(event.ending, numbers()).append(event.order)

    def _offers_changed(self, entry: Entry) -> None:
        event = entry.event
        self.account = standing.EVOLVE[type(event)](self.account, event, entry.at)


def _together(one: Handlers, other: Handlers) -> Handlers:
    """The handlers of two folds, one after the other where both care for a kind."""
    both = {kind: _in_turn(one[kind], other[kind]) for kind in one.keys() & other.keys()}
    return {**one, **other, **both}


def _in_turn(first: Handler, second: Handler) -> Handler:
    def take(entry: Entry) -> None:
        first(entry)
        second(entry)

    return take
