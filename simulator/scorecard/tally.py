"""The one pass over a journal that a scorecard is made from: counts, and the entries behind every count.

A fold: it knows no world and no policy. What the counts are worth is said by ``measures``.
"""

from array import array
from dataclasses import dataclass, field

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers


def _longs() -> "array[int]":
    return array("q")


@dataclass
class Responses:
    """One observation a run of unanswered messages: when it began, when it was answered, and the two entries."""

    asked_at: "array[int]" = field(default_factory=_longs)
    answered_at: "array[int]" = field(default_factory=_longs)
    asked: "array[int]" = field(default_factory=_longs)
    answered: "array[int]" = field(default_factory=_longs)

    def copy(self) -> "Responses":
        """The same observations."""
        return Responses(self.asked_at[:], self.answered_at[:], self.asked[:], self.answered[:])


class ClaimRecord(msgspec.Struct, frozen=True, gc=False):
    """What became of one claim, and the entries that say so."""

    order: int
    opened: int
    outcome: str = "open"
    ended: int = 0
    counts_in_odr: bool = False


@dataclass
class Tally:
    """Everything a scorecard counts, up to the last entry taken in."""

    messages_received: int = 0
    messages_sent: int = 0
    contacts: "array[int]" = field(default_factory=_longs)
    """Entries that opened a thread."""
    responses: Responses = field(default_factory=Responses)
    unanswered: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Conversation → instant and entry of its oldest unanswered message."""
    excluded: "array[int]" = field(default_factory=_longs)
    """Entries that marked a run as needing no response."""
    feedback: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Order → stars and entry."""
    claims: dict[int, ClaimRecord] = field(default_factory=dict)
    findings: "array[int]" = field(default_factory=_longs)
    """Entries of messages that broke a rule."""
    endings: dict[str, int] = field(default_factory=dict)
    begun: int = 0
    """Stories that began."""

    def handlers(self) -> Handlers:
        """What it counts."""
        return {
            e.ConversationOpened: self._opened,
            e.MessageReceived: self._received,
            e.MessageSent: self._sent,
            e.MessageBlocked: self._blocked,
            e.NoResponseMarked: self._marked,
            e.FeedbackLeft: self._rated,
            e.ClaimOpened: self._claimed,
            e.ClaimDecided: self._decided,
            e.ClaimWithdrawn: self._withdrawn,
            e.StepEntered: self._entered,
            e.StoryEnded: self._ended,
        }

    def copy(self) -> "Tally":
        """The same counts, free to go on their own way."""
        return Tally(
            self.messages_received,
            self.messages_sent,
            self.contacts[:],
            self.responses.copy(),
            self.unanswered.copy(),
            self.excluded[:],
            self.feedback.copy(),
            self.claims.copy(),
            self.findings[:],
            self.endings.copy(),
            self.begun,
        )

    def _opened(self, entry: Entry) -> None:
        self.contacts.append(entry.seq)

    def _received(self, entry: Entry) -> None:
        self.messages_received += 1
        conversation = entry.event.conversation  # type: ignore[union-attr]
        if conversation not in self.unanswered:
            self.unanswered[conversation] = (entry.at, entry.seq)

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageSent)
        self.messages_sent += 1
        if event.findings:
            self.findings.append(entry.seq)
        asked = self.unanswered.pop(event.conversation, None) if event.answers else None
        if asked is not None:
            responses = self.responses
            responses.asked_at.append(asked[0])
            responses.asked.append(asked[1])
            responses.answered_at.append(entry.at)
            responses.answered.append(entry.seq)

    def _blocked(self, entry: Entry) -> None:
        self.findings.append(entry.seq)

    def _marked(self, entry: Entry) -> None:
        self.unanswered.pop(entry.event.conversation, None)  # type: ignore[union-attr]
        self.excluded.append(entry.seq)

    def _rated(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.FeedbackLeft)
        self.feedback[event.order] = (event.stars, entry.seq)

    def _claimed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimOpened)
        self.claims[event.claim] = ClaimRecord(event.order, entry.seq)

    def _decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimDecided)
        outcome = "granted" if event.granted else "denied"
        opened = self.claims[event.claim].opened
        self.claims[event.claim] = ClaimRecord(event.order, opened, outcome, entry.seq, event.counts_in_odr)

    def _withdrawn(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimWithdrawn)
        opened = self.claims[event.claim].opened
        self.claims[event.claim] = ClaimRecord(event.order, opened, "withdrawn", entry.seq)

    def _entered(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.StepEntered)
        self.begun += event.begins

    def _ended(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.StoryEnded)
        self.endings[event.ending] = self.endings.get(event.ending, 0) + 1
