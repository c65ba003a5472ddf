"""Whether a buyer may file a claim now, and if she may not: why, and from when on she may."""

from typing import NamedTuple

from scenarios.policy.disputes import ClaimRule
from simulator.domain import commands as c
from simulator.domain import parcels
from simulator.domain.orders import Order
from simulator.domain.state import State

_REFUND = "refund_not_received"
"""The reason for which the money itself is in question, so that no refund in the books rules it out."""
_NOT_THERE = "not_received"


class Refusal(NamedTuple):
    """A stable code, and the instant from which on it holds no more; 0: it holds for good."""

    code: str
    not_before: int = 0


def refusal_of(state: State, command: c.OpenClaim, known: Order, now: int) -> Refusal | None:
    """Why no claim is taken now; None where one is."""
    code = _for_good(state, command, known, now)
    if code:
        return Refusal(code)
    rule = state.rules(now).claims
    if rule.contact_before and known.asked_at is None:
        return Refusal("claim.no_contact")
    promised = int(state.book.promised_at[command.order - 1])
    if rule.until is not None and now > promised + rule.until:
        return Refusal("claim.too_late")
    first = _first_instant(rule, command.reason, known.asked_at, promised)
    return Refusal("claim.too_early", first) if now < first else None


def _first_instant(rule: ClaimRule, reason: str, asked_at: int | None, promised: int) -> int:
    """The instant from which on neither the seller nor the carrier has time left."""
    instants = [] if asked_at is None else [asked_at + rule.contact_before]
    if reason == _NOT_THERE and rule.not_received_after:
        instants.append(promised + rule.not_received_after)
    return max(instants, default=0)


def _for_good(state: State, command: c.OpenClaim, known: Order, now: int) -> str:
    """The code of what rules a claim out for good, if anything does."""
    if known.chargeback:
        return "claim.charged_back"
    if known.claim and state.claims[known.claim].outcome == "granted":
        return "claim.already_granted"
    if command.reason != _REFUND and parcels.is_off(state, command.order):
        return "claim.order_cancelled"
    if command.reason != _REFUND and known.refunded >= state.book.total_of(command.order):
        return "claim.already_refunded"
    if command.again and command.reason == _NOT_THERE and parcels.has_arrived(state, command.order, now):
        return "claim.parcel_arrived"
    return ""
