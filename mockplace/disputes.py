"""Chargebacks, returns, feedback and the account as a seller sees them, as frozen types."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Self

from mockplace.dealings import Money
from mockplace.moments import parsed_instant
from mockplace.reading import Document, instant_or_none, picked


@dataclass(frozen=True)
class Chargeback:
    """A charge the buyer's bank took back. A response at exactly ``respond_by`` is in time."""

    id: str
    order_id: str
    status: Literal["open", "upheld", "reversed"]
    kind: str
    reason: str
    filed_at: datetime
    respond_by: datetime
    response: str | None
    responded_at: datetime | None
    closed_at: datetime | None
    counts_in_odr: bool | None
    funded_by: str | None
    reasons: tuple[str, ...]

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a chargeback of a list."""
        return picked(
            cls,
            document,
            filed_at=parsed_instant,
            respond_by=parsed_instant,
            responded_at=instant_or_none,
            closed_at=instant_or_none,
            reasons=tuple,
        )


@dataclass(frozen=True)
class Return:
    """Something a buyer wants to send back. Answers and refunds at exactly their instants are in time."""

    id: str
    order_id: str
    status: Literal["requested", "authorised", "rejected", "on_its_way", "received", "withdrawn"]
    reason: str
    in_policy: bool
    requested_at: datetime
    respond_by: datetime
    authorised_by: str | None
    prepaid: bool | None
    rejected_because: str | None
    received_at: datetime | None
    refund_by: datetime | None
    satisfied: bool | None

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a return of a list."""
        return picked(
            cls,
            document,
            requested_at=parsed_instant,
            respond_by=parsed_instant,
            received_at=instant_or_none,
            refund_by=instant_or_none,
        )


@dataclass(frozen=True)
class Feedback:
    """What a buyer left about an order; ``because`` says why it went, or why it stays."""

    order_id: str
    status: Literal["standing", "removed", "struck"]
    stars: int
    comment: str | None
    at: datetime
    because: str | None
    reply: str | None
    replied_at: datetime | None
    reply_deleted: bool

    @classmethod
    def of(cls, document: Document) -> Self:
        """From feedback of a list."""
        return picked(cls, document, at=parsed_instant, replied_at=instant_or_none)


@dataclass(frozen=True)
class Account:
    """How the seller's account stands; what is nested is left as the server writes it."""

    status: str
    because: tuple[str, ...]
    since: datetime
    messaging: dict[str, Any]
    health: dict[str, Any] | None
    off_target: tuple[str, ...]
    closed_offers: tuple[dict[str, Any], ...]
    fees: Money
    appeal: dict[str, Any] | None
    last_appeal: dict[str, Any] | None

    @classmethod
    def of(cls, document: Document) -> Self:
        """From the account."""
        return picked(
            cls,
            document,
            because=tuple,
            since=parsed_instant,
            off_target=tuple,
            closed_offers=tuple,
            fees=Money.of,
        )
