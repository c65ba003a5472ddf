"""What buyers ask for as their stories go on."""

from simulator.domain.commands.command import BuyerCommand


class EnterStep(BuyerCommand, frozen=True, gc=False, tag="enter_step"):
    """Go to a step of the story; the first one begins it, and one with a wait sleeps first."""

    step: str
    waits: bool = False
    unread: int = 0
    """How many of the messages she has not read yet she takes along into the wait."""
    reaction: int = 0
    """The number of the reaction that leads there, if its times are counted."""


class Wake(BuyerCommand, frozen=True, gc=False, tag="wake"):
    """Stop waiting: what came meanwhile is read now."""


class EndStory(BuyerCommand, frozen=True, gc=False, tag="end_story"):
    """The buyer is through."""

    ending: str


class WriteMessage(BuyerCommand, frozen=True, gc=False, tag="write_message"):
    """Write the line of a step in the marketplace's thread."""

    line: str
    intents: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    """Names of the files she shows."""


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
    """``service`` or ``fraud``."""
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


class LoseSale(BuyerCommand, frozen=True, gc=False, tag="lose_sale"):
    """Do not order after all, because of how the ``earlier`` order was served."""

    earlier: int


class StayAway(BuyerCommand, frozen=True, gc=False, tag="stay_away"):
    """Do not write about an order that was never placed."""
