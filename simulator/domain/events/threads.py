"""What happened in the marketplace's threads."""

from simulator.domain.events.event import OrderEvent


class ConversationOpened(OrderEvent, frozen=True, gc=False, tag="conversation_opened"):
    """A thread about an order began."""

    conversation: int


class MessageReceived(OrderEvent, frozen=True, gc=False, tag="message_received"):
    """The buyer wrote in the thread. ``previous`` is the number of the thread's message before, 0 for none."""

    conversation: int
    message: int
    line: str
    previous: int = 0
    intents: tuple[str, ...] = ()
    text: str = ""
    """What she wrote, where she wrote no line of a step."""
    attachments: tuple[str, ...] = ()
    """Names of the files she shows."""


class MessageSent(OrderEvent, frozen=True, gc=False, tag="message_sent"):
    """The seller wrote in the thread, by hand, by API or as the modelled team (which writes no text)."""

    conversation: int
    message: int
    kind: str
    previous: int = 0
    text: str = ""
    intents: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    """Message rules it breaks without being stopped."""
    facts: tuple[str, ...] = ()
    """What those findings establish, and what it says about leaving the marketplace and coming back."""
    answers: bool = True
    """Whether this kind of message stops the clock."""
    mistake: str = ""
    """``wrong_answer`` or ``policy_slip`` where the modelled team made one. Hidden from the seller."""
    attachments: tuple[str, ...] = ()
    """Names of the files that go with it."""
    contents: tuple[str, ...] = ()
    """SHA-256 of each of them, where any is kept."""


class MessageBlocked(OrderEvent, frozen=True, gc=False, tag="message_blocked"):
    """The marketplace refused to deliver the seller's message."""

    kind: str
    text: str
    findings: tuple[str, ...]
    """Message rules it breaks."""
    facts: tuple[str, ...] = ()
    """What those findings establish."""


class NoResponseMarked(OrderEvent, frozen=True, gc=False, tag="no_response_marked"):
    """The seller said that the last message wants no answer."""

    conversation: int


class QuestionWithdrawn(OrderEvent, frozen=True, gc=False, tag="question_withdrawn"):
    """The buyer wants no answer any more. Hidden from the seller, but for the thread that waits no longer."""

    conversation: int


class ConversationArchived(OrderEvent, frozen=True, gc=False, tag="conversation_archived"):
    """The seller put the thread away."""

    conversation: int


class ConversationClosed(OrderEvent, frozen=True, gc=False, tag="conversation_closed"):
    """The seller closed the thread at its help desk."""

    conversation: int
    facts: tuple[str, ...] = ()
    """What it establishes that something was left open outside."""


class ConversationReported(OrderEvent, frozen=True, gc=False, tag="conversation_reported"):
    """The seller reported the buyer's message."""

    conversation: int


class NoteAdded(OrderEvent, frozen=True, gc=False, tag="note_added"):
    """The seller wrote an internal note; ``exception`` is the reason it gives for leaving the marketplace, if any."""

    conversation: int
    text: str
    exception: str = ""


class SummaryAdded(OrderEvent, frozen=True, gc=False, tag="summary_added"):
    """The seller filed at its help desk how a conversation was resolved."""

    conversation: int
    text: str


class SurveyAnswered(OrderEvent, frozen=True, gc=False, tag="survey_answered"):
    """The buyer rated a reply, 1 to 5. The last vote of a conversation counts."""

    conversation: int
    rating: int


class ReviewRequested(OrderEvent, frozen=True, gc=False, tag="review_requested"):
    """The seller had the marketplace ask for a review, in the marketplace's own words."""
