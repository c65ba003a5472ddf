"""What anybody may ask of a world. Imperative; a channel or an actor submits one, only ``decide`` answers it.

Buyers, team and marketplace are actors inside the world; the rest comes from a channel. A text is what was typed;
an actor that writes no text declares ``intents`` instead.
"""

from typing import Literal

import msgspec

MessageKind = Literal[
    "reply",
    "unexpected_problem",
    "confirm_customization_details",
    "confirm_delivery_details",
    "confirm_order_details",
    "confirm_service_details",
    "digital_access_key",
    "legal_disclosure",
    "warranty",
    "invoice",
]
"""By hand, or one of the marketplace's own contact reasons."""


class Attachment(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A file that goes with a message: ``size`` in bytes, and its first bytes in hexadecimal."""

    name: str
    size: int
    head: str = ""


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
    again: bool = False
    """Whether she was refused before, because it was too early."""


class WithdrawClaim(BuyerCommand, frozen=True, gc=False, tag="withdraw_claim"):
    """Take the claim back."""


class WithdrawQuestion(BuyerCommand, frozen=True, gc=False, tag="withdraw_question"):
    """Want no answer any more."""


class FileChargeback(BuyerCommand, frozen=True, gc=False, tag="file_chargeback"):
    """Have the bank take the money back: ``kind`` is service or fraud."""

    kind: str
    reason: str


class AnswerSurvey(BuyerCommand, frozen=True, gc=False, tag="answer_survey"):
    """Rate the seller's last reply, 1 to 5."""

    rating: int


class RemoveFeedback(BuyerCommand, frozen=True, gc=False, tag="remove_feedback"):
    """Take feedback back."""


class RequestReturn(BuyerCommand, frozen=True, gc=False, tag="request_return"):
    """Want to send it back."""

    reason: str
    sends_after: int = 0
    """How long after the authorisation the carrier takes the parcel."""
    travels: int = 0
    """How long it is on its way."""


class WithdrawReturn(BuyerCommand, frozen=True, gc=False, tag="withdraw_return"):
    """Keep it after all."""


class RateReturn(BuyerCommand, frozen=True, gc=False, tag="rate_return"):
    """Say how the return went."""

    satisfied: bool


class RequestCancellation(BuyerCommand, frozen=True, gc=False, tag="request_cancellation"):
    """Want the order cancelled, by the marketplace's form or only in a message."""

    official: bool


class ReportSeller(BuyerCommand, frozen=True, gc=False, tag="report_seller"):
    """Tell the marketplace what the seller did outside of it."""


class LeaveFeedback(BuyerCommand, frozen=True, gc=False, tag="leave_feedback"):
    """Rate the seller with 1 to 5 stars."""

    stars: int
    line: str = ""
    about: tuple[str, ...] = ()
    """What the comment is about."""


class Reply(Command, frozen=True, gc=False, tag="reply"):
    """Answer in a thread."""

    conversation: int
    text: str = ""
    intents: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    """Message rules that a reply without text breaks."""
    mistake: str = ""
    """What kind of mistake it is, if it is one."""
    attachments: tuple[Attachment, ...] = ()
    macro: str = ""
    """Name of the desk's own text it was made from, if any."""


class SendMessage(Command, frozen=True, gc=False, tag="send_message"):
    """Write about an order through the marketplace's API, which opens a thread where there is none."""

    order: int
    kind: MessageKind
    text: str
    subject: str = ""
    attachments: tuple[Attachment, ...] = ()


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
    """Write an internal note beside a thread; no buyer sees it. ``exception``: why part of it must leave, if so."""

    conversation: int
    text: str
    exception: Literal["", "technical", "safety"] = ""


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


class LogContact(Command, frozen=True, gc=False, tag="log_contact"):
    """File a contact outside the marketplace: a call, or an insert in the parcel."""

    order: int
    channel: Literal["call", "insert"]
    text: str


class RequestReview(Command, frozen=True, gc=False, tag="request_review"):
    """Have the marketplace ask the buyer for a review."""

    order: int


class AddSummary(Command, frozen=True, gc=False, tag="add_summary"):
    """File how a conversation was resolved."""

    conversation: int
    text: str


class AppealClaim(Command, frozen=True, gc=False, tag="appeal_claim"):
    """Ask for another look at a granted claim."""

    claim: int
    text: str


class RespondToChargeback(Command, frozen=True, gc=False, tag="respond_to_chargeback"):
    """Send the bank the proofs."""

    chargeback: int
    text: str


class AnswerFeedback(Command, frozen=True, gc=False, tag="answer_feedback"):
    """Reply to feedback in public."""

    order: int
    text: str


class DeleteFeedbackAnswer(Command, frozen=True, gc=False, tag="delete_feedback_answer"):
    """Take the public reply back."""

    order: int


class RequestFeedbackRemoval(Command, frozen=True, gc=False, tag="request_feedback_removal"):
    """Ask the marketplace to remove feedback."""

    order: int


class AuthoriseReturn(Command, frozen=True, gc=False, tag="authorise_return"):
    """Allow a return."""

    return_: int


class RejectReturn(Command, frozen=True, gc=False, tag="reject_return"):
    """Refuse a return."""

    return_: int
    reason: str


class CancelOrder(Command, frozen=True, gc=False, tag="cancel_order"):
    """Cancel an order that has not left: ``reason`` is buyer_requested, no_inventory, could_not_ship or another."""

    order: int
    reason: str


class DeclineCancellation(Command, frozen=True, gc=False, tag="decline_cancellation"):
    """Not cancel what the buyer wants cancelled."""

    order: int


class AppealAccount(Command, frozen=True, gc=False, tag="appeal_account"):
    """Send the marketplace a plan of action."""

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


class DecideClaimAppeal(Command, frozen=True, gc=False, tag="decide_claim_appeal"):
    """The marketplace looks at a claim again."""

    claim: int


class DecideChargeback(Command, frozen=True, gc=False, tag="decide_chargeback"):
    """The bank decides a chargeback."""

    chargeback: int


class DecideReturn(Command, frozen=True, gc=False, tag="decide_return"):
    """The marketplace authorises a return nobody answered."""

    return_: int


class ScanReturn(Command, frozen=True, gc=False, tag="scan_return"):
    """The carrier takes a returned parcel."""

    return_: int


class ReceiveReturn(Command, frozen=True, gc=False, tag="receive_return"):
    """A returned parcel is back with the seller."""

    return_: int


class RefundReturn(Command, frozen=True, gc=False, tag="refund_return"):
    """The marketplace pays what the seller owes for a return."""

    return_: int


class CancelUnshipped(Command, frozen=True, gc=False, tag="cancel_unshipped"):
    """The marketplace cancels what never left."""

    order: int


class SetAccountStatus(Command, frozen=True, gc=False, tag="set_account_status"):
    """The marketplace changes what an account is worth to it."""

    status: str
    because: tuple[str, ...]


class NoteMetric(Command, frozen=True, gc=False, tag="note_metric"):
    """The marketplace finds a metric on or off its target."""

    metric: str
    value: float
    on_target: bool


class CloseOffers(Command, frozen=True, gc=False, tag="close_offers"):
    """The marketplace takes offers down."""

    because: tuple[str, ...]
    fulfilled_by: str = ""
    product: int = 0


class ReopenOffers(Command, frozen=True, gc=False, tag="reopen_offers"):
    """The marketplace puts offers up again."""

    fulfilled_by: str = ""
    product: int = 0


class SetMessaging(Command, frozen=True, gc=False, tag="set_messaging"):
    """The marketplace says how the seller may write."""

    state: str
    because: tuple[str, ...]
    until: int = 0


class ChargeFee(Command, frozen=True, gc=False, tag="charge_fee"):
    """The marketplace takes money."""

    amount: int
    because: str


class DecideAccountAppeal(Command, frozen=True, gc=False, tag="decide_account_appeal"):
    """The marketplace reads a plan of action."""


ExternalCommand = (
    Reply
    | SendMessage
    | MarkNoResponseNeeded
    | ArchiveConversation
    | CloseConversation
    | ReportConversation
    | AddNote
    | AddSummary
    | RefundOrder
    | RespondToClaim
    | AppealClaim
    | RespondToChargeback
    | SendMail
    | LogContact
    | RequestReview
    | AnswerFeedback
    | DeleteFeedbackAnswer
    | RequestFeedbackRemoval
    | AuthoriseReturn
    | RejectReturn
    | CancelOrder
    | DeclineCancellation
    | AppealAccount
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
    | FileChargeback
    | AnswerSurvey
    | RemoveFeedback
    | RequestReturn
    | WithdrawReturn
    | RateReturn
    | RequestCancellation
    | ReportSeller
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
    | DecideClaimAppeal
    | DecideChargeback
    | DecideReturn
    | ScanReturn
    | ReceiveReturn
    | RefundReturn
    | CancelUnshipped
    | SetAccountStatus
    | NoteMetric
    | CloseOffers
    | ReopenOffers
    | SetMessaging
    | ChargeFee
    | DecideAccountAppeal
)
"""What an actor inside the world may submit; a replay finds it again by itself."""
