"""What anybody may ask of a world. Imperative; a channel or an actor submits one, only ``decide`` answers it.

Buyers, team and marketplace are actors inside the world; the rest comes from a channel. A text is what was typed;
an actor that writes no text declares ``intents`` instead.
"""

from typing import Literal

import msgspec

MessageKind = Literal["reply", "unexpected_problem"]


class Command(msgspec.Struct, frozen=True, gc=False, tag_field="do", omit_defaults=True):
    """Asked of a world, by nobody in particular."""


class BuyerCommand(Command, frozen=True, gc=False, tag_field="do", omit_defaults=True):
    """Asked by the buyer of an order."""

    order: int


class EnterStep(BuyerCommand, frozen=True, gc=False, tag="enter_step"):
    """Go to a step of the story; the first one begins it, and one with a wait sleeps first."""

    step: str
    waits: bool = False
    unread: int = 0
    """How many of the messages she has not read yet she takes along into the wait."""


class Wake(BuyerCommand, frozen=True, gc=False, tag="wake"):
    """Stop waiting: what came meanwhile is read now."""


class EndStory(BuyerCommand, frozen=True, gc=False, tag="end_story"):
    """The buyer is through."""

    ending: str


class WriteMessage(BuyerCommand, frozen=True, gc=False, tag="write_message"):
    """Write the line of a step in the marketplace's thread."""

    line: str
    intents: tuple[str, ...] = ()


class WriteMail(BuyerCommand, frozen=True, gc=False, tag="write_mail"):
    """Write the line of a step to the shop's own mailbox, outside the marketplace."""

    line: str
    intents: tuple[str, ...] = ()


class OpenClaim(BuyerCommand, frozen=True, gc=False, tag="open_claim"):
    """Ask the marketplace for the money back."""

    reason: str
    defended_by: tuple[str, ...] | None = None
    """Facts that would defend it; none: the policy's list for the reason."""


class WithdrawClaim(BuyerCommand, frozen=True, gc=False, tag="withdraw_claim"):
    """Take the claim back."""


class WithdrawQuestion(BuyerCommand, frozen=True, gc=False, tag="withdraw_question"):
    """Want no answer any more."""


class LeaveFeedback(BuyerCommand, frozen=True, gc=False, tag="leave_feedback"):
    """Rate the seller with 1 to 5 stars."""

    stars: int
    line: str = ""


class Reply(Command, frozen=True, gc=False, tag="reply"):
    """Answer in a thread."""

    conversation: int
    text: str = ""
    intents: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    """Message rules that a reply without text breaks."""
    mistake: str = ""
    """What kind of mistake it is, if it is one."""


class SendMessage(Command, frozen=True, gc=False, tag="send_message"):
    """Write about an order through the marketplace's API, which opens a thread where there is none."""

    order: int
    kind: MessageKind
    text: str


class MarkNoResponseNeeded(Command, frozen=True, gc=False, tag="mark_no_response_needed"):
    """Say that the buyer's last message wants no answer."""

    conversation: int


class ArchiveConversation(Command, frozen=True, gc=False, tag="archive_conversation"):
    """Put a thread away; the next message brings it back."""

    conversation: int


class CloseConversation(Command, frozen=True, gc=False, tag="close_conversation"):
    """Close a thread at the help desk; it stops no clock."""

    conversation: int


class ReportConversation(Command, frozen=True, gc=False, tag="report_conversation"):
    """Report a buyer's message to the marketplace."""

    conversation: int


class AddNote(Command, frozen=True, gc=False, tag="add_note"):
    """Write an internal note beside a thread; no buyer sees it."""

    conversation: int
    text: str


class RefundOrder(Command, frozen=True, gc=False, tag="refund_order"):
    """Pay money back; ``amount`` in cents, none: all that is left."""

    order: int
    reason: str
    amount: int | None = None


class RespondToClaim(Command, frozen=True, gc=False, tag="respond_to_claim"):
    """State the seller's case."""

    claim: int
    text: str


class SendMail(Command, frozen=True, gc=False, tag="send_mail"):
    """Write to the buyer from the shop's own mailbox, outside the marketplace."""

    order: int
    text: str


class LoseSale(BuyerCommand, frozen=True, gc=False, tag="lose_sale"):
    """Do not order after all, because of how the ``earlier`` order was served."""

    earlier: int


class StayAway(BuyerCommand, frozen=True, gc=False, tag="stay_away"):
    """Do not write about an order that was never placed."""


class Acknowledge(Command, frozen=True, gc=False, tag="acknowledge"):
    """Send at once, by machine, what is no answer."""

    conversation: int
    intents: tuple[str, ...] = ()


class TakeWork(Command, frozen=True, gc=False, tag="take_work"):
    """An agent of the modelled team starts on a conversation, until an instant; ``again``: what was just refused."""

    agent: int
    conversation: int
    until: int
    again: bool = False


class FreezeWork(Command, frozen=True, gc=False, tag="freeze_work"):
    """An agent goes home and leaves the work as it is."""

    agent: int


class HandOverWork(Command, frozen=True, gc=False, tag="hand_over_work"):
    """An agent goes home and leaves the work to the others."""

    agent: int


class EscalateWork(Command, frozen=True, gc=False, tag="escalate_work"):
    """An agent passes a conversation on to the next tier."""

    agent: int


class FinishWork(Command, frozen=True, gc=False, tag="finish_work"):
    """An agent is done with a conversation."""

    agent: int


class DecideClaim(Command, frozen=True, gc=False, tag="decide_claim"):
    """The marketplace decides a claim from what it can see now; ``refunded``: because the seller just refunded it."""

    claim: int
    refunded: bool = False


ExternalCommand = (
    Reply
    | SendMessage
    | MarkNoResponseNeeded
    | ArchiveConversation
    | CloseConversation
    | ReportConversation
    | AddNote
    | RefundOrder
    | RespondToClaim
    | SendMail
)
"""What a channel may submit; the journal keeps it whole in the first entry it made."""

ActorCommand = (
    EnterStep
    | Wake
    | EndStory
    | WriteMessage
    | WriteMail
    | OpenClaim
    | WithdrawClaim
    | WithdrawQuestion
    | LeaveFeedback
    | LoseSale
    | StayAway
    | Acknowledge
    | TakeWork
    | FreezeWork
    | HandOverWork
    | EscalateWork
    | FinishWork
    | DecideClaim
)
"""What an actor inside the world may submit; a replay finds it again by itself."""
