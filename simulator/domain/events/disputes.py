"""What happened to claims and chargebacks, and what was paid back."""

from simulator.domain.events.event import OrderEvent


class RefundIssued(OrderEvent, frozen=True, gc=False, tag="refund_issued"):
    """Money went back to the buyer: ``amount`` cents; ``full`` when nothing of the total is left."""

    amount: int
    reason: str
    full: bool


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


class ClaimWithdrawn(OrderEvent, frozen=True, gc=False, tag="claim_withdrawn"):
    """The buyer took the claim back."""

    claim: int


class ChargebackFiled(OrderEvent, frozen=True, gc=False, tag="chargeback_filed"):
    """The buyer's bank took the money back: ``kind`` is service or fraud."""

    chargeback: int
    kind: str
    """``service`` or ``fraud``."""
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
