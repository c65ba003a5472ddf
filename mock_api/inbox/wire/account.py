"""The seller's account, as the inbox API tells it."""

import msgspec

from mock_api.inbox.wire.parties import Money


class Messaging(msgspec.Struct, frozen=True):
    """Whether the seller may write: freely, only where the buyer wrote before, or not at all; ``until`` when."""

    state: str
    because: list[str]
    until: str | None


class Health(msgspec.Struct, frozen=True):
    """The account health rating: its points, and what they are called."""

    points: int
    colour: str
    """green, yellow or red."""


class ClosedOffer(msgspec.Struct, frozen=True):
    """What is sold no more: an item, or all where there is none; of one way of fulfilment, or of any."""

    item: str | None
    fulfilled_by: str | None
    since: str
    because: list[str]


class AccountAppeal(msgspec.Struct, frozen=True):
    """A plan of action that the marketplace has not read yet."""

    at: str
    due_at: str | None


class AppealOutcome(msgspec.Struct, frozen=True):
    """What became of the last plan of action, and what it lacked or showed."""

    accepted: bool
    reasons: list[str]


class Account(msgspec.Struct, frozen=True):
    """How the account stands now."""

    status: str
    because: list[str]
    since: str
    messaging: Messaging
    health: Health | None
    """None where the marketplace has no such rating."""
    off_target: list[str]
    closed_offers: list[ClosedOffer]
    fees: Money
    appeal: AccountAppeal | None
    last_appeal: AppealOutcome | None
