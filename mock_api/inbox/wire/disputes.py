"""Claims, chargebacks, returns and feedback, as the inbox API tells them. Reasons are sentences."""

import msgspec

from simulator.views.chargebacks import ChargebackStatus
from simulator.views.feedback import FeedbackStatus
from simulator.views.ledger import ClaimStatus
from simulator.views.returns import ReturnStatus


class Appeal(msgspec.Struct, frozen=True):
    """A granted claim that the seller had looked at again; ``reversed``: whether that changed anything."""

    at: str
    decided_at: str | None
    reversed: bool | None


class Claim(msgspec.Struct, frozen=True):
    """An A-to-z claim; a response at exactly ``respond_by`` is in time."""

    id: str
    order_id: str
    status: ClaimStatus
    reason: str
    opened_at: str
    respond_by: str
    response: str | None
    responded_at: str | None
    closed_at: str | None
    counts_in_odr: bool | None
    """Whether it makes the order defective; known once it is decided."""
    funded_by: str | None
    reasons: list[str]
    """Why it was decided so."""
    appeal: Appeal | None


class ClaimRead(Claim, frozen=True):
    """A claim with what speaks for the seller as the marketplace sees the order now, whatever a response says."""

    proofs: list[str]


class ClaimPage(msgspec.Struct, frozen=True):
    """Claims, newest first."""

    items: list[Claim]
    next: str | None


class Chargeback(msgspec.Struct, frozen=True):
    """A charge the buyer's bank took back; a response at exactly ``respond_by`` is in time."""

    id: str
    order_id: str
    status: ChargebackStatus
    kind: str
    reason: str
    filed_at: str
    respond_by: str
    response: str | None
    responded_at: str | None
    closed_at: str | None
    counts_in_odr: bool | None
    funded_by: str | None
    reasons: list[str]


class ChargebackPage(msgspec.Struct, frozen=True):
    """Chargebacks, newest first."""

    items: list[Chargeback]
    next: str | None


class Return(msgspec.Struct, frozen=True):
    """Something a buyer wants to send back. Answers and refunds at exactly their instants are in time."""

    id: str
    order_id: str
    status: ReturnStatus
    reason: str
    in_policy: bool
    requested_at: str
    respond_by: str
    authorised_by: str | None
    prepaid: bool | None
    rejected_because: str | None
    received_at: str | None
    refund_by: str | None
    satisfied: bool | None


class ReturnPage(msgspec.Struct, frozen=True):
    """Returns, newest first."""

    items: list[Return]
    next: str | None


class Feedback(msgspec.Struct, frozen=True):
    """What a buyer left about an order, 1 to 5 stars; ``because`` says why it went, or why it stays."""

    order_id: str
    status: FeedbackStatus
    stars: int
    comment: str | None
    at: str
    because: str | None
    reply: str | None
    replied_at: str | None
    reply_deleted: bool


class FeedbackPage(msgspec.Struct, frozen=True):
    """Feedback, latest first."""

    items: list[Feedback]
    next: str | None
