"""What buyers claimed and what was paid back, as the seller sees it.

Why the marketplace decided a claim so is not told here.
"""

from typing import Literal, get_args

import msgspec
from sortedcontainers import SortedList

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers

ClaimStatus = Literal["open", "granted", "denied", "withdrawn"]
ClaimFilter = Literal["all", "open", "closed"]
CLAIM_FILTERS: tuple[ClaimFilter, ...] = get_args(ClaimFilter)


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One claim: open until it is granted, denied or withdrawn."""

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


class Ledger:
    """Claims by number and refunds by order. An order's last claim is the one that counts."""

    def __init__(self) -> None:
        self._claims: dict[int, Claim] = {}
        self._of_order: dict[int, int] = {}
        self._open = SortedList[int]()
        self._closed = SortedList[int]()
        self._refunded: dict[int, int] = {}

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {
            e.ClaimOpened: self._claim_opened,
            e.ClaimAnswered: self._claim_answered,
            e.ClaimDecided: self._claim_decided,
            e.ClaimWithdrawn: self._claim_withdrawn,
            e.RefundIssued: self._refund_issued,
        }

    def copy(self) -> "Ledger":
        """The same ledger, free to go its own way."""
        twin = Ledger()
        twin._claims = self._claims.copy()
        twin._of_order = self._of_order.copy()
        twin._open = self._open.copy()
        twin._closed = self._closed.copy()
        twin._refunded = self._refunded.copy()
        return twin

    def claim(self, number: int) -> Claim | None:
        """The claim of a number."""
        return self._claims.get(number)

    def claim_of(self, order: int) -> Claim | None:
        """The last claim about an order."""
        return self._claims.get(self._of_order.get(order, 0))

    def claims(self, chosen: ClaimFilter, before: int, limit: int) -> list[Claim]:
        """Claims with a number below ``before``, newest first."""
        if chosen == "all":
            last = min(before - 1, len(self._claims))
            return [self._claims[number] for number in range(last, max(0, last - limit), -1)]
        listed = self._open if chosen == "open" else self._closed
        end = listed.bisect_left(before)
        return [self._claims[number] for number in reversed(listed[max(0, end - limit) : end])]

    def refunded(self, order: int) -> int:
        """Cents of an order that were paid back."""
        return self._refunded.get(order, 0)

    def _claim_opened(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimOpened)
        self._claims[event.claim] = Claim(event.claim, event.order, event.reason, entry.at, event.respond_by)
        self._of_order[event.order] = event.claim
        self._open.add(event.claim)

    def _claim_answered(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimAnswered)
        answered = msgspec.structs.replace(self._claims[event.claim], response=event.text, responded_at=entry.at)
        self._claims[event.claim] = answered

    def _claim_decided(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimDecided)
        self._close(
            msgspec.structs.replace(
                self._claims[event.claim],
                status="granted" if event.granted else "denied",
                closed_at=entry.at,
                counts_in_odr=event.counts_in_odr,
                funded_by=event.funded_by,
            )
        )

    def _claim_withdrawn(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.ClaimWithdrawn)
        self._close(msgspec.structs.replace(self._claims[event.claim], status="withdrawn", closed_at=entry.at))

    def _close(self, claim: Claim) -> None:
        self._claims[claim.number] = claim
        self._open.remove(claim.number)
        self._closed.add(claim.number)

    def _refund_issued(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.RefundIssued)
        self._refunded[event.order] = self._refunded.get(event.order, 0) + event.amount
