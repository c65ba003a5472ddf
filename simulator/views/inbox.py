"""The seller's inbox as a fold: threads with their messages and notes, counters, claims and refunds.

Only what a seller may see comes out. Words of buyers are rendered on the way; names on the wire are the channel's.
"""

from collections.abc import Callable

import msgspec

from scenarios.quantities import DAY
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.views import thread as threads
from simulator.views.account import AccountView
from simulator.views.cancellations import Cancellations
from simulator.views.chargebacks import Chargebacks
from simulator.views.feedback import FeedbackView
from simulator.views.ledger import Ledger
from simulator.views.messages import Messages, Written
from simulator.views.replacements import Replacements
from simulator.views.returns import Returns
from simulator.views.shelves import Filter, Shelves, shows
from simulator.views.shipments import Shipments
from simulator.views.storefront import Storefront
from simulator.views.thread import Thread

_Part = Ledger | Chargebacks | Returns | FeedbackView | Cancellations | Shipments | Replacements | AccountView
_PARTS = ("ledger", "chargebacks", "returns", "feedback", "cancellations", "shipments", "replacements", "account")

NO_LIMIT = 1 << 62
"""A number above every message: where the newest page begins."""


class Message(msgspec.Struct, frozen=True, gc=False):
    """One message as both sides read it."""

    number: int
    at: int
    by_buyer: bool
    kind: str
    text: str
    attachments: tuple[str, ...] = ()
    """Names of the files that went with it."""
    contents: tuple[str, ...] = ()
    """SHA-256 of each of them, where any is kept."""


class Note(msgspec.Struct, frozen=True, gc=False):
    """One internal note beside a thread; ``exception``: why a part may leave the marketplace, if it says so."""

    at: int
    text: str
    previous: int
    exception: str = ""


class Summary(msgspec.Struct, frozen=True, gc=False):
    """How a conversation was resolved, as filed at the desk."""

    at: int
    text: str


class Refusal(msgspec.Struct, frozen=True, gc=False):
    """The last message the marketplace would not deliver: the number of its entry and the rules it breaks."""

    entry: int
    rules: tuple[str, ...]


class Counters(msgspec.Struct, frozen=True, gc=False):
    """The figures of the messages widget. Waiting counts archived threads too: archiving stops no clock."""

    received_last_7_days: int
    waiting_under_24h: int
    waiting_over_24h: int
    response_needed: int


class InboxView:
    """Everything a seller's inbox holds. A thread is there from its first message on."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.chargebacks = Chargebacks()
        self.returns = Returns()
        self.feedback = FeedbackView()
        self.cancellations = Cancellations()
        self.shipments = Shipments()
        self.replacements = Replacements()
        self.account = AccountView()
        self.refusal: Refusal | None = None
        self._summaries: dict[int, Summary] = {}
        self._threads: dict[int, Thread] = {}
        self._of_order: dict[int, int] = {}
        self._messages = Messages()
        self._notes: list[Note] = []
        self._shelves = Shelves()

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.ConversationOpened: self._opened,
            e.MessageReceived: self._received,
            e.MessageSent: self._sent,
            e.MessageBlocked: self._blocked,
            e.NoResponseMarked: self._marks(marked=True, unanswered=0),
            e.QuestionWithdrawn: self._marks(marked=True, unanswered=0),
            e.ConversationArchived: self._marks(archived=True),
            e.ConversationClosed: self._marks(closed=True),
            e.ConversationReported: self._marks(reported=True),
            e.NoteAdded: self._noted,
            e.SummaryAdded: self._summarised,
            e.MailSent: self._answered_outside,
            e.ContactLogged: self._answered_outside,
            **{kind: take for part in self._parts() for kind, take in part.handlers().items()},
        }

    def copy(self) -> "InboxView":
        """The same inbox, free to go its own way."""
        twin = InboxView()
        vars(twin).update({name: getattr(self, name).copy() for name in _PARTS})
        twin.refusal = self.refusal
        twin._summaries = self._summaries.copy()
        twin._threads = self._threads.copy()
        twin._of_order = self._of_order.copy()
        twin._messages = self._messages.copy()
        twin._notes = self._notes.copy()
        twin._shelves = self._shelves.copy()
        return twin

    def __getitem__(self, number: int) -> Thread:
        return self._threads[number]

    def thread(self, number: int) -> Thread | None:
        """The thread of a number, if there is one."""
        return self._threads.get(number)

    def thread_of(self, order: int) -> Thread | None:
        """The thread about an order."""
        return self._threads.get(self._of_order.get(order, 0))

    def page(self, chosen: Filter, now: int, before: int, limit: int) -> list[Thread]:
        """Threads that a filter shows now, newest activity first, whose ``position`` is below ``before``."""
        numbers = self._shelves.messages(chosen, before, limit, self._overdue(now))
        return [self._threads[self._messages[number].thread] for number in numbers]

    def shows(self, chosen: Filter, thread: Thread, now: int) -> bool:
        """Whether a filter shows a thread now."""
        return shows(chosen, thread, self._overdue(now))

    def counters(self, now: int) -> Counters:
        """The counters as of an instant from the last entry on."""
        on_time, late = self._shelves.waiting(self._overdue(now))
        received = self._messages.received_since(now - 7 * DAY)
        return Counters(received, on_time, late, self._shelves.response_needed)

    @property
    def last_message(self) -> int:
        """The number of the last message of all threads."""
        return len(self._messages)

    def messages(self, last: int, limit: int, storefront: Storefront) -> tuple[list[Message], int]:
        """Up to ``limit`` messages of a thread that end with ``last``, oldest first, and the one before them or 0."""
        found: list[Message] = []
        for written in self._messages.back_from(last):
            if len(found) == limit:
                return found[::-1], written.number
            found.append(_told(written, storefront))
        return found[::-1], 0

    def message_in(self, thread: Thread, number: int, storefront: Storefront) -> Message | None:
        """The message of a number, if it is one of a thread's."""
        return self.messages(number, 1, storefront)[0][0] if number > 0 and self.is_in(thread, number) else None

    def is_in(self, thread: Thread, message: int) -> bool:
        """Whether a message belongs to a thread."""
        return message <= thread.last_message and self._messages[message].thread == thread.number

    def notes(self, thread: Thread, limit: int) -> list[Note]:
        """The last notes beside a thread, oldest first."""
        found: list[Note] = []
        number = thread.last_note
        while number and len(found) < limit:
            found.append(self._notes[number - 1])
            number = found[-1].previous
        return found[::-1]

    def summary(self, thread: Thread) -> Summary | None:
        """How a thread was resolved, as it was filed last."""
        return self._summaries.get(thread.number)

    def _parts(self) -> tuple[_Part, ...]:
        """What stands beside the threads; no two of them take in the same kind of event."""
        return tuple(getattr(self, name) for name in _PARTS)

    def _overdue(self, now: int) -> int:
        """The last message that is more than 24 hours old."""
        return self._messages.before(now - DAY)

    def _opened(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ConversationOpened)
        self._threads[event.conversation] = Thread(event.conversation, event.order, entry.at)
        self._of_order[event.order] = event.conversation

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageReceived)
        number, thread = event.message, event.conversation
        self._messages.add(
            Written(
                number,
                thread,
                event.order,
                event.previous,
                entry.at,
                "message",
                event.line,
                by_buyer=True,
                attachments=event.attachments,
                text=event.text,
            )
        )
        self._put(threads.received(self._threads[thread], number, entry.at), entry.seq)

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageSent)
        number, thread = event.message, event.conversation
        self._messages.add(
            Written(
                number,
                thread,
                event.order,
                event.previous,
                entry.at,
                event.kind,
                event.text,
                by_buyer=False,
                attachments=event.attachments,
                contents=event.contents,
            )
        )
        self._put(threads.sent(self._threads[thread], number, entry.at, event.answers), entry.seq)

    def _blocked(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageBlocked)
        self.refusal = Refusal(entry.seq, event.findings)

    def _noted(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.NoteAdded)
        thread = self._threads[event.conversation]
        self._notes.append(Note(entry.at, event.text, thread.last_note, event.exception))
        noted = msgspec.structs.replace(thread, last_note=len(self._notes), version=entry.seq)
        self._threads[thread.number] = noted

    def _summarised(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.SummaryAdded)
        self._summaries[event.conversation] = Summary(entry.at, event.text)
        thread = self._threads[event.conversation]
        self._threads[thread.number] = msgspec.structs.replace(thread, version=entry.seq)

    def _answered_outside(self, entry: Entry) -> None:
        event = entry.event
        if isinstance(event, e.ContactLogged) and event.channel != "call":
            return
        thread = self._threads.get(self._of_order.get(event.order, 0))
        if thread is not None and thread.unanswered:
            self._put(msgspec.structs.replace(thread, answered_outside=True), entry.seq)

    def _marks(self, **changes: object) -> Callable[[Entry], None]:
        def mark(entry: Entry) -> None:
            number: int = entry.event.conversation  # type: ignore[union-attr]
            self._put(msgspec.structs.replace(self._threads[number], **changes), entry.seq)

        return mark

    def _put(self, thread: Thread, version: int) -> None:
        thread = msgspec.structs.replace(thread, version=version)
        self._shelves.move(self._threads[thread.number], thread)
        self._threads[thread.number] = thread


def position(chosen: Filter, thread: Thread) -> int:
    """Where a thread stands in a filter's order: what a cursor points at."""
    return thread.unanswered if chosen == "over_24h" else thread.last_message


def _told(written: Written, storefront: Storefront) -> Message:
    words = written.words
    if written.by_buyer:
        words = written.text or storefront.line(written.order, words, "says")
    return Message(
        written.number, written.at, written.by_buyer, written.kind, words, written.attachments, written.contents
    )
