"""The one pass over a journal that a scorecard is made from: counts, and the entries behind every count.

A fold: it knows no world and no policy. What the counts are worth is said by ``measures``.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec.structs import replace

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.scorecard.conduct import Findings
from simulator.scorecard.desk import DeskTally
from simulator.scorecard.records import ClaimRecord, FeedbackRecord, Noted
from simulator.scorecard.runs import ANSWERED, MARKED, WITHDRAWN, Runs, instants, numbers


@dataclass
class Sent:
    """The seller's messages: when, about which order, and which of them a machine sent or was wrong."""

    at: "array[int]" = field(default_factory=instants)
    order: "array[int]" = field(default_factory=numbers)
    acknowledged: "array[int]" = field(default_factory=numbers)
    """Rows of acknowledgements."""
    mistaken: "array[int]" = field(default_factory=numbers)
    """Rows of answers that were a mistake."""

    def copy(self) -> "Sent":
        """The same messages."""
        return Sent(self.at[:], self.order[:], self.acknowledged[:], self.mistaken[:])


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
    feedback: dict[int, FeedbackRecord] = field(default_factory=dict)
    """Order → what was left."""
    claims: dict[int, ClaimRecord] = field(default_factory=dict)
    refunded: dict[int, int] = field(default_factory=dict)
    """Order → cents paid back by the seller."""
    findings: Findings = field(default_factory=Findings)
    """Entries of messages that broke a rule."""
    lost: "array[int]" = field(default_factory=numbers)
    """Orders that were never placed after all."""
    stories: "array[int]" = field(default_factory=numbers)
    """Orders whose story began."""
    ended: dict[str, "array[int]"] = field(default_factory=dict)
    """Ending → orders whose story ended so."""
    desk: DeskTally = field(init=False)

    def __post_init__(self) -> None:
        self.desk = DeskTally(self.runs)

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
            e.FeedbackLeft: self._rated,
            e.RefundIssued: self._paid,
            e.ClaimOpened: self._claimed,
            e.ClaimDecided: self._decided,
            e.ClaimWithdrawn: self._withdrawn,
            e.SaleLost: self._lost,
            e.StepEntered: self._entered,
            e.StoryEnded: self._ended,
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
            self.feedback.copy(),
            self.claims.copy(),
            self.refunded.copy(),
            self.findings.copy(),
            self.lost[:],
            self.stories[:],
            {ending: orders[:] for ending, orders in self.ended.items()},
        )
        twin.desk = self.desk.copy(twin.runs)
        return twin

    def charged(self) -> Iterator[tuple[int, ClaimRecord]]:
        """Claims the seller pays for, by number; an order is paid for once."""
        paid: set[int] = set()
        for number, claim in self.claims.items():
            if claim.is_charged and claim.order not in paid:
                paid.add(claim.order)
                yield number, claim

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

    def _rated(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.FeedbackLeft)
        self.feedback[event.order] = FeedbackRecord(event.stars, entry.seq, entry.at)

    def _paid(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        self.refunded[event.order] = self.refunded.get(event.order, 0) + event.amount

    def _claimed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimOpened)
        self.claims[event.claim] = ClaimRecord(event.order, entry.seq, entry.at, event.reason, len(self.sent.at))

    def _decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimDecided)
        self.claims[event.claim] = replace(
            self.claims[event.claim],
            outcome="granted" if event.granted else "denied",
            ended=entry.seq,
            ended_at=entry.at,
            counts_in_odr=event.counts_in_odr,
            is_charged=event.granted and event.funded_by == "seller",
            refunded=self.refunded.get(event.order, 0),
        )

    def _withdrawn(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimWithdrawn)
        ended = replace(self.claims[event.claim], outcome="withdrawn", ended=entry.seq, ended_at=entry.at)
        self.claims[event.claim] = ended

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
