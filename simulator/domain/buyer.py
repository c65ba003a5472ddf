"""A buyer in a story: which step, since when, and what she has not read yet.

What she does next is the story interpreter's; this is only what must be known to continue.
"""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e
from simulator.domain.facts import facts_of


class Role(msgspec.Struct, frozen=True, gc=False):
    """One buyer living one story about one order. Gone once the story ended."""

    step: str
    since: int
    """When the step began."""
    started: int
    """When the story began."""
    at_once: int = 0
    """How many steps she entered at this instant before this one."""
    waits: bool = False
    unread: tuple[frozenset[str], ...] = ()
    """Facts of what came while she waits, in order; what she did not get to is taken along by the next step's entry."""
    taken: tuple[int, ...] = ()
    """Numbers of the counted reactions she has taken, one for each time."""
    claims_at: int = 0
    """From when on the marketplace takes the claim it refused her in this step as too early; 0: it refused none."""


def _entered(role: Role | None, event: e.StepEntered, at: int) -> Role:
    if role is None:
        return Role(event.step, at, at, 0, event.waits)
    at_once = role.at_once + 1 if role.since == at else 0
    still = role.unread[len(role.unread) - event.unread :]
    taken = (*role.taken, event.reaction) if event.reaction else role.taken
    return Role(event.step, at, role.started, at_once, event.waits, still, taken)


def _woke(role: Role, event: e.BuyerWoke, at: int) -> Role:
    return msgspec.structs.replace(role, waits=False)


def _ended(role: Role, event: e.StoryEnded, at: int) -> None:
    return None


def _hears(role: Role | None, event: e.OrderEvent, at: int) -> Role | None:
    if role is None or not role.waits:
        return role
    return msgspec.structs.replace(role, unread=(*role.unread, facts_of(event)))


def _refused(role: Role | None, event: e.ClaimRefused, at: int) -> Role | None:
    return role if role is None else msgspec.structs.replace(role, claims_at=event.not_before)


HEARD: tuple[type[e.Event], ...] = (
    e.MessageSent,
    e.MessageBlocked,
    e.NoResponseMarked,
    e.MailSent,
    e.ContactLogged,
    e.ReviewRequested,
    e.RefundIssued,
    e.ClaimAnswered,
    e.ClaimDecided,
    e.ClaimAppealDecided,
    e.ChargebackDecided,
    e.FeedbackAnswered,
    e.FeedbackRemoved,
    e.FeedbackStruck,
    e.ReturnAuthorised,
    e.ReturnRejected,
    e.ReturnScanned,
    e.ReturnReceived,
    e.CancellationDeclined,
    e.OrderCancelled,
    e.ShipmentConfirmed,
    e.ReplacementNotified,
)
"""What a buyer hears of, beside the refusal of a claim of hers."""

EVOLVE: Mapping[type[e.Event], Callable[..., Role | None]] = {
    e.StepEntered: _entered,
    e.BuyerWoke: _woke,
    e.StoryEnded: _ended,
    e.ClaimRefused: _refused,
    **dict.fromkeys(HEARD, _hears),
}
"""How a role takes in an event."""
