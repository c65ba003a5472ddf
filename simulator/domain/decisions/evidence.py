"""What the marketplace and the bank can see of an order when they decide: proofs, and what decides by itself.

Gathers only; the weighing is ``policy.adjudication``'s.
"""

from collections.abc import Callable, Mapping

from scenarios.policy.disputes import AutoGrant, ClaimRule
from simulator.domain import parcels
from simulator.domain.claim import Claim
from simulator.domain.orders import Order
from simulator.domain.state import State
from simulator.policy.adjudication import NOT_ARRIVED, Evidence

_UNTOUCHED = Order()
_ABOUT_RETURNS = frozenset({"not_as_described", "return_refused", "no_return_address", "refund_not_received"})
"""Reasons that a return comes before."""


def proofs_of(state: State, order: int, now: int, signature_from: int | None) -> frozenset[str]:
    """Everything that is proved about an order at an instant."""
    known = state.orders.get(order, _UNTOUCHED)
    thread = state.conversations.get(known.conversation)
    delivered = parcels.is_scanned(state, order, now) and parcels.has_arrived(state, order, now)
    signed = delivered and bool(state.book.signed[order - 1])
    total = state.book.total_of(order)
    is_worth_a_signature = signature_from is not None and total >= signature_from
    found = state.returns.get(known.return_)
    held = {
        "tracking": parcels.is_scanned(state, order, now),
        "delivery": delivered and (signed or not is_worth_a_signature),
        "signature": signed,
        "refund": known.refunded >= total,
        "thread": thread is not None and thread.sent > 0 and not thread.is_waiting,
        "return_authorised": found is not None and found.was_authorised,
    }
    return frozenset(proof for proof, is_there in held.items() if is_there)


def automatic(state: State, claim: Claim, now: int) -> tuple[str, ...]:
    """What decides a claim for the buyer at once, of what the rules of its day name."""
    rule = state.rules(claim.opened_at).claims
    return tuple(ground for ground in rule.auto_grants if _GROUNDS[ground](state, claim, rule, now))


def unanswered_until(state: State, claim: Claim) -> int | None:
    """The instant from which on the message the buyer wrote before decides, if the claim has no response by then."""
    rule = state.rules(claim.opened_at).claims
    thread = state.conversations.get(state.orders.get(claim.order, _UNTOUCHED).conversation)
    if claim.answered or "unanswered_contact" not in rule.auto_grants or thread is None or not thread.is_waiting:
        return None
    if thread.waiting_since > claim.opened_at:
        return None
    # An answer at exactly the end of the time is in time.
    return thread.waiting_since + rule.unanswered_after + 1


def evidence_of(state: State, claim: Claim, now: int, refunded: bool) -> Evidence:
    """What a claim is decided from at an instant; ``refunded``: the seller refunded it after it was filed."""
    rule = state.rules(claim.opened_at).claims
    known = state.orders.get(claim.order, _UNTOUCHED)
    return Evidence(
        known.facts,
        claim.defended_by,
        claim.answered,
        refunded,
        state.book.fulfilment_of(claim.order) == "marketplace",
        claim.reason,
        claim.proofs,
        proofs_of(state, claim.order, now, rule.signature_from),
        automatic(state, claim, now),
        bool(known.chargeback),
        rule.marketplace_pays_when_protected and _is_protected(state, claim.order),
        rule.refused_parcel_counts,
        rule.proved_delivery_counts,
    )


def _is_protected(state: State, order: int) -> bool:
    return bool(state.book.protected[order - 1]) and parcels.left_in_time(state, order)


def _not_shipped(state: State, claim: Claim, rule: ClaimRule, now: int) -> bool:
    late = parcels.ship_by(state, claim.order) < now and not parcels.is_off(state, claim.order)
    return late and claim.reason in NOT_ARRIVED and not parcels.has_left(state, claim.order, now)


def _no_valid_tracking(state: State, claim: Claim, rule: ClaimRule, now: int) -> bool:
    left = parcels.has_left(state, claim.order, now)
    return left and claim.reason in NOT_ARRIVED and not parcels.is_tracked(state, claim.order)


def _unanswered_contact(state: State, claim: Claim, rule: ClaimRule, now: int) -> bool:
    due = unanswered_until(state, claim)
    return due is not None and due <= now


def _unanswered_return(state: State, claim: Claim, rule: ClaimRule, now: int) -> bool:
    found = state.returns.get(state.orders.get(claim.order, _UNTOUCHED).return_)
    if found is None or claim.reason not in _ABOUT_RETURNS:
        return False
    return found.was_ignored or (found.state == "requested" and found.respond_by < now)


def _no_refund_after_return(state: State, claim: Claim, rule: ClaimRule, now: int) -> bool:
    known = state.orders.get(claim.order, _UNTOUCHED)
    found = state.returns.get(known.return_)
    if found is None or claim.reason not in _ABOUT_RETURNS or known.refunded >= state.book.total_of(claim.order):
        return False
    return found.refund_by != 0 and found.refund_by < now


_GROUNDS: Mapping[AutoGrant, Callable[[State, Claim, ClaimRule, int], bool]] = {
    "not_shipped": _not_shipped,
    "no_valid_tracking": _no_valid_tracking,
    "unanswered_contact": _unanswered_contact,
    "unanswered_return": _unanswered_return,
    "no_refund_after_return": _no_refund_after_return,
}
"""What may decide at once, each by its question."""
