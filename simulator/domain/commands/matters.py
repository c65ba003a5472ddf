"""What a seller asks for about orders, claims, returns, feedback and its account."""

from simulator.domain.commands.command import Command


class RefundOrder(Command, frozen=True, gc=False, tag="refund_order"):
    """Pay money back; ``amount`` in cents, none: all that is left."""

    order: int
    reason: str
    amount: int | None = None


class SendReplacement(Command, frozen=True, gc=False, tag="send_replacement"):
    """Send an order again, or what was missing of it; ``note``: what is sent, for the seller's own books."""

    order: int
    note: str = ""


class RespondToClaim(Command, frozen=True, gc=False, tag="respond_to_claim"):
    """State the seller's case."""

    claim: int
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
