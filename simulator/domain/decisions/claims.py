"""What follows when a buyer claims, the seller responds and the marketplace decides."""

import msgspec

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.claim import Claim
from simulator.domain.decisions import lookup
from simulator.domain.decisions.evidence import evidence_of
from simulator.domain.decisions.filing import refusal_of
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from simulator.policy.adjudication import adjudicate, review

Events = tuple[e.AnyEvent, ...]

_CHOSE_TO_PAY = "refunded_after_filing"


def open_claim(state: State, command: c.OpenClaim, _: Examination, now: int) -> Events:
    """One open claim an order; a second one follows from nothing."""
    known = lookup.order(state, command.order)
    if known.claim and state.claims[known.claim].is_open:
        return ()
    refusal = refusal_of(state, command, known, now)
    if refusal is not None:
        return (e.ClaimRefused(command.order, command.reason, refusal.code, refusal.not_before),)
    rules = state.rules(now).claims
    defence = command.defended_by
    proofs = rules.proofs.get(command.reason, ()) if defence is None else ()
    if defence is None:
        defence = rules.defended_by.get(command.reason, ())
    number = len(state.claims) + 1
    return (e.ClaimOpened(command.order, number, command.reason, defence, now + rules.respond_within, proofs),)


def withdraw(state: State, command: c.WithdrawClaim, _: Examination, now: int) -> Events:
    """Nothing where no claim is open."""
    known = lookup.order(state, command.order)
    if not known.claim or not state.claims[known.claim].is_open:
        return ()
    return (e.ClaimWithdrawn(command.order, known.claim),)


def respond(state: State, command: c.RespondToClaim, examined: Examination, now: int) -> Events:
    """The seller's case, once and in time; the decision comes after the review."""
    claim = lookup.claim(state, command.claim)
    if claim.answered:
        raise CommandRejected("claim.already_answered", "the claim has the seller's response already")
    if not examined.text.strip():
        raise CommandRejected("message.empty", "the response has no text")
    decide_at = now + state.rules(claim.opened_at).claims.review
    return (e.ClaimAnswered(claim.order, claim.number, examined.text, decide_at),)


def decide_claim(state: State, command: c.DecideClaim, _: Examination, now: int) -> Events:
    """From what the marketplace can see at this instant, and nothing else."""
    claim = lookup.claim(state, command.claim)
    verdict = adjudicate(evidence_of(state, claim, now, command.refunded))
    decided = e.ClaimDecided(
        claim.order, claim.number, verdict.granted, verdict.reasons, verdict.counts_in_odr, verdict.funded_by
    )
    return (decided,)


def appeal(state: State, command: c.AppealClaim, examined: Examination, now: int) -> Events:
    """Once, about a granted claim, in time."""
    claim = lookup.any_claim(state, command.claim)
    within = state.rules(claim.decided_at).claims.appeal_within
    if claim.outcome != "granted":
        raise CommandRejected("claim.not_granted", f"only a granted claim can be appealed; this one is {claim.outcome}")
    if claim.appealed:
        raise CommandRejected("claim.already_appealed", "the claim was appealed already")
    if within is None:
        raise CommandRejected("claim.no_appeal", "this marketplace looks at no claim again")
    if now > claim.decided_at + within:
        raise CommandRejected("claim.appeal_too_late", "the time to appeal is over")
    if not examined.text.strip():
        raise CommandRejected("message.empty", "the appeal has no text")
    decide_at = now + state.rules(claim.decided_at).claims.appeal_review
    return (e.ClaimAppealed(claim.order, claim.number, examined.text, decide_at),)


def decide_appeal(state: State, command: c.DecideClaimAppeal, _: Examination, now: int) -> Events:
    """From what is there now; what the appeal says moves nobody."""
    claim = lookup.any_claim(state, command.claim)
    if not claim.is_in_review:
        return ()
    evidence = evidence_of(state, claim, now, _CHOSE_TO_PAY in claim.reasons)
    # What decided by itself then is not undone by answering late.
    grounds = tuple(ground for ground in state.rules(claim.opened_at).claims.auto_grants if ground in claim.reasons)
    found = review(
        msgspec.structs.replace(evidence, automatic=grounds),
        claim.counts_in_odr,
        claim.funded_by,
        _was_paid_before(state, claim),
    )
    decided = e.ClaimAppealDecided(
        claim.order, claim.number, found.reversed, found.reasons, found.counts_in_odr, found.funded_by
    )
    return (decided,)


def _was_paid_before(state: State, claim: Claim) -> bool:
    """Whether the seller had paid all of it back, and the marketplace paid again."""
    refunded = state.orders[claim.order].refunded
    return refunded >= state.book.total_of(claim.order) and _CHOSE_TO_PAY not in claim.reasons
