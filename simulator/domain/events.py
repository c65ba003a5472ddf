"""What happened in a world. Past tense, frozen, named by number; the only thing a journal holds.

Stable wire names are the tags. Every event that concerns an order says which.
"""

from typing import get_args

import msgspec


class Event(msgspec.Struct, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened."""


class OrderEvent(Event, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened about one order."""

    order: int


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
    """What those findings establish."""
    answers: bool = True
    """Whether this kind of message stops the clock."""
    mistake: str = ""
    """``wrong_answer`` or ``policy_slip`` where the modelled team made one. Hidden from the seller."""


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


class ConversationReported(OrderEvent, frozen=True, gc=False, tag="conversation_reported"):
    """The seller reported the buyer's message."""

    conversation: int


class NoteAdded(OrderEvent, frozen=True, gc=False, tag="note_added"):
    """The seller wrote an internal note."""

    conversation: int
    text: str


class MailReceived(OrderEvent, frozen=True, gc=False, tag="mail_received"):
    """The buyer wrote to the shop's own mailbox. The marketplace cannot see it."""

    mail: int
    line: str
    intents: tuple[str, ...] = ()


class MailSent(OrderEvent, frozen=True, gc=False, tag="mail_sent"):
    """The shop wrote to the buyer from its own mailbox. The marketplace cannot see it."""

    mail: int
    text: str
    intents: tuple[str, ...] = ()


class RefundIssued(OrderEvent, frozen=True, gc=False, tag="refund_issued"):
    """Money went back to the buyer: ``amount`` cents; ``full`` when nothing of the total is left."""

    amount: int
    reason: str
    full: bool


class ClaimOpened(OrderEvent, frozen=True, gc=False, tag="claim_opened"):
    """The buyer asked the marketplace for the money back; the seller may respond up to and at ``respond_by``."""

    claim: int
    reason: str
    defended_by: tuple[str, ...]
    respond_by: int


class ClaimAnswered(OrderEvent, frozen=True, gc=False, tag="claim_answered"):
    """The seller stated its case; the marketplace decides at ``decide_at``."""

    claim: int
    text: str
    decide_at: int


class ClaimDecided(OrderEvent, frozen=True, gc=False, tag="claim_decided"):
    """The marketplace decided, for these reasons, and says whether it counts as an order defect and who pays."""

    claim: int
    granted: bool
    reasons: tuple[str, ...]
    counts_in_odr: bool
    funded_by: str


class ClaimWithdrawn(OrderEvent, frozen=True, gc=False, tag="claim_withdrawn"):
    """The buyer took the claim back."""

    claim: int


class FeedbackLeft(OrderEvent, frozen=True, gc=False, tag="feedback_left"):
    """The buyer rated the seller."""

    stars: int
    line: str = ""


class StepEntered(OrderEvent, frozen=True, gc=False, tag="step_entered"):
    """The buyer came to a step of her story, which waits before its deeds or not. Hidden from the seller."""

    step: str
    begins: bool = False
    """Whether the story begins with it."""
    waits: bool = False
    unread: int = 0
    """How many messages that came before, the latest ones, are still to be read when the wait is over."""


class BuyerWoke(OrderEvent, frozen=True, gc=False, tag="buyer_woke"):
    """The buyer's wait is over. Hidden from the seller."""


class StoryEnded(OrderEvent, frozen=True, gc=False, tag="story_ended"):
    """The buyer is through. Hidden from the seller."""

    ending: str


class SaleLost(OrderEvent, frozen=True, gc=False, tag="sale_lost"):
    """A buyer who was served badly in an ``earlier`` order did not order again. Hidden from the seller."""

    earlier: int


class BuyerStayedAway(OrderEvent, frozen=True, gc=False, tag="buyer_stayed_away"):
    """The instant passed at which the buyer of a lost sale would have written. Hidden from the seller."""


class WorkTaken(OrderEvent, frozen=True, gc=False, tag="work_taken"):
    """An agent started, or took up again, the answer to a conversation and will be done at ``until``."""

    agent: int
    conversation: int
    until: int
    again: bool = False
    """Whether it is written anew, because the marketplace refused to deliver it."""


class WorkFrozen(OrderEvent, frozen=True, gc=False, tag="work_frozen"):
    """An agent went home in the middle of an answer, with ``remaining`` milliseconds of it to do."""

    agent: int
    conversation: int
    remaining: int


class WorkHandedOver(OrderEvent, frozen=True, gc=False, tag="work_handed_over"):
    """An agent went home and left the answer to whoever is there, with ``remaining`` milliseconds of it to do."""

    agent: int
    conversation: int
    remaining: int


class WorkEscalated(OrderEvent, frozen=True, gc=False, tag="work_escalated"):
    """An agent could not answer and passed the conversation on to a ``tier``."""

    agent: int
    conversation: int
    tier: int


class WorkFinished(OrderEvent, frozen=True, gc=False, tag="work_finished"):
    """An agent is done with a conversation."""

    agent: int
    conversation: int


AnyEvent = (
    ConversationOpened
    | MessageReceived
    | MessageSent
    | MessageBlocked
    | NoResponseMarked
    | QuestionWithdrawn
    | ConversationArchived
    | ConversationClosed
    | ConversationReported
    | NoteAdded
    | MailReceived
    | MailSent
    | RefundIssued
    | ClaimOpened
    | ClaimAnswered
    | ClaimDecided
    | ClaimWithdrawn
    | FeedbackLeft
    | StepEntered
    | BuyerWoke
    | StoryEnded
    | SaleLost
    | BuyerStayedAway
    | WorkTaken
    | WorkFrozen
    | WorkHandedOver
    | WorkEscalated
    | WorkFinished
)
"""Every kind of event: what a journal is decoded into."""

EVERY_KIND: tuple[type[Event], ...] = get_args(AnyEvent)
