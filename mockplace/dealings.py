"""Refunds, claims and mails as a seller sees them, as frozen types. What can be done with them is the inbox's."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, Self

from mockplace.moments import parsed_instant
from mockplace.reading import Document, instant_or_none, picked


@dataclass(frozen=True)
class Money:
    """An amount and its currency."""

    amount: Decimal
    currency: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From an amount written out, such as ``24.90``."""
        return picked(cls, document, amount=_amount)


@dataclass(frozen=True)
class Refund:
    """Money paid back; ``full`` when nothing of the order's total is left."""

    order_id: str
    amount: Money
    refunded: Money
    """All that was paid back of the order."""
    full: bool
    reason: str
    at: datetime

    @classmethod
    def of(cls, document: Document) -> Self:
        """From what was answered to a refund."""
        return picked(cls, document, amount=Money.of, refunded=Money.of, at=parsed_instant)


@dataclass(frozen=True)
class Claim:
    """An A-to-z claim. A response at exactly ``respond_by`` is in time."""

    id: str
    order_id: str
    status: Literal["open", "granted", "denied", "withdrawn"]
    reason: str
    opened_at: datetime
    respond_by: datetime
    response: str | None
    responded_at: datetime | None
    closed_at: datetime | None
    counts_in_odr: bool | None
    """Whether it makes the order defective; known once it is decided."""
    funded_by: str | None
    reasons: tuple[str, ...]
    """Why it was decided so."""
    appeal: dict[str, Any] | None
    """When the seller asked for another look, and what became of it."""

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a claim of a list."""
        return picked(
            cls,
            document,
            opened_at=parsed_instant,
            respond_by=parsed_instant,
            responded_at=instant_or_none,
            closed_at=instant_or_none,
            reasons=tuple,
        )


@dataclass(frozen=True)
class Mail:
    """One mail of the shop's own mailbox, which the marketplace cannot see, from the ``buyer`` or the ``shop``."""

    id: str
    order_id: str
    buyer_name: str
    sender: Literal["buyer", "shop"]
    at: datetime
    text: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """From a mail of the mailbox."""
        return picked(cls, {**document, "sender": document["from"]}, at=parsed_instant)


def _amount(written: str) -> Decimal:
    try:
        return Decimal(written)
    except ArithmeticError:
        raise ValueError(f"'{written}' is no amount") from None
