"""What follows when a buyer claims, the seller responds and the marketplace decides."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from simulator.policy.adjudication import Evidence, adjudicate

Events = tuple[e.AnyEvent, ...]


def open_claim(state: State, command: c.OpenClaim, _: Examination, now: int) -> Events:
    """One open claim an order; a second one follows from nothing."""
    known = lookup.order(state, command.order)
    if known.claim and state.claims[known.claim].is_open:
        return ()
    rules = state.rules(now).claims
    defence = command.defended_by
    if defence is None:
        defence = rules.defended_by.get(command.reason, ())
    number = len(state.claims) + 1
    return (e.ClaimOpened(command.order, number, command.reason, defence, now + rules.respond_within),)


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
    known = lookup.order(state, claim.order)
    by_marketplace = state.book.fulfilment_of(claim.order) == "marketplace"
    verdict = adjudicate(Evidence(known.facts, claim.defended_by, claim.answered, command.refunded, by_marketplace))
    return (
        e.ClaimDecided(
            claim.order,
            claim.number,
            verdict.granted,
            verdict.reasons,
            verdict.counts_in_odr,
            verdict.funded_by,
        ),
    )
