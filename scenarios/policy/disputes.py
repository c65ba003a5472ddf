"""Claims, chargebacks, feedback, returns and cancellations: who may do what until when, and what decides."""

from typing import Literal

from pydantic import Field

from scenarios.policy.sourced import Sourced
from scenarios.policy.terms import Deadline, Term
from scenarios.quantities import DAY, HOUR, MINUTE, Duration, Money

AutoGrant = Literal[
    "not_shipped", "no_valid_tracking", "unanswered_contact", "unanswered_return", "no_refund_after_return"
]
Proof = Literal["tracking", "delivery", "signature", "refund", "thread", "return_authorised"]
Defect = Literal[
    "negative_feedback",
    "negative_product_review",
    "claim",
    "service_chargeback",
    "item_not_received",
    "return",
    "cancellation",
]


class DefectRule(Sourced):
    """What makes an order defective. An order counts once, however many defects it has."""

    negative_stars: int = Field(default=2, ge=1, le=4)
    """Feedback with this many stars or fewer is a defect."""
    defects: tuple[Defect, ...] = ("negative_feedback", "claim", "service_chargeback")


class ClaimRule(Sourced):
    """The A-to-z clock, and what defends a claim."""

    respond_within: Duration
    review: Duration
    """From the seller's response to the decision."""
    defended_by: dict[str, tuple[str, ...]]
    """Reason of a claim → facts that must all be in the thread at the decision, where the scenario names nothing."""
    contact_before: Duration = 0
    """How long after her first message a buyer may file; 0: she need not have written."""
    not_received_after: Duration = 0
    """How long after the promised delivery a parcel counts as not arrived."""
    until: Duration | None = None
    """From the promised delivery to the last instant of filing; none: always."""
    auto_grants: tuple[AutoGrant, ...] = ()
    """What decides for the buyer at once."""
    unanswered_after: Duration = 72 * HOUR
    """How old an unanswered contact must be to decide."""
    proofs: dict[str, tuple[tuple[Proof, ...], ...]] = {}
    """Reason of a claim → sets of proofs, each of which defends it alone, beside ``defended_by``.

    They count where the scenario names no defence of its own.
    """
    signature_from: Money | None = None
    """Orders of this total or more are proved delivered by a signature only."""
    marketplace_pays_when_protected: bool = False
    """Whether a claim about a parcel with a protected label, scanned in time, is paid by the marketplace."""
    refused_parcel_counts: bool = True
    """Whether a parcel the buyer refused is a defect."""
    proved_delivery_counts: bool = True
    """Whether a claim that is granted though a delivery is proved is a defect; the seller pays all the same."""
    appeal_within: Duration | None = None
    appeal_review: Duration = 7 * DAY


class ChargebackRule(Sourced):
    """A charge the buyer's bank takes back."""

    respond_within: Duration
    review: Duration
    proofs: dict[str, tuple[tuple[Proof, ...], ...]] = {}
    """Reason → sets of proofs that win it back."""


class FeedbackRule(Sourced):
    """When seller feedback may be left, and when it goes."""

    opens_after: Duration = 0
    """From the order."""
    until: Duration | None = None
    buyer_removes_within: Duration | None = None
    removal_requests_within: Duration | None = None
    """How old feedback may be whose removal the seller asks for."""
    removal_message: bool = False
    """Whether the marketplace's API has a message that asks the buyer to remove negative feedback."""
    removes: tuple[Literal["obscene", "personal_data", "product_review"], ...] = ()
    strikes: tuple[Literal["fulfilled_by_marketplace", "protected_label"], ...] = ()
    """Whose parcels' delays are struck through."""
    leaves_metrics_after: Duration = 0
    """From removal to the instant it counts no more."""


class ReturnRule(Sourced):
    """Returns: how long, who authorises, and when the money is due."""

    window: Duration
    """From the instant that ``counted_from`` names."""
    counted_from: Literal["delivery", "promise"] = "delivery"
    """Whether a return has its time from the delivery, or from the promised one."""
    authorise_within: Duration = DAY
    auto_authorises: bool = True
    """Whether a request within the window needs no seller."""
    refund_within: Deadline = Term(length=2 * DAY)
    """From the parcel's arrival at the seller."""
    prepaid_label: bool = False
    """Whether an authorised return travels with a label of the marketplace's."""
    refund_at_first_scan: bool = False
    """Whether the money is due when the carrier takes a prepaid parcel."""
    auto_refunds: bool = True
    """Whether the marketplace pays at the seller's cost when the time is over."""
    late_after: Duration = 48 * HOUR
    """How old an unanswered request must be to count as dissatisfying."""


class CancellationRule(Sourced):
    """Cancelling: how long a buyer may by herself, and when the marketplace does."""

    self_service: Duration = 30 * MINUTE
    auto_cancel_after: Deadline | None = None
    """From the expected ship date; none: never."""
    requested_counts: bool = False
    """Whether a cancellation the buyer asked for officially counts against the seller."""
