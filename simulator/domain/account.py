"""The seller's account: what its past and this world's events add up to."""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e


class Account(msgspec.Struct, frozen=True, gc=False):
    """Running totals, ``refunded`` in cents. They only grow."""

    refunded: int = 0
    claims: int = 0
    claims_granted: int = 0
    feedback: int = 0
    blocked_messages: int = 0


def _refunded(account: Account | None, event: e.RefundIssued, at: int) -> Account:
    known = account or Account()
    return msgspec.structs.replace(known, refunded=known.refunded + event.amount)


def _claimed(account: Account | None, event: e.ClaimOpened, at: int) -> Account:
    known = account or Account()
    return msgspec.structs.replace(known, claims=known.claims + 1)


def _decided(account: Account | None, event: e.ClaimDecided, at: int) -> Account:
    known = account or Account()
    return msgspec.structs.replace(known, claims_granted=known.claims_granted + event.granted)


def _rated(account: Account | None, event: e.FeedbackLeft, at: int) -> Account:
    known = account or Account()
    return msgspec.structs.replace(known, feedback=known.feedback + 1)


def _blocked(account: Account | None, event: e.MessageBlocked, at: int) -> Account:
    known = account or Account()
    return msgspec.structs.replace(known, blocked_messages=known.blocked_messages + 1)


EVOLVE: Mapping[type[e.Event], Callable[..., Account]] = {
    e.RefundIssued: _refunded,
    e.ClaimOpened: _claimed,
    e.ClaimDecided: _decided,
    e.FeedbackLeft: _rated,
    e.MessageBlocked: _blocked,
}
"""How the account takes in an event."""
