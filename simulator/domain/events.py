"""What happened in a world. Past tense, frozen, named by number; the only thing a journal holds.

Stable wire names are the tags. Every event that concerns an order says which.
"""

from typing import ClassVar, get_args

import msgspec


class Event(msgspec.Struct, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened."""


class OrderEvent(Event, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened about one order."""

    order: int


class AccountEvent(Event, frozen=True, gc=False, tag_field="is", omit_defaults=True):
    """Something that happened to the seller's account, and concerns no single order: its ``order`` is 0."""

    order: ClassVar[int] = 0


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
    """What those findings establish, and what it says about leaving the marketplace and coming back."""
    answers: bool = True
    """Whether this kind of message stops the clock."""
    mistake: str = ""
    """``wrong_answer`` or ``policy_slip`` where the modelled team made one. Hidden from the seller."""
    attachments: tuple[str, ...] = ()
    """Names of the files that go with it."""


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
    findings: tuple[str, ...] = ()
    """Message rules it breaks, which the marketplace learns of when the buyer reports it."""
    facts: tuple[str, ...] = ()
    """What it establishes that the seller left the marketplace."""


class RefundIssued(OrderEvent, frozen=True, gc=False, tag="refund_issued"):
    """Money went back to the buyer: ``amount`` cents; ``full`` when nothing of the total is left."""

    amount: int
    reason: str
    full: bool


class ContactLogged(OrderEvent, frozen=True, gc=False, tag="contact_logged"):
    """The seller reached the buyer outside the marketplace in another way: a ``call`` or an ``insert`` in a parcel."""

    channel: str
    text: str
    intents: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    """Message rules it breaks, which the marketplace learns of when the buyer reports it."""
    facts: tuple[str, ...] = ()
    """What it establishes that the seller left the marketplace."""


class ReviewRequested(OrderEvent, frozen=True, gc=False, tag="review_requested"):
    """The seller had the marketplace ask for a review, in the marketplace's own words."""


class BuyerReported(OrderEvent, frozen=True, gc=False, tag="buyer_reported"):
    """The buyer told the marketplace what the seller did outside of it: ``findings`` are violations from now on."""

    findings: tuple[str, ...]
    facts: tuple[str, ...] = ()


class SummaryAdded(OrderEvent, frozen=True, gc=False, tag="summary_added"):
    """The seller filed at its help desk how a conversation was resolved."""

    conversation: int
    text: str


class SurveyAnswered(OrderEvent, frozen=True, gc=False, tag="survey_answered"):
    """The buyer rated a reply, 1 to 5. The last vote of a conversation counts."""

    conversation: int
    rating: int


class CancellationRequested(OrderEvent, frozen=True, gc=False, tag="cancellation_requested"):
    """The buyer wants the order cancelled: ``official`` by the marketplace's own form, else only in a message."""

    official: bool


class CancellationDeclined(OrderEvent, frozen=True, gc=False, tag="cancellation_declined"):
    """The seller does not cancel: the parcel has left, or is about to."""


class OrderCancelled(OrderEvent, frozen=True, gc=False, tag="order_cancelled"):
    """The order is off, ``by`` seller, buyer or marketplace; ``counts`` says whether against the seller."""

    by: str
    reason: str
    counts: bool


class ReturnRequested(OrderEvent, frozen=True, gc=False, tag="return_requested"):
    """The buyer wants to send something back; the seller may answer up to and at ``respond_by``."""

    return_: int
    reason: str
    in_policy: bool
    respond_by: int
    sends_after: int = 0
    """How long after the authorisation the carrier takes the parcel. Hidden from the seller."""
    travels: int = 0
    """How long it is on its way. Hidden from the seller."""


class ReturnAuthorised(OrderEvent, frozen=True, gc=False, tag="return_authorised"):
    """The return was allowed, ``by`` seller or marketplace; ``prepaid`` with a label of the marketplace's."""

    return_: int
    by: str
    prepaid: bool


class ReturnRejected(OrderEvent, frozen=True, gc=False, tag="return_rejected"):
    """The seller refused a return; ``wrongly`` one that the rules allow."""

    return_: int
    reason: str
    wrongly: bool


class ReturnScanned(OrderEvent, frozen=True, gc=False, tag="return_scanned"):
    """The carrier took the parcel on its way back; if the money is due already, by ``refund_by``."""

    return_: int
    refund_by: int = 0


class ReturnReceived(OrderEvent, frozen=True, gc=False, tag="return_received"):
    """The parcel is back with the seller, whose money is due up to and at ``refund_by``."""

    return_: int
    refund_by: int


class ReturnRated(OrderEvent, frozen=True, gc=False, tag="return_rated"):
    """The buyer said how the return went."""

    return_: int
    satisfied: bool


class ReturnWithdrawn(OrderEvent, frozen=True, gc=False, tag="return_withdrawn"):
    """The buyer keeps it after all."""

    return_: int


class ClaimRefused(OrderEvent, frozen=True, gc=False, tag="claim_refused"):
    """The marketplace took no claim, by a stable ``code``; she may try again from ``not_before``, 0: never."""

    reason: str
    code: str
    not_before: int = 0


class ClaimOpened(OrderEvent, frozen=True, gc=False, tag="claim_opened"):
    """The buyer asked the marketplace for the money back; the seller may respond up to and at ``respond_by``."""

    claim: int
    reason: str
    defended_by: tuple[str, ...]
    respond_by: int
    proofs: tuple[tuple[str, ...], ...] = ()
    """Sets of proofs that defend it as well, each of them alone."""


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


class ClaimAppealed(OrderEvent, frozen=True, gc=False, tag="claim_appealed"):
    """The seller asked for another look at a granted claim; the marketplace decides at ``decide_at``."""

    claim: int
    text: str
    decide_at: int


class ClaimAppealDecided(OrderEvent, frozen=True, gc=False, tag="claim_appeal_decided"):
    """The marketplace looked again: what counts and who pays from now on, for these reasons."""

    claim: int
    reversed: bool
    reasons: tuple[str, ...]
    counts_in_odr: bool
    funded_by: str


class ChargebackFiled(OrderEvent, frozen=True, gc=False, tag="chargeback_filed"):
    """The buyer's bank took the money back: ``kind`` is service or fraud."""

    chargeback: int
    kind: str
    reason: str
    respond_by: int


class ChargebackAnswered(OrderEvent, frozen=True, gc=False, tag="chargeback_answered"):
    """The seller sent the bank its proofs; it decides at ``decide_at``."""

    chargeback: int
    text: str
    decide_at: int


class ChargebackDecided(OrderEvent, frozen=True, gc=False, tag="chargeback_decided"):
    """The bank decided; ``upheld`` leaves the money with the buyer."""

    chargeback: int
    upheld: bool
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
    about: tuple[str, ...] = ()
    """What her comment is about, as the marketplace reads it."""


class FeedbackAnswered(OrderEvent, frozen=True, gc=False, tag="feedback_answered"):
    """The seller replied to feedback in public."""

    text: str


class FeedbackAnswerDeleted(OrderEvent, frozen=True, gc=False, tag="feedback_answer_deleted"):
    """The seller took its public reply back; there is no second one."""


class FeedbackRemoved(OrderEvent, frozen=True, gc=False, tag="feedback_removed"):
    """Feedback is gone, ``by`` marketplace or buyer; it counts no more from ``leaves_metrics_at``."""

    by: str
    reason: str
    leaves_metrics_at: int


class FeedbackStruck(OrderEvent, frozen=True, gc=False, tag="feedback_struck"):
    """Feedback about the marketplace's own delivery stays to be read and counts no more."""

    reason: str


class FeedbackRemovalRefused(OrderEvent, frozen=True, gc=False, tag="feedback_removal_refused"):
    """The marketplace leaves feedback as it is."""

    reason: str


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


class AccountStatusChanged(AccountEvent, frozen=True, gc=False, tag="account_status_changed"):
    """The account is NORMAL, AT_RISK or DEACTIVATED from now on, because of these metrics or rules."""

    status: str
    because: tuple[str, ...]


class MetricOffTarget(AccountEvent, frozen=True, gc=False, tag="metric_off_target"):
    """At its review the marketplace found a metric off its target; ``NAME:merchant`` where it is taken apart."""

    metric: str
    value: float


class MetricOnTarget(AccountEvent, frozen=True, gc=False, tag="metric_on_target"):
    """A metric that was off its target is back."""

    metric: str
    value: float


class OffersClosed(AccountEvent, frozen=True, gc=False, tag="offers_closed"):
    """This is sold no more: a ``product`` (its place in the catalogue and 1; 0: any), sent by somebody or anybody."""

    because: tuple[str, ...]
    fulfilled_by: str = ""
    """``merchant``, ``marketplace``, or anybody."""
    product: int = 0


class OffersReopened(AccountEvent, frozen=True, gc=False, tag="offers_reopened"):
    """The same is sold again."""

    fulfilled_by: str = ""
    product: int = 0


class MessagingChanged(AccountEvent, frozen=True, gc=False, tag="messaging_changed"):
    """The seller may write freely (``open``), by ``templates_only`` or not at all (``restricted``), up to ``until``."""

    state: str
    because: tuple[str, ...]
    until: int = 0
    """0: for good."""


class FeeCharged(AccountEvent, frozen=True, gc=False, tag="fee_charged"):
    """The marketplace took ``amount`` cents."""

    amount: int
    because: str


class AccountAppealed(AccountEvent, frozen=True, gc=False, tag="account_appealed"):
    """The seller sent a plan of action; the marketplace decides at ``decide_at``."""

    text: str
    decide_at: int
    intents: tuple[str, ...] = ()


class AccountAppealDecided(AccountEvent, frozen=True, gc=False, tag="account_appeal_decided"):
    """The marketplace took the plan of action, or says what it lacks."""

    accepted: bool
    reasons: tuple[str, ...]


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
    | ContactLogged
    | ReviewRequested
    | BuyerReported
    | SummaryAdded
    | SurveyAnswered
    | CancellationRequested
    | CancellationDeclined
    | OrderCancelled
    | ReturnRequested
    | ReturnAuthorised
    | ReturnRejected
    | ReturnScanned
    | ReturnReceived
    | ReturnRated
    | ReturnWithdrawn
    | ClaimRefused
    | ClaimOpened
    | ClaimAnswered
    | ClaimDecided
    | ClaimAppealed
    | ClaimAppealDecided
    | ChargebackFiled
    | ChargebackAnswered
    | ChargebackDecided
    | ClaimWithdrawn
    | FeedbackLeft
    | FeedbackAnswered
    | FeedbackAnswerDeleted
    | FeedbackRemoved
    | FeedbackStruck
    | FeedbackRemovalRefused
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
    | AccountStatusChanged
    | MetricOffTarget
    | MetricOnTarget
    | OffersClosed
    | OffersReopened
    | MessagingChanged
    | FeeCharged
    | AccountAppealed
    | AccountAppealDecided
)
"""Every kind of event: what a journal is decoded into."""

EVERY_KIND: tuple[type[Event], ...] = get_args(AnyEvent)
