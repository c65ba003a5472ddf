"""What buyers claimed and what was paid back, as the seller sees it: with the reasons of every decision."""

from typing import Literal

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.views.docket import Docket, DocketFilter

ClaimStatus = Literal["open", "granted", "denied", "withdrawn"]


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One claim: open until it is granted, denied or withdrawn. An appeal changes what counts and who pays."""

    number: int
    order: int
    reason: str
    opened_at: int
    respond_by: int
    status: ClaimStatus = "open"
    response: str | None = None
    responded_at: int | None = None
    closed_at: int | None = None
    counts_in_odr: bool | None = None
    """Known once it is decided."""
    funded_by: str | None = None
    reasons: tuple[str, ...] = ()
    """Codes of why it was decided so, or why an appeal was."""
    appealed_at: int | None = None
    appeal_decided_at: int | None = None
    reversed: bool | None = None
    """Whether an appeal changed anything; known once it is decided."""


class Ledger:
    """Claims by number and refunds by order. An order's last claim is the one that counts."""

    def __init__(self) -> None:
        self._claims: Docket[Claim] = Docket()
        self._refunded: dict[int, int] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.ClaimOpened: self._claim_opened,
            e.ClaimAnswered: self._claim_answered,
            e.ClaimDecided: self._claim_decided,
            e.ClaimWithdrawn: self._claim_withdrawn,
            e.ClaimAppealed: self._claim_appealed,
            e.ClaimAppealDecided: self._appeal_decided,
            e.RefundIssued: self._refund_issued,
        }

    def copy(self) -> "Ledger":
        """The same ledger, free to go its own way."""
        twin = Ledger()
        twin._claims = self._claims.copy()
        twin._refunded = self._refunded.copy()
        return twin

    def claim(self, number: int) -> Claim | None:
        """The claim of a number."""
        return self._claims.get(number)

    def claim_of(self, order: int) -> Claim | None:
        """The last claim about an order."""
        return self._claims.of_order(order)

    def claims(self, chosen: DocketFilter, before: int, limit: int) -> list[Claim]:
        """Claims with a number below ``before``, newest first."""
        return self._claims.page(chosen, before, limit)

    def refunded(self, order: int) -> int:
        """Cents of an order that were paid back."""
        return self._refunded.get(order, 0)

    def _claim_opened(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimOpened)
        claim = Claim(event.claim, event.order, event.reason, entry.at, event.respond_by)
        self._claims.open(claim.number, claim.order, claim)

    def _claim_answered(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimAnswered)
        answered = msgspec.structs.replace(self._claims[event.claim], response=event.text, responded_at=entry.at)
        self._claims.put(event.claim, answered)

    def _claim_decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimDecided)
        decided = msgspec.structs.replace(
            self._claims[event.claim],
            status="granted" if event.granted else "denied",
            closed_at=entry.at,
            counts_in_odr=event.counts_in_odr,
            funded_by=event.funded_by,
            reasons=event.reasons,
        )
        self._claims.close(event.claim, decided)

    def _claim_withdrawn(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimWithdrawn)
        withdrawn = msgspec.structs.replace(self._claims[event.claim], status="withdrawn", closed_at=entry.at)
        self._claims.close(event.claim, withdrawn)

    def _claim_appealed(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimAppealed)
        self._claims.put(event.claim, msgspec.structs.replace(self._claims[event.claim], appealed_at=entry.at))

    def _appeal_decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimAppealDecided)
        decided = msgspec.structs.replace(
            self._claims[event.claim],
            counts_in_odr=event.counts_in_odr,
            funded_by=event.funded_by,
            reasons=event.reasons,
            appeal_decided_at=entry.at,
            reversed=event.reversed,
        )
        self._claims.put(event.claim, decided)

    def _refund_issued(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        self._refunded[event.order] = self._refunded.get(event.order, 0) + event.amount
